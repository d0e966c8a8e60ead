"""What is read of a Word file, in reading order: passages (paragraphs) and grids (tables)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from exports.docx.runs_reader import Point, Seen
from versioning.tree.spans import ALONE, Span
from versioning.tree.text import StyledText


class Passage(NamedTuple):
    """A paragraph. `label` is its automatic number, `level` its level of heading (0: none).

    `style` is the id of its style, `place` where it stood in the file before any change, `points` are where
    comments stand in it, `printed` is the number that a file of ours prints before its text, `depth` is how
    deep it stands in a list (-1: in none).
    """

    text: StyledText
    style: str = ""
    place: str = ""
    level: int = 0
    label: str = ""
    points: tuple[Point, ...] = ()
    printed: str = ""
    depth: int = -1


@dataclass(frozen=True)
class Cell:
    """A cell of a table, where it stood, and how far it reaches."""

    items: tuple[Item, ...]
    place: str = ""
    span: Span = ALONE


@dataclass(frozen=True)
class Row:
    """A row of a table, and where it stood."""

    cells: tuple[Cell, ...]
    place: str = ""


@dataclass(frozen=True)
class Grid:
    """A table, where it stood, and the id of its style."""

    rows: tuple[Row, ...]
    place: str = ""
    style: str = ""


Item = Passage | Grid


@dataclass
class Story:
    """All that is to be read of a file as it stands at one moment."""

    items: list[Item]
    margins: list[tuple[str, list[Item]]]
    """Headers and footers, each with its kind."""
    notes: list[Passage]
    """The notes on which comments stand, each as one passage."""
    seen: Seen
    payloads: dict[str, bytes]
    """By SHA-256, what is kept as it is."""


def walk(items: list[Item]) -> Iterator[Passage]:
    """Yield every passage, those of tables in the order of rows and cells."""
    for item in items:
        if isinstance(item, Passage):
            yield item
        else:
            for row in item.rows:
                for cell in row.cells:
                    yield from walk(list(cell.items))


def lines(passage: Passage) -> list[Passage]:
    """Return a passage divided at its line breaks."""
    chars = passage.text.chars
    cuts = [-1, *(at for at, char in enumerate(chars) if char == "\n"), len(chars)]
    parts = [passage.text.slice(start + 1, end) for start, end in pairwise(cuts)]
    return [
        passage._replace(text=part, label=passage.label if not at else "") for at, part in enumerate(parts)
    ]
