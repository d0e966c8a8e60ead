"""Grids: the changes of a table, by rows and then by cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from exports.docx.markup import Element, W
from exports.docx.story.blocks import Block, Cell, Row, Table
from exports.docx.story.composing import Composer
from exports.docx.story.matching import Cluster, Item
from exports.docx.story.places import FINE, WHOLE, Place, put_after

_TABLE, _ROW, _CELL = W + "tblPr", W + "trPr", W + "tcPr"
Holder = Table | Row | Cell


class Stories(Protocol):
    """What marks the stories of cells."""

    def level(self, place: Place) -> int:
        """Return how finely a place is marked."""

    def mark(self, olds: list[Block], news: list[Block], place: Place) -> None:
        """Mark the changes in a container."""

    def matched(self, olds: Sequence[Item], news: Sequence[Item], *, moves: bool) -> list[Cluster]:
        """Return which rows became which."""

    def whole(self, blocks: list[Block], place: Place, *, plain_end: bool) -> list[Element]:
        """Return all of some blocks as gone or come."""


class Grids:
    """Marks tables."""

    def __init__(self, stories: Stories, composer: Composer) -> None:
        self._stories, self._composer = stories, composer

    def pair(self, old: Table, new: Table, place: Place) -> None:
        """Mark what changed in a table of the base."""
        if self._is_same(old, new):
            return
        self._form(old, new, _TABLE, place)
        cursor: Element | None = None
        for each in self._clusters(old, new, place):
            if each.old and each.new:
                row = old.rows[each.old[0]]
                name = f"{place.name}, row {each.old[0] + 1}"
                self._row(row, new.rows[each.new[0]], replace(place, name=name))
                cursor = row.element
            elif each.old:
                cursor = self._whole_row(old.rows[each.old[0]], place, come=False)
            else:
                made = self._whole_row(new.rows[each.new[0]], place, come=True)
                cursor = put_after(made, cursor, old.element)

    def whole(self, table: Table, place: Place) -> Element:
        """Return a table of which every row goes, when it is the base's, or else comes."""
        come = table.foreign
        rows = [self._whole_row(each, place, come=come) for each in table.rows]
        if not come:
            return table.element
        made = table.element.makeelement(table.element.tag)
        for each in table.element:
            if each.tag in (_TABLE, W + "tblGrid"):
                made.append(self._composer.brought(each, table.part, place.part))
        made.extend(rows)
        return made

    def _clusters(self, old: Table, new: Table, place: Place) -> list[Cluster]:
        level = self._stories.level(place)
        found: list[Cluster] = []
        for each in self._stories.matched(old.rows, new.rows, moves=False):
            left, right = each.old[:1], each.new[:1]
            if left and right:
                before, after = old.rows[left[0]], new.rows[right[0]]
                fits = len(before.cells) == len(after.cells) and (level == FINE or before.key == after.key)
                if fits and level != WHOLE:
                    found.append(Cluster(left, right))
                    continue
            found += [Cluster((at,), ()) for at in each.old]
            found += [Cluster((), (at,)) for at in each.new]
        return found

    def _is_same(self, old: Table | Row, new: Table | Row) -> bool:
        """Return whether nothing is to be marked in a table or row, nor a comment to be brought to it."""
        return old.key == new.key and not self._composer.remarks.within(new.element)

    def _row(self, old: Row, new: Row, place: Place) -> None:
        if self._is_same(old, new):
            return
        self._form(old, new, _ROW, place)
        for at, (before, after) in enumerate(zip(old.cells, new.cells, strict=True), 1):
            self._form(before, after, _CELL, place)
            cell = replace(place, element=before.element, name=f"{place.name}, cell {at}")
            self._stories.mark(before.blocks, after.blocks, cell)

    def _whole_row(self, row: Row, place: Place, *, come: bool) -> Element:
        """Return a row that goes or comes as a whole: its cells' paragraphs and their marks with it."""
        cells = [self._whole_cell(each, place, come=come) for each in row.cells]
        made = row.element
        if come:
            made = row.element.makeelement(row.element.tag)
            properties = row.element.find(_ROW)
            if properties is not None:
                made.append(self._composer.brought(properties, row.part, place.part))
            made.extend(cells)
        properties = made.find(_ROW)
        if properties is None:
            properties = made.makeelement(_ROW)
            made.insert(1 if len(made) and made[0].tag == W + "tblPrEx" else 0, properties)
        change = properties.find(f"{_ROW}Change")
        at = len(properties) if change is None else properties.index(change)
        properties.insert(at, self._composer.revision(properties, W + ("ins" if come else "del")))
        return made

    def _whole_cell(self, cell: Cell, place: Place, *, come: bool) -> Element:
        blocks = self._stories.whole(cell.blocks, place, plain_end=False)
        if not come:
            return cell.element
        made = cell.element.makeelement(cell.element.tag)
        properties = cell.element.find(_CELL)
        if properties is not None:
            made.append(self._composer.brought(properties, cell.part, place.part))
        made.extend(blocks)
        return made

    def _form(self, old: Holder, new: Holder, tag: str, place: Place) -> None:
        """Mark that the properties of a table, row or cell changed."""
        if old.form == new.form:
            return
        before, after = old.element.find(tag), new.element.find(tag)
        copied = None if after is None else self._composer.brought(after, new.part, place.part)
        made = self._composer.changed(copied, before, old.element, tag)
        if before is not None:
            old.element.replace(before, made)
        else:
            old.element.insert(0, made)
