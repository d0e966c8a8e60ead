"""The reach of steps: which nodes and which lists of paragraphs they are about.

Changes whose reaches are apart can be made in either order, as they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from versioning.change.step import (
    Delete,
    EditMasthead,
    EditText,
    Insert,
    Join,
    Move,
    SetId,
    SetMark,
    SetRole,
    SetSign,
    Split,
    Step,
)
from versioning.tree.identity import NodeId


@dataclass(frozen=True)
class Reach:
    """The ids of paragraphs and notes that steps are about, names of fields of the masthead among them.

    `lists` are the parents under which paragraphs come, go or change places. `is_bounded` is False when
    a step changes places under parents that it doesn't name.
    """

    nodes: frozenset[str]
    lists: frozenset[NodeId]
    is_bounded: bool = True

    def is_apart_from(self, other: Reach) -> bool:
        """Return whether no step of either can matter to a step of the other."""
        if not (self.is_bounded and other.is_bounded):
            return False
        return (
            self.nodes.isdisjoint(other.nodes)
            and self.lists.isdisjoint(other.lists)
            and self.lists.isdisjoint(other.nodes)
            and self.nodes.isdisjoint(other.lists)
        )


def reach_of(steps: Iterable[Step]) -> Reach:
    """Return how far steps reach."""
    nodes: set[str] = set()
    lists: set[NodeId] = set()
    is_bounded = True
    for step in steps:
        match step:
            case EditText():
                nodes.update((step.node, *step.inserted.nodes, *step.removed.nodes))
            case SetMark() | SetRole() | SetSign():
                nodes.add(step.node)
            case EditMasthead():
                nodes.add(f"masthead {step.field}")
            case Insert() | Delete():
                nodes.update(step.paragraph.nodes())
                lists.add(step.parent)
            case Move():
                nodes.add(step.node)
                lists.update((step.parent, step.old_parent))
            case Split() | Join() | SetId():
                is_bounded = False
    return Reach(frozenset(nodes), frozenset(lists), is_bounded)
