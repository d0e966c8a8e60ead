"""Sharing: what differs between two sequences that have most of their things in common.

A changed draft shares all that did not change with the one it came of, and so do the rows and blocks made
of it. To ask whether two things are the very same is so much cheaper than to ask whether they are equal,
that thousands of them can be gone through at every key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import compress, count
from operator import is_not
from typing import Generic, TypeVar

from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution

_NEAR = 100
"""Things; to go through so many takes no time."""
_MANY = 128
"""Things that are compared as one."""
T = TypeVar("T")
V = TypeVar("V")


def differing(old: Sequence[object], new: Sequence[object]) -> Iterator[int]:
    """Yield the places, up to the end of the shorter, that don't hold the very same thing in both."""
    return compress(count(), map(is_not, old, new))


def are_same(old: Sequence[object], new: Sequence[object]) -> bool:
    """Return whether two sequences hold the very same things."""
    return len(old) == len(new) and not any(map(is_not, old, new))


def untouched(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Return how many things at the start, and how many at the end of the rest, are the very same in both."""
    most = min(len(old), len(new))
    head = next(differing(old, new), most)
    return head, next(differing(old[head:][::-1], new[head:][::-1]), most - head)


def unchanged(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Return how many things at the start, and how many at the end of the rest, are equal in both.

    Where the very same things are not asked for, this takes least time.
    """
    head = _alike(old, new)
    return head, _alike(old[head:][::-1], new[head:][::-1])


def _alike(old: Sequence[object], new: Sequence[object]) -> int:
    """Return how many things two sequences begin with that are equal."""
    most = min(len(old), len(new))
    for start in range(0, most, _MANY):
        end = min(start + _MANY, most)
        one, other = old[start:end], new[start:end]
        if one != other:  # so compared, the very same take a tenth of the time
            others = differing(one, other)  # which are asked, since that takes longer
            found = next((at for at in others if one[at] != other[at]), None)
            if found is not None:
                return start + found
    return most


class Kept(Generic[T, V]):
    """What is made of each thing in a sequence, kept for those that are in the next sequence, too."""

    def __init__(self, make: Callable[[T], V]) -> None:
        """Make things by `make`; so far there are none."""
        self._make = make
        self._things: Sequence[T] = ()
        self._made: list[V] = []

    def of(self, things: Sequence[T]) -> list[V]:
        """Return what is made of each; the list is not to be changed, and the next call changes it."""
        old, made = self._things, self._made
        if len(old) == len(things):
            for at in differing(old, things):
                made[at] = self._make(things[at])
        else:
            head, tail = unchanged(old, things)
            made[head : len(old) - tail] = map(self._make, things[head : len(things) - tail])
        self._things = things
        return made


class Guesses(Generic[T]):
    """Where things stand in one sequence after another, each looked for around where it was seen last."""

    def __init__(self, id_of: Callable[[T], NodeId]) -> None:
        """Look for things by what `id_of` tells of them; what it tells of several can't be looked for."""
        self._id_of = id_of
        self._seen: dict[NodeId, int] = {}
        self._last = 0

    def know(self, things: Sequence[T]) -> None:
        """Go through all of a sequence, so that none has to be looked for in the whole of it later."""
        self._seen.update(zip(map(self._id_of, things), range(len(things)), strict=False))

    def find(self, things: Sequence[T], node: NodeId) -> int:
        """Return the place of a thing; raises KeyError where there is none.

        One that was never seen is looked for around the last one that was found, as what one writes in a
        moment stands together, before all are gone through.
        """
        count, seen = len(things), self._seen
        at = self._around(things, node, self._last, _NEAR) if node not in seen else None
        if at is None:
            if node not in seen:
                self.know(things)
            guess = seen.get(node, count)
            at = self._around(things, node, guess, max(guess, count - guess))
        if at is None:
            raise KeyError(node)
        seen[node] = self._last = at
        return at

    def _around(self, things: Sequence[T], node: NodeId, guess: int, most: int) -> int | None:
        """Return the place of a thing that is no more than so many places away from a guess, the nearest."""
        count, id_of = len(things), self._id_of
        for by in range(most + 1):
            for at in (guess - by, guess + by):
                if 0 <= at < count and id_of(things[at]) == node:
                    return at
        return None


def rewordings(before: Resolution, after: Resolution) -> list[tuple[Paragraph, Paragraph]] | None:
    """Return each paragraph with what it became, when `after` is `before` with other words in its places.

    A paragraph only some of whose children have other words is among them, too. None when more changed:
    what stands where, or a role, number or payload.
    """
    if before.id != after.id:
        return None
    result: list[tuple[Paragraph, Paragraph]] = []
    levels = [(before.children, after.children)]
    while levels:
        old, new = levels.pop()
        if len(old) != len(new):
            return None
        for one, other in ((old[at], new[at]) for at in differing(old, new)):
            if not stays(one, other):
                return None
            result.append((one, other))
            levels.append((one.children, other.children))
    return result


def stays(one: Paragraph, other: Paragraph) -> bool:
    """Return whether a paragraph is the same but for its words and what stands below it."""
    if one.id != other.id or one.role is not other.role:
        return False
    return one.number == other.number and one.payload == other.payload
