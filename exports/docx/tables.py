"""Tables: which lines of a redline stand in which cell, which rows come and go, which tables are replaced.

A row whose cells are the same on both sides keeps them, and its cells have tracked lines. Other rows go and
come among those that stay, each as a whole. A table goes as it was and comes as it is where that can't be:
where no row stays, cells of one come or go, rows change places, or merged cells would reach elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from exports.docx.lines import Line
from exports.spans import Spans, spots_of
from versioning.compare.redline import Fate, Redline
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution


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
    """Return the lines by where they stand; `spans` says which cells are merged."""
    if not any(line.role is Role.TABLE for line in found):
        return Arranged(list(found))
    base, target = _Side(redline.base, Fate.DELETED), _Side(redline.target, Fate.INSERTED)
    in_place = {line.is_ for line in found if line.was and line.was == line.is_}
    authors: dict[tuple[Fate, NodeId], str] = {
        (line.end, line.was or line.is_): line.author for line in found if line.end is not Fate.KEPT
    }
    woven: dict[NodeId, list[FatedRow]] = {}
    for node, table in base.tables.items():
        other = target.tables.get(node)
        if other is not None and node in in_place and _frame(table) == _frame(other):
            continue
        rows = _woven(table, other, spans) if other is not None and node in in_place else []
        if rows:
            woven[node] = [each.signed(authors) for each in rows]
            base.replaced.update(each.row.id for each in rows if each.fate is Fate.DELETED)
            target.replaced.update(each.row.id for each in rows if each.fate is Fate.INSERTED)
        else:
            base.replaced.add(node)
            target.replaced.add(node)
    target.replaced |= target.tables.keys() - base.tables.keys()
    result = Arranged(replaced=frozenset({*base.signed(), *target.signed()}), rows=woven)
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
        """Return the cell around a paragraph ("" for none), and whether a replaced table or row is around."""
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
        return  # it is shown with the table or row that goes or comes as a whole
    cell = new_cell if line.is_ else old_cell
    if line.moved and (old_cell or new_cell):
        line = line.only(Fate.INSERTED if line.is_ else Fate.DELETED)
    _at(result, cell).append(line)


def _at(result: Arranged, cell: NodeId) -> list[Line]:
    return result.cells.setdefault(cell, []) if cell else result.body


def _woven(old: Paragraph, new: Paragraph, spans: Spans) -> list[FatedRow]:
    """Return the rows of a table, those that go before those that come; none where it must be replaced."""
    before, after = ({row.id: row for row in table.children} for table in (old, new))
    stay = [node for node in before if node in after]
    if not stay or stay != [node for node in after if node in before]:
        return []
    if any(_cells(before[node]) != _cells(after[node]) for node in stay):
        return []
    rows: list[FatedRow] = []
    coming = iter(new.children)
    for row in old.children:
        if row.id not in after:
            rows.append(FatedRow(Fate.DELETED, row))
            continue
        for each in coming:
            rows.append(FatedRow(Fate.INSERTED if each.id not in before else Fate.KEPT, each))
            if each.id == row.id:
                break
    rows += (FatedRow(Fate.INSERTED, each) for each in coming)
    return rows if _stands_alike(old, new, rows, spans) else []


def _stands_alike(old: Paragraph, new: Paragraph, rows: Sequence[FatedRow], spans: Spans) -> bool:
    """Return whether each cell reaches as far among all rows as on its side, and nothing is there twice."""
    whole = replace(new, children=tuple(each.row for each in rows))
    nodes = [each.id for each in whole.walk()]
    if len(set(nodes)) < len(nodes):
        return False
    spots = spots_of(whole, spans)
    return all(
        spots_of(side, spans)
        == [spot for spot, row in zip(spots, rows, strict=True) if row.fate is not absent]
        for side, absent in ((old, Fate.INSERTED), (new, Fate.DELETED))
    )


def _frame(table: Paragraph) -> tuple[object, ...]:
    """Return the rows and cells of a table, by their ids, and how far each cell reaches."""
    return tuple((row.id, _cells(row)) for row in table.children)


def _cells(row: Paragraph) -> tuple[tuple[NodeId, str], ...]:
    return tuple((cell.id, cell.payload) for cell in row.children)


def tables_of(draft: Resolution) -> Mapping[NodeId, Paragraph]:
    """Return the tables of a draft by id."""
    return {each.id: each for each in draft.walk() if each.role is Role.TABLE}
