"""Merged cells: how many columns a cell takes, and whether it goes on from the one above.

A draft keeps every place of a table, as Word does: what a cell takes of the rows below it are cells of no
words, of which each says that the one above goes on in it. So rows come and go, and no other cell changes.
The last cell of a row reaches to the end of its table, whatever it says. What a cell says is its payload.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from exports.framed import Framed
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

MOST = 63
"""A table has no more columns than this in Word."""
_KEPT = re.compile(rb'<cell(?: columns="([1-9][0-9]?)")?( above="continued")?/>')


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
def _payload(span: Span) -> tuple[str, bytes]:
    columns = f' columns="{span.columns}"' if span.columns > 1 else ""
    above = ' above="continued"' if span.continues else ""
    payload = f"<cell{columns}{above}/>".encode()
    return hashlib.sha256(payload).hexdigest(), payload


def keep_span(span: Span, found: dict[str, bytes]) -> str:
    """Put what a cell says into `found` and return its SHA-256; empty where it takes its own place alone."""
    if span == ALONE:
        return ""
    digest, payload = _payload(span)
    found[digest] = payload
    return digest


def spans_of(payloads: Mapping[str, bytes]) -> Spans:
    """Return what the payloads of merged cells say."""
    short = ((digest, data) for digest, data in payloads.items() if data.startswith(b"<cell"))
    return {
        digest: Span(min(int(match[1] or 1), MOST), bool(match[2]))
        for digest, data in short
        if (match := _KEPT.fullmatch(data))
    }


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


def spots_of(table: Paragraph, spans: Spans) -> list[list[Spot]]:
    """Return where the cells of a table of a draft stand."""
    return in_place(
        [
            [
                (spans.get(cell.payload, ALONE), bool(cell.children or cell.text.chars))
                for cell in row.children
            ]
            for row in table.children
        ]
    )


def spots_among(rows: Sequence[Framed], spans: Spans) -> list[list[Spot]]:
    """Return where the cells of rows stand as they are shown."""
    return in_place(
        [
            [
                (spans.get(cell.place.payload, ALONE), bool(cell.below or cell.row.segments))
                for cell in row.below
            ]
            for row in rows
        ]
    )


class Followed(NamedTuple):
    """What is shown of merged cells: by id the SHA-256 of what each says then, and by that what it means.

    `lost` are those that say what can't be shown.
    """

    payloads: dict[NodeId, str]
    spans: Spans
    lost: frozenset[NodeId]


def followed(
    draft: Resolution, spans: Spans, is_held: Callable[[Paragraph], bool] = lambda _: True
) -> Followed:
    """Return what is shown of the merged cells of a draft in the tables that are held.

    Nothing is lost with the columns of a last cell.
    """
    payloads: dict[NodeId, str] = {}
    said: dict[str, bytes] = {}
    lost = {each.id for each in draft.walk() if each.role is Role.CELL and each.payload}
    for table in draft.walk():
        if table.role is not Role.TABLE or not is_held(table):
            continue
        for row, spots in zip(table.children, spots_of(table, spans), strict=True):
            for cell, spot in zip(row.children, spots, strict=True):
                span = spans.get(cell.payload)
                if span is None:
                    continue
                shown = Span(1 if cell is row.children[-1] else span.columns, not spot.rows)
                payloads[cell.id] = keep_span(shown, said)
                if shown.continues == span.continues:
                    lost.discard(cell.id)
    return Followed(payloads, spans_of(said), frozenset(lost))
