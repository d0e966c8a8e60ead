"""Projection: a redline as the blocks that a page shows. Pure; no Qt."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from editor.blocks import KEPT_OBJECT, PARAGRAPH_MARK, UNSHOWN, Block, Piece, Projection, Sheet, note_block
from editor.cells import Cell, cells_below
from editor.levels import Levels, roles_above
from editor.words import tr
from versioning.compare.redline import Change, Fate, Place, Redline, Row
from versioning.compare.words import word_diff
from versioning.tree.paragraph import Role
from versioning.tree.sharing import differing, unchanged
from versioning.tree.text import Note, styled


class View(str, Enum):
    """Which text of a redline a page shows: both in one, or one of them with its changes marked."""

    UNIFIED = "unified"
    OLD = "old"
    NEW = "new"


@dataclass(frozen=True)
class _Group:
    """The rows that one block shows."""

    rows: tuple[Row, ...]
    place: Place
    indent: int
    cell: Cell | None

    @property
    def key(self) -> tuple[int | Cell | None, ...]:
        """What tells a group from another while its rows are held."""
        return (*map(id, self.rows), self.indent, self.cell)


class _Drawn(NamedTuple):
    """A group with its block and the blocks of its notes."""

    group: _Group
    block: Block
    notes: tuple[Block, ...]


class Projector:
    """Projects redlines, keeping the blocks of rows that did not change since the last one."""

    def __init__(self, view: View) -> None:
        """Project for one view."""
        self._view = view
        self._rows: tuple[Row, ...] = ()
        self._drawn: list[_Drawn] = []
        self._at: tuple[int | None, ...] = ()
        self._sheet = Sheet([], [])

    def project(self, redline: Redline) -> Projection:
        """Return the blocks of a redline."""
        if not self._retouch(redline.rows) and not self._splice(redline):
            known = {each.group.key: each for each in self._drawn}  # they hold their rows, so ids stay
            groups, self._at = self._grouped(redline.rows)
            self._drawn = [known.get(group.key) or self._draw(group) for group in groups]
            self._sheet = Sheet([each.block for each in self._drawn], _notes_of(self._drawn))
        self._rows = redline.rows
        return self._sheet.projection(self._at)

    def _retouch(self, rows: tuple[Row, ...]) -> bool:
        """Draw anew those of the last blocks whose words changed; returns whether nothing else changed."""
        if len(rows) != len(self._rows):
            return False
        changed = list(differing(self._rows, rows))
        for old, new in ((self._rows[at], rows[at]) for at in changed):
            if (old.old, old.new, old.change) != (new.old, new.new, new.change):
                return False
        has_other_notes = False
        for at in changed:
            number = self._at[at]
            if number is not None:
                before, old = self._drawn[number], self._rows[at]
                group = replace(
                    before.group, rows=tuple(rows[at] if row == old else row for row in before.group.rows)
                )
                self._drawn[number] = made = self._draw(group)
                self._sheet.blocks[number] = made.block
                has_other_notes = has_other_notes or made.notes != before.notes
        if has_other_notes:
            self._sheet.blocks[self._sheet.first_note :] = _notes_of(self._drawn)
        return True

    def _splice(self, redline: Redline) -> bool:
        """Draw one stretch anew, where rows came or went; returns whether all others are the same."""
        before, rows = self._rows, redline.rows
        same, same_end = unchanged(before, rows)
        seams = self._seams(same, len(before) - same_end)
        if seams is None or same + same_end < min(len(before), len(rows)) // 2:
            return False
        start, end = seams
        first, last = self._at[start], self._at[end]
        if first is None or last is None:
            return False
        further = len(rows) - len(before)
        above = roles_above(redline.base, rows[start].old), roles_above(redline.target, rows[start].new)
        inside = self._drawn[first].group.cell
        groups, at = self._grouped(rows[start : end + further], *above, inside)
        known = {each.group.key: each for each in self._drawn[first:last]}
        drawn = [known.get(group.key) or self._draw(group) for group in groups]
        shift = len(drawn) - (last - first)
        moved = [number if number is None else number + shift for number in self._at[end:]]
        here = [number if number is None else number + first for number in at]
        self._at = (*self._at[:start], *here, *moved)
        has_other_notes = _notes_of(self._drawn[first:last]) != _notes_of(drawn)
        self._drawn[first:last] = drawn
        self._sheet.replace(first, last, [each.block for each in drawn])
        if has_other_notes:
            self._sheet.blocks[self._sheet.first_note :] = _notes_of(self._drawn)
        return True

    def _seams(self, same: int, same_end: int) -> tuple[int, int] | None:
        """Return rows around those from one place to another that show siblings, on either side.

        None of those between says how far what follows is indented, nor shows a paragraph that goes on.
        """
        rows, depth = self._rows, math.inf
        for end in range(same_end, len(rows)):
            last = self._pair(end)
            if last is None or last[1].depth >= depth:
                continue
            depth = last[1].depth
            for start in range(same - 1, -1, -1):
                place, first = rows[start].new, self._pair(start)
                if place is not None and place.depth < depth:
                    break
                if first and all(one.parent == other.parent for one, other in zip(first, last, strict=True)):
                    return start, end
        return None

    def _pair(self, at: int) -> tuple[Place, Place] | None:
        """Return where a paragraph stands on both sides that one of the last rows shows; None for none."""
        old, new = self._rows[at].old, self._rows[at].new
        return None if old is None or new is None or self._at[at] is None else (old, new)

    def _draw(self, group: _Group) -> _Drawn:
        return _Drawn(group, self._block(group), tuple(self._notes(group)))

    def _grouped(
        self,
        rows: Sequence[Row],
        old_above: Sequence[Role] = (),
        new_above: Sequence[Role] = (),
        inside: Cell | None = None,
    ) -> tuple[list[_Group], tuple[int | None, ...]]:
        groups: list[_Group] = []
        at: list[int | None] = []
        old_levels, new_levels = Levels(old_above), Levels(new_above)
        cells, cell, depth = dict[int, Cell](), inside, -1
        for number, row in enumerate(rows):
            levels_here = [
                levels.at(each) for levels, each in ((old_levels, row.old), (new_levels, row.new)) if each
            ]
            if groups and self._goes_on(row, groups[-1]):
                groups[-1] = replace(groups[-1], rows=(*groups[-1].rows, row))
                at.append(len(groups) - 1)
                continue
            place = self._place(row)
            if place is not None and place.depth <= depth:
                cell, depth = None, -1
            if place is None or place.role in UNSHOWN:
                at.append(None)
                if cell is None and place is not None:
                    if place.role is Role.TABLE:
                        cells = cells_below(rows, number, self._place)
                    elif number in cells:
                        cell, depth = cells[number], place.depth
                continue
            groups.append(_Group((row,), place, levels_here[0 if place is row.old else -1], cell))
            at.append(len(groups) - 1)
        return groups, tuple(at)

    def _place(self, row: Row) -> Place | None:
        if self._view is View.OLD:
            return row.old
        return row.new if self._view is View.NEW else row.new or row.old

    def _goes_on(self, row: Row, last: _Group) -> bool:
        """Return whether the words of a row belong to the paragraph of the last one.

        Where both texts are one, so do those of a paragraph that went from between two that were joined.
        """
        if self._view is View.OLD:
            return row.change is Change.SPLIT and row.old is None
        if self._view is View.UNIFIED and row.change is Change.DELETED:
            return last.rows[0].change is Change.MERGED and last.rows[-1].end is not Fate.KEPT
        return row.change is Change.MERGED and row.new is None

    def _block(self, group: _Group) -> Block:
        first, place = group.rows[0], group.place
        unified = self._view is View.UNIFIED
        pieces: list[Piece] = []
        shows_ends = unified and first.change in (Change.SPLIT, Change.MERGED)
        for row in group.rows:
            pieces += self._pieces(row)
            if shows_ends and row.end is not Fate.KEPT:
                pieces.append(Piece(styled(PARAGRAPH_MARK), row.end, live=False, author=row.author))
        live = first.new is not None and self._view is not View.OLD
        also = tuple(dict.fromkeys(name for row in group.rows for name in row.also))
        if place.role is Role.OPAQUE:
            pieces, live = [Piece(styled(tr("Page", KEPT_OBJECT)), live=False)], False
        return Block(
            place.id,
            place.role,
            tuple(pieces),
            live,
            group.indent,
            first.change,
            also,
            cell=group.cell,
            author=first.author,
            twin=first.twin,
        )

    def _pieces(self, row: Row) -> Iterator[Piece]:
        for each in row.segments:
            if self._view is View.OLD:
                text = each.old
            elif self._view is View.NEW:
                text = each.new
            else:
                text = each.shown
            if text.chars:
                yield Piece(text, each.fate, each.fate is not Fate.DELETED, each.author)

    def _notes(self, group: _Group) -> Iterator[Block]:
        for row in group.rows:
            if row.is_ghost and self._view is not View.OLD:
                continue  # its notes stand where the paragraph stands now
            for old, new in row.notes:
                block = self._note(old, new, row.author)
                if block is not None:
                    yield block

    def _note(self, old: Note | None, new: Note | None, author: str) -> Block | None:
        if self._view is View.OLD:
            pieces = self._sides(old, new, old_side=True) if old else None
            note = old
        elif new is None:
            pieces = (Piece(old.text, Fate.DELETED, live=False, author=author),) if old else None
            pieces = pieces if self._view is View.UNIFIED else None
            note = old
        else:
            pieces, note = self._sides(old, new, old_side=False), new
        if pieces is None or note is None:
            return None
        change = Change.EDITED if old and new else Change.INSERTED if new else Change.DELETED
        if old and new and (old.text, old.sign) == (new.text, new.sign):
            change = Change.SAME
        pieces = tuple(piece for piece in pieces if piece.text.chars)
        return note_block(note, pieces, change, live=new is not None, author=author)

    def _sides(self, old: Note | None, new: Note | None, *, old_side: bool) -> tuple[Piece, ...]:
        """Return the words of a note that at least one side has, marked against the other."""
        if old is None or new is None:
            only = old or new
            fate = Fate.DELETED if new is None else Fate.INSERTED
            return (Piece(only.text, fate),) if only else ()
        if old.text == new.text:
            return (Piece(old.text if old_side else new.text),)
        segments = word_diff(old.text, new.text)
        if self._view is View.UNIFIED:
            return tuple(Piece(each.shown, each.fate, each.fate is not Fate.DELETED) for each in segments)
        return tuple(Piece(each.old if old_side else each.new, each.fate) for each in segments)


def _notes_of(drawn: Sequence[_Drawn]) -> list[Block]:
    return [note for each in drawn for note in each.notes]
