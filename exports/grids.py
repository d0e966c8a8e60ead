"""Tables of a draft as they are shown: which row names the columns, which columns hold figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from exports.framed import Framed
from versioning.tree.text import MarkKind, StyledText

_FIGURE = re.compile(r"[\s\d.,()%–\-−+/]*\d[\s\d.,()%–\-−+/]*|[–—-]")


def usual(rows: Sequence[Framed]) -> int:
    """Return how many cells the fullest rows have, below the one that may name the columns."""
    return max((len(row.below) for row in rows[1:]), default=0)


def figures(rows: Sequence[Framed]) -> frozenset[int]:
    """Return which columns hold numbers, whose digits stand under each other, below their names."""
    found: set[int] = set()
    count = usual(rows)
    for at in range(count):
        below = [row.below[at] for row in rows[1:] if len(row.below) == count]
        said = [words for cell in below if (words := "".join(map(said_in, lines(cell))).strip())]
        if said and all(map(is_figure, said)):
            found.add(at)
    return frozenset(found)


def is_figure(words: str) -> bool:
    """Return whether words are a number, or the dash that says there is none."""
    return _FIGURE.fullmatch(words) is not None


def is_heading(rows: Sequence[Framed]) -> bool:
    """Return whether the first row of a table names its columns, by how its words stand out from the next."""
    return len(rows) > 2 and _stands_out(rows[0]) and not _stands_out(rows[1])


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
