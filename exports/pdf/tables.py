"""Tables: a PDF only shows where words stand, so they are read line by line, and that is named."""

from __future__ import annotations

from itertools import groupby

from exports.pdf.furniture import Leaf
from exports.places import page
from exports.report import Loss
from versioning.saying import said

_FEWEST, _FEWEST_UNDER_MASTHEAD = 2, 5
"""So many rows of words side by side are a table; the masthead's own are not counted."""


def tables_named(leaves: list[Leaf]) -> list[Loss]:
    """Return a loss for each page on which lines stand side by side as in a table."""
    losses: list[Loss] = []
    for leaf in leaves:
        rows = [list(row) for _, row in groupby(leaf.lines, key=lambda line: round(line.base / 2))]
        beside = sum(len(row) > 1 for row in rows)
        if beside >= (_FEWEST_UNDER_MASTHEAD if leaf.number == 1 else _FEWEST):
            what = said("what stands side by side, as in a table, is read one after the other")
            losses.append(Loss(page(leaf.number), what))
    return losses
