"""Three-way: a base and two drafts made from it, what either side did to it, and where they compete.

Whether changes compete is not judged here: ours are rebased on theirs, and what can't be carried over is
a conflict. So what is shown as one is what a merge would stop at, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from versioning.change.conflict import Conflict
from versioning.change.rebase import rebase
from versioning.change.step import Delete, EditMasthead, Insert, SetId
from versioning.compare.alignment import adopt_ids
from versioning.compare.compare import compare
from versioning.compare.difference import difference
from versioning.compare.redline import Change, Fate, Redline, Row, Segment
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY

_QUIET = (Change.SAME, Change.RENUMBERED)


@dataclass(frozen=True)
class Meeting:
    """One paragraph of the three drafts: the indices of its rows, None where it has none.

    `base` is its first row in `ThreeWay.shared`; `ours` and `theirs` in the redlines of these names, where
    a moved paragraph is told by the row at its new place. `conflicts` are what both sides can't have at once.
    """

    base: int | None
    ours: int | None
    theirs: int | None
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True)
class ThreeWay:
    """Base, ours and theirs.

    `ours` and `theirs` lead from the base to either side, their changes under the name of the side.
    `shared` has the paragraphs of the base alone, with what either side took out of each; rejecting it
    gives the base. `meetings` stand in reading order; `conflicts` are all there are, with those of the
    masthead, which no meeting has.
    """

    ours: Redline
    theirs: Redline
    shared: Redline
    meetings: tuple[Meeting, ...]
    conflicts: tuple[Conflict, ...] = ()

    @property
    def base(self) -> Resolution:
        """The draft that both sides come from."""
        return self.shared.base


def three_way(
    base: Resolution, ours: Resolution, theirs: Resolution, names: tuple[str, str] = ("Ours", "Theirs")
) -> ThreeWay:
    """Return what both sides made of `base`; `names` sign their changes.

    The drafts may be of one lineage or come from unrelated files: what corresponds to a paragraph of
    the base is taken to be that paragraph.
    """
    ours, theirs = adopt_ids(base, ours), adopt_ids(base, theirs)
    redlines = compare(base, ours, author=names[0]), compare(base, theirs, author=names[1])
    rebased = rebase(difference(base, ours, names[0]), difference(base, theirs, names[1]), base)
    sides = _Side(redlines[0]), _Side(redlines[1])
    rows: list[Row] = []
    meetings: list[Meeting] = []
    for place, node in enumerate(("", *(each.id for each in base.walk()))):
        if node:
            meetings.append(Meeting(len(rows), sides[0].place(node), sides[1].place(node)))
            rows += _shared_rows([side.of[node] for side in sides])
        meetings += [Meeting(None, at, None) for at in sides[0].come[place]]
        meetings += [Meeting(None, None, at) for at in sides[1].come[place]]
    held = _held(rebased.conflicts, meetings, sides, base)
    return ThreeWay(*redlines, Redline(base, base, tuple(rows)), held, rebased.conflicts)


class _Side:
    """The rows of one redline, by the paragraph of the base that they tell of.

    `of` has the rows of each paragraph as the base had it and `first` the index of the first of them;
    `moved_to` where it stands now, if it moved; `come` what is inserted after so many paragraphs.
    """

    def __init__(self, redline: Redline) -> None:
        self.redline = redline
        self.of: dict[NodeId, list[Row]] = {}
        self.first: dict[NodeId, int] = {}
        self.moved_to: dict[NodeId, int] = {}
        self.come: list[list[int]] = [[]]
        node: NodeId = ""
        for at, row in enumerate(redline.rows):
            if row.change is Change.MOVED and row.old is None:
                self.moved_to[row.twin] = at
            elif row.change is Change.INSERTED:
                self.come[-1].append(at)
            else:
                if row.old is not None:
                    node = row.old.id
                    self.first[node] = at
                    self.come.append([])
                self.of.setdefault(node, []).append(row)

    def place(self, node: NodeId) -> int:
        """Return the row that tells what became of a paragraph of the base."""
        return self.moved_to.get(node, self.first[node])


def _shared_rows(sides: Sequence[list[Row]]) -> list[Row]:
    """Return the rows of one paragraph of the base, as both sides mark it."""
    changed = [rows for rows in sides if any(row.change not in _QUIET or row.also for row in rows)]
    if len(changed) < 2:
        return (changed or list(sides))[0]
    place = sides[0][0].old
    gone = all(row.change is Change.DELETED for rows in sides for row in rows)
    name = ", ".join(dict.fromkeys(rows[0].author for rows in sides))
    return [
        Row(
            Change.DELETED if gone else Change.EDITED,
            tuple(_overlaid(*sides)),
            Fate.DELETED if gone else Fate.KEPT,
            old=place,
            new=None if gone else place,
            also=()
            if gone
            else tuple(dict.fromkeys(name for rows in sides for row in rows for name in row.also)),
            old_label=sides[0][0].old_label,
            new_label="" if gone else sides[0][0].old_label,
            author=name,
        )
    ]


def _overlaid(ours: list[Row], theirs: list[Row]) -> Iterator[Segment]:
    """Yield the text of a paragraph of the base, divided by what either side took out."""
    text = sum((row.old_text for row in ours), EMPTY)
    spans = [list(_gone(rows)) for rows in (ours, theirs)]
    edges = sorted(
        {0, len(text), *(edge for side in spans for start, end, _ in side for edge in (start, end))}
    )
    for start, end in pairwise(edges):
        names = [name for side in spans for first, last, name in side if first <= start and end <= last]
        part = text.slice(start, end)
        if names:
            yield Segment(Fate.DELETED, old=part, author=", ".join(names))
        else:
            yield Segment(Fate.KEPT, part, part)


def _gone(rows: list[Row]) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of the base's text that rows delete, and by whom; of a ghost, none."""
    at = 0
    for row in rows:
        for segment in row.segments:
            end = at + len(segment.old)
            if segment.fate is Fate.DELETED and not row.is_ghost:
                yield at, end, segment.author
            at = end


