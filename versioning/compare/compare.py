"""Compare: the redline of two drafts, made anew or gone on with from the one that was made last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from versioning.compare.collection import collection_paused
from versioning.compare.composer import Composer, Elsewhere
from versioning.compare.flat import Node, flat, node_of
from versioning.compare.redline import Change, Fate, Place, Redline, Row
from versioning.compare.rows import RowWriter
from versioning.compare.words import Lexicon
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import Guesses, rewordings, stays, unchanged

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
        self._places.know(redline.rows)
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
        return Redline(base, target, tuple(Composer(flat(base), flat(target), writer).rows()))
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
    made = Composer(flat(base), flat(target), writer, partial(memo.pair, writer))
    redline = Redline(base, target, tuple(made.rows()))
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

    It reaches from one paragraph in its place to another. What moved into it or out of it did so
    still, and labels behind it are told as they were. None where it is long.
    """
    if memo.last is None or memo.last.redline.base is not base or memo.last.author != author:
        return None
    last = memo.last.redline
    if last.target.id != target.id or language_of(last.target) != language_of(target):
        return None
    lists = _differing_lists(last.target, target)
    found = next(filter(None, (_stretch(memo, last, each) for each in lists)))
    left, right, parent, first, behind = found
    stretch = last.rows[left:right]
    if len(stretch) > _MOST_ANEW:
        return None
    writer = RowWriter(memo.lexicon, author)
    came_from = _between(base, parent, first and first.old, behind and behind.old)
    became = _between(target, parent, first and first.new, behind and behind.new)
    elsewhere, left_behind = _elsewhere(stretch, (base, target), (came_from, became))
    made = Composer(came_from, became, writer, partial(memo.pair, writer), elsewhere)
    rows = [*last.rows[:left], *made.rows(), *last.rows[right:]]
    for at, row in enumerate(rows) if left_behind else ():
        if row.is_ghost and row.twin in left_behind and row.old is not None:
            rows[at] = writer.gone(node_of(base, row.old.id))
    return Redline(base, target, tuple(rows))


Siblings = tuple[Paragraph, ...]


class _Lists(NamedTuple):
    """A list as it was and is, under a paragraph; so many are the same at its start, and at its end."""

    parent: NodeId | None
    old: Siblings
    new: Siblings
    head: int
    tail: int

    @classmethod
    def of(cls, parent: NodeId | None, old: Siblings, new: Siblings) -> _Lists:
        """Return the list, gone through."""
        return cls(parent, old, new, *unchanged(old, new))


def _differing_lists(before: Resolution, after: Resolution) -> list[_Lists]:
    """Return the lists in which two drafts differ, the innermost first.

    A list is within another where nothing else of that one differs.
    """
    result = [_Lists.of(None, before.children, after.children)]
    while True:
        _, old, new, head, tail = result[0]
        if len(old) != len(new) or head + tail != len(old) - 1:
            return result
        one, other = old[head], new[head]
        if one.text is not other.text or not stays(one, other):
            return result
        result.insert(0, _Lists.of(one.id, one.children, other.children))


class _Stretch(NamedTuple):
    """Rows to be made anew, from `left` up to `right`, and those of a list that stay around them, if any."""

    left: int
    right: int
    parent: NodeId | None
    first: Row | None
    behind: Row | None


def _stretch(memo: Memo, last: Redline, lists: _Lists) -> _Stretch | None:
    """Return the rows to make anew for a list that differs; None where it holds no row to do so up to."""
    rows, count = last.rows, len(last.rows)
    parent, old, _, head, tail = lists
    if parent is not None and not tail:
        return None
    touched = memo.place(old[head].id) if head < len(old) else count
    kept = memo.place(old[-tail].id) if tail else count
    left = _anchor(rows, range(touched - 1, -1, -1), parent)
    right = _anchor(rows, range(kept, count), parent)
    if parent is None:
        first, behind = (None if at is None else rows[at] for at in (left, right))
        return _Stretch(left or 0, count if right is None else right, None, first, behind)
    if left is None or right is None:
        return None
    return _Stretch(left, right, parent, rows[left], rows[right])


def _elsewhere(
    stretch: Sequence[Row], drafts: tuple[Resolution, Resolution], sides: tuple[list[Node], list[Node]]
) -> tuple[Elsewhere, set[NodeId]]:
    """Return the other places of what moved into a stretch or out of it, of which `sides` are made anew.

    With them comes what had moved into it and is in the target no longer.
    """
    base, target = drafts
    here, there = ({node.paragraph.id for node in side} for side in sides)
    became: dict[NodeId, Node] = {}
    was: dict[NodeId, Node] = {}
    left_behind: set[NodeId] = set()
    for row in stretch:
        if row.change is not Change.MOVED:
            continue
        if row.old is not None and row.twin in target and row.twin not in there:
            became[row.old.id] = node_of(target, row.twin)
        elif row.new is not None and row.new.id not in target:
            left_behind.add(row.new.id)
        elif row.new is not None and row.twin not in here:
            was[row.new.id] = node_of(base, row.twin)
    return Elsewhere(became, was), left_behind


def _anchor(rows: Sequence[Row], places: range, parent: NodeId | None) -> int | None:
    """Return the first of these places at which a paragraph of a list stands in its place.

    None where none does nearby: a longer stretch is not made anew.
    """
    for at in places[:_MOST_ANEW]:
        if _is_anchor(rows[at], parent):
            return at
        new = rows[at].new
        if parent is not None and new is not None and not new.depth:
            return None  # outside the list
    return None


def _is_anchor(row: Row, parent: NodeId | None) -> bool:
    """Return whether a row is a paragraph of a list in its place, by id: what is before it, stays there."""
    old, new = row.old, row.new
    if old is None or new is None or old.id != new.id or row.change not in _IN_PLACE:
        return False
    return not (old.depth or new.depth) if parent is None else old.parent == new.parent == parent


def _between(
    draft: Resolution, parent: NodeId | None, first: Place | None, behind: Place | None
) -> list[Node]:
    """Return the paragraphs from one of a list on, before another; None: from the start, to the end."""
    start = draft.place(first.id)[1] if first else 0
    return flat(draft, start, draft.place(behind.id)[1] if behind else None, parent)


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
