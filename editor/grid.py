"""A table of a page as a grid: how wide its columns are, and where the cells of its rows stand.

Blocks are told by their place in the table; heights and widths are pixels of the page, counted from the
left and top edge of where the words of the page may stand. A row is as high as its highest cell.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby, pairwise
from math import ceil
from operator import attrgetter, gt
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from editor.appearance import TEXT_SIZE, Appearance
from editor.cells import Cell
from versioning.tree.columns import Asking, columns_for, widths_of

_USUAL = "the measures that were taken in accordance with its decisions"
_FEWEST = 9.0
"""So many letters of a word at least stand on one line; with less room, cells stand below each other."""
_STEP = 4
"""Letters: a column grows by so many at once, so that it stays as it is at most keys."""
_PAD = 0.45
"""What parts the words of a cell from its edges left and right, in lines."""

_AFTER = 0.35
"""What parts a table from what follows, in lines."""
_ROW = attrgetter("row")
_LONG, _LONG_FIGURE = 120, 16
"""Characters: more of a line, or of a figure with spaces, are not looked at."""


class Ruler:
    """What the tables of a page are measured with: its letters, and where its words begin."""

    def __init__(self, appearance: Appearance) -> None:
        """Measure a page that looks so: words begin at `start`, at the right if it is read `from_right`."""
        metrics = QFontMetricsF(appearance.serif(TEXT_SIZE))
        self._bold = QFontMetricsF(appearance.serif(TEXT_SIZE, bold=True))
        self.letter = metrics.horizontalAdvance(_USUAL) / len(_USUAL)
        self.line = metrics.height() * 1.28
        self.start, self.from_right = appearance.start, appearance.from_right
        self.pad = self.line * _PAD
        self.after = self.line * _AFTER
        self.pad_of_cell = 2 * self.pad + 1

    def asked(self, cell: Cell, words: str, inset: float) -> Asked:
        """Return what words in a cell ask for, `inset` so far; in steps, so that most keys change nothing."""
        longest = max(words.split() if _may_break(words) else (words,), key=len, default="")
        word, line = self._room_for(longest) + inset, self._room_for(words[:_LONG]) + inset
        least = min(word, _FEWEST * self.letter + self.pad_of_cell + inset)
        length = _STEP * (1 + len(words) // _STEP)
        return Asked(cell, Asking(cell.column, cell.columns, line, word, length), least)

    def _room_for(self, words: str) -> float:
        step = _STEP * self.letter
        return ceil(self._bold.horizontalAdvance(words) / step) * step + self.pad_of_cell


class Asked(NamedTuple):
    """A block in a cell: what it asks for, and how narrow at least a column is in which it can be read."""

    cell: Cell
    asking: Asking
    least: float


_Sizes = tuple[float, float, float, float]
"""What a block asks for: its line, its longest word, its length, and the least."""


class Slot(NamedTuple):
    """How far the lines of a block are from the left edge, and how wide they may be."""

    left: float
    width: float


class _Place(NamedTuple):
    """A cell: its blocks from `start` up to `stop`, its rows from `row` up to `end`, and its columns."""

    start: int
    stop: int
    row: int
    end: int
    column: int
    columns: int


class Grid:
    """The table that the blocks from number `first` on show, one for each of `blocks`.

    Where its columns would be too narrow to be read, its cells stand below each other.
    """

    def __init__(self, first: int, blocks: Sequence[Asked], ruler: Ruler, room: float) -> None:
        """Divide the room among the columns as the cells ask for."""
        self.first, self.end = first, first + len(blocks)
        self._ruler, self._room = ruler, room
        self._edges = self._divided(blocks)
        self._most = _most(blocks)
        self.is_stacked = not self._edges
        places = list(_places([each.cell for each in blocks]))
        self._places = [_alone(place, places) for place in places]
        self._tops = [0.0] * (self._places[-1].row + 2)
        self._reach = list(range(len(self._tops)))  # the first row from which a cell goes on in each
        for place in self._places:
            for row in range(place.row, place.end):
                self._reach[row] = min(self._reach[row], place.row)
        self._ending: dict[int, list[_Place]] = {}
        for place in self._places:
            self._ending.setdefault(place.end, []).append(place)
        self._begun = [place.start for place in self._places]
        self._last = [stop - 1 for stop in {place.row: place.stop for place in self._places}.values()]

    def _divided(self, blocks: Sequence[Asked]) -> list[float]:
        """Return the edges of the columns; none where one would be too narrow."""
        count, pad = blocks[0].cell.width, self._ruler.pad_of_cell
        inner = max(self._room - self._ruler.start, 1.0)
        fewest = [pad] * count
        for cell, _, least in blocks:
            if cell.columns == 1:
                fewest[cell.column] = max(fewest[cell.column], least)
        asked = [each.asking for each in blocks]
        broken = [each.asking._replace(word=each.least) for each in blocks]  # long words, where they must be
        for askings in (asked, broken):
            widths = widths_of(columns_for(askings, count, inner, pad), inner)
            if all(width >= least for width, least in zip(widths, fewest, strict=True)):
                return list(accumulate(widths, initial=0.0))
        return []

    def stays(self, before: Asked, after: Asked) -> bool:
        """Return whether its columns are as wide as before when a block asks for something else."""
        if before.cell != after.cell or before.cell.columns > 1:
            return False
        most, next_to = self._most[before.cell.column]
        was, will_be = _asked_in_all(before), _asked_in_all(after)
        return not any(map(gt, was, next_to)) and not any(map(gt, will_be, most))

    def slots(self) -> Iterator[Slot]:
        """Yield where the lines of each block stand."""
        pad = self._ruler.pad
        for place in self._places:
            left, right = self._across(place)
            for _ in range(place.start, place.stop):
                yield Slot(left + pad, max(right - left - 2 * pad, 1.0))

    def _across(self, place: _Place) -> tuple[float, float]:
        """Return the left and right edge of a cell."""
        width = self._room - self._ruler.start
        if self.is_stacked:
            first, last = 0.0, width
        else:
            first, last = self._edges[place.column], self._edges[place.column + place.columns]
        if self._ruler.from_right:
            return width - last, width - first
        return self._ruler.start + first, self._ruler.start + last

    def stand(self, heights: Sequence[float]) -> tuple[list[float], list[float]]:
        """Return how far each block takes the page down, and how far it stands below the top of its row.

        `heights` are those of the blocks. A row takes the page down with its last one.
        """
        if self.is_stacked:
            ended = list(accumulate(heights, initial=0.0))
            for place in self._places:
                self._tops[place.row + 1] = ended[place.stop]
            return [*heights[:-1], heights[-1] + self._ruler.after], [0.0] * len(heights)
        ended = list(accumulate(heights, initial=0.0))
        tops = self._tops = [0.0] * len(self._tops)
        for end in range(1, len(tops)):
            cells = self._ending.get(end, ())
            highs = (tops[each.row] + ended[each.stop] - ended[each.start] for each in cells)
            tops[end] = max([tops[end - 1] + self._ruler.line, *highs])
        steps, shifts = [0.0] * len(heights), [0.0] * len(heights)
        for place in self._places:
            for at in range(place.start, place.stop):
                shifts[at] = ended[at] - ended[place.start]
        for at, number in enumerate(self._last):
            steps[number] = tops[at + 1] - tops[at]
        steps[-1] += self._ruler.after
        return steps, shifts

    def cell_of(self, number: int) -> QRectF:
        """Return the edges of the cell in which a block stands, counted from the top of the table."""
        return self._rect(self._places[bisect_right(self._begun, number - self.first) - 1])

    def _rect(self, place: _Place) -> QRectF:
        left, right = self._across(place)
        top, end = self._tops[place.row], self._tops[place.end]
        return QRectF(left, top, right - left, end - top)

    def reached_from(self, number: int) -> int:
        """Return the first block of the row of one, or of a row above from which a cell goes on beside it."""
        row = self._reach[self._places[bisect_right(self._begun, number - self.first) - 1].row]
        return self.first + next(place.start for place in self._places if place.row == row)

    def last_of_row(self, number: int) -> int:
        """Return the last block of the row of one."""
        return self.first + self._last[self._places[bisect_right(self._begun, number - self.first) - 1].row]

    def move(self, by: int) -> None:
        """Take note that so many blocks more stand above."""
        self.first, self.end = self.first + by, self.end + by

    def boxes(self, top: float, bottom: float) -> Iterator[QRectF]:
        """Yield the edges of the cells between two heights, those without words among them.

        All heights are counted from the top of the table.
        """
        first = max(min(bisect_right(self._tops, top), len(self._tops) - 1) - 1, 0)
        end = min(bisect_right(self._tops, bottom), len(self._tops) - 1)
        start = bisect_left(self._places, self._reach[first], key=_ROW)
        shown = self._places[start : bisect_left(self._places, end, key=_ROW)]
        if self.is_stacked:
            for row, places in groupby(shown, key=_ROW):
                yield self._rect(next(places)._replace(row=row, end=row + 1))
            return
        taken = set()
        for place in shown:
            yield self._rect(place)
            columns = range(place.column, place.column + place.columns)
            taken |= {(row, column) for row in range(place.row, place.end) for column in columns}
        for row in range(first, end):
            for column in range(len(self._edges) - 1):
                if (row, column) not in taken:
                    yield self._rect(_Place(0, 0, row, row + 1, column, 1))


def _places(cells: Sequence[Cell]) -> Iterator[_Place]:
    """Yield the cells in which blocks stand."""
    row, count = -1, sum(one != other for one, other in pairwise(cell.row for cell in cells)) + 1
    above, at = None, 0
    for cell, blocks in groupby(cells):
        row += cell.row != above
        above, start = cell.row, at
        at += len(list(blocks))
        yield _Place(start, at, row, min(row + max(cell.rows, 1), count), cell.column, cell.columns)


def _asked_in_all(block: Asked) -> _Sizes:
    """Return all that a block asks for of its column."""
    asking = block.asking
    return asking.line, asking.word, asking.length, block.least


def _most(blocks: Sequence[Asked]) -> dict[int, tuple[_Sizes, _Sizes]]:
    """Return for each column the most that is asked for in it, and the most that another asks for."""
    found: dict[int, list[_Sizes]] = {}
    for block in blocks:
        if block.cell.columns == 1:
            found.setdefault(block.cell.column, []).append(_asked_in_all(block))
    result = {}
    for column, sizes in found.items():
        highest = [sorted(each)[-2:] for each in zip(*sizes, strict=True)]
        line, word, length, least = (each[-1] for each in highest)
        others = [each[0] if len(each) > 1 else 0.0 for each in highest]
        result[column] = (line, word, length, least), (others[0], others[1], others[2], others[3])
    return result


def _alone(place: _Place, places: Sequence[_Place]) -> _Place:
    """Return a cell that ends where another begins below it: rows without any words are not shown."""
    if place.end - place.row == 1:
        return place
    columns = range(place.column, place.column + place.columns)
    below = (
        each.row
        for each in places
        if place.row < each.row < place.end
        and each.column < columns.stop
        and columns.start < each.column + each.columns
    )
    return place._replace(end=min(below, default=place.end))


def _may_break(words: str) -> bool:
    """Return whether lines may break within words: not in a figure with spaces."""
    return any(map(str.isalpha, words)) or len(words) > _LONG_FIGURE
