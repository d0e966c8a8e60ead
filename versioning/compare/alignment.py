"""Alignment: which paragraph of one draft became which of another.

Ids first: what both drafts share is the same paragraph. What is left, which in two unrelated drafts
is everything, is matched by content in four rounds: texts that stand once in each draft and are
equal; what lies between two matched neighbours, by likeness and in order; what lies elsewhere, by
greater likeness; and pieces of paragraphs that were split or joined, by containment. Numbers are no
part of a text here, so renumbering disturbs nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, compress, count, pairwise
from typing import NamedTuple

from versioning.change.slices import Slices, at_once
from versioning.compare.engine import difference_of_codes
from versioning.compare.notes import note_pairs
from versioning.compare.pieces import FREE, Side, are_halves, find_pieces
from versioning.compare.sequence import longest_increasing
from versioning.compare.tokens import Traits, character, fold, share_runs
from versioning.compare.words import Lexicon
from versioning.tree.digest import with_ids
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import Resolution

LIKE_ENOUGH, LIKE_IN_PLACE = 0.5, 0.3
LIKE_ELSEWHERE = 0.55
LIKE_FRAME = 0.6
LEAST_COMMON = 0.2
_TEXT = Role("text")  # the members of an enum are found slowly
_PROVISIONS = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH, Role.HEADING, Role.TEXT)
_Key = str | tuple[str, str, Role]
_LARGEST_GRID = 4_000
_MOST_SEEN = 16
_MOST_CANDIDATES = 6
_MOST_HOLDERS = 12


@dataclass(frozen=True)
class Alignment:
    """Which paragraph is which.

    `pairs` leads from ids of the base to ids of the target. `splits` names, for a paragraph of the
    base, the paragraphs of the target that follow its pair and hold the rest of its text, with nothing
    but new ones between; `joins` the same from a paragraph of the target to those of the base.
    """

    pairs: Mapping[NodeId, NodeId]
    splits: Mapping[NodeId, tuple[NodeId, ...]]
    joins: Mapping[NodeId, tuple[NodeId, ...]]


class Matching(NamedTuple):
    """Which is which of two sequences of paragraphs, as an `Alignment` says, by their places in them.

    `pairs` has a place in the second for each place in the first, `partners` one in the first for each in the
    second; they are negative where there is none.
    """

    pairs: Sequence[int]
    partners: Sequence[int]
    splits: Mapping[int, tuple[int, ...]]
    joins: Mapping[int, tuple[int, ...]]


def align(base: Resolution, target: Resolution, lexicon: Lexicon | None = None) -> Alignment:
    """Return which paragraph of `base` became which of `target`; the roles of a pair are compatible."""
    return at_once(align_in_slices(base, target, lexicon or Lexicon()))


def align_in_slices(base: Resolution, target: Resolution, lexicon: Lexicon) -> Slices[Alignment]:
    """Find the same, with pauses."""
    return _alignment(tuple(base.walk()), tuple(target.walk()), lexicon)


def align_paragraphs(old: Sequence[Paragraph], new: Sequence[Paragraph], lexicon: Lexicon) -> Alignment:
    """Return which of some paragraphs became which of others, whatever they are paragraphs of."""
    return at_once(_alignment(old, new, lexicon))


def _alignment(old: Sequence[Paragraph], new: Sequence[Paragraph], lexicon: Lexicon) -> Slices[Alignment]:
    matching = yield from _Aligner(old, new, lexicon).matching()
    return Alignment(
        {old[i].id: new[j].id for i, j in enumerate(matching.pairs) if j >= 0},
        {old[i].id: tuple(new[j].id for j in pieces) for i, pieces in matching.splits.items()},
        {new[j].id: tuple(old[i].id for i in pieces) for j, pieces in matching.joins.items()},
    )


def match_paragraphs(old: Sequence[Paragraph], new: Sequence[Paragraph], lexicon: Lexicon) -> Matching:
    """Return the same by the places of these paragraphs."""
    return at_once(_Aligner(old, new, lexicon).matching())


def adopt_ids(base: Resolution, target: Resolution) -> Resolution:
    """Return `target` in which what corresponds to `base` bears its ids: paragraphs, notes, the draft."""
    return with_ids(target, adopted_ids(base, target))


def adopted_ids(base: Resolution, target: Resolution) -> dict[NodeId, NodeId]:
    """Return the ids by which what is in `target` is to be called, where it corresponds to `base`."""
    alignment = align(base, target)
    renamed = {target.id: base.id}
    for old, new in alignment.pairs.items():
        renamed[new] = old
        before, after = base.paragraph(old).text, target.paragraph(new).text
        if before.atoms and after.atoms:
            for left, right in note_pairs(before, after):
                renamed[after.atoms[right].id] = before.atoms[left].id
    taken = set(renamed.values())
    for node in target.parents:
        if node not in renamed and node in taken:
            renamed[node] = derived_id(base.id, node)
    return renamed


def _group(paragraph: Paragraph) -> Role:
    """Return what stands for all the roles that a paragraph may take on without becoming another."""
    return _TEXT if paragraph.role in _PROVISIONS else paragraph.role


class _Aligner:
    """Two flat drafts and what is matched so far, by index in them, or FREE, or PIECE of another's."""

    def __init__(self, old: Sequence[Paragraph], new: Sequence[Paragraph], lexicon: Lexicon) -> None:
        self.old, self.new, self.lexicon = old, new, lexicon
        self.matched = [FREE] * len(old)
        self.matched_new = [FREE] * len(new)
        self.sides = Side(old, self.matched), Side(new, self.matched_new)
        self.splits: dict[int, tuple[int, ...]] = {}
        self.joins: dict[int, tuple[int, ...]] = {}

    def matching(self) -> Slices[Matching]:
        self._by_id()
        yield
        if self._is_open():
            self._by_front()
            self._by_equal_text()
            yield
            yield from self._between_neighbours(LIKE_ENOUGH)
        yield from self._find_pieces()
        if self._is_open():
            yield from self._between_neighbours(LIKE_IN_PLACE)
            yield from self._elsewhere()
            yield from self._find_pieces()
        wholes = {self.matched_new[index] for index in self.joins}
        splits = {whole: pieces for whole, pieces in self.splits.items() if whole not in wholes}
        return Matching(self.matched, self.matched_new, splits, self.joins)

    def _is_open(self) -> bool:
        """Return whether something is left on either side that may correspond."""
        return FREE in self.matched and FREE in self.matched_new

    def _find_pieces(self) -> Slices[None]:
        """Find what was split and what was joined among the pairs so far."""
        olds, news = self.sides
        find_pieces(olds, news, self._traits, self.splits)
        yield
        find_pieces(news, olds, self._traits, self.joins)
        yield

    def _traits(self, paragraph: Paragraph) -> Traits:
        return self.lexicon.traits(paragraph.text.chars)

    def _match(self, old: int, new: int) -> None:
        self.matched[old], self.matched_new[new] = new, old

    def _by_id(self) -> None:
        places = {paragraph.id: index for index, paragraph in enumerate(self.new)}
        for index, paragraph in enumerate(self.old):
            place = places.get(paragraph.id, FREE)
            if place >= 0 and self.new[place].payload == paragraph.payload:
                self.matched[index], self.matched_new[place] = place, index

    def _free(self) -> tuple[list[int], list[int]]:
        return _places(self.matched, FREE), _places(self.matched_new, FREE)

    def _by_front(self) -> None:
        """Match the title with the title, and so on: each stands at most once."""
        olds, news = self._free()
        lefts = [index for index in olds if self.old[index].role in FRONT]
        rights = [index for index in news if self.new[index].role in FRONT]
        for role in FRONT:
            left = [index for index in lefts if self.old[index].role is role]
            right = [index for index in rights if self.new[index].role is role]
            if len(left) == len(right) == 1:
                self._match(left[0], right[0])

    def _by_equal_text(self) -> None:
        """Match the texts that stand once among what is left of each draft, then equal ones in order."""
        olds, news = self._free()
        keys, new_keys = [_key(self.old[at]) for at in olds], [_key(self.new[at]) for at in news]
        ours, theirs = _by_key(keys, olds), _by_key(new_keys, news)
        names: dict[_Key | None, str] = {}
        for key in filter(theirs.__contains__, ours):
            at, place = ours[key], theirs[key]
            if at >= 0 and place >= 0:
                self._match(at, place)
            else:
                names[key] = character(len(names))
        if names:
            left = {at: names[key] for at, key in zip(olds, keys, strict=True) if key in names}
            right = {at: names[key] for at, key in zip(news, new_keys, strict=True) if key in names}
            for olds, news in tuple(self._gaps()):
                self._in_order(
                    [(left[at], at) for at in olds if at in left],
                    [(right[at], at) for at in news if at in right],
                )

    def _in_order(self, olds: list[tuple[str, int]], news: list[tuple[str, int]]) -> None:
        """Match as many of one name as can be, in order; each is given with its place."""
        if not olds or not news:
            return
        left = right = 0
        codes = ("".join(name for name, _ in each) for each in (olds, news))
        for operation, length in difference_of_codes(*codes):
            for by in range(length if operation == 0 else 0):
                self._match(olds[left + by][1], news[right + by][1])
            left += length if operation <= 0 else 0
            right += length if operation >= 0 else 0

    def _gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """Yield what is free in both drafts between two pairs that stand in order."""
        lefts = list(compress(count(), map((0).__le__, self.matched)))
        rights = list(map(self.matched.__getitem__, lefts))
        anchors = longest_increasing(rights)
        lefts, rights = list(map(lefts.__getitem__, anchors)), list(map(rights.__getitem__, anchors))
        olds, news = self._free()
        gaps: dict[int, list[int]] = {}
        for at in olds:
            gaps.setdefault(bisect_left(lefts, at), []).append(at)
        others: dict[int, list[int]] = {}
        for at in news:
            others.setdefault(bisect_left(rights, at), []).append(at)
        for gap, free in gaps.items():
            if gap in others:
                yield free, others[gap]

    def _between_neighbours(self, least: float) -> Slices[None]:
        """Match by likeness, in order, what lies between two pairs that stand in order."""
        for olds, news in tuple(self._gaps()):
            self._in_gap(olds, news, least)
            yield

    def _in_gap(self, olds: list[int], news: list[int], least: float) -> None:
        if len(olds) == len(news) == 1:  # as in most gaps: what stands there was edited
            left, right = olds[0], news[0]
            if self._looks_alike(left, right) or self._likeness(left, right) >= least:
                self._match(left, right)
            return
        if len(olds) + len(news) == 3 and self._is_divided(olds, news):
            self._match(olds[0], news[0])
            return
        if len(olds) * len(news) <= _MOST_SEEN:
            seen = self._seen(olds, news)
            for left, right in seen:
                self._match(left, right)
            if seen:
                self._between(seen, olds, news, least)
                return
        if len(olds) * len(news) > _LARGEST_GRID:
            at_once(self._match_rare(olds, news, least))
            return
        grid = [[self._likeness(left, right) for right in news] for left in olds]
        for row, column in best_path(grid, least):
            self._match(olds[row], news[column])

    def _is_divided(self, olds: list[int], news: list[int]) -> bool:
        """Return whether one paragraph was split into two, or two joined to one, and one half is as it was.

        Seen to the letter, it need not be found out which of the halves the whole is more like.
        """
        old, new = self.old[olds[0]], self.new[news[0]]
        if old.payload != new.payload:
            return False
        if len(olds) == 1:
            return are_halves(old, new, self.new[news[1]])
        return are_halves(new, old, self.old[olds[1]])

    def _elsewhere(self) -> Slices[None]:
        """Match what is left wherever it stands, when it is much alike."""
        olds, news = self._free()
        if olds and news:
            yield from self._match_rare(olds, news, LIKE_ELSEWHERE)

    def _seen(self, olds: list[int], news: list[int]) -> list[tuple[int, int]]:
        """Return the pairs, in order, that are seen to belong together without a look at their words.

        Nothing else in the gap looks like either of such a pair.
        """
        pairs = [(left, right) for left in olds for right in news if self._looks_alike(left, right)]
        lefts, rights = ({each[side] for each in pairs} for side in (0, 1))
        alone = len(lefts) == len(rights) == len(pairs)
        return pairs if alone and all(one[1] < other[1] for one, other in pairwise(pairs)) else []

    def _between(self, pairs: list[tuple[int, int]], olds: list[int], news: list[int], least: float) -> None:
        """Match what lies between pairs of a gap."""
        left = right = -1
        for before, after in (*pairs, (len(self.old), len(self.new))):
            rest = [at for at in olds if left < at < before]
            others = [at for at in news if right < at < after]
            if rest and others:
                self._in_gap(rest, others, least)
            left, right = before, after

    def _looks_alike(self, left: int, right: int) -> bool:
        """Return whether two paragraphs share most of their characters in long runs, one after the other."""
        old, new = self.old[left], self.new[right]
        if old.role is not new.role or old.payload != new.payload:
            return False
        one, other = old.text.chars, new.text.chars
        least = LIKE_FRAME * max(len(one), len(other))
        if min(len(one), len(other)) < least:
            return False
        return share_runs(one, other, least, self.lexicon.edges(one, other))

    def _likeness(self, left: int, right: int) -> float:
        """Return from 0 to 1 how much two paragraphs are alike; 0 when their roles don't go together."""
        old, new = self.old[left], self.new[right]
        if _group(old) is not _group(new) or old.payload != new.payload:
            return 0.0
        ours, theirs = self._traits(old), self._traits(new)
        alike = _dice(ours.bag, theirs.bag)
        if alike >= LEAST_COMMON:
            alike = (alike + _dice(ours.couples, theirs.couples)) / 2
        return alike if old.role is new.role else alike * 0.95

    def _match_rare(self, olds: list[int], news: list[int], least: float) -> Slices[None]:
        """Match the best pairs, greedily, among those that share their rarest couples of words."""
        ours = [self._traits(self.old[left]).couples for left in olds]
        theirs = [self._traits(self.new[right]).couples for right in news]
        counts = Counter(chain.from_iterable(theirs))
        shared = counts.keys() & frozenset().union(*ours)
        rare = frozenset(couple for couple in shared if counts[couple] <= _MOST_HOLDERS)
        holders: dict[int, list[int]] = {couple: [] for couple in rare}
        for right, couples in zip(news, theirs, strict=True):
            for couple in couples & rare:
                holders[couple].append(right)
        found: list[tuple[float, int, int, int]] = []
        for left, couples in zip(olds, ours, strict=True):
            candidates = Counter(chain.from_iterable(map(holders.__getitem__, couples & rare)))
            best = sorted(candidates.items(), key=lambda item: (-item[1], item[0]))
            for right, _ in best[:_MOST_CANDIDATES]:
                alike = self._likeness(left, right)
                if alike >= least:
                    found.append((-alike, abs(left - right), left, right))
            yield
        for _, _, left, right in sorted(found):
            if self.matched[left] == FREE and self.matched_new[right] == FREE:
                self._match(left, right)


