"""Every step is undone by its inverse."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, drafts, text_steps, transactions
from versioning.change.step import (
    Delete,
    EditMasthead,
    EditText,
    Insert,
    Join,
    Move,
    SetMark,
    SetRole,
    SetSign,
    Split,
    Step,
    StepError,
)
from versioning.change.transaction import Recorder, Transaction
from versioning.tree.digest import resolution_to_json
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, Inline, Mark, MarkKind, Note, atom_text, styled


@given(st.data())
def test_undoing_a_transaction_restores_the_draft(data: st.DataObject) -> None:
    draft = data.draw(drafts(keeps=True))
    transaction = data.draw(transactions(draft))
    assert transaction.invert().apply(transaction.apply(draft)) == draft


PLAIN = Paragraph("p", Role.OPERATIVE, styled("Urges all"))
NOTED = Paragraph("q", Role.TEXT, styled("See") + atom_text(Note("n", styled("A/1"))))
DRAFT = Resolution("r", Masthead(), (PLAIN, NOTED))


@pytest.mark.parametrize(
    "step",
    [
        EditText("p", 3, styled("x"), EMPTY),
        EditText("p", 8, styled("ll"), EMPTY),
        EditText("gone", 0, EMPTY, styled("x")),
        EditText("p", 0, EMPTY, atom_text(Note("n"))),
        EditText("p", 0, EMPTY, atom_text(Note("q"))),
        EditText("p", 0, EMPTY, atom_text(Note("r"))),
        EditText("p", 0, EMPTY, atom_text(Note("m")) + atom_text(Note("m"))),
        EditText("p", 0, EMPTY, atom_text(Note("m", atom_text(Inline("m", "f" * 64))))),
        EditText("n", 0, EMPTY, atom_text(Note("m"))),
        SetMark("p", 0, 5, MarkKind.BOLD, (Mark(0, 5, MarkKind.BOLD),), ()),
        SetMark("p", 0, 5, MarkKind.BOLD, (), (Mark(0, 3, MarkKind.BOLD), Mark(3, 5, MarkKind.BOLD))),
        SetMark("p", 0, 5, MarkKind.BOLD, (), (Mark(0, 5, MarkKind.ITALIC),)),
        SetMark("p", 0, 20, MarkKind.BOLD, (), ()),
        Insert("r", 3, Paragraph("s", Role.TEXT)),
        Insert("r", 0, Paragraph("n", Role.TEXT)),
        Insert("r", 0, Paragraph("s", Role.TEXT, EMPTY, (Paragraph("s", Role.TEXT),))),
        Insert("n", 0, Paragraph("s", Role.TEXT)),
        Delete("r", 1, PLAIN),
        Delete("r", -2, PLAIN),
        Move("p", "r", 0, "p", 0),
        Move("p", "r", 0, "r", 2),
        Split("p", 20, 0, "s", Role.TEXT),
        Split("p", 1, 0, "r", Role.TEXT),
        Split("p", 1, 0, "n", Role.TEXT),
        Join("p", 9, 0, "q", Role.HEADING),
        SetRole("p", Role.TEXT, Role.HEADING),
        SetSign("p", "", "*"),
        SetSign("n", "*", ""),
        EditMasthead("symbol", "A/2", "A/3"),
        EditMasthead("colour", "", "A/3"),
    ],
)
def test_a_step_refuses_a_draft_it_does_not_fit(step: Step) -> None:
    with pytest.raises(StepError):
        step.apply(DRAFT)


def test_a_note_may_be_replaced_by_one_of_the_same_id() -> None:
    note = NOTED.text.slice(3)
    changed = atom_text(Note("n", styled("A/2"), "*"))
    draft = EditText("q", 3, note, changed).apply(DRAFT)
    assert draft.note("n").sign == "*"
    assert draft.parents["n"] == "q"


def test_a_note_may_hold_an_inline() -> None:
    step = EditText("n", 0, EMPTY, atom_text(Inline("m", "f" * 64)))
    draft = step.apply(DRAFT)
    assert draft.parents["m"] == "n"
    assert "m" not in step.invert().apply(draft)


@given(st.data())
def test_a_refused_transaction_changes_nothing(data: st.DataObject) -> None:
    draft = data.draw(drafts(keeps=True))
    before = resolution_to_json(draft)
    transaction = data.draw(transactions(draft))
    with pytest.raises(StepError):
        Transaction((*transaction.steps, EditMasthead("symbol", "never", ""))).apply(draft)
    assert resolution_to_json(draft) == before


@given(st.data())
def test_many_edits_of_one_text_come_to_what_each_after_the_other_does(data: st.DataObject) -> None:
    """They are made at once, since a draft may be long."""
    draft = data.draw(drafts(most=3, keeps=True))
    recorder, ids = Recorder(draft), Ids("edit")
    for _ in range(data.draw(st.integers(1, 3))):
        nodes = [each.id for each in recorder.draft.walk()] + [each.id for each in recorder.draft.notes()]
        node = data.draw(st.sampled_from(nodes)) if nodes else ""
        for _ in range(data.draw(st.integers(1, 4)) if node else 0):
            if node in recorder.draft:
                recorder.add(data.draw(text_steps(recorder.draft, node, ids, marks=False)))
    transaction = recorder.transaction()
    assert transaction.apply(draft) == recorder.draft
    assert transaction.invert().apply(recorder.draft) == draft
    for at, step in enumerate(transaction.steps):
        if isinstance(step, EditText):
            wrong = replace(step, removed=step.removed + styled("no such words"))
            with pytest.raises(StepError):
                Transaction((*transaction.steps[:at], wrong)).apply(draft)
