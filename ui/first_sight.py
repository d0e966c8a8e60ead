"""First sight: what waits until a window is painted, or until a person reaches for it sooner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_Kind = QEvent.Type
_REACHING = frozenset(
    {
        *(_Kind.ShortcutOverride, _Kind.KeyPress, _Kind.InputMethod, _Kind.Shortcut),
        *(_Kind.MouseButtonPress, _Kind.Wheel, _Kind.TouchBegin, _Kind.ContextMenu, _Kind.DragEnter),
    }
)
"""What a person does: it finds the window whole."""


class FirstSight(QObject):
    """Does something once, when `window` has been painted for the first time or is reached for."""

    def __init__(self, window: QWidget, act: Callable[[], object]) -> None:
        """Wait for `window`, which is shown but not painted yet, to do `act`."""
        super().__init__(window)
        self._window, self._act = window, act
        self._is_painted = False
        qt = QCoreApplication.instance()
        if qt is not None:
            qt.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: look at every event until the window was seen; none is kept from anyone."""
        kind = event.type()
        if kind in _REACHING:
            self.end()
        elif kind is _Kind.Paint and not self._is_painted and self._is_ours(watched):
            self._is_painted = True
            QTimer.singleShot(0, self, self.end)  # all of the window is painted in this turn
        return False

    def end(self) -> None:
        """Wait no more: do it, unless it was done."""
        qt = QCoreApplication.instance()
        if qt is not None:
            qt.removeEventFilter(self)
        act, self._act = self._act, lambda: None
        act()

    def _is_ours(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and watched.window() is self._window
