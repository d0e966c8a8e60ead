"""Composer: the rows of two drafts, or of one stretch of both, put in order.

The rows follow the target; what only the base has stands right after what preceded it there. Pairs
of paragraphs that stand in one order in both drafts are in place, the others moved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import compress, count
from typing import NamedTuple

from versioning.compare.alignment import Matching, match_paragraphs
from versioning.compare.flat import Node
from versioning.compare.redline import Row
from versioning.compare.rows import RowWriter
from versioning.compare.sequence import heaviest_increasing
from versioning.compare.words import Lexicon
from versioning.tree.identity import NodeId


class Elsewhere(NamedTuple):
    """The other places, outside of a stretch, of what moved into it or out of it; by the ids of those within.

    `became` leads from paragraphs of the base to what they are in the target, `was` from those of the target.
    """

    became: Mapping[NodeId, Node]
    was: Mapping[NodeId, Node]


_NOTHING = Elsewhere({}, {})


class Composer:
    """Puts the rows of one redline in order."""

    def __init__(
        self,
        old: list[Node],
        new: list[Node],
        writer: RowWriter,
        pair: Callable[[Node, Node], Row] | None = None,
        elsewhere: Elsewhere = _NOTHING,
    ) -> None:
        """Match paragraphs, but for those of which is known what they are `elsewhere`.

        `pair` writes the row of one in its place, if that is not for `writer` to do.
        """
        self.old, self.new, self.writer, self.elsewhere = old, new, writer, elsewhere
        self.pair = pair or writer.pair
        matching = self._matching() if any(elsewhere) else _matching(old, new, writer.lexicon)
        self.pairs, self.partners, self.splits, self.joins = matching

    def _matching(self) -> Matching:
        """Return what is which; places beyond the end stand for what is elsewhere."""
        became, was = self.elsewhere
        olds = [at for at, node in enumerate(self.old) if node.paragraph.id not in became]
        news = [at for at, node in enumerate(self.new) if node.paragraph.id not in was]
        here = [self.old[at] for at in olds], [self.new[at] for at in news]
        pairs, partners, splits, joins = _matching(*here, self.writer.lexicon)
        return Matching(
            _spread(pairs, olds, news, (len(self.old), len(self.new))),
            _spread(partners, news, olds, (len(self.new), len(self.old))),
            {olds[whole]: tuple(news[at] for at in pieces) for whole, pieces in splits.items()},
            {news[whole]: tuple(olds[at] for at in pieces) for whole, pieces in joins.items()},
        )

    def _in_place(self) -> list[tuple[int, int]]:
        """Return the pairs that stay, in order: as many as can be, with top-level ones counted twice."""
        olds = list(compress(count(), map(range(len(self.new)).__contains__, self.pairs)))
        news = [self.pairs[old] for old in olds]
        weights = [1 if self.old[old].depth else 2 for old in olds]
        run = heaviest_increasing(news, weights)
        return list(zip(map(olds.__getitem__, run), map(news.__getitem__, run), strict=True))

    def rows(self) -> Iterator[Row]:
        """Yield the rows of these paragraphs, in order."""
        left = right = 0
        splits, joins, pair, writer = self.splits, self.joins, self.pair, self.writer
        for old, new in self._in_place():
            if left < old or right < new:
                yield from self._apart(range(left, old), range(right, new))
            left, right = old + 1, new + 1
            before, after = self.old[old], self.new[new]
            if old in splits and (run := _run_to(splits[old], right, self.partners)):
                right = run.stop
                pieces = writer.split(before, (after, *map(self.new.__getitem__, splits[old])))
                yield from _filled(pieces, run, splits[old], lambda at: writer.come(self.new[at]))
            elif new in joins and (run := _run_to(joins[new], left, self.pairs)):
                left = run.stop
                pieces = writer.merged((before, *map(self.old.__getitem__, joins[new])), after)
                yield from _filled(pieces, run, joins[new], lambda at: writer.gone(self.old[at]))
            else:
                yield pair(before, after)
        yield from self._apart(range(left, len(self.old)), range(right, len(self.new)))

    def _apart(self, olds: range, news: range) -> Iterator[Row]:
        """Yield what stands between two pairs: first what the base has there, then the target."""
        became, was = self.elsewhere
        for old in olds:
            yield self.writer.gone(self.old[old], _twin(self.old[old], self.pairs[old], self.new, became))
        for new in news:
            yield self.writer.come(self.new[new], _twin(self.new[new], self.partners[new], self.old, was))


def _matching(old: Sequence[Node], new: Sequence[Node], lexicon: Lexicon) -> Matching:
    before, after = ([node.paragraph for node in nodes] for nodes in (old, new))
    return match_paragraphs(before, after, lexicon)


def _spread(
    found: Sequence[int], places: Sequence[int], others: Sequence[int], counts: tuple[int, int]
) -> list[int]:
    """Return what was found for the things at some places, of which others, as what it is among all.

    Those at no place have the one beyond the last of the others.
    """
    spread = [counts[1]] * counts[0]
    for place, other in zip(places, found, strict=True):
        spread[place] = others[other] if other >= 0 else other
    return spread


def _twin(node: Node, at: int, others: Sequence[Node], elsewhere: Mapping[NodeId, Node]) -> Node | None:
    """Return what a paragraph is on the other side, in a place there or elsewhere."""
    if at < 0:
        return None
    return others[at] if at < len(others) else elsewhere[node.paragraph.id]


def _run_to(pieces: Sequence[int], start: int, partners: Sequence[int]) -> range:
    """Return the places from `start` to the last of some pieces, if no other there has a partner."""
    run = range(start, pieces[-1] + 1)
    return run if pieces[0] >= start and all(partners[at] < 0 for at in run) else range(0)


def _filled(
    pieces: Iterator[Row], run: range, places: Sequence[int], alone: Callable[[int], Row]
) -> Iterator[Row]:
    """Yield the rows of pieces, of which all but the first have these `places`, and of what is between."""
    yield next(pieces)
    for at in run:
        yield next(pieces) if at in places else alone(at)
