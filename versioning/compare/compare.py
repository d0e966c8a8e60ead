"""Compare: the redline of two drafts.

The rows follow the target; what only the base has stands right after what preceded it there. Pairs
of paragraphs that stand in one order in both drafts are in place, the others moved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from versioning.compare.alignment import Alignment, align
from versioning.compare.redline import Change, Fate, Place, Redline, Row, Segment
from versioning.compare.sequence import heaviest_increasing
from versioning.compare.words import Lexicon
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution
from versioning.tree.text import Note, StyledText

_UNLABELLED = Label()


class _Node(NamedTuple):
    """A paragraph where it stands in a flat draft."""

    paragraph: Paragraph
    depth: int
    parent: NodeId
    label: Label

    @property
    def place(self) -> Place:
        it = self.paragraph
        return Place(it.id, it.role, self.depth, self.parent, it.number, it.payload)


class _Known(NamedTuple):
    """A row in place, and what it was made of."""

    old: _Node
    new: _Node
    author: str
    row: Row


class Memo:
    """Keeps words, differences and rows from one comparison to the next.

    With it, comparing again after one keystroke costs the words of one paragraph. The redline is the
    same as without. Not for several threads at a time.
    """

    def __init__(self) -> None:
        """Start empty."""
        self.lexicon = Lexicon()
        self.flats: list[tuple[Resolution, list[_Node]]] = []
        self.rows: dict[NodeId, _Known] = {}

    def flat(self, draft: Resolution) -> list[_Node]:
        """Return the paragraphs of a draft in reading order, kept for the last two drafts."""
        for known, nodes in self.flats:
            if known is draft:
                return nodes
        nodes = _flat(draft)
        self.flats = [*self.flats[-1:], (draft, nodes)]
        return nodes


def compare(base: Resolution, target: Resolution, *, author: str = "", memo: Memo | None = None) -> Redline:
    """Return the redline from `base` to `target`, its changes under the name of `author`.

    Paragraphs are matched by id where the drafts share ids, else by content; so the drafts may also
    come from two unrelated files.
    """
    memo = memo or Memo()
    memo.lexicon.tidy()
    alignment = align(base, target, memo.lexicon)
    writer = _Writer(memo, memo.flat(base), memo.flat(target), alignment, author)
    return Redline(base, target, tuple(writer.rows()))


def _flat(draft: Resolution) -> list[_Node]:
    names = labels(draft)
    result: list[_Node] = []

    def add(siblings: tuple[Paragraph, ...], parent: NodeId, depth: int) -> None:
        for each in siblings:
            result.append(_Node(each, depth, parent, names.get(each.id, _UNLABELLED)))
            if each.children:
                add(each.children, each.id, depth + 1)

    add(draft.children, draft.id, 0)
    return result


class _Writer:
    """Writes the rows of one redline."""

    def __init__(
        self, memo: Memo, old: list[_Node], new: list[_Node], alignment: Alignment, author: str
    ) -> None:
        self.memo, self.old, self.new, self.author = memo, old, new, author
        self.alignment = alignment
        places = {node.paragraph.id: index for index, node in enumerate(new)}
        self.pairs = [places.get(alignment.pairs.get(node.paragraph.id, ""), -1) for node in old]
        self.partner = {new: old for old, new in enumerate(self.pairs) if new >= 0}
        self.in_place = self._in_place()

    def _in_place(self) -> list[tuple[int, int]]:
        """Return the pairs that stay, in order: as many as can be, those with most below them first."""
        paired = [(old, new) for old, new in enumerate(self.pairs) if new >= 0]
        weights = [1 if self.old[old].depth else 2 for old, _ in paired]
        return [paired[at] for at in heaviest_increasing([new for _, new in paired], weights)]

    def rows(self) -> Iterator[Row]:
        """Yield the rows."""
        left = right = 0
        for old, new in self.in_place:
            yield from self._apart(left, old, right, new)
            left, right = old + 1, new + 1
            pieces = _adjoining(self.alignment.splits.get(self.old[old].paragraph.id), right, self.new)
            joined = _adjoining(self.alignment.joins.get(self.new[new].paragraph.id), left, self.old)
            if pieces:
                right += len(pieces)
                yield from self._split(self.old[old], (self.new[new], *pieces))
            elif joined:
                left += len(joined)
                yield from self._merged((self.old[old], *joined), self.new[new])
            else:
                yield self._pair(self.old[old], self.new[new])
        yield from self._apart(left, len(self.old), right, len(self.new))

    def _apart(self, left: int, old: int, right: int, new: int) -> Iterator[Row]:
        """Yield what stands between two pairs: first what the base has there, then the target."""
        for index in range(left, old):
            yield self._gone(index)
        for index in range(right, new):
            yield self._come(index)

    def _gone(self, index: int) -> Row:
        """Return the row of a deleted paragraph, or the ghost of a moved one."""
        node, twin = self.old[index], self.pairs[index]
        text = node.paragraph.text
        segments = (Segment(Fate.DELETED, old=text, author=self.author),) if text.chars else ()
        change = Change.DELETED if twin < 0 else Change.MOVED
        return Row(
            change,
            segments,
            Fate.DELETED,
            old=node.place,
            old_label=node.label.label,
            twin=self.new[twin].paragraph.id if twin >= 0 else "",
            author=self.author,
        )

    def _come(self, index: int) -> Row:
        """Return the row of an inserted paragraph, or of a moved one where it stands now."""
        node, twin = self.new[index], self.partner.get(index, -1)
        text = node.paragraph.text
        if twin < 0:
            inserted = (Segment(Fate.INSERTED, new=text, author=self.author),) if text.chars else ()
            return self._row(Change.INSERTED, inserted, Fate.INSERTED, None, node)
        before = self.old[twin]
        segments = self._segments(before.paragraph.text, text)
        row = self._row(Change.MOVED, segments, Fate.INSERTED, None, node, _further(before, node, segments))
        return replace(row, twin=before.paragraph.id)

    def _pair(self, old: _Node, new: _Node) -> Row:
        """Return the row of a paragraph that stayed in its place."""
        known = self.memo.rows.get(new.paragraph.id)
        if known is not None and _unchanged(known, old, new, self.author):
            return known.row
        segments = self._segments(old.paragraph.text, new.paragraph.text)
        also = _further(old, new, segments)
        if "edited" in also or "note" in also:
            change = Change.EDITED
            also = tuple(each for each in also if each != "edited")
        else:
            renumbered = old.label != new.label or old.paragraph.number != new.paragraph.number
            change = Change.RENUMBERED if renumbered else Change.SAME
        row = self._row(change, segments, Fate.KEPT, old, new, also)
        self.memo.rows[new.paragraph.id] = _Known(old, new, self.author, row)
        return row

    def _split(self, old: _Node, news: tuple[_Node, ...]) -> Iterator[Row]:
        """Yield a row for each paragraph that one was split into; all ends but the last are inserted."""
        segments = self.memo.lexicon.diff_parts(
            (old.paragraph.text,), tuple(node.paragraph.text for node in news)
        )
        rest = list(self._signed(segments))
        for node in news:
            words, rest = _cut(rest, len(node.paragraph.text), new=True)
            first, last = node is news[0], node is news[-1]
            if last:
                words, rest = words + rest, []
            end = Fate.KEPT if last else Fate.INSERTED
            also = _further(old, node, tuple(words)) if first else _edited(tuple(words))
            yield self._row(Change.SPLIT, tuple(words), end, old if first else None, node, also)

    def _merged(self, olds: tuple[_Node, ...], new: _Node) -> Iterator[Row]:
        """Yield a row for each paragraph that was joined into one; all ends but the last are deleted."""
        segments = self.memo.lexicon.diff_parts(
            tuple(node.paragraph.text for node in olds), (new.paragraph.text,)
        )
        rest = list(self._signed(segments))
        for node in olds:
            words, rest = _cut(rest, len(node.paragraph.text), new=False)
            first, last = node is olds[0], node is olds[-1]
            if last:
                words, rest = words + rest, []
            end = Fate.KEPT if last else Fate.DELETED
            also = _further(node, new, tuple(words)) if first else _edited(tuple(words))
            yield self._row(Change.MERGED, tuple(words), end, node, new if first else None, also)

    def _segments(self, old: StyledText, new: StyledText) -> tuple[Segment, ...]:
        return self._signed(self.memo.lexicon.diff(old, new))

    def _signed(self, segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
        """Return the segments with the author's name on each change."""
        if not self.author:
            return segments
        return tuple(
            each if each.fate is Fate.KEPT else replace(each, author=self.author) for each in segments
        )

    def _row(
        self,
        change: Change,
        segments: tuple[Segment, ...],
        end: Fate,
        old: _Node | None,
        new: _Node | None,
        also: tuple[str, ...] = (),
    ) -> Row:
        """Return a row with the places and labels of its paragraphs."""
        quiet = change in {Change.SAME, Change.RENUMBERED} and not also
        return Row(
            change,
            segments,
            end,
            old=old.place if old else None,
            new=new.place if new else None,
            also=also,
            old_label=old.label.label if old else "",
            new_label=new.label.label if new else "",
            author="" if quiet else self.author,
        )


