"""First sight: what waits until a window is painted, or until a person reaches for it sooner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_Kind = QEvent.Type
_REACHING = frozenset(
    {
        *(_Kind.KeyPress, _Kind.ShortcutOverride, _Kind.InputMethod, _Kind.ContextMenu, _Kind.Wheel),
        *(_Kind.MouseButtonPress, _Kind.TabletPress, _Kind.TouchBegin, _Kind.DragEnter, _Kind.Drop),
    }
)
"""What the system tells a window of a person's doing: it finds the window whole."""


class FirstSight(QObject):
    """Does something once, when a window has been painted for the first time or is reached for."""

    def __init__(self, window: QWidget, act: Callable[[], object]) -> None:
        """Wait for `window`, which is shown but not painted yet, to do `act`."""
        super().__init__(window)
        self._act = act
        # All that a person does passes the second; on the application, every event of the start would pass.
        self._watched = tuple(each for each in (window, window.windowHandle()) if each is not None)
        for each in self._watched:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Qt: look at each event until the window was seen; none is kept from anyone."""
        kind = event.type()
        if kind in _REACHING:
            self.end()
        elif kind is _Kind.Paint:
            QTimer.singleShot(0, self, self.end)  # all of the window is painted in this turn
        return False

    def end(self) -> None:
        """Wait no more: do it, unless it was done."""
        for each in self._watched:
            each.removeEventFilter(self)
        self._watched = ()
        act, self._act = self._act, lambda: None
        act()
