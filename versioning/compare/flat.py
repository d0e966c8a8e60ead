"""A flat draft: its paragraphs in reading order, each with where it stands and how it is labelled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from versioning.compare.redline import Place
from versioning.compare.values import made
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import rewordings, stays

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


class Flat(NamedTuple):
    """The paragraphs of a draft in reading order, and at which place of them each stands."""

    nodes: list[Node]
    places: Mapping[NodeId, int]


def flat(draft: Resolution) -> Flat:
    """Return the paragraphs of a draft in reading order."""
    label_of = labels(draft).get
    result: list[Node] = []
    append = result.append

    def add(siblings: tuple[Paragraph, ...], parent: NodeId, depth: int) -> None:
        for each in siblings:
            node = each.id
            append(made(Node, (each, depth, parent, label_of(node, _UNLABELLED))))
            if each.children:
                add(each.children, node, depth + 1)

    add(draft.children, draft.id, 0)
    return Flat(result, {node.paragraph.id: place for place, node in enumerate(result)})


def reworded(before: Resolution, known: Flat, after: Resolution) -> Flat | None:
    """Return the paragraphs of `after` if it is `before`, known flat, with other words in the same places."""
    if language_of(before) != language_of(after):
        return None
    changed = rewordings(before, after)
    if changed is None or any(one.role is Role.HEADING for one, _ in changed):
        return None  # the words of a heading may number what stands below it anew
    nodes = list(known.nodes)
    for one, other in changed:
        place = known.places[one.id]
        nodes[place] = nodes[place]._replace(paragraph=other)
    return Flat(nodes, known.places)
