"""What the page says under the pointer: whose change it is, what a note says. As values."""

from __future__ import annotations

import html
from collections.abc import Sequence

from editor.blocks import Block
from editor.margins import Numbers
from editor.word_marks import WordMarks
from editor.words import mark, tr
from versioning.compare.redline import Change, Fate
from versioning.tree.identity import NodeId

_FATES = {
    Fate.INSERTED: mark("Page", "Inserted"),
    Fate.DELETED: mark("Page", "Deleted"),
    Fate.RESTYLED: mark("Page", "Restyled, or its note changed"),
}
_WHOLE = {
    Change.INSERTED: mark("Page", "Inserted paragraph"),
    Change.DELETED: mark("Page", "Deleted paragraph"),
    Change.MOVED: mark("Page", "Moved paragraph"),
    Change.SPLIT: mark("Page", "Split from one paragraph"),
    Change.MERGED: mark("Page", "Joined from several paragraphs"),
}


def hint_of(
    blocks: Sequence[Block],
    number: int,
    place: int,
    notes: Sequence[NodeId],
    numbers: Numbers,
    marks: Sequence[WordMarks] = (),
) -> str:
    """Return what to say at a place of a block, as HTML; empty for nothing.

    `notes` are those whose sign stands beside it, `marks` what is painted on words.
    """
    if number >= len(blocks):
        return ""
    block = blocks[number]
    said = [note_in_words(blocks, note, numbers) for note in notes if note]
    whole = whole_in_words(block, numbers)
    piece = block.piece_at(max(place - 1, 0))
    words = fate_in_words(piece.fate) if piece else ""
    author = (piece.author if piece else "") or block.author
    pieced = not whole or block.change in (Change.SPLIT, Change.MERGED)
    changes = (whole, words if pieced else "")
    said += (signed(each, author) for each in changes if each)
    lines = [html.escape(each) for each in said if each]
    offset = block.offset_at(place)
    lines += (html.escape(each.hint(block, offset)).replace("\n", "<br>") for each in marks)
    return "<br>".join(filter(None, lines))


def whole_in_words(block: Block, numbers: Numbers) -> str:
    """Return what became of a paragraph as a whole; empty where it still stands where it stood."""
    if block.change is Change.MOVED:
        return _moved(block, numbers)
    return tr("Page", _WHOLE[block.change]) if block.change in _WHOLE else ""


def fate_in_words(fate: Fate) -> str:
    """Return what became of words; empty where they were kept."""
    return tr("Page", _FATES[fate]) if fate in _FATES else ""


def signed(change: str, author: str) -> str:
    """Return a change with who made it, where that is known."""
    return tr("Page", "{change} by {name}").format(change=change, name=author) if author else change


def note_in_words(blocks: Sequence[Block], note: NodeId, numbers: Numbers) -> str:
    """Return what a note says, after its sign; empty for what is no note of these blocks."""
    words = next((block.shown for block in blocks if block.is_note and block.node == note), "")
    return f"{numbers.sign(note)}  {words}" if words else ""


def _moved(block: Block, numbers: Numbers) -> str:
    if block.live:
        label = numbers.before.get(block.twin)
        return (
            tr("Page", "Moved here from {label}").format(label=label.label)
            if label and label.label
            else tr("Page", "Moved here")
        )
    label = numbers.now.get(block.twin)
    return (
        tr("Page", "Moved from here to {label}").format(label=label.label)
        if label and label.label
        else tr("Page", "Moved from here")
    )
