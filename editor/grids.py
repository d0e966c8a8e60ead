"""The tables of a page: which of its blocks stand in one, and how each is divided among its columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from PySide6.QtGui import QTextBlock

from editor.appearance import CELL
from editor.cells import Cell, cell_told
from editor.grid import Asked, Grid, Ruler, Slot

_FIRST = attrgetter("first")


class Grids:
    """The tables among the blocks of a document; those of one table that follow each other are a `Grid`.

    `slots` says for each block where its lines stand, None outside of tables. `ruler` measures them all, and
    `room` is how wide the words of the page may be.
    """

    def __init__(self, ruler: Ruler) -> None:
        """Know of one block, in no table."""
        self.ruler = ruler
        self.room = 0.0
        self.slots: list[Slot | None] = [None]
        self._cells: list[Asked | None] = [None]
        self._grids: list[Grid] = []

    def __iter__(self) -> Iterator[Grid]:
        """Yield the tables from the first to the last."""
        return iter(self._grids)

    def beside(self, number: int) -> Grid | None:
        """Return the table in which a block stands beside others; None where cells are one below another."""
        if self.slots[number] is None:
            return None
        grid = self._grids[bisect_right(self._grids, number, key=_FIRST) - 1]
        return None if grid.is_stacked else grid

    def stand(self, heights: Sequence[float]) -> tuple[Sequence[float], Sequence[float]]:
        """Return how far each block takes the page down, and how far it stands below the top of its row.

        `heights` are those of all blocks.
        """
        if not self._grids:
            return heights, ()
        steps, shifts = list(heights), [0.0] * len(heights)
        for grid in self._grids:
            here = slice(grid.first, grid.end)
            steps[here], shifts[here] = grid.stand(heights[here])
        return steps, shifts

    def replace(
        self, first: int, end: int, blocks: Sequence[QTextBlock], *, is_resized: bool
    ) -> list[int] | None:
        """Take note that these blocks stand where those from number `first` up to `end` did.

        Returns the blocks of tables whose lines stand elsewhere than before, or are as wide no more; None
        where no table was divided anew.
        """
        cells = self._told(blocks)
        if cells == self._cells[first:end] and not is_resized:
            return None
        more = len(cells) - (end - first)
        if not more and not is_resized and self._stay(first, cells):
            self._cells[first:end] = cells
            return None
        before = [None] * len(cells) if more else self.slots[first:end]
        self._cells[first:end] = cells
        self.slots[first:end] = [slot if cell else None for slot, cell in zip(before, cells, strict=True)]
        if not self._grids and not any(cells):
            return None
        low, high, kept = first, first + len(cells), list[Grid]()
        for grid in self._grids:
            if grid.end < first or grid.first > end:
                grid.move(more if grid.first > end else 0)
                kept.append(grid)
            else:  # what changed may be part of a table beside it now
                low = min(low, grid.first)
                high = max(high, grid.end + more)
        made = list(self._made(low, min(high, len(self._cells))))
        self._grids = sorted([*kept, *made], key=_FIRST)
        return [number for grid in made for number in self._take(grid)]

    def _stay(self, first: int, cells: Sequence[Asked | None]) -> bool:
        """Return whether all tables are divided as before when blocks from number `first` on ask for this."""
        for number, after in enumerate(cells, first):
            before, grid = self._cells[number], self.beside(number)
            if before != after and not (before and after and grid and grid.stays(before, after)):
                return False
        return True

    def _told(self, blocks: Sequence[QTextBlock]) -> list[Asked | None]:
        """Return for each block in which cell it stands, and what it asks for; None outside of tables."""
        known: dict[int, tuple[Cell, float] | None] = {}  # by the number of a format: few are asked
        result: list[Asked | None] = []
        for block in blocks:
            number = block.blockFormatIndex()
            if number not in known:
                form = block.blockFormat()
                told = form.stringProperty(CELL)
                known[number] = (cell_told(told), form.leftMargin() + form.rightMargin()) if told else None
            found = known[number]
            result.append(self.ruler.asked(found[0], block.text(), found[1]) if found else None)
        return result

    def _made(self, low: int, high: int) -> Iterator[Grid]:
        """Yield the tables that blocks show from one number up to another."""
        for _, stretch in groupby(range(low, high), key=self._table_of):
            numbers = list(stretch)
            found = [each for number in numbers if (each := self._cells[number])]
            if found:
                yield Grid(numbers[0], found, self.ruler, self.room)

    def _table_of(self, number: int) -> str:
        found = self._cells[number]
        return found.cell.table if found else ""

    def _take(self, grid: Grid) -> Iterator[int]:
        """Stand the blocks of a table where it says; yields those that stood elsewhere."""
        for number, slot in enumerate(grid.slots(), grid.first):
            if slot != self.slots[number]:
                self.slots[number] = slot
                yield number
