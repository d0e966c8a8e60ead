"""While a text is read its labels stay, new paragraphs are bis and ter, and the end renumbers all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from versioning.change.step import Delete, EditText, Insert
from versioning.change.transaction import Transaction
from versioning.negotiation.frozen import concordance
from versioning.room import Room
from versioning.session import Session
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled

OP, PP = Role.OPERATIVE, Role.PREAMBULAR
ELSEWHERE = "paragraph 2 of resolution 9/9"
DRAFT = Resolution(
    "0",
    children=(
        *(Paragraph(f"p{number}", PP, styled(f"Recalling {number},")) for number in range(1, 4)),
        *(Paragraph(f"o{number}", OP, styled(f"Urges {number};")) for number in range(1, 6)),
        Paragraph(
            "o6", OP, styled("Requests a report under paragraph 5 above and paragraph 2 of resolution 9/9.")
        ),
    ),
)


def room() -> Room:
    made = Room(Session(DRAFT, author="Chair"))
    made.freeze("First reading")
    return made


def cited(room: Room) -> list[str]:
    named = labels(room.session.draft)
    return [named[each.id].label for each in room.session.draft.children]


def insert(room: Room, before: str, name: str, role: Role = OP) -> None:
    draft = room.session.draft
    step = Insert(draft.id, draft.place(before)[1], Paragraph(name, role, styled("Invites;")))
    room.session.dispatch(Transaction((step,)))


def delete(room: Room, node: str) -> None:
    draft = room.session.draft
    room.session.dispatch(Transaction((Delete(draft.id, draft.place(node)[1], draft.paragraph(node)),)))


def test_what_stands_on_paper_stays_right_when_a_paragraph_goes() -> None:
    held = room()
    delete(held, "o2")
    delete(held, "p1")
    assert cited(held) == ["PP2", "PP3", "OP1", "OP3", "OP4", "OP5", "OP6"]


def test_new_paragraphs_are_bis_and_ter_after_the_one_before_them() -> None:
    held = room()
    insert(held, "o3", "new1")
    insert(held, "o3", "new2")
    insert(held, "p2", "new3", PP)
    assert cited(held)[:4] == ["PP1", "PP1 bis", "PP2", "PP3"]
    assert cited(held)[4:9] == ["OP1", "OP2", "OP2 bis", "OP2 ter", "OP3"]
    numbers = labels(held.session.draft)
    assert (numbers["new1"].number, numbers["new3"].number) == ("2 bis.", "PP1 bis")


def test_a_label_is_not_given_twice_in_a_reading() -> None:
    held = room()
    insert(held, "o3", "new1")
    delete(held, "new1")
    insert(held, "o3", "new2")
    assert "OP2 bis" in cited(held)
    insert(held, "o1", "first")
    assert cited(held)[3] == "OP0 bis"


def test_undoing_takes_the_label_back_with_the_paragraph() -> None:
    held = room()
    insert(held, "o3", "new1")
    held.session.undo()
    assert held.session.draft == DRAFT


def test_typing_in_a_paragraph_leaves_numbers_alone() -> None:
    held = room()
    held.session.dispatch(Transaction((EditText("o1", 0, EMPTY, styled("Also ")),), intent="type"))
    assert [each.number for each in held.session.draft.children] == [""] * 9


def test_renumbering_gives_a_concordance_and_proposes_mended_references() -> None:
    held = room()
    insert(held, "o3", "new1")
    pairs = held.renumber()
    assert pairs == (("OP2 bis", "OP3"), ("OP3", "OP4"), ("OP4", "OP5"), ("OP5", "OP6"), ("OP6", "OP7"))
    assert all(not each.number for each in held.session.draft.children)
    (proposal,) = held.negotiation.live
    mended = held.carrier.carry(proposal).target.text("o6").plain
    assert mended == f"Requests a report under paragraph 6 above and {ELSEWHERE}."
    assert "paragraph 5 above" in held.session.draft.text("o6").plain


def test_after_renumbering_labels_follow_the_order_again() -> None:
    held = room()
    held.renumber()
    delete(held, "o1")
    assert cited(held)[3:] == ["OP1", "OP2", "OP3", "OP4", "OP5"]


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 20)), max_size=8))
def test_a_frozen_label_never_changes_and_none_is_borne_twice(doings: list[tuple[bool, int]]) -> None:
    held = room()
    before = {node: label.label for node, label in labels(DRAFT).items()}
    for number, (comes, place) in enumerate(doings):
        children = held.session.draft.children
        node = children[place % len(children)].id
        if comes:
            insert(held, node, f"n{number}", held.session.draft.paragraph(node).role)
        elif len(children) > 2:
            delete(held, node)
    now = {node: label.label for node, label in labels(held.session.draft).items()}
    assert all(now[node] == label for node, label in before.items() if node in now)
    assert len(set(now.values())) == len(now)
    draft = held.session.draft
    held.renumber()
    assert concordance(held.session.draft, held.session.draft) == ()
    assert [each.text for each in held.session.draft.children] == [each.text for each in draft.children]
