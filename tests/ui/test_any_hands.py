"""Whatever hands do in a window, the page shows the draft; all can be undone, done again and opened."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from ui.application import Application
from ui.commands.table import COMMANDS
from ui.draft_window.main_window import DraftWindow
from ui.look.tokens import LIGHT
from versioning.session import Session
from versioning.store.dossier import Dossier

ACTS, BETWEEN_LOOKS = 200, 20
SEEDS = range(8)
LEAVING = (
    *("new", "open", "close", "quit", "save_as", "save_copy", "send_copy", "open_backup", "bring_in"),
    *("export_clean", "export_tracked", "export_pdf", "export_compilation", "export_open", "export_sheet"),
    *("print", "take_in", "versions", "settings", "guide", "about", "project", "hold", "matrix", "my_words"),
    *("whats_this", "palette", "compare"),
)
"""Commands that lead to other windows, to files, or out of the program."""
WITHIN = tuple(each.name for each in COMMANDS if each.name not in LEAVING)
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = (
    *((Qt.Key.Key_Return, NONE),) * 4,
    *((Qt.Key.Key_Backspace, NONE),) * 4,
    *((Qt.Key.Key_Delete, NONE),) * 3,
    *((Qt.Key.Key_Tab, NONE), (Qt.Key.Key_Backtab, SHIFT)),
    *((Qt.Key.Key_Home, NONE), (Qt.Key.Key_End, NONE), (Qt.Key.Key_Home, SHIFT), (Qt.Key.Key_End, SHIFT)),
    *(
        (Qt.Key.Key_Up, SHIFT),
        (Qt.Key.Key_Down, SHIFT),
        (Qt.Key.Key_Up, ALT | SHIFT),
        (Qt.Key.Key_Return, SHIFT),
    ),
    *((Qt.Key.Key_Left, CTRL | SHIFT), (Qt.Key.Key_Right, CTRL | SHIFT), (Qt.Key.Key_Down, ALT | SHIFT)),
    *((getattr(Qt.Key, f"Key_{letter}"), CTRL) for letter in "AXCVVZZYIB"),
    *((Qt.Key.Key_Backspace, CTRL), (Qt.Key.Key_Delete, CTRL)),
)
TYPED = ("and ", "the wells, ", "; ", "1. ", "(a) ", "Recalls ", "[", "]", ", ", "Urges all States", "OP3")
PASTED = ("é", "水", "א", "\N{GRINNING FACE}", "one\ntwo\n")
ANSWERS = ("Norland", "Kestria, Marenda", "Rev.2", "Package A", "OP2", "3")


class Hands:
    """Hands of somebody who tries everything, always the same of one seed."""

    def __init__(self, window: DraftWindow, seed: int) -> None:
        self.window, self.chance, self.done = window, random.Random(seed), list[str]()
        self._asked = 0
        self._watch = QTimer()
        self._watch.setInterval(5)
        self._watch.timeout.connect(self._answer)
        self._watch.start()

    def rest(self) -> None:
        """Answer no question any more."""
        self._watch.stop()

    def act(self) -> None:
        """Do one thing, and let the window follow now and then."""
        self._asked = 0
        self.chance.choice((self._stand, self._press, self._write, self._command))()
        if self.chance.random() < 0.3:
            QApplication.processEvents()

    def _stand(self) -> None:
        """Put the cursor anywhere, or select over as many as three paragraphs."""
        document, cursor = self.window.editor.document(), self.window.editor.textCursor()
        first = self.chance.randrange(document.blockCount())
        last = min(first + self.chance.randrange(3), document.blockCount() - 1)
        ways = (QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor)
        for number, way in zip((first, last)[: self.chance.randint(1, 2)], ways, strict=False):
            block = document.findBlockByNumber(number)
            cursor.setPosition(block.position() + self.chance.randrange(block.length()), way)
        self.done.append(f"cursor {cursor.anchor()} {cursor.position()}")
        self.window.editor.setTextCursor(cursor)

    def _press(self) -> None:
        key, held = self.chance.choice(KEYS)
        self.done.append(f"{key.name} {held.value}")
        QTest.keyClick(self.window.editor, key, held)

    def _write(self) -> None:
        words = self.chance.choice((*TYPED, *PASTED))
        self.done.append(f"write {words!r}")
        if words in TYPED:
            QTest.keyClicks(self.window.editor, words)
        else:
            QGuiApplication.clipboard().setText(words)
            self.window.editor.paste()

    def _command(self) -> None:
        rows = self.window.proposals.list
        if rows.count():
            rows.setCurrentRow(self.chance.randrange(rows.count()))
        name = self.chance.choice(WITHIN)
        self.done.append(name)
        self.window.commands[name].trigger()

    def _answer(self) -> None:
        """Close a menu; give a question any answer, and give it up if it goes on asking."""
        if (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
            return
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        self._asked += 1
        for field in dialog.findChildren(QLineEdit):
            if not field.text():
                field.setText(self.chance.choice(ANSWERS))
        for rows in dialog.findChildren(QListWidget):
            rows.setCurrentRow(self.chance.randrange(rows.count() + 1) - 1)
        buttons = [each for each in dialog.findChildren(QPushButton) if each.isEnabled() and not each.menu()]
        pressed = self.chance.choice(buttons) if buttons and self._asked < 4 else None
        self.done.append(f"{dialog.windowTitle()}: {pressed.text() if pressed else 'give up'}")
        if pressed is not None:
            pressed.click()
        else:
            dialog.reject()


def looks(page: DraftEditor) -> list[tuple[str, bool, str]]:
    """What each block shows: whose words, whether they can be written in, the letters on the page."""
    numbers = range(page.document().blockCount())
    letters = [page.document().findBlockByNumber(at).text() for at in numbers]
    return [(block.node, block.live, text) for block, text in zip(page.canvas.blocks, letters, strict=True)]


def assert_page_shows_the_draft(window: DraftWindow) -> None:
    """The page shows what one drawn anew does, and its redline tells both texts."""
    page, redline = window.editor, window.editor.redline
    if redline is not None:
        assert redline.accept() == window.shown.draft
        assert redline.reject() == redline.base
    page.look_again()
    fresh = DraftEditor(LIGHT)
    fresh.set_session(window.shown, redline.base if redline is not None else None)
    shown = looks(fresh)
    fresh.set_session(Session(window.shown.draft))  # it follows the other no longer
    fresh.deleteLater()
    assert looks(page) == shown


@pytest.fixture
def hands(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Hands]:
    for name in ("getSaveFileName", "getOpenFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    application.preferences.author = "Kestria"
    application.preferences.remember_start()
    application.open_sample()
    (window,) = application.windows
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_redline(window.session.revisions()[0].id)
    made = Hands(window, request.param)
    yield made
    made.rest()


@pytest.mark.proof
@pytest.mark.parametrize("hands", SEEDS, indirect=True)
def test_whatever_hands_do_the_page_shows_the_draft_and_nothing_is_lost(hands: Hands, qtbot: QtBot) -> None:
    window, session = hands.window, hands.window.session
    for number in range(ACTS):
        hands.act()
        if number % BETWEEN_LOOKS == 0:
            assert_page_shows_the_draft(window)
    if window.proposing.suggesting.session is not None:
        window.proposing.suggesting.strip.leave_button.click()
    end, undone = session.draft, 0
    while session.can_undo:
        session.undo()
        undone += 1
    assert_page_shows_the_draft(window)
    for _ in range(undone):
        session.redo()
    assert session.draft == end
    assert_page_shows_the_draft(window)
    path = window.open_draft.dossier.path
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert Session.open(Dossier.open(path)).draft == end
