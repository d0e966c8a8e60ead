"""Cells: where in the tables of a page its paragraphs stand. Pure; no Qt.

Paragraphs alone are shown, so that a cell without any is a place of its table where nothing stands. What
stands in a table within a cell stands in that cell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from versioning.compare.redline import Place, Row
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.spans import ALONE, all_spans, count_of, in_place

_GONE = "−"
"""Begins the name of a row or table that is shown where it stood: it may be shown where it stands, too."""


class Cell(NamedTuple):
    """Where a paragraph stands: in which table and row, and which columns and rows its cell takes.

    `table` and `row` name them, no two neighbours alike; the table is `width` columns wide.
    """

    table: str
    row: str
    column: int = 0
    columns: int = 1
    rows: int = 1
    width: int = 1

    @property
    def told(self) -> str:
        """All of it in one line, from which `cell_told` makes it again."""
        return "\t".join(map(str, self))


@lru_cache(4096)
def cell_told(told: str) -> Cell:
    """Return the cell that told this of itself."""
    table, row, *places = told.split("\t")
    return Cell(table, row, *map(int, places))


_Told = tuple[str, bool]
"""The payload of a cell, and whether anything stands in it."""


def _placed(table: str, rows: Sequence[tuple[str, Sequence[_Told]]]) -> list[list[Cell]]:
    spans = all_spans()
    spots = in_place([[(spans.get(payload, ALONE), full) for payload, full in cells] for _, cells in rows])
    width = count_of(spots)
    return [
        [Cell(table, row, spot.column, spot.columns, spot.rows, width) for spot in found]
        for (row, _), found in zip(rows, spots, strict=True)
    ]


def cells_of(table: Paragraph) -> dict[NodeId, Cell]:
    """Return where the cells of a table of a draft stand, by their ids."""
    rows = [
        (row.id, [(cell.payload, bool(cell.children or cell.text.chars)) for cell in row.children])
        for row in table.children
    ]
    return {
        cell.id: place
        for row, places in zip(table.children, _placed(table.id, rows), strict=True)
        for cell, place in zip(row.children, places, strict=True)
    }


def cells_below(rows: Sequence[Row], at: int, place_of: Callable[[Row], Place | None]) -> dict[int, Cell]:
    """Return where the cells stand of the table that a row of a redline begins, by the numbers of their rows.

    `place_of` says which place a row has where it is shown.
    """
    table = place_of(rows[at])
    found: list[tuple[str, list[_Told]]] = []
    numbers: list[int] = []
    for number in range(at + 1, len(rows)) if table else ():
        place = place_of(rows[number])
        if place is None or table is None:
            continue
        level = place.depth - table.depth
        if level <= 0:
            break
        if level == 1:
            found.append((_named(place, rows[number]), []))
        elif level == 2 and found:
            found[-1][1].append((place.payload, False))
            numbers.append(number)
        elif found and found[-1][1]:
            found[-1][1][-1] = (found[-1][1][-1][0], True)
    placed = _placed(_named(table, rows[at]), found) if table else []
    return dict(zip(numbers, (cell for row in placed for cell in row), strict=True))


def _named(place: Place, row: Row) -> str:
    return place.id if place is row.new else _GONE + place.id
