"""How wide the columns of a table are on paper, and what keeps a row on one page."""

from __future__ import annotations

from collections.abc import Iterator

from exports.framed import Framed
from exports.grids import Ruled, is_figure, length, lines, notes_in, said_in
from versioning.tree.columns import Asking, Column, columns_for
from versioning.tree.paragraph import Role
from versioning.tree.spans import Spot

_LETTER = 0.5
"""What a letter takes on average, in ems; a Chinese character takes one."""
_SURE = 1.1
"""The room for a word is so many times what is guessed: it may have wide letters."""
_SHORT = 400
"""A row with no more characters than this in any cell is not parted by the end of a page."""


def columns(table: Ruled, size: float, room: float, pad: float) -> tuple[Column, ...]:
    """Return the widths of the columns of a table, for letters of `size` and a `room` in points.

    `pad` is what the edges of a cell take of its width.
    """
    asked = (_asking(cell, spot, size, pad) for cell, spot in _standing(table))
    return columns_for(asked, table.width, room, pad)


def _asking(cell: Framed, spot: Spot, size: float, pad: float) -> Asking:
    longest = max(_width(said_in(line)) for line in lines(cell)) * size + pad
    said = (word for line in lines(cell) for word in _unbroken(said_in(line)))
    word = max(map(_width, said), default=0.0) * size * _SURE + pad
    return Asking(spot.column, spot.columns, longest, word, length(cell), is_plain(cell))


def is_short(row: Framed) -> bool:
    """Return whether a row is kept on one page."""
    return all(length(cell) + notes_in(cell) <= _SHORT for cell in row.below)


def is_plain(cell: Framed) -> bool:
    """Return whether a cell holds paragraphs only, which take no more room than their words."""
    return cell.place.role is Role.CELL and all(
        each.place.role is Role.TEXT and not each.below for each in cell.below
    )


def _standing(table: Ruled) -> Iterator[tuple[Framed, Spot]]:
    """Yield each cell that none above takes, with where it stands."""
    for row, spots in zip(table.rows, table.spots, strict=True):
        for cell, spot in zip(row.below, spots, strict=True):
            if spot.rows:
                yield cell, spot


def _unbroken(words: str) -> list[str]:
    """Return what of a line no line may break: its words, or the whole of a figure with its spaces."""
    return [words] if is_figure(words) else words.split()


def _width(words: str) -> float:
    """Return about how many ems words take on one line."""
    return sum(1 if char >= "\u2e80" else _LETTER for char in words)
