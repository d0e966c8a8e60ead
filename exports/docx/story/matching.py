"""Matching: which blocks of one story became which of another.

What both begin and end with alike needs no look. The rest is aligned as the paragraphs of drafts are;
between two pairs in order, what is equal but stands more than once is matched in order, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

from exports.docx.story.keys import Key
from versioning.compare.alignment import align_paragraphs, best_path
from versioning.compare.engine import difference_of_codes
from versioning.compare.sequence import heaviest_increasing
from versioning.compare.words import Lexicon
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import StyledText

FEWEST_MOVED = 20
"""How many characters a passage has at least that is shown as moved; less is struck and written anew."""
_LARGEST_GRID = 4_000
_CELLS = re.compile(r"[\s]+")
_SURROGATES = range(0xD800, 0xE000)


class Item(Protocol):
    """What is matched: a passage, a table or a row."""

    @property
    def key(self) -> Key:
        """What it says; equal ones are the same."""

    @property
    def chars(self) -> str:
        """Its characters."""


@dataclass(frozen=True)
class Side:
    """The items of one side, with what they are and their texts."""

    items: Sequence[Item]
    role: Callable[[Item], Role]
    text: Callable[[Item], StyledText]
    name: Callable[[Item], str]
    weight: Callable[[Item], int]

    def names(self, start: int, end: int, side: str) -> list[str]:
        """Return the names of some items: those that they are known by, or else of their own."""
        return [self.name(self.items[at]) or f"{side}{at}" for at in range(start, end)]

    def paragraphs(self, start: int, names: Sequence[str]) -> list[Paragraph]:
        """Return the items from `start` on as paragraphs of a draft that have these names."""
        return [
            Paragraph(name, self.role(self.items[at]), self.text(self.items[at]))
            for at, name in enumerate(names, start)
        ]


@dataclass(frozen=True)
class Cluster:
    """Items of the old story and what became of them, by index; `moved` names a move."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    moved: str = ""


@dataclass
class _Pairs:
    """What is matched so far."""

    anchors: list[tuple[tuple[int, ...], tuple[int, ...]]] = field(default_factory=list)
    moves: dict[int, int] = field(default_factory=dict)


def match(old: Side, new: Side, lexicon: Lexicon, *, moves: bool = True) -> list[Cluster]:
    """Return the clusters of two lists of items, in an order that goes with both of them."""
    olds, news = old.items, new.items
    shorter = min(len(olds), len(news))
    start = next((at for at in range(shorter) if olds[at].key != news[at].key), shorter)
    rest = shorter - start
    after = next((at for at in range(rest) if olds[-1 - at].key != news[-1 - at].key), rest)
    ends = len(olds) - after, len(news) - after
    clusters = [Cluster((at,), (at,)) for at in range(start)]
    if ends != (start, start):
        pairs = _aligned(old, new, (start, *ends), lexicon, moves=moves)
        clusters += _in_order(_Gaps(old, new).filled(pairs, start, ends), start, ends)
    clusters += [Cluster((ends[0] + at,), (ends[1] + at,)) for at in range(after)]
    return clusters


def _aligned(old: Side, new: Side, bounds: tuple[int, int, int], lexicon: Lexicon, *, moves: bool) -> _Pairs:
    """Align what lies between the equal ends, as paragraphs of drafts are aligned."""
    start, old_end, new_end = bounds
    lefts, rights = old.names(start, old_end, "old "), new.names(start, new_end, "new ")
    alignment = align_paragraphs(old.paragraphs(start, lefts), new.paragraphs(start, rights), lexicon)
    olds = {name: at for at, name in enumerate(lefts, start)}
    news = {name: at for at, name in enumerate(rights, start)}
    found = sorted((olds[left], news[right]) for left, right in alignment.pairs.items())
    places = [right for _, right in found]
    kept = set(range(len(found)))
    if any(after < before for before, after in pairwise(places)):
        kept = set(heaviest_increasing(places, [old.weight(old.items[left]) for left, _ in found]))
    pairs = _Pairs()
    paired = {left for left, _ in found}, set(places)
    for at, (left, right) in enumerate(found):
        if at in kept:
            heads = alignment.joins.get(rights[right - start], ())
            tails = alignment.splits.get(lefts[left - start], ())
            together = _together(left, heads, olds, paired[0]), _together(right, tails, news, paired[1])
            pairs.anchors.append(together)
        elif moves and old.role(old.items[left]) is Role.TEXT and _is_worth_moving(old, new, left, right):
            pairs.moves[left] = right
    _drop_disordered(pairs)
    return pairs


def _together(
    at: int, names: Sequence[str], places: Mapping[str, int], paired: Container[int]
) -> tuple[int, ...]:
    """Return the places of an item and its pieces, in order, with what stands between and has no partner."""
    found = {at, *(places[each] for each in names)}
    return tuple(each for each in range(min(found), max(found) + 1) if each in found or each not in paired)


def _is_worth_moving(old: Side, new: Side, left: int, right: int) -> bool:
    return min(len(old.items[left].chars), len(new.items[right].chars)) >= FEWEST_MOVED


def _drop_disordered(pairs: _Pairs) -> None:
    """Reduce splits and joins whose pieces don't stand in order after what they belong to."""
    anchors = pairs.anchors
    left = right = -1
    for at, (olds, news) in enumerate(anchors):
        if len(olds) + len(news) > 2:
            fits = olds[0] > left and news[0] > right and _is_run(olds) and _is_run(news)
            if fits and at + 1 < len(anchors):
                following = anchors[at + 1]
                fits = olds[-1] < following[0][0] and news[-1] < following[1][0]
            if not fits:
                anchors[at] = (olds[:1], news[:1])
        left, right = anchors[at][0][-1], anchors[at][1][-1]


