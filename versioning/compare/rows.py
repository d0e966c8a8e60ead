"""Rows: what became of one paragraph, or of the few that one was split into or joined from."""

from __future__ import annotations

from collections.abc import Iterator

from versioning.compare.flat import Node
from versioning.compare.redline import Change, Fate, Place, Row, Segment
from versioning.compare.tokens import fold
from versioning.compare.values import made
from versioning.compare.words import Lexicon, without_shapes
from versioning.tree.sharing import stays
from versioning.tree.text import MarkKind, Note, StyledText

_KEPT, _RESTYLED, _INSERTED, _DELETED = map(Fate, ("kept", "restyled", "inserted", "deleted"))
_SAME, _EDITED, _RENUMBERED, _COME, _GONE, _MOVED, _SPLIT, _MERGED = map(
    Change, ("same", "edited", "renumbered", "inserted", "deleted", "moved", "split", "merged")
)
"""The members of an enum are found slowly, and these are looked for at every paragraph."""
_SEEN_ON_SPACES = (MarkKind.UNDERLINE, MarkKind.STRIKETHROUGH, MarkKind.HIGHLIGHT)


class RowWriter:
    """Writes rows, their changes under the name of one author."""

    def __init__(self, lexicon: Lexicon, author: str) -> None:
        """Write with the words that `lexicon` remembers."""
        self.lexicon, self.author = lexicon, author

    def gone(self, node: Node, twin: Node | None = None) -> Row:
        """Return the row of a deleted paragraph, or the ghost of one that moved and became `twin`."""
        text = node.paragraph.text
        segments = (Segment(_DELETED, old=text, author=self.author),) if text.chars else ()
        change = _MOVED if twin else _GONE
        return self._row(change, segments, _DELETED, node, None, twin=twin)

    def come(self, node: Node, twin: Node | None = None) -> Row:
        """Return the row of an inserted paragraph, or of one that moved here and was `twin`."""
        text = node.paragraph.text
        if twin is None:
            inserted = (Segment(_INSERTED, new=text, author=self.author),) if text.chars else ()
            return self._row(_COME, inserted, _INSERTED, None, node)
        segments = self._segments(twin.paragraph.text, text)
        also = _further(twin, node, segments)
        return self._row(_MOVED, segments, _INSERTED, None, node, also, twin)

    def pair(self, old: Node, new: Node) -> Row:
        """Return the row of a paragraph that stayed in its place; most keep their words, so that is quick."""
        one, depth, parent, was = old
        two, deep, under, label = new
        before, after = one.text, two.text
        if before is not after and (before.chars != after.chars or before != after):
            return self._edited_pair(old, new)
        kept = (made(Segment, (_KEPT, before, after, "")),) if after.chars else ()
        stood = stands = made(Place, (two.id, two.role, deep, under, two.number, two.payload))
        if depth != deep or parent != under or not (one is two or stays(one, two)):
            stood = made(Place, (one.id, one.role, depth, parent, one.number, one.payload))
        also = () if depth == deep and one.role is two.role else _elsewhere(old, new)
        change = _SAME if was == label and one.number == two.number else _RENUMBERED
        author = self.author if also else ""
        return made(Row, (change, kept, _KEPT, stood, stands, also, was.label, label.label, "", author))

    def _edited_pair(self, old: Node, new: Node) -> Row:
        """Return the row of a paragraph in its place with other words."""
        segments = self._segments(old.paragraph.text, new.paragraph.text)
        also = _further(old, new, segments)
        if also[:1] == ("edited",):
            change, also = _EDITED, also[1:]
        else:
            change = _renumbered(old, new)
        return self._row(change, segments, _KEPT, old, new, also)

    def split(self, old: Node, news: tuple[Node, ...]) -> Iterator[Row]:
        """Yield a row for each paragraph that one was split into; all ends but the last are inserted."""
        segments = self.lexicon.diff_parts((old.paragraph.text,), tuple(node.paragraph.text for node in news))
        rest = list(self._signed(without_shapes(segments)))
        for node in news:
            words, rest = _cut(rest, len(node.paragraph.text), new=True)
            first, last = node is news[0], node is news[-1]
            if last:
                words, rest = words + rest, []
            end = _KEPT if last else _INSERTED
            also = _further(old, node, tuple(words)) if first else _edited(tuple(words))
            yield self._row(_SPLIT, tuple(words), end, old if first else None, node, also)

    def merged(self, olds: tuple[Node, ...], new: Node) -> Iterator[Row]:
        """Yield a row for each paragraph that was joined into one; all ends but the last are deleted."""
        segments = self.lexicon.diff_parts(tuple(node.paragraph.text for node in olds), (new.paragraph.text,))
        rest = list(self._signed(without_shapes(segments)))
        for node in olds:
            words, rest = _cut(rest, len(node.paragraph.text), new=False)
            first, last = node is olds[0], node is olds[-1]
            if last:
                words, rest = words + rest, []
            end = _KEPT if last else _DELETED
            also = _further(node, new, tuple(words)) if first else _edited(tuple(words))
            yield self._row(_MERGED, tuple(words), end, node, new if first else None, also)

    def _segments(self, old: StyledText, new: StyledText) -> tuple[Segment, ...]:
        segments = self.lexicon.diff(old, new)
        may_have_shapes = not (old.chars.isascii() and new.chars.isascii())
        return self._signed(without_shapes(segments) if may_have_shapes else segments)

    def _signed(self, segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
        """Return the segments with the author's name on each change."""
        if not self.author:
            return segments
        return tuple(
            each if each.fate is _KEPT else Segment(each.fate, each.old, each.new, self.author)
            for each in segments
        )

    def _row(
        self,
        change: Change,
        segments: tuple[Segment, ...],
        end: Fate,
        old: Node | None,
        new: Node | None,
        also: tuple[str, ...] = (),
        twin: Node | None = None,
    ) -> Row:
        """Return a row with the places and labels of its paragraphs."""
        quiet = not also and (change is _SAME or change is _RENUMBERED)
        author = "" if quiet else self.author
        after = new.place if new else None
        before = (after if new and old.stands_as(new) else old.place) if old else None
        was, label = old.label.label if old else "", new.label.label if new else ""
        other = twin.paragraph.id if twin else ""
        return made(Row, (change, segments, end, before, after, also, was, label, other, author))


def _further(old: Node, new: Node, segments: tuple[Segment, ...]) -> tuple[str, ...]:
    """Return the names of what changed about a paragraph, apart from its place and number."""
    return _edited(segments) + _elsewhere(old, new)


def _elsewhere(old: Node, new: Node) -> tuple[str, ...]:
    """Return "level" and "role" where a paragraph has another."""
    if old.depth == new.depth and old.paragraph.role is new.paragraph.role:
        return ()
    level = ("level",) if old.depth != new.depth else ()
    return level if old.paragraph.role is new.paragraph.role else (*level, "role")


def _renumbered(old: Node, new: Node) -> Change:
    """Return what a paragraph is whose words are the same."""
    same = old.label == new.label and old.paragraph.number == new.paragraph.number
    return _SAME if same else _RENUMBERED


def _edited(segments: tuple[Segment, ...]) -> tuple[str, ...]:
    """Return "edited" when words changed and "note" when a note did."""
    is_edited = False
    for segment in segments:
        fate, old, new, _ = segment
        if fate is _KEPT or (fate is _RESTYLED and _is_unseen(segment)):
            continue
        is_edited = True
        if (old.atoms or new.atoms) and any(isinstance(atom, Note) for atom in (*old.atoms, *new.atoms)):
            return "edited", "note"
    return ("edited",) if is_edited else ()


def _is_unseen(segment: Segment) -> bool:
    """Return whether a reader sees no change in what is restyled: italics on spaces, other shapes."""
    if _notes_alike(segment.old, segment.new):
        return True
    old, new = segment.old.marks, segment.new.marks
    if segment.new.chars.isspace():
        return not any(mark.kind in _SEEN_ON_SPACES for mark in (*old, *new))
    return old == new and not segment.new.atoms


def _notes_alike(old: StyledText, new: StyledText) -> bool:
    """Return whether both are one note that says the same, in whatever shape."""
    if len(old.atoms) != 1 or len(new.atoms) != 1 or old.marks != new.marks or len(new) > 1:
        return False
    one, other = old.atoms[0], new.atoms[0]
    if not isinstance(one, Note) or not isinstance(other, Note) or one.sign != other.sign:
        return False
    return one.text.marks == other.text.marks and fold(one.text.chars) == fold(other.text.chars)


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
        head = segment._replace(old=segment.old.slice(0, length), new=segment.new.slice(0, length))
        tail = segment._replace(old=segment.old.slice(length), new=segment.new.slice(length))
        return [*first, head], [tail, *segments[index + 1 :]]
    return first, []
