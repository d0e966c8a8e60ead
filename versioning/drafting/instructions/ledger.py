"""The ledger: where the words of the issued draft stand while a sheet is applied."""

from __future__ import annotations

from dataclasses import dataclass

from versioning.drafting.instructions.matching import Span


@dataclass(frozen=True)
class Ledger:
    """What a sheet has done to one text: its edits in order, and which words came with them."""

    edits: tuple[tuple[int, int, int], ...] = ()
    brought: tuple[Span, ...] = ()

    def with_edit(self, start: int, end: int, length: int) -> Ledger:
        """Return the ledger after what stood from `start` up to `end` was replaced by `length` characters."""
        by = length - (end - start)
        moved: list[Span] = []
        for span in self.brought:
            if span.end <= start:
                moved.append(span)
            elif span.start >= end:
                moved.append(Span(span.start + by, span.end + by))
        brought = (*moved, Span(start, start + length)) if length else tuple(moved)
        return Ledger((*self.edits, (start, end, length)), brought)

    def now(self, span: Span) -> Span | None:
        """Return where a span of the issued text stands now; None when an edit crosses one of its ends."""
        start, end = span.start, span.end
        for first, last, length in self.edits:
            by = length - (last - first)
            if last <= start:
                start, end = start + by, end + by
            elif first >= end:
                continue
            elif start <= first and last <= end:
                end += by
            else:
                return None
        return Span(start, end)

    def is_brought(self, span: Span) -> bool:
        """Return whether a span of the text as it is now holds words that the sheet brought."""
        return any(each.start < span.end and span.start < each.end for each in self.brought)
