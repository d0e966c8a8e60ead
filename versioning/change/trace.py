"""The trace: a draft under change in which every character can be told by a stamp.

A stamp is a number that a character of the base, or one that a step brings, keeps through splits and
joins. Two traces of one base share the stamps, so that a place in one draft is found in the other
by the characters beside it, however many steps lie between. Deleted characters leave their stamps
where they stood.

Every text begins with an *opening*, a stamp that is no character: the start of a paragraph is found by
it even when all its words are gone, and where two paragraphs were joined it tells the seam.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping

from versioning.change.step import EditText, Insert, Join, Split, Step
from versioning.change.whole_words import whole_words
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution
from versioning.tree.text import Note, StyledText

Stamps = Mapping[NodeId, list[int]]
"""What a step brings: under each new text its opening and characters, under `WORDS` the words of an edit."""

WORDS: NodeId = ""


class Origins:
    """Gives out stamps, and knows in which text each was first used."""

    def __init__(self, base: Resolution) -> None:
        """Stamp the texts of `base`, each when it is first asked for."""
        self.openings: set[int] = set()
        self._base = base
        self._of_base: dict[NodeId, range] = {}
        self._starts: list[int] = []
        self._nodes: list[NodeId] = []
        self._next = 0

    def copy(self) -> Origins:
        """Return the same, to go on from by itself."""
        result = Origins(self._base)
        result.openings = set(self.openings)
        result._of_base = dict(self._of_base)
        result._starts, result._nodes = list(self._starts), list(self._nodes)
        result._next = self._next
        return result

    def of_base(self, node: NodeId) -> range:
        """Return the stamps of a text of the base."""
        if node not in self._of_base:
            self._of_base[node] = self._opened(node, len(self._base.text(node)))
        return self._of_base[node]

    def node_of(self, stamp: int) -> NodeId:
        """Return the id of the text in which a stamp was first used."""
        return self._nodes[bisect(self._starts, stamp) - 1]

    def brought(self, step: Step) -> dict[NodeId, list[int]]:
        """Return new stamps for what a step brings."""
        result: dict[NodeId, list[int]] = {}
        if isinstance(step, EditText):
            result[WORDS] = list(self._given(step.node, len(step.inserted)))
            self._open_notes(step.inserted, result)
        elif isinstance(step, Insert):
            for paragraph in step.paragraph.walk():
                result[paragraph.id] = list(self._opened(paragraph.id, len(paragraph.text)))
                self._open_notes(paragraph.text, result)
        elif isinstance(step, Split):
            result[step.new] = list(self._opened(step.new, 0))
        return result

    def _open_notes(self, text: StyledText, result: dict[NodeId, list[int]]) -> None:
        for atom in text.atoms:
            if isinstance(atom, Note):
                result[atom.id] = list(self._opened(atom.id, len(atom.text)))

    def _opened(self, node: NodeId, length: int) -> range:
        self.openings.add(self._next)
        return self._given(node, length + 1)

    def _given(self, node: NodeId, count: int) -> range:
        start = self._next
        self._starts.append(start)
        self._nodes.append(node)
        self._next += max(count, 1)
        return range(start, start + count)


class Trace:
    """A draft, the stamps of its texts, and which of them are of deleted characters."""

    def __init__(self, draft: Resolution, origins: Origins) -> None:
        """Start from the base of `origins`."""
        self.draft = draft
        self.origins = origins
        self.dead: set[int] = set()
        self._texts: dict[NodeId, list[int]] = {}
        self._mixed: dict[NodeId, None] = {}

    def copy(self, origins: Origins) -> Trace:
        """Return the same, to go on from by itself with a copy of its origins."""
        result = Trace(self.draft, origins)
        result.dead = set(self.dead)
        result._texts = {node: list(stamps) for node, stamps in self._texts.items()}
        result._mixed = dict(self._mixed)
        return result

    def stamps(self, node: NodeId) -> list[int]:
        """Return all stamps of the text of a paragraph or note: opening, characters, deleted ones."""
        if node not in self._texts:
            self._texts[node] = list(self.origins.of_base(node))
        return self._texts[node]

    def opening(self, node: NodeId) -> int:
        """Return the stamp with which a text begins."""
        return self.stamps(node)[0]

    def stands(self, stamp: int) -> bool:
        """Return whether a stamp is that of a character that was not deleted."""
        return stamp not in self.dead and stamp not in self.origins.openings

    def standing(self, node: NodeId) -> list[int]:
        """Return the stamps of the characters of a text, one for each."""
        dead, openings = self.dead, self.origins.openings
        return [stamp for stamp in self.stamps(node) if stamp not in dead and stamp not in openings]

    def offset(self, node: NodeId, index: int) -> int:
        """Return how many characters stand before a place among the stamps of a text."""
        dead, openings = self.dead, self.origins.openings
        before = self.stamps(node)[:index]
        return len([stamp for stamp in before if stamp not in dead and stamp not in openings])

    def find(self, stamp: int) -> NodeId | None:
        """Return the id of the text that has this stamp, or None when that text is gone."""
        for node in (self.origins.node_of(stamp), *self._mixed):
            if node in self.draft and stamp in self.stamps(node):
                return node
        return None

    def apply(
        self, step: Step, brought: Stamps | None = None, after: int | None = None
    ) -> Mapping[NodeId, list[int]]:
        """Apply a step and return the stamps of what it brings; raises StepError.

        `brought` gives those stamps when the other trace has them already. `after` is the stamp
        behind which words are inserted or a text is split, where deleted characters leave a choice.
        """
        draft = step.apply(self.draft)
        if isinstance(step, EditText):
            step = whole_words(step, self.draft.text(step.node))
        brought = self.origins.brought(step) if brought is None else brought
        if isinstance(step, EditText):
            self._edit(step, brought[WORDS], after)
        elif isinstance(step, Split):
            self._split(step, after)
        elif isinstance(step, Join):
            self.stamps(step.node).extend(self.stamps(step.gone))
            self._mixed[step.node] = None
        for node, stamps in brought.items():
            if isinstance(step, Split):
                self._texts[node][:0] = stamps
            elif node != WORDS:
                self._texts[node] = list(stamps)
        self.draft = draft
        return brought

    def _edit(self, step: EditText, words: list[int], after: int | None) -> None:
        """Mark the old words as deleted and put the new ones among them: after the first of them.

        So what the other side put before or after the old words stays before or after the new.
        """
        stamps = self.stamps(step.node)
        removed = self.standing(step.node)[step.at : step.at + len(step.removed)]
        self.dead.update(removed)
        place = stamps.index(removed[0]) + 1 if removed else self._place(step.node, step.at, after)
        stamps[place:place] = words

    def _split(self, step: Split, after: int | None) -> None:
        stamps = self.stamps(step.node)
        place = self._place(step.node, step.at, after)
        self._texts[step.new] = stamps[place:]
        self._mixed[step.new] = None
        del stamps[place:]

    def _place(self, node: NodeId, at: int, after: int | None) -> int:
        stamps = self.stamps(node)
        if after is None:
            after = self.standing(node)[at - 1] if at else stamps[0]
        return stamps.index(after) + 1
