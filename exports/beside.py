"""Two texts side by side: a redline paragraph by paragraph, each side with its own words only.

Deleted words are marked at the left, inserted ones at the right. A moved paragraph stands at the left where
it stood and at the right where it is now, and each says where the other is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from exports.framed import Framed, framed
from exports.phrases import moved_in_words
from exports.table import (
    STRONG,
    Entry,
    Side,
    SideNote,
    Span,
    Table,
    comparative_table,
    new_spans,
    old_spans,
    side_notes,
)
from versioning.compare.redline import Change, Fate, Redline, Row, Segment
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.paragraph import Role

_CONTAINERS = (Role.ANNEX, Role.PART, Role.TABLE, Role.ROW, Role.CELL)


def side_by_side(redline: Redline, names: tuple[str, str]) -> Table:
    """Return both texts of a redline beside each other; `names` say what the two drafts are ("Rev.1")."""
    sides = _Sides(redline)
    table = comparative_table(redline, names)
    masthead = (replace(each, kind="") for each in table.entries[: len(redline.masthead)])
    entries = (*masthead, *sides.entries(framed(redline.rows), 0))
    return replace(table, entries=entries, is_beside=True)


class _Sides:
    """Makes both sides of each row."""

    def __init__(self, redline: Redline) -> None:
        self._language = language_of(redline.target)
        self._old, self._new = labels(redline.base), labels(redline.target)
        self._old_signs, self._new_signs = note_signs(redline.base), note_signs(redline.target)

    def entries(self, rows: list[Framed], level: int) -> Iterator[Entry]:
        """Yield an entry for each row that shows anything, and for those under it."""
        for each in rows:
            entry = self._entry(each.row, each.place.role, level)
            if entry.old or entry.new:
                yield entry
            yield from self.entries(each.below, 0 if each.place.role in _CONTAINERS else level + 1)

    def _entry(self, row: Row, role: Role, level: int) -> Entry:
        olds, news = side_notes(row, self._old_signs, self._new_signs)
        is_strong = role in STRONG
        arrived = row.change is Change.MOVED and not row.is_ghost
        old_number = self._number(row.old.id if row.old else "", self._old)
        new_number = self._number(row.new.id if row.new else "", self._new)
        left = _ghostly(row) if row.is_ghost else () if arrived else old_spans(row.segments)
        right = () if row.is_ghost else new_spans(row.segments)
        gone, come = (Fate.KEPT,) * 2 if old_number == new_number else (Fate.DELETED, Fate.INSERTED)
        old = Side(old_number, left, () if arrived else olds, self._old_signs, is_strong, level, gone)
        notes = _none_if(news, is_ghost=row.is_ghost)
        new = Side(new_number, right, notes, self._new_signs, is_strong, level, come)
        return Entry(
            row.change,
            self._kind(row),
            old if left or old_number else None,
            new if right or new_number else None,
        )

    @staticmethod
    def _number(node: NodeId, numbers: Mapping[NodeId, Label]) -> str:
        return numbers.get(node, Label()).number

    def _kind(self, row: Row) -> str:
        """Return where a moved paragraph went to or came from; nothing for any other."""
        if row.change is not Change.MOVED:
            return ""
        other = (self._new if row.is_ghost else self._old).get(row.twin, Label()).label
        return moved_in_words(self._language, other, is_gone=row.is_ghost)


def _none_if(notes: tuple[SideNote, ...], *, is_ghost: bool) -> tuple[SideNote, ...]:
    return () if is_ghost else notes


def _ghostly(row: Row) -> tuple[Span, ...]:
    """Return the words of a paragraph that moved away: all of them go."""
    gone = [Segment(Fate.DELETED, old=each.old) for each in row.segments]
    return old_spans(gone)
