"""The path from a revision to a branch as it stands: the edits between, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from versioning.change.transaction import Transaction


@dataclass(frozen=True)
class Edited:
    """An edit of a branch."""

    branch: str
    transaction: Transaction


@dataclass(frozen=True)
class Named:
    """The draft of a branch was named as the revision of that id."""

    branch: str
    revision: str


@dataclass(frozen=True)
class Started:
    """A branch began at a revision, empty for the beginning of all."""

    branch: str
    head: str


Event = Edited | Named | Started


def edits_since(events: Sequence[Event], revision: str, branch: str) -> tuple[Transaction, ...] | None:
    """Return the edits that lead from a revision to a branch; None where none do.

    `events` are all there are, in the order they came. No path leads to a branch that parted from the
    revision's own before the revision was made.
    """
    named = {each.revision: (at, each.branch) for at, each in enumerate(events) if isinstance(each, Named)}
    starts = {each.branch: each.head for each in events if isinstance(each, Started)}
    if revision not in named:
        return None
    first, home = named[revision]
    parts: list[tuple[Transaction, ...]] = []
    end = len(events)
    while branch != home:
        parts.append(_edits(events[:end], branch))
        head = starts.get(branch, "")
        if head not in named:
            return None
        end, branch = named[head]
    if end < first:
        return None
    parts.append(_edits(events[first:end], branch))
    return tuple(edit for part in reversed(parts) for edit in part)


def _edits(events: Sequence[Event], branch: str) -> tuple[Transaction, ...]:
    return tuple(each.transaction for each in events if isinstance(each, Edited) and each.branch == branch)
