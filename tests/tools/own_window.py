"""A window of the application's own, in which the bench presses keys."""

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from editor.draft_editor import DraftEditor
from tests.tools.contest import Act
from tests.tools.generate import draft, negotiated
from tests.tools.returning import amendments
from versioning.tree.resolution import Resolution

OWN = "processor time of the window's thread"
NOTHING_HELD = Qt.KeyboardModifier.NoModifier


class Own:
    """An application on a folder of its own, and a window of it."""

    def __init__(self, target: Resolution, base: Resolution | None = None) -> None:
        """Open `target`, which began as `base` and shows what differs."""
        from ui.application import Application
        from ui.sweeping import Sweeper

        self.qt = QApplication.instance() or QApplication([])
        self._sweeper = Sweeper(self.qt)  # as `ui.program` has one
        self._folder = tempfile.TemporaryDirectory()
        self.application = Application(self.qt, Path(self._folder.name))
        self.application.show_made(lambda: self.application.shelf.copy_of(base or target, "Bench"))
        (self.window,) = self.application.windows
        if base is not None:
            from versioning.compare.difference import difference

            self.window.session.dispatch(difference(base, target))
            self.window.show_redline(self.window.session.revisions()[0].id)
        self.window.resize(1280, 800)
        self.window.show()
        self.rest()

    def rest(self) -> None:
        """Let everything that follows in time be done."""
        until = time.monotonic() + 0.5
        while time.monotonic() < until or self._is_busy():
            self.qt.processEvents()

    def press(self, key: str | Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        """Press a key in the text and do all that follows; RuntimeError if it changed nothing."""
        self.press_until_painted(key, held)
        self.qt.processEvents()

    def press_until_painted(self, key: str | Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        """Press a key in the text and paint; what is told to panels in time waits, as it does for a person.

        RuntimeError if it changed nothing.
        """
        before = self.window.session.draft
        QTest.keyClick(self.window.editor, key, held)
        self.qt.sendPostedEvents()  # the paint is one of them
        if self.window.session.draft is before:
            message = "a key that changes nothing measures nothing"
            raise RuntimeError(message)

    def _is_busy(self) -> bool:
        window = self.window
        is_telling = window.negotiating._making is not None
        is_looking = window.editor._rest.isActive() or window.redlining._look is not None
        is_following = window._refresh.isActive() or window._following._timer.isActive()
        is_settling = window.editor._settling.isActive()
        return is_settling or window.redlining.is_busy or is_telling or is_looking or is_following

    def close(self) -> None:
        """Close it all."""
        self.application.quit()
        self.application.end()
        self._sweeper.stop()
        self.qt.processEvents()
        self._folder.cleanup()


def living(editor: "DraftEditor", at: int) -> int:
    """Return the number of the first block from `at` on that can be written in: some are deleted words."""
    blocks = editor.canvas.blocks
    return next(number for number in range(at, len(blocks)) if blocks[number].live and blocks[number].pieces)


def stand_in(page: QTextEdit, at: int) -> None:
    """Put the cursor some letters into a block."""
    cursor = page.textCursor()
    block = page.document().findBlockByNumber(at)
    cursor.setPosition(block.position() + min(40, block.length() - 1))
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    page.setFocus()


def in_thread_time(act: Act) -> Act:
    """Return what does the same and tells how long the processor worked for this thread."""

    def timed() -> float:
        begun = time.thread_time()
        act()
        return (time.thread_time() - begun) * 1000

    return timed


def negotiating(count: int, proposals: int = 0) -> Own:
    """Return a window on so many paragraphs that differ from their revision, and so many proposals."""
    from versioning.negotiation.deeds import FORMS, Propose

    base = draft(count)
    own = Own(negotiated(base), base)
    session = own.window.session
    made = amendments(base, proposals).values() if proposals else ()
    first = session.revisions()[0].id
    session.record(*(FORMS.act_of(Propose(first, each.change, each.delegations)) for each in made))
    own.rest()
    return own
