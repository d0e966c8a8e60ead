"""What an input method composes is on the page, and in the draft only once it is chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from editor.places import Point
from tests.editor.test_draft_editor import consistent, draft_of, opened, press
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.tree.text import StyledText, styled


def test_an_input_method_composes_and_commits(editor: DraftEditor) -> None:
    session = opened(editor, draft_of("Urges States"))
    editor._select(Point("op1", 0), Point("op1", 5))
    QApplication.sendEvent(editor, QInputMethodEvent("けって", []))
    assert session.draft.paragraph("op1").text.plain == " States"
    event = QInputMethodEvent()
    event.setCommitString("決定")
    QApplication.sendEvent(editor, event)
    assert session.draft.paragraph("op1").text.plain == "決定 States"


@pytest.mark.parametrize("words", ["العدل", "决定", "é"])
def test_what_is_composed_is_underlined_and_in_the_draft_only_once_it_is_chosen(
    editor: DraftEditor, words: str
) -> None:
    """Over words that the live redline marks, and given up half-way."""
    base = draft_of("Urges States")
    session = opened(editor, draft_of("Urges all States"), base)
    editor._select(Point("op1", 9), Point("op1", 9))
    place = editor.block_at(editor.textCursor().position())[1]
    line = QTextCharFormat()
    line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    attribute = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, 0, len(words), line)
    block = editor.document().findBlockByNumber(1)
    for _ in range(2):
        QApplication.sendEvent(editor, QInputMethodEvent(words, [attribute]))
        assert block.layout().preeditAreaText() == words
        assert block.layout().preeditAreaPosition() == place
        formats = [each for each in block.layout().formats() if each.format.fontUnderline()]
        assert any((each.start, each.length) == (place, len(words)) for each in formats)
        assert session.draft.paragraph("op1").text.plain == "Urges all States"
        QApplication.sendEvent(editor, QInputMethodEvent())  # Esc in the input method
        assert not block.layout().preeditAreaText()
        assert consistent(editor)
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(editor, QInputMethodEvent(words, [attribute]))
    QApplication.sendEvent(editor, event)
    assert session.draft.paragraph("op1").text.plain == f"Urges all{words} States"
    assert not block.layout().preeditAreaText()
    assert consistent(editor)
    assert session.undo() is not None
    assert session.draft.paragraph("op1").text.plain == "Urges all States"


def test_what_another_changes_meanwhile_leaves_what_is_composed_where_it_is(editor: DraftEditor) -> None:
    session = opened(editor, draft_of("Urges States", "Decides"), draft_of("Urges", "Decides"))
    editor._select(Point("op1", 12), Point("op1", 12))
    QApplication.sendEvent(editor, QInputMethodEvent("けって", []))
    session.dispatch(Transaction((EditText("op2", 7, StyledText(), styled(" to meet")),)))
    session.dispatch(Transaction((EditText("op1", 0, StyledText(), styled("Also ")),)))
    event = QInputMethodEvent()
    event.setCommitString("決定")
    QApplication.sendEvent(editor, event)
    assert session.draft.paragraph("op1").text.plain == "Also Urges States決定"
    assert consistent(editor)


def test_who_composes_stays_where_he_writes(editor: DraftEditor, qtbot: QtBot) -> None:
    """What is composed was taken for another program's writing: all was drawn anew, the cursor at the end."""
    session = opened(editor, draft_of("Urges States", "Decides to meet"))
    editor._select(Point("op1", 5), Point("op1", 5))
    for words in ("n", "ni", "你"):
        QApplication.sendEvent(editor, QInputMethodEvent(words, []))
        qtbot.waitUntil(lambda: not editor._foreign.isActive())
        assert editor.points()[1] == Point("op1", 5)
        assert editor.document().findBlockByNumber(1).layout().preeditAreaText() == words
    event = QInputMethodEvent()
    event.setCommitString("你好")
    QApplication.sendEvent(editor, event)
    qtbot.waitUntil(lambda: not editor._foreign.isActive())
    assert session.draft.paragraph("op1").text.plain == "Urges你好 States"
    assert editor.points()[1] == Point("op1", 7)


def test_a_key_that_an_input_method_leaves_to_the_page_ends_what_is_composed(editor: DraftEditor) -> None:
    """Else it was still to be seen where the cursor had been."""
    session = opened(editor, draft_of("Urges States", "Decides to meet"))
    editor._select(Point("op1", 5), Point("op1", 5))
    QApplication.sendEvent(editor, QInputMethodEvent("けって", []))
    QTest.keyClick(editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert not editor.document().findBlockByNumber(1).layout().preeditAreaText()
    assert editor.points()[1] == Point("title", 0)
    assert session.draft == draft_of("Urges States", "Decides to meet")


def test_what_is_selected_and_cannot_go_stays_while_one_composes(editor: DraftEditor) -> None:
    """Qt would take it off the page, though it is still in the draft."""
    base = draft_of("", "Calls")
    session = opened(editor, replace(base, children=base.children[:2]), base)
    start, end = (editor.document().findBlockByNumber(at).position() for at in (1, 2))
    for wanted in ((start, end), (end, start)):
        cursor = editor.textCursor()
        cursor.setPosition(wanted[0])
        cursor.setPosition(wanted[1], QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        QApplication.sendEvent(editor, QInputMethodEvent("けって", []))
        assert consistent(editor)
        QApplication.sendEvent(editor, QInputMethodEvent())
        assert consistent(editor)
    press(editor, ("composed", "決定"))
    assert consistent(editor)
    assert session.draft.paragraph("op1").text.plain == "決定"
