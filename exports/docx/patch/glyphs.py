"""Glyphs: the paragraphs that a text was read from, character by character, with where each stands.

A draft's text is what its reader took from the file: without numbers, instructions of fields, hidden words
and repeated space. So each of its characters is sought among those that the file shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from exports.docx.markup import Element, M, W, child, switch, value
from exports.docx.story.passages import Passage
from exports.docx.story.pieces import FIELD, NOTES, TEXTS, Piece
from exports.docx.symbols import symbol
from versioning.compare.engine import difference_of_codes
from versioning.tree.text import ATOM, StyledText

_AS_CHARACTERS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}
_OBJECTS = frozenset(W + name for name in ("drawing", "pict", "object"))
_FORMULAS = frozenset((M + "oMath", M + "oMathPara"))


class Glyph(NamedTuple):
    """One character that a paragraph shows: which of its text's paragraphs, and from where to where there."""

    char: str
    line: int
    start: int
    end: int


class Spot(NamedTuple):
    """A place in the markup of a text: which of its paragraphs, and the offset in the passage."""

    line: int
    at: int


@dataclass(frozen=True)
class Mapping:
    """Where the characters of a text stand. `prefix` is what its first paragraph shows before them."""

    glyphs: tuple[Glyph | None, ...]
    prefix: tuple[Glyph, ...]
    end: Spot

    def before(self, at: int) -> Spot:
        """Return the place after the last character before an offset, else before the first one after it."""
        for glyph in reversed(self.glyphs[:at]):
            if glyph is not None:
                return Spot(glyph.line, glyph.end)
        return self.after(at)

    def after(self, at: int) -> Spot:
        """Return the place before the first character from an offset on; else the end of what is shown."""
        return next((Spot(each.line, each.start) for each in self.glyphs[at:] if each is not None), self.end)

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield (line, from, to) of the markup of some characters, what stands between them included."""
        found = [each for each in self.glyphs[start:end] if each is not None]
        for line in dict.fromkeys(each.line for each in found):
            here = [each for each in found if each.line == line]
            yield line, here[0].start, here[-1].end


def shown(passages: Sequence[Passage]) -> list[Glyph]:
    """Return the characters that some paragraphs show; between two of them stands a line break."""
    found: list[Glyph] = []
    for line, passage in enumerate(passages):
        if line:
            found.append(Glyph("\n", line, 0, 0))
        fields: list[bool] = []
        for piece in passage.pieces:
            for at, char in _of_piece(piece, fields):
                found.append(Glyph(char, line, piece.start + at, piece.start + at + 1))
    return found


def _of_piece(piece: Piece, fields: list[bool]) -> Iterator[tuple[int, str]]:
    """Yield what a piece shows, each character with its offset; `fields` are those that are open."""
    node = piece.node
    if node is None:
        if piece.run.tag in _FORMULAS:
            yield 0, ATOM
        return
    if node.tag == FIELD:
        kind = value(node, "fldCharType")
        if kind == "begin":
            fields.append(False)
        elif fields and kind == "separate":
            fields[-1] = True
        elif fields and kind == "end":
            fields.pop()
    elif all(fields) and not switch(child(piece.run, "rPr"), "vanish"):
        yield from enumerate(_of_node(node))


def _of_node(node: Element) -> str:
    tag = str(node.tag)
    if tag in TEXTS:
        return node.text or ""
    if tag in NOTES or (tag in _OBJECTS and next(node.iter(W + "txbxContent"), None) is None):
        return ATOM
    if tag == W + "sym":
        return symbol(node)
    if tag == W + "br":
        return " " if value(node, "type") in {"page", "column"} else "\n"
    return _AS_CHARACTERS.get(tag, "")


def mapped(text: StyledText, glyphs: Sequence[Glyph]) -> Mapping:
    """Return where the characters of a text stand among glyphs."""
    found: list[Glyph | None] = [None] * len(text)
    left, at = len(text), len(glyphs)
    while left and at:  # what was left out is mostly before the text, and space
        if _alike(text.chars[left - 1], glyphs[at - 1].char):
            left, at = left - 1, at - 1
            found[left] = glyphs[at]
        elif glyphs[at - 1].char.isspace():
            at -= 1
        else:
            break
    _map_rest(text.chars[:left], glyphs[:at], found)
    _find_signs(text, glyphs, found)
    first = next((each for each in found if each is not None), None)
    end = Spot(glyphs[-1].line, glyphs[-1].end) if glyphs else Spot(0, 0)
    before = [each for each in glyphs if first is None or (each.line, each.start) < (first.line, first.start)]
    return Mapping(tuple(found), tuple(before), end)


def _map_rest(chars: str, glyphs: Sequence[Glyph], found: list[Glyph | None]) -> None:
    """Find the characters that are left by the difference of what is said and what is shown."""
    said = "".join(" " if each.isspace() else each for each in chars)
    seen = "".join(" " if each.char.isspace() else each.char for each in glyphs)
    left = right = 0
    for operation, length in difference_of_codes(said, seen) if said and seen else ():
        if operation == 0:
            found[left : left + length] = glyphs[right : right + length]
        left += length if operation <= 0 else 0
        right += length if operation >= 0 else 0


def _find_signs(text: StyledText, glyphs: Sequence[Glyph], found: list[Glyph | None]) -> None:
    """Let a note with a sign of its own stand where its sign is typed, or where it is cited with it."""
    places = {(each.line, each.start): at for at, each in enumerate(glyphs)}
    for at, note in text.notes:
        if not note.sign:
            continue
        here = found[at]
        if here is None:
            before = next((each for each in reversed(found[:at]) if each is not None), None)
            start = places[before.line, before.start] + 1 if before else 0
        else:
            start = places[here.line, here.start] + 1
        signs = glyphs[start : start + len(note.sign)]
        if "".join(each.char for each in signs) == note.sign:
            found[at] = Glyph(ATOM, signs[0].line, here.start if here else signs[0].start, signs[-1].end)


def note_at(passage: Passage, glyph: Glyph) -> tuple[str, str] | None:
    """Return the kind and id of the note that is cited at a glyph; None where it is only typed."""
    return next((piece.note for piece in passage.pieces if piece.start == glyph.start and piece.note), None)


def is_whole(text: StyledText, mapping: Mapping) -> bool:
    """Return whether every character of a text that shows anything was found."""
    return all(
        glyph is not None or char.isspace() for glyph, char in zip(mapping.glyphs, text.chars, strict=True)
    )


def _alike(one: str, other: str) -> bool:
    return one == other or (one.isspace() and other.isspace())
