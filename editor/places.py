"""Places in a draft as the editor speaks of them, and the order in which a reader meets them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from versioning.change.step import EditText, Insert, Join, SetMark, Split
from versioning.change.transaction import Transaction
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

FLOWING = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH, Role.HEADING, Role.TEXT)
"""Roles whose paragraphs may be split, joined and deleted as one types."""


@dataclass(frozen=True)
class Point:
    """A place between two characters of a paragraph's or note's text; `offset` counts code points."""

    node: NodeId
    offset: int


@dataclass(frozen=True)
class Span:
    """The characters from `start` up to `end` of a paragraph's or note's text, in code points."""

    node: NodeId
    start: int
    end: int


def reading_order(draft: Resolution) -> list[NodeId]:
    """Return the ids of all paragraphs, then of all notes, as they follow each other on the page."""
    return [each.id for each in draft.walk()] + [note.id for note in draft.notes()]


def is_flowing(draft: Resolution, node: NodeId) -> bool:
    """Return whether the paragraph of that id may be split and joined."""
    return not draft.is_note(node) and draft.paragraph(node).role in FLOWING


def is_sole_in_cell(draft: Resolution, node: NodeId) -> bool:
    """Return whether a paragraph is the one in which words can be written in a cell."""
    parent = draft.parents[node]
    if parent == draft.id or draft.paragraph(parent).role is not Role.CELL:
        return False
    return [each.id for each in draft.children_of(parent) if each.role in FLOWING] == [node]


def cells_from(draft: Resolution, node: NodeId, by: int) -> tuple[Paragraph, ...]:
    """Return the cells of a table after (1) or before (-1) that in which a node stands, the nearest first.

    The last is its own, beyond which there is none. None at all where the node stands in no table, or in
    a paragraph that was deleted.
    """
    parent = draft.parents.get(node, draft.id)
    while parent != draft.id and draft.paragraph(parent).role is not Role.CELL:
        parent = draft.parents[parent]
    if parent == draft.id:
        return ()
    table = draft.paragraph(draft.parents[draft.parents[parent]])
    cells = [cell for row in table.children for cell in row.children]
    at = next(at for at, cell in enumerate(cells) if cell.id == parent)
    beyond = cells[at + 1 :] if by > 0 else reversed(cells[:at])
    return (*beyond, cells[at])


def cell_of(draft: Resolution, node: NodeId) -> tuple[int, int] | None:
    """Return in which row and column of a table, counted from 0, a node stands; None for one in no table."""
    while node in draft.parents and (draft.is_note(node) or draft.paragraph(node).role is not Role.CELL):
        node = draft.parents[node]
    if node not in draft.parents:
        return None
    row, column = draft.place(node)
    return draft.place(row)[1], column


def container(draft: Resolution, node: NodeId) -> NodeId:
    """Return the annex, part or cell in which a paragraph stands, or the draft's own id."""
    parent = draft.parents[node]
    while parent != draft.id and draft.paragraph(parent).role in FLOWING:
        parent = draft.parents[parent]
    return parent


def provision(draft: Resolution, node: NodeId) -> NodeId:
    """Return the preambular or operative paragraph that a node belongs to, or else the one at the top.

    Empty for the draft itself, and for what it doesn't have.
    """
    while node in draft.parents and draft.parents[node] != draft.id:
        if not draft.is_note(node) and draft.paragraph(node).role in (Role.PREAMBULAR, Role.OPERATIVE):
            break
        node = draft.parents[node]
    return node if node in draft.parents else ""


def depth(draft: Resolution, node: NodeId) -> int:
    """Return how many levels a paragraph stands below its container: 0 for a PP or an OP."""
    result, parent, top = 0, draft.parents[node], container(draft, node)
    while parent != top:
        result, parent = result + 1, draft.parents[parent]
    return result


def neighbour(draft: Resolution, node: NodeId, by: int) -> NodeId | None:
    """Return the paragraph before (`by` -1) or after (1) another in reading order."""
    parent, index = draft.place(node)
    if by < 0:
        if index == 0:
            return None if parent == draft.id else parent
        *_, last = draft.children_of(parent)[index - 1].walk()
        return last.id
    following = draft.children_of(node)
    while not following and parent != draft.id:
        following = draft.children_of(parent)[index + 1 :]
        if not following:
            parent, index = draft.place(parent)
    following = following or draft.children_of(parent)[index + 1 :]
    return following[0].id if following else None


def topmost(draft: Resolution, nodes: Iterable[NodeId]) -> list[NodeId]:
    """Return, in reading order, those paragraphs of `nodes` that stand under no other of them."""
    chosen = {node for node in nodes if node in draft and not draft.is_note(node)}
    top = [node for node in chosen if not any(each in chosen for each, _ in _path(draft, node)[:-1])]
    return sorted(top, key=lambda node: [at for _, at in _path(draft, node)])


def _path(draft: Resolution, node: NodeId) -> list[tuple[NodeId, int]]:
    """Return the paragraphs that lead from the top to one, and it, each with its place among its siblings."""
    path: list[tuple[NodeId, int]] = []
    while node != draft.id:
        parent, at = draft.place(node)
        path.append((node, at))
        node = parent
    return path[::-1]


def caret_after(transaction: Transaction) -> Point | None:
    """Return where a writer would go on after a change; None when the caret should stay."""
    result: Point | None = None
    for step in transaction.steps:
        if isinstance(step, EditText):
            result = Point(step.node, step.at + len(step.inserted))
        elif isinstance(step, Split):
            result = Point(step.new, 0)
        elif isinstance(step, Join):
            result = Point(step.node, step.at)
        elif isinstance(step, Insert):
            last = list(step.paragraph.walk())[-1]
            result = Point(last.id, len(last.text))
        elif isinstance(step, SetMark):
            result = None
    return result


def carried(point: Point, transaction: Transaction) -> Point:
    """Return where a point stands after a change: words that come at it push it on."""
    for step in transaction.steps:
        if isinstance(step, EditText) and step.node == point.node and point.offset >= step.at:
            gone = len(step.removed)
            rest = max(point.offset - step.at - gone, 0)
            pushed = point.offset >= step.at + gone
            point = Point(point.node, step.at + rest + (len(step.inserted) if pushed else 0))
        elif isinstance(step, Split) and step.node == point.node and point.offset > step.at:
            point = Point(step.new, point.offset - step.at)
        elif isinstance(step, Join) and step.gone == point.node:
            point = Point(step.node, step.at + point.offset)
    return point
