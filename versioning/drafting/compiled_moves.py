"""Moves in a compilation text that is read: where a paragraph stands, and where it would go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from versioning.drafting.compiled import Entry, Voices
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.resolution import Resolution


class Going(NamedTuple):
    """How the place is cited where a paragraph would go, and who would move it there."""

    place: str
    voices: Voices


def with_moves(
    entries: tuple[Entry, ...],
    going: Mapping[NodeId, Sequence[Going]],
    origins: Mapping[NodeId, str],
    source: Resolution,
) -> tuple[Entry, ...]:
    """Return entries in which both places of a moved paragraph know each other, and bear its id.

    `going` tells of paragraphs that would leave their place where to, `origins` of those that would come from
    where. What finds no other place is deleted here and new there.
    """
    if not going and not origins:
        return entries
    named = labels(source)
    places: dict[str, list[NodeId]] = {}
    for node, origin in origins.items():  # a number of its own, where a place has no label
        place = origin if origin.startswith("(") else named.get(node, Label()).label
        places.setdefault(place, []).append(node)
    every = {each.id: each for entry in entries for each in entry.walk()}
    linker = _Linker(every)
    for node, moves in going.items():
        linker.link(node, moves, places)
    return tuple(linker.linked(entries))


@dataclass
class _Linker:
    """Links places; `starts` tells of the place where a paragraph would go which one it is."""

    every: Mapping[NodeId, Entry]
    starts: dict[NodeId, NodeId] = field(default_factory=dict)
    going: dict[NodeId, tuple[Voices, ...]] = field(default_factory=dict)
    leaving: dict[NodeId, Voices] = field(default_factory=dict)

    def link(self, node: NodeId, moves: Sequence[Going], places: Mapping[str, Sequence[NodeId]]) -> None:
        for move in moves:
            there = [each for each in places.get(move.place, ()) if each not in self.starts]
            coming = self.every[there[0]].coming if len(there) == 1 else None
            if coming is None:
                self.leaving[node] = self.leaving.get(node, Voices()).joined(move.voices)
            else:
                self.starts[there[0]] = node
                self.going[node] = (*self.going.get(node, ()), coming)

    def linked(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        for each in entries:
            entry = replace(each, children=tuple(self.linked(each.children)))
            if each.id in self.leaving:
                said = self.leaving[each.id]
                entry = replace(entry, leaving=entry.leaving.joined(said) if entry.leaving else said)
            if each.id in self.going:
                entry = replace(entry, going=self.going[each.id])
            if each.id in self.starts:
                entry = replace(_like(self.every[self.starts[each.id]], entry), moved=True)
            yield entry


def _like(start: Entry, end: Entry) -> Entry:
    """Return a moved paragraph with the ids that it, and what stands below it, has where it is now."""
    below = end.children
    if [each.role for each in below] == [each.role for each in start.children]:
        below = tuple(map(_like, start.children, below))
    return replace(end, id=start.id, children=below)
