"""Composing: a row of the marked text as a paragraph of the base's file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from exports.docx.acceptor import DELETED
from exports.docx.markup import Element, W
from exports.docx.story.adoption import Adoption
from exports.docx.story.passages import HYPERLINK, PARAGRAPH, RUN, Beside, Passage, Path, Piece
from exports.docx.story.pouring import Pourer, is_plain
from exports.docx.story.properties import (
    PROPERTIES,
    RUN_PROPERTIES,
    changed,
    copied_changes,
    marks_in,
    said_of_mark,
    said_of_paragraph,
    without_marks,
)
from exports.docx.story.remarks import Remarks
from exports.docx.story.rows import COME, GONE, KEPT, Row, Span
from exports.docx.story.signing import MOVES, TAGS, Signature
from exports.docx.story.weaving import Thread, Weaver, text_node
from versioning.compare.redline import Fate

_TEXT = W + "t"


class Citations(Protocol):
    """What becomes of the notes that are cited."""

    def comes(self, kind: str, node: str) -> str:
        """Bring a note of the target; returns its id in the base."""

    def goes(self, kind: str, node: str) -> None:
        """Mark a note of the base as deleted."""

    def stays(self, old: tuple[str, str], new: tuple[str, str]) -> None:
        """Mark what changed in a note."""


@dataclass(frozen=True)
class Bit:
    """A part of a piece, with the piece whose look it takes on, if another."""

    piece: Piece
    start: int
    stop: int
    look: Piece | None = None

    def goes_on(self, before: Bit) -> bool:
        """Return whether it stands in one run with another bit."""
        if self.piece.run is not before.piece.run:
            return False
        if self.look is None or before.look is None:
            return self.look is before.look
        return self.look.look == before.look.look


class Composer:
    """Writes rows into paragraphs of one file."""

    def __init__(
        self, signature: Signature, adoption: Adoption, citations: Citations, remarks: Remarks
    ) -> None:
        self._signature, self._adoption, self._citations = signature, adoption, citations
        self.remarks = remarks
        self.pourer = Pourer(signature, adoption)
        self._hyperlinks: dict[tuple[int, str], Element] = {}

    def compose(self, row: Row, forms: tuple[Passage, Passage], part: str) -> list[Element]:
        """Return the paragraph of a row: that of the old passage that ends with it, else a new one.

        `forms` are the passages whose properties the paragraph had and has, `part` the part of the base
        it is in. Before it stand the paragraphs that an earlier change joined to it; the end of a move's
        range follows.
        """
        if is_plain(row) and not any(map(self.remarks.on, _news(row))):
            return self._composed_plainly(row, forms, part)
        near = forms[0].element
        threads = [thread for span in row.spans for thread in self._threads(span, part)]
        if row.new_end is not None and row.mark is not GONE:
            last = len(row.new_end.chars)
            threads += [self._mark_of(each) for each in self.remarks.on(row.new_end) if each.at >= last]
        properties = self._properties(row, forms, part)
        paragraph = row.old_end.element if row.old_end else near.makeelement(W + "p")
        made: list[Element] = []
        words: list[Thread] = []
        for each in threads:
            if each.element.tag != PARAGRAPH:
                words.append(each)
                continue
            self._fill(each.element, each.element.find(PROPERTIES), words, row)
            made.append(each.element)
            words = []
        self._fill(paragraph, properties, words, row)
        made.append(paragraph)
        if row.moved:
            start, end = self._signature.move(paragraph, MOVES[row.mark], row.moved)
            paragraph.insert(0 if properties is None else 1, start)
            made.append(end)
        return made

    def _composed_plainly(self, row: Row, forms: tuple[Passage, Passage], part: str) -> list[Element]:
        """Return the paragraph of a row that is nothing but text, its runs to be poured in."""
        near = forms[0].element
        threads = self.pourer.threads(row, near, part)
        properties = self._properties(row, forms, part)
        paragraph = row.old_end.element if row.old_end else near.makeelement(W + "p")
        hole = self.pourer.hole(threads, near, moved=bool(row.moved))
        del paragraph[:]
        paragraph.extend([hole] if properties is None else [properties, hole])
        made = [paragraph]
        if row.moved:
            start, end = self._signature.move(paragraph, MOVES[row.mark], row.moved)
            paragraph.insert(0 if properties is None else 1, start)
            made.append(end)
        return made

    def _fill(
        self, paragraph: Element, properties: Element | None, threads: Sequence[Thread], row: Row
    ) -> None:
        for each in list(paragraph):
            paragraph.remove(each)
        if properties is not None:
            paragraph.append(properties)
        Weaver(paragraph, self._signature, row.mark if row.moved else None).weave(threads)

    def cite(self, row: Row) -> bool:
        """Mark what changed in the notes of a row; returns whether all of its characters keep their looks."""
        bits = [bit for span in row.spans if span.fate is KEPT for bit in self._bits(span)]
        return all(bit.look is None for bit in bits)

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

    def _threads(self, span: Span, part: str) -> Iterator[Thread]:
        marks = self._marks(span)
        if span.fate is COME and span.new:
            start = span.there
            for first, last in pairwise(_cuts(start, start + span.length, [at for at, _ in marks])):
                yield from _before(marks, first)
                for held in _runs(Bit(*each) for each in span.new.slices(first, last)):
                    yield self._arrived(held, span.new.part, part)
        elif span.old:
            beside = _beside(span)
            for held in _runs(self._bits(span)):
                at = held[0].piece.start + held[0].start
                yield from _before(marks, at)
                while beside and beside[0].at <= at:
                    yield _aside(beside.pop(0), span.fate)
                yield self._staying(held, span, part)
            for each in beside:
                yield _aside(each, span.fate)

    def _marks(self, span: Span) -> list[tuple[int, Thread]]:
        """Return the comments that come within a span, each with where: in the old passage, or in the new."""
        if span.new is None:
            return []
        shift = span.at - span.there if span.old is not None else 0
        found = [each for each in self.remarks.on(span.new) if 0 <= each.at - span.there < span.length]
        return [(each.at + shift, self._mark_of(each)) for each in found]

    def _mark_of(self, beside: Beside) -> Thread:
        return Thread(self.remarks.mark(beside), (), None, own=False)

    def _bits(self, span: Span) -> Iterator[Bit]:
        """Yield kept or deleted characters, divided by their looks and by what stands beside them."""
        if span.old is None:
            return
        places = {each.at for each in span.old.beside}
        if span.new is not None:
            places |= {each.at + span.at - span.there for each in self.remarks.on(span.new)}
        for piece, start, stop in span.old.slices(span.at, span.at + span.length):
            cuts = (at - piece.start for at in places)
            for first, last in pairwise(sorted({start, stop, *(at for at in cuts if start < at < stop)})):
                if span.new is None:
                    yield Bit(piece, first, last)
                else:
                    there = span.there + piece.start + first - span.at
                    yield from self._with_looks(piece, first, span.new.slices(there, there + last - first))

    def _with_looks(self, piece: Piece, at: int, others: Iterable[tuple[Piece, int, int]]) -> Iterator[Bit]:
        for other, first, last in others:
            if piece.note and other.note:
                self._citations.stays(piece.note, other.note)
            yield Bit(piece, at, at + last - first, None if other.look == piece.look else other)
            at += last - first

    def _staying(self, held: list[Bit], span: Span, part: str) -> Thread:
        first, look = held[0].piece, held[0].look
        if first.node is None:
            return Thread(deepcopy(first.run), first.path, span.fate)
        run = first.run.makeelement(RUN)
        properties = first.run.find(RUN_PROPERTIES)
        if look is not None and span.new is not None:
            theirs = look.run.find(RUN_PROPERTIES)
            new = None if theirs is None else self._adoption.copy(theirs, span.new.part, part)
            run.append(changed(new, properties, run, RUN_PROPERTIES, self._signature))
        elif properties is not None:
            run.append(deepcopy(properties))
            for change in run[0].iterfind(f"{RUN_PROPERTIES}Change"):
                change.set(W + "id", self._signature.free_id())
        for each in held:
            run.append(_node(each))
            if each.piece.note and span.fate is GONE:
                self._citations.goes(*each.piece.note)
        return Thread(run, first.path, span.fate)

    def _arrived(self, held: list[Bit], theirs: str, part: str) -> Thread:
        first = held[0].piece
        path = self._links(first.path, theirs, part)
        if first.node is None:
            return Thread(self._adoption.copy(first.run, theirs, part), path, COME, own=False)
        run = first.run.makeelement(RUN)
        properties = first.run.find(RUN_PROPERTIES)
        if properties is not None:
            run.append(self._adoption.copy(properties, theirs, part))
        for each in held:
            node = each.piece.node
            if node is None or node.tag == _TEXT:
                run.append(_node(each))
                continue
            made = self._adoption.copy(node, theirs, part)
            if each.piece.note:
                made.set(W + "id", self._citations.comes(*each.piece.note))
            run.append(made)
        return Thread(run, path, COME, own=False)

    def _links(self, path: Path, theirs: str, part: str) -> Path:
        """Return the hyperlinks that words of the target stand in, as the base's part has them."""
        found: list[Element] = []
        for each in path:
            if each.tag == HYPERLINK:
                known = self._hyperlinks.get((id(each), part))
                if known is None:
                    bare = each.makeelement(each.tag, dict(each.attrib))
                    known = self._hyperlinks[id(each), part] = self._adoption.copy(bare, theirs, part)
                found.append(known)
        return tuple(found)

    # Properties

    def _properties(self, row: Row, forms: tuple[Passage, Passage], part: str) -> Element | None:
        old, new = forms
        own = row.old_end.element.find(PROPERTIES) if row.old_end else None
        if row.old_end is not None and row.old_end.form == new.form:
            said = [deepcopy(each) for each in said_of_paragraph(own)]
        else:
            said = [
                self._adoption.copy(each, new.part, part) if new.foreign else deepcopy(each)
                for each in said_of_paragraph(new.element.find(PROPERTIES))
            ]
        properties = new.element.makeelement(PROPERTIES)
        properties.extend(said)
        mark = self._mark(row, part)
        if mark is not None:
            properties.append(mark)
        section = None if own is None else own.find(W + "sectPr")
        if section is not None:
            properties.append(section)
        if old.form != new.form:
            former = old.element.find(PROPERTIES)
            properties = changed(properties, former, properties, PROPERTIES, self._signature)
        else:
            properties.extend(copied_changes(own, PROPERTIES, self._signature))
        return properties if len(properties) else None

    def _mark(self, row: Row, part: str) -> Element | None:
        """Return the run properties of a paragraph's mark, with what became of it."""
        old, new = row.old_end, row.new_end
        either = old or new
        if either is None:
            return None
        mark = either.element.makeelement(RUN_PROPERTIES)
        own = old.element.find(f"{PROPERTIES}/{RUN_PROPERTIES}") if old else None
        kept = marks_in(own)
        mark.extend([deepcopy(each) for each in kept])
        if row.mark is not KEPT and all(each.tag not in DELETED for each in kept):
            made = self._signature.made(mark, (MOVES if row.moved else TAGS)[row.mark])
            mark.insert(sum(each.tag == W + "ins" for each in mark), made)
        if old is not None and (new is None or old.mark == new.mark):
            mark.extend([deepcopy(each) for each in said_of_mark(own)])
        elif new is not None:
            theirs = new.element.find(f"{PROPERTIES}/{RUN_PROPERTIES}")
            mark.extend([self._adoption.copy(each, new.part, part) for each in without_marks(theirs)])
            if old is not None:
                changed(mark, own, mark, RUN_PROPERTIES, self._signature)
        return mark if len(mark) else None


