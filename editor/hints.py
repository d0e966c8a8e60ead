"""What the page says under the pointer: whose change it is, what a note says. Pure; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from editor.margins import Numbers
from editor.projection import Block
from versioning.compare.redline import Change, Fate
from versioning.tree.identity import NodeId

_FATES = {
    Fate.INSERTED: "Inserted",
    Fate.DELETED: "Deleted",
    Fate.RESTYLED: "Restyled, or its note changed",
}
_WHOLE = {
    Change.INSERTED: "Inserted paragraph",
    Change.DELETED: "Deleted paragraph",
    Change.MOVED: "Moved paragraph",
    Change.SPLIT: "Split from one paragraph",
    Change.MERGED: "Joined from several paragraphs",
}


def hint_of(
    blocks: Sequence[Block], number: int, place: int, notes: Sequence[NodeId], numbers: Numbers
) -> str:
    """Return what to say at a place of a block; `notes` are those whose sign stands beside it."""
    if number >= len(blocks):
        return ""
    block = blocks[number]
    said = [_note(blocks, note, numbers) for note in notes if note]
    whole = _WHOLE.get(block.change, "")
    if block.change is Change.MOVED:
        whole = _moved(block, numbers)
    piece = block.piece_at(max(place - 1, 0))
    words = _FATES.get(piece.fate, "") if piece else ""
    author = (piece.author if piece else "") or block.author
    pieced = not whole or block.change in (Change.SPLIT, Change.MERGED)
    changes = (whole, words if pieced else "")
    said += (f"{each} by {author}" if author else each for each in changes if each)
    return "<br>".join(escape(each) for each in said if each)


def _note(blocks: Sequence[Block], note: NodeId, numbers: Numbers) -> str:
    words = next((block.shown for block in blocks if block.is_note and block.node == note), "")
    return f"{numbers.sign(note)}  {words}" if words else ""


def _moved(block: Block, numbers: Numbers) -> str:
    if block.live:
        label = numbers.before.get(block.twin)
        return f"Moved here; it was {label.label}" if label and label.label else "Moved here"
    label = numbers.now.get(block.twin)
    return f"Moved from here; it is now {label.label}" if label and label.label else "Moved from here"
