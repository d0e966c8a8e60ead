"""The reach of steps: which nodes and which lists of paragraphs they are about.

Changes whose reaches are apart can be made in either order, as they are.
"""

from __future__ import annotations

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
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Reach:
    """The ids of paragraphs and notes that steps are about, names of fields of the masthead among them.

    `lists` are the parents under which paragraphs come, go or change places. `is_bounded` is False when
    the draft itself gets another id.
    """

    nodes: frozenset[str]
    lists: frozenset[NodeId]
    is_bounded: bool = True

    def is_apart_from(self, other: Reach) -> bool:
        """Return whether no step of either can matter to a step of the other."""
        return (
            self.is_bounded
            and other.is_bounded
            and self.nodes.isdisjoint(other.nodes)
            and self.lists.isdisjoint(other.lists)
            and self.lists.isdisjoint(other.nodes)
            and self.nodes.isdisjoint(other.lists)
        )


class Reaching:
    """Finds the reach of steps, one after the other, each told together with the draft that it is made on."""

    def __init__(self) -> None:
        """Start without any step."""
        self._nodes: set[str] = set()
        self._lists: set[NodeId] = set()
        self._is_bounded = True

    @property
    def reach(self) -> Reach:
        """How far the steps reach."""
        return Reach(frozenset(self._nodes), frozenset(self._lists), self._is_bounded)

    def add(self, step: Step, draft: Resolution) -> None:
        """Add a step made on `draft`."""
        match step:
            case EditText():
                self._nodes.update((step.node, *step.inserted.nodes, *step.removed.nodes))
            case SetMark() | SetRole() | SetSign():
                self._nodes.add(step.node)
            case EditMasthead():
                self._nodes.add(f"masthead {step.field}")
            case Insert() | Delete():
                self._nodes.update(step.paragraph.nodes())
                self._lists.add(step.parent)
            case Move():
                self._nodes.add(step.node)
                self._lists.update((step.parent, step.old_parent))
            case Split() | Join():
                other = step.new if isinstance(step, Split) else step.gone
                self._nodes.update((step.node, other))
                self._lists.update((step.node, other, draft.parents.get(step.node, draft.id)))
                self._nodes.update(
                    *(list(draft.text(each).nodes) for each in (step.node, other) if each in draft)
                )
            case SetId():
                self._is_bounded = False
