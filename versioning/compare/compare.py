"""Compare: the redline of two drafts.

The rows follow the target; what only the base has stands right after what preceded it there. Pairs
of paragraphs that stand in one order in both drafts are in place, the others moved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import compress, count, islice
from typing import NamedTuple

from versioning.compare.alignment import match_paragraphs
from versioning.compare.collection import collection_paused
from versioning.compare.flat import Node, flat, node_of
from versioning.compare.redline import Change, Fate, Redline, Row
from versioning.compare.rows import RowWriter
from versioning.compare.sequence import heaviest_increasing
from versioning.compare.words import Lexicon
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import Guesses, differing, rewordings

_IN_PLACE = (Change.SAME, Change.EDITED, Change.RENUMBERED)
_MOST_ROWS = 20_000
_MOST_ALONE, _MOST_IN_HASTE, _MOST_ANEW = 2000, 8, 2000


class Known(NamedTuple):
    """A row in place, and what it was made of."""

    old: Node
    new: Node
    author: str
    row: Row

    def holds(self, old: Node, new: Node, author: str) -> bool:
        """Return whether these two paragraphs would give the same row again."""
        return (
            self.new.paragraph is new.paragraph
            and self.old.paragraph is old.paragraph
            and self.old[1:] == old[1:]
            and self.new[1:] == new[1:]
            and self.author == author
        )


class Last(NamedTuple):
    """The redline that was made last, and under whose name."""

    redline: Redline
    author: str


class Memo:
    """Keeps words, differences and rows from one comparison to the next.

    With it, comparing again after one keystroke costs the words of one paragraph. The redline is the
    same as without. Not for several threads at a time.
    """

    def __init__(self) -> None:
        """Start empty."""
        self.lexicon = Lexicon()
        self.rows: dict[NodeId, Known] = {}
        self.last: Last | None = None
        self.is_hasty = False
        """Whether the last redline was made in haste, so that a thorough look may see it otherwise."""
        self._places: Guesses[Row] = Guesses(_begins)

    def place(self, node: NodeId) -> int:
        """Return in which row of the last redline a paragraph of its target begins; raises KeyError."""
        return self._places.find(self.last.redline.rows if self.last else (), node)

    def pair(self, writer: RowWriter, old: Node, new: Node) -> Row:
        """Return the row of a paragraph in its place, the one from before if nothing about it changed."""
        known = self.rows.get(new.paragraph.id)
        if known is None or not known.holds(old, new, writer.author):
            known = self.rows[new.paragraph.id] = Known(old, new, writer.author, writer.pair(old, new))
        return known.row

    def take(self, redline: Redline, author: str) -> None:
        """Go on from a redline that was made elsewhere, its changes under the name of `author`."""
        self.last, self.is_hasty = Last(redline, author), False
        olds, news = (
            {each.paragraph.id: each for each in flat(side)} for side in (redline.base, redline.target)
        )
        for row in redline.rows:
            if row.change in _IN_PLACE and row.old is not None and row.new is not None:
                self.rows[row.new.id] = Known(olds[row.old.id], news[row.new.id], author, row)

    def tidy(self) -> None:
        """Forget what has grown large."""
        self.lexicon.tidy()
        if len(self.rows) > _MOST_ROWS:
            self.rows.clear()


def compare(
    base: Resolution,
    target: Resolution,
    *,
    author: str = "",
    memo: Memo | None = None,
    is_hasty: bool = False,
) -> Redline:
    """Return the redline from `base` to `target`, its changes under the name of `author`.

    Paragraphs are matched by id where the drafts share ids, else by content; so the drafts may also
    come from two unrelated files. In haste, what was inserted, moved, split or joined last time
    is so still, though a thorough look might see a piece of its neighbour in it, or what is gone elsewhere;
    `memo.is_hasty` then says so.
    """
    with collection_paused():
        return _compared(base, target, author, memo, is_hasty=is_hasty)


def _compared(
    base: Resolution, target: Resolution, author: str, memo: Memo | None, *, is_hasty: bool
) -> Redline:
    if memo is None:
        writer = RowWriter(Lexicon(), author)
        return _Composer(flat(base), flat(target), writer).redline(base, target)
    memo.tidy()
    redline = None if memo.is_hasty else _retouched(memo, base, target, author, _alone, _MOST_ALONE)
    if redline is None and is_hasty:
        redline = _retouched(memo, base, target, author, _in_haste, _MOST_IN_HASTE)
        memo.is_hasty = True
    if redline is not None and memo.last is not None:
        memo.last = memo.last._replace(redline=redline)
        return redline
    redline = _restructured(memo, base, target, author) if is_hasty else None
    if redline is not None:
        memo.last = Last(redline, author)
        return redline
    writer = RowWriter(memo.lexicon, author)
    redline = _Composer(flat(base), flat(target), writer, partial(memo.pair, writer)).redline(base, target)
    memo.last, memo.is_hasty = Last(redline, author), False
    return redline


def _begins(row: Row) -> NodeId:
    """Return which paragraph of the target begins with a row; empty for none."""
    return row.new.id if row.new is not None else ""


Anew = Callable[[list[Row], int, Resolution, Resolution, RowWriter], bool]
"""Writes anew the row, one of several, of a paragraph with other words; returns False where it can't."""


