"""The crossing of two changes: how a place in the one draft is found in the draft that has both.

`mine` is the draft as the author of the rebased change had it, step by step; `merged` the one that
has the change of the others and, so far, what could be carried over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from versioning.change.reasons import GONE, JOINED, LEANS
from versioning.change.step import Move, Split, Step
from versioning.change.trace import Origins, Stamps, Trace
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution


class ClashError(Exception):
    """A step can't be carried over; the message is the reason, one sentence for a person."""


@dataclass(frozen=True)
class Fit:
    """The steps that do in the merged draft what the step did in its own (`after`: see `Trace.apply`)."""

    steps: tuple[Step, ...]
    after: int | None = None


@dataclass(frozen=True)
class Same:
    """The others did the same thing already; `stamps` are those that their words and paragraphs bear."""

    stamps: Stamps


class Crossing:
    """Two traces of one base, and what the others did."""

    def __init__(self, base: Resolution) -> None:
        """Start before anybody changed anything."""
        origins = Origins(base)
        self.mine = Trace(base, origins)
        self.merged = Trace(base, origins)
        self.foreign: set[int] = set()  # stamps that only the merged draft has
        self.held: set[int] = set()  # stamps of what is in conflict, and so not in the merged draft
        self.moved: set[NodeId] = set()  # what the others moved
        self.parted: dict[NodeId, NodeId] = {}  # what the others split off, and from which paragraph

    def copy(self) -> Crossing:
        """Return the same, to go on from by itself."""
        result = Crossing(self.mine.draft)
        origins = self.mine.origins.copy()
        result.mine, result.merged = self.mine.copy(origins), self.merged.copy(origins)
        result.foreign, result.held, result.moved = set(self.foreign), set(self.held), set(self.moved)
        result.parted = dict(self.parted)
        return result

    def add_theirs(self, step: Step) -> None:
        """Apply a step of the others; raises StepError."""
        for stamps in self.merged.apply(step).values():
            self.foreign.update(stamps)
        if isinstance(step, Move):
            self.moved.add(step.node)
        elif isinstance(step, Split):
            self.parted[step.new] = step.node

    def find(self, stamp: int) -> NodeId:
        """Return the text of the merged draft that has this stamp; raises ClashError when none has."""
        node = self.merged.find(stamp)
        if node is None:
            raise ClashError(LEANS if stamp in self.held else GONE)
        return node

    def home(self, node: NodeId) -> NodeId:
        """Return what this paragraph or note is in the merged draft; raises ClashError when it is gone."""
        opening = self.mine.opening(node)
        found = self.find(opening)
        if self.merged.opening(found) != opening:
            raise ClashError(JOINED)
        return found

    def is_known(self, node: NodeId) -> bool:
        """Return whether a paragraph of the merged draft is also one of mine."""
        return self.merged.opening(node) not in self.foreign

    def found(self, stamps: Iterable[int]) -> dict[NodeId, list[int]]:
        """Return in which texts of the merged draft these stamps are, with their indexes there, sorted."""
        result: dict[NodeId, list[int]] = {}
        pending = list(stamps)
        while pending:
            node = self.merged.find(pending[0])
            there = {} if node is None else {s: i for i, s in enumerate(self.merged.stamps(node))}
            if node is not None:
                result[node] = sorted(there[stamp] for stamp in pending if stamp in there)
            pending = [stamp for stamp in pending[1:] if stamp not in there]
        return result

    def is_passed(self, stamp: int) -> bool:
        """Return whether a stamp is no landmark: of deleted words, of new words of the others, of a seam."""
        return stamp in self.foreign or not self.merged.stands(stamp)

    def end(self, node: NodeId) -> tuple[NodeId, int]:
        """Return where a text of mine ends in the merged draft: its text, the index of the last stamp."""
        for stamp in reversed(self.mine.stamps(node)):
            found = self.merged.find(stamp)
            if found is not None:
                return found, self.merged.stamps(found).index(stamp)
        raise ClashError(LEANS if self.mine.opening(node) in self.held else GONE)

    def parts(self, node: NodeId) -> list[NodeId]:
        """Return the paragraphs into which the others have split one of mine; the first bears its opening."""
        first = self.home(node)
        texts = self.found(self.mine.standing(node))
        others = [each for each in texts if each != first and self._stem(each) == self._stem(first)]
        return [first, *sorted(others, key=lambda each: self.merged.draft.place(each)[1])]

    def place(self, parent: NodeId, index: int, without: NodeId | None = None) -> tuple[NodeId, int]:
        """Return where in the merged draft a place among my paragraphs is, as a parent and an index.

        It is behind the nearest paragraph before it that is still there, and behind what the others
        put there too. Both places are counted without the paragraph `without`, which is on its way.
        Raises ClashError when the parent is gone.
        """
        away = None if without is None else self.home(without)
        siblings = [each.id for each in self.mine.draft.children_of(parent) if each.id != without]
        for sibling in reversed(siblings[:index]):
            place = self._beside(parent, sibling, away)
            if place:
                return place[0], self._behind_new(place[0], place[1] + 1, away)
        for sibling in siblings[index:]:
            place = self._beside(parent, sibling, away)
            if place:
                return place
        above = self._parent_home(parent)
        return above, len(_without(self.merged.draft.children_of(above), away))

    def _beside(self, parent: NodeId, sibling: NodeId, away: NodeId | None) -> tuple[NodeId, int] | None:
        """Return the place of a sibling in the merged draft, None when it is not below that parent now."""
        opening = self.mine.opening(sibling)
        node = self.merged.find(opening)
        if node is None or self.merged.opening(node) != opening:
            return None
        above, index = self.merged.draft.place(node)
        if self._stem(above) != self._stem(self._parent_home(parent)):
            return None
        if away is not None:
            away_parent, away_index = self.merged.draft.place(away)
            index -= away_parent == above and away_index < index
        return above, index

    def _behind_new(self, parent: NodeId, index: int, away: NodeId | None) -> int:
        children = _without(self.merged.draft.children_of(parent), away)
        while index < len(children) and not self.is_known(children[index].id):
            index += 1
        return index

    def _parent_home(self, parent: NodeId) -> NodeId:
        """Return below which paragraph of the merged draft something belongs that ends one of mine."""
        return parent if parent == self.merged.draft.id else self.end(parent)[0]

    def _stem(self, node: NodeId) -> NodeId:
        while node in self.parted:
            node = self.parted[node]
        return node


def _without(children: Sequence[Paragraph], away: NodeId | None) -> Sequence[Paragraph]:
    return children if away is None else [each for each in children if each.id != away]
