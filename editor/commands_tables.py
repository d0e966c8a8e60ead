"""Commands on the rows and cells of a table: a row more, rows less, cells filled. Pure; no Qt.

Every command returns the transaction to dispatch, or None where there is nothing to do.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from editor.commands_paste import Grid, plain_text
from editor.commands_structure import finished
from editor.commands_text import delete, put
from editor.places import FLOWING, Point, container
from versioning.change.step import Delete, Insert
from versioning.change.transaction import Recorder, Transaction
from versioning.tree.identity import NodeId, new_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText


def around(draft: Resolution, node: NodeId, role: Role) -> NodeId:
    """Return the row, cell or table in which a node stands; empty for none."""
    while node in draft.parents and (draft.is_note(node) or draft.paragraph(node).role is not role):
        node = draft.parents[node]
    return node if node in draft.parents else ""


def add_row(draft: Resolution, node: NodeId) -> tuple[Transaction, Point] | None:
    """Return what adds a row after that of a node, cells like those beside it, and where to write there."""
    row = around(draft, node, Role.ROW)
    if not row:
        return None
    recorder = Recorder(draft)
    made = _add_row(recorder, row)
    cells = recorder.draft.children_of(made)
    first = next((each.id for cell in cells for each in cell.children), made)
    return recorder.transaction(intent="row"), Point(first, 0)


def _add_row(recorder: Recorder, row: NodeId) -> NodeId:
    """Add a row after another; a cell that reaches down past it goes on through it."""
    table, index = recorder.draft.place(row)
    rows = recorder.draft.children_of(table)
    like = rows[index + 1] if index + 1 < len(rows) else rows[index]
    cells = tuple(
        Paragraph(
            new_id(),
            Role.CELL,
            children=() if _goes_on(each) else (Paragraph(new_id(), Role.TEXT),),
            payload=each.payload,
        )
        for each in like.children
    )
    made = Paragraph(new_id(), Role.ROW, children=cells)
    recorder.add(Insert(table, index + 1, made))
    return made.id


def _goes_on(cell: Paragraph) -> bool:
    """Return whether a cell is only what the one above takes of its row."""
    return bool(cell.payload) and not cell.children


def delete_rows(draft: Resolution, nodes: Iterable[NodeId]) -> Transaction | None:
    """Return what deletes the rows in which nodes stand, with all in them; a table goes with its last.

    None where a cell of theirs reaches down to a row that stays.
    """
    recorder = Recorder(draft)
    rows = dict.fromkeys(row for node in nodes if (row := around(draft, node, Role.ROW)))
    for row in reversed(rows):
        table, index = recorder.draft.place(row)
        left = recorder.draft.children_of(table)
        below = left[index + 1].children if index + 1 < len(left) else ()
        if any(
            _goes_on(cell) and not _goes_on(above)
            for above, cell in zip(left[index].children, below, strict=False)
        ):
            return None
        whole = recorder.draft.place(table) if len(left) == 1 else (table, index)
        gone = recorder.draft.paragraph(table if len(left) == 1 else row)
        recorder.add(Delete(*whole, gone))
    return finished(recorder, "delete rows")


def grid_of(text: str) -> Grid:
    """Return the cells in plain text as a spreadsheet copies it, where those with line breaks are quoted."""
    rows = csv.reader(StringIO(text), delimiter="\t", strict=False)
    return [[plain_text(words.strip()) for words in row] for row in rows if row]


def words_of_grid(grid: Grid) -> str:
    """Return cells as plain text as a spreadsheet takes it."""
    text = StringIO()
    rows = ([each.plain if each is not None else "" for each in row] for row in grid)
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows(rows)
    return text.getvalue()


def new_table(draft: Resolution, start: Point, end: Point, grid: Grid) -> Transaction | None:
    """Return what makes a table of a grid in the place of everything from `start` to `end`.

    It stands before the paragraph at whose beginning that is, else after it, and parts none. None in a note
    or where none can stand, as beside the title.
    """
    recorder = Recorder(draft)
    at = delete(recorder, start, end)
    draft, width = recorder.draft, max(map(len, grid), default=0)
    if not width or draft.is_note(at.node) or draft.paragraph(at.node).role not in FLOWING:
        return None
    top, around_it = at.node, container(draft, at.node)
    while draft.parents[top] != around_it:
        top = draft.parents[top]
    parent, index = draft.place(top)
    is_before = top == at.node and not at.offset
    recorder.add(Insert(parent, index if is_before else index + 1, _table(grid, width)))
    return finished(recorder, "paste")


def _table(grid: Grid, width: int) -> Paragraph:
    """Return a table of so many columns; what a row lacks is empty."""

    def cell(words: StyledText | None) -> Paragraph:
        return Paragraph(
            new_id(), Role.CELL, children=(Paragraph(new_id(), Role.TEXT, words or StyledText("")),)
        )

    rows = tuple(
        Paragraph(new_id(), Role.ROW, children=tuple(map(cell, (*row, *[None] * (width - len(row))))))
        for row in grid
    )
    return Paragraph(new_id(), Role.TABLE, children=rows)


def fill_cells(draft: Resolution, node: NodeId, grid: Grid) -> Transaction | None:
    """Return what writes a grid into a table from the cell of a node on, in the place of what stands there.

    Rows that it needs are added. None where the table has not so many columns, or a cell takes no words.
    """
    recorder = Recorder(draft)
    cell = around(draft, node, Role.CELL)
    if not cell:
        return None
    row, column = draft.place(cell)
    for number, words in enumerate(grid):
        if number:
            row = _next_row(recorder, row)
        cells = recorder.draft.children_of(row)[column:]
        if len(words) > len(cells):
            return None
        for each, text in zip(cells, words, strict=False):
            if not _fill(recorder, each, text):
                return None
    return finished(recorder, "paste")


def _next_row(recorder: Recorder, row: NodeId) -> NodeId:
    table, index = recorder.draft.place(row)
    rows = recorder.draft.children_of(table)
    return rows[index + 1].id if index + 1 < len(rows) else _add_row(recorder, row)


def _fill(recorder: Recorder, cell: Paragraph, words: StyledText | None) -> bool:
    """Write words in the place of those of a cell; returns whether it takes them."""
    inside = list(cell.walk())[1:]
    if words is None:
        return True
    if not inside:
        return not words.chars
    if any(each.role not in FLOWING for each in inside):
        return False
    start, end = Point(inside[0].id, 0), Point(inside[-1].id, len(inside[-1].text))
    put(recorder, delete(recorder, start, end), words)
    return True
