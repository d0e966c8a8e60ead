"""Marking: the changes from one story to another, written into the base's file as tracked changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from weakref import proxy

from exports.docx.markup import Element
from exports.docx.story.blocks import Block, StoryReader, Table, adjoin
from exports.docx.story.composing import Composer
from exports.docx.story.difference import Joined, kept_characters
from exports.docx.story.grids import Grids
from exports.docx.story.halves import with_halves
from exports.docx.story.kept import holds_revisions
from exports.docx.story.matching import Cluster, Item, Side, match
from exports.docx.story.passages import Passage
from exports.docx.story.pieces import BESIDE
from exports.docx.story.places import FINE, WHOLE, Place, put_after
from exports.docx.story.rows import COME, GONE, KEPT, Row, Span, rows_of, with_plain_end
from versioning.compare.words import Lexicon
from versioning.tree.paragraph import Role
from versioning.tree.text import ATOM, EMPTY, StyledText

_TAG = re.compile(rb"<[^>]*>")


@dataclass
class Segment:
    """Clusters of passages of which each can be joined to the next."""

    clusters: list[Cluster] = field(default_factory=list)

    @property
    def settled(self) -> list[Cluster]:
        """The clusters up to the last one whose mark stays."""
        found = 0
        for at, each in enumerate(self.clusters, 1):
            if each.old and each.new:
                found = at
        return self.clusters[:found]


class Pair:
    """What stands in a container of the base, and what in that which it became.

    `joins` tells of each block of the base but the last whether it can be joined to the next.
    """

    def __init__(self, olds: list[Block], news: list[Block]) -> None:
        self.olds, self.news = olds, news
        self.joins = [adjoin(*each) for each in pairwise(olds)]

    def passages(self, cluster: Cluster) -> tuple[list[Passage], list[Passage]]:
        """Return the passages of a cluster."""
        lefts = [each for at in cluster.old for each in [self.olds[at]] if isinstance(each, Passage)]
        return lefts, [each for at in cluster.new for each in [self.news[at]] if isinstance(each, Passage)]

    def table(self, cluster: Cluster) -> tuple[Table | None, Table | None]:
        """Return the tables of a cluster."""
        old = self.olds[cluster.old[0]] if cluster.old else None
        new = self.news[cluster.new[0]] if cluster.new else None
        return old if isinstance(old, Table) else None, new if isinstance(new, Table) else None


class Marker:
    """Marks the changes of one file."""

    def __init__(
        self, old: StoryReader, new: StoryReader, composer: Composer, levels: Mapping[str, int]
    ) -> None:
        """Mark from `old` to `new`; `levels` says for the names of places how finely, if not by words."""
        self._old, self._new, self._composer, self._levels = old, new, composer, levels
        self.lexicon = Lexicon()
        self.grids = Grids(proxy(self), composer)
        self._numbers: dict[str, int] = {}
        self.places: dict[int, str] = {}
        """The names of places, by the identity of the lists of their blocks on either side."""

    def level(self, place: Place) -> int:
        """Return how finely a place is marked."""
        return self._levels.get(place.name, FINE)

    def mark(self, olds: list[Block], news: list[Block], place: Place) -> None:
        """Mark the changes from what stands in a container of the base to what stands in the target's."""
        self.places[id(olds)] = self.places[id(news)] = place.name
        pair = Pair(olds, news)
        cursor: Element | None = None
        for each in _segments(self._clusters(pair, place), pair):
            if isinstance(each, Segment):
                cursor = self._passages(each, pair, place, cursor)
            else:
                cursor = self._table(each, pair, place, cursor)

    def matched(self, olds: Sequence[Item], news: Sequence[Item], *, moves: bool) -> list[Cluster]:
        """Return which blocks or rows became which."""
        old = Side(olds, _role, lambda item: self._text(self._old, item), _name, _weight)
        new = Side(news, _role, lambda item: self._text(self._new, item), _name, _weight)
        return match(old, new, self.lexicon, moves=moves)

    def whole(self, blocks: list[Block], place: Place, *, plain_end: bool) -> list[Element]:
        """Return all of some blocks as gone, when they are the base's, or else as come.

        `plain_end` leaves the last mark as it is. What goes stays where it is.
        """
        made: list[Element] = []
        for at, each in enumerate(blocks):
            if isinstance(each, Table):
                made.append(self.grids.whole(each, place))
                continue
            row = self._rows([], [each], "")[0] if each.foreign else self._rows([each], [], "")[0]
            row.old_end, row.new_end = (None, each) if each.foreign else (each, None)
            if plain_end and at == len(blocks) - 1:
                row.mark, row.new_end = KEPT, each
            made += self._composer.compose(row, (each, each), place.part)
        return made

    # Which became which

    def _clusters(self, pair: Pair, place: Place) -> list[Cluster]:
        if self.level(place) == WHOLE:
            gone = [Cluster((at,), ()) for at in range(len(pair.olds))]
            return [*gone, *(Cluster((), (at,)) for at in range(len(pair.news)))]
        fine = self.level(place) == FINE
        found = self.matched(pair.olds, pair.news, moves=fine)
        found = with_halves(found, pair.olds, pair.news, pair.joins) if fine else found
        clusters = [part for each in found for part in _fitting(each, pair, fine=fine)]
        clusters = [
            replace(each, moved=f"{each.moved} in {place.name}") if each.moved else each for each in clusters
        ]
        return _with_moves_that_show(_with_shared_ends(clusters, pair) if fine else clusters, pair)

    def _text(self, reader: StoryReader, item: Item) -> StyledText:
        if isinstance(item, Passage):
            return EMPTY if item.same else self._joined(reader, [item]).styled()
        return StyledText(item.chars.replace(ATOM, " "))

    def _joined(self, reader: StoryReader, passages: Sequence[Passage]) -> Joined:
        return Joined(passages, "new" if reader is self._new else "old", reader.note_text)

    # Paragraphs

    def _passages(self, segment: Segment, pair: Pair, place: Place, cursor: Element | None) -> Element | None:
        """Mark a stretch of paragraphs; returns its last element, `cursor` being the one before it."""
        rows: list[Row] = []
        lefts: list[Passage] = []
        rights: list[Passage] = []
        last = segment.settled[-1] if 0 < len(segment.settled) < len(segment.clusters) else None
        for cluster in segment.clusters:
            left, right = pair.passages(cluster)
            if cluster is not last and len(left) == len(right) == 1 and left[0].key == right[0].key:
                rows.append(Row([Span(KEPT, -1, left[0], 0, right[0], 0)]))
            else:
                rows += self._rows(left, right, cluster.moved)
            lefts += left
            rights += right
        rows = with_plain_end(rows, lefts, rights)
        _read_ahead(rows)
        self._boxes(rows, place)
        waiting: list[Element] = []
        for row, forms in zip(rows, _forms(rows), strict=True):
            if not waiting and row.is_same and row.old_end is not None and not self._is_remarked(row):
                cursor = row.old_end.element
                continue
            made = self._paragraph(row, forms, place)
            if row.old_end is None:
                waiting += made
                continue
            for each in waiting:
                made[0].addprevious(each)
            for before, after in pairwise(made):
                if not _follows(before, after):
                    before.addnext(after)
            waiting, cursor = [], made[-1]
        for each in waiting:
            cursor = put_after(each, cursor, place.element)
        return cursor

    def _rows(self, lefts: list[Passage], rights: list[Passage], moved: str) -> list[Row]:
        old = self._joined(self._old, lefts) if lefts else None
        new = self._joined(self._new, rights) if rights else None
        kept = kept_characters(old, new, self.lexicon) if old and new else []
        return rows_of(old, new, kept, moved)

    def _boxes(self, rows: Sequence[Row], place: Place) -> None:
        """Mark what changed in the text boxes of shapes that stay."""
        for span in (span for row in rows if not row.is_same for span in row.spans):
            for before, after in span.boxes():
                old = self._old.box(before, place.part)
                new = self._new.box(after, span.new.part if span.new else "")
                if [each.key for each in old] != [each.key for each in new]:
                    number = self._numbers[place.name] = self._numbers.get(place.name, 0) + 1
                    box = replace(place, element=before, name=f"{place.name}, box {number}")
                    self.mark(old, new, box)

    def _paragraph(self, row: Row, forms: tuple[Passage, Passage], place: Place) -> list[Element]:
        """Return the elements of a row; one of which nothing changes stays as it is."""
        old, new = row.old_end, row.new_end
        if old and new and row.mark is KEPT and forms == (old, new) and self._is_same(row, old, new):
            return [old.element]
        return self._composer.compose(row, forms, place.part)

    def _is_same(self, row: Row, old: Passage, new: Passage) -> bool:
        """Return whether nothing of a paragraph is to be marked, but for what notes of it say."""
        if not all(each.fate is KEPT and each.old is old and each.new is new for each in row.spans):
            return False
        if not row.spans and old.beside:  # it stands in another row
            return False
        if self._is_remarked(row):
            return False
        if old.key == new.key:
            return True
        same = old.form == new.form and old.mark == new.mark and old.chars == new.chars
        return same and self._composer.cite(row)

    def _is_remarked(self, row: Row) -> bool:
        """Return whether comments or bookmarks are to be brought to a paragraph that stays."""
        new = row.new_end
        return new is not None and not new.same and bool(self._composer.remarks.on(new))

    # Tables

    def _table(self, cluster: Cluster, pair: Pair, place: Place, cursor: Element | None) -> Element | None:
        """Mark a table; returns its element."""
        old, new = pair.table(cluster)
        if old and new:
            number = 1 + sum(isinstance(each, Table) for each in pair.olds[: cluster.old[0]])
            self.grids.pair(
                old, new, replace(place, element=old.element, name=f"{place.name}, table {number}")
            )
            return old.element
        if old:
            return self.grids.whole(old, place)
        return put_after(self.grids.whole(new, place), cursor, place.element) if new else cursor


