"""The masthead above a draft on the screen, as official documents have it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from editor.appearance import MEASURES, Appearance
from editor.directions import is_right_to_left
from versioning.drafting.masthead import above_organ, around, organ_of
from versioning.tree.resolution import Masthead

_FACTS = ("distribution", "date", "language")
"""What stands beside the organ."""
_BELOW = (
    ("session", 10.0, True, 1.0),
    ("body", 12.0, True, 1.0),
    ("place", 10.0, False, 1.0),
    ("agenda_item", 10.0, False, 1.0),
    ("item_title", 10.0, True, 0.6),
)
"""What stands below the rule: its letters' size in points, whether they are bold, its part of the width."""
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextDontClip
_NONE: Mapping[str, str] = MappingProxyType({})
_FIRST, _ORGAN = 38, 62
"""The baseline of the first line, and the top of the organ's name, in points from the edge of the page."""
_FACTS_PART, _ORGAN_PART = 0.32, 0.6
"""The parts of the width that the facts and the organ have; long facts have all that the organ leaves."""
_LARGER = 1.4
"""By how much the first line is higher than the small ones."""


class _Places(NamedTuple):
    """Where the upper part stands: the baselines of the first line and the symbol, the organ, the facts.

    `facts` begins at the baseline of the first of them; the lower part begins at `rule`.
    """

    first: float
    symbol: float
    organ: QRectF
    facts: QRectF
    rule: float


