"""Tables: which lines of a redline stand in which cell, and which tables are replaced as a whole.

A table whose rows and cells are the same on both sides keeps them, and its cells have tracked lines;
any other goes as it was and comes as it is, row by row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from exports.docx.lines import Line
from versioning.compare.redline import Fate, Redline
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution


@dataclass
class Arranged:
    """The lines of the body, and those of each cell; `replaced` are tables that go or come as a whole."""

    body: list[Line] = field(default_factory=list)
    cells: dict[NodeId, list[Line]] = field(default_factory=dict)
    replaced: frozenset[tuple[Fate, NodeId]] = frozenset()


def arranged(redline: Redline, found: Sequence[Line]) -> Arranged:
    """Return the lines by where they stand."""
    if not any(line.role is Role.TABLE for line in found):
        return Arranged(list(found))
    base, target = _Side(redline.base, Fate.DELETED), _Side(redline.target, Fate.INSERTED)
    in_place = {line.is_ for line in found if line.was and line.was == line.is_}
    for node, table in base.tables.items():
        other = target.tables.get(node)
        if other is None or node not in in_place or _frame(table) != _frame(other):
            base.replaced.add(node)
            target.replaced.add(node)
    target.replaced |= target.tables.keys() - base.tables.keys()
    result = Arranged(replaced=frozenset({*base.signed(), *target.signed()}))
    for line in found:
        if line.role not in (Role.ROW, Role.CELL):
            _put(line, base, target, result)
    return result


def contained(draft: Resolution, table: Paragraph, found: Sequence[Line], fate: Fate) -> Arranged:
    """Return the lines of a table's cells, all of them gone or come, and every table among them."""
    inside = {each.id for each in table.walk()} - {table.id}
    side = _Side(draft, fate)
    result = Arranged(replaced=frozenset((fate, node) for node in inside & side.tables.keys()))
    for line in found:
        if line.is_ in inside and line.role not in (Role.ROW, Role.CELL):
            _at(result, side.around(line.is_)[0]).append(line.only(fate))
    return result


class _Side:
    """One draft, with its tables."""

    def __init__(self, draft: Resolution, fate: Fate) -> None:
        self.draft, self.fate = draft, fate
        self.tables = {each.id: each for each in draft.walk() if each.role is Role.TABLE}
        self.replaced: set[NodeId] = set()

    def signed(self) -> set[tuple[Fate, NodeId]]:
        return {(self.fate, node) for node in self.replaced}

    def around(self, node: NodeId) -> tuple[NodeId, bool]:
        """Return the cell around a paragraph ("" for none), and whether a replaced table is around."""
        cell, is_replaced = "", False
        while node and (node := self.draft.parents.get(node, "")) and node != self.draft.id:
            role = self.draft.paragraph(node).role
            cell = cell or (node if role is Role.CELL else "")
            is_replaced = is_replaced or node in self.replaced
        return cell, is_replaced


def _put(line: Line, base: _Side, target: _Side, result: Arranged) -> None:
    old_cell, old_gone = base.around(line.was)
    new_cell, new_gone = target.around(line.is_)
    keeps_old, keeps_new = bool(line.was) and not old_gone, bool(line.is_) and not new_gone
    if (
        line.role is Role.TABLE
        and (Fate.DELETED, line.was) not in result.replaced
        and keeps_old
        and keeps_new
    ):
        pass  # a table that stays, in its place
    elif line.role is Role.TABLE:
        for keeps, fate, cell in ((keeps_old, Fate.DELETED, old_cell), (keeps_new, Fate.INSERTED, new_cell)):
            if keeps:
                _at(result, cell).append(line.only(fate))
        return
    elif line.was and line.is_ and (not (keeps_old and keeps_new) or old_cell != new_cell):
        if keeps_old:
            _at(result, old_cell).append(line.only(Fate.DELETED))
        if keeps_new:
            _at(result, new_cell).append(line.only(Fate.INSERTED))
        return
    elif (line.was and not keeps_old) or (line.is_ and not keeps_new):
        return  # it is shown with the table that goes or comes as a whole
    cell = new_cell if line.is_ else old_cell
    if line.moved and (old_cell or new_cell):
        line = line.only(Fate.INSERTED if line.is_ else Fate.DELETED)
    _at(result, cell).append(line)


def _at(result: Arranged, cell: NodeId) -> list[Line]:
    return result.cells.setdefault(cell, []) if cell else result.body


def _frame(table: Paragraph) -> tuple[object, ...]:
    """Return the rows and cells of a table, by their ids, and how far each cell reaches."""
    return tuple((row.id, tuple((cell.id, cell.payload) for cell in row.children)) for row in table.children)


def tables_of(draft: Resolution) -> Mapping[NodeId, Paragraph]:
    """Return the tables of a draft by id."""
    return {each.id: each for each in draft.walk() if each.role is Role.TABLE}
