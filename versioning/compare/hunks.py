"""Hunks: which stretches of units two texts differ in, as few units as can be."""

from __future__ import annotations

from versioning.compare.cleanup import Hunk
from versioning.compare.engine import difference_of_codes
from versioning.compare.tokens import common_edges, common_start
from versioning.compare.values import made

_SURE = 4
"""So many units in a row, found in both texts, are the same ones in both."""
_FARTHEST = 64


def find_hunks(old: str, new: str) -> list[Hunk]:
    """Return the stretches that differ of two texts, of which each unit is given as one character.

    The engine is only asked where that is hard to see.
    """
    first, last = common_edges(old, new)
    gone, come = old[first : len(old) - last], new[first : len(new) - last]
    if not gone or not come:
        return [Hunk(first, first + len(gone), first, first + len(come))] if gone or come else []
    return _plain(gone, come, first) or _by_engine(gone, come, first)


def _plain(gone: str, come: str, first: int) -> list[Hunk] | None:
    """Return the stretches between runs that both texts have, found one after the other, if that will do.

    It does when no unit is both deleted and inserted: then there is no shorter difference.
    """
    result: list[Hunk] = []
    deleted: set[str] = set()
    inserted: set[str] = set()
    left = right = 0
    while left < len(gone) or right < len(come):
        start, other = left, right
        left, right = _next_run(gone, come, left, right)
        deleted.update(gone[start:left])
        inserted.update(come[other:right])
        if not deleted.isdisjoint(inserted):
            return None
        result.append(made(Hunk, (first + start, first + left, first + other, first + right)))
        equal = common_start(gone[left:], come[right:])
        left, right = left + equal, right + equal
    return result


def _next_run(gone: str, come: str, left: int, right: int) -> tuple[int, int]:
    """Return where, from these places on, the nearest run begins that both texts have; else their ends."""
    found = len(gone), len(come)
    limit = left + right + sum(found)
    for start in range(left, min(len(gone) - _SURE + 1, left + _FARTHEST)):
        if start + right >= limit:
            break
        at = come.find(gone[start : start + _SURE], right, limit - start + _SURE - 1)
        if at >= 0:
            limit, found = start + at, (start, at)
    return found


def _by_engine(gone: str, come: str, first: int) -> list[Hunk]:
    """Return the stretches that the engine finds; the texts begin after so many equal units."""
    result: list[Hunk] = []
    left = right = first
    start = (first, first)
    for operation, length in (*difference_of_codes(gone, come), (0, 0)):
        if operation == 0:
            if (left, right) != start:
                result.append(made(Hunk, (start[0], left, start[1], right)))
            left, right = left + length, right + length
            start = (left, right)
        elif operation < 0:
            left += length
        else:
            right += length
    return result
