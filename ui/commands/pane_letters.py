"""The letters to press in the panels and strips of a window: never those of its menus, which come first.

Panels that lie behind each other are all shown to Qt, and each has letters of its own; so what is pressed may
be in several. It is meant for what is seen, and first of all for the pane in which the keyboard is.
"""

from __future__ import annotations

from collections.abc import Iterable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget

from ui.commands.letters import with_letters

_WHENEVER = (QEvent.Type.Show, QEvent.Type.LayoutRequest)
"""When the words of a pane are seen, or may be others."""


class PaneLetters(QObject):
    """Gives what is pressed in each pane another letter of its words where a menu has the one it wants."""

    def __init__(self, window: QMainWindow, panes: Iterable[QWidget]) -> None:
        """Watch over the panes of `window`, whose menus have their letters; the first ones come first."""
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
        """Qt: look at the words of a pane anew; press what is meant by a letter that several have."""
        if isinstance(event, QShortcutEvent) and event.isAmbiguous():
            return self._press(event.key())
        if event.type() in _WHENEVER and isinstance(watched, QWidget) and watched in self._known:
            self._give(watched)
        return super().eventFilter(watched, event)

    def _press(self, letter: QKeySequence) -> bool:
        """Press the button, or go to the field, that is meant by a letter; return whether there is one."""
        at = QApplication.focusWidget()
        panes = sorted(self._known.keys(), key=lambda pane: at is None or not pane.isAncestorOf(at))
        for each in (each for pane in panes for each in _pressed(pane)):
            if QKeySequence.mnemonic(each.text()) != letter or not _can_be_meant(each):
                continue
            if isinstance(each, QAbstractButton):
                each.animateClick()
            else:
                each.buddy().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def _give(self, pane: QWidget) -> None:
        pressed = [each for each in _pressed(pane) if not QKeySequence.mnemonic(each.text()).isEmpty()]
        words = [each.text() for each in pressed]
        if words == self._known.get(pane):
            return
        given = with_letters(words, self._menus)
        self._known[pane] = given
        for each, text in zip(pressed, given, strict=True):
            each.installEventFilter(self)
            if each.text() != text:
                each.setText(text)


def _pressed(pane: QWidget) -> Iterable[QAbstractButton | QLabel]:
    """Yield the buttons of a pane, and the labels of its fields."""
    yield from pane.findChildren(QAbstractButton)
    yield from (each for each in pane.findChildren(QLabel) if each.buddy() is not None)


def _can_be_meant(pressed: QWidget) -> bool:
    """Return whether something can be pressed and is seen: a panel behind another lies outside the window."""
    return pressed.isEnabled() and not pressed.visibleRegion().isEmpty()
