"""Passages: the paragraphs of a Word file as characters, each with its look and the run it came from.

A tab and a line break are the ordinary characters, a note is U+FFFC, and whatever else stands in a
line (a field's beginning, an image, an equation) is one character that stands for its key. Bookmarks,
ranges and comments stand beside the characters and take no place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from exports.docx.markup import Element, R, W, value
from exports.docx.story.kept import COME, GONE, accepted
from exports.docx.story.keys import NOTHING, Alphabet, Key, Names, PropertyKeys, canonical
from exports.docx.story.memory import Memory, Said
from exports.docx.story.plain import PlainPiece, PlainReader
from versioning.tree.text import ATOM

RUN, PARAGRAPH, TEXT = W + "r", W + "p", W + "t"
RUN_PROPERTIES, PROPERTIES = W + "rPr", W + "pPr"
BESIDE = frozenset(
    W + name
    for name in (
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
        *("customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
        *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd"),
    )
)
HYPERLINK, CONTROL = W + "hyperlink", W + "sdt"
WRAPPERS = frozenset(
    W + name for name in ("hyperlink", "sdt", "smartTag", "customXml", "dir", "bdo", "sdtContent")
)
NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
FIELD = W + "fldChar"
_UNSEEN = frozenset(
    W + name for name in ("lastRenderedPageBreak", "proofErr", "pPr", "sdtPr", "sdtEndPr", "smartTagPr")
) | {W + "customXmlPr"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

NoteKey = Callable[[str, str], Key]
Path = tuple[Element, ...]


class Piece:
    """Characters of one look from one place of the markup.

    `run` is the run they stand in, `node` the element in it; an atom that stands in no run has no
    `node`. `path` leads from the paragraph down to the run, `link` says what a click leads to.
    """

    __slots__ = ("_properties", "chars", "link", "look", "node", "note", "path", "run", "start")

    def __init__(self, chars: str, start: int, run: Element, node: Element | None, place: _Place) -> None:
        self.chars, self.start, self.run, self.node = chars, start, run, node
        self.path, self.link, self.look = place.path, place.link, place.look
        self.note: tuple[str, str] | None = None
        self._properties: bytes | None = None

    @property
    def properties(self) -> bytes | None:
        """The properties of its run as they are written; None for none."""
        if self._properties is None:
            found = self.run.find(RUN_PROPERTIES)
            self._properties = b"" if found is None else etree.tostring(found, with_tail=False)
        return self._properties or None

    @property
    def end(self) -> int:
        """Where it ends in its passage."""
        return self.start + len(self.chars)


AnyPiece = Piece | PlainPiece
"""A piece that was read from a tree, or from bytes."""


@dataclass(frozen=True)
class Beside:
    """What stands at an offset without taking a place."""

    at: int
    element: Element
    path: Path


class _Place:
    """Where reading is: inside which elements, and with which look."""

    __slots__ = ("link", "look", "path")

    def __init__(self, path: Path = (), link: str = "", look: Key = NOTHING) -> None:
        self.path, self.link, self.look = path, link, look


_TOP = _Place()


class _Line:
    """What is read of one paragraph so far."""

    __slots__ = ("beside", "has_fields", "part", "pieces")

    def __init__(self, part: str) -> None:
        self.part = part
        self.pieces: list[Piece] = []
        self.beside: list[Beside] = []
        self.has_fields = False


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

    def says(self, key: Key) -> bool:
        """Return whether that is what it says, whether or not it was read."""
        return self.key == key or bool(self.same and self.said.key == key)

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

    def slices(self, start: int, end: int) -> Iterator[tuple[AnyPiece, int, int]]:
        """Yield the pieces between two offsets, each with where to begin and end in its characters."""
        for piece in self.parts:
            first, last = piece.start, piece.end
            if first >= end:
                break
            if last > start:
                yield piece, max(start - first, 0), min(end, last) - first


class PassageReader:
    """Reads the paragraphs of one file."""

    def __init__(
        self, alphabet: Alphabet, names: Names, note_key: NoteKey, memory: Memory, *, foreign: bool
    ) -> None:
        """Read with these characters and names; `note_key` tells what a note says."""
        self._alphabet, self._names, self._note_key, self._memory = alphabet, names, note_key, memory
        self.foreign, self.keys = foreign, PropertyKeys(names)
        self.plain = PlainReader(alphabet, self.keys, memory.prefixes)

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
            said = memory.paragraphs[known] = self.read_bytes(passage) or passage.said
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
        head = self.plain.head(written)
        form = None if head is None else self.plain.form(head)
        found = None if form is None else self.plain.pieces(written)
        if head is None or form is None or found is None:
            return None
        pieces, is_all = found
        return self._said(form, pieces), head, pieces if is_all else None

    def head(self, passage: Passage) -> bytes:
        """Return the properties of a paragraph as they are written; empty for none."""
        head = self.plain.head(passage.written) if passage.written else None
        if head is not None:
            return head
        found = passage.element.find(PROPERTIES)
        return b"" if found is None else etree.tostring(found, with_tail=False)

    def said(self, passage: Passage) -> Said:
        """Return what a paragraph says."""
        form = mark = NOTHING
        first = passage.element[0] if len(passage.element) else None
        if first is not None and first.tag == PROPERTIES:
            form = self.keys.of_form(first)
            mark = self.keys.of_run(first.find(RUN_PROPERTIES))
        return self._said((form, mark), passage.pieces)

    def _said(self, form: tuple[Key, Key], pieces: Sequence[AnyPiece]) -> Said:
        chars = "".join([each.chars for each in pieces])
        return Said(*form, (*form, self._runs(pieces)), chars)

    def pieces(self, passage: Passage) -> tuple[list[Piece], list[Beside]]:
        """Return what stands in the line of a paragraph, and beside it."""
        line = _Line(passage.part)
        at = 0
        for each in passage.held:
            at = self._walk(each, line, _TOP, at)
            line.beside.append(Beside(at, each, ()))
        self._walk(passage.element, line, _TOP, at)
        if line.has_fields:
            self._name_fields(line.pieces)
        return line.pieces, line.beside

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

    def _walk(self, parent: Element, line: _Line, place: _Place, at: int) -> int:
        """Read what an element holds; returns the offset after it."""
        for each in parent:
            tag = each.tag
            if tag == RUN:
                at = self._run(each, line, place, at)
            elif tag in _UNSEEN or not isinstance(tag, str):
                continue
            elif tag in BESIDE or tag in GONE:
                line.beside.append(Beside(at, each, place.path))
            elif tag in COME:
                at = self._walk(each, line, _Place((*place.path, each), place.link), at)
            elif tag == W + "sdtContent":
                at = self._walk(each, line, place, at)
            elif tag in WRAPPERS:
                link = self._link(each, line.part) if tag == HYPERLINK else place.link
                at = self._walk(each, line, _Place((*place.path, each), link), at)
            elif tag == W + "fldSimple":
                at = self._simple_field(each, line, place, at)
            else:
                sign = self._alphabet.sign(canonical(accepted(each), self._names, line.part))
                line.pieces.append(Piece(sign, at, each, None, place))
                at += 1
        return at

    def _link(self, hyperlink: Element, part: str) -> str:
        target = self._names.relation(part, hyperlink.get(R + "id", "")) if hyperlink.get(R + "id") else ""
        return f"{target}#{value(hyperlink, 'anchor')}#{value(hyperlink, 'docLocation')}"

    def _simple_field(self, field: Element, line: _Line, place: _Place, at: int) -> int:
        """Read a field that is one element as the runs of any other field."""
        runs = [_field_run(field, "begin"), field.makeelement(RUN), _field_run(field, "separate")]
        code = runs[1].makeelement(W + "instrText", {_SPACE: "preserve"})
        code.text = value(field, "instr")
        runs[1].append(code)
        for each in runs:
            at = self._run(each, line, place, at)
        at = self._walk(field, line, place, at)
        return self._run(_field_run(field, "end"), line, place, at)

    def _run(self, run: Element, line: _Line, place: _Place, at: int) -> int:
        here, pieces = place, line.pieces
        for node in run:
            tag = node.tag
            if tag == TEXT:
                chars = self._alphabet.text(node.text or "")
                if not chars:
                    continue
            elif tag == RUN_PROPERTIES:
                here = _Place(place.path, place.link, self.keys.of_run(node))
                continue
            elif tag in _UNSEEN or not isinstance(tag, str):
                continue
            elif tag == W + "commentReference":
                line.beside.append(Beside(at, _alone(run, node), place.path))
                continue
            else:
                chars = self._sign(node, line)
            piece = Piece(chars, at, run, node, here)
            if tag in NOTES:
                piece.note = (NOTES[str(tag)], value(node, "id"))
            pieces.append(piece)
            at += len(chars)
        return at

    def _sign(self, node: Element, line: _Line) -> str:
        tag = node.tag
        if tag in NOTES:
            return ATOM
        if tag == W + "tab" and not node.attrib:
            return "\t"
        if tag == W + "br" and not node.attrib:
            return "\n"
        if tag == FIELD:
            line.has_fields = True
            return self._alphabet.sign(_field_key(node))
        return self._alphabet.sign(canonical(accepted(node), self._names, line.part))

    def _name_fields(self, pieces: list[Piece]) -> None:
        """Let the first character of a field tell what kind of field it is."""
        open_: list[Piece] = []
        named: set[int] = set()
        for each in pieces:
            if each.node is None:
                continue
            if each.node.tag == FIELD:
                if value(each.node, "fldCharType") == "begin":
                    open_.append(each)
                elif open_ and value(each.node, "fldCharType") == "end":
                    open_.pop()
            elif each.node.tag == W + "instrText" and open_ and open_[-1].start not in named:
                begin, words = open_[-1], (each.node.text or "").split()
                if words and begin.node is not None:
                    named.add(begin.start)
                    begin.chars = self._alphabet.sign((*_field_key(begin.node), words[0].upper()))


def _is_in_body(paragraph: Element) -> bool:
    above = paragraph.getparent()
    return above is not None and above.tag == W + "body"


def _field_key(node: Element) -> Key:
    held = tuple(str(each.tag) for each in node)
    return (FIELD, value(node, "fldCharType"), held)


def _field_run(field: Element, kind: str) -> Element:
    run = field.makeelement(RUN)
    run.append(run.makeelement(FIELD, {W + "fldCharType": kind}))
    return run


def _alone(run: Element, node: Element) -> Element:
    """Return a run that holds only the reference to a comment."""
    alone = run.makeelement(run.tag)
    properties = run.find(W + "rPr")
    if properties is not None:
        alone.append(deepcopy(properties))
    alone.append(alone.makeelement(node.tag, dict(node.attrib)))
    return alone
