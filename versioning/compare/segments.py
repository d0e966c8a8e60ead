"""Segments: every character of two texts accounted for, once it is known where they differ."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from versioning.compare.notes import alike_in_kind
from versioning.compare.redline import Fate, Segment
from versioning.compare.stretches import Stretch
from versioning.compare.tokens import tokens
from versioning.compare.values import made
from versioning.tree.text import ATOM, EMPTY, Atom, MarkKind, Note, StyledText, unstyled

_KEPT, _INSERTED, _DELETED, _RESTYLED = map(Fate, ("kept", "inserted", "deleted", "restyled"))
"""The members of an enum are found slowly, and these are looked for at every change."""
_Mark = tuple[int, int, MarkKind, str]


def segmented(old: StyledText, new: StyledText, stretches: Iterable[Stretch]) -> tuple[Segment, ...]:
    """Return what became of every character of two texts, whose characters differ in some stretches."""
    builder = _SegmentBuilder(old, new)
    segments = builder.segments
    kept = ahead = 0
    for start, end, other, last in stretches:
        if kept < start:
            builder.keep(kept, start, ahead)
        if start < end:
            segments.append(made(Segment, (_DELETED, old.slice(start, end), EMPTY, "")))
        if other < last:
            segments.append(made(Segment, (_INSERTED, EMPTY, new.slice(other, last), "")))
        kept, ahead = end, last - end
    if kept < len(old.chars):
        builder.keep(kept, len(old.chars), ahead)
    return tuple(segments)


class _SegmentBuilder:
    """Turns equal characters of two texts into segments, by their marks and atoms."""

    def __init__(self, old: StyledText, new: StyledText) -> None:
        self.old, self.new = old, new
        self._styled = old.plain_from, new.plain_from
        self.segments: list[Segment] = []

    def keep(self, start: int, end: int, by: int) -> None:
        """Add what is equal, and stands `by` further in the new text: as restyled the tokens that are."""
        if start >= self._styled[0] and start + by >= self._styled[1]:  # nothing is on most words
            words = unstyled(self.new.chars[start + by : end + by])
            self.segments.append(made(Segment, (_KEPT, words, words, "")))
            return
        restyled = self._restyled(start, end, by)
        if not restyled:
            self._add_kept(start, end, by)
            return
        at, kept = 0, start
        for token in tokens(self.old.chars[start:end]):
            end = start + len(token)
            while at < len(restyled) and restyled[at][1] <= start:
                at += 1
            if at < len(restyled) and restyled[at][0] < end:
                self._add_kept(kept, start, by)
                self._add_restyled(start, end, by, follows=kept == start)
                kept = end
            start = end
        self._add_kept(kept, end, by)

    def _add_kept(self, start: int, end: int, by: int) -> None:
        if start < end:
            new = self.new.slice(start + by, end + by)
            old = self.old.slice(start, end) if new.atoms else new
            self.segments.append(made(Segment, (_KEPT, old, new, "")))

    def _add_restyled(self, start: int, end: int, by: int, *, follows: bool) -> None:
        """Add a token, to the one before if that was restyled too and neither is a changed note."""
        chars = self.old.chars
        last = self.segments[-1] if follows and self.segments else None
        if last and last.fate is _RESTYLED and ATOM not in (chars[start], chars[start - 1]):
            start -= len(last.old)
            self.segments.pop()
        new = self.new.slice(start + by, end + by)
        self.segments.append(Segment(_RESTYLED, self.old.slice(start, end), new))

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


def equal_but_for_ids(old: StyledText, new: StyledText) -> bool:
    """Return whether two texts are equal but for the ids of their atoms."""
    return old.chars == new.chars and old.marks == new.marks and all(map(_equal_atoms, old.atoms, new.atoms))


def _equal_atoms(old: Atom, new: Atom) -> bool:
    if isinstance(old, Note) and isinstance(new, Note):
        return old.sign == new.sign and equal_but_for_ids(old.text, new.text)
    return alike_in_kind(old, new)
