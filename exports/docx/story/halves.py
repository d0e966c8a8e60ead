"""Halves: a paragraph that was divided, or two that were joined, whatever was put or taken between them.

The alignment takes the longer half for what became of the whole, or neither when both are short. So the
texts of what is left alone beside it are looked at: together with it they say what the whole did.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.docx.story.matching import Cluster, Item
from exports.docx.story.passages import Passage
from versioning.compare.pieces import divides

_MOST_BETWEEN = 8
"""How many paragraphs at most may stand between two halves."""
_LARGEST_GAP = 4_000
"""How many pairs of what went and what came are looked at between two pairs."""


def with_halves(
    clusters: Sequence[Cluster], olds: Sequence[Item], news: Sequence[Item], joins: Sequence[bool]
) -> list[Cluster]:
    """Return the clusters, those of a whole and its halves with what stands between them being one.

    `joins` tells of each old item but the last whether it can be joined to the next.
    """
    if all(each.old and each.new for each in clusters):
        return list(clusters)
    sides = _Side(olds, joins), _Side(news, ())
    result: list[Cluster] = []
    gap = _Gap(*sides)
    for each in clusters:
        if not (each.old and each.new):
            gap.alone[0 if each.old else 1].append(each)
            continue
        before = result.pop() if result else None
        result += gap.closed(before, each)
        gap = _Gap(*sides)
    before = result.pop() if result else None
    return [*result, *gap.closed(before, None)]


@dataclass(frozen=True)
class _Side:
    """The items of one side."""

    items: Sequence[Item]
    joins: Sequence[bool]

    def text(self, places: tuple[int, ...]) -> str:
        """Return what a single passage says."""
        item = self.items[places[0]] if len(places) == 1 else None
        return item.chars.strip() if isinstance(item, Passage) else ""

    def is_one(self, places: Sequence[int]) -> bool:
        """Return whether these are passages that follow one another and can be joined."""
        return (
            all(isinstance(self.items[at], Passage) for at in places)
            and places[-1] - places[0] == len(places) - 1
            and (not self.joins or all(self.joins[at] for at in places[:-1]))
        )


class _Gap:
    """What went and what came between two pairs."""

    def __init__(self, old: _Side, new: _Side) -> None:
        self._sides = (old, new)
        self.alone: tuple[list[Cluster], list[Cluster]] = ([], [])

    def closed(self, before: Cluster | None, after: Cluster | None) -> list[Cluster]:
        """Return the clusters from one pair to the next, None being the beginning or the end."""
        if before is not None:
            before = self._longer(before, 1)
        if after is not None:
            after = self._longer(after, -1)
        ends = ([before] if before else []), ([after] if after else [])
        return [*ends[0], *self._between(*self.alone), *ends[1]]

    def _longer(self, pair: Cluster, step: int) -> Cluster:
        """Return a pair with the half that stands after it, or before it for a step of -1."""
        if not any(self.alone) or self._says_the_same(pair):
            return pair
        for side in (1, 0):
            whole, half = (self._text(pair, each) for each in (1 - side, side))
            for at, each in enumerate(self.alone[side][::step][:_MOST_BETWEEN]):
                other = self._text(each, side)
                halves = (half, other) if step > 0 else (other, half)
                if len(whole) > len(half) and divides(whole, *halves):
                    taken = self.alone[side][: at + 1] if step > 0 else self.alone[side][-at - 1 :]
                    made = self._joined(pair, [pair, *taken], side)
                    if made is not None:
                        del self.alone[side][slice(at + 1) if step > 0 else slice(-at - 1, None)]
                        return made
        return pair

    def _says_the_same(self, pair: Cluster) -> bool:
        """Return whether what became of something is what it was, so that no half of it stands elsewhere."""
        if len(pair.old) + len(pair.new) > 2:
            return False
        old, new = (side.items[at] for side, (at,) in zip(self._sides, (pair.old, pair.new), strict=True))
        return old.key == new.key

    def _between(self, gone: list[Cluster], come: list[Cluster]) -> list[Cluster]:
        """Return what is left, the wholes in it with their halves."""
        if len(gone) * len(come) <= _LARGEST_GAP:
            for side, wholes, halves in ((1, gone, come), (0, come, gone)):
                for at, each in enumerate(wholes):
                    found = self._halves(each, halves, side)
                    if found is not None:
                        made, first, last = found
                        heads, tails = (wholes[:at], halves[:first]), (wholes[at + 1 :], halves[last + 1 :])
                        turn = 1 if side == 1 else -1
                        return [*self._between(*heads[::turn]), made, *self._between(*tails[::turn])]
        return [*gone, *come]

    def _halves(self, whole: Cluster, halves: list[Cluster], side: int) -> tuple[Cluster, int, int] | None:
        """Return a whole with its halves, and where in a list these are."""
        text = self._text(whole, 1 - side)
        said = [self._text(each, side) for each in halves]
        for first in range(len(halves) if text else 0):
            for last in range(first + 1, min(first + 1 + _MOST_BETWEEN, len(halves))):
                if divides(text, said[first], said[last]):
                    made = self._joined(whole, halves[first : last + 1], side)
                    if made is not None:
                        return made, first, last
        return None

    def _text(self, cluster: Cluster, side: int) -> str:
        return "" if cluster.moved else self._sides[side].text(_places(cluster, side))

    def _joined(self, whole: Cluster, halves: list[Cluster], side: int) -> Cluster | None:
        """Return a cluster of a whole and its halves with what is between; None where they can't be one."""
        places = tuple(sorted(at for each in halves for at in _places(each, side)))
        if any(each.moved for each in (whole, *halves)) or not self._sides[side].is_one(places):
            return None
        return Cluster(whole.old, places) if side == 1 else Cluster(places, whole.new)


def _places(cluster: Cluster, side: int) -> tuple[int, ...]:
    return cluster.new if side == 1 else cluster.old
