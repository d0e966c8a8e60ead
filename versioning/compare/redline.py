"""The redline: base and target as one list of rows, in which every word is accounted for.

A row is a paragraph as a reader of the marked text meets it. Each row says what became of its words
(`segments`) and of the paragraph mark at its end (`end`), as Word's own model does; so a split is a
row whose end was inserted, a join one whose end was deleted, a deleted paragraph one where both the
words and the end are deleted. A moved paragraph has two rows: a ghost where it stood (`old` only)
and itself where it stands now (`new` only, with its changed words marked).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, Note, StyledText


class Change(str, Enum):
    """What became of a paragraph; for a row, the most telling of its changes."""

    SAME = "same"
    EDITED = "edited"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    RENUMBERED = "renumbered"


class Fate(str, Enum):
    """What became of words, or of the mark that ends a paragraph (never restyled)."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"
    RESTYLED = "restyled"


class Segment(NamedTuple):
    """Words with one fate. `old` is empty for inserted words and `new` for deleted ones.

    Kept words are equal in both, but for the ids of notes when the drafts are unrelated. Restyled
    words have other marks, or other shapes of the same characters (a no-break space, a curly quote);
    or they are one note whose own text or sign changed.
    """

    fate: Fate
    old: StyledText = EMPTY
    new: StyledText = EMPTY
    author: str = ""

    @property
    def shown(self) -> StyledText:
        """The words as a marked text shows them: the new ones, or what was deleted."""
        return self.old if self.fate is Fate.DELETED else self.new

    @property
    def exact(self) -> tuple[Segment, ...]:
        """The same with every character told: what changed its shape as deleted and inserted."""
        if self.fate is not Fate.RESTYLED or self.old.chars == self.new.chars:
            return (self,)
        gone = Segment(Fate.DELETED, old=self.old, author=self.author)
        return gone, Segment(Fate.INSERTED, new=self.new, author=self.author)


class Place(NamedTuple):
    """A paragraph without its text and children, and where it stood: `depth` 0 is the top level."""

    id: NodeId
    role: Role
    depth: int
    parent: NodeId
    number: str = ""
    payload: str = ""


class Row(NamedTuple):
    """One paragraph of the marked text.

    `old` and `new` say which paragraph of base and target begins with this row: one of them is None
    for inserted and deleted paragraphs, for the two rows of a move, and for the second row of a split
    (`old`) or a join (`new`), whose words belong to the paragraph of the first. All rows of one split or
    join follow each other, with nothing but inserted paragraphs between those of a split, deleted ones
    between those of a join. `twin` is, on both rows of a move, the id of the paragraph at the
    other place. `also` names further changes: "edited", "level", "role", "note"; a row in place that
    only changed its level or role is same or renumbered with that. Both rows of a move have all of
    its words: deleted in the ghost, whose end is deleted; as they changed in the other, whose end is
    inserted. Labels are those of base and target, empty when there is none.
    """

    change: Change
    segments: tuple[Segment, ...]
    end: Fate
    old: Place | None = None
    new: Place | None = None
    also: tuple[str, ...] = ()
    old_label: str = ""
    new_label: str = ""
    twin: NodeId = ""
    author: str = ""

    @property
    def is_ghost(self) -> bool:
        """Whether this is where a moved paragraph stood."""
        return self.change is Change.MOVED and self.new is None

    @property
    def old_text(self) -> StyledText:
        """The words of this row in the base."""
        return _joined(segment.old for segment in self.segments)

    @property
    def new_text(self) -> StyledText:
        """The words of this row in the target."""
        return _joined(segment.new for segment in self.segments)

    @property
    def notes(self) -> Iterator[tuple[Note | None, Note | None]]:
        """Each note as it was and as it is; None where it did not or does not stand.

        Notes are paired by their place in the words that both sides have, since drafts of different
        lineages give one note different ids.
        """
        for segment in self.segments:
            if not segment.old.atoms and not segment.new.atoms:
                continue
            old = [note for _, note in segment.old.notes]
            new = [note for _, note in segment.new.notes]
            if len(old) == len(new):
                yield from zip(old, new, strict=True)
            else:
                yield from ((note, None) for note in old)
                yield from ((None, note) for note in new)


@dataclass(frozen=True)
class Redline:
    """Base and target, and the rows that lead from one to the other.

    Rows whose `old` is set stand in the order of the base, rows whose `new` is set in that of the
    target. `accept` and `reject` build the drafts from the rows alone (law 3).
    """

    base: Resolution
    target: Resolution
    rows: tuple[Row, ...]

    @cached_property
    def authors(self) -> tuple[str, ...]:
        """Whose changes it shows, in reading order."""
        names = [name for row in self.rows for name in (*(each.author for each in row.segments), row.author)]
        return tuple(dict.fromkeys(filter(None, names)))

    @property
    def masthead(self) -> tuple[tuple[str, str, str], ...]:
        """Each field of the masthead that differs: name, old value, new value."""
        old, new = vars(self.base.masthead), vars(self.target.masthead)
        return tuple((name, old[name], new[name]) for name in old if old[name] != new[name])

    @property
    def is_empty(self) -> bool:
        """Whether base and target are the same; mere renumbering is no difference."""
        quiet = (Change.SAME, Change.RENUMBERED)
        return not self.masthead and all(row.change in quiet and not row.also for row in self.rows)

    def accept(self) -> Resolution:
        """Return the target, built from the rows."""
        return _built(self.target.id, self.target.masthead, self._paragraphs(old=False))

    def reject(self) -> Resolution:
        """Return the base, built from the rows."""
        return _built(self.base.id, self.base.masthead, self._paragraphs(old=True))

    def _paragraphs(self, *, old: bool) -> list[tuple[Place, StyledText]]:
        """Return the paragraphs of one side in order: words run on over ends that this side lacks."""
        result: list[tuple[Place, StyledText]] = []
        place: Place | None = None
        text = EMPTY
        absent = Fate.INSERTED if old else Fate.DELETED
        for row in self.rows:
            if row.change is Change.MOVED and (row.old is None) is old:
                continue  # the other place of a moved paragraph
            place = place or (row.old if old else row.new)
            text += row.old_text if old else row.new_text
            if row.end is not absent:
                if place is not None:
                    result.append((place, text))
                place, text = None, EMPTY
        if place is not None:
            result.append((place, text))
        return result


def _joined(texts: Iterable[StyledText]) -> StyledText:
    result = EMPTY
    for text in texts:
        result += text
    return result


def _built(node: NodeId, masthead: Masthead, flat: list[tuple[Place, StyledText]]) -> Resolution:
    """Return the draft of these paragraphs, each under the last one that is a level above it."""
    built: list[list[Paragraph]] = [[]]
    for place, text in reversed(flat):
        while len(built) <= place.depth + 1:
            built.append([])
        children = tuple(reversed(built[place.depth + 1]))
        built[place.depth + 1] = []
        paragraph = Paragraph(place.id, place.role, text, children, place.number, place.payload)
        built[place.depth].append(paragraph)
    return Resolution(node, masthead, tuple(reversed(built[0])))
