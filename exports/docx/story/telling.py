"""Telling: whether a file tells a story, and where it first doesn't."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exports.docx.story.blocks import Block, StoryReader, Table
from exports.docx.story.passages import Passage

_Pair = tuple[list[Block], list[Block]]


@dataclass(frozen=True)
class Telling:
    """A story, and what a file was `found` to say.

    `words_only` leaves out the forms. `places` are the names of containers by the identity of the lists of
    their blocks.
    """

    story: StoryReader
    found: StoryReader
    places: Mapping[int, str]
    words_only: bool = False

    def first_difference(self) -> str:
        """Return the name of the first place where the file does not say what it must; empty for none."""
        return self._first((self.story.body, self.found.body), "body")

    def _first(self, pair: _Pair, name: str) -> str:
        """Return the same for what stands in a container and what was found there; `name` is that around."""
        name = self.places.get(id(pair[0]), name)
        for each, other in zip(*pair, strict=False):
            if isinstance(each, Passage) and isinstance(other, Passage):
                place = self._in_passages(each, other, name)
            elif isinstance(each, Table) and isinstance(other, Table):
                place = self._in_tables(each, other, name)
            else:
                place = name
            if place:
                return place
        return "" if len(pair[0]) == len(pair[1]) else name

    def _in_passages(self, each: Passage, other: Passage, name: str) -> str:
        if each.says(other):
            return ""
        alike = self.words_only and each.chars == other.chars
        return self._in_any(self._held(each, other), name) or ("" if alike else name)

    def _in_tables(self, each: Table, other: Table, name: str) -> str:
        if each.key == other.key:
            return ""
        if _sizes(each) != _sizes(other):
            return name
        place = self._in_any(zip(_cells(each), _cells(other), strict=True), name)
        return place or ("" if self.words_only or _forms(each) == _forms(other) else name)

    def _in_any(self, pairs: Iterator[_Pair], name: str) -> str:
        return next((place for pair in pairs if (place := self._first(pair, name))), "")

    def _held(self, each: Passage, other: Passage) -> Iterator[_Pair]:
        """Yield what stands in the notes that passages cite and in their text boxes."""
        for piece, its in zip(each.parts, other.parts, strict=False):
            if piece.note and its.note:
                note, there = self.story.note(*piece.note), self.found.note(*its.note)
                if note is not None and there is not None:
                    yield note.blocks, there.blocks
            for box, its_box in zip(piece.boxes, its.boxes, strict=False):
                yield self.story.box(box, each.part), self.found.box(its_box, other.part)


def _sizes(table: Table) -> list[int]:
    return [len(row.cells) for row in table.rows]


def _cells(table: Table) -> list[list[Block]]:
    return [cell.blocks for row in table.rows for cell in row.cells]


def _forms(table: Table) -> list[object]:
    """Return what the properties of a table, its rows and its cells say."""
    rows = [(row.form, *(cell.form for cell in row.cells)) for row in table.rows]
    return [table.form, *rows]
