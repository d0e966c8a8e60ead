"""A draft that nothing changed in, as a redline: so a clean copy is one more rendering of a redline."""

from __future__ import annotations

from collections.abc import Iterator

from versioning.compare.redline import Change, Fate, Place, Redline, Row, Segment
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution


def unchanged(draft: Resolution) -> Redline:
    """Return the redline of a draft with itself: every row the same."""
    return Redline(draft, draft, tuple(_rows(draft.children, draft.id, 0)))


def _rows(siblings: tuple[Paragraph, ...], parent: NodeId, depth: int) -> Iterator[Row]:
    for each in siblings:
        place = Place(each.id, each.role, depth, parent, each.number, each.payload)
        kept = (Segment(Fate.KEPT, each.text, each.text),) if each.text.chars else ()
        yield Row(Change.SAME, kept, Fate.KEPT, place, place)
        yield from _rows(each.children, each.id, depth + 1)
