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
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Reach:
    """What steps are about: the ids of paragraphs and notes, and names of fields of the masthead.

    Parents under which paragraphs come, go or change places are among the keys, and the notes of a paragraph
    whose words change, since a conflict about these shows both sides' notes, too. `is_bounded` is False when
    the draft itself gets another id. Steps matter to one another where they have a key in common.
    """

    keys: frozenset[str]
    is_bounded: bool = True


class Reaching:
    """Finds the reach of steps, one after the other, each told together with the draft that it is made on."""

    def __init__(self) -> None:
        """Start without any step."""
        self._keys: set[str] = set()
        self._is_bounded = True

    @property
    def reach(self) -> Reach:
        """How far the steps reach."""
        return Reach(frozenset(self._keys), self._is_bounded)

    def add(self, step: Step, draft: Resolution) -> None:
        """Add a step made on `draft`."""
        match step:
            case EditText():
                self._keys.update((step.node, *step.inserted.nodes, *draft.text(step.node).nodes))
            case SetMark() | SetRole() | SetSign():
                self._keys.update((step.node, *draft.text(step.node).nodes))
            case EditMasthead():
                self._keys.add(f"masthead {step.field}")
            case Insert() | Delete():
                self._keys.update((step.parent, *step.paragraph.nodes()))
            case Move():
                self._keys.update((step.node, step.parent, step.old_parent))
            case Split() | Join():
                self._add_seam(step, draft)
            case SetId():
                self._is_bounded = False

    def _add_seam(self, step: Split | Join, draft: Resolution) -> None:
        other = step.new if isinstance(step, Split) else step.gone
        self._keys.update((step.node, other, draft.parents.get(step.node, draft.id)))
        texts = (draft.text(each) for each in (step.node, other) if each in draft)
        self._keys.update(node for text in texts for node in text.nodes)


def reach_of(steps: Iterable[Step], draft: Resolution) -> Reach:
    """Return how far steps reach that are made on `draft` one after the other; raises StepError."""
    reaching = Reaching()
    for step in steps:
        reaching.add(step, draft)
        draft = step.apply(draft)
    return reaching.reach


def taken_along(step: Step, draft: Resolution) -> frozenset[NodeId]:
    """Return what goes with a paragraph of `draft` to another place by a step."""
    moved: list[NodeId] = []
    if isinstance(step, Move | Split | Join):
        moved += draft.paragraph(step.node).nodes()
    if isinstance(step, Join):
        moved += draft.paragraph(step.gone).nodes()
    return frozenset(moved)
