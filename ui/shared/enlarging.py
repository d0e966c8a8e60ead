"""Pages shown larger or smaller: by the keys of the commands, and by the wheel with Ctrl held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from editor.page import Page
from editor.words import percentage
from ui.commands.keymap import CommandKeys
from ui.commands.preferences import next_zoom
from ui.parts import announcing

if TYPE_CHECKING:
    from ui.commands.keymap import Keymap
    from ui.commands.preferences import Preferences
    from ui.shared.choosing import Choosing

_NOTCH = 120
"""By how much Qt counts a wheel's notch; what turns finer sends less at a time."""


class Chosen(Protocol):
    """Who knows what a person chose for all windows."""

    keymap: Keymap
    preferences: Preferences
    choosing: Choosing


class Wheel(QObject):
    """Watches the wheel over a page: `turned` carries whether it was turned away, with Ctrl held."""

    turned = Signal(bool)

    def __init__(self, page: Page) -> None:
        """Watch over `page`."""
        super().__init__(page)
        self._turned = 0
        page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: with Ctrl the wheel doesn't scroll."""
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            is_away = self._turned > 0
            self._turned -= _NOTCH if is_away else -_NOTCH
            self.turned.emit(is_away)
        return True


class Enlarging(QObject):
    """Shows the pages of a window without menus as large as a person likes pages, or as its keys say."""

    def __init__(self, window: QWidget, chosen: Chosen) -> None:
        """Begin with the pages that `window` holds."""
        super().__init__(window)
        self._window, self._pages = window, window.findChildren(Page)
        self._usual = chosen.preferences.zoom
        self._show(self._usual)
        deeds = {
            "zoom_in": lambda: self._step(up=True),
            "zoom_out": lambda: self._step(up=False),
            "zoom_reset": lambda: self._choose(1.0),
        }
        self._keys = CommandKeys(window, chosen.keymap, deeds)
        for page in self._pages:
            Wheel(page).turned.connect(self._turn)
        chosen.choosing.zoom_chosen.connect(self._follow)

    @property
    def _zoom(self) -> float:
        return self._pages[0].zoom

    def _turn(self, is_away: bool) -> None:
        self._step(up=is_away)

    def _step(self, *, up: bool) -> None:
        self._choose(next_zoom(self._zoom, up=up))

    def _choose(self, zoom: float) -> None:
        self._show(zoom)
        announcing.announce(self._window, percentage(zoom))

    def _follow(self, usual: float) -> None:
        """Show as large as pages are from now on, unless the window's keys said otherwise."""
        was, self._usual = self._usual, usual
        if self._zoom == was:
            self._show(usual)

    def _show(self, zoom: float) -> None:
        for page in self._pages:
            page.set_zoom(zoom)
