"""A change told in words, for who doesn't see it: what it is, by whom, and in which paragraph. As values."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from editor.blocks import PARAGRAPH_MARK, Block, Piece
from editor.hints import fate_in_words, signed, whole_in_words
from editor.margins import Numbers
from editor.words import mark, tr
from versioning.compare.redline import Change, Fate

LONGEST = 160
"""So many characters of changed words are said; who wants more reads on in the text."""
_PLACED = {
    "level": mark("Page", "Put at another level"),
    "role": mark("Page", "Made another kind of paragraph"),
}
_STILL = (Change.MOVED, Change.SPLIT, Change.MERGED)
"""Changes of a paragraph whose words may have changed, too."""


def change_told(block: Block, place: str, numbers: Numbers) -> str:
    """Return what became of a paragraph or note, as "OP5. Inserted by Kestria: “and youth”." does.

    Args:
        block: what shows it on the page.
        place: how it is cited; may be empty.
        numbers: the numbers of the page, to say from where a moved paragraph came.
    """
    return " ".join(f"{each}." for each in (place, *_changes(block, numbers)) if each)


def words_told(block: Block, at: int) -> str:
    """Return what became of the words that begin at a place of a block, and by whom; empty if nothing.

    At the end of a block, that is what became of its last words.
    """
    piece = block.piece_at(at) or block.piece_at(max(at - 1, 0))
    change = fate_in_words(piece.fate) if piece else ""
    return signed(change, piece.author or block.author) if piece and change else ""


def _changes(block: Block, numbers: Numbers) -> Iterator[str]:
    whole = whole_in_words(block, numbers)
    if whole:
        words = "" if block.change in (Change.SPLIT, Change.MERGED) else _quoted(block.pieces)
        yield _with(signed(whole, block.author), words)
    if not whole or (block.change in _STILL and not block.is_gone):
        worded = (piece for piece in block.pieces if piece.text.chars != PARAGRAPH_MARK)
        for (fate, author), pieces in groupby(worded, lambda piece: (piece.fate, piece.author)):
            if fate is not Fate.KEPT:
                yield _with(signed(fate_in_words(fate), author or block.author), _quoted(tuple(pieces)))
    for name in block.also:
        if name in _PLACED:
            yield signed(tr("Page", _PLACED[name]), block.author)


def _with(change: str, words: str) -> str:
    return tr("Page", "{change}: “{words}”").format(change=change, words=words) if words else change


def _quoted(pieces: tuple[Piece, ...]) -> str:
    """Return the words of pieces on one line, not too many; a note in them is said to be one."""
    words = " ".join("".join(piece.text.plain for piece in pieces).split())
    if not words and any(piece.text.atoms for piece in pieces):
        return tr("Page", "a note")
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