def _read_ahead(rows: Sequence[Row]) -> None:
    """Read what rows are made of in the tree, before the first of them is written."""
    for row in rows:
        if not row.is_same:
            row.read()


def _follows(before: Element, after: Element) -> bool:
    """Return whether an element stands after another, with nothing between that could be joined."""
    following = before.getnext()
    while following is not None and following is not after and following.tag in BESIDE:
        following = following.getnext()
    return following is after


def _weight(item: Item) -> int:
    """Return how much it matters that an item isn't taken for one that moved."""
    if isinstance(item, Passage) and item.same:
        return len(_TAG.sub(b"", item.same)) + 1
    return len(item.chars) + 1


def _name(item: Item) -> str:
    """Return what an item is known by in both files; empty when nothing is."""
    return item.name if isinstance(item, Passage) else ""


def _role(item: Item) -> Role:
    return Role.TEXT if isinstance(item, Passage) else Role.TABLE if isinstance(item, Table) else Role.ROW


def _fitting(cluster: Cluster, pair: Pair, *, fine: bool) -> Iterator[Cluster]:
    """Yield a cluster, taken apart where its pieces can't be joined in the base, or aren't to be."""
    left, right = cluster.old, cluster.new
    if not left or not right or (fine and all(pair.joins[at] for at in left[:-1])):
        yield cluster
        return
    old, new = pair.olds[left[0]], pair.news[right[0]]
    if len(left) == len(right) == 1 and (fine or isinstance(old, Table) or old.key == new.key):
        yield cluster
    elif fine:
        yield Cluster(left[:1], right)
        yield from (Cluster((at,), ()) for at in left[1:])
    else:
        yield from (Cluster((at,), ()) for at in left)
        yield from (Cluster((), (at,)) for at in right)


