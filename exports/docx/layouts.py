"""Tables that only lay a draft out: all of it in one column, or each label in the cell before its paragraph.

Compilations are made so, since rows keep label and words together. Nothing that is told side by side, such
as an old text and a new one, is such a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from exports.docx.head import words_of
from exports.docx.items import Grid, Item, Passage, Row
from exports.markdown.blocks import NUMBER, POINT, with_number_outside
from exports.markdown.vocabulary import is_organ_line

_FEWEST = 2
"""So many labels of the room tell that this is a draft, where no organ line does."""
_ROOM = re.compile("[OP]P")


def without_layouts(items: Iterable[Item]) -> Iterator[Item]:
    """Yield items, in the place of a table that lays a draft out what stands in it, row by row.

    The label in a cell is then the number of the paragraph beside it.
    """
    for each in items:
        laid_out = _laid_out(each) if isinstance(each, Grid) else None
        if laid_out is None:
            yield each
        else:
            yield from laid_out


def _laid_out(grid: Grid) -> list[Item] | None:
    """Return what a table lays out; None where it is a table of anything else."""
    result: list[Item] = []
    rooms = 0
    for at, row in enumerate(grid.rows):
        filled = _filled(row)
        if len(filled) == 2 and (labelled := _labelled(*filled)) is not None:
            result += labelled
            rooms += _ROOM.match(labelled[0].label) is not None
        elif len(filled) < 2 or (not at and len(filled) == 2):  # the first row may name the columns
            result += [each for items in filled for each in items]
        else:
            return None
    is_draft = rooms >= _FEWEST or any(is_organ_line(words_of(each)) for each in result)
    return result if is_draft else None


def _filled(row: Row) -> list[list[Item]]:
    """Return what stands in each cell of a row that holds words or anything else."""
    cells = (
        [each for each in cell.items if isinstance(each, Grid) or each.text.chars.strip()]
        for cell in row.cells
    )
    return [each for each in cells if each]


def _labelled(label: list[Item], items: list[Item]) -> tuple[Passage, *tuple[Item, ...]] | None:
    """Return the paragraphs of a cell, the first numbered by the cell before; None where that doesn’t."""
    first = items[0]
    number = with_number_outside(words_of(label[0])) if len(label) == 1 else ""
    if not number or not isinstance(first, Passage) or first.label:
        return None
    if NUMBER.fullmatch(number) is None and POINT.fullmatch(number) is None:
        return None
    return first._replace(label=number), *items[1:]