def _news(row: Row) -> list[Passage]:
    """Return the passages of the target that a row is made of."""
    found = [each.new for each in row.spans if each.new is not None]
    return found if row.new_end is None else [*found, row.new_end]


def _cuts(start: int, end: int, places: Iterable[int]) -> list[int]:
    return sorted({start, end, *(at for at in places if start < at < end)})


def _before(marks: list[tuple[int, Thread]], at: int) -> Iterator[Thread]:
    """Yield what comes up to an offset, taking it out of the list."""
    while marks and marks[0][0] <= at:
        yield marks.pop(0)[1]


def _runs(bits: Iterable[Bit]) -> Iterator[list[Bit]]:
    """Yield the bits that can stand in one run; what stands beside the text is between two such."""
    held: list[Bit] = []
    for each in bits:
        if held and not (each.goes_on(held[-1]) and _touch(held[-1], each)):
            yield held
            held = []
        held.append(each)
    if held:
        yield held


def _touch(before: Bit, after: Bit) -> bool:
    """Return whether nothing was cut out between two bits; a piece is cut only where something is."""
    return before.piece is not after.piece or before.look is not after.look


def _beside(span: Span) -> list[Beside]:
    """Return what stands beside the characters of a span; at the end of a passage it has its own span."""
    if span.old is None:
        return []
    if not span.length:
        return [each for each in span.old.beside if each.at == span.at]
    return [each for each in span.old.beside if span.at <= each.at < span.at + span.length]


def _aside(beside: Beside, fate: Fate) -> Thread:
    """Return what stands beside the text; the sign of a comment goes with the words around it."""
    goes = fate is GONE and beside.element.tag == RUN
    return Thread(beside.element, beside.path, fate if goes else None)


def _node(bit: Bit) -> Element:
    """Return what a run holds for a bit."""
    node = bit.piece.node
    if node is None:
        return bit.piece.run
    if node.tag == _TEXT:
        return text_node(node, (node.text or "")[bit.start : bit.stop])
    made = deepcopy(node)
    made.tail = None
    return made
