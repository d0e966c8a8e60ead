"""Brackets are objects with owners: made, told apart, counted, lifted, and held through other edits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, drafts, transactions
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.brackets import Bracket, BracketFinder, around, by_owner, by_paragraph, pairs_in
from versioning.room import Room
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Note, atom_text, styled

DRAFT = Resolution(
    "0",
    children=(
        Paragraph("1", Role.OPERATIVE, styled("Urges all States to report on wells;")),
        Paragraph("2", Role.OPERATIVE, styled("Decides to meet again.")),
    ),
)


@pytest.fixture
def room() -> Room:
    return Room(Session(DRAFT, author="Chair"))


def words(room: Room, bracket: Bracket) -> str:
    return room.session.draft.text(bracket.node).chars[bracket.start : bracket.end]


def typed(room: Room, node: str, at: int, removed: int, new: str) -> None:
    text = room.session.draft.text(node)
    step = EditText(node, at, text.slice(at, at + removed), styled(new))
    room.session.dispatch(Transaction((step,)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("[shall][should]", ["[shall]", "[should]"]),
        ("[below [or] [well] below]", ["[below [or] [well] below]", "[or]", "[well]"]),
        ("[open", []),
        ("close]", []),
        ("a] [b]", ["[b]"]),
        ("as it said [sic] in […] 2030", []),
        ("by [2030]", ["[2030]"]),
    ],
)
def test_pairs_are_told(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in pairs_in(text)] == found


def test_words_are_put_in_brackets_for_those_who_hold_them(room: Room) -> None:
    made = room.bracket("1", 6, 9, ("US", "Japan"))
    assert room.session.draft.text("1").plain == "Urges [all] States to report on wells;"
    assert room.brackets == (made,)
    assert (words(room, made), made.owners) == ("[all]", ("US", "Japan"))


def test_one_undo_takes_brackets_and_owners_back(room: Room) -> None:
    room.bracket("1", 6, 9, ("US",))
    room.session.undo()
    assert room.session.draft == DRAFT
    assert room.brackets == ()
    room.session.redo()
    assert [each.owners for each in room.brackets] == [("US",)]


def test_typed_brackets_are_held_by_nobody_until_somebody_is_named(room: Room) -> None:
    typed(room, "2", 8, 0, "[soon] ")
    (bracket,) = room.brackets
    assert bracket.owners == ()
    room.hold(bracket, ("EU",))
    assert room.brackets[0].owners == ("EU",)
    room.hold(room.brackets[0], ())
    assert room.brackets[0].owners == ()


def test_owners_stay_when_words_in_and_around_change(room: Room) -> None:
    room.bracket("1", 6, 9, ("US",))
    typed(room, "1", 0, 5, "Strongly urges")
    typed(room, "1", room.session.draft.text("1").plain.index("all") + 3, 0, " interested")
    (bracket,) = room.brackets
    assert (words(room, bracket), bracket.owners) == ("[all interested]", ("US",))


def test_nested_brackets_have_owners_of_their_own(room: Room) -> None:
    room.bracket("1", 6, 16, ("US",))
    room.bracket("1", 7, 10, ("EU",))
    assert [(words(room, each), each.owners) for each in room.brackets] == [
        ("[[all] States]", ("US",)),
        ("[all]", ("EU",)),
    ]
    inner = around(room.brackets, "1", 8)
    assert inner is not None
    assert inner.owners == ("EU",)


def test_lifting_leaves_the_words(room: Room) -> None:
    room.bracket("1", 6, 16, ("US",))
    room.bracket("1", 7, 10, ("EU",))
    room.lift(room.brackets[0])
    assert room.session.draft.text("1").plain == "Urges [all] States to report on wells;"
    assert [each.owners for each in room.brackets] == [("EU",)]


def test_they_are_counted_by_paragraph_and_delegation(room: Room) -> None:
    room.bracket("1", 6, 9, ("US", "EU"))
    room.bracket("2", 0, 7, ("US",))
    typed(room, "2", 0, 0, "[x y]")
    assert by_owner(room.brackets) == {"US": 2, "EU": 1, "": 1}
    assert len(by_paragraph(room.brackets, room.session.draft)["1"]) == 1
    assert len(by_paragraph(room.brackets, room.session.draft)["2"]) == 2


HEADED = replace(
    DRAFT,
    children=(
        Paragraph("r", Role.TEXT, styled("[on the report of the Committee (A/99/555)]")),
        Paragraph("t", Role.TITLE, styled("Wells [and springs]")),
        Paragraph("x", Role.TEXT, styled("[Agreed so far]")),
        *DRAFT.children,
    ),
)


def test_what_is_printed_above_a_title_is_not_negotiated() -> None:
    room = Room(Session(HEADED))
    assert [words(room, each) for each in room.brackets] == ["[and springs]", "[Agreed so far]"]


def test_brackets_above_a_title_count_where_somebody_holds_them() -> None:
    room = Room(Session(HEADED, author="Chair"))
    made = room.bracket("r", 4, 10, ("US",))
    assert [(words(room, each), each.owners) for each in room.brackets][:1] == [("[the re]", ("US",))]
    room.lift(made)
    assert room.brackets == Room(Session(HEADED)).brackets


def test_without_a_title_all_brackets_are_negotiated() -> None:
    room = Room(Session(replace(HEADED, children=(HEADED.children[0], *DRAFT.children))))
    assert len(room.brackets) == 1


def test_an_agreed_paragraph_is_not_bracketed(room: Room) -> None:
    room.find(Find(("1",), State.COMMITTEE))
    with pytest.raises(Exception, match="agreed"):
        room.bracket("1", 6, 9, ("US",))
    assert room.session.draft == DRAFT
    assert room.brackets == ()


@st.composite
def places(draw: st.DrawFn) -> tuple[Resolution, str, int, int]:
    """A random draft without brackets of its own, and a stretch of one of its texts."""
    draft = draw(drafts(most=4).filter(lambda made: any(len(each.text) for each in made.walk())))
    node = draw(st.sampled_from([each.id for each in draft.walk() if len(each.text)]))
    size = len(draft.text(node))
    start = draw(st.integers(0, size - 1))
    return draft, node, start, draw(st.integers(start + 1, size))


@given(places())
def test_law_bracketing_and_lifting_leave_the_draft(
    place: tuple[Resolution, str, int, int],
) -> None:
    draft, node, start, end = place
    room = Room(Session(draft, author="Chair"))
    before = len(room.brackets)
    made = room.bracket(node, start, end, ("US",))
    assert len(room.brackets) == before + 1
    assert made in room.brackets
    room.lift(made)
    assert room.session.draft == draft


@given(places(), st.data())
def test_law_edits_outside_keep_a_bracket_and_its_owners(
    place: tuple[Resolution, str, int, int], data: st.DataObject
) -> None:
    draft, node, start, end = place
    room = Room(Session(draft, author="Chair"))
    made = room.bracket(node, start, end, ("US",))
    held = words(room, made)
    at = data.draw(st.sampled_from([0, len(room.session.draft.text(node))]))
    typed(room, node, at, 0, "Meanwhile ")
    assert ("US",) in [each.owners for each in room.brackets if words(room, each) == held]


def test_brackets_in_notes_count_with_their_paragraph() -> None:
    note = Note("n", styled("See [A/1]."))
    draft = replace(
        DRAFT, children=(replace(DRAFT.children[0], text=DRAFT.children[0].text + atom_text(note)),)
    )
    room = Room(Session(draft))
    assert [each.node for each in by_paragraph(room.brackets, draft)["1"]] == ["n"]


@given(draft=drafts(), data=st.data())
def test_after_any_changes_those_are_found_that_a_draft_has_by_itself(
    draft: Resolution, data: st.DataObject
) -> None:
    room, ids = Room(Session(draft)), Ids("changed")
    for at in range(3):
        nodes = [each.id for each in room.session.draft.walk()]
        if nodes:
            typed(room, data.draw(st.sampled_from(nodes)), 0, 0, f"[held {at}]")
            room.hold(room.brackets[0], ("US",))
        room.session.dispatch(data.draw(transactions(room.session.draft, ids=ids, most=2)))
        assert room.brackets == BracketFinder().brackets(room.session.draft, room.session.acts)