def _segments(clusters: Sequence[Cluster], pair: Pair) -> list[Segment | Cluster]:
    """Return the clusters in stretches between tables, parted wherever the base parts paragraphs."""
    found: list[Segment | Cluster] = []
    last = -1
    segment: Segment | None = None
    for each in clusters:
        left = each.old
        if isinstance(pair.olds[left[0]] if left else pair.news[each.new[0]], Table):
            found.append(each)
            last, segment = -1, None
            continue
        if segment is None or (left and last >= 0 and not pair.joins[last]):
            segment = Segment()
            found.append(segment)
        segment.clusters.append(each)
        if left:
            last = left[-1]
    return found


def _with_shared_ends(clusters: list[Cluster], pair: Pair) -> list[Cluster]:
    """Return the clusters; where a stretch ends with what went and what came, two of them share its end.

    They must share a paragraph, since the last mark can't go; so their words are compared.
    """
    if all(each.old and each.new for each in clusters):
        return clusters
    result = list(clusters)
    for segment in _segments(clusters, pair):
        if not isinstance(segment, Segment):
            continue
        tail = segment.clusters[len(segment.settled) :]
        gone = [each for each in tail if each.old]
        come = [each for each in tail if each.new]
        if gone and come:
            result[result.index(come[0])] = Cluster(gone[-1].old, come[0].new)
            result.remove(gone[-1])
    lost = {each.moved for each in clusters if each.moved} - {each.moved for each in result}
    return [replace(each, moved="") if each.moved in lost else each for each in result]


def _can_move(passage: Passage) -> bool:
    return ATOM not in passage.chars and not passage.held and not holds_revisions(passage.element)


def _with_moves_that_show(clusters: list[Cluster], pair: Pair) -> list[Cluster]:
    """Return the clusters, moves being such only between paragraphs that stay, without notes and changes.

    What comes or goes at the end of a container is joined to what stands before it, which a move can't
    be, and a note can stand in one place only.
    """
    if not any(each.moved for each in clusters):
        return clusters
    sure: dict[str, int] = {}
    for segment in _segments(clusters, pair):
        for each in segment.settled if isinstance(segment, Segment) else ():
            if each.moved and all(_can_move(side) for sides in pair.passages(each) for side in sides):
                sure[each.moved] = sure.get(each.moved, 0) + 1
    return [
        replace(each, moved="") if each.moved and sure.get(each.moved) != 2 else each for each in clusters
    ]


def _forms(rows: Sequence[Row]) -> list[tuple[Passage, Passage]]:
    """Return for each row the passages whose properties it had and has.

    Where a mark goes, the paragraph is joined to the following one: some programs take the properties of
    the one, some of the other, so both say the same. A paragraph without characters on a side is nothing
    there, and says there what it says on the other.
    """
    found: list[tuple[Passage, Passage]] = []
    old_next: Passage | None = None
    new_next: Passage | None = None
    for row in reversed(rows):
        old_next, new_next = row.old_end or old_next, row.new_end or new_next
        if row.is_same and old_next is not None and new_next is not None:
            found.append((old_next, new_next))
            continue
        old = row.old_end or (old_next if row.holds(KEPT, GONE) else None)
        new = row.new_end or (new_next if row.holds(KEPT, COME) else None)
        first, last = old or new, new or old
        if first is None or last is None:
            message = "a row ends with no passage"
            raise ValueError(message)
        found.append((first, last))
    return found[::-1]
