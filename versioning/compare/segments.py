"""Segments: every character of two texts accounted for, once it is known which units they share."""

from __future__ import annotations

from itertools import pairwise, starmap

from versioning.compare.notes import alike_in_kind
from versioning.compare.redline import Fate, Segment
from versioning.compare.tokens import Words, tokens
from versioning.tree.text import ATOM, Atom, MarkKind, Note, StyledText

_Range = tuple[Fate, int, int, int, int]
_Mark = tuple[int, int, MarkKind, str]


def keep_units(
    builder: SegmentBuilder, olds: Words, news: Words, lefts: tuple[int, int], rights: tuple[int, int]
) -> None:
    """Keep a run of units; where it differs in spaces or in what was folded, unit by unit."""
    by = builder.by
    start, end = by + olds.start(lefts[0]), by + olds.end(lefts[1] - 1)
    other, last = by + news.start(rights[0]), by + news.end(rights[1] - 1)
    old, new = builder.old.chars, builder.new.chars
    if old[start:end] == new[other:last]:
        builder.keep(start, end, other)
        return
    run = None  # (old start, new start, old end) of the equal stretch so far
    for left, right in zip(range(*lefts), range(*rights), strict=True):
        start, end, other = by + olds.start(left), by + olds.end(left), by + news.start(right)
        last = other + end - start
        if run and old[run[2] : end] == new[run[1] + run[2] - run[0] : last]:
            run = (run[0], run[1], end)
            continue
        if run:
            builder.keep(run[0], run[2], run[1])
        run = (start, other, end) if old[start:end] == new[other:last] else None
    if run:
        builder.keep(run[0], run[2], run[1])


class SegmentBuilder:
    """Turns kept runs into segments; what lies between two kept runs is a change.

    `by` is where the units begin: that many characters are equal before them, and some after.
    """

    def __init__(self, old: StyledText, new: StyledText, around: tuple[int, int]) -> None:
        self.old, self.new = old, new
        self._styled = _end_of_style(old), _end_of_style(new)
        self._ranges: list[_Range] = []
        self._left = self._right = 0
        self.by, self._after = around
        if self.by:
            self.keep(0, self.by, 0)

    def keep(self, start: int, end: int, other: int) -> None:
        """Keep `start` to `end` of the old text, which stand at `other` of the new one."""
        self.change(start, other)
        self._kept(start, end, other)
        self._left, self._right = end, other + end - start

    def segments(self) -> tuple[Segment, ...]:
        """Account for what is left, and return all segments."""
        self.change(len(self.old) - self._after, len(self.new) - self._after)
        if self._after:
            self.keep(self._left, len(self.old), self._right)
        return tuple(starmap(self._segment, self._ranges))

    def _segment(self, fate: Fate, start: int, end: int, other: int, last: int) -> Segment:
        if fate is Fate.DELETED:
            return Segment(fate, old=self.old.slice(start, end))
        if fate is Fate.INSERTED:
            return Segment(fate, new=self.new.slice(other, last))
        new = self.new.slice(other, last)
        if fate is Fate.KEPT and not new.atoms:
            return Segment(fate, new, new)
        return Segment(fate, self.old.slice(start, end), new)

    def change(self, left: int, right: int) -> None:
        """Mark as changed what lies before `left` in the old text and `right` in the new."""
        start, other = self._left, self._right
        if start == left and other == right:
            return
        gone, come = self.old.chars[start:left], self.new.chars[other:right]
        before = after = 0
        if gone and come:
            before = _equal_spaces(gone, come)
            after = _equal_spaces(gone[before:][::-1], come[before:][::-1])
        if before:
            self._kept(start, start + before, other)
        if left - after > start + before:
            self._add(Fate.DELETED, start + before, left - after, other + before, other + before)
        if right - after > other + before:
            self._add(Fate.INSERTED, left - after, left - after, other + before, right - after)
        if after:
            self._kept(left - after, left, right - after)
        self._left, self._right = left, right

    def _kept(self, start: int, end: int, other: int) -> None:
        """Add equal characters as kept, and as restyled the tokens whose marks or notes differ."""
        by = other - start
        styled = start < self._styled[0] or other < self._styled[1]
        restyled = self._restyled(start, end, by) if styled else []
        if not restyled:
            self._add(Fate.KEPT, start, end, other, end + by)
            return
        at = 0
        for token in tokens(self.old.chars[start:end]):
            end = start + len(token)
            while at < len(restyled) and restyled[at][1] <= start:
                at += 1
            fate = Fate.RESTYLED if at < len(restyled) and restyled[at][0] < end else Fate.KEPT
            self._add(fate, start, end, start + by, end + by)
            start = end

    def _restyled(self, start: int, end: int, by: int) -> list[tuple[int, int]]:
        """Return the stretches of the old text, in order, whose marks or atoms are others in the new."""
        old, new = _marks(self.old, start, end, 0), _marks(self.new, start, end, by)
        found: list[tuple[int, int]] = []
        if old != new:
            cuts = sorted({edge for mark in (*old, *new) for edge in mark[:2]})
            found = [cut for cut in pairwise(cuts) if _over(old, *cut) != _over(new, *cut)]
        if self.old.atoms:
            first, second = self.old.chars.count(ATOM, 0, start), self.new.chars.count(ATOM, 0, start + by)
            here = [at for at in self.old.anchors if start <= at < end]
            for index, at in enumerate(here):
                if not _equal_atoms(self.old.atoms[first + index], self.new.atoms[second + index]):
                    found.append((at, at + 1))
            found.sort()
        return found

    def _add(self, fate: Fate, start: int, end: int, other: int, last: int) -> None:
        """Add a range, to the one before if it has the same fate and neither is a changed note."""
        if self._ranges:
            before = self._ranges[-1]
            chars = self.old.chars
            alone = fate is Fate.RESTYLED and (chars[start] == ATOM or chars[before[2] - 1] == ATOM)
            if before[0] is fate and not alone:
                self._ranges[-1] = (fate, before[1], end, before[3], last)
                return
        self._ranges.append((fate, start, end, other, last))


def _end_of_style(text: StyledText) -> int:
    """Return where the last mark ends or the last atom stands; from there on a text is plain."""
    end = text.chars.rfind(ATOM) + 1 if text.atoms else 0
    return max(end, *(mark.end for mark in text.marks)) if text.marks else end


def _marks(text: StyledText, start: int, end: int, by: int) -> set[_Mark]:
    """Return the marks on a range, cut at its ends; `by` is how much further it stands in this text."""
    return {
        (max(mark.start - by, start), min(mark.end - by, end), mark.kind, mark.value)
        for mark in text.marks
        if mark.start - by < end and mark.end - by > start
    }


def _over(marks: set[_Mark], start: int, end: int) -> set[tuple[MarkKind, str]]:
    """Return the kinds and values of the marks that lie over the whole of a range."""
    return {mark[2:] for mark in marks if mark[0] <= start and mark[1] >= end}


def _equal_spaces(left: str, right: str) -> int:
    """Return how many equal white-space characters both begin with."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other or not one.isspace():
            break
        count += 1
    return count


def _equal(old: StyledText, new: StyledText) -> bool:
    """Return whether two texts are equal but for the ids of their atoms."""
    return old.chars == new.chars and old.marks == new.marks and all(map(_equal_atoms, old.atoms, new.atoms))


def _equal_atoms(old: Atom, new: Atom) -> bool:
    if isinstance(old, Note) and isinstance(new, Note):
        return old.sign == new.sign and _equal(old.text, new.text)
    return alike_in_kind(old, new)
