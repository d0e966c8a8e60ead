"""What a person does to find words in the window on a draft, and what is seen there then."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.draft_window.main_window import DraftWindow
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)


def look_for(window: DraftWindow, words: str, qtbot: QtBot) -> None:
    press(Key.Key_H, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), words)
    finding = window.reaching.finding
    qtbot.waitUntil(lambda: finding.bar.query.words == words and not finding.bar._pause.isActive())


def text_of(window: DraftWindow) -> str:
    draft = window.session.draft
    return "\n".join([each.text.plain for each in draft.walk()] + [note.text.plain for note in draft.notes()])


def replace_by(window: DraftWindow, words: str) -> None:
    window.reaching.bar.by.setText(words)


def selected(window: DraftWindow) -> str:
    (span,) = window.editor.spans()
    return window.shown.draft.text(span.node).chars[span.start : span.end]


def insert(window: DraftWindow, node: str, words: str) -> None:
    window.session.dispatch(Transaction((EditText(node, 0, EMPTY, styled(words)),)))


def operative(window: DraftWindow) -> list[str]:
    return [each.id for each in window.session.draft.children if each.role is Role.OPERATIVE]
