"""Marks on words of the page that are no part of the draft: painted under and over them, never written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextBlock

from editor.appearance import Appearance
from editor.blocks import Block


@dataclass(frozen=True)
class Drawn:
    """A block as it stands on the viewport: its words can be asked for where they are.

    `corner` is where its layout begins; `width` is that of the viewport.
    """

    block: Block
    laid_out: QTextBlock
    corner: QPointF
    width: float

    def boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield the boxes of the live words from `start` up to `end` (code points), one a line and piece."""
        for first, last in self.block.stretches(start, end):
            yield from self._boxes(first, last)

    def _boxes(self, first: int, last: int) -> Iterator[QRectF]:
        layout = self.laid_out.layout()
        corner = self.corner
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if begin < stop:
                one, other = across_of(line.cursorToX(begin)), across_of(line.cursorToX(stop))
                left, top = corner.x() + min(one, other), corner.y() + line.y()
                yield QRectF(left, top, abs(other - one), line.ascent() + line.descent())

    def baseline(self, offset: int) -> float:
        """Return the height of the baseline of the line with the character at an offset of the live text."""
        layout = self.laid_out.layout()
        line = layout.lineForTextPosition(self.block.place_of(offset))
        line = line if line.isValid() else layout.lineAt(0)
        within = line.y() + line.ascent() if line.isValid() else 0.0
        return self.corner.y() + within


class WordMarks(Protocol):
    """What paints marks on the words of blocks."""

    def hint(self, block: Block, offset: int) -> str:
        """Return what to say under the pointer at an offset of the live text; empty for nothing."""

    def told_beside(self, block: Block) -> str:
        """Return in words what is painted beside a block, for who can't see it; empty for nothing."""

    def paint_under(self, painter: QPainter, drawn: Drawn, appearance: Appearance) -> None:
        """Paint what lies under the words of a block."""

    def paint_over(self, painter: QPainter, drawn: Drawn, appearance: Appearance) -> None:
        """Paint what lies over the words of a block, or beside it."""


def live_words(block: Block) -> str:
    """Return the live characters of a block: the text of the paragraph or note that it shows."""
    pieces = [piece.text.chars for piece in block.pieces if piece.live]
    return pieces[0] if len(pieces) == 1 else "".join(pieces)


def carried_stretches(
    found: tuple[tuple[int, int], ...], before: str, after: str
) -> tuple[tuple[int, int], ...]:
    """Return stretches of a text that stand in it still after an edit, where they stand then."""
    if before == after:
        return found
    head = next(
        (at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other),
        min(len(before), len(after)),
    )
    most = min(len(before), len(after)) - head
    tail = next((at for at in range(most) if before[-1 - at] != after[-1 - at]), most)
    more = len(after) - len(before)
    kept = [(start, end) for start, end in found if end <= head]
    return (*kept, *((one + more, other + more) for one, other in found if one >= len(before) - tail))


def across_of(found: object) -> float:
    """Return the place in a line: Qt tells it with the position that it belongs to, or alone."""
    value = found[0] if isinstance(found, tuple) else found
    return float(value) if isinstance(value, int | float) else 0.0
