"""Long work off the window's thread: started, shown when it lasts, and cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

T = TypeVar("T")

SHOWN_AFTER = 300
"""Milliseconds after which work that still runs is shown to the person who waits for it."""


_LOOKED_AFTER = 8
"""Milliseconds between two looks whether the work is done: less than a person notices."""


class Cancelled(Exception):  # noqa: N818 (not an error: a person's wish)
    """Raised inside work that was cancelled."""


class Job(QObject, Generic[T]):
    """One piece of work in a thread of its own.

    `ended` comes in the window's thread, once, whether the work was done, failed or was cancelled; a
    cancelled job gives no result, even if its thread still runs to its end.
    """

    ended = Signal()

    def __init__(self, title: str, work: Callable[[Job[T]], T], parent: QObject) -> None:
        """Prepare `work`, which is called with this job so that it can ask `check`."""
        super().__init__(parent)
        self.title = title
        self._work = work
        self._stop = threading.Event()
        self._over = False
        self._done: Callable[[T], None] = _nothing
        self._failed: Callable[[Exception], None] = _nothing
        self._answers: SimpleQueue[tuple[T, None] | tuple[None, Exception]] = SimpleQueue()
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOKED_AFTER)
        self._looking.timeout.connect(self._look)

    def start(self, done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Start; `done` gets the result or `failed` the exception, in the window's thread."""
        self._done, self._failed = done, failed
        self._looking.start()
        threading.Thread(target=self._run, name=self.title, daemon=True).start()

    def check(self) -> None:
        """Raise Cancelled when the work is no longer wanted; called by the work itself."""
        if self._stop.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Give the work up; nothing is heard of it again but `ended`."""
        self._stop.set()
        self._close()

    def _run(self) -> None:
        """Do the work; nothing of Qt is touched, since the window may be going away at this very moment."""
        try:
            self._answers.put((self._work(self), None))
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 (handed to whoever started the work)
            self._answers.put((None, error))

    def _look(self) -> None:
        """See whether the work is done."""
        if self._over or self._answers.empty():
            return
        answer, done, failed = self._answers.get(), self._done, self._failed
        self._close()
        if answer[1] is None:
            done(answer[0])
        else:
            failed(answer[1])

    def _close(self) -> None:
        """Be over, and let go of whoever waited: what they hold may hold this job."""
        if not self._over:
            self._over, self._done, self._failed = True, _nothing, _nothing
            self._looking.stop()
            self.ended.emit()
            self.deleteLater()


def _nothing(_: object) -> None:
    """Nobody waits."""


class Jobs(QObject):
    """The work of one window. `shown` says which job lasts, or None when none does any more."""

    shown = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Start with no work."""
        super().__init__(parent)
        self._running: list[Job[object]] = []
        self._wait = QTimer(self, singleShot=True)
        self._wait.setInterval(SHOWN_AFTER)
        self._wait.timeout.connect(self._show)

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._running)

    def start(
        self,
        title: str,
        work: Callable[[Job[T]], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job[T]:
        """Start `work` in a thread; `title` says to a person what is being done ("Reading draft.docx")."""
        job: Job[T] = Job(title, work, self)
        self._running.append(job)  # type: ignore[arg-type]
        job.ended.connect(lambda: self._forget(job))
        job.start(done, failed)
        if not self._wait.isActive():
            self._wait.start()
        return job

    def cancel_all(self) -> None:
        """Give up whatever is under way."""
        for job in tuple(self._running):
            job.cancel()

    def _forget(self, job: Job[T]) -> None:
        self._running = [each for each in self._running if each is not job]
        if not self._running:
            self._wait.stop()
            self.shown.emit(None)
        elif not self._wait.isActive():
            self._show()

    def _show(self) -> None:
        if self._running:
            self.shown.emit(self._running[0])