def _unchanged(known: _Known, old: _Node, new: _Node, author: str) -> bool:
    """Return whether a kept row is what these two paragraphs would give again."""
    return (
        known.new.paragraph is new.paragraph
        and known.old.paragraph is old.paragraph
        and known.old[1:] == old[1:]
        and known.new[1:] == new[1:]
        and known.author == author
    )


def _adjoining(ids: tuple[NodeId, ...] | None, start: int, nodes: Sequence[_Node]) -> tuple[_Node, ...]:
    """Return the nodes of these ids if they stand from `start` on, one after the other."""
    if not ids:
        return ()
    found = tuple(nodes[start : start + len(ids)])
    return found if tuple(node.paragraph.id for node in found) == ids else ()


def _further(old: _Node, new: _Node, segments: tuple[Segment, ...]) -> tuple[str, ...]:
    """Return the names of what changed about a paragraph, apart from its place and number."""
    also = list(_edited(segments))
    if old.depth != new.depth:
        also.append("level")
    if old.paragraph.role is not new.paragraph.role:
        also.append("role")
    return tuple(also)


def _edited(segments: tuple[Segment, ...]) -> tuple[str, ...]:
    """Return "edited" when words changed and "note" when a note did."""
    changed = [each for each in segments if each.fate is not Fate.KEPT]
    noted = any(isinstance(atom, Note) for each in changed for atom in (*each.old.atoms, *each.new.atoms))
    return (*(("edited",) if changed else ()), *(("note",) if noted else ()))


def _cut(segments: list[Segment], length: int, *, new: bool) -> tuple[list[Segment], list[Segment]]:
    """Return the segments of the first `length` characters of one side, and the rest."""
    first: list[Segment] = []
    for index, segment in enumerate(segments):
        side = segment.new if new else segment.old
        if len(side) <= length:
            first.append(segment)
            length -= len(side)
            continue
        if length == 0:
            return first, segments[index:]
        head = replace(segment, old=segment.old.slice(0, length), new=segment.new.slice(0, length))
        tail = replace(segment, old=segment.old.slice(length), new=segment.new.slice(length))
        return [*first, head], [tail, *segments[index + 1 :]]
    return first, []
