"""Order: at which place of a draft each paragraph stands, kept while only words change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution


class Order(NamedTuple):
    """The ids of a draft's paragraphs in reading order, and at which place of them each stands."""

    ids: tuple[NodeId, ...]
    places: Mapping[NodeId, int]

    def after(self, node: NodeId) -> NodeId:
        """Return the paragraph after another; empty after the last one, and where there is no such."""
        at = self.places.get(node, len(self.ids)) + 1
        return self.ids[at] if at < len(self.ids) else ""


def order_of(draft: Resolution) -> Order:
    """Return the order of a draft; drafts that come one from the other with other words share it."""
    known: Order | None = draft.derived.get("order")
    if known is None:
        ids = tuple(each.id for each in draft.walk())
        known = draft.derived["order"] = Order(ids, {node: at for at, node in enumerate(ids)})
    return known


def reading_place(node: NodeId, draft: Resolution) -> tuple[int, int]:
    """Return a key by which paragraphs, and after each its notes, sort in reading order; raises KeyError."""
    if not draft.is_note(node):
        return order_of(draft).places[node], 0
    holder = draft.parents[node]
    notes = [note.id for _, note in draft.paragraph(holder).text.notes]
    return order_of(draft).places[holder], 1 + notes.index(node)


def between(first: NodeId, last: NodeId, draft: Resolution) -> tuple[NodeId, ...]:
    """Return the nodes from one to another, both with them; only the first where the other stands before it.

    All notes come after all paragraphs, as on the page.
    """
    if first == last:
        return (first,)
    ids, places = order_of(draft)
    if draft.is_note(first) or draft.is_note(last):
        ids = (*ids, *(note.id for note in draft.notes()))
        places = {node: at for at, node in enumerate(ids)}
    return ids[places[first] : max(places[first], places[last]) + 1]
