"""Misspellings: a wavy line under the words that a speller finds wrong."""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from editor.appearance import Appearance
from editor.blocks import Block
from editor.word_marks import Drawn, carried_stretches, live_words
from versioning.tree.identity import NodeId
from versioning.tree.text import MarkKind, StyledText

Stretches = tuple[tuple[int, int], ...]
"""Where words are wrong in a text, in code points, in their order."""
_WAVE = 2.0
"""Half a wave, in pixels at a zoom of 1.0."""


class Misspellings:
    """What is known to be misspelt, by text; a text that isn't looked at yet shows what it had before.

    `caret` is the paragraph and offset where a person is typing: the word there isn't finished. `said_in` is
    the colour of what is said about the words of the draft (the brackets of a compilation text, and who wants
    what stands in them), `legend` the paragraph that tells how to read it: they are no words of the draft.
    """

    def __init__(self) -> None:
        """Start with nothing known."""
        self.checked: dict[str, Stretches] = {}
        self.caret: tuple[NodeId, int] = "", 0
        self.said_in, self.legend = "", ""
        self._last: dict[NodeId, tuple[str, Stretches]] = {}

    def learn(self, found: Mapping[str, Stretches]) -> None:
        """Take note of what a speller found in some texts."""
        self.checked.update(found)

    def keep(self, texts: Container[str]) -> None:
        """Keep what is known of these texts alone."""
        self.checked = {text: wrong for text, wrong in self.checked.items() if text in texts}

    def forget(self) -> None:
        """Know nothing any more: the words that count as right have changed. What was shown stays for now."""
        self.checked.clear()

    def clear(self) -> None:
        """Show nothing any more."""
        self.checked.clear()
        self._last.clear()

    def words_of(self, block: Block) -> str:
        """Return the live characters of a block, a space for each that is no word of the draft."""
        if not self.said_in:
            return live_words(block)
        return "".join(self.words_in(block.node, piece.text) for piece in block.pieces if piece.live)

    def words_in(self, node: NodeId, text: StyledText) -> str:
        """Return the characters of a paragraph or note, a space for each that is no word of the draft."""
        chars = text.chars
        if not self.said_in:
            return chars
        if node == self.legend:
            return " " * len(chars)
        for mark in text.marks:
            if mark.kind is MarkKind.COLOUR and mark.value == self.said_in:
                chars = chars[: mark.start] + " " * (mark.end - mark.start) + chars[mark.end :]
        return chars

    def of(self, block: Block) -> Stretches:
        """Return where words of a block are wrong, as far as that is known."""
        return self.in_text(block.node, self.words_of(block)) if block.live else ()

    def in_text(self, node: NodeId, chars: str) -> Stretches:
        """Return where words of the text of a paragraph or note are wrong, as far as that is known."""
        known = self.checked.get(chars)
        if known is None:
            before = self._last.get(node)
            return carried_stretches(before[1], before[0], chars) if before else ()
        self._last[node] = chars, known
        return known

    def hint(self, block: Block, offset: int) -> str:  # noqa: ARG002 (the menu says what can be done)
        """Say nothing."""
        return ""

    def told_beside(self, block: Block) -> str:  # noqa: ARG002 (waves are under words)
        """Return nothing: nothing is painted beside the words."""
        return ""

    def paint_under(self, painter: QPainter, drawn: Drawn, appearance: Appearance) -> None:
        """Paint nothing."""

    def paint_over(self, painter: QPainter, drawn: Drawn, appearance: Appearance) -> None:
        """Paint the waves."""
        node, offset = self.caret
        wrong = [
            (start, end)
            for start, end in self.of(drawn.block)
            if drawn.block.node != node or not start < offset <= end
        ]
        if not wrong:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(appearance.colours.error), max(appearance.px(1.0), 1.0))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        half = appearance.px(_WAVE)
        for start, end in wrong:
            for box in drawn.boxes(start, end):
                wave = _wave(round(box.width()), half)
                painter.drawPolyline(wave.translated(box.left(), box.bottom() - half * 0.5))
        painter.restore()


@lru_cache(maxsize=512)
def _wave(width: int, half: float) -> QPolygonF:
    """Return a wavy line from the left end on, in pixels; drawn at every key, so those known are kept."""
    count = max(int(width / half), 2)
    return QPolygonF([QPointF(at * half, half * 0.8 if at % 2 else 0.0) for at in range(count + 1)])
