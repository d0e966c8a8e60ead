"""Tables: which lines of a redline stand in which cell, which rows come and go, which tables are replaced.

The redline says which table, row and cell of the base is which of the target. A row that has its cells on
both sides stays, and they have tracked lines; other rows go and come among those that stay, each as a whole.
A table goes as it was and comes as it is where no row stays or merged cells would reach elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from exports.docx.lines import Line
from exports.spans import spots_of
from versioning.compare.redline import Fate, Redline
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.spans import Spans


class FatedRow(NamedTuple):
    """A row of a table that stays, as it was if it goes, and who took it out or put it in."""

    fate: Fate
    row: Paragraph
    author: str = ""

    def signed(self, authors: Mapping[tuple[Fate, NodeId], str]) -> FatedRow:
        """Return the row with the author of the first thing in it that came or went as the row does."""
        keys = ((self.fate, each.id) for each in self.row.walk())
        return self._replace(author=next((authors[key] for key in keys if key in authors), ""))


@dataclass
class Arranged:
    """The lines of the body, and those of each cell; `replaced` are tables and rows that go or come whole.

    `rows` has, by table, the rows of those that stay while rows come or go.
    """

    body: list[Line] = field(default_factory=list)
    cells: dict[NodeId, list[Line]] = field(default_factory=dict)
    replaced: frozenset[tuple[Fate, NodeId]] = frozenset()
    rows: dict[NodeId, list[FatedRow]] = field(default_factory=dict)


def arranged(redline: Redline, found: Sequence[Line], spans: Spans) -> Arranged:
    """Return the lines by where they stand, in cells of the target; `spans` says which are merged."""
    if not any(line.role is Role.TABLE for line in found):
        return Arranged(list(found))
    base, target = _Side(redline.base, Fate.DELETED), _Side(redline.target, Fate.INSERTED)
    same = {line.was: line.is_ for line in found if _is_one_place(line)}
    rows = _rows(base, target, found, same)
    changed: dict[NodeId, list[FatedRow]] = {}
    staying: set[NodeId] = set()
    for node, table in base.tables.items():
        other = target.tables.get(same.get(node, ""))
        if other is None or not _stays(table, other, rows[other.id], spans):
            base.replaced.add(node)
            continue
        staying.add(other.id)
        if any(each.fate is not Fate.KEPT for each in rows[other.id]):
            changed[other.id] = rows[other.id]
            base.replaced |= {each.row.id for each in rows[other.id] if each.fate is Fate.DELETED}
            target.replaced |= {each.row.id for each in rows[other.id] if each.fate is Fate.INSERTED}
    target.replaced |= target.tables.keys() - staying
    result = Arranged(replaced=frozenset({*base.signed(), *target.signed()}), rows=changed)
    for line in found:
        if line.role not in (Role.ROW, Role.CELL):
            _put(line, base, target, same, result)
    return result


def contained(draft: Resolution, found: Sequence[Line], table: Paragraph, fate: Fate) -> Arranged:
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
        """Return the cell around a paragraph ("" for none), and whether a replaced table or row is around."""
        cell, is_replaced = "", False
        while node and (node := self.draft.parents.get(node, "")) and node != self.draft.id:
            role = self.draft.paragraph(node).role
            cell = cell or (node if role is Role.CELL else "")
            is_replaced = is_replaced or node in self.replaced
        return cell, is_replaced


def _put(line: Line, base: _Side, target: _Side, same: Mapping[NodeId, NodeId], result: Arranged) -> None:
    old_cell, old_gone = base.around(line.was)
    old_cell = same.get(old_cell, old_cell)
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
        return  # it is shown with the table or row that goes or comes as a whole
    cell = new_cell if line.is_ else old_cell
    if line.moved and (old_cell or new_cell):
        line = line.only(Fate.INSERTED if line.is_ else Fate.DELETED)
    _at(result, cell).append(line)


def _at(result: Arranged, cell: NodeId) -> list[Line]:
    return result.cells.setdefault(cell, []) if cell else result.body


def _is_one_place(line: Line) -> bool:
    """Return whether a line is a table, row or cell that is there on both sides, where it was."""
    roles = {look.standing.role if look.standing else None for look in (line.old, line.new)}
    is_framing = len(roles) == 1 and not roles.isdisjoint((Role.TABLE, Role.ROW, Role.CELL))
    return is_framing and bool(line.was and line.is_) and not line.moved


def _rows(
    base: _Side, target: _Side, found: Sequence[Line], same: Mapping[NodeId, NodeId]
) -> Mapping[NodeId, list[FatedRow]]:
    """Return the rows of the tables of the target, with those that these had, in the order of the lines."""
    authors: dict[tuple[Fate, NodeId], str] = {
        (line.end, line.was or line.is_): line.author for line in found if line.end is not Fate.KEPT
    }
    rows: dict[NodeId, list[FatedRow]] = {node: [] for node in target.tables}
    for line in found:
        if line.role is not Role.ROW:
            continue
        old = base.draft.paragraph(line.was) if line.was else None
        new = target.draft.paragraph(line.is_) if line.is_ else None
        table, other = same.get(base.draft.parents.get(line.was, "")), target.draft.parents.get(line.is_)
        if old and new and table and table == other and _has_the_same_cells(old, new, same):
            rows[table].append(FatedRow(Fate.KEPT, new))
            continue
        if old and table:
            rows[table].append(FatedRow(Fate.DELETED, old).signed(authors))
        if new and other:
            rows[other].append(FatedRow(Fate.INSERTED, new).signed(authors))
    return rows


def _stays(old: Paragraph, new: Paragraph, rows: Sequence[FatedRow], spans: Spans) -> bool:
    """Return whether a table can stay: a row of it does, and each cell reaches as far as on its own side."""
    fates = {each.fate for each in rows}
    if fates <= {Fate.KEPT}:
        return True
    spots = spots_of(replace(new, children=tuple(each.row for each in rows)), spans)
    return Fate.KEPT in fates and all(
        spots_of(side, spans)
        == [spot for spot, row in zip(spots, rows, strict=True) if row.fate is not absent]
        for side, absent in ((old, Fate.INSERTED), (new, Fate.DELETED))
    )


def _has_the_same_cells(old: Paragraph, new: Paragraph, same: Mapping[NodeId, NodeId]) -> bool:
    was = [(same.get(each.id, ""), each.payload) for each in old.children]
    return was == [(each.id, each.payload) for each in new.children]


def tables_of(draft: Resolution) -> Mapping[NodeId, Paragraph]:
    """Return the tables of a draft by id."""
    return {each.id: each for each in draft.walk() if each.role is Role.TABLE}