def _retouched(
    memo: Memo, base: Resolution, target: Resolution, author: str, anew: Anew, most: int
) -> Redline | None:
    """Return the last redline with other words in some paragraphs, if `anew` can tell all of their rows."""
    if memo.last is None or memo.last.redline.base is not base or memo.last.author != author:
        return None
    last = memo.last.redline
    changed = rewordings(last.target, target)
    if changed is None or len(changed) > most or language_of(last.target) != language_of(target):
        return None
    if any(one.role is Role.HEADING for one, _ in changed):
        return None  # its words may number what stands below it anew
    reworded = [(memo.place(one.id), one) for one, other in changed if one.text is not other.text]
    if anew is _alone and not all(_stands_alone(last.rows, at) for at, _ in reworded):
        return None  # before any of them is written
    rows = list(last.rows)
    writer = RowWriter(memo.lexicon, author)
    for at, one in reworded:
        if not anew(rows, at, base, target, writer):
            return None
        if one.id in base:
            memo.lexicon.forget(base.paragraph(one.id).text, one.text)
    return Redline(base, target, tuple(rows))


def _restructured(memo: Memo, base: Resolution, target: Resolution, author: str) -> Redline | None:
    """Return the last redline with one stretch made anew, where paragraphs came, went or stand otherwise.

    It reaches from one top-level paragraph in its place, or what moved, to another. Behind it, labels are
    told as they were. None where it is long, or something moved into it or out of it.
    """
    if memo.last is None or memo.last.redline.base is not base or memo.last.author != author:
        return None
    last = memo.last.redline
    old, new = last.target.children, target.children
    if last.target.id != target.id or language_of(last.target) != language_of(target):
        return None
    start = next(differing(old, new), min(len(old), len(new)))
    most = min(len(old), len(new)) - start
    end = next(differing(old[: -most - 1 : -1], new[: -most - 1 : -1]), most) if most else 0
    count = len(last.rows)
    touched = memo.place(old[start].id) if start < len(old) else count
    kept = memo.place(old[-end].id) if end else count
    left, first = _left_edge(last, touched)
    right, behind = _right_edge(last, kept, left)
    stretch = last.rows[left:right]
    if len(stretch) > _MOST_ANEW or not _is_closed(stretch):
        return None
    writer = RowWriter(memo.lexicon, author)
    came_from = flat(base, first[0], behind[0])
    became = flat(target, first[1], behind[1] + len(new) - len(old))
    made = _Composer(came_from, became, writer, partial(memo.pair, writer))
    return Redline(base, target, (*last.rows[:left], *made.rows(), *last.rows[right:]))


def _is_anchor(row: Row) -> bool:
    """Return whether a row is a top-level paragraph in its place, by id: what is before it, stays there."""
    old, new = row.old, row.new
    if old is None or new is None or old.depth or new.depth:
        return False
    return old.id == new.id and row.change in _IN_PLACE


def _is_closed(rows: Sequence[Row]) -> bool:
    """Return whether what moved among these rows has both of its places there."""
    gone = {row.old.id for row in rows if row.change is Change.MOVED and row.old is not None}
    come = {row.twin for row in rows if row.change is Change.MOVED and row.new is not None}
    return gone == come


_Edge = tuple[int, tuple[int, int]]
"""A row, and before which top-level paragraphs of the base and of the target it stands."""


def _left_edge(redline: Redline, at: int) -> _Edge:
    """Return where a stretch may begin so that what changed in a row is told within it.

    That is with the paragraph in its place before it, whose piece it may be, or behind what moved.
    """
    for before in range(at - 1, -1, -1):
        row = redline.rows[before]
        if _is_anchor(row) and (places := _tops(redline, before)):
            return before, places
        if row.change is Change.MOVED and (places := _tops(redline, before + 1)):
            return before + 1, places
    return 0, (0, 0)


