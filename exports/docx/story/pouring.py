"""Pouring: the runs of plain paragraphs are written as text, and poured into the part once it is written.

It does for paragraphs that are nothing but text what `composing` and `weaving` do for any: in the tree a
hole stands for the runs. Most paragraphs that change are such, and no elements need be made for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape

from lxml import etree

from exports.docx.markup import Element, W
from exports.docx.story.adoption import Adoption
from exports.docx.story.passages import Passage
from exports.docx.story.plain import PlainPiece
from exports.docx.story.rows import COME, GONE, KEPT, Row, Span
from exports.docx.story.signing import MOVES, TAGS, Signature
from versioning.compare.redline import Fate

_HOLE, _NUMBER = W + "hole", W + "number"
_HOLES = re.compile(rb'<w:hole w:number="(\d+)"/>')
_Bit = tuple[PlainPiece, int, int, PlainPiece | None]
"""A part of a piece, with the piece whose look it takes on, if another."""
_Thread = tuple[Fate, str]
"""What becomes of a run, and the run as it is written."""


def is_plain(row: Row) -> bool:
    """Return whether all that a row is made of is nothing but text."""
    for span in row.spans:
        for each in (span.old, span.new):
            if each is not None and (each.plain is None or each.held):
                return False
    ends = (row.old_end, row.new_end)
    return all(each is None or (each.plain is not None and not each.held) for each in ends)


class Pourer:
    """Writes the runs of plain rows."""

    def __init__(self, signature: Signature, adoption: Adoption) -> None:
        self._signature, self._adoption = signature, adoption
        self._poured: list[bytes] = []
        self._properties: dict[tuple[bytes, str, bool], str] = {}

    def threads(self, row: Row, near: Element, part: str) -> list[_Thread]:
        """Return the runs of a row, in order."""
        found: list[_Thread] = []
        moved = bool(row.moved)
        for span in row.spans:
            if span.fate is COME and span.new:
                for held in _runs(_slices(span.new, span.there, span.length)):
                    properties = self._written(span.new, held[0][0], near, part)
                    found.append((COME, _run(properties, held, "t")))
            elif span.old:
                for held in _runs(_bits(span, span.old)):
                    text = "delText" if span.fate is GONE and not moved else "t"
                    found.append((span.fate, _run(self._staying(held, span, near, part), held, text)))
        return found

    def hole(self, threads: Iterable[_Thread], near: Element, *, moved: bool) -> Element:
        """Return the element into whose place the runs will be poured."""
        tags = MOVES if moved else TAGS
        made: list[str] = []
        last = KEPT
        for fate, run in threads:
            if fate is not last and last is not KEPT:
                made.append(f"</w:{tags[last].removeprefix(W)}>")
            if fate is not last and fate is not KEPT:
                made.append(f"<w:{tags[fate].removeprefix(W)}{self._signature.written()}>")
            made.append(run)
            last = fate
        if last is not KEPT:
            made.append(f"</w:{tags[last].removeprefix(W)}>")
        self._poured.append("".join(made).encode())
        return near.makeelement(_HOLE, {_NUMBER: str(len(self._poured) - 1)})

    def poured(self, data: bytes) -> bytes:
        """Return a part with the runs in the places of the holes."""
        if not self._poured or b"<w:hole " not in data:
            return data
        return _HOLES.sub(lambda hole: self._poured[int(hole[1])], data)

    def _staying(self, held: Sequence[_Bit], span: Span, near: Element, part: str) -> str:
        first, look = held[0][0], held[0][3]
        if span.old is None:
            return ""
        own = self._written(span.old, first, near, part)
        if look is None or span.new is None:
            return own
        new = _inner(self._written(span.new, look, near, part))
        former = _inner(own)
        former = f"<w:rPr>{former}</w:rPr>" if former else "<w:rPr/>"
        change = f"<w:rPrChange{self._signature.written()}>{former}</w:rPrChange>"
        return f"<w:rPr>{new}{change}</w:rPr>"

    def _written(self, passage: Passage, piece: PlainPiece, near: Element, part: str) -> str:
        """Return the properties of a run as they are written in a part of the base."""
        if piece.properties is None:
            return ""
        key = (piece.properties, part, passage.foreign)
        known = self._properties.get(key)
        if known is None:
            element = passage.properties(piece)
            if passage.foreign and element is not None:
                element = self._adoption.copy(element, passage.part, part)
            root = near.getroottree().getroot()
            holder = etree.Element("holder", nsmap=root.nsmap)
            holder.extend([] if element is None else [element])
            text = etree.tostring(holder, encoding="unicode")
            known = self._properties[key] = text[text.index(">") + 1 : text.rindex("<")]
        return known


def _inner(properties: str) -> str:
    """Return what properties hold, as they are written."""
    return properties.removeprefix("<w:rPr>").removesuffix("</w:rPr>") if properties != "<w:rPr/>" else ""


def _slices(passage: Passage, start: int, length: int) -> Iterator[_Bit]:
    for piece in passage.plain or ():
        if piece.start >= start + length:
            break
        if piece.end > start:
            first = max(start - piece.start, 0)
            yield piece, first, min(start + length, piece.end) - piece.start, None


def _bits(span: Span, old: Passage) -> Iterator[_Bit]:
    """Yield kept or deleted characters, divided by their looks."""
    if span.new is None:
        yield from _slices(old, span.at, span.length)
        return
    for piece, first, last, _ in _slices(old, span.at, span.length):
        there = span.there + piece.start + first - span.at
        at = first
        for other, start, end, _ in _slices(span.new, there, last - first):
            yield piece, at, at + end - start, None if other.look == piece.look else other
            at += end - start


def _runs(bits: Iterable[_Bit]) -> Iterator[list[_Bit]]:
    """Yield the bits that stand in one run."""
    held: list[_Bit] = []
    for each in bits:
        if held and not _goes_on(held[-1], each):
            yield held
            held = []
        held.append(each)
    if held:
        yield held


def _goes_on(before: _Bit, after: _Bit) -> bool:
    (piece, _, _, look), (other, _, _, its) = before, after
    if piece.run != other.run or (piece is other and look is its):
        return False
    return look is its if look is None or its is None else look.look == its.look


def _run(properties: str, held: Sequence[_Bit], text: str) -> str:
    """Return a run as it is written."""
    nodes = [piece.tag or _text(piece.chars[first:last], text) for piece, first, last, _ in held]
    return f"<w:r>{properties}{''.join(nodes)}</w:r>"


def _text(chars: str, tag: str) -> str:
    space = ' xml:space="preserve"' if chars != chars.strip() else ""
    return f"<w:{tag}{space}>{escape(chars)}</w:{tag}>"
