"""Which screen a widget is on, asked of all screens and never of the widget; and what has room there.

PySide takes what `QWidget.screen()` returns for a child of the widget. Once that widget is closed and swept
away with what refers to it, the screen may be deleted along, and Qt crashes at the next thing it paints.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QDialog, QWidget

from ui.look.tokens import SPACE


def screen_of(widget: QWidget) -> QScreen:
    """Return the screen on which a widget's middle is (while it isn't shown, its parent's), or the first."""
    above = widget.parentWidget()
    shown = above if above is not None and not widget.isVisible() else widget
    middle = shown.mapToGlobal(shown.rect().center())
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()


def room_for(window: QWidget) -> QSize:
    """Return how large `window` may be on its screen, beside the panels there and with a frame around it.

    A dialog leaves room twice: Qt puts it in the middle of the window at work before it knows the frame, and
    under X11 the frame then stands above that place, with the title out of sight.
    """
    frames = 2 if isinstance(window, QDialog) else 1
    return screen_of(window).availableSize() - QSize(SPACE.wide, SPACE.vast * frames)


def open_as_large_as(width: int, height: int, window: QWidget) -> None:
    """Let `window` open that large, or as large as its screen has room for."""
    window.resize(QSize(width, height).boundedTo(room_for(window)))
