"""The lines of the sponsors' panel: what each says, as values, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.words import abreast, listed, mark, tr
from ui.look.iconset import beside, tinted
from ui.look.tokens import SPACE, TYPE
from ui.parts.row_delegate import Index, RowDelegate, draw_sign, is_chosen, write_line
from ui.wording.terms import heading_of, in_words
from versioning.drafting.names.gazetteer import gazetteer
from versioning.negotiation.sponsor_events import Standing
from versioning.negotiation.sponsors import Entry, Ledger
from versioning.saying import capitalized

ROW = int(Qt.ItemDataRole.UserRole) + 1
Day = Callable[[str], str]

WITHDRAWN = mark("Sponsors", "Withdrawn")


@dataclass(frozen=True)
class Row:
    """A line: a heading (without `entry`), or a State with what is told of it.

    `detail` stands under the name, empty where there is nothing to say; `spoken` is the whole line for
    who hears it.
    """

    words: str
    entry: Entry | None = None
    detail: str = ""
    day: str = ""
    spoken: str = ""


def rows(ledger: Ledger, day: Day, *, only_unconfirmed: bool = False) -> tuple[Row, ...]:
    """Return the lines: main sponsors, sponsors, additional sponsors, those that withdrew, each by name."""
    result: list[Row] = []
    for standing in Standing:
        entries = ledger.of(standing)
        if only_unconfirmed:
            entries = tuple(each for each in entries if not each.is_confirmed)
        result += _section(heading_of(standing), entries, standing, ledger, day)
    if not only_unconfirmed:
        result += _section(tr("Sponsors", WITHDRAWN), ledger.withdrawn, None, ledger, day)
    return tuple(result)


def _group_name(behalf: str) -> str:
    """Return a group's shortest usual name for the words of its note; the words themselves when unknown."""
    group = gazetteer().group_in(behalf)
    if group is None:
        return behalf
    return min((group.name, *group.abbreviations[:1]), key=len)


def _section(
    heading: str, entries: tuple[Entry, ...], standing: Standing | None, ledger: Ledger, day: Day
) -> list[Row]:
    if not entries:
        return []
    title = f"{heading} · {len(entries)}"
    return [Row(title, spoken=title), *(_row(each, standing, ledger, day) for each in entries)]


def _row(entry: Entry, standing: Standing | None, ledger: Ledger, day: Day) -> Row:
    asked = (
        tr("Sponsors", "not confirmed since “{text}”").format(text=ledger.text)
        if ledger.text
        else tr("Sponsors", "not confirmed since the text changed")
    )
    joined = day(entry.joined)
    told = [
        tr("Sponsors", "for {group}").format(group=_group_name(entry.on_behalf_of))
        if entry.on_behalf_of
        else "",
        "" if entry.is_member else tr("Sponsors", "not a member"),
        asked if entry.is_current and not entry.is_confirmed else "",
        (
            tr("Sponsors", "joined {day}").format(day=joined)
            if joined
            else tr("Sponsors", "joined on no known day")
        )
        if standing is None
        else "",
    ]
    detail = abreast(told)
    shown = day(entry.joined if entry.withdrew is None else entry.withdrew)
    kind = in_words(standing) if standing else tr("Sponsors", "withdrew {day}").format(day=shown).strip()
    spoken = [
        entry.name,
        kind,
        detail,
        tr("Sponsors", "joined {day}").format(day=shown) if standing and shown else "",
    ]
    if entry.is_current and entry.is_confirmed:
        spoken.append(tr("Sponsors", "confirmed"))
    words = listed(filter(None, spoken))
    return Row(entry.name, entry, capitalized(detail), shown, words)


class SponsorDelegate(RowDelegate):
    """Draws a State: a mark (confirmed or not), its name, the day, and below what else is told."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: return the height of one line or two."""
        row = index.data(ROW)
        height = option.fontMetrics.height()
        if row.entry is None:
            return QSize(0, height + SPACE.medium)
        return QSize(0, height * (2 if row.detail else 1) + SPACE.small + SPACE.tiny)

    def has_ground(self, index: Index) -> bool:
        """Return whether it is a State's line."""
        return index.data(ROW).entry is not None

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        row = index.data(ROW)
        if row.entry is None:
            self._heading(painter, option, row)
        else:
            self._state(painter, option, row, row.entry)

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        painter.setFont(_sized(option.font, TYPE.small, bold=True))
        painter.setPen(QColor(self.colours.quiet))
        room = option.rect.adjusted(SPACE.medium, SPACE.tiny, -SPACE.medium, 0)
        write_line(painter, option, room, row.words)

    def _state(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, entry: Entry) -> None:
        text, quiet = self.text_colour(option), self.quiet_colour(option)
        room = option.rect.adjusted(SPACE.medium, SPACE.tiny, -SPACE.medium, -SPACE.tiny)
        line = QRect(room.left(), room.top(), room.width(), option.fontMetrics.height() + SPACE.tiny)
        side = beside(option.fontMetrics, SPACE.large)
        if entry.is_current:
            name, tint = ("check", quiet) if entry.is_confirmed else ("unconfirmed", self.colours.warning)
            mark = tinted(
                name, text if is_chosen(option) else tint, side, painter.device().devicePixelRatioF()
            )
            draw_sign(painter, option, QPoint(line.left(), line.center().y() - side // 2 + 1), mark)
        line.setLeft(line.left() + side + SPACE.small)
        painter.setFont(_sized(option.font, TYPE.small))
        painter.setPen(QColor(quiet))
        taken = write_line(painter, option, line, row.day, at_end=True) + SPACE.small if row.day else 0
        below = QRect(line.left(), line.bottom(), line.width(), room.bottom() - line.bottom() + 1)
        if row.detail:
            write_line(painter, option, below, row.detail, up=True)
        painter.setFont(_sized(option.font, TYPE.body, bold=entry.standing is Standing.MAIN))
        painter.setPen(QColor(text if entry.is_current else quiet))
        line.setRight(line.right() - taken)
        write_line(painter, option, line, row.words)


def _sized(font: QFont, by: float, *, bold: bool = False) -> QFont:
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() + by)
    result.setBold(bold)
    return result
