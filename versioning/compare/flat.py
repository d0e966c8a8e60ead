"""A flat draft: its paragraphs in reading order, each with where it stands and how it is labelled."""

from __future__ import annotations

from typing import NamedTuple

from versioning.compare.redline import Place
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

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
        return Place(it.id, it.role, self.depth, self.parent, it.number, it.payload)

    def stands_as(self, other: Node) -> bool:
        """Return whether another has the same place, told without making either."""
        one, two = self.paragraph, other.paragraph
        alike = one is two or (one.id, one.role, one.number, one.payload) == (
            two.id,
            two.role,
            two.number,
            two.payload,
        )
        return alike and self.depth == other.depth and self.parent == other.parent


def flat(draft: Resolution) -> list[Node]:
    """Return the paragraphs of a draft in reading order."""
    names = labels(draft)
    result: list[Node] = []

    def add(siblings: tuple[Paragraph, ...], parent: NodeId, depth: int) -> None:
        for each in siblings:
            result.append(Node(each, depth, parent, names.get(each.id, _UNLABELLED)))
            if each.children:
                add(each.children, each.id, depth + 1)

    add(draft.children, draft.id, 0)
    return result


def reworded(before: Resolution, nodes: list[Node], after: Resolution) -> list[Node] | None:
    """Return the paragraphs of `after` if it is `before` with other words in the same places."""
    if before.id != after.id or language_of(before) != language_of(after):
        return None
    result = list(nodes)
    at = 0

    def replace_changed(old: tuple[Paragraph, ...], new: tuple[Paragraph, ...]) -> bool:
        nonlocal at
        if len(old) != len(new):
            return False
        for one, other in zip(old, new, strict=True):
            if one is other and not one.children:
                at += 1
                continue
            if (one.id, one.role, one.number, one.payload) != (
                other.id,
                other.role,
                other.number,
                other.payload,
            ):
                return False
            if one is not other:
                if one.role is Role.HEADING:  # whose words may number what stands below anew
                    return False
                result[at] = nodes[at]._replace(paragraph=other)
            at += 1
            if not replace_changed(one.children, other.children):
                return False
        return True

    return result if replace_changed(before.children, after.children) else None
