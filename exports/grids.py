"""Tables of a draft as they are shown: which row names the columns, which columns hold figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from exports.framed import Framed
from exports.spans import spots_among
from versioning.tree.spans import Spans, Spot, count_of
from versioning.tree.text import MarkKind, StyledText

_FIGURE = re.compile(r"[\s\d.,()%–\-−+/]*\d[\s\d.,()%–\-−+/]*|[–—-]")


class Ruled(NamedTuple):
    """The rows of a table, where their cells stand, and how many columns wide it is."""

    rows: Sequence[Framed]
    spots: list[list[Spot]]
    width: int

    def is_full(self, index: int) -> bool:
        """Return whether a row has as many cells as the fullest below the one that may name the columns.

        A cell that takes several columns counts as often, but for the last one.
        """
        return _fullness(self.spots[index]) >= max(map(_fullness, self.spots[1:]), default=0)


def ruled(rows: Sequence[Framed], spans: Spans, *, parted: bool = False) -> Ruled:
    """Return how rows stand. `parted` are rows between which others stand, so that no cell takes several."""
    if parted:
        spans = {digest: span._replace(continues=False) for digest, span in spans.items()}
    spots = spots_among(rows, spans)
    return Ruled(rows, spots, count_of(spots))


def figures(table: Ruled) -> frozenset[int]:
    """Return which columns hold numbers, whose digits stand under each other, below their names."""
    below: dict[int, list[Framed]] = {}
    for at, row in enumerate(table.rows):
        for cell, spot in zip(row.below, table.spots[at], strict=True):
            if at and table.is_full(at) and (spot.columns == 1 or cell is row.below[-1]):
                below.setdefault(spot.column, []).append(cell)
    found: set[int] = set()
    for at, cells in below.items():
        said = [words for cell in cells if (words := "".join(map(said_in, lines(cell))).strip())]
        if said and all(map(is_figure, said)):
            found.add(at)
    return frozenset(found)


def is_figure(words: str) -> bool:
    """Return whether words are a number, or the dash that says there is none."""
    return _FIGURE.fullmatch(words) is not None


def headings(table: Ruled) -> int:
    """Return how many rows at the top of a table name its columns.

    That is the first one if its words stand out from those of the next, with the rows that its cells take.
    """
    rows = table.rows
    most = max((spot.rows for spot in table.spots[0]), default=1) if rows else 1
    is_named = len(rows) > most + 1 and all(map(_stands_out, rows[:most])) and not _stands_out(rows[most])
    return most if is_named else 0


def length(each: Framed) -> int:
    """Return how many characters stand in a row and what is under it."""
    return len(said_in(each)) + sum(map(length, each.below))


def lines(each: Framed) -> Iterator[Framed]:
    """Yield a row and all that stand under it."""
    yield each
    for below in each.below:
        yield from lines(below)


def said_in(each: Framed) -> str:
    """Return all words that are shown of a row, those that went, too."""
    return "".join(segment.shown.chars for segment in each.row.segments)


def notes_in(each: Framed) -> int:
    """Return how many characters stand in the notes to a row and to what is under it."""
    texts = (segment.shown for line in lines(each) for segment in line.row.segments)
    return sum(len(note.text.chars) for text in texts for _, note in text.notes)


def _fullness(spots: Sequence[Spot]) -> int:
    return spots[-1].column + 1 if spots else 0


def _stands_out(row: Framed) -> bool:
    """Return whether every word of a row is bold or in italics; never of one with notes."""
    texts = [line.row.new_text for cell in row.below for line in lines(cell) if line.row.new_text.chars]
    return bool(texts) and all(map(_is_marked, texts)) and not sum(map(notes_in, row.below))


def _is_marked(text: StyledText) -> bool:
    kinds = {MarkKind.BOLD, MarkKind.ITALIC}
    return all(
        not text.chars[start:end].strip() or any(mark.kind in kinds for mark in marks)
        for start, end, marks in text.pieces()
    )
