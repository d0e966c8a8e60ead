"""The heaviest run of units that two texts have in common, each unit given as one character."""

from __future__ import annotations

from collections.abc import Sequence


def heaviest_common(old: str, new: str, weights: Sequence[int]) -> list[tuple[int, int]]:
    """Return the pairs of places, in order in both texts, of equal units whose weights make the greatest sum.

    `weights` are those of the units of `old`. A row of the grid is a unit of `old`; only what both texts have
    is a column, from the last to the first, since no other can add anything.
    """
    shared = set(old).intersection(new)
    columns = [unit for unit in reversed(new) if unit in shared]
    best = [[0] * (len(columns) + 1)]  # how much the rest of both texts tells, from the last row to the first
    for unit, weight in zip(reversed(old), reversed(weights), strict=True):
        below = best[-1]
        best.append(_line(unit, weight, columns, below) if unit in shared else below)
    best.reverse()
    kept: list[tuple[int, int]] = []
    row, column, at = 0, 0, len(columns)
    while at and row < len(old):
        if old[row] == new[column]:
            kept.append((row, column))
            row += 1
        elif best[row][at] == best[row + 1][at]:
            row += 1
            continue
        at -= new[column] in shared
        column += 1
    return kept


def _line(unit: str, weight: int, columns: Sequence[str], below: Sequence[int]) -> list[int]:
    """Return the line of the grid before `below`, whose sums have one more unit of the old text."""
    last, line = 0, [0]
    for other, diagonal, under in zip(columns, below, below[1:], strict=False):
        if unit == other:
            last = diagonal + weight
        elif under > last:
            last = under
        line.append(last)
    return line
