"""How wide the columns of a table are on paper, and what keeps a row on one page."""

from __future__ import annotations

from collections.abc import Sequence

from exports.framed import Framed
from exports.grids import length, lines, notes_in, said_in
from versioning.tree.paragraph import Role

INSET = 0.4
"""What parts the words of a cell from its edges, in ems."""
_LETTER = 0.5
"""What a letter takes on average, in ems; a Chinese character takes one."""
_SURE = 1.1
"""The room for a word is so many times what is guessed: it may have wide letters."""
_LONGEST = 120
"""A cell with more characters than this asks for no more room."""
_SHORT = 400
"""A row with no more characters than this in any cell is not parted by the end of a page."""


def columns(rows: Sequence[Framed], count: int, size: float, room: float) -> tuple[str, ...]:
    """Return the widths of `count` columns in Typst's words, for letters of `size` and a `room` in points.

    Where everything fits on one line, the columns share what is left as they need it. Otherwise those that
    ask for less than their share get what they ask for, so that no figure is broken, and the others divide
    the rest, but none gets less than its longest word as long as there is room.
    """
    pad = 2 * INSET * size
    needs, asked, plain, words = [pad] * count, [4] * count, [True] * count, [pad] * count
    for row in rows:
        for at, cell in enumerate(row.below):
            longest = max(_width(said_in(line)) for line in lines(cell)) * size + pad
            said = (word for line in lines(cell) for word in said_in(line).split())
            words[at] = max(words[at], max(map(_width, said), default=0.0) * size * _SURE + pad)
            asked[at] = max(asked[at], min(length(cell), _LONGEST))
            plain[at] = plain[at] and is_plain(cell)
            if at < len(row.below) - 1 or len(row.below) == count:  # the last of a short row reaches farther
                needs[at] = max(needs[at], longest)
    if sum(needs) <= room:
        return tuple(f"{need:.0f}fr" for need in needs)
    fixed = {at: need for at, need in enumerate(needs) if need <= room / count and plain[at]}
    named = dict.fromkeys(fixed, "auto")
    while tight := _tight(fixed, asked, words, room):
        fixed[tight[0]] = words[tight[0]]
        named[tight[0]] = f"{words[tight[0]]:.0f}pt"
    return tuple(named.get(at, f"{asked[at]}fr") for at in range(count))


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


def _width(words: str) -> float:
    """Return about how many ems words take on one line."""
    return sum(1 if char >= "\u2e80" else _LETTER for char in words)
