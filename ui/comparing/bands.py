"""What is drawn beside the texts of a comparison: the bands between them, and the overview."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.words import tr
from ui.comparing.linking import Link
from ui.look.signs import colours_of, lanes, legend
from ui.look.tokens import SPACE, Colours
from versioning.compare.redline import Change

BAND_WIDTH = 44
OVERVIEW_WIDTH = 18


class Tick(NamedTuple):
    """A change in the overview: top and bottom from 0 to 1, what it is, and whether it is in conflict."""

    top: float
    bottom: float
    change: Change
    clash: bool = False


def _paint_clash(painter: QPainter, middle: QPointF, palette: Colours) -> None:
    """Paint the sign of a conflict: a disc with the sign of what isn't equal, told without its colour."""
    painter.setPen(QPen(QColor(palette.error), 1.5))
    painter.setBrush(QColor(palette.error_ground))
    painter.drawEllipse(middle, SPACE.small, SPACE.small)
    for shift in (-2.0, 2.0):
        painter.drawLine(middle + QPointF(-4, shift), middle + QPointF(4, shift))
    painter.drawLine(middle + QPointF(-2.5, 5), middle + QPointF(2.5, -5))
    painter.setBrush(Qt.BrushStyle.NoBrush)


class Bands(QWidget):
    """Joins what belongs together between two panes. `row_chosen` carries the row whose band was clicked."""

    row_chosen = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start with nothing to join."""
        super().__init__(parent)
        self._colours = colours
        self._links: Sequence[Link] = ()
        self._tops = (0.0, 0.0)
        self._current = -1
        self.setFixedWidth(BAND_WIDTH)
        self.setAccessibleName(tr("Comparison", "Bands between what belongs together in both texts"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_links(self, found: Sequence[Link]) -> None:
        """Draw these links, in heights of the whole texts."""
        self._links = found
        self.update()

    def follow(self, old: float, new: float) -> None:
        """Follow the panes: `old` and `new` are where the top of each text is, above or in this widget."""
        self._tops = (old, new)
        self.update()

    def mark(self, row: int) -> None:
        """Draw the band of this row stronger."""
        self._current = row
        self.update()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = colours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the bands that are in view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._colours.desk))
        for link in self._links:
            shape = self._shape(link)
            if shape.boundingRect().intersects(QRectF(event.rect())):
                line, ground = colours_of(link.change, self._colours)
                painter.setPen(QPen(QColor(line), 2 if link.row == self._current else 1))
                painter.fillPath(shape, QColor(ground))
                painter.drawPath(shape)
        for link in self._links:
            if link.clash:
                tops = (link.old[0] + self._tops[0], link.new[0] + self._tops[1])
                _paint_clash(painter, QPointF(self.width() / 2, sum(tops) / 2 + SPACE.medium), self._colours)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: choose the band that was clicked."""
        for link in self._links:
            if self._shape(link).contains(event.position()):
                self.row_chosen.emit(link.row)
                return

    def _shape(self, link: Link) -> QPainterPath:
        top, bottom = (at + self._tops[0] for at in link.old)
        other_top, other_bottom = (at + self._tops[1] for at in link.new)
        width, bend = float(self.width()), self.width() / 2
        here, there = (width + 2, -2.0) if self.isRightToLeft() else (-2.0, width + 2)
        path = QPainterPath(QPointF(here, top))
        path.cubicTo(QPointF(bend, top), QPointF(bend, other_top), QPointF(there, other_top))
        path.lineTo(QPointF(there, other_bottom))
        path.cubicTo(QPointF(bend, other_bottom), QPointF(bend, bottom), QPointF(here, bottom))
        path.closeSubpath()
        return path


class Overview(QWidget):
    """All changes of a text at a glance, beside it: a tick for each, and what is in view.

    Of what kind a change is tells the lane of its tick, so that nobody has to see colours.
    `asked` carries the place that was clicked, from 0 (top) to 1 (bottom).
    """

    asked = Signal(float)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._colours = colours
        self._ticks: Sequence[Tick] = ()
        self._view = (0.0, 1.0)
        self.setFixedWidth(OVERVIEW_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(f"{tr('Comparison', 'All changes; click to go there')}\n{legend()}")
        self.setAccessibleName(tr("Comparison", "Overview of all changes"))

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Draw these changes."""
        self._ticks = ticks
        self.update()

    def show_view(self, top: float, bottom: float) -> None:
        """Show which part, from 0 to 1, is in view."""
        self._view = (top, bottom)
        self.update()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = colours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the part in view, then the changes."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._colours.window))
        height = float(self.height())
        top, bottom = (at * height for at in self._view)
        painter.fillRect(QRectF(0, top, self.width(), bottom - top), QColor(self._colours.pressed))
        for tick in self._ticks:
            tall = max((tick.bottom - tick.top) * height - 1.0, 3.0)
            room = QRectF(0, tick.top * height, self.width(), tall)
            if tick.clash:
                painter.fillRect(room, QColor(self._colours.error))
                continue
            for lane in lanes(tick.change, room.adjusted(1, 0, -1, 0)):
                painter.fillRect(lane, QColor(colours_of(tick.change, self._colours)[0]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: ask for the place clicked."""
        self._ask(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: ask for the place dragged to."""
        self._ask(event)

    def _ask(self, event: QMouseEvent) -> None:
        if self.height():
            self.asked.emit(min(max(event.position().y() / self.height(), 0.0), 1.0))