def _right_edge(redline: Redline, at: int, left: int) -> _Edge:
    """Return where a stretch from `left` on may end: before a row, a paragraph in its place or what moved."""
    rows = redline.rows
    while at > left and rows[at - 1].new is None:  # what only the base has, and may stay out of it
        at -= 1
    for behind in range(at, len(rows)):
        row = rows[behind]
        if (_is_anchor(row) or row.change is Change.MOVED) and (places := _tops(redline, behind)):
            return behind, places
    return len(rows), (len(redline.base.children), len(redline.target.children))


def _tops(redline: Redline, at: int) -> tuple[int, int] | None:
    """Return before which top-level paragraphs of both texts a row stands; None if it stands within one."""
    rows, base, target = redline.rows, redline.base, redline.target
    old = next((row.old for row in islice(rows, at, None) if row.old is not None), None)
    new = next((row.new for row in islice(rows, at, None) if row.new is not None), None)
    if (old is not None and old.depth) or (new is not None and new.depth):
        return None
    return (
        len(base.children) if old is None else base.place(old.id)[1],
        len(target.children) if new is None else target.place(new.id)[1],
    )


def _alone(rows: list[Row], at: int, base: Resolution, target: Resolution, writer: RowWriter) -> bool:
    """Write the row of a paragraph where no other row can differ.

    That holds for paragraphs matched by id and in place, with nothing inserted or deleted after
    them that might be a piece of them.
    """
    row = rows[at]
    if row.old is None or row.new is None or not _stands_alone(rows, at):
        return False
    rows[at] = writer.pair(node_of(base, row.old.id), node_of(target, row.new.id))
    return True


def _in_haste(rows: list[Row], at: int, base: Resolution, target: Resolution, writer: RowWriter) -> bool:
    """Write the rows of a paragraph, or of all pieces that it is one of, as what they were."""
    row = rows[at]
    if row.change in (Change.SPLIT, Change.MERGED):
        run = _run(rows, at)
        pieces = [rows[each] for each in run if rows[each].change is row.change]
        old = [node_of(base, each.old.id) for each in pieces if each.old]
        new = [node_of(target, each.new.id) for each in pieces if each.new]
        is_split = row.change is Change.SPLIT
        made = writer.split(old[0], tuple(new)) if is_split else writer.merged(tuple(old), new[0])
        for each in run:
            rows[each] = next(made) if rows[each].change is row.change else rows[each]
    elif row.new is not None and row.change in (Change.INSERTED, Change.MOVED):
        twin = node_of(base, row.twin) if row.change is Change.MOVED else None
        rows[at] = writer.come(node_of(target, row.new.id), twin)
    elif row.new is not None and row.old is not None and row.change in _IN_PLACE:
        rows[at] = writer.pair(node_of(base, row.old.id), node_of(target, row.new.id))
    else:
        return False
    return True


def _run(rows: Sequence[Row], at: int) -> range:
    """Return the rows of what was split or joined, of one at a place, with those between.

    Only the first has both sides, and only the end of the last one stays.
    """
    start = stop = at
    while rows[start].old is None or rows[start].new is None:
        start -= 1
    while rows[stop].end is not Fate.KEPT:
        stop += 1
    return range(start, stop + 1)


def _stands_alone(rows: Sequence[Row], at: int) -> bool:
    """Return whether a row is a pair of one id in place, with nothing after it that came or went."""
    row = rows[at]
    if row.change not in _IN_PLACE or row.old is None or row.new is None or row.old.id != row.new.id:
        return False
    for index in range(at + 1, len(rows)):
        if rows[index].change in _IN_PLACE:
            break
        if rows[index].change is not Change.MOVED:
            return False
    return True


class _Composer:
    """Puts the rows of one redline in order."""

    def __init__(
        self,
        old: list[Node],
        new: list[Node],
        writer: RowWriter,
        pair: Callable[[Node, Node], Row] | None = None,
    ) -> None:
        self.old, self.new, self.writer = old, new, writer
        self.pair = pair or writer.pair
        before, after = ([node.paragraph for node in nodes] for nodes in (old, new))
        self.pairs, self.partners, self.splits, self.joins = match_paragraphs(before, after, writer.lexicon)

    def redline(self, base: Resolution, target: Resolution) -> Redline:
        """Return the redline of the drafts whose paragraphs these are."""
        return Redline(base, target, tuple(self.rows()))

    def _in_place(self) -> list[tuple[int, int]]:
        """Return the pairs that stay, in order: as many as can be, with top-level ones counted twice."""
        olds = list(compress(count(), map((0).__le__, self.pairs)))
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
        for old in olds:
            twin = self.pairs[old]
            yield self.writer.gone(self.old[old], self.new[twin] if twin >= 0 else None)
        for new in news:
            twin = self.partners[new]
            yield self.writer.come(self.new[new], self.old[twin] if twin >= 0 else None)


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
