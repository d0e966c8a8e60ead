"""Turns: things that follow from a change, done one at a time, so that no key waits for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does acts in their order, each in a turn of events of its own."""

    def __init__(self, acts: Sequence[Callable[[], object]], parent: QObject) -> None:
        """Do `acts` when told."""
        super().__init__(parent)
        self._acts = tuple(acts)
        self._next = self._left = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def add(self, *acts: Callable[[], object]) -> None:
        """Do these, too, after the others."""
        self._acts += acts

    def begin(self) -> None:
        """Do all of them, in the next turns: from the first on or, where that is under way, once more each.

        Those that were still to be done come first, so that none waits for ever where they are begun often.
        """
        if not self._left:
            self._next = 0
        self._left = len(self._acts)
        self._timer.start()

    def at_once(self) -> None:
        """Do all of them now."""
        self.stop()
        for act in self._acts:
            act()

    def stop(self) -> None:
        """Leave those that are still to be done."""
        self._left = 0
        self._timer.stop()

    def _go_on(self) -> None:
        act = self._acts[self._next]
        self._next, self._left = (self._next + 1) % len(self._acts), self._left - 1
        if self._left:
            self._timer.start()
        act()
