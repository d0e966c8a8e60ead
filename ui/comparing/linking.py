"""What belongs together in two texts side by side: bands between them, and one scrolling for both.

Spans are the top and bottom of each row of a redline in one pane, in pixels from the top of that
pane's whole text, or None where the pane does not show the row.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from exports.summary import is_changed
from versioning.compare.redline import Change, Redline

Span = tuple[float, float]
Spans = Sequence[Span | None]


@dataclass(frozen=True)
class Link:
    """A changed row (by its index) and where it stands at both sides; a height of 0 is a gap.

    `clash` says that the change can't stand together with another side's.
    """

    row: int
    change: Change
    old: Span
    new: Span
    clash: bool = False


def links(redline: Redline, old: Spans, new: Spans) -> tuple[Link, ...]:
    """Return what joins the two sides, for every changed row; a moved one is joined to where it stood."""
    old_at, new_at = gaps_filled(old), gaps_filled(new)
    ghosts = {row.old.id: at for at, row in enumerate(redline.rows) if row.is_ghost and row.old}
    result = []
    for at, row in enumerate(redline.rows):
        if not is_changed(row) or row.is_ghost:
            continue
        came_from = ghosts.get(row.twin, at) if row.change is Change.MOVED else at
        kind = row.change if row.change not in (Change.SAME, Change.RENUMBERED) else Change.EDITED
        result.append(Link(at, kind, old_at[came_from], new_at[at]))
    return tuple(result)


def gaps_filled(spans: Spans) -> tuple[Span, ...]:
    """Return a span for every row: one that is not shown stands with no height after the row before."""
    result: list[Span] = []
    bottom = next((span[0] for span in spans if span is not None), 0.0)
    for span in spans:
        if span is None:
            result.append((bottom, bottom))
        else:
            result.append(span)
            bottom = span[1]
    return tuple(result)


class Counterpart:
    """Says which height of one side stands beside a height of the other.

    Heights are joined at the rows that both sides show in the same order, and shared out evenly
    between; so what one side alone has passes by while the other rests on its gap.
    """

    def __init__(self, redline: Redline, here: Spans, there: Spans, heights: tuple[float, float]) -> None:
        """Join the rows; `heights` are the full heights of both texts."""
        pairs: list[tuple[float, float]] = [(0.0, 0.0)]
        for row, one, other in zip(redline.rows, here, there, strict=True):
            if one is None or other is None or row.change is Change.MOVED:
                continue
            for joint in zip(one, other, strict=True):
                if joint[0] >= pairs[-1][0] and joint[1] >= pairs[-1][1]:
                    pairs.append(joint)
        end = (max(heights[0], pairs[-1][0]), max(heights[1], pairs[-1][1]))
        self._pairs = (*pairs, end)
        self._here = [pair[0] for pair in self._pairs]

    def of(self, height: float) -> float:
        """Return the height on the other side."""
        at = min(max(bisect_right(self._here, height), 1), len(self._pairs) - 1)
        (one, other), (next_one, next_other) = self._pairs[at - 1], self._pairs[at]
        if next_one <= one:
            return next_other if height >= next_one else other
        share = min(max((height - one) / (next_one - one), 0.0), 1.0)
        return other + share * (next_other - other)
