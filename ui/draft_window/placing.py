"""Where the panels of a draft's window stand until a person puts them elsewhere."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from editor.words import mark
from ui.look.tokens import SPACE, Colours
from ui.parts.panel import Panel


def put_panels(
    window: QMainWindow, outline: QWidget, revisions: QWidget, colours: Colours
) -> tuple[Panel, ...]:
    """Put the panels into `window`, which has its size; all but two of those returned wait for a content."""

    def panel(title: str, content: QWidget | None = None) -> Panel:
        return Panel(title, content, colours, window)

    left = panel(mark("Window", "Outline"), outline)
    right = panel(mark("Window", "Revisions"), revisions)
    room = panel(mark("Window", "Proposals"))
    agreed = panel(mark("Window", "Agreement"))
    book = panel(mark("Window", "Sponsors"))
    own = panel(mark("Window", "Private"))
    said = panel(mark("Window", "Comments"))
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    sides = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)
    start, end = reversed(sides) if window.isRightToLeft() else sides
    window.addDockWidget(start, left)
    window.addDockWidget(end, right)
    tabbed = right, room, agreed, book, said
    for each, after in pairwise(tabbed):
        window.tabifyDockWidget(each, after)
    window.addDockWidget(start, own)
    said.hide()  # until there is a comment
    own.hide()  # until a person asks for it: others may be looking at the screen
    right.raise_()
    tabs = sum(window.fontMetrics().horizontalAdvance(tab.windowTitle()) + SPACE.medium for tab in tabbed)
    part = window.width() // 15
    widths = [min(270, 3 * part), max(min(370, 5 * part), min(tabs + SPACE.large, 6 * part))]
    window.resizeDocks([left, right], widths, Qt.Orientation.Horizontal)
    return left, right, room, agreed, book, said, own
