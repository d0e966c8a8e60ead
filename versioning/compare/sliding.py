"""Sliding by style: of equal characters, those go or come with which all others keep the style they had.

Where one of two spaces goes, the characters don't say which: if it was the one in italics, the other has
changed in nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from versioning.compare.stretches import Stretch
from versioning.compare.tokens import tokens
from versioning.tree.text import ATOM, MarkKind, StyledText

_Worn = frozenset[tuple[MarkKind, str]]
_NOTHING: _Worn = frozenset()


def slid_by_style(old: StyledText, new: StyledText, stretches: list[Stretch]) -> list[Stretch]:
    """Return where two texts differ, each insertion and deletion slid to where least is restyled beside it.

    It slides over equal characters, from one boundary of tokens to another and past no atom.
    """
    if not (old.marks or new.marks):
        return stretches
    result: list[Stretch] = []
    for index, each in enumerate(stretches):
        floor = result[-1][1] if result else 0
        ceiling = stretches[index + 1][0] if index + 1 < len(stretches) else len(old)
        lowest, highest = _room(old, new, each, (floor - each[0], ceiling - each[1]))
        by = _best(old, new, each, lowest, highest) if lowest < highest else 0
        start, end, other, last = each
        result.append((start + by, end + by, other + by, last + by))
    return result


def _room(old: StyledText, new: StyledText, stretch: Stretch, most: tuple[int, int]) -> tuple[int, int]:
    """Return how far to the left and right a stretch can slide, at most so far; a replacement nowhere."""
    start, end, other, last = stretch
    if start < end and other < last:
        return 0, 0
    chars = old.chars
    if start == end:
        chars, start, end = new.chars, other, last
    lowest = highest = 0
    while lowest > most[0] and chars[start + lowest - 1] == chars[end + lowest - 1] != ATOM:
        lowest -= 1
    while highest < most[1] and chars[start + highest] == chars[end + highest] != ATOM:
        highest += 1
    return lowest, highest


def _best(old: StyledText, new: StyledText, stretch: Stretch, lowest: int, highest: int) -> int:
    """Return by how much a stretch is to slide: the least by which least is restyled."""
    start, end, other, last = stretch
    room = lowest, highest
    before, after = (
        [one != two for one, two in zip(_worn(old, at, room), _worn(new, of, room), strict=True)]
        for at, of in ((start, other), (end, last))
    )
    lefts = list(accumulate(before, initial=0))
    rights = list(accumulate(reversed(after), initial=0))[::-1]
    costs = {by: lefts[by - lowest] + rights[by - lowest] for by in range(lowest, highest + 1)}
    if not costs[0]:
        return 0
    olds, news = _boundaries(old), _boundaries(new)
    places = (by for by in costs if {start + by, end + by} <= olds and {other + by, last + by} <= news)
    return min((0, *places), key=lambda by: (costs[by], abs(by)))


def _worn(text: StyledText, at: int, room: tuple[int, int]) -> Sequence[_Worn]:
    """Return the marks on each character from so far before a place to so far behind it."""
    start, end = at + room[0], at + room[1]
    worn = [_NOTHING] * (end - start)
    for mark in text.marks:
        for index in range(max(mark.start, start), min(mark.end, end)):
            worn[index - start] |= {(mark.kind, mark.value)}
    return worn


def _boundaries(text: StyledText) -> set[int]:
    """Return where the tokens of a text begin and end."""
    return set(accumulate(map(len, tokens(text.chars)), initial=0))
