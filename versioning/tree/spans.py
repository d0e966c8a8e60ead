"""Merged cells: how many columns a cell takes, and whether it goes on from the one above.

A draft keeps every place of a table, as Word does: what a cell takes of the rows below it are cells of no
words, of which each says that the one above goes on in it. So rows come and go, and no other cell changes.
The last cell of a row reaches to the end of its table, whatever it says. What a cell says is its payload.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

MOST = 63
"""A table has no more columns than this in Word."""


class Span(NamedTuple):
    """What a cell says: how many columns it takes, and whether the one above goes on in it."""

    columns: int = 1
    continues: bool = False


class Spot(NamedTuple):
    """Where a cell stands: its first column, how many columns and rows it takes; none if one above does."""

    column: int
    columns: int
    rows: int = 1


Spans = Mapping[str, Span]
"""What cells say, by the SHA-256 of their payloads."""
ALONE = Span()


@lru_cache(2 * MOST)
def payload_of(span: Span) -> tuple[str, bytes]:
    """Return the payload that says this, after its SHA-256."""
    columns = f' columns="{span.columns}"' if span.columns > 1 else ""
    above = ' above="continued"' if span.continues else ""
    payload = f"<cell{columns}{above}/>".encode()
    return hashlib.sha256(payload).hexdigest(), payload


@cache
def all_spans() -> Spans:
    """Return whatever cells can say: there is so little of it that no payload has to be at hand."""
    said = (Span(columns, continues) for columns in range(1, MOST + 1) for continues in (False, True))
    return {payload_of(span)[0]: span for span in said if span != ALONE}


def in_place(rows: Sequence[Sequence[tuple[Span, bool]]]) -> list[list[Spot]]:
    """Return where the cells of a table stand, of each of which is told whether it holds anything.

    A cell only goes on from the one above if it is empty, as wide as that one and in the same columns,
    and not all of its row go on so.
    """
    count = 1 + max((sum(span.columns for span, _ in row[:-1]) for row in rows), default=0)
    result: list[list[Spot]] = []
    heads: dict[int, tuple[int, int]] = {}
    for row in rows:
        spots: list[Spot] = []
        column = 0
        for at, (span, _) in enumerate(row):
            taken = span.columns if at < len(row) - 1 else count - column
            spots.append(Spot(column, taken))
            column += taken
        above = {spot.column: spot.columns for spot in result[-1]} if result else {}
        covered = [
            span.continues and not full and above.get(spot.column) == spot.columns
            for (span, full), spot in zip(row, spots, strict=True)
        ]
        for at, spot in enumerate(spots):
            if covered[at] and not all(covered):
                line, place = heads[spot.column]
                head = result[line][place]
                result[line][place] = head._replace(rows=head.rows + 1)
                spots[at] = spot._replace(rows=0)
            else:
                heads[spot.column] = len(result), at
        result.append(spots)
    return result


def count_of(spots: Iterable[Sequence[Spot]]) -> int:
    """Return how many columns there are; at least one."""
    return max((row[-1].column + row[-1].columns for row in spots if row), default=1)
