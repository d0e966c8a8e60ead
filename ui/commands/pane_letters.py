"""The letters to press in the panels and strips of a window: never those of its menus, which come first."""

from __future__ import annotations

from collections.abc import Iterable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QWidget

from ui.commands.letters import with_letters

_WHENEVER = (QEvent.Type.Show, QEvent.Type.LayoutRequest)
"""When the words of a pane are seen, or may be others."""


class PaneLetters(QObject):
    """Gives what is pressed in each pane another letter of its words where a menu has the one it wants."""

    def __init__(self, window: QMainWindow, panes: Iterable[QWidget]) -> None:
        """Watch over the panes of `window`, whose menus have their letters."""
        super().__init__(window)
        self._menus = [each.text() for each in window.menuBar().actions()]
        self._known: WeakKeyDictionary[QWidget, list[str]] = WeakKeyDictionary()
        for pane in panes:
            self.watch(pane)

    def watch(self, pane: QWidget) -> None:
        """Watch over one more pane."""
        pane.installEventFilter(self)
        self._give(pane)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: look at the words of a pane anew."""
        if event.type() in _WHENEVER and isinstance(watched, QWidget):
            self._give(watched)
        return super().eventFilter(watched, event)

    def _give(self, pane: QWidget) -> None:
        pressed = [each for each in _pressed(pane) if not QKeySequence.mnemonic(each.text()).isEmpty()]
        words = [each.text() for each in pressed]
        if words == self._known.get(pane):
            return
        given = with_letters(words, self._menus)
        self._known[pane] = given
        for each, text in zip(pressed, given, strict=True):
            if each.text() != text:
                each.setText(text)


def _pressed(pane: QWidget) -> Iterable[QAbstractButton | QLabel]:
    """Yield the buttons of a pane, and the labels of its fields."""
    yield from pane.findChildren(QAbstractButton)
    yield from (each for each in pane.findChildren(QLabel) if each.buddy() is not None)
