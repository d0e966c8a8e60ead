"""However a file's tracked changes are taken, the text is that of the file, with what was set right in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.report import Reading
from tests.strategies import Ids, drafts, transactions
from ui.desk import receiving
from ui.desk.receiving import Received, SetRight, Treatment, received, treatments
from versioning.change.rebase import rebase
from versioning.change.step import EditText, SetRole
from versioning.change.transaction import Transaction
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled


@st.composite
def tracked(draw: st.DrawFn) -> Reading:
    """A file with the changes of up to three authors."""
    original = draft = draw(drafts(most=4))
    ids, changes = Ids("edit"), []
    for name in ("France", "Kenya", "Japan"):
        change = draw(transactions(draft, name, most=3, ids=ids))
        changes += [change] if change.steps else []
        draft = change.apply(draft)
    return Reading(draft, "docx", original=original, changes=tuple(changes))


def whole(start: Received) -> Resolution:
    draft = start.draft
    for change in start.changes:
        draft = change.apply(draft)
    return draft


@st.composite
def fixes(draw: st.DrawFn, draft: Resolution) -> tuple[Transaction, ...]:
    """Roles set right here and there."""
    nodes = [each for each in draft.walk() if each.role in (Role.PREAMBULAR, Role.OPERATIVE, Role.TEXT)]
    chosen = (
        draw(st.lists(st.sampled_from(nodes), max_size=2, unique_by=lambda each: each.id)) if nodes else []
    )
    return tuple(
        Transaction((SetRole(each.id, each.role, Role.HEADING, each.number, ""),)) for each in chosen
    )


@given(st.data())
def test_the_original_and_its_changes_give_the_text_with_what_was_set_right(data: st.DataObject) -> None:
    reading = data.draw(tracked())
    right = data.draw(fixes(reading.draft))
    expected = whole(Received(reading.draft, right))
    assert whole(received(reading, Treatment.ACCEPTED, fixes=right)) == expected
    assert whole(received(reading, Treatment.APART, fixes=right)) == expected
    assert whole(received(reading, Treatment.ONE, delegation="Peru", fixes=right)) == expected
    if not right:
        assert received(reading, Treatment.ORIGINAL) == Received(reading.original)
        assert received(reading, Treatment.APART).changes == reading.changes


def file_of_two() -> Reading:
    original = Resolution(
        "draft",
        children=(
            Paragraph("a", Role.TEXT, styled("Urges States to report;")),
            Paragraph("b", Role.OPERATIVE, styled("Decides to meet.")),
        ),
    )
    first = Transaction((EditText("a", 5, EMPTY, styled(" all")),), "France")
    second = Transaction((EditText("b", 15, EMPTY, styled(" again")),), "Kenya")
    return Reading(second.apply(first.apply(original)), "docx", original=original, changes=(first, second))


def test_a_role_set_right_holds_from_the_beginning_and_is_nobodys_proposal() -> None:
    right = (Transaction((SetRole("a", Role.TEXT, Role.OPERATIVE),)),)
    start = received(file_of_two(), Treatment.APART, fixes=right)
    assert start.draft.paragraph("a").role is Role.OPERATIVE
    assert [change.author for change in start.changes] == ["France", "Kenya"]


def test_the_changes_of_all_can_be_those_of_one_delegation() -> None:
    start = received(file_of_two(), Treatment.ONE, delegation="Peru")
    assert {change.author for change in start.changes} == {"Peru"}


def test_a_file_without_changes_leaves_nothing_to_choose() -> None:
    reading = file_of_two()
    assert treatments(Reading(reading.draft, "docx")) == (Treatment.ACCEPTED,)
    assert len(treatments(reading)) == 4


def test_each_thing_set_right_is_carried_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tenth key costs what the first did: nothing that was carried is carried again."""
    count, children = 10, tuple(Paragraph(str(at), Role.TEXT, styled("Urges;")) for at in range(10))
    draft = Resolution("draft", children=children)
    changes = tuple(
        Transaction((EditText(str(at), 5, EMPTY, styled(" all")),), f"Author {at}") for at in range(count)
    )
    end = whole(Received(draft, changes))
    right = SetRight(Reading(end, "docx", original=draft, changes=changes))
    carried: list[Transaction] = []

    def counted(mine: Transaction, *others: object) -> object:
        carried.append(mine)
        return rebase(mine, *others)

    monkeypatch.setattr(receiving, "rebase", counted)
    costs = []
    for at in range(count):
        right.add(Transaction((SetRole(str(at), Role.TEXT, Role.OPERATIVE),)))
        carried.clear()
        start = right.received(Treatment.APART)
        costs.append(len(carried))
        carried.clear()
        assert right.received(Treatment.APART) == start
        assert carried == []
    assert len(set(costs)) == 1
    assert whole(start) == whole(Received(end, tuple(right._fixes)))
    carried.clear()
    right.take_back()
    right.received(Treatment.APART)
    assert carried == []
