"""Who goes through the page by the keyboard hears where they are, and what became of the words there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import on_small_draft
from ui.application import Application
from ui.draft_window.main_window import DraftWindow
from ui.parts.narrating import Narrator
from versioning.change.step import Delete, EditText
from versioning.change.transaction import Transaction
from versioning.negotiation.agreement import Find, State
from versioning.tree.text import ATOM, EMPTY, Note, StyledText, styled

DOWN, UP, RIGHT, LEFT = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left
CTRL, ALONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> DraftWindow:
    """A small draft with a redline, in which two delegations changed something."""
    made = on_small_draft(application)
    session = made.session
    session.name_revision("Draft")
    session.dispatch(Transaction((EditText("pp2", 5, EMPTY, styled(" again")),), "Norland"))
    at = next(at for at, each in enumerate(session.draft.children) if each.id == "op2")
    gone = Delete(session.draft.id, at, session.draft.children[at])
    session.dispatch(Transaction((gone,), "Sudland"))
    made.show_redline(session.revisions()[0].id)
    made.editor.setFocus()
    qtbot.waitUntil(made.editor.hasFocus)
    return made


def pressed(window: DraftWindow, key: Qt.Key, how: Qt.KeyboardModifier = ALONE) -> None:
    QTest.keyClick(window.editor, key, how)
    QApplication.processEvents()


def stand(window: DraftWindow, node: str, said: list[str]) -> None:
    window.editor.go_to(node)
    QApplication.processEvents()
    said.clear()


def test_a_paragraph_says_its_label_and_what_changed_in_it(window: DraftWindow, said: list[str]) -> None:
    stand(window, "pp1", said)
    pressed(window, DOWN, CTRL)
    assert said == ["PP2. Inserted by Norland: “again”."]
    stand(window, "pp2", said)
    pressed(window, DOWN, CTRL)
    assert said == ["OP1."]
    stand(window, "op1b", said)
    pressed(window, DOWN, CTRL)
    assert said == ["OP2. Deleted paragraph by Sudland: “Decides to remain seized of the matter.”."]


def test_without_a_redline_labels_are_said_all_the_same(window: DraftWindow, said: list[str]) -> None:
    window.show_redline("")
    stand(window, "op1", said)
    pressed(window, UP, CTRL)
    assert said == ["PP2."]


def test_changed_words_are_told_where_they_begin_and_end(window: DraftWindow, said: list[str]) -> None:
    stand(window, "pp2", said)
    for _ in range(len("Aware ")):
        pressed(window, RIGHT)
    assert said == ["Inserted by Norland."]
    for _ in range(len("again ")):
        pressed(window, RIGHT)
    assert said == ["Inserted by Norland.", "Unchanged."]
    pressed(window, LEFT)
    assert said[2:] == ["Inserted by Norland."]


def test_a_note_is_read_at_its_sign(window: DraftWindow, said: list[str]) -> None:
    note = StyledText(ATOM, (), (Note("n1", styled("A/80/1.")),))
    window.session.dispatch(Transaction((EditText("op1", 0, EMPTY, note),), "Norland"))
    stand(window, "pp2", said)
    pressed(window, DOWN, CTRL)
    assert said == ["OP1. Inserted by Norland: “a note”. 1  A/80/1."]


def test_what_is_agreed_says_so(window: DraftWindow, said: list[str]) -> None:
    window.room.find(Find(("op1",), State.INFORMALS))
    window._following.at_once()
    stand(window, "pp2", said)
    pressed(window, DOWN, CTRL)
    assert said == ["OP1. ✓ agreed."]


def test_who_comes_back_to_the_page_hears_where(window: DraftWindow, said: list[str]) -> None:
    stand(window, "op1", said)
    window.outline.setFocus()
    window.editor.setFocus()
    QApplication.processEvents()
    assert said == ["OP1."]


def test_who_is_elsewhere_hears_nothing_of_the_page(window: DraftWindow, said: list[str]) -> None:
    stand(window, "op1", said)
    window.outline.setFocus()
    window.editor.go_to("pp1")
    QApplication.processEvents()
    assert not said


def test_writing_is_not_talked_over(window: DraftWindow, said: list[str]) -> None:
    stand(window, "op1", said)
    QTest.keyClicks(window.editor, "Solemnly ")
    QApplication.processEvents()
    assert not said


def test_a_paragraph_that_is_put_elsewhere_says_its_new_label(window: DraftWindow, said: list[str]) -> None:
    stand(window, "op1b", said)
    window.commands["move_up"].trigger()
    QApplication.processEvents()
    assert said[0].startswith("OP1 (a).")


def test_words_that_are_written_among_changed_ones_are_not_talked_over(
    window: DraftWindow, said: list[str]
) -> None:
    stand(window, "pp2", said)
    QTest.keyClicks(window.editor, "x")
    QApplication.processEvents()
    assert not said


def test_a_switch_says_whether_it_is_on(window: DraftWindow, said: list[str]) -> None:
    window.commands["redline"].trigger()
    window.commands["redline"].trigger()
    assert [each for each in said if each.startswith("Redline")] == ["Redline: off", "Redline: on"]


def test_who_begins_to_suggest_hears_it_once(window: DraftWindow, said: list[str]) -> None:
    window.commands["suggest"].trigger()
    assert said == ["You are suggesting: what you write is a proposal, and the text stays as it is."]
    said.clear()
    window.commands["suggest"].trigger()
    assert said == ["Suggest: off"]


def test_what_is_refused_is_said(window: DraftWindow, said: list[str]) -> None:
    stand(window, "op1", said)
    window.commands["indent"].trigger()
    assert said == ["This paragraph can’t stand a level lower here."]


def test_a_paragraph_tells_whose_proposals_there_are_on_it(window: DraftWindow, said: list[str]) -> None:
    add = EditText("op1", 0, EMPTY, styled("Solemnly "))
    window.room.propose(add.apply(window.session.draft), ["Norland", "Sudland"])
    window.negotiating.refresh()
    stand(window, "pp2", said)
    pressed(window, DOWN, CTRL)
    assert said == ["OP1. Proposals: Norland, Sudland."]


def test_who_stands_on_the_page_already_hears_where(window: DraftWindow, said: list[str]) -> None:
    stand(window, "pp1", said)
    Narrator(window.editor)
    QApplication.processEvents()
    assert said == ["PP1."]
