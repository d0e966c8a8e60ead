"""Reconcile: what another program wrote on the page (dictation, a screen reader), as an edit. Pure; no Qt.

The page itself is only ever written from the draft. Where another program wrote into a block, the
difference between what the block showed and what it shows now is understood as typed words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.blocks import Block
from editor.utf16 import units
from versioning.tree.identity import NodeId
from versioning.tree.text import ATOM


@dataclass(frozen=True)
class Edit:
    """Live words from `start` up to `end` (code points) replaced by `inserted`."""

    start: int
    end: int
    inserted: str


def edits(blocks: Sequence[Block], texts: Sequence[str]) -> list[tuple[NodeId, Edit]]:
    """Return what was written into which paragraphs, whose blocks now read `texts`; none where blocks go."""
    if len(texts) != len(blocks):
        return []
    found = ((block.node, reconcile(block, text)) for block, text in zip(blocks, texts, strict=True))
    return [(node, edit) for node, edit in found if edit is not None]


def reconcile(block: Block, text: str) -> Edit | None:
    """Return the edit that makes a live block, whose page now reads `text`, of what it showed.

    Deleted words that were written over stay deleted; None when no live word changed.
    """
    shown = block.shown
    if not block.live or shown == text:
        return None
    start = _common(shown, text)
    end = _common(shown[start:][::-1], text[start:][::-1])
    inserted = text[start : len(text) - end].replace(ATOM, "").replace("\u2028", "\n")
    first = block.offset_at(units(shown[:start]))
    last = block.offset_at(units(shown[: len(shown) - end]))
    return Edit(first, last, inserted) if inserted or last > first else None


def _common(one: str, other: str) -> int:
    """Return how many characters both begin with."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
