"""Tables: a PDF only shows where words stand; so they are read line by line, or each cell, which is named."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from exports.pdf.furniture import Leaf
from exports.pdf.lines import Line
from exports.places import page
from exports.report import Loss
from versioning.saying import said

_BESIDE = 0.9
"""Lines side by side differ in height by less than so much of their size: columns are seldom level."""
_FEWEST, _FEWEST_UNDER_MASTHEAD = 2, 5
"""So many rows of words side by side are a table; the masthead's own are not counted."""


def tables_named(leaves: list[Leaf]) -> list[Loss]:
    """Return a loss for each page on which lines stand side by side as in a table."""
    beside: Counter[int] = Counter()
    for leaf in leaves:
        beside[leaf.number] += sum(_are_beside(above, line) for above, line in pairwise(leaf.lines))
        beside[leaf.number] += _FEWEST_UNDER_MASTHEAD * leaf.is_cell
    what = said("what stands side by side, as in a table, is read one after the other")
    return [
        Loss(page(number), what)
        for number, count in beside.items()
        if count >= (_FEWEST_UNDER_MASTHEAD if number == 1 else _FEWEST)
    ]


def _are_beside(one: Line, other: Line) -> bool:
    """Return whether one of two lines stands to the right of the other, and not below it."""
    is_level = abs(one.base - other.base) < _BESIDE * min(one.size, other.size)
    return is_level and (one.right <= other.left or other.right <= one.left)
