"""The plan: for each text of the target, which of its characters stay, from where, and which come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from versioning.compare.redline import Change, Fate, Redline, Segment
from versioning.tree.identity import NodeId
from versioning.tree.text import StyledText


@dataclass(frozen=True)
class Stay:
    """Characters of a text of the base, from an offset on, as they were and as they are.

    Both have the same characters; marks and notes may differ.
    """

    node: NodeId
    start: int
    old: StyledText
    new: StyledText

    @property
    def end(self) -> int:
        """The offset after them."""
        return self.start + len(self.old)


@dataclass(frozen=True)
class Come:
    """Characters that the base doesn't have."""

    text: StyledText


Item = Stay | Come


@dataclass(frozen=True)
class Plan:
    """`items` of each text of the target; `homes` says which paragraph of the base became it, if any."""

    items: dict[NodeId, list[Item]]
    homes: dict[NodeId, NodeId]

    def is_kept(self, node: NodeId, whole: StyledText) -> bool:
        """Return whether a text is that of its home, character for character, `whole` being that one."""
        items = self.items.get(node, [])
        if not items:
            return not whole.chars
        first = items[0]
        return len(items) == 1 and isinstance(first, Stay) and first.old == whole == first.new


def planned(redline: Redline) -> Plan:
    """Return the plan that carries a redline out."""
    items: dict[NodeId, list[Item]] = {}
    homes: dict[NodeId, NodeId] = {}
    old: tuple[NodeId, int] = ("", 0)
    new: NodeId = ""
    for row in redline.rows:
        if row.is_ghost:
            continue
        if row.change is Change.MOVED:
            old = row.twin, 0
        elif row.old:
            old = row.old.id, 0
        if row.new:
            new = row.new.id
            if row.change is Change.MOVED or row.old:
                homes[new] = old[0]
        for segment in row.segments:
            for each in _items(segment, old):
                _add(items.setdefault(new, []), each)
            old = old[0], old[1] + len(segment.old)
    return Plan(items, homes)


def changed_text(node: NodeId, segments: tuple[Segment, ...]) -> list[Item]:
    """Return the items of a text that is told by the segments of its difference."""
    result: list[Item] = []
    at = 0
    for segment in segments:
        for each in _items(segment, (node, at)):
            _add(result, each)
        at += len(segment.old)
    return result


def _items(segment: Segment, old: tuple[NodeId, int]) -> Iterator[Item]:
    if segment.fate is Fate.INSERTED:
        yield Come(segment.new)
    elif segment.fate is not Fate.DELETED:
        if segment.old.chars == segment.new.chars:
            yield Stay(*old, segment.old, segment.new)
        else:
            yield Come(segment.new)


def _add(items: list[Item], item: Item) -> None:
    """Add an item, joined to the last one where it goes on with it."""
    last = items[-1] if items else None
    if isinstance(last, Come) and isinstance(item, Come):
        items[-1] = Come(last.text + item.text)
    elif (
        isinstance(last, Stay) and isinstance(item, Stay) and (last.node, last.end) == (item.node, item.start)
    ):
        items[-1] = Stay(last.node, last.start, last.old + item.old, last.new + item.new)
    else:
        items.append(item)
