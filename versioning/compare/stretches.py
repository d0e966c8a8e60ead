"""Stretches: where the characters of two texts differ, once it is known which units they share."""

from __future__ import annotations

from collections.abc import Iterable

from versioning.compare.cleanup import Hunk
from versioning.compare.tokens import Words, common_start

Stretch = tuple[int, int, int, int]
"""Where characters of the old text start and end, and those of the new one that replace them."""


def stretches(
    texts: tuple[str, str], units: tuple[Words, Words], hunks: Iterable[Hunk], around: tuple[int, int]
) -> list[Stretch]:
    """Return the stretches that differ of two texts, whose units differ in some hunks.

    Besides these there may be spaces, and units whose shapes were folded. `around` says how many equal
    characters at either end of both texts are no part of the units.
    """
    finder = _Finder(texts, units, around)
    left = right = 0
    for start, end, _, last in hunks:
        if start > left and not (left == right == 0 and finder.keeps_first(start)):
            finder.keep(left, start, right)
        left, right = end, last
    if left < finder.count and not finder.keeps_last(left):
        finder.keep(left, finder.count, right)
    return finder.finish()


class _Finder:
    """Goes through the runs of units that both texts have; what lies between two of them differs.

    What was kept last ends at `_end` of the old text and stands `_ahead` further in the new.
    """

    def __init__(self, texts: tuple[str, str], units: tuple[Words, Words], around: tuple[int, int]) -> None:
        self._old, self._new = texts
        self._olds, self._news = units
        self._by, self._after = around
        self.count = len(units[0].code)
        self._end, self._ahead = self._by, 0
        self._found: list[Stretch] = []

    def keeps_first(self, until: int) -> bool:
        """Keep the units before the first change, if both texts are equal up to there."""
        end = self._by + self._olds.place(until - 1)[1]
        if self._old[self._by : end] != self._new[self._by : end]:
            return False
        self._end = end
        return True

    def keeps_last(self, left: int) -> bool:
        """Keep the units after the last change, if both texts are equal from there on."""
        start, end = self._by + self._olds.place(left)[0], len(self._old)
        other = start + len(self._new) - end
        if self._old[start:] != self._new[other:]:
            return False
        self._keep(start, end - self._after, other)
        return True

    def keep(self, left: int, until: int, right: int) -> None:
        """Keep a run of units, without those that differ in what was folded and the spaces that differ."""
        by, olds, news = self._by, self._olds, self._news
        end = by + olds.place(until - 1)[1]
        while left < until:
            start, other = by + olds.place(left)[0], by + news.place(right)[0]
            gone, come = self._old[start:end], self._new[other : other + end - start]
            if gone == come:
                self._keep(start, end, other)
                return
            count = olds.ending_by(start + common_start(gone, come) - by, left) - left
            if count:
                self._keep(start, by + olds.place(left + count - 1)[1], other)
            left, right = left + (count or 1), right + (count or 1)

    def finish(self) -> list[Stretch]:
        """Account for what is left, and return what differs."""
        end, last = len(self._old) - self._after, len(self._new) - self._after
        self._keep(end, end, last)
        return self._found

    def _keep(self, start: int, end: int, other: int) -> None:
        """Keep `start` to `end` of the old text, which stand at `other` of the new one.

        What lies before them and what was kept differs, but for equal spaces.
        """
        left, right = self._end, self._end + self._ahead
        self._end = end
        if start == left and other == right:
            return
        gone, come = self._old[left:start], self._new[right:other]
        before, after = _equal_spaces(gone, come) if gone and come else (0, 0)
        if len(gone) > before + after or len(come) > before + after:
            self._found.append((left + before, start - after, right + before, other - after))
            self._ahead = other - start


def _equal_spaces(gone: str, come: str) -> tuple[int, int]:
    """Return with how many equal white-space characters both begin and, of the rest, end."""
    most = min(len(gone), len(come))
    before = after = 0
    while before < most and (sign := gone[before]) == come[before] and sign.isspace():
        before += 1
    while after < most - before and (sign := gone[-1 - after]) == come[-1 - after] and sign.isspace():
        after += 1
    return before, after
