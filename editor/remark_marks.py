"""Comments on the page: a quiet ground and a dotted line at their words, a small bubble in the margin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from editor.appearance import LABEL_SIZE, Appearance
from editor.blocks import Block
from editor.word_marks import Drawn
from versioning.tree.identity import NodeId

_GROUND = 0.16
_CHOSEN_GROUND = 0.34
"""How much of the colour lies over the page."""
_BUBBLE = (15.0, 11.0)


@dataclass(frozen=True)
class MarkedWords:
    """The words of one paragraph that a comment is on, in code points; `head` where its bubble stands."""

    comment: str
    start: int
    end: int
    said: str
    head: bool = True


class RemarkMarks:
    """Paints the comments of a page; `chosen` is the one that a person looks at."""

    def __init__(self) -> None:
        """Start with none."""
        self.words: Mapping[NodeId, Sequence[MarkedWords]] = {}
        self.chosen = ""

    def at(self, block: Block, offset: int | None = None) -> list[MarkedWords]:
        """Return the comments on a character of a block; None: those whose bubble stands beside it."""
        found = self.words.get(block.node, ()) if block.live else ()
        if offset is None:
            return [each for each in found if each.head]
        return [each for each in found if each.start <= offset < max(each.end, each.start + 1)]

    def hint(self, block: Block, offset: int) -> str:
        """Return what the comments on a character say."""
        return "\n\n".join(each.said for each in self.at(block, offset))

    def told_beside(self, block: Block) -> str:  # noqa: ARG002 (they are on words)
        """Return nothing: a comment is said of its words."""
        return ""

    def paint_under(self, painter: QPainter, drawn: Drawn, appearance: Appearance) -> None:
        """Paint the grounds."""
        for each in self.words.get(drawn.block.node, ()) if drawn.block.live else ():
            ground = QColor(appearance.colours.accent)
            ground.setAlphaF(_CHOSEN_GROUND if each.comment == self.chosen else _GROUND)
            for box in drawn.boxes(each.start, each.end):
                painter.fillRect(box, ground)

    def paint_over(self, painter: QPainter, drawn: Drawn, appearance: Appearance) -> None:
        """Paint the lines at the words, and the bubbles."""
        found = self.words.get(drawn.block.node, ()) if drawn.block.live else ()
        if not found:
            return
        painter.save()
        colour = QColor(appearance.colours.accent)
        painter.setPen(QPen(colour, max(appearance.px(1.0), 1.0), Qt.PenStyle.DotLine))
        for each in found:
            for box in drawn.boxes(each.start, each.end):
                painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heights: dict[float, list[MarkedWords]] = {}
        for each in found:
            if each.head:
                heights.setdefault(drawn.baseline(each.start), []).append(each)
        for baseline, here in heights.items():
            self._paint_bubble(painter, drawn, baseline, here, appearance)
        painter.restore()

    def _paint_bubble(
        self,
        painter: QPainter,
        drawn: Drawn,
        baseline: float,
        here: Sequence[MarkedWords],
        appearance: Appearance,
    ) -> None:
        width, height = (appearance.px(each) for each in _BUBBLE)
        right_to_left = drawn.laid_out.textDirection() is Qt.LayoutDirection.RightToLeft
        page = appearance.measures
        edge, gap = appearance.px(page.right), appearance.px(page.remark_gap)
        left = edge - gap - width if right_to_left else drawn.width - edge + gap
        box = QRectF(left, baseline - height, width, height)
        path = QPainterPath()
        path.addRoundedRect(box, height * 0.25, height * 0.25)
        tail = QPainterPath(QPointF(box.left() + width * 0.2, box.bottom() - 1))
        tail.lineTo(box.left() + width * 0.2, box.bottom() + height * 0.35)
        tail.lineTo(box.left() + width * 0.55, box.bottom() - 1)
        colour = QColor(appearance.colours.accent)
        is_chosen = any(each.comment == self.chosen for each in here)
        painter.setPen(QPen(colour, max(appearance.px(1.2), 1.0)))
        painter.setBrush(colour if is_chosen else QColor(appearance.colours.page))
        painter.drawPath(path.united(tail))
        if len(here) > 1:
            font = QFont()
            font.setPointSizeF(LABEL_SIZE * appearance.zoom)
            painter.setFont(font)
            top = baseline - height / 2 + QFontMetricsF(font).capHeight() / 2
            painter.drawText(QPointF(box.right() + appearance.px(4), top), str(len(here)))
