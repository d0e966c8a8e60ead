"""A change is told in words: what it is, by whom, in which paragraph."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from editor.telling import LONGEST, change_told
from ui.look.tokens import LIGHT
from versioning.change.step import Delete, EditText, Insert, Move, SetRole, Split, Step
from versioning.change.transaction import Transaction
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import ATOM, EMPTY, Note, StyledText, styled

BASE = Resolution(
    "draft",
    Masthead(),
    (
        Paragraph("a", Role.OPERATIVE, styled("Urges States to report;")),
        Paragraph("b", Role.OPERATIVE, styled("Decides to meet again;")),
        Paragraph("c", Role.OPERATIVE, styled("Requests a report.")),
    ),
)


def told(qtbot: QtBot, *steps: tuple[str, Step]) -> list[str]:
    """What is said of each paragraph that changed."""
    editor = DraftEditor(LIGHT)
    qtbot.addWidget(editor)
    session = Session(BASE)
    first = session.name_revision("Draft")
    for author, step in steps:
        session.dispatch(Transaction((step,), author))
    editor.set_session(session)
    editor.set_baseline(BASE, session.edits_since(first.id))
    changed = [block for block in editor.canvas.blocks if block.is_changed]
    return [change_told(block, "OP1", editor.numbers) for block in changed]


def insert(node: str, at: int, words: str) -> Step:
    return EditText(node, at, EMPTY, styled(words))


def delete(node: str, at: int, words: str) -> Step:
    return EditText(node, at, styled(words), EMPTY)


def test_each_change_of_words_is_told_with_who_made_it(qtbot: QtBot) -> None:
    edits = ("France", insert("a", 5, " all")), ("Kenya", delete("a", 16, " to report"))
    assert told(qtbot, *edits) == ["OP1. Inserted by France: “all”. Deleted by Kenya: “to report”."]


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (
            Insert("draft", 1, Paragraph("d", Role.OPERATIVE, styled("Notes this;"))),
            ["OP1. Inserted paragraph by Kenya: “Notes this;”."],
        ),
        (
            Delete("draft", 1, BASE.children[1]),
            ["OP1. Deleted paragraph by Kenya: “Decides to meet again;”."],
        ),
        (
            Split("a", 12, 0, "d", Role.OPERATIVE),
            ["OP1. Split from one paragraph by Kenya."],
        ),
        (
            SetRole("c", Role.OPERATIVE, Role.TEXT),
            ["OP1. Made another kind of paragraph by Kenya."],
        ),
    ],
)
def test_a_change_of_a_paragraph_is_told(qtbot: QtBot, step: Step, said: list[str]) -> None:
    assert told(qtbot, ("Kenya", step))[: len(said)] == said


def test_a_moved_paragraph_is_told_at_both_of_its_places(qtbot: QtBot) -> None:
    here, gone = told(qtbot, ("Kenya", Move("c", "draft", 2, "draft", 0)))
    assert here == "OP1. Moved here from OP3 by Kenya: “Requests a report.”."
    assert gone.startswith("OP1. Moved from here to OP1 by Kenya")


def test_no_more_is_said_of_long_words_than_one_can_listen_to(qtbot: QtBot) -> None:
    (said,) = told(qtbot, ("Kenya", insert("a", 5, " word" * 100)))
    assert said.endswith("…”.")
    assert len(said) < LONGEST + 50


def test_a_note_is_said_to_be_one(qtbot: QtBot) -> None:
    note = StyledText(ATOM, (), (Note("n", styled("Ibid.")),))
    assert told(qtbot, ("Kenya", EditText("a", 5, EMPTY, note)))[0] == "OP1. Inserted by Kenya: “a note”."
