"""Merged cells of Akoma Ntoso: a cell says how many columns and rows it takes, those taken are not there."""

from __future__ import annotations

import re

from exports.akn.node import Node
from exports.akn.vocabulary import Element
from exports.spans import keep_span
from versioning.tree.paragraph import Role
from versioning.tree.spans import MOST, Span, Spot

_COUNT = re.compile("[1-9][0-9]{0,3}")


def said_by(cell: Element) -> tuple[int, int] | None:
    """Return how many columns and rows a cell says that it takes; None where what it says is no number."""
    said = cell.get("colspan", "1"), cell.get("rowspan", "1")
    return (int(said[0]), int(said[1])) if all(map(_COUNT.fullmatch, said)) else None


def fill(table: Node, payloads: dict[str, bytes]) -> None:
    """Put a cell in every place of a table that one above takes, and let each keep what it says.

    `payloads` gets what they keep.
    """
    taken: list[tuple[int, int, int]] = []  # the first column, how many, and of how many rows below
    for row in table.children:
        if row.role is not Role.ROW:
            return
        cells, spans, column = [], [], 0
        left, taken = list(taken), [(first, count, rows - 1) for first, count, rows in taken if rows > 1]
        for cell in row.children:
            while left and left[0][0] <= column:
                first, count, _ = left.pop(0)
                if first < column:
                    continue
                cells.append(Node(Role.CELL))
                spans.append(Span(count, continues=True))
                column += count
            columns, rows = cell.takes
            columns = min(columns, MOST)
            taken += [(column, columns, rows - 1)] if rows > 1 else []
            cells.append(cell)
            spans.append(Span(columns))
            column += columns
        for first, count, _ in left:
            if not cells:
                break
            if first > column:  # the row is too short: its last cell reaches there
                spans[-1] = spans[-1]._replace(columns=spans[-1].columns + first - column)
            cells.append(Node(Role.CELL))
            spans.append(Span(count, continues=True))
            column = max(column, first) + count
        taken.sort()
        for at, (cell, span) in enumerate(zip(cells, spans, strict=True)):
            own = span if at < len(cells) - 1 else Span(continues=span.continues)
            cell.payload = keep_span(own, payloads)
        row.children = cells


def attributes(spot: Spot) -> str:
    """Return what a cell says that stands so."""
    columns = f' colspan="{spot.columns}"' if spot.columns > 1 else ""
    rows = f' rowspan="{spot.rows}"' if spot.rows > 1 else ""
    return columns + rows
