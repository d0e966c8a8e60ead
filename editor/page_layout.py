"""The layout of a page: blocks one below the other, or side by side in tables, laid out when first wanted.

Qt's own layout lays a document out whole before it is painted for the first time, and after every key it
moves each block below the cursor to the place where it stands already. Here a block has a height and no
place: places are sums of heights, of which a row of a table has one. The height of a block that was not
wanted yet is a guess, until `measure` comes to it.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from editor.grid import Ruler
from editor.grids import Grids
from editor.utf16 import by_units
from versioning.tree.text import ATOM

Chosen = list[tuple[int, int, QTextCharFormat]]
"""Stretches of the document that are selected, and how they are drawn."""
Context = QAbstractTextDocumentLayout.PaintContext

_AT_ONCE = 60
"""So few changed blocks are laid out at once: sooner than a person sees, and then nothing is a guess."""
_GAP = 9.0


class PageLayout(QAbstractTextDocumentLayout):
    """Lays out a document that is nothing but blocks: no frames below the root; tables are `CELL`s of blocks.

    All measures are pixels of the page. `_heights` holds what each block takes, its margins included;
    `_is_guessed` says of each whether that is a guess. Whatever changes a block makes its height one;
    `guessed` says that there are some, for whoever has the time to `measure` them. Before the page `is_seen`,
    its width changes again and again, so all is guessed. `_shifts` says how far below the top of its row
    each block is, if there are tables.
    """

    guessed = Signal()

    def __init__(self, document: QTextDocument, ruler: Ruler) -> None:
        """Lay out `document`, which must then be told to use this; `ruler` as `measure_with` has it."""
        super().__init__(document)
        self._heights: list[float] = [0.0]
        self._is_guessed = bytearray(b"\1")
        self._tops: list[float] | None = None
        self._grids = Grids(ruler)
        self._shifts: Sequence[float] = ()
        self._frame = document.rootFrame().frameFormat()
        self._room = 0.0, 0.0
        self._is_measured_anew = False
        self._told = QSizeF()
        self.is_seen = False

    def measure_with(self, ruler: Ruler) -> None:
        """Guess heights, and divide tables, with this from the next change on: then all is laid out anew."""
        self._grids.ruler, self._is_measured_anew = ruler, True

    # Places

    @property
    def tops(self) -> list[float]:
        """Where each block begins, its margin above included; last, where the last one ends.

        Those of a row of a table begin with the row; `top` tells where each of them stands in it.
        """
        if self._tops is None:
            steps, self._shifts = self._grids.stand(self._heights)
            self._tops = list(accumulate(steps, initial=self._frame.topMargin()))
        return self._tops

    def top(self, number: int) -> float:
        """Return where a block begins, its margin above included."""
        top = self.tops[number]
        return top if self._grids.slots[number] is None else top + self._shifts[number]

    def bottom(self, number: int) -> float:
        """Return where a block ends, its margin below included."""
        return self.top(number) + self._heights[number]

    def end_of_row(self, number: int) -> float:
        """Return where the row of a table ends in which a block stands; of any other, where it ends."""
        return self.tops[min(self._after_row(number), len(self._heights))]

    def number_at(self, height: float) -> int:
        """Return the number of the block at a height of the page; beyond its ends, of the first or last.

        In a table that is the first of which anything beside it may stand there.
        """
        number = self._last_at(height)
        grid = self._grids.beside(number)
        return number if grid is None else grid.reached_from(number)

    def _last_at(self, height: float) -> int:
        return max(min(bisect_right(self.tops, height), len(self._heights)) - 1, 0)

    def _after_row(self, number: int) -> int:
        """Return the number of the block that follows on all those in the row of one."""
        grid = self._grids.beside(number)
        return number + 1 if grid is None else grid.last_of_row(number) + 1

    def cells(self, area: QRect) -> Iterator[QRectF]:
        """Yield the edges of all cells of the tables that stand at the heights of a part of the page."""
        for grid in self._grids:
            begin = self.tops[grid.first]
            if begin <= area.bottom() and self.tops[grid.end] >= area.top():
                boxes = grid.boxes(area.top() - begin, area.bottom() - begin)
                yield from (box.translated(self._room[0], begin) for box in boxes)

    def repaint_tables(self) -> None:
        """Have tables painted anew: between the ends of a selection, Qt knows of no words beside them."""
        for grid in self._grids:
            top, height = self.tops[grid.first], self.tops[grid.end] - self.tops[grid.first]
            self.update[QRectF].emit(QRectF(0, top, self.document().pageSize().width(), height))

    def is_in_table(self, number: int) -> bool:
        """Return whether a block stands in a cell."""
        return self._grids.slots[number] is not None

    def sides(self, block: QTextBlock) -> tuple[float, float]:
        """Return how far the words of a block may reach from the left and right edge of the frame."""
        form, slot = block.blockFormat(), self._grids.slots[block.blockNumber()]
        if slot is None:
            return form.leftMargin(), form.rightMargin()
        right = self._room[1] - slot.left - slot.width
        return slot.left + form.leftMargin(), right + form.rightMargin()

    def beyond(self, number: int, x: float, *, down: bool) -> QPointF | None:
        """Return a place in what stands above or below the words of a block, `x` from the left edge.

        None where neither is in a table: then that is the block before or after it.
        """
        other, slots = number + (1 if down else -1), self._grids.slots
        if not 0 <= other < len(slots) or slots[number] is slots[other] is None:
            return None
        grid = self._grids.beside(number)
        if grid is None:
            return QPointF(x, self.bottom(number) + 1 if down else self.tops[number] - 1)
        box = grid.cell_of(number).translated(0.0, self.tops[grid.first])
        if grid is self._grids.beside(other) and grid.cell_of(number) == grid.cell_of(other):
            return QPointF(x, self.bottom(number) + 1 if down else self.top(number) - 1)
        is_last = down and grid.last_of_row(number) + 1 == grid.end
        return QPointF(x, self.tops[grid.end] + 1 if is_last else box.bottom() + 1 if down else box.top() - 1)

    def be_seen(self) -> None:
        """Take note that the page is seen: from now on, what changes is laid out at once."""
        self.is_seen = True
        if len(self._heights) <= _AT_ONCE:
            self.settle(0, len(self._heights) - 1)

    def measure(self, seconds: float) -> bool:
        """Lay out blocks that were not wanted yet for about so long; returns whether any are left."""
        until = time.perf_counter() + seconds
        at = self._is_guessed.find(1)
        block = self.document().findBlockByNumber(max(at, 0))
        while at >= 0 and time.perf_counter() < until:
            self._lay_out(block, at)
            following = self._is_guessed.find(1, at)
            block = block.next() if following == at + 1 else self.document().findBlockByNumber(following)
            at = following
        self._tell_size()
        return at >= 0

    def settle(self, first: int, last: int) -> None:
        """Lay out the blocks from one number to another, and rows of tables whole, so that places hold."""
        first, last = max(first, 0), min(last, len(self._heights) - 1)
        grid, other = self._grids.beside(first), self._grids.beside(last)
        first = first if grid is None else grid.reached_from(first)
        last = last if other is None else other.last_of_row(last)
        for at, block in enumerate(self._blocks(first, last), first):
            if self._is_guessed[at]:
                self._lay_out(block, at)
        self._tell_size()

    def _blocks(self, first: int, last: int) -> Iterator[QTextBlock]:
        block = self.document().findBlockByNumber(first)
        for _ in range(first, last + 1):
            yield block
            block = block.next()

    # What Qt asks

    def documentChanged(self, start: int, gone: int, come: int) -> None:  # noqa: ARG002
        """Qt: from `start` on, so many characters or their formats are new."""
        document, count = self.document(), self.document().blockCount()
        begun, self._frame = self._frame.topMargin(), document.rootFrame().frameFormat()
        frame = self._frame
        width = document.pageSize().width() - frame.leftMargin() - frame.rightMargin()
        first, last = document.findBlock(start).blockNumber(), document.findBlock(start + come).blockNumber()
        if last < 0:
            last = count - 1
        is_resized = self._is_measured_anew or (frame.leftMargin(), width) != self._room
        self._is_measured_anew = False
        if is_resized:
            self._room, first, last = (frame.leftMargin(), width), 0, count - 1
        old_last = last - count + len(self._heights)
        before = self._heights[first : old_last + 1]
        changed = list(self._blocks(first, last))
        for block in changed:
            block.clearLayout()
        stay = old_last == last and not is_resized
        self._is_guessed[first : old_last + 1] = b"\1" * len(changed)
        self._heights[first : old_last + 1] = before if stay else [0.0] * len(changed)
        self._grids.room = width
        found = self._grids.replace(first, old_last + 1, changed, is_resized=is_resized)
        divided = found or []
        for number in divided:
            self._is_guessed[number] = 1
        if not stay:
            self._heights[first : last + 1] = self._guesses(changed, first)
        if (
            not stay or found is not None or frame.topMargin() != begun
        ):  # else places are others only if a height is
            self._tops = None
        if self.is_seen and max(len(changed), len(divided)) <= _AT_ONCE:
            self.settle(min([first, *divided[:1]]), max([last, *divided[-1:]]))
        else:
            self._tell_size()
            self.guessed.emit()
        same = self._heights[first : last + 1] == before and not divided
        top = self.tops[min([first, *divided[:1]])]
        end = max(self.end_of_row(last), self.bottom(last)) if same else self.tops[-1] + 1e6
        self.update[QRectF].emit(QRectF(0, top, document.pageSize().width(), end - top))

    def documentSize(self) -> QSizeF:
        """Qt: as wide as the page, as high as all blocks."""
        return QSizeF(self.document().pageSize().width(), self.tops[-1] + self._frame.bottomMargin())

    def pageCount(self) -> int:
        """Qt: one, as high as need be."""
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: ARG002
        """Qt: the whole page."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Qt: where the words of a block stand, without its margins."""
        number = block.blockNumber()
        if not 0 <= number < len(self._heights):
            return QRectF()
        if self._is_guessed[number]:
            self.settle(number, number)
        return self._rect(block, number)

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:
        """Qt: the position in the document nearest to a point; -1 where it must hit a letter and doesn't."""
        block = self.document().findBlockByNumber(self._nearest(point))
        inside = point - self.blockBoundingRect(block).topLeft()
        layout, form = block.layout(), block.blockFormat()
        for line in map(layout.lineAt, range(layout.lineCount())):
            if inside.y() < line.y() + _height(line, form):
                break
        else:
            line = layout.lineAt(layout.lineCount() - 1)
        if accuracy is Qt.HitTestAccuracy.ExactHit and not line.naturalTextRect().contains(inside):
            return -1
        return block.position() + int(line.xToCursor(inside.x()))

    def _nearest(self, point: QPointF) -> int:
        """Return the number of the block nearest to a point: in its row, then column, then cell."""
        last = self._last_at(point.y())
        if self._grids.beside(last) is None:
            return last
        self.settle(last, last)
        first, last = self.number_at(point.y()), self._last_at(point.y())
        grid = self._grids.beside(last)
        if grid is None:
            return last
        inside = point - QPointF(self._room[0], self.tops[grid.first])

        def away(number: int) -> tuple[float, float, float]:
            cell = grid.cell_of(number)
            down = _outside(point.y(), self.top(number), self.bottom(number))
            return (
                _outside(inside.y(), cell.top(), cell.bottom()),
                _outside(inside.x(), cell.left(), cell.right()),
                down,
            )

        return min(range(max(first, grid.first), last + 1), key=away)

    def draw(self, painter: QPainter, context: Context) -> None:
        """Qt: draw the blocks in the clip, what is selected in them, and the cursor."""
        clip = context.clip if context.clip.isValid() else self.frameBoundingRect(self.document().rootFrame())
        chosen = _chosen(context)
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        number = self.number_at(clip.top())
        block = self.document().findBlockByNumber(number)
        while block.isValid() and self.tops[number] <= clip.bottom():
            if self._is_guessed[number]:
                self.settle(number, number)
            self._draw_block(painter, context, block, self._rect(block, number).topLeft(), chosen)
            block, number = block.next(), number + 1

    # How it is done

    def _guesses(self, blocks: list[QTextBlock], first: int) -> list[float]:
        widths: dict[int, float] = {}  # by the number of a format: few are asked what they say
        result, ruler = [], self._grids.ruler
        for at, block in enumerate(blocks, first):
            number = block.blockFormatIndex()
            width = widths.get(number)
            if width is None:
                width = widths[number] = self._width_of(block.blockFormat(), at)
            result.append((1 + block.length() * ruler.letter // width) * ruler.line + _GAP)
        return result

    def _width_of(self, form: QTextBlockFormat, number: int) -> float:
        """Return how long the lines of a block may be."""
        slot = self._grids.slots[number]
        room = self._room[1] if slot is None else slot.width
        return max(room - form.leftMargin() - form.rightMargin(), 1.0)

    def _lay_out(self, block: QTextBlock, number: int) -> None:
        """Break a block into lines; from now on its height is no guess."""
        layout, form = block.layout(), block.blockFormat()
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(block.textDirection())
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:  # what begins a line stands at the right
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        width, y = self._width_of(form, number), 0.0
        chars, is_composing = by_units(block.text()), bool(layout.preeditAreaText())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
            if not is_composing:
                _keep_whole(line, chars, width)
            line.setPosition(QPointF(form.leftMargin(), y))
            y += _height(line, form)
        layout.endLayout()
        height = form.topMargin() + y + form.bottomMargin()
        if height != self._heights[number]:
            self._heights[number] = height
            self._tops = None
        self._is_guessed[number] = 0

    def _rect(self, block: QTextBlock, number: int) -> QRectF:
        slot, rect = self._grids.slots[number], block.layout().boundingRect()
        left = self._room[0] if slot is None else self._room[0] + slot.left
        rect.moveTopLeft(QPointF(left, self.top(number) + block.blockFormat().topMargin()))
        return rect

    def _draw_block(
        self, painter: QPainter, context: Context, block: QTextBlock, at: QPointF, chosen: Chosen
    ) -> None:
        start, length = block.position(), block.length()
        ranges = []
        for low, high, form in chosen:
            if low < start + length and high > start:
                ranges.append(QTextLayout.FormatRange())
                ranges[-1].start, ranges[-1].length = low - start, high - low
                ranges[-1].format = form
        block.layout().draw(painter, at, ranges, context.clip)
        cursor, width = context.cursorPosition, int(self.property("cursorWidth") or 0)
        if not width:
            return  # Qt would still draw the flag that says which way an Arabic line is written
        if start <= cursor < start + length:
            block.layout().drawCursor(painter, at, cursor - start, width)
        elif cursor < -1 and block.layout().preeditAreaText():  # it stands in what is being composed
            place = block.layout().preeditAreaPosition() - (cursor + 2)
            block.layout().drawCursor(painter, at, place, width)

    def _tell_size(self) -> None:
        """Say how large all of it is, where that is not known already."""
        size = self.documentSize()
        if size != self._told:
            self._told = size
            self.documentSizeChanged.emit(size)


def _outside(value: float, low: float, high: float) -> float:
    """Return how far a value is from a stretch; 0 within."""
    return max(low - value, value - high, 0.0)


def _height(line: QTextLine, form: QTextBlockFormat) -> float:
    """Return what a line takes as Qt's own layout has it: the leading of a font may be less than none."""
    return form.lineHeight(ceil(line.ascent() + line.descent() + line.leading()), 1.0)


def _keep_whole(line: QTextLine, chars: str, width: float) -> None:
    """Break a line one word earlier where the sign of a note, or a symbol's rest, would begin the next.

    `chars` has one for each UTF-16 unit. Qt breaks before every object, and behind the stroke of A/RES. A
    line's columns are its letters, those that are combined counted once.
    """
    start = line.textStart()
    end = start + line.textLength()
    last, following = chars[end - 1 : end], chars[end : end + 1]
    is_in_symbol = last == "/" and following.isalnum()
    if not is_in_symbol and (following != ATOM or last.isspace()):
        return
    for columns in range(chars.rfind(" ", start, end) - start, 0, -1):
        line.setNumColumns(columns, width)
        if line.textStart() + line.textLength() < end:
            return
    line.setLineWidth(width)


def _chosen(context: Context) -> Chosen:
    selections = context.selections  # held, since what it holds goes with it
    return [
        (each.cursor.selectionStart(), each.cursor.selectionEnd(), QTextCharFormat(each.format))
        for each in selections
        if each.cursor.hasSelection()
    ]
