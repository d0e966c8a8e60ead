"""Whose proposals there are on a paragraph: badges of delegations in the margin, by code and by colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from editor.appearance import LABEL_SIZE, Appearance
from editor.blocks import Block
from editor.word_marks import Drawn
from editor.words import listed, titled, tr
from versioning.tree.identity import NodeId

MOST = 3
"""How many badges stand beside a paragraph; the others are counted."""
_SMALLER = 0.85
_PADDING, _GAP = 3.0, 2.0
_EDGE = 6.0


class Sign(NamedTuple):
    """What is drawn for a delegation: a short code, and the number of its colour."""

    code: str
    hue: int


def draw_badge(
    painter: QPainter, left: float, middle: float, sign: Sign, colours: Sequence[tuple[str, str]]
) -> None:
    """Draw a badge in the painter's font, whose middle is at a height."""
    metrics = QFontMetricsF(painter.font())
    words, ground = colours[sign.hue % len(colours)]
    box = QRectF(left, middle - metrics.height() / 2, badge_width(metrics, sign), metrics.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, _PADDING, _PADDING)
    painter.setPen(QColor(words))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), sign.code)


def badge_width(metrics: QFontMetricsF, sign: Sign) -> float:
    """Return how wide a badge is."""
    return metrics.horizontalAdvance(sign.code) + 2 * _PADDING


class DelegationMarks:
    """Paints badges beside the first lines of paragraphs; `signs` has those of each, by delegation."""

    def __init__(self) -> None:
        """Start with none."""
        self.signs: Mapping[NodeId, Mapping[str, Sign]] = {}
        self._letters: tuple[float, QFont, QFontMetricsF] | None = None

    def hint(self, block: Block, offset: int) -> str:  # noqa: ARG002 (the panel says it in words)
        """Return nothing: the badges are no part of the words."""
        return ""

    def told_beside(self, block: Block) -> str:
        """Return whose proposals there are, by their names: a code is nothing to be spoken."""
        signs = self.signs.get(block.node) if block.live else None
        return titled(tr("Window", "Proposals"), listed(signs)) if signs else ""

    def paint_under(self, painter: QPainter, drawn: Drawn, appearance: Appearance) -> None:
        """Paint nothing under the words."""

    def paint_over(self, painter: QPainter, drawn: Drawn, appearance: Appearance) -> None:
        """Paint the badges at the outer edge, one below the other, and how many more there are."""
        signs = tuple(self.signs.get(drawn.block.node, {}).values()) if drawn.block.live else ()
        if not signs:
            return
        painter.save()
        font, metrics = self._font(appearance.zoom)
        painter.setFont(font)
        right_to_left = drawn.laid_out.textDirection() is Qt.LayoutDirection.RightToLeft
        edge = appearance.px(_EDGE)
        middle = drawn.baseline(0) - metrics.capHeight() / 2
        for sign in signs[:MOST]:
            left = edge if right_to_left else drawn.width - edge - badge_width(metrics, sign)
            draw_badge(painter, left, middle, sign, appearance.colours.delegations)
            middle += metrics.height() + _GAP
        if len(signs) > MOST:
            more = f"+{len(signs) - MOST}"
            advance = metrics.horizontalAdvance(more)
            left = edge if right_to_left else drawn.width - edge - advance
            painter.setPen(QColor(appearance.colours.quiet))
            painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), more)
        painter.restore()

    def _font(self, zoom: float) -> tuple[QFont, QFontMetricsF]:
        """Return the font of the codes, and its measures."""
        if self._letters is None or self._letters[0] != zoom:
            font = QFont()
            font.setPointSizeF(LABEL_SIZE * _SMALLER * zoom)
            font.setBold(True)
            self._letters = zoom, font, QFontMetricsF(font)
        return self._letters[1:]
