"""Blocks: what a page shows as its paragraphs, and which word of a block is whose. Pure; no Qt.

The pieces of a block are live (words of the text being edited) or not: deleted words, and signs that
stand for a paragraph mark. Only the piece map knows which is which; a character format never says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from editor.cells import Cell
from editor.utf16 import to_points, to_units, units
from editor.words import mark
from versioning.compare.redline import Change, Fate
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.text import Note, StyledText

PARAGRAPH_MARK = "¶"
KEPT_OBJECT = mark("Page", "An object of the file, kept as it was")
UNSHOWN = (Role.TABLE, Role.ROW, Role.CELL)
"""Roles that hold paragraphs and show nothing of their own."""

_SHOWN = str.maketrans(
    {"\n": "\u2028", "\u2029": "\u2028"}
    | dict.fromkeys(map(chr, (*range(9), *range(11, 32), 0x7F, 0xFDD0, 0xFDD1)), "\ufffd")
)
"""What stands on the page, one for one, for characters that Qt takes for the end of a paragraph or worse."""


class Piece(NamedTuple):
    """Words with one fate; `live` says that they belong to the text that is edited."""

    text: StyledText
    fate: Fate = Fate.KEPT
    live: bool = True
    author: str = ""

    @property
    def shown(self) -> str:
        """The characters as they stand on the page."""
        chars = self.text.chars
        return chars if chars.isprintable() else chars.translate(_SHOWN)

    @property
    def units(self) -> int:
        """The length in UTF-16 units."""
        return units(self.text.chars)


class Block(NamedTuple):
    """A paragraph of the page. `node` is the paragraph or note it shows: of the base when not live.

    `indent` counts levels below a PP or OP, and in a `cell` of a table those within it. `author` is whose
    change it is, `twin` where a moved paragraph stands on the other side.
    """

    node: NodeId
    role: Role
    pieces: tuple[Piece, ...] = ()
    live: bool = True
    indent: int = 0
    change: Change = Change.SAME
    also: tuple[str, ...] = ()
    is_note: bool = False
    cell: Cell | None = None
    author: str = ""
    twin: NodeId = ""

    @property
    def shown(self) -> str:
        """The characters as they stand on the page."""
        return "".join(piece.shown for piece in self.pieces)

    @property
    def chars(self) -> str:
        """Its words, those that are not live among them."""
        return "".join(piece.text.chars for piece in self.pieces)

    @property
    def is_changed(self) -> bool:
        """Whether something about it differs beyond its number."""
        return self.change not in (Change.SAME, Change.RENUMBERED) or bool(self.also)

    @property
    def is_gone(self) -> bool:
        """Whether it stands no longer where it is shown."""
        return self.change is Change.DELETED or (self.change is Change.MOVED and not self.live)

    @property
    def first_change(self) -> int | None:
        """Where on the page, in UTF-16 units, the first words stand that are new, gone or look otherwise."""
        place = 0
        for piece in self.pieces:
            if piece.fate is not Fate.KEPT:
                return place
            place += piece.units
        return None

    @property
    def authors(self) -> tuple[str, ...]:
        """Whose changes are in it, in reading order."""
        found = [piece.author for piece in self.pieces if piece.fate is not Fate.KEPT]
        return tuple(dict.fromkeys(name for name in (*found, self.author) if name))

    def offset_at(self, at: int) -> int:
        """Return the offset in the live text, in code points, of a place on the page in UTF-16 units.

        A place among words that are not live is where these words would go.
        """
        offset = 0
        for piece in self.pieces:
            if piece.live:
                offset += to_points(piece.text.chars, min(at, piece.units))
            if at <= piece.units:
                return offset
            at -= piece.units
        return offset

    def place_of(self, offset: int) -> int:
        """Return the place on the page, in UTF-16 units, of an offset in the live text.

        That is right after the live character before it; at the start, before the first live one.
        """
        place = 0
        for piece in self.pieces:
            length = len(piece.text)
            if piece.live and length:
                if offset <= length:
                    return place + to_units(piece.text.chars, offset)
                offset -= length
            place += piece.units
        return place

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where live characters, given by code points, stand on the page, in UTF-16 units.

        Deleted words between them part what is one in the text.
        """
        place = offset = 0
        for piece in self.pieces:
            if piece.live:
                first, last = max(start - offset, 0), min(end - offset, len(piece.text))
                if first < last:
                    chars = piece.text.chars
                    yield place + to_units(chars, first), place + to_units(chars, last)
                offset += len(piece.text)
            place += piece.units

    def piece_at(self, at: int) -> Piece | None:
        """Return the piece that a place on the page, in UTF-16 units, stands in."""
        for piece in self.pieces:
            if at < piece.units:
                return piece
            at -= piece.units
        return None


@dataclass(frozen=True)
class Projection:
    """All blocks of a page; the notes come last, from `first_note` on. `rows`: the block of each row."""

    blocks: tuple[Block, ...]
    first_note: int
    rows: tuple[int | None, ...] = ()


def note_block(
    note: Note,
    pieces: tuple[Piece, ...],
    change: Change = Change.SAME,
    *,
    live: bool = True,
    author: str = "",
) -> Block:
    """Return the block of a note at the foot."""
    return Block(note.id, Role.TEXT, pieces, live, change=change, is_note=True, author=author)


class Sheet:
    """The blocks of a page while they are changed: those of paragraphs, then, from `first_note`, of notes."""

    def __init__(self, blocks: list[Block], notes: list[Block]) -> None:
        """Hold these."""
        self.first_note = len(blocks)
        self.blocks = blocks + notes

    def replace(self, start: int, end: int, come: list[Block]) -> None:
        """Put other blocks of paragraphs in place of some."""
        self.blocks[start:end] = come
        self.first_note += len(come) - (end - start)

    def projection(self, rows: tuple[int | None, ...]) -> Projection:
        """Return them; a page is never without a block, since Qt's document is never without one."""
        blocks = tuple(self.blocks) or (Block("", Role.TEXT, live=False),)
        return Projection(blocks, self.first_note, rows)
