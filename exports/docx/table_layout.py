"""How a table of a draft is laid out in a Word file: how wide its columns are, where words stand in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from exports.columns import columns, in_points, is_short
from exports.docx.runs import is_right_to_left
from exports.framed import framed
from exports.grids import figures, is_heading, usual
from exports.unchanged import unchanged
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Masthead, Resolution

MARGIN = 108
"""What parts the words of a cell from its edges left and right, in twips, as the style of tables says."""
_SIZE = 10
_POINT = 20


@dataclass(frozen=True)
class TableLayout:
    """The columns and rows of a table. `widths` are in twips.

    `figures` are the columns whose words stand at the end of their lines, in rows of the `usual` length.
    `heads` says whether the first row names the columns, `whole` by row whether a page's end may not part it.
    """

    widths: tuple[int, ...]
    figures: frozenset[int]
    usual: int
    heads: bool
    whole: tuple[bool, ...]
    from_right: bool

    def cells(self, row: Paragraph) -> Iterator[tuple[NodeId, int, int]]:
        """Yield each cell of a row, how many columns it takes and how wide it is.

        The last one takes all columns that are left; a row without cells has one that stands for none.
        """
        nodes = [each.id for each in row.children] or [""]
        for at, node in enumerate(nodes):
            after = at + 1 if at < len(nodes) - 1 else len(self.widths)
            yield node, after - at, sum(self.widths[at:after])

    def ends(self, row: Paragraph, column: int) -> bool:
        """Return whether the words of a cell stand at its end, as figures do."""
        return column in self.figures and len(row.children) >= self.usual


def laid_out(table: Paragraph, width: int) -> TableLayout:
    """Return how a table is laid out in so many twips."""
    alone = Resolution("", Masthead(), (table,))
    rows = framed(unchanged(alone).rows)[0].below
    count = max([1, *(len(row.below) for row in rows)])
    room = width / _POINT
    found = in_points(columns(rows, count, _SIZE, room, 2 * MARGIN / _POINT), room)
    edges = [round(sum(found[:at]) * _POINT) for at in range(count + 1)]
    return TableLayout(
        tuple(end - start for start, end in pairwise(edges)),
        figures(rows),
        usual(rows),
        is_heading(rows),
        tuple(map(is_short, rows)),
        is_right_to_left(next(filter(None, (each.text.plain for each in table.walk())), "")),
    )
