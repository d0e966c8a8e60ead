"""Walking: the pieces of a paragraph that are found by going through its tree."""

from __future__ import annotations

from copy import deepcopy

from exports.docx.markup import Element, R, W, value
from exports.docx.story.kept import COME, GONE, accepted
from exports.docx.story.keys import Alphabet, Key, Names, PropertyKeys, canonical, seen
from exports.docx.story.pieces import (
    BESIDE,
    FIELD,
    HYPERLINK,
    NOTES,
    RUN,
    RUN_PROPERTIES,
    TEXTS,
    TURNED,
    WRAPPERS,
    Beside,
    Path,
    Piece,
    Place,
    boxes_in,
)
from versioning.tree.text import ATOM

_UNSEEN = frozenset(
    W + name for name in ("lastRenderedPageBreak", "proofErr", "pPr", "sdtPr", "sdtEndPr", "smartTagPr")
) | {W + "customXmlPr"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_TOP = Place()


class _Line:
    """What is read of one paragraph so far."""

    __slots__ = ("beside", "has_fields", "part", "pieces")

    def __init__(self, part: str) -> None:
        self.part = part
        self.pieces: list[Piece] = []
        self.beside: list[Beside] = []
        self.has_fields = False


class TreeReader:
    """Reads paragraphs of one file by their trees."""

    def __init__(self, alphabet: Alphabet, names: Names, keys: PropertyKeys) -> None:
        """Read with these characters, names and keys."""
        self._alphabet, self._names, self._keys = alphabet, names, keys

    def pieces(self, paragraphs: Path, part: str) -> tuple[list[Piece], list[Beside]]:
        """Return what stands in the line of paragraphs of a part that are joined, and beside it."""
        line = _Line(part)
        *held, last = paragraphs
        at = 0
        for each in held:
            at = self._walk(each, line, _TOP, at)
            line.beside.append(Beside(at, each, ()))
        self._walk(last, line, _TOP, at)
        if line.has_fields:
            self._name_fields(line.pieces)
        return line.pieces, line.beside

    def _walk(self, parent: Element, line: _Line, place: Place, at: int) -> int:
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
                at = self._walk(each, line, Place((*place.path, each), place.link), at)
            elif tag == W + "sdtContent":
                at = self._walk(each, line, place, at)
            elif tag in WRAPPERS:
                link = self._link(each, line.part) if tag == HYPERLINK else place.link
                link += f" {tag} {value(each, 'val')}" if tag in TURNED else ""
                at = self._walk(each, line, Place((*place.path, each), link), at)
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

    def _simple_field(self, field: Element, line: _Line, place: Place, at: int) -> int:
        """Read a field that is one element as the runs of any other field."""
        runs = [_field_run(field, "begin"), field.makeelement(RUN), _field_run(field, "separate")]
        code = runs[1].makeelement(W + "instrText", {_SPACE: "preserve"})
        code.text = value(field, "instr")
        runs[1].append(code)
        for each in runs:
            at = self._run(each, line, place, at)
        at = self._walk(field, line, place, at)
        return self._run(_field_run(field, "end"), line, place, at)

    def _run(self, run: Element, line: _Line, place: Place, at: int) -> int:
        here, pieces = place, line.pieces
        for node in run:
            tag = node.tag
            boxes: Path = ()
            if tag in TEXTS:
                chars = self._alphabet.text(node.text or "")
                if not chars:
                    continue
            elif tag == RUN_PROPERTIES:
                here = Place(place.path, place.link, self._keys.of_run(node))
                continue
            elif tag in _UNSEEN or not isinstance(tag, str):
                continue
            elif tag == W + "commentReference":
                line.beside.append(Beside(at, _alone(run, node), place.path))
                continue
            else:
                boxes = boxes_in(node)
                chars = self._sign(node, line, boxed=not boxes)
            piece = Piece(chars, at, run, node, here)
            piece.boxes = boxes
            if tag in NOTES:
                piece.note = (NOTES[str(tag)], value(node, "id"))
            pieces.append(piece)
            at += len(chars)
        return at

    def _sign(self, node: Element, line: _Line, *, boxed: bool) -> str:
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
        return self._alphabet.sign(canonical(accepted(node), self._names, line.part, boxed=boxed))

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
    held = tuple(str(each.tag) for each in seen(node))
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
