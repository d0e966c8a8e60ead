"""Rows: what a stretch of paragraphs becomes, as Word's own model has it.

A row is a paragraph of the marked text: stretches of characters that are kept, gone or come, and what
became of the mark at its end. The marks that stay or go are, in their order, those of the old
passages; those that stay or come those of the new ones. Removing a mark joins a paragraph to the one
that follows it, so the last mark of a stretch always stays where one can.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from exports.docx.markup import Element
from exports.docx.story.difference import Joined, Kept
from exports.docx.story.passages import Passage
from versioning.compare.redline import Fate

KEPT, GONE, COME = Fate.KEPT, Fate.DELETED, Fate.INSERTED


class Span(NamedTuple):
    """Characters with one fate: `size` of them from an offset of an old passage, of a new one, of both.

    All of the old passage for a size below 0.
    """

    fate: Fate
    size: int
    old: Passage | None = None
    at: int = 0
    new: Passage | None = None
    there: int = 0

    @property
    def length(self) -> int:
        """How many characters there are."""
        return self.size if self.size >= 0 or self.old is None else len(self.old.chars)

    def boxes(self) -> Iterator[tuple[Element, Element]]:
        """Yield the text boxes in what is kept, each as it was and as it became."""
        old, new = self.old, self.new
        if self.fate is not KEPT or old is None or new is None or old.plain is not None:
            return
        shift = self.there - self.at
        became = {each.start: each.boxes for each in new.pieces if each.boxes}
        for each in old.pieces if became else ():
            if self.at <= each.start < self.at + self.length:
                yield from zip(each.boxes, became.get(each.start + shift, ()), strict=False)


@dataclass(eq=False)
class Row:
    """A paragraph of the marked text.

    `old_end` and `new_end` are the passages that end with its mark: the old one unless the mark comes,
    the new one unless it goes. `moved` names the move that it is one side of.
    """

    spans: list[Span] = field(default_factory=list)
    mark: Fate = KEPT
    moved: str = ""
    old_end: Passage | None = None
    new_end: Passage | None = None

    def holds(self, *fates: Fate) -> bool:
        """Return whether any of its characters has one of the fates."""
        return any(each.fate in fates and each.length for each in self.spans)

    @property
    def is_same(self) -> bool:
        """Whether it is one whole passage that stays."""
        return self.mark is KEPT and len(self.spans) == 1 and self.spans[0].size < 0

    def read(self) -> None:
        """Read the pieces of its passages, before any of them is written anew."""
        for passage in (side for span in self.spans for side in (span.old, span.new) if side is not None):
            if not passage.same:
                passage.parts  # noqa: B018 (read once, and kept)


def rows_of(old: Joined | None, new: Joined | None, kept: Sequence[Kept], moved: str = "") -> list[Row]:
    """Return the rows of some passages and what they became; None for nothing."""
    if old and new and len(old.passages) == len(new.passages) == 1:
        return [_row_of(old.passages[0], new.passages[0], kept, moved)]
    weaver = _Weaver(old, new)
    left = right = 0
    for each in kept:
        weaver.gone(left, each.old)
        weaver.come(right, each.new)
        weaver.kept(each)
        left, right = each.old + each.length, each.new + each.length
    weaver.gone(left, len(old.chars) if old else 0)
    weaver.come(right, len(new.chars) if new else 0)
    if old:
        weaver.tail(old.passages[-1], KEPT if new else GONE)
    weaver.rows[-1].mark = KEPT if old and new else GONE if old else COME
    for row in weaver.rows:
        row.moved = moved
    return weaver.rows


def _row_of(old: Passage, new: Passage, kept: Sequence[Kept], moved: str) -> Row:
    """Return the row of one passage and what it became, as most are."""
    spans: list[Span] = []
    left = right = 0
    for start, there, length in (*kept, (len(old.chars), len(new.chars), 0)):
        if left < start:
            spans.append(Span(GONE, start - left, old, left))
        if right < there:
            spans.append(Span(COME, there - right, None, 0, new, right))
        if length:
            spans.append(Span(KEPT, length, old, start, new, there))
        left, right = start + length, there + length
    if old.beside:
        spans.append(Span(KEPT, 0, old, len(old.chars)))
    return Row(spans, moved=moved)


class _Weaver:
    """Makes rows, one span after the other."""

    def __init__(self, old: Joined | None, new: Joined | None) -> None:
        self._old, self._new = old, new
        self.rows = [Row()]

    def _end(self, mark: Fate) -> None:
        self.rows[-1].mark = mark
        self.rows.append(Row())

    def tail(self, passage: Passage, fate: Fate) -> None:
        """Let what stands beside the end of an old passage stay."""
        if passage.beside:
            self.rows[-1].spans.append(Span(fate, 0, passage, len(passage.chars)))

    def gone(self, start: int, end: int) -> None:
        for passage, first, last, ends in _stretches(self._old, start, end):
            if last > first:
                self.rows[-1].spans.append(Span(GONE, last - first, passage, first))
            if ends:
                self.tail(passage, GONE)
                self._end(GONE)

    def come(self, start: int, end: int) -> None:
        for passage, first, last, ends in _stretches(self._new, start, end):
            if last > first:
                self.rows[-1].spans.append(Span(COME, last - first, None, 0, passage, first))
            if ends:
                self._end(COME)

    def kept(self, each: Kept) -> None:
        right = each.new
        for passage, first, last, ends in _stretches(self._old, each.old, each.old + each.length):
            if self._new is None:
                return
            if last > first:
                index, there = self._new.place(right)
                new = self._new.passages[index]
                self.rows[-1].spans.append(Span(KEPT, last - first, passage, first, new, there))
            right += last - first
            if ends:
                self.tail(passage, KEPT)
                self._end(KEPT)
                right += 1


def _stretches(side: Joined | None, start: int, end: int) -> Iterator[tuple[Passage, int, int, bool]]:
    """Yield a stretch by passages: each with the offsets in it, and whether its end is part of it."""
    while side is not None and start < end:
        index, first = side.place(start)
        passage = side.passages[index]
        last = min(first + end - start, len(passage.chars))
        ends = start + last - first < end
        yield passage, first, last, ends
        start += last - first + ends


def with_plain_end(rows: list[Row], olds: Sequence[Passage], news: Sequence[Passage]) -> list[Row]:
    """Return the rows of a stretch so that its last mark stays, and each mark with whose it is.

    `olds` and `news` are the passages of the stretch. Rows behind the last mark that stays are none of a
    move. Where nothing stays and passages only go or only come, the last mark goes or comes, too.
    """
    kept = next((at for at in reversed(range(len(rows))) if rows[at].mark is KEPT), -1)
    tail = sorted(rows[kept + 1 :], key=lambda row: row.mark is COME)
    if len({each.mark for each in tail}) == 2:
        tail = _sharing(tail)
    elif tail and kept >= 0:
        rows[kept].mark, tail[-1].mark = tail[-1].mark, KEPT
    rows = [*rows[: kept + 1], *tail]
    left, right = iter(olds), iter(news)
    for row in rows:
        row.old_end = None if row.mark is COME else next(left)
        row.new_end = None if row.mark is GONE else next(right)
    return rows


def _sharing(tail: list[Row]) -> list[Row]:
    """Let the last passage that goes and the first that comes share one paragraph, the last mark stay.

    The rows that go stand before those that come.
    """
    came = next(at for at, each in enumerate(tail) if each.mark is COME)
    shared = Row(tail[came - 1].spans + tail[came].spans, COME)
    result = [*tail[: came - 1], shared, *tail[came + 1 :]]
    result[-1].mark = KEPT
    return result
