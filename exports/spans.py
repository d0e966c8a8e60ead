"""Merged cells in files: what the payloads of cells say, and where cells stand as they are shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from exports.framed import Framed
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.spans import ALONE, MOST, Span, Spans, Spot, in_place, payload_of

_KEPT = re.compile(rb'<cell(?: columns="([1-9][0-9]?)")?( above="continued")?/>')


def keep_span(span: Span, found: dict[str, bytes]) -> str:
    """Put what a cell says into `found` and return its SHA-256; empty where it takes its own place alone."""
    if span == ALONE:
        return ""
    digest, payload = payload_of(span)
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
