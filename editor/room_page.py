"""The page as a room sees it: read-only, how paragraphs stand in the margin, the one in question marked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.appearance import Colours
from editor.leaving_out import left_out
from editor.margins import numbers_of
from editor.page import Page
from editor.places import Point
from editor.projection import Projector, View
from editor.sight import line_at
from editor.words import tr
from versioning.compare.redline import Redline
from versioning.tree.identity import NodeId

NOWHERE = Point("", 0)
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
MOST = 0.8
"""A paragraph that takes more of the window's height is kept in view by its line with the cursor."""


class RoomPage(Page):
    """Shows a redline and keeps one paragraph of it in view."""

    lies_on_desk = False  # a screen in a room has no pixel to give away

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(colours, parent)
        self._projector = Projector(View.UNIFIED)
        self._here = NOWHERE
        self._marked: frozenset[NodeId] = frozenset()
        self.setAccessibleName(tr("Page", "The text as the room sees it"))
        reading = Qt.TextInteractionFlag
        self.setTextInteractionFlags(reading.TextSelectableByMouse | reading.TextSelectableByKeyboard)

    def _show_caret(self) -> None:
        """Draw none: a room has nothing to write."""
        self.setCursorWidth(0)

    def show_room(
        self,
        redline: Redline,
        standings: Mapping[NodeId, str],
        gone: Collection[NodeId],
        words: Callable[[int], str],
    ) -> None:
        """Show a redline with words in the margin, without the paragraphs in `gone` (see `left_out`)."""
        whole = self._projector.project(redline)
        numbers = replace(numbers_of(redline.target, redline.base), standings=standings)
        projection = left_out(whole, gone, words) if gone else whole
        self.show_projection(projection, numbers, redline.target.masthead)

    def mark(self, here: Point, paragraph: Collection[NodeId]) -> None:
        """Mark a paragraph, given as all nodes of it, as the one in question, and keep `here` in view."""
        self._here, self._marked = here, frozenset(paragraph)
        self.keep_in_view()
        self.viewport().update()

    @property
    def marked(self) -> tuple[int, int] | None:
        """The numbers of the first and the last block of the marked paragraph; None where it isn't shown."""
        found = [
            at
            for at, block in enumerate(self.canvas.blocks)
            if block.node in self._marked and not block.is_note
        ]
        return (found[0], found[-1]) if found else None

    def keep_in_view(self) -> None:
        """Scroll no more than it takes to have the marked paragraph in view."""
        marked, room, bar = self.marked, self.viewport().height(), self.verticalScrollBar()
        if marked is None:
            return
        top, bottom = self._span(marked[0])[0], self._span(marked[1])[1]
        place = self.place_of(self._here)
        if bottom - top > room * MOST and place is not None:
            top, bottom = line_at(self, *place)
        if top < bar.value() or bottom > bar.value() + room:
            bar.setValue(round(max(top - room / 3, bottom - room * MOST)))

    def set_zoom(self, zoom: float) -> None:
        """Show the page as large as this, the marked paragraph still in view."""
        super().set_zoom(zoom)
        self.keep_in_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the marked paragraph stays in view."""
        super().resizeEvent(event)
        self.keep_in_view()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the page, then the mark: a bar with a pointer, so that it tells without colour."""
        super().paintEvent(event)
        marked = self.marked
        if marked is None:
            return
        px, shift = self._appearance.px, self.verticalScrollBar().value()
        top, bottom = self._span(marked[0])[0] - shift, self._span(marked[1])[1] - shift
        is_reversed = self.document().findBlockByNumber(marked[0]).textDirection() is RIGHT_TO_LEFT
        edge, sign = (self.viewport().width(), -1) if is_reversed else (0, 1)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(self._appearance.colours.accent)))
        bar = ((0.0, top), (px(5), top), (px(5), bottom), (0.0, bottom))
        middle, size = top + px(10), px(7)
        pointer = ((px(5), middle - size), (px(5) + size, middle), (px(5), middle + size))
        for corners in (bar, pointer):
            painter.drawPolygon(QPolygonF([QPointF(edge + sign * x, y) for x, y in corners]))
