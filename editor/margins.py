"""What is printed around the words of a page: numbers, labels, change bars, note signs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from editor.appearance import ATOM_ID, LABEL_SIZE, MEASURES, NOTE_SIZE, TEXT_SIZE, Appearance
from editor.blocks import Block
from editor.words import listed, tr
from versioning.compare.redline import Change
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.resolution import Resolution

_NO_LABEL = Label()


@dataclass(frozen=True)
class Numbers:
    """Numbers, labels and note signs of the text on the page, and of the one it is compared with.

    `signed` says that changes of several authors are shown, so that each is named beside its paragraph.
    `flags`, a sign and a word or two, are printed beside some paragraphs in place of the authors; so are
    `standings`, above the authors: they say how a paragraph stands. `language` is the English name of the
    one that the draft is written in.
    """

    now: Mapping[NodeId, Label] = field(default_factory=dict)
    before: Mapping[NodeId, Label] = field(default_factory=dict)
    signs: dict[NodeId, str] = field(default_factory=dict)
    signs_before: dict[NodeId, str] = field(default_factory=dict)
    signed: bool = False
    flags: Mapping[NodeId, str] = field(default_factory=dict)
    standings: Mapping[NodeId, str] = field(default_factory=dict)
    language: str = ""

    def label(self, block: Block) -> Label:
        """Return how the paragraph of a block is numbered and cited."""
        sides = (self.before, self.now) if block.is_gone else (self.now, self.before)
        return sides[0].get(block.node) or sides[1].get(block.node) or _NO_LABEL

    def sign(self, note: NodeId) -> str:
        """Return what is printed at a note's anchor; for something that is no note, a small square."""
        return self.signs.get(note) or self.signs_before.get(note) or "\u25ab"


def numbers_of(
    draft: Resolution,
    base: Resolution | None = None,
    *,
    signed: bool = False,
    signs: dict[NodeId, str] | None = None,
    signs_before: dict[NodeId, str] | None = None,
) -> Numbers:
    """Return the numbers of a draft and of the one it is compared with; the signs of notes may be known."""
    signs = note_signs(draft) if signs is None else signs
    if base is None:
        return Numbers(labels(draft), {}, signs, {}, language=language_of(draft))
    before = note_signs(base) if signs_before is None else signs_before
    return Numbers(labels(draft), labels(base), signs, before, signed, language=language_of(draft))


class Anchors(QPyTextObject):
    """Draws the sign of a note at its anchor, raised and small."""

    def __init__(self, document: QTextDocument) -> None:
        """Draw in this document; `numbers` says what."""
        super().__init__(document)
        self.numbers = Numbers()

    def _sign(self, style: QTextFormat) -> tuple[str, QFont]:
        font = QFont(style.toCharFormat().font())
        font.setPointSizeF(max(font.pointSizeF() * 0.68, 1.0))
        return self.numbers.sign(str(style.property(ATOM_ID))), font

    def intrinsicSize(self, doc: QTextDocument, pos: int, fmt: QTextFormat) -> QSizeF:  # noqa: ARG002
        """Qt: as wide as the sign, and no higher than the words beside it."""
        sign, font = self._sign(fmt)
        metrics = QFontMetricsF(font)
        return QSizeF(metrics.horizontalAdvance(sign) + 1, metrics.ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF,
        doc: QTextDocument,  # noqa: ARG002
        pos: int,  # noqa: ARG002
        fmt: QTextFormat,
    ) -> None:
        """Qt: draw the sign."""
        sign, font = self._sign(fmt)
        style = fmt.toCharFormat()
        painter.save()
        painter.setFont(font)
        painter.setPen(style.foreground().color())
        metrics = QFontMetricsF(font)
        base = rect.top() + metrics.ascent() * 0.78
        painter.drawText(QPointF(rect.left(), base), sign)
        line = rect.top() + metrics.ascent() + 1
        if style.fontStrikeOut():
            line = base - metrics.ascent() * 0.3
        if style.fontStrikeOut() or style.underlineStyle() is not QTextCharFormat.UnderlineStyle.NoUnderline:
            painter.drawLine(QPointF(rect.left(), line), QPointF(rect.right(), line))
        painter.restore()


