"""The path from a revision to a branch as it stands: the edits between, in order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from versioning.change.transaction import Transaction


@dataclass(frozen=True)
class Edited:
    """An edit of a branch."""

    branch: str
    transaction: Transaction


class Place(NamedTuple):
    """A moment of a branch: as it stood after the entry of that number in the record (0: before all)."""

    branch: str
    number: int


class Leg(NamedTuple):
    """The edits of a branch after one entry, up to another."""

    branch: str
    after: int
    until: int

    def has(self, branch: str, number: int) -> bool:
        """Return whether an edit of that branch, of that number, is one of them."""
        return branch == self.branch and self.after < number <= self.until


def route(
    start: Place, end: Place, named: Mapping[str, Place], starts: Mapping[str, str]
) -> tuple[Leg, ...] | None:
    """Return what leads from one place to another, in order; None where nothing does.

    `named` tells where each revision was, `starts` at which revision each branch began (empty for the
    beginning of all). Nothing leads to a branch that parted from the first one's before that place.
    """
    legs: list[Leg] = []
    branch, until = end
    while branch != start.branch:
        legs.append(Leg(branch, 0, until))
        head = starts.get(branch, "")
        if head not in named:
            return None
        branch, until = named[head]
    if until < start.number:
        return None
    return (Leg(branch, start.number, until), *reversed(legs))
