"""A flat draft: its paragraphs in reading order, each with where it stands and how it is labelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from versioning.compare.redline import Place
from versioning.compare.values import made
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import stays

_UNLABELLED = Label()


class Node(NamedTuple):
    """A paragraph where it stands in a flat draft."""

    paragraph: Paragraph
    depth: int
    parent: NodeId
    label: Label

    @property
    def place(self) -> Place:
        """Its place, as rows say it."""
        it = self.paragraph
        return made(Place, (it.id, it.role, self.depth, self.parent, it.number, it.payload))

    def stands_as(self, other: Node) -> bool:
        """Return whether another has the same place, told without making either."""
        one, two = self.paragraph, other.paragraph
        alike = one is two or stays(one, two)
        return alike and self.depth == other.depth and self.parent == other.parent


def flat(
    draft: Resolution, start: int = 0, end: int | None = None, parent: NodeId | None = None
) -> list[Node]:
    """Return the paragraphs of a draft in reading order, from one at the top of it up to another.

    Or from one to another of those below a paragraph, the `parent`.
    """
    above = draft.id if parent is None else parent
    told = labels(draft)
    label_of = (told.whole() if above == draft.id and start == 0 and end is None else told).get
    result: list[Node] = []
    _add(result.append, label_of, draft.children_of(above)[start:end], above, draft.depth(above))
    return result


def _add(
    append: Callable[[Node], None],
    label_of: Callable[[NodeId, Label], Label],
    siblings: tuple[Paragraph, ...],
    parent: NodeId,
    depth: int,
) -> None:
    """Append siblings and all below them. A function within `flat` would hold itself, and so all it made."""
    for each in siblings:
        node = each.id
        append(made(Node, (each, depth, parent, label_of(node, _UNLABELLED))))
        if each.children:
            _add(append, label_of, each.children, node, depth + 1)


def node_of(draft: Resolution, node: NodeId) -> Node:
    """Return one paragraph where it stands in a draft; raises KeyError when it doesn't."""
    parent = draft.parents[node]
    return Node(draft.paragraph(node), draft.depth(parent), parent, labels(draft).get(node, _UNLABELLED))
