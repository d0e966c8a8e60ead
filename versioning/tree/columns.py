"""How wide the columns of a table are: as what stands in them asks for, in any unit of length."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

_SURE = 1.1
"""What has room for words gets so many times what is guessed: it may have wide letters."""
_SURER = 1.4
_LONGEST = 120
"""A cell with more characters than this asks for no more room."""


class Room(Enum):
    """What a column has room for: all its words on one line, its longest word, or its share of the rest."""

    WORDS = "words"
    WORD = "word"
    SHARE = "share"


class Column(NamedTuple):
    """How wide a column is: so much, or such a share of what the others leave."""

    room: Room
    amount: float


class Asking(NamedTuple):
    """What a cell asks for: how wide its longest line and its longest word are, how many characters it has.

    It takes `columns` from `column` on; a plain one takes no more room than its words.
    """

    column: int
    columns: int
    line: float
    word: float
    length: int
    is_plain: bool = True


def columns_for(cells: Iterable[Asking], count: int, room: float, pad: float) -> tuple[Column, ...]:
    """Return the widths of so many columns of these cells, of which no edges take less than `pad`.

    Where everything fits on one line, the columns share what is left as they need it. Otherwise those that
    ask for less than their share get what they ask for, so that no figure is broken, and the others divide
    the rest, but none gets less than its longest word as long as there is room.
    """
    needs, asked, plain, words = [pad] * count, [4] * count, [True] * count, [pad] * count
    wide: list[Asking] = []
    for cell in cells:
        at = cell.column
        plain[at] = plain[at] and cell.is_plain
        if cell.columns > 1:
            wide.append(cell)
            continue
        words[at] = max(words[at], cell.word)
        asked[at] = max(asked[at], min(cell.length, _LONGEST))
        needs[at] = max(needs[at], cell.line)
    for cell in wide:
        _share(words, cell, cell.word)
        _share(needs, cell, cell.word if cell.column + cell.columns == count else cell.line)
    if sum(needs) <= room:
        return tuple(Column(Room.SHARE, need) for need in needs)
    fixed = {at: need for at, need in enumerate(needs) if need <= room / count and plain[at]}
    found = {at: Column(Room.WORDS, need) for at, need in fixed.items()}
    while tight := _tight(fixed, asked, words, room):
        fixed[tight[0]] = words[tight[0]]
        found[tight[0]] = Column(Room.WORD, words[tight[0]])
    return tuple(found.get(at, Column(Room.SHARE, asked[at])) for at in range(count))


def widths_of(columns: Sequence[Column], room: float) -> tuple[float, ...]:
    """Return how wide each column is where all have so much room together.

    What has room for words gets more than guessed where there is plenty: another font has wider letters.
    """
    fixed = sum(each.amount for each in columns if each.room is not Room.SHARE)
    shares = sum(each.amount for each in columns if each.room is Room.SHARE)
    if not shares or _SURE * fixed > room:
        return tuple(room * each.amount / (fixed + shares) for each in columns)
    sure = max(_SURE, min(_SURER, room / 2 / fixed)) if fixed else _SURE
    rest = (room - sure * fixed) / shares
    return tuple(each.amount * (rest if each.room is Room.SHARE else sure) for each in columns)


def _tight(fixed: dict[int, float], asked: list[int], words: list[float], room: float) -> list[int]:
    """Return which of the columns that divide the rest would break a word; none where it must be."""
    free = [at for at in range(len(asked)) if at not in fixed]
    rest, parts = room - sum(fixed.values()), sum(asked[at] for at in free)
    if sum(words[at] for at in free) > rest:
        return []
    return [at for at in free if rest * asked[at] / parts < words[at]]


def _share(widths: list[float], cell: Asking, width: float) -> None:
    """Let the columns that a cell takes have what they lack for it together."""
    taken = range(cell.column, cell.column + cell.columns)
    lack = max(width - sum(widths[at] for at in taken), 0.0) / cell.columns
    for at in taken:
        widths[at] += lack