class MastheadPainter:
    """Paints the masthead as an official draft has it; `height` is what it takes, in pixels."""

    def __init__(self, masthead: Masthead, language: str, appearance: Appearance) -> None:
        """Lay it out in the `language` of the draft; it takes no more than the top margin if it is empty."""
        self._masthead, self._appearance = masthead, appearance
        self._grounds = _NONE
        self._measured = -1.0, 0.0
        words = " ".join(getattr(masthead, name) for name in ("organ", "item_title", "body", "session"))
        self._above = above_organ(masthead, language)
        self._right_to_left = is_right_to_left(words.strip() or self._above)
        self._small, self._large = appearance.serif(10.0), appearance.serif(13.0)
        self._organ = appearance.serif(17.0, bold=True)
        self._line = QFontMetricsF(self._small).height() * 1.15
        self._facts = [(name, _told(masthead, name, language)) for name in _FACTS if getattr(masthead, name)]
        self._block = [
            (name, _told(masthead, name, language), appearance.serif(size, bold=bold), part)
            for name, size, bold, part in _BELOW
            if getattr(masthead, name)
        ]
        self.is_empty = not (self._facts or self._block or masthead.organ or masthead.symbol)

    def height(self, width: float) -> float:
        """Return what the masthead takes on a page of this width."""
        if width != self._measured[0]:
            self._measured = width, self._height(width)
        return self._measured[1]

    def _height(self, width: float) -> float:
        px = self._appearance.px
        if self.is_empty:
            return px(MEASURES.top)
        return self._places(width).rule + px(14) + sum(self._heights(width)) + px(22)

    def paint(self, painter: QPainter, width: float, grounds: Mapping[str, str] = _NONE) -> None:
        """Paint from the top of the page, some of the fields on a ground of that colour."""
        if self.is_empty:
            return
        self._grounds = grounds
        places, (left, right) = self._places(width), self._edges(width)
        painter.save()  # its words run as the draft's, whatever the interface's language
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._right_to_left else Qt.LayoutDirection.LeftToRight
        )
        painter.setPen(QColor(self._appearance.colours.ink))
        self._paint_first_line(painter, left, right, places)
        painter.setFont(self._organ)
        self._paint_ground(painter, "organ", places.organ, int(_WRAPPED), self._masthead.organ)
        painter.drawText(places.organ, int(_WRAPPED), self._masthead.organ)
        self._paint_facts(painter, places.facts)
        self._paint_rule(painter, places.rule, 1.6, (left, right))
        y = places.rule + self._appearance.px(14)
        for (name, words, font, part), height in zip(self._block, self._heights(width), strict=True):
            painter.setFont(font)
            wide = (right - left) * part
            room = QRectF(self._start(left, right, wide), y, wide, height)
            self._paint_ground(painter, name, room, int(_WRAPPED), words)
            painter.drawText(room, int(_WRAPPED), words)
            y += height
        painter.restore()

    def _places(self, width: float) -> _Places:
        """Return where the upper part stands: side by side as in print, or below each other without room."""
        left, right = self._edges(width)
        px, room, small = self._appearance.px, right - left, QFontMetricsF(self._small)
        first = QFontMetricsF(self._large).horizontalAdvance(self._above) + sum(self._symbol_widths())
        fact = max((small.horizontalAdvance(words) for _, words in self._facts), default=0.0)
        if first + px(12) <= room and fact <= room * (1 - _ORGAN_PART):
            return self._side_by_side(left, right, max(fact, room * _FACTS_PART))
        return self._below_each_other(left, right)

    def _side_by_side(self, left: float, right: float, narrow: float) -> _Places:
        px, wide = self._appearance.px, (right - left) * _ORGAN_PART
        first, top = px(_FIRST), px(_ORGAN - 6)
        rule = px(_ORGAN + 18) + max(len(self._facts), 2) * self._line
        organ = QRectF(self._start(left, right, wide), top, wide, rule - top)
        column = left if self._right_to_left else right - narrow
        return _Places(first, first, organ, QRectF(column, px(_ORGAN + 6), narrow, 0.0), rule)

    def _below_each_other(self, left: float, right: float) -> _Places:
        px, wide = self._appearance.px, right - left
        below = self._line * _LARGER if self._above and self._masthead.symbol else 0.0
        first, top = px(_FIRST), px(_ORGAN - 6) + below
        high = _high(self._organ, wide, self._masthead.organ) if self._masthead.organ else 0.0
        organ = QRectF(left, top, wide, high)
        facts = QRectF(left, organ.bottom() + QFontMetricsF(self._small).ascent() + px(6), wide, 0.0)
        return _Places(first, first + below, organ, facts, facts.top() + len(self._facts) * self._line)

    def _symbol(self) -> tuple[tuple[str, QFont], tuple[str, QFont]]:
        """Return the letters of the symbol's organ and what follows them, each with its font."""
        organ = organ_of(self._masthead.symbol)
        return (organ, self._appearance.serif(17.0)), (self._masthead.symbol[len(organ) :], self._small)

    def _symbol_widths(self) -> list[float]:
        return [QFontMetricsF(font).horizontalAdvance(words) for words, font in self._symbol()]

    def _paint_first_line(self, painter: QPainter, left: float, right: float, places: _Places) -> None:
        """Paint whose document it is and, at the other side, the symbol, the letters of its organ large."""
        base = places.symbol
        self._paint_rule(painter, base + self._appearance.px(8), 0.7, (left, right))
        start = self._start(left, right, QFontMetricsF(self._large).horizontalAdvance(self._above))
        painter.setFont(self._large)
        painter.drawText(QPointF(start, places.first), self._above)
        parts, wide = self._symbol(), self._symbol_widths()
        ends_line = base == places.first
        x = left if self._right_to_left is ends_line else right - sum(wide)
        if colour := self._grounds.get("symbol"):
            high = QFontMetricsF(parts[0][1]).ascent()
            painter.fillRect(QRectF(x, base - high, sum(wide), high), QColor(colour))
        usual = painter.layoutDirection()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a symbol is, in every language
        for (words, font), advance in zip(parts, wide, strict=True):
            painter.setFont(font)
            painter.drawText(QPointF(x, base), words)
            x += advance
        painter.setLayoutDirection(usual)

    def _paint_facts(self, painter: QPainter, place: QRectF) -> None:
        """Paint the lines beside the organ, each in its own direction: "Distr.: General" is Latin."""
        metrics = QFontMetricsF(self._small)
        side = Qt.AlignmentFlag.AlignRight if self._right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextDontClip
        painter.setFont(self._small)
        for at, (name, words) in enumerate(self._facts):
            line = place.top() + at * self._line - metrics.ascent()
            reading = (
                Qt.TextFlag.TextForceRightToLeft
                if is_right_to_left(words)
                else Qt.TextFlag.TextForceLeftToRight
            )
            room = QRectF(place.left(), line, place.width(), metrics.height())
            self._paint_ground(painter, name, room, int(flags) | int(reading), words)
            painter.drawText(room, int(flags) | int(reading), words)

    def _paint_ground(self, painter: QPainter, name: str, room: QRectF, flags: int, words: str) -> None:
        """Paint the ground of a field, if it has one, where its words are about to stand."""
        if colour := self._grounds.get(name):
            painter.fillRect(painter.boundingRect(room, flags, words), QColor(colour))

    def _paint_rule(self, painter: QPainter, y: float, thick: float, edges: tuple[float, float]) -> None:
        painter.setPen(QPen(QColor(self._appearance.colours.ink), max(self._appearance.px(thick), thick)))
        painter.drawLine(QPointF(edges[0], y), QPointF(edges[1], y))

    def _edges(self, width: float) -> tuple[float, float]:
        """Return where the rules begin and end."""
        page = self._appearance.measures
        margins = (self._appearance.px(page.bar + 12), self._appearance.px(page.right))
        return margins[self._right_to_left], width - margins[not self._right_to_left]

    def _start(self, left: float, right: float, wide: float) -> float:
        """Return the left edge of what is so wide and begins where lines do."""
        return right - wide if self._right_to_left else left

    def _heights(self, width: float) -> list[float]:
        left, right = self._edges(width)
        return [_high(font, (right - left) * part, words) * 1.12 for _, words, font, part in self._block]


def _high(font: QFont, wide: float, words: str) -> float:
    """Return how high words are in lines of that width."""
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, wide, 10_000), int(_WRAPPED), words).height()


def _told(masthead: Masthead, name: str, language: str) -> str:
    value = getattr(masthead, name)
    before, after = around(name, value, language)
    return f"{before}{value}{after}"
