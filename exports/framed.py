"""The rows of a redline as a tree again: what stands under what, with tables whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from versioning.compare.redline import Place, Row
from versioning.tree.paragraph import Role

NOWHERE = Place("", Role.TEXT, 0, "")


@dataclass
class Framed:
    """A row, and the rows that stand under it in the marked text."""

    row: Row
    below: list[Framed] = field(default_factory=list)

    @property
    def place(self) -> Place:
        """Where the row stands now, or stood."""
        return self.row.new or self.row.old or NOWHERE


def framed(rows: Sequence[Row]) -> list[Framed]:
    """Return the rows, each under the last one before it that stands a level higher."""
    top: list[Framed] = []
    open_rows: list[tuple[int, Framed]] = []
    for row in rows:
        made = Framed(row)
        depth = made.place.depth
        while open_rows and open_rows[-1][0] >= depth:
            open_rows.pop()
        (open_rows[-1][1].below if open_rows else top).append(made)
        open_rows.append((depth, made))
    return top
