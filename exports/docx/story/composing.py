"""Composing: a row of the marked text as a paragraph of the base's file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from itertools import pairwise
from typing import Protocol
from xml.sax.saxutils import escape

from exports.docx.markup import Element, W
from exports.docx.story.adoption import Adoption
from exports.docx.story.forming import Forms
from exports.docx.story.parts import Parts
from exports.docx.story.passages import Passage
from exports.docx.story.pieces import BROUGHT, PARAGRAPH, PROPERTIES, RUN, TEXTS, AnyPiece, Beside, Path
from exports.docx.story.plain import PlainPiece
from exports.docx.story.pouring import Pourer
from exports.docx.story.printing import Printer
from exports.docx.story.properties import changed
from exports.docx.story.remarks import Remarks
from exports.docx.story.rows import COME, GONE, KEPT, Row, Span
from exports.docx.story.signing import MOVES, Signature
from exports.docx.story.weaving import Thread, Weaver, as_gone
from versioning.compare.redline import Fate

_ESCAPED = {"\r": "&#13;"}
_SPECIAL = re.compile("[&<>\r]")


class Citations(Protocol):
    """What becomes of the notes that are cited."""

    def comes(self, kind: str, node: str) -> str:
        """Bring a note of the target; returns its id in the base."""

    def goes(self, kind: str, node: str) -> None:
        """Mark a note of the base as deleted."""

    def stays(self, old: tuple[str, str], new: tuple[str, str]) -> None:
        """Mark what changed in a note."""


_Bit = tuple[AnyPiece, int, int, AnyPiece | None]
"""A part of a piece, with the piece whose look it takes on, if another."""


class Composer:
    """Writes rows into paragraphs of one file."""

    def __init__(
        self, parts: Parts, signature: Signature, adoption: Adoption, citations: Citations, remarks: Remarks
    ) -> None:
        self._signature, self._adoption, self._citations = signature, adoption, citations
        self.remarks, self.pourer = remarks, Pourer()
        self._printer = Printer(parts)
        self._forms = Forms(signature, adoption, self._printer)
        self._hyperlinks: dict[tuple[int, str], Element] = {}
        self._opened: set[Element] = set()
        """What words stand in, of all paragraphs: one that is divided may be divided inside of it."""

    def compose(self, row: Row, forms: tuple[Passage, Passage], part: str) -> list[Element]:
        """Return the paragraph of a row: that of the old passage that ends with it, else a new one.

        `forms` are the passages whose properties the paragraph had and has, `part` the part of the base
        it is in. Before it stand the paragraphs that an earlier change joined to it; the end of a move's
        range follows.
        """
        moved = row.mark if row.moved else None
        threads: list[Thread] = []
        for span in row.spans:
            threads += self._threads(span, part, moved)
        if row.new_end is not None and row.mark is not GONE:
            last = len(row.new_end.chars)
            threads += [self._mark_of(each, part) for each in self.remarks.on(row.new_end) if each.at >= last]
        properties = self._forms.of_paragraph(row, forms, part)
        paragraph = row.old_end.element if row.old_end else forms[0].element.makeelement(PARAGRAPH)
        made: list[Element] = []
        words: list[Thread] = []
        for each in threads:
            if each.paragraph is None:
                words.append(each)
                continue
            self.pourer.fill(each.paragraph, each.written + self._woven(words, part, moved))
            made.append(each.paragraph)
            words = []
        made.append(paragraph)
        if row.moved:
            start, end = self._signature.move(paragraph, MOVES[row.mark], row.moved)
            properties += start
            made.append(end)
        self.pourer.fill(paragraph, properties + self._woven(words, part, moved))
        return made

    def _woven(self, threads: Sequence[Thread], part: str, moved: Fate | None) -> str:
        return Weaver(part, self._printer, self._signature, moved, self._opened).woven(threads)

    def cite(self, row: Row) -> bool:
        """Mark what changed in the notes of a row; returns whether all of its characters keep their looks."""
        bits = [bit for span in row.spans if span.fate is KEPT for bit in self._bits(span)]
        return all(look is None for _, _, _, look in bits)

    def brought(self, element: Element, theirs: str, part: str) -> Element:
        """Return a copy of an element of the target that can stand in a part of the base."""
        return self._adoption.copy(element, theirs, part)

    def changed(self, new: Element | None, old: Element | None, near: Element, tag: str) -> Element:
        """Return new properties that say what the old ones were."""
        return changed(new, old, near, tag, self._signature)

    def revision(self, near: Element, tag: str) -> Element:
        """Return a revision that holds nothing."""
        return self._signature.made(near, tag)

    # Characters

    def _threads(self, span: Span, part: str, moved: Fate | None) -> list[Thread]:
        marks = self._marks(span, part)
        if span.fate is COME and span.new:
            return self._coming(span, span.new, marks, part)
        if span.old is None:
            return []
        goes = span.fate is GONE and moved is None
        found: list[Thread] = []
        beside = _beside(span)
        for held in _runs(self._bits(span)):
            piece = held[0][0]
            if marks or beside:
                at = piece.start + held[0][1]
                found += _before(marks, at)
                while beside and beside[0].at <= at:
                    found.append(self._aside(beside.pop(0), span.fate, part))
            found.append(Thread(self._staying(held, span, part, goes=goes), piece.path, span.fate))
        return [*found, *(self._aside(each, span.fate, part) for each in beside)] if beside else found

    def _coming(self, span: Span, new: Passage, marks: list[tuple[int, Thread]], part: str) -> list[Thread]:
        found: list[Thread] = []
        start, end = span.there, span.there + span.length
        for first, last in pairwise(_cuts(start, end, [at for at, _ in marks]) if marks else (start, end)):
            found += _before(marks, first)
            for held in _runs([(*each, None) for each in new.slices(first, last)]):
                path = self._links(held[0][0].path, new.part, part)
                found.append(Thread(self._arrived(held, new, part), path, COME, own=False))
        return found

    def _marks(self, span: Span, part: str) -> list[tuple[int, Thread]]:
        """Return the marks that come within a span, each with where: in the old passage, or in the new."""
        found = self.remarks.on(span.new) if span.new is not None else []
        if not found:
            return []
        shift = span.at - span.there if span.old is not None else 0
        return [
            (each.at + shift, self._mark_of(each, part))
            for each in found
            if 0 <= each.at - span.there < span.length
        ]

    def _mark_of(self, beside: Beside, part: str) -> Thread:
        return Thread(self._printer.printed(self.remarks.mark(beside), part), (), None, own=False)

    def _aside(self, beside: Beside, fate: Fate, part: str) -> Thread:
        """Return what stands beside the text; the sign of a comment goes with the words around it."""
        element = beside.element
        if element.tag == PARAGRAPH:
            properties = element.find(PROPERTIES)
            written = "" if properties is None else self._printer.printed(deepcopy(properties), part)
            return Thread(written, (), None, paragraph=element)
        goes = fate is GONE and element.tag == RUN
        written = self._printer.printed(deepcopy(element), part)
        return Thread(written, beside.path, fate if goes else None)

    def _bits(self, span: Span) -> list[_Bit]:
        """Return kept or deleted characters, divided by their looks and by what stands beside them."""
        if span.old is None:
            return []
        found: list[_Bit] = []
        places = {each.at for each in span.old.beside}
        if span.new is not None:
            places |= {each.at + span.at - span.there for each in self.remarks.on(span.new)}
        for piece, start, stop in span.old.slices(span.at, span.at + span.length):
            cuts = _cuts(start, stop, [at - piece.start for at in places]) if places else (start, stop)
            for first, last in pairwise(cuts):
                if span.new is None:
                    found.append((piece, first, last, None))
                else:
                    there = span.there + piece.start + first - span.at
                    found += self._with_looks(piece, first, span.new.slices(there, there + last - first))
        return found

    def _with_looks(
        self, piece: AnyPiece, at: int, others: Iterable[tuple[AnyPiece, int, int]]
    ) -> list[_Bit]:
        found: list[_Bit] = []
        for other, first, last in others:
            if piece.note and other.note:
                self._citations.stays(piece.note, other.note)
            end = at + last - first
            found.append((piece, at, end, None if other.look == piece.look else other))
            at = end
        return found

    def _staying(self, held: list[_Bit], span: Span, part: str, *, goes: bool) -> str:
        first, look = held[0][0], held[0][3]
        if span.old is None:
            return ""
        if not isinstance(first, PlainPiece) and first.node is None:
            return self._own(first.run, part, goes=goes)
        if look is not None and span.new is not None:
            properties = self._forms.restyled((span.old, first), (span.new, look), part)
        else:
            properties = self._forms.of_run(span.old, first, part)
        nodes: list[str] = []
        for piece, start, stop, _ in held:
            if piece.note and span.fate is GONE:
                self._citations.goes(*piece.note)
            if isinstance(piece, PlainPiece):
                nodes.append(piece.tag or _text(piece.text[start:stop], goes=goes))
            elif piece.node is not None and piece.node.tag in TEXTS:
                nodes.append(_text((piece.node.text or "")[start:stop], goes=goes))
            else:
                node = piece.run if piece.node is None else piece.node
                nodes.append(self._own(node, part, goes=goes))
        return f"<w:r>{properties}{''.join(nodes)}</w:r>"

    def _own(self, element: Element, part: str, *, goes: bool) -> str:
        """Return an element of the base as it is written where it stays, or goes."""
        made = deepcopy(element)
        if goes:
            as_gone(made, self._signature)
        return self._printer.printed(made, part)

    def _arrived(self, held: list[_Bit], new: Passage, part: str) -> str:
        first = held[0][0]
        if not isinstance(first, PlainPiece) and first.node is None:
            return self._printer.printed(self._adoption.copy(first.run, new.part, part), part)
        nodes: list[str] = []
        for piece, start, stop, _ in held:
            note = self._citations.comes(*piece.note) if piece.note else ""
            if isinstance(piece, PlainPiece):
                nodes.append(piece.cited(note) if note else piece.tag or _text(piece.text[start:stop]))
            elif piece.node is None or piece.node.tag in TEXTS:
                nodes.append(_text(("" if piece.node is None else piece.node.text or "")[start:stop]))
            else:
                made = self._adoption.copy(piece.node, new.part, part)
                if note:
                    made.set(W + "id", note)
                nodes.append(self._printer.printed(made, part))
        return f"<w:r>{self._forms.of_run(new, first, part)}{''.join(nodes)}</w:r>"

    def _links(self, path: Path, theirs: str, part: str) -> Path:
        """Return the elements that come with words of the target, as the part of the base has them."""
        found: list[Element] = []
        for each in path:
            if each.tag in BROUGHT:
                known = self._hyperlinks.get((id(each), part))
                if known is None:
                    bare = each.makeelement(each.tag, dict(each.attrib))
                    known = self._hyperlinks[id(each), part] = self._adoption.copy(bare, theirs, part)
                found.append(known)
        return tuple(found)


def _cuts(start: int, end: int, places: Sequence[int]) -> list[int]:
    return sorted({start, end, *(at for at in places if start < at < end)})


def _before(marks: list[tuple[int, Thread]], at: int) -> Iterator[Thread]:
    """Yield what comes up to an offset, taking it out of the list."""
    while marks and marks[0][0] <= at:
        yield marks.pop(0)[1]


def _runs(bits: list[_Bit]) -> list[list[_Bit]]:
    """Return the bits that can stand in one run; what stands beside the text is between two such."""
    if len(bits) == 1:  # as nearly always
        return [bits]
    found: list[list[_Bit]] = []
    for each in bits:
        if found and _goes_on(found[-1][-1], each):
            found[-1].append(each)
        else:
            found.append([each])
    return found


def _goes_on(before: _Bit, after: _Bit) -> bool:
    """Return whether two bits stand in one run, and nothing was cut out between them.

    A piece is cut only where something is, or where its look changes.
    """
    (piece, _, _, look), (other, _, _, its) = before, after
    if piece.run != other.run or (piece is other and look is its):
        return False
    return look is its if look is None or its is None else look.look == its.look


def _beside(span: Span) -> list[Beside]:
    """Return what stands beside the characters of a span; at the end of a passage it has its own span."""
    if span.old is None or not span.old.beside:
        return []
    if not span.length:
        return [each for each in span.old.beside if each.at == span.at]
    return [each for each in span.old.beside if span.at <= each.at < span.at + span.length]


def _text(chars: str, *, goes: bool = False) -> str:
    tag = "delText" if goes else "t"
    space = ' xml:space="preserve"' if chars != chars.strip() else ""
    written = escape(chars, _ESCAPED) if _SPECIAL.search(chars) else chars
    return f"<w:{tag}{space}>{written}</w:{tag}>"
