"""Segments: every character of two texts accounted for, once it is known which units they share."""

from __future__ import annotations

from itertools import pairwise

from versioning.compare.notes import alike_in_kind
from versioning.compare.redline import Fate, Segment
from versioning.compare.tokens import Words, common_start, tokens
from versioning.tree.text import ATOM, EMPTY, Atom, MarkKind, Note, StyledText

_KEPT, _INSERTED, _DELETED = map(Fate, ("kept", "inserted", "deleted"))
"""The members of an enum are found slowly, and these are looked for at every change."""
_Mark = tuple[int, int, MarkKind, str]


def keep_units(
    builder: SegmentBuilder, olds: Words, news: Words, lefts: tuple[int, int], rights: tuple[int, int]
) -> None:
    """Keep a run of units, without those that differ in what was folded and the spaces that differ."""
    by, old, new = builder.by, builder.old.chars, builder.new.chars
    left, right = lefts[0], rights[0]
    end = by + olds.place(lefts[1] - 1)[1]
    while left < lefts[1]:
        start, other = by + olds.place(left)[0], by + news.place(right)[0]
        gone, come = old[start:end], new[other : other + end - start]
        if gone == come:
            builder.keep(start, end, other)
            return
        count = olds.ending_by(start + common_start(gone, come) - by, left) - left
        if count:
            builder.keep(start, by + olds.place(left + count - 1)[1], other)
        left, right = left + (count or 1), right + (count or 1)


class SegmentBuilder:
    """Turns kept runs into segments; what lies between two kept runs is a change.

    `by` is where the units begin: that many characters are equal before them, and some after. The run
    that is being kept goes from `_start` to `_end` of the old text and stands `_ahead` further in the new.
    """

    def __init__(self, old: StyledText, new: StyledText, around: tuple[int, int]) -> None:
        self.old, self.new = old, new
        self.by, self._after = around
        self._styled = old.plain_from, new.plain_from
        self._start, self._end, self._ahead = 0, self.by, 0
        self._segments: list[Segment] = []

    def keep(self, start: int, end: int, other: int) -> None:
        """Keep `start` to `end` of the old text, which stand at `other` of the new one."""
        if start != self._end or other != start + self._ahead:
            self._change(start, other)
        self._end = end

    def segments(self) -> tuple[Segment, ...]:
        """Account for what is left, and return all segments."""
        end, last = len(self.old.chars), len(self.new.chars)
        self.keep(end - self._after, end, last - self._after)
        self._end_run()
        return tuple(self._segments)

    def _change(self, left: int, right: int) -> None:
        """Mark as changed, but for equal spaces, what lies before these places of both texts."""
        start = self._end
        other = start + self._ahead
        gone, come = self.old.chars[start:left], self.new.chars[other:right]
        before, after = _equal_spaces(gone, come) if gone and come else (0, 0)
        self._end = start = start + before
        other, left, right = other + before, left - after, right - after
        if start == left and other == right:
            return
        self._end_run()
        if start < left:
            self._segments.append(Segment(_DELETED, self.old.slice(start, left)))
        if other < right:
            self._segments.append(Segment(_INSERTED, EMPTY, self.new.slice(other, right)))
        self._start, self._ahead = left, right - left

    def _end_run(self) -> None:
        """Add the run that was kept: as restyled the tokens whose marks or notes differ."""
        start, end, by = self._start, self._end, self._ahead
        if start == end:
            return
        styled = start < self._styled[0] or start + by < self._styled[1]
        restyled = self._restyled(start, end, by) if styled else []
        if not restyled:
            self._add_kept(start, end)
            return
        at, kept = 0, start
        for token in tokens(self.old.chars[start:end]):
            end = start + len(token)
            while at < len(restyled) and restyled[at][1] <= start:
                at += 1
            if at < len(restyled) and restyled[at][0] < end:
                self._add_kept(kept, start)
                self._add_restyled(start, end, follows=kept == start)
                kept = end
            start = end
        self._add_kept(kept, end)

    def _add_kept(self, start: int, end: int) -> None:
        if start < end:
            new = self.new.slice(start + self._ahead, end + self._ahead)
            self._segments.append(Segment(_KEPT, self.old.slice(start, end) if new.atoms else new, new))

    def _add_restyled(self, start: int, end: int, *, follows: bool) -> None:
        """Add a token, to the one before if that was restyled too and neither is a changed note."""
        chars = self.old.chars
        last = self._segments[-1] if follows and self._segments else None
        if last and last.fate is Fate.RESTYLED and ATOM not in (chars[start], chars[start - 1]):
            start -= len(last.old)
            self._segments.pop()
        new = self.new.slice(start + self._ahead, end + self._ahead)
        self._segments.append(Segment(Fate.RESTYLED, self.old.slice(start, end), new))

    def _restyled(self, start: int, end: int, by: int) -> list[tuple[int, int]]:
        """Return the stretches of the old text, in order, whose marks or atoms are others in the new."""
        found: list[tuple[int, int]] = []
        if by or self.old.marks != self.new.marks:
            old, new = _marks(self.old, start, end, 0), _marks(self.new, start, end, by)
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


def _equal_spaces(gone: str, come: str) -> tuple[int, int]:
    """Return with how many equal white-space characters both begin and, of the rest, end."""
    most = min(len(gone), len(come))
    before = after = 0
    while before < most and gone[before] == come[before] and gone[before].isspace():
        before += 1
    while after < most - before and gone[-1 - after] == come[-1 - after] and gone[-1 - after].isspace():
        after += 1
    return before, after


def equal_but_for_ids(old: StyledText, new: StyledText) -> bool:
    """Return whether two texts are equal but for the ids of their atoms."""
    return old.chars == new.chars and old.marks == new.marks and all(map(_equal_atoms, old.atoms, new.atoms))


def _equal_atoms(old: Atom, new: Atom) -> bool:
    if isinstance(old, Note) and isinstance(new, Note):
        return old.sign == new.sign and equal_but_for_ids(old.text, new.text)
    return alike_in_kind(old, new)
