"""How wide the columns of a table are on paper, and what keeps a row on one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from exports.framed import Framed
from exports.grids import Ruled, is_figure, length, lines, notes_in, said_in
from exports.spans import Spot
from versioning.tree.paragraph import Role

_LETTER = 0.5
"""What a letter takes on average, in ems; a Chinese character takes one."""
_SURE = 1.1
"""The room for a word is so many times what is guessed: it may have wide letters."""
_SURER = 1.4
_LONGEST = 120
"""A cell with more characters than this asks for no more room."""
_SHORT = 400
"""A row with no more characters than this in any cell is not parted by the end of a page."""


class Room(Enum):
    """What a column has room for: all its words on one line, its longest word, or its share of the rest."""

    WORDS = "words"
    WORD = "word"
    SHARE = "share"


class Column(NamedTuple):
    """How wide a column is: so many points, or such a share of what the others leave."""

    room: Room
    amount: float


def columns(table: Ruled, size: float, room: float, pad: float) -> tuple[Column, ...]:
    """Return the widths of the columns of a table, for letters of `size` and a `room` in points.

    `pad` is what the edges of a cell take of its width. Where everything fits on one line, the columns
    share what is left as they need it. Otherwise those that ask for less than their share get what they
    ask for, so that no figure is broken, and the others divide the rest, but none gets less than its
    longest word as long as there is room.
    """
    count = table.width
    needs, asked, plain, words = [pad] * count, [4] * count, [True] * count, [pad] * count
    wide: list[tuple[Spot, float, float]] = []
    for cell, spot in _standing(table):
        longest = max(_width(said_in(line)) for line in lines(cell)) * size + pad
        said = (word for line in lines(cell) for word in _unbroken(said_in(line)))
        word = max(map(_width, said), default=0.0) * size * _SURE + pad
        at = spot.column
        plain[at] = plain[at] and is_plain(cell)
        if spot.columns > 1:
            wide.append((spot, word, word if at + spot.columns == count else longest))
            continue
        words[at] = max(words[at], word)
        asked[at] = max(asked[at], min(length(cell), _LONGEST))
        needs[at] = max(needs[at], longest)
    for spot, word, longest in wide:
        _share(words, spot, word)
        _share(needs, spot, longest)
    if sum(needs) <= room:
        return tuple(Column(Room.SHARE, need) for need in needs)
    fixed = {at: need for at, need in enumerate(needs) if need <= room / count and plain[at]}
    found = {at: Column(Room.WORDS, need) for at, need in fixed.items()}
    while tight := _tight(fixed, asked, words, room):
        fixed[tight[0]] = words[tight[0]]
        found[tight[0]] = Column(Room.WORD, words[tight[0]])
    return tuple(found.get(at, Column(Room.SHARE, asked[at])) for at in range(count))


def in_points(widths: Sequence[Column], room: float) -> tuple[float, ...]:
    """Return how wide each column is, in points, where all have so much room together.

    What has room for words gets more than guessed where there is plenty: another font has wider letters.
    """
    fixed = sum(each.amount for each in widths if each.room is not Room.SHARE)
    shares = sum(each.amount for each in widths if each.room is Room.SHARE)
    if not shares or _SURE * fixed > room:
        return tuple(room * each.amount / (fixed + shares) for each in widths)
    sure = max(_SURE, min(_SURER, room / 2 / fixed)) if fixed else _SURE
    rest = (room - sure * fixed) / shares
    return tuple(each.amount * (rest if each.room is Room.SHARE else sure) for each in widths)


def _tight(fixed: dict[int, float], asked: list[int], words: list[float], room: float) -> list[int]:
    """Return which of the columns that divide the rest would break a word; none where it must be."""
    free = [at for at in range(len(asked)) if at not in fixed]
    rest, parts = room - sum(fixed.values()), sum(asked[at] for at in free)
    if sum(words[at] for at in free) > rest:
        return []
    return [at for at in free if rest * asked[at] / parts < words[at]]


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


def _share(widths: list[float], spot: Spot, width: float) -> None:
    """Let the columns that a cell takes have what they lack for it together."""
    taken = range(spot.column, spot.column + spot.columns)
    lack = max(width - sum(widths[at] for at in taken), 0.0) / spot.columns
    for at in taken:
        widths[at] += lack


def _unbroken(words: str) -> list[str]:
    """Return what of a line no line may break: its words, or the whole of a figure with its spaces."""
    return [words] if is_figure(words) else words.split()


def _width(words: str) -> float:
    """Return about how many ems words take on one line."""
    return sum(1 if char >= "\u2e80" else _LETTER for char in words)
