"""How a table of a draft is laid out in a Word file: how wide its columns are, where words stand in them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from exports.columns import columns, is_short
from exports.framed import framed
from exports.grids import figures, headings, ruled
from exports.unchanged import unchanged
from versioning.tree.columns import widths_of
from versioning.tree.directions import is_right_to_left
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.spans import Spans, Spot

MARGIN = 108
"""What parts the words of a cell from its edges left and right, in twips, as the style of tables says."""
_SIZE = 10
_POINT = 20


class Set(NamedTuple):
    """A cell as it is set: where it stands, how wide it is, and whether its words stand at its end.

    It is of no node where it stands in for the cells of a row that has none.
    """

    node: NodeId
    spot: Spot
    width: int
    at_end: bool


@dataclass(frozen=True)
class TableLayout:
    """The columns and rows of a table. `widths` are in twips.

    `heads` is how many rows name the columns, `whole` says by row whether a page's end may not part it.
    """

    rows: tuple[tuple[Set, ...], ...]
    widths: tuple[int, ...]
    heads: int
    whole: tuple[bool, ...]
    from_right: bool


def laid_out(table: Paragraph, width: int, spans: Spans) -> TableLayout:
    """Return how a table is laid out in so many twips; `spans` says which of its cells are merged."""
    alone = Resolution("", Masthead(), (table,))
    found = ruled(framed(unchanged(alone).rows)[0].below, spans)
    room = width / _POINT
    points = widths_of(columns(found, _SIZE, room, 2 * MARGIN / _POINT), room)
    edges = [round(sum(points[:at]) * _POINT) for at in range(found.width + 1)]
    ended = figures(found)
    rows: list[tuple[Set, ...]] = []
    for at, row in enumerate(table.children):
        spots = found.spots[at] or [Spot(0, found.width)]
        nodes = [each.id for each in row.children] or [""]
        full = found.is_full(at)
        rows.append(
            tuple(
                Set(
                    node,
                    spot,
                    edges[spot.column + spot.columns] - edges[spot.column],
                    at_end=full and spot.column in ended,
                )
                for node, spot in zip(nodes, spots, strict=True)
            )
        )
    return TableLayout(
        tuple(rows),
        tuple(end - start for start, end in pairwise(edges)),
        headings(found),
        tuple(map(is_short, found.rows)),
        is_right_to_left(next(filter(None, (each.text.plain for each in table.walk())), "")),
    )
