"""Whether what a person did is on the disk: the status line says so, and what failed is tried again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.words import tr
from ui.desk.workplace import RETRY
from ui.panels.status import StatusLine
from ui.parts import dialogs
from ui.parts.messages import Kind
from versioning.session import Session

if TYPE_CHECKING:
    from ui.doings.workroom import Workroom


class Saving(QObject):
    """Follows the writing of the session that a window is on."""

    _written = Signal()

    def __init__(self, window: Workroom, parent: QWidget, status: StatusLine) -> None:
        """Say it in `status`; `parent` is the same window, for the question to stand before."""
        super().__init__(parent)
        self._window, self._parent, self._status = window, parent, status
        self._waits = False
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY)
        self._retry.timeout.connect(self._try_again)
        self._written.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> Callable[[], None]:
        """Follow the window's session, which writes beside it from now on; returns what ends that."""
        if not self._session.trouble:  # what another one was in, no longer matters
            self._retry.stop()
            self._window.messages.withdraw("trouble")
        end = self._session.subscribe_trouble(self._trouble)
        self._session.write_beside(self._written.emit)
        return end

    def say(self) -> None:
        """Say in the status line how it stands."""
        session, opened = self._session, self._window.open_draft
        self._waits = bool(session.unwritten)
        state = tr("Window", "Saving…") if self._waits else tr("Window", "Every change is saved")
        state = tr("Window", "Not everything is saved yet") if session.trouble else state
        state = tr("Window", "Read-only") if session.read_only else state
        self._status.show_saved(f"{state} · {opened.name}", str(opened.dossier.path))

    def may_close(self) -> bool:
        """Write what waits to be written; return whether everything is, or a person closes all the same."""
        sessions = (self._session, self._window.shown)
        trouble = [each.trouble for each in sessions if each.unwritten and not each.flush()]
        if not trouble:
            return True
        sentence = tr("Window", "Your last edits could not be written to the dossier.")
        close, stay = tr("Window", "Close anyway"), tr("Window", "Stay here")
        return dialogs.ask(self._parent, sentence, trouble[0], close, stay)

    def stop(self) -> None:
        """Try no more: the window closes."""
        self._retry.stop()

    @property
    def _session(self) -> Session:
        return self._window.session

    def _trouble(self, sentence: str) -> None:
        """Say that edits can't be written, and try again until they are."""
        messages = self._window.messages
        if sentence:
            again = tr("Window", "Try again"), self._try_again
            elsewhere = tr("Window", "Save it elsewhere…"), self._window.revising.save_as
            messages.say(Kind.ERROR, sentence, again, elsewhere, key="trouble")
            self._retry.start()
        else:
            self._retry.stop()
            messages.say(Kind.NOTICE, tr("Window", "All edits are written again."), key="trouble")
        self.say()

    def _settle(self) -> None:
        """Take note, in this thread, of what the session has written beside it."""
        self._session.settle()
        if self._waits:
            self.say()

    def _try_again(self) -> None:
        self._session.flush()