def _places(numbers: list[int], number: int) -> list[int]:
    """Return where a number stands; it is looked for in as few steps as there are such places."""
    found: list[int] = []
    at = -1
    for _ in range(numbers.count(number)):
        at = numbers.index(number, at + 1)
        found.append(at)
    return found


def _by_key(keys: Sequence[_Key | None], places: Sequence[int]) -> dict[_Key | None, int]:
    """Return where what stands under each key does; a negative number where that is more than one place."""
    found = dict(zip(keys, places, strict=True))
    if len(found) < len(keys):
        found.update((key, FREE) for key, times in Counter(keys).items() if times > 1)
    found.pop(None, None)
    return found


def _key(paragraph: Paragraph) -> _Key | None:
    """Return what is the same for equal texts; None when there is neither text nor payload.

    Nearly all are provisions without a payload: their text alone, which is hashed once and no more.
    """
    chars, payload, role = paragraph.text.chars, paragraph.payload, paragraph.role
    if not chars.isascii():
        chars = fold(chars)
    if not payload and role in _PROVISIONS:
        return chars or None
    return (chars, payload, _group(paragraph)) if chars or payload else None


def _dice(left: frozenset[object], right: frozenset[object]) -> float:
    """Return twice what two sets share, divided by all they hold; two empty ones are alike."""
    size = len(left) + len(right)
    return 2 * len(left & right) / size if size else 1.0


def best_path(grid: list[list[float]], least: float = LIKE_IN_PLACE) -> list[tuple[int, int]]:
    """Return the pairs (row, column), in order in both, with the greatest sum of likeness.

    The grid holds a number from 0 to 1 for each pair; what is less than `least` is no pair.
    """
    rows, columns = len(grid), len(grid[0])
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            alike = grid[row][column]
            together = best[row + 1][column + 1] + alike if alike >= least else 0.0
            best[row][column] = max(together, best[row + 1][column], best[row][column + 1])
    path: list[tuple[int, int]] = []
    row = column = 0
    while row < rows and column < columns:
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            path.append((row, column))
            row, column = row + 1, column + 1
    return path
