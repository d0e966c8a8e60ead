"""Passages: the paragraphs of a Word file as characters, each with its look and the run it came from.

A tab and a line break are the ordinary characters, a note is U+FFFC, and whatever else stands in a
line (a field's beginning, an image, an equation) is one character that stands for its key. Bookmarks,
ranges and comments stand beside the characters and take no place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lxml import etree

from exports.docx.markup import Element, W
from exports.docx.story.keys import NOTHING, Alphabet, Key, Names, PropertyKeys
from exports.docx.story.memory import Memory, Said
from exports.docx.story.pieces import PROPERTIES, RUN_PROPERTIES, AnyPiece, Beside, Path, Piece
from exports.docx.story.plain import PlainPiece, PlainReader
from exports.docx.story.walking import TreeReader

NoteKey = Callable[[str, str], Key]
BoxKey = Callable[[Element, str], Key]


class Passage:
    """One paragraph. `form` and `mark` are the keys of its properties and of its mark's.

    `name` is what it is known by in both files, where that is known. `held` are the paragraphs before
    `element` whose marks an earlier change deleted, so that they are part of this one; where each of them
    ends, it stands beside the characters.

    `foreign` tells that it is of the file that is compared with the base. What it says is read when it is
    asked for, which must be before the paragraph is written anew; `key` alone is known at once where the
    paragraph is `same`, the same bytes in both files.
    """

    __slots__ = (
        *("_beside", "_head", "_pieces", "_plain", "_reader", "_said"),
        *("element", "held", "name", "part", "same", "written"),
    )

    def __init__(self, element: Element, part: str, reader: PassageReader, held: Path = ()) -> None:
        self.element, self.part, self._reader = element, part, reader
        self.held = held
        self.name = ""
        self.same = b""
        self.written = b""
        self._head: bytes | None = None
        self._plain: list[PlainPiece] | None = None
        self._said: Said | None = None
        self._pieces: list[Piece] | None = None
        self._beside: list[Beside] = []

    @property
    def said(self) -> Said:
        """What it says, without its pieces."""
        if self._said is None:
            self._said = self._reader.said(self)
        return self._said

    @said.setter
    def said(self, said: Said) -> None:
        self._said = said

    @property
    def chars(self) -> str:
        """Its characters."""
        return self.said.chars

    @property
    def form(self) -> Key:
        """What its properties say."""
        return self.said.form

    @property
    def mark(self) -> Key:
        """What the properties of its mark say."""
        return self.said.mark

    @property
    def key(self) -> Key:
        """What it says; equal ones are the same."""
        return (self.same,) if self.same else self.said.key

    def says(self, other: Passage) -> bool:
        """Return whether it says the same as another, however either of them is written."""
        if self.key == other.key:
            return True
        return bool(self.same or other.same) and self.said.key == other.said.key

    @property
    def foreign(self) -> bool:
        """Whether it is not of the base."""
        return self._reader.foreign

    @property
    def first(self) -> Element:
        """The first of its paragraphs."""
        return self.held[0] if self.held else self.element

    @property
    def pieces(self) -> list[Piece]:
        """The pieces of its characters, in order."""
        if self._pieces is None:
            self._pieces, self._beside = self._reader.pieces(self)
        return self._pieces

    @property
    def plain(self) -> list[PlainPiece] | None:
        """Its pieces as they are written, where it holds nothing but text, tabs, line breaks and notes."""
        if self._plain is None and self.written:
            self._reader.read_bytes(self)
        return self._plain

    @property
    def head(self) -> bytes:
        """Its properties as they are written; empty for none."""
        if self._head is None:
            self._head = self._reader.head(self)
        return self._head

    def take(self, head: bytes, pieces: list[PlainPiece] | None) -> None:
        """Take on the properties, and the pieces where there is nothing but these."""
        self._head, self._plain = head, pieces

    def properties(self, piece: AnyPiece) -> Element | None:
        """Return the properties of the run that a piece of it stands in."""
        if isinstance(piece, Piece):
            return piece.run.find(RUN_PROPERTIES)
        return None if piece.properties is None else self._reader.plain.properties(piece.properties)

    @property
    def beside(self) -> list[Beside]:
        """What stands beside its characters, in order."""
        if self._pieces is None and self.plain is not None:
            return []
        if self._pieces is None:
            self._pieces, self._beside = self._reader.pieces(self)
        return self._beside

    @property
    def parts(self) -> Sequence[AnyPiece]:
        """Its pieces, however they were read."""
        return self._plain or self.plain or self.pieces

    def slices(self, start: int, end: int) -> list[tuple[AnyPiece, int, int]]:
        """Return the pieces between two offsets, each with where to begin and end in its characters."""
        found: list[tuple[AnyPiece, int, int]] = []
        for piece in self.parts:
            first, last = piece.start, piece.end
            if first >= end:
                break
            if last > start:
                found.append((piece, max(start - first, 0), min(end, last) - first))
        return found


class PassageReader:
    """Reads the paragraphs of one file."""

    def __init__(
        self,
        alphabet: Alphabet,
        names: Names,
        note_key: NoteKey,
        memory: Memory,
        *,
        foreign: bool,
        box_key: BoxKey = lambda *_: NOTHING,
    ) -> None:
        """Read with these characters and names.

        `note_key` tells what a note says, `box_key` what a text box in a part does.
        """
        self._note_key, self._box_key, self._memory = note_key, box_key, memory
        self.foreign, self.keys = foreign, PropertyKeys(names)
        self._trees = TreeReader(alphabet, names, self.keys)
        self.plain = PlainReader(alphabet, self.keys, memory)

    def read(
        self, paragraph: Element, part: str, written: bytes = b"", known: bytes = b"", held: Path = ()
    ) -> Passage:
        """Return a paragraph of a part; `written` are its bytes where they say all that it says.

        `known` is what it is known by then, `held` are the paragraphs that are joined to it.
        """
        passage = Passage(paragraph, part, self, held)
        if not written:
            return passage
        passage.written = written
        memory = self._memory
        if known in memory.same and _is_in_body(paragraph):
            passage.same, passage.name = known, f"same {memory.same[known]}"
            return passage
        said = memory.paragraphs.get(known)
        if said is None:
            said = memory.paragraphs[known] = passage.said
        passage.said = said
        return passage

    def reads(self, written: bytes) -> bool:
        """Return whether a paragraph says by its bytes all that it says; that is remembered."""
        paragraphs = self._memory.paragraphs
        if written not in paragraphs:
            told = self._told(written)
            if told is None:
                return False
            paragraphs[written] = told[0]
        return True

    def read_bytes(self, passage: Passage) -> Said | None:
        """Return what the bytes of a paragraph say, where they say all; it takes on its pieces."""
        written, passage.written = passage.written, b""
        told = self._told(written)
        if told is None:
            return None
        said, head, pieces = told
        passage.take(head, pieces)
        return said

    def _told(self, written: bytes) -> tuple[Said, bytes, list[PlainPiece] | None] | None:
        """Return what bytes say, the properties, and the pieces where there is nothing but these."""
        told = self.plain.told(written)
        if told is None:
            return None
        return self._said(told.form, told.pieces), told.head, told.pieces if told.is_all else None

    def head(self, passage: Passage) -> bytes:
        """Return the properties of a paragraph as they are written; empty for none."""
        head = self.plain.head(passage.written) if passage.written else None
        if head is not None:
            return head
        found = passage.element.find(PROPERTIES)
        return b"" if found is None else etree.tostring(found, with_tail=False)

    def said(self, passage: Passage) -> Said:
        """Return what a paragraph says; its bytes are asked first, its tree may be hollow."""
        told = self.read_bytes(passage) if passage.written else None
        if told is not None:
            return told
        form = mark = NOTHING
        first = passage.element[0] if len(passage.element) else None
        if first is not None and first.tag == PROPERTIES:
            form = self.keys.of_form(first)
            mark = self.keys.of_run(first.find(RUN_PROPERTIES))
        said = self._said((form, mark), passage.pieces)
        boxes = [self._box_key(box, passage.part) for each in passage.pieces for box in each.boxes]
        return said._replace(key=(*said.key, *boxes)) if boxes else said

    def _said(self, form: tuple[Key, Key], pieces: Sequence[AnyPiece]) -> Said:
        chars = "".join([each.chars for each in pieces])
        return Said(*form, (*form, self._runs(pieces)), chars)

    def pieces(self, passage: Passage) -> tuple[list[Piece], list[Beside]]:
        """Return what stands in the line of a paragraph, and beside it."""
        return self._trees.pieces((*passage.held, passage.element), passage.part)

    def _runs(self, pieces: Sequence[AnyPiece]) -> Key:
        """Return the characters with their looks, however they are divided."""
        found: list[object] = []
        held: list[str] = []
        last: AnyPiece | None = None
        for each in pieces:
            if last is not None and (each.look != last.look or each.link != last.link):
                found += ["".join(held), last.look, last.link]
                held = []
            held.append(each.chars)
            last = each
            if each.note:
                found.append(self._note_key(*each.note))
        if last is not None:
            found += ["".join(held), last.look, last.link]
        return tuple(found)


def _is_in_body(paragraph: Element) -> bool:
    above = paragraph.getparent()
    return above is not None and above.tag == W + "body"
