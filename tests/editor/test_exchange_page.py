"""What a page gives to other programs and takes from them: the clipboard, and dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from editor.places import Point
from tests.editor.test_draft_editor import draft_of
from ui.look.tokens import LIGHT
from versioning.session import Session
from versioning.tree.text import MarkKind

DRAFT = draft_of("Urges all States to meet;", "Decides to report;")


class Dropped(QDropEvent):
    """Words let go over the end of a paragraph, dragged from `source`."""

    def __init__(self, editor: DraftEditor, node: str, data: QMimeData, source: object = None) -> None:
        block = next(each for each in editor.canvas.blocks if each.node == node)
        cursor = QTextCursor(editor.document().findBlockByNumber(editor.canvas.blocks.index(block)))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        place = QPointF(editor.cursorRect(cursor).center())
        actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier  # they are to move
        super().__init__(place, actions, data, buttons, keys)
        self._kept = data, source  # the event itself keeps neither

    def source(self) -> object:
        """Qt: the widget the words come from; nothing when it is another program's."""
        return self._kept[1]


@pytest.fixture
def editor(qtbot: QtBot) -> DraftEditor:
    made = DraftEditor(LIGHT)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.set_session(Session(DRAFT))
    return made


def words(editor: DraftEditor) -> list[str]:
    return [each.text.plain for each in editor._draft.body]


def test_words_dragged_within_a_page_move(editor: DraftEditor) -> None:
    editor._select(Point("op1", 6), Point("op1", 10))
    data = editor.createMimeDataFromSelection()
    editor.dropEvent(Dropped(editor, "op2", data, editor.viewport()))
    assert words(editor) == ["Urges States to meet;", "Decides to report;all "]


def test_a_word_takes_its_space_along_and_gets_one_where_it_comes(editor: DraftEditor) -> None:
    editor.set_session(Session(draft_of("Urges all States;", "Decides to report")))
    editor._select(Point("op1", 10), Point("op1", 16))
    editor.dropEvent(Dropped(editor, "op2", editor.createMimeDataFromSelection(), editor.viewport()))
    assert words(editor) == ["Urges all;", "Decides to report States"]
    editor.undo()
    assert words(editor) == ["Urges all States;", "Decides to report"]


def test_a_word_that_is_cut_and_pasted_leaves_no_gap_and_makes_one(editor: DraftEditor) -> None:
    editor.set_session(Session(draft_of("Urges all States to meet;")))
    editor._select(Point("op1", 6), Point("op1", 9))
    editor.cut()
    assert words(editor) == ["Urges States to meet;"]
    editor._select(Point("op1", 13), Point("op1", 13))
    editor.paste()
    assert words(editor) == ["Urges States all to meet;"]
    editor._select(Point("op1", 13), Point("op1", 15))  # a part of a word is no word
    editor.cut()
    editor.paste()
    assert words(editor) == ["Urges States all to meet;"]


def test_words_dragged_from_elsewhere_come_where_they_are_let_go(editor: DraftEditor) -> None:
    data = QMimeData()
    data.setText(" and to meet again")
    editor._select(Point("op1", 6), Point("op1", 10))
    editor.dropEvent(Dropped(editor, "op2", data))
    assert words(editor) == ["Urges all States to meet;", "Decides to report; and to meet again"]


def test_one_undo_takes_a_move_back(editor: DraftEditor) -> None:
    editor._select(Point("op1", 6), Point("op1", 10))
    editor.dropEvent(Dropped(editor, "op2", editor.createMimeDataFromSelection(), editor.viewport()))
    editor.undo()
    assert editor._draft == DRAFT


def test_the_cursor_is_seen_where_it_is_again_once_words_were_let_go(editor: DraftEditor) -> None:
    editor.clearFocus()
    data = QMimeData()
    data.setText(" again")
    before = editor.viewport().grab().toImage()
    place, actions = QPointF(editor.rect().center()), Qt.DropAction.CopyAction
    keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    editor.dragEnterEvent(QDragEnterEvent(place.toPoint(), actions, data, *keys))
    editor.dragMoveEvent(QDragMoveEvent(place.toPoint(), actions, data, *keys))
    assert editor.viewport().grab().toImage() != before, "where they would come is shown"
    editor.dropEvent(Dropped(editor, "op2", data))
    editor.undo()
    editor._select(Point("op1", 0), Point("op1", 0))
    assert editor.viewport().grab().toImage() == before


def test_files_are_left_to_the_window(editor: DraftEditor) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("draft.docx")])
    assert not editor.canInsertFromMimeData(data)


def test_what_was_copied_is_pasted_with_its_marks_and_roles(editor: DraftEditor) -> None:
    editor.set_session(session := Session(draft_of("Urges States", "Decides to meet")))
    editor._select(Point("op1", 0), Point("op1", 5))
    editor.mark(MarkKind.ITALIC)
    editor._select(Point("op1", 0), Point("op2", 15))
    editor.copy()
    editor._select(Point("op2", 15), Point("op2", 15))
    editor.paste()
    assert [each.text.plain for each in session.draft.body] == ["Urges States", "Decides to meet"] * 2
    assert session.draft.body[2].text.marks == session.draft.body[0].text.marks


def test_rich_text_of_another_program_keeps_its_italics_and_gets_roles(editor: DraftEditor) -> None:
    editor.set_session(session := Session(draft_of("Urges States")))
    data = QMimeData()
    data.setHtml("<p>2. <i>Requests</i> a report;</p><p>(a) On wells;</p>")
    QGuiApplication.clipboard().setMimeData(data)
    editor._select(Point("op1", 12), Point("op1", 12))
    editor.paste()
    request = session.draft.body[1]
    assert request.text.plain == "Requests a report;"
    assert [(mark.start, mark.end, mark.kind) for mark in request.text.marks] == [(0, 8, MarkKind.ITALIC)]
    assert [each.text.plain for each in request.children] == ["On wells;"]