def _is_run(places: tuple[int, ...]) -> bool:
    return places[-1] - places[0] == len(places) - 1


class _Gaps:
    """Matches what is left between two pairs."""

    def __init__(self, old: Side, new: Side) -> None:
        self._old, self._new = old, new

    def filled(self, pairs: _Pairs, start: int, ends: tuple[int, int]) -> _Pairs:
        moved, arrived = set(pairs.moves), set(pairs.moves.values())
        anchors: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
        left = right = start
        for olds, news in (*pairs.anchors, ((ends[0],), (ends[1],))):
            if left < olds[0] and right < news[0]:
                lefts = [at for at in range(left, olds[0]) if at not in moved]
                rights = [at for at in range(right, news[0]) if at not in arrived]
                anchors += [((i,), (j,)) for i, j in self._between(lefts, rights)]
            anchors.append((olds, news))
            left, right = olds[-1] + 1, news[-1] + 1
        return _Pairs(anchors[:-1], pairs.moves)

    def _between(self, lefts: list[int], rights: list[int]) -> Iterator[tuple[int, int]]:
        """Yield the pairs in a gap: equal ones first, then those of equal words, then what is alone.

        What says something comes before empty lines, so that a table stays where they only change sides.
        """
        yield from self._by(lefts, rights, (_worded, _key, _chars), 0)

    def _by(
        self, lefts: list[int], rights: list[int], ways: tuple[Callable[[Item], object], ...], at: int
    ) -> Iterator[tuple[int, int]]:
        if not lefts or not rights:
            return
        if at == len(ways):
            yield from self._alone(lefts, rights)
            return
        left = right = 0
        common = _common(
            [ways[at](self._old.items[each]) for each in lefts],
            [ways[at](self._new.items[each]) for each in rights],
        )
        for i, j in (*common, (len(lefts), len(rights))):
            yield from self._by(lefts[left:i], rights[right:j], ways, at + 1)
            if i < len(lefts):
                yield lefts[i], rights[j]
            left, right = i + 1, j + 1

    def _alone(self, lefts: list[int], rights: list[int]) -> Iterator[tuple[int, int]]:
        """Pair rows by their words, and what is of one kind and stands there alone."""
        tables = self._tables(lefts, rights)
        if tables:
            (left, right), after = tables[0], (lefts.index(tables[0][0]) + 1, rights.index(tables[0][1]) + 1)
            yield from self._alone(lefts[: after[0] - 1], rights[: after[1] - 1])
            yield left, right
            yield from self._alone(lefts[after[0] :], rights[after[1] :])
            return
        kinds = [self._old.role(self._old.items[each]) for each in lefts]
        others = [self._new.role(self._new.items[each]) for each in rights]
        if set(kinds) | set(others) == {Role.ROW}:
            yield from self._rows(lefts, rights)
        elif len(lefts) == len(rights) == 1 and kinds == others:
            yield lefts[0], rights[0]

    def _tables(self, lefts: list[int], rights: list[int]) -> list[tuple[int, int]]:
        """Return the tables of a gap in pairs when there are as many on both sides."""
        olds = [each for each in lefts if self._old.role(self._old.items[each]) is Role.TABLE]
        news = [each for each in rights if self._new.role(self._new.items[each]) is Role.TABLE]
        return list(zip(olds, news, strict=True)) if len(olds) == len(news) else []

    def _rows(self, lefts: list[int], rights: list[int]) -> Iterator[tuple[int, int]]:
        """Pair rows that share words or cells; as many as there are on both sides, all of them."""
        if len(lefts) == len(rights):
            yield from zip(lefts, rights, strict=True)
        elif len(lefts) * len(rights) <= _LARGEST_GRID:
            olds = [Counter(_CELLS.split(self._old.items[each].chars)) for each in lefts]
            news = [Counter(_CELLS.split(self._new.items[each].chars)) for each in rights]
            grid = [[2 * (old & new).total() / (old.total() + new.total()) for new in news] for old in olds]
            for row, column in best_path(grid):
                yield lefts[row], rights[column]


def _worded(item: Item) -> object:
    return item.key if item.chars.strip() else item


def _key(item: Item) -> object:
    return item.key


def _chars(item: Item) -> object:
    return (type(item), item.chars)


def _common(olds: list[object], news: list[object]) -> list[tuple[int, int]]:
    """Return a longest run of equal things in both lists, as pairs of indices."""
    codes: dict[object, str] = {}
    for each in (*olds, *news):
        if each not in codes:
            number = len(codes) + 1
            codes[each] = chr(number + (len(_SURROGATES) if number >= _SURROGATES.start else 0))
    left = right = 0
    found: list[tuple[int, int]] = []
    old, new = ("".join(codes[each] for each in side) for side in (olds, news))
    for operation, length in difference_of_codes(old, new):
        if operation == 0:
            found += [(left + at, right + at) for at in range(length)]
        left += length if operation <= 0 else 0
        right += length if operation >= 0 else 0
    return found


def _in_order(pairs: _Pairs, start: int, ends: tuple[int, int]) -> Iterator[Cluster]:
    """Yield the clusters: before each pair what went there, then what came."""
    names = {left: f"move{at}" for at, left in enumerate(sorted(pairs.moves), 1)}
    arrived = {right: names[left] for left, right in pairs.moves.items()}
    left = right = start
    for olds, news in (*pairs.anchors, ((ends[0],), (ends[1],))):
        for at in range(left, olds[0]):
            yield Cluster((at,), (), names.get(at, ""))
        for at in range(right, news[0]):
            yield Cluster((), (at,), arrived.get(at, ""))
        if olds[0] < ends[0] and news[0] < ends[1]:
            yield Cluster(olds, news)
        left, right = olds[-1] + 1, news[-1] + 1
