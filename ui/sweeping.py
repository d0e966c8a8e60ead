"""Sweeping: Python's search for what refers only to itself, made between two events and nowhere else.

Python searches by itself whenever enough was made, at that very place and in that very thread. What it
finds may be a window or a menu: Qt would lose it in the midst of its own work with it, or from a thread
that has no business with windows, and the process would end.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QThread, QTimer

_EVERY = 200
"""Milliseconds between two looks at how much was made."""
_IDLE = 0.01
"""Where this thread worked for fewer seconds since the last look, nobody is writing."""
_MOST = 100_000
"""So many things that were made and never looked through are, even while somebody writes: it takes 5 ms."""
_BULK = 30_000
"""So many made between two looks are a draft or a redline, which came whole and stays."""
_SHARE = 50
"""A search through everything comes again only after so many times as long as it took."""


class Sweeper(QObject):
    """Searches in Python's stead, from when it is made until `stop`."""

    def __init__(self, parent: QObject) -> None:
        """Begin; `parent` lives in the thread of the windows."""
        super().__init__(parent)
        self._rests_until = 0.0
        self._worked, self._made = time.thread_time(), gc.get_count()[0]
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave the search to Python again."""
        self._timer.stop()
        gc.enable()

    def sweep(self) -> None:
        """Search among as much as Python would by now; only where nothing of Qt's is under way."""
        oldest = 2 if time.monotonic() >= self._rests_until else 1
        most = gc.get_threshold()
        due = (each for each in range(oldest, -1, -1) if gc.get_count()[each] > most[each])
        generation = next(due, None)
        if generation is None:
            return
        begun = time.monotonic()
        gc.collect(generation)
        if generation == 2:  # the oldest
            self._rests_until = time.monotonic() + _SHARE * (time.monotonic() - begun)

    def _look(self) -> None:
        """Sweep if it is time; what came in bulk is never searched, as a draft that `Application` opens."""
        if gc.get_count()[0] > self._made + _BULK:
            gc.freeze()
        is_idle = time.thread_time() - self._worked < _IDLE
        # a dialog that waits for its answer stands on others' work
        if (is_idle or gc.get_count()[0] > _MOST) and QThread.currentThread().loopLevel() <= 1:
            self.sweep()
        self._worked, self._made = time.thread_time(), gc.get_count()[0]