def _held(
    conflicts: Sequence[Conflict], meetings: Sequence[Meeting], sides: tuple[_Side, _Side], base: Resolution
) -> tuple[Meeting, ...]:
    """Return the meetings with their conflicts, each where its paragraph, or the note's, stands."""
    known = _meeting_of(meetings, sides, base)
    above = [draft.parents for draft in (base, sides[0].redline.target, sides[1].redline.target)]
    found: dict[int, list[Conflict]] = {}
    for conflict in conflicts:
        holders = (each for node in _subjects(conflict) for each in _upward(node, above))
        at = next((known[each] for each in holders if each in known), None)
        if at is not None:
            found.setdefault(at, []).append(conflict)
    return tuple(replace(each, conflicts=tuple(found.get(at, ()))) for at, each in enumerate(meetings))


def _meeting_of(
    meetings: Sequence[Meeting], sides: tuple[_Side, _Side], base: Resolution
) -> dict[NodeId, int]:
    """Return which meeting each paragraph of the three drafts belongs to, a piece to its whole."""
    known: dict[NodeId, int] = {}
    nodes = iter(base.walk())
    for at, meeting in enumerate(meetings):
        if meeting.base is not None:
            node = next(nodes).id
            rows = [row for side in sides for row in side.of[node]]
        else:
            indices = zip(sides, (meeting.ours, meeting.theirs), strict=True)
            rows = [side.redline.rows[row] for side, row in indices if row is not None]
        for row in rows:
            for place in (row.old, row.new):
                if place is not None:
                    known.setdefault(place.id, at)
    return known


def _subjects(conflict: Conflict) -> Iterator[NodeId]:
    """Yield the paragraphs and notes that a conflict is about, the one it names first."""
    yield conflict.node
    for step in conflict.transaction.steps:
        if isinstance(step, Insert | Delete):
            yield step.paragraph.id
        elif not isinstance(step, EditMasthead | SetId):
            yield step.node


def _upward(node: NodeId, above: Sequence[Mapping[NodeId, NodeId]]) -> Iterator[NodeId]:
    """Yield a node and what it stands in, in whichever draft has it, outermost last."""
    for parents in above:
        holder: NodeId | None = node
        while holder is not None:
            yield holder
            holder = parents.get(holder)
