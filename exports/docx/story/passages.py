"""Passages: the paragraphs of a Word file as characters, each with its look and the run it came from.

A tab and a line break are the ordinary characters, a note is U+FFFC, and whatever else stands in a
line (a field's beginning, an image, an equation) is one character that stands for its key. Bookmarks,
ranges and comments stand beside the characters and take no place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass

from exports.docx.markup import Element, R, W, value
from exports.docx.story.keys import NOTHING, Alphabet, Key, Names, canonical, form_key, properties_key
from versioning.tree.text import ATOM

RUN, PARAGRAPH = W + "r", W + "p"
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
    W + name
    for name in ("rPr", "lastRenderedPageBreak", "proofErr", "pPr", "sdtPr", "sdtEndPr", "smartTagPr")
) | {W + "customXmlPr"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

NoteKey = Callable[[str, str], Key]
Path = tuple[Element, ...]


class Piece:
    """Characters of one look from one place of the markup.

    `run` is the run they stand in, `node` the element in it; an atom that stands in no run has no
    `node`. `path` leads from the paragraph down to the run, `link` says what a click leads to.
    """

    __slots__ = ("chars", "link", "look", "node", "note", "path", "run", "start")

    def __init__(self, chars: str, start: int, run: Element, node: Element | None, place: _Place) -> None:
        self.chars, self.start, self.run, self.node = chars, start, run, node
        self.path, self.link, self.look = place.path, place.link, place.look
        self.note: tuple[str, str] | None = None

    @property
    def end(self) -> int:
        """Where it ends in its passage."""
        return self.start + len(self.chars)


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


class Passage:
    """One paragraph. `form` and `mark` are the keys of its properties and of its mark's.

    `foreign` tells that it is of the file that is compared with the base.
    """

    __slots__ = ("beside", "chars", "element", "foreign", "form", "key", "mark", "part", "pieces")

    def __init__(self, element: Element, part: str, *, foreign: bool = False) -> None:
        self.element, self.part, self.foreign = element, part, foreign
        self.chars = ""
        self.pieces: list[Piece] = []
        self.beside: list[Beside] = []
        self.form: Key = NOTHING
        self.mark: Key = NOTHING
        self.key: Key = NOTHING

    def slices(self, start: int, end: int) -> Iterator[tuple[Piece, int, int]]:
        """Yield the pieces between two offsets, each with where to begin and end in its characters."""
        for piece in self.pieces:
            if piece.start >= end:
                break
            if piece.end > start:
                yield piece, max(start - piece.start, 0), min(end - piece.start, len(piece.chars))


class PassageReader:
    """Reads the paragraphs of one file."""

    def __init__(self, alphabet: Alphabet, names: Names, note_key: NoteKey, *, foreign: bool) -> None:
        """Read with these characters and names; `note_key` tells what a note says."""
        self._alphabet, self._names, self._note_key = alphabet, names, note_key
        self._foreign = foreign

    def read(self, paragraph: Element, part: str) -> Passage:
        """Return a paragraph of a part."""
        passage = Passage(paragraph, part, foreign=self._foreign)
        first = paragraph[0] if len(paragraph) else None
        if first is not None and first.tag == W + "pPr":
            passage.form = form_key(first, self._names)
            mark = first.find(W + "rPr")
            passage.mark = NOTHING if mark is None else properties_key(mark, self._names)
        self._walk(paragraph, passage, _TOP, 0)
        pieces = passage.pieces
        if any(each.node is not None and each.node.tag == FIELD for each in pieces):
            self._name_fields(pieces)
        passage.chars = "".join([each.chars for each in pieces])
        passage.key = (passage.form, passage.mark, self._runs(pieces))
        return passage

    def _runs(self, pieces: list[Piece]) -> Key:
        """Return the characters with their looks, however they are divided."""
        found: list[object] = []
        held: list[str] = []
        last: Piece | None = None
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

    def _walk(self, parent: Element, passage: Passage, place: _Place, at: int) -> int:
        """Read what an element holds; returns the offset after it."""
        for each in parent:
            tag = each.tag
            if tag == RUN:
                at = self._run(each, passage, place, at)
            elif tag in _UNSEEN or not isinstance(tag, str):
                continue
            elif tag in BESIDE:
                passage.beside.append(Beside(at, each, place.path))
            elif tag == W + "sdtContent":
                at = self._walk(each, passage, place, at)
            elif tag in WRAPPERS:
                link = self._link(each, passage.part) if tag == HYPERLINK else place.link
                at = self._walk(each, passage, _Place((*place.path, each), link), at)
            elif tag == W + "fldSimple":
                at = self._simple_field(each, passage, place, at)
            else:
                sign = self._alphabet.sign(canonical(each, self._names, passage.part))
                passage.pieces.append(Piece(sign, at, each, None, place))
                at += 1
        return at

    def _link(self, hyperlink: Element, part: str) -> str:
        target = self._names.relation(part, hyperlink.get(R + "id", "")) if hyperlink.get(R + "id") else ""
        return f"{target}#{value(hyperlink, 'anchor')}#{value(hyperlink, 'docLocation')}"

    def _simple_field(self, field: Element, passage: Passage, place: _Place, at: int) -> int:
        """Read a field that is one element as the runs of any other field."""
        runs = [_field_run(field, "begin"), field.makeelement(RUN), _field_run(field, "separate")]
        code = runs[1].makeelement(W + "instrText", {_SPACE: "preserve"})
        code.text = value(field, "instr")
        runs[1].append(code)
        for each in runs:
            at = self._run(each, passage, place, at)
        at = self._walk(field, passage, place, at)
        return self._run(_field_run(field, "end"), passage, place, at)

    def _run(self, run: Element, passage: Passage, place: _Place, at: int) -> int:
        properties = run.find(W + "rPr")
        look = NOTHING if properties is None else properties_key(properties, self._names)
        here = _Place(place.path, place.link, look)
        for node in run:
            tag = node.tag
            if tag == W + "t":
                chars = self._alphabet.text(node.text or "")
                if not chars:
                    continue
            elif tag in _UNSEEN or not isinstance(tag, str):
                continue
            elif tag == W + "commentReference":
                passage.beside.append(Beside(at, _alone(run, node), place.path))
                continue
            else:
                chars = self._sign(node, passage.part)
            piece = Piece(chars, at, run, node, here)
            if tag in NOTES:
                piece.note = (NOTES[str(tag)], value(node, "id"))
            passage.pieces.append(piece)
            at += len(chars)
        return at

    def _sign(self, node: Element, part: str) -> str:
        tag = node.tag
        if tag in NOTES:
            return ATOM
        if tag == W + "tab" and not node.attrib:
            return "\t"
        if tag == W + "br" and not node.attrib:
            return "\n"
        if tag == FIELD:
            return self._alphabet.sign(_field_key(node))
        return self._alphabet.sign(canonical(node, self._names, part))

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