class Line(NamedTuple):
    """Where a block stands on the viewport: its top and height, and the baseline of its first line.

    `start` is how far its words are from the edge of the page at which they begin.
    """

    top: float
    height: float
    baseline: float
    start: float
    right_to_left: bool = False

    def is_after(self, place: QPointF, width: float, by: float) -> bool:
        """Return whether its words begin after a place at its height, `by` more than so many pixels."""
        before = width - place.x() if self.right_to_left else place.x()
        return self.top <= place.y() <= self.top + self.height and before < self.start - by


class Margins:
    """Paints the margins of a page with one appearance."""

    def __init__(self, appearance: Appearance) -> None:
        """Prepare the fonts."""
        self.appearance = appearance
        self._number = appearance.serif(TEXT_SIZE)
        self._sign = appearance.serif(NOTE_SIZE)
        self._label = QFont()
        self._label.setPointSizeF(LABEL_SIZE * appearance.zoom)
        self._label_metrics = QFontMetricsF(self._label)
        self._number_metrics = QFontMetricsF(self._number)
        self._sign_metrics = QFontMetricsF(self._sign)
        self._cut: dict[str, str] = {}

    def paint_rule(self, painter: QPainter, line: Line, width: float) -> None:
        """Paint the rule above the first of the notes."""
        px = self.appearance.px
        painter.setPen(QPen(QColor(self.appearance.colours.strong_line), 1))
        height, start = line.top - px(16), px(MEASURES.left)
        left = width - start - px(180) if line.right_to_left else start
        painter.drawLine(QPointF(left, height), QPointF(left + px(180), height))

    def paint_cells(self, painter: QPainter, cells: Iterable[QRectF], shift: float) -> None:
        """Paint the edges of cells, which are given by their places on a page that is scrolled by so much."""
        painter.setPen(QPen(QColor(self.appearance.colours.strong_line), 1))
        for cell in cells:
            left, top = round(cell.left()), round(cell.top() - shift)
            painter.drawRect(left, top, round(cell.right()) - left, round(cell.bottom() - shift) - top)

    def paint_blocks(
        self, painter: QPainter, shown: Sequence[tuple[Block, Line]], numbers: Numbers, width: float
    ) -> None:
        """Paint what stands beside blocks; `width` is the page's. Those in one row are signed together."""
        heads: dict[tuple[str, str], int] = {}
        names: list[tuple[str, ...]] = [()] * len(shown)
        for at, (block, _) in enumerate(shown if numbers.signed else ()):
            if block.is_changed:
                cell = block.cell
                head = at if cell is None else heads.setdefault((cell.table, cell.row), at)
                names[head] = tuple(dict.fromkeys((*names[head], *block.authors)))
        for (block, line), signed in zip(shown, names, strict=True):
            self.paint_block(painter, block, line, numbers, width, signed)

    def paint_block(
        self,
        painter: QPainter,
        block: Block,
        line: Line,
        numbers: Numbers,
        width: float,
        signed: Sequence[str] = (),
    ) -> None:
        """Paint what stands beside one block, and the names that it is `signed` with."""
        colours = self.appearance.colours
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if line.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        if block.is_changed:
            self._paint_bar(painter, block, line, width)
        if block.is_note:
            painter.setFont(self._sign)
            painter.setPen(self._pen(block, colours.ink))
            self._beside(painter, numbers.sign(block.node), line, self._sign_metrics, width)
            return
        label = numbers.label(block)
        number, cited = self.beside_and_at_edge(label, block.indent, line.start)
        if number:
            painter.setFont(self._number)
            painter.setPen(self._pen(block, colours.ink))
            self._beside(painter, number, line, self._number_metrics, width, struck=block.is_gone)
        below = line
        for words in cited:
            self._at_edge(painter, words, self._pen(block, colours.quiet), below, width)
            below = below._replace(baseline=below.baseline + self._label_metrics.height())
        if flag := numbers.flags.get(block.node, ""):
            self._at_edge(painter, self._or_sign(flag), QPen(QColor(colours.error)), below, width)
            self._paint_bar(painter, block, line, width, flagged=True)
            return
        high = self._label_metrics.height()
        standing = numbers.standings.get(block.node, "")
        if standing:
            self._at_edge(painter, self._or_sign(standing), QPen(QColor(colours.ink)), below, width)
            below = below._replace(baseline=below.baseline + high)
        rows = int((line.top + line.height - below.baseline) // high) + 1
        if signed and (rows > 0 or not standing):
            for words in self.signed(signed, rows):
                self._at_edge(painter, words, QPen(QColor(colours.quiet)), below, width)
                below = below._replace(baseline=below.baseline + high)

    def beside_and_at_edge(self, label: Label, indent: int, start: float) -> tuple[str, list[str]]:
        """Return the number that is printed beside words that begin at `start`, and the lines at the edge.

        A number too long to stand there, such as that of a decision, is said at the edge alone.
        """
        cited = label.label if indent == 0 else ""
        room = start - self.appearance.px(self.appearance.measures.number_gap)
        room -= self.appearance.px(self.appearance.measures.label_end + 4) if cited else 2.0
        if not label.number or self._number_metrics.horizontalAdvance(label.number) <= room:
            return label.number, self._folded(cited if cited != label.number else "")
        return "", self._folded(cited or label.number)

    def signed(self, names: Sequence[str], rows: int) -> list[str]:
        """Return names in so many lines at the edge at most: in one if all have room, else one a line."""
        whole = listed(names)
        if rows < 2 or self._elided(whole) == whole:
            return [self._elided(whole)]
        comma = tr("Terms", ", ").rstrip()
        lines = [*names[: rows - 1], *filter(None, [listed(names[rows - 1 :])])]
        return [*(self._elided(each + comma) for each in lines[:-1]), self._elided(lines[-1])]

    def _folded(self, words: str) -> list[str]:
        """Return words in lines that have room at the edge.

        Of what stands in a part, an annex or a section, only the place in it is said if all has no room.
        """
        if not words or self._elided(words) == words:
            return [words] if words else []
        within = words.rpartition(", ")[2]
        if within != words:
            return self._folded(within)
        first, _, rest = words.rpartition(" ")
        return [self._elided(each) for each in (first, rest) if each]

    def _or_sign(self, words: str) -> str:
        """Return words that a sign begins, or that sign alone where they have no room: it says enough."""
        return words if self._elided(words) == words else words[0]

    def _elided(self, words: str) -> str:
        """Return words cut where they have no room; so few stand at the edge that all are remembered."""
        if words not in self._cut:
            room = round(self.appearance.px(self.appearance.measures.label_end) - 2.0)
            self._cut[words] = self._label_metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        return self._cut[words]

    def _at_edge(self, painter: QPainter, words: str, pen: QPen, line: Line, width: float) -> None:
        """Print small words beside the change bar."""
        if words:
            painter.setFont(self._label)
            painter.setPen(pen)
            advance = self._label_metrics.horizontalAdvance(words)
            edge = self.appearance.px(self.appearance.measures.label_end)
            left = width - edge if line.right_to_left else max(edge - advance, 2.0)
            painter.drawText(QPointF(left, line.baseline), words)

    def _pen(self, block: Block, usual: str) -> QPen:
        whole = block.change in (Change.INSERTED, Change.DELETED, Change.MOVED)
        return QPen(QColor(self.appearance.colours_of(block.change)[0] if whole else usual))

    def _beside(
        self,
        painter: QPainter,
        words: str,
        line: Line,
        metrics: QFontMetricsF,
        width: float,
        *,
        struck: bool = False,
    ) -> None:
        advance, gap = (
            metrics.horizontalAdvance(words),
            self.appearance.px(self.appearance.measures.number_gap),
        )
        left = width - line.start + gap if line.right_to_left else line.start - gap - advance
        painter.drawText(QPointF(left, line.baseline), words)
        if struck:
            height = line.baseline - metrics.ascent() * 0.3
            painter.drawLine(QPointF(left, height), QPointF(left + advance, height))

    def _paint_bar(
        self, painter: QPainter, block: Block, line: Line, width: float, *, flagged: bool = False
    ) -> None:
        """Paint the change bar, so that it tells without colour: dashed for a move, double beside a flag."""
        colour = self.appearance.colours_of(block.change)[0]
        pen = QPen(QColor(colour), max(self.appearance.px(2), 1.5))
        if flagged:
            pen.setColor(QColor(self.appearance.colours.error))
        elif block.change is Change.MOVED:
            pen.setStyle(Qt.PenStyle.DashLine)
        elif block.change is Change.DELETED:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        at = self.appearance.px(self.appearance.measures.bar + 5 * flagged)
        at = width - at if line.right_to_left else at
        painter.drawLine(QPointF(at, line.top), QPointF(at, line.top + line.height))
