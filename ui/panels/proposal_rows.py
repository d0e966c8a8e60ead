"""How a proposal is drawn in a list: who, where, the words that go and come, and who stands where on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from editor.delegation_marks import Sign, badge_width, draw_badge
from editor.words import abreast, in_turn, listed, mark, quoted, titled, tr
from ui.look.tokens import SPACE, Colours
from ui.parts.row_delegate import Index, RowDelegate, is_chosen, seen, write_line
from ui.wording.terms import in_words, place_in_words
from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.negotiation.badges import Badge
from versioning.negotiation.summary import Deed, Line

ROW = int(Qt.ItemDataRole.UserRole)
MOST = 3
"""How many places of a change are shown; further ones are counted."""
MOST_BADGES = 3
BADGE = 0.8
"""How much smaller the letters of a badge are than the others."""
SAID = {
    Position.SUPPORT: mark("Proposals", "supp. {names}"),
    Position.OPPOSE: mark("Proposals", "opp. {names}"),
    Position.RETAIN: mark("Proposals", "retain: {names}"),
    Position.RESERVE: mark("Proposals", "reserves: {names}"),
    Position.FLEXIBLE: mark("Proposals", "flexible: {names}"),
    Position.AWAITING: mark("Proposals", "awaiting capital: {names}"),
}
"""How each position is said with the names of those who hold it."""
CONFLICT = mark("Proposals", "conflict to settle")


@dataclass(frozen=True)
class ProposalRow:
    """One proposal as a list shows it; `places` are the paragraphs it is about.

    `is_met` says that nothing is left of it to decide: the text reads as it would have it.
    """

    amendment: Amendment
    lines: tuple[Line, ...]
    is_met: bool = False

    @property
    def places(self) -> tuple[str, ...]:
        """How the places of the change are cited, each once."""
        return tuple(dict.fromkeys(line.label for line in self.lines if line.label))

    @property
    def shown(self) -> tuple[Line, ...]:
        """The lines there is room for."""
        return self.lines[:MOST]

    @cached_property
    def state(self) -> str:
        """In words: how it stands, and who stands where on it."""
        parts = [] if self.amendment.status is Status.PROPOSED else [in_words(self.amendment.status)]
        parts += [tr("Proposals", CONFLICT)] if self.amendment.conflicts else []
        parts += [tr("Proposals", "the text reads so already")] if self.is_met else []
        for position, words in SAID.items():
            names = self.amendment.holding(position)
            parts += [tr("Proposals", words).format(names=listed(names))] if names else []
        parts += [tr("Proposals", "to another proposal")] if self.amendment.amends else []
        parts += [self.amendment.reading] if self.amendment.reading else []
        more = len(self.lines) - len(self.shown)
        parts += [tr("Proposals", "%n more place(s)", n=more)] if more else []
        return abreast(parts)

    @cached_property
    def spoken(self) -> str:
        """The whole row as a sentence for a screen reader."""
        changes = in_turn(told(line) for line in self.lines)
        return listed(filter(None, (self.amendment.name, changes, self.state)))


def told(line: Line) -> str:
    """Return in words what is done at one place; a space at the edge of a quotation goes unsaid."""
    removed, inserted = (each.strip() or each for each in (line.removed, line.inserted))
    words = _told(replace(line, removed=removed, inserted=inserted))
    place = place_in_words(line.label)
    return words if line.deed is Deed.ADD else titled(place, words)


def _told(line: Line) -> str:
    if line.deed is Deed.REWORD and line.removed and line.inserted:
        return tr("Proposals", "replace “{removed}” with “{inserted}”").format(
            removed=line.removed, inserted=line.inserted
        )
    if line.deed is Deed.REWORD:
        return (
            tr("Proposals", "insert “{inserted}”").format(inserted=line.inserted)
            if line.inserted
            else tr("Proposals", "delete “{removed}”").format(removed=line.removed)
        )
    if line.deed is Deed.ADD:
        if not line.label:
            return tr("Proposals", "at the beginning, new paragraph: “{inserted}”").format(
                inserted=line.inserted
            )
        return tr("Proposals", "after {place}, new paragraph: “{inserted}”").format(
            place=place_in_words(line.label), inserted=line.inserted
        )
    return f"{in_words(line.deed)} {quoted(line.removed)}" if line.removed else in_words(line.deed)


class ProposalDelegate(RowDelegate):
    """Draws proposals, each delegation by its badge from `badges`."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        """Draw in `colours`."""
        super().__init__(colours, parent)
        self.badges: Mapping[str, Badge] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: a line for the name, one for each place, one for how it stands."""
        row: ProposalRow = index.data(ROW)
        count = 1 + max(1, len(row.shown)) + bool(row.state)
        return QSize(0, count * _line_height(option) + SPACE.large)  # as wide as the list

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one proposal."""
        row: ProposalRow = index.data(ROW)
        pen = _Pen(painter, option, self.colours, chosen=is_chosen(option))
        pen.badges([self.badges[each] for each in row.amendment.delegations if each in self.badges])
        pen.name(row.amendment.name, listed(row.places[:MOST]), live=row.amendment.is_live)
        for line in row.shown:
            pen.change(line)
        if row.state:
            pen.state(row.state, warns=bool(row.amendment.conflicts))


class _Pen:
    """Draws the lines of one row, from top to bottom."""

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: Colours, *, chosen: bool
    ) -> None:
        self._painter, self._option, self._colours, self._chosen = painter, option, colours, chosen
        self._font = QFont(option.font)
        self._height = _line_height(option)
        self._room = option.rect.adjusted(SPACE.medium, SPACE.small, -SPACE.medium, -SPACE.small)
        self._top = self._room.top()
        self._indent = 0.0

    def badges(self, badges: Sequence[Badge]) -> None:
        """Draw the badges of those who propose, before their names on the first line."""
        font = QFont(self._font)
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * BADGE)
        self._painter.setFont(font)
        metrics = QFontMetricsF(font)
        for each in badges[:MOST_BADGES]:
            sign, width = Sign(*each), badge_width(metrics, Sign(*each))
            room = QRect(self._room.left() + round(self._indent), self._top, round(width), self._height)
            box = seen(self._option, room)
            draw_badge(self._painter, box.left(), box.center().y() + 1, sign, self._colours.delegations)
            self._indent += width + SPACE.tiny

    def name(self, name: str, places: str, *, live: bool) -> None:
        """Draw who proposes, and at the end of the line where."""
        line = self._next()
        line.setLeft(line.left() + round(self._indent))
        used = self._words(places, line, self._colours.quiet, at_end=True)
        line.setRight(line.right() - used - SPACE.small)
        self._words(name, line, self._colours.text if live else self._colours.quiet, bold=True)

    def change(self, line: Line) -> None:
        """Draw the words that go, struck through, and those that come, underlined."""
        room = self._next()
        marks = self._colours.redline
        if line.deed is Deed.ADD:
            room.setLeft(room.left() + self._words(tr("Proposals", "new:") + " ", room, self._colours.quiet))
        elif line.deed is not Deed.REWORD:
            room.setLeft(room.left() + self._words(f"{in_words(line.deed)} ", room, self._colours.quiet))
        both = bool(line.removed and line.inserted)
        if line.removed:
            share = QRect(room.left(), room.top(), room.width() // 2 if both else room.width(), room.height())
            used = self._words(line.removed, share, marks.deleted, struck=True)
            room.setLeft(room.left() + used + (SPACE.small if both else 0))
        if line.inserted:
            self._words(line.inserted, room, marks.inserted, underlined=True)

    def state(self, words: str, *, warns: bool) -> None:
        """Draw how it stands."""
        self._words(words, self._next(), self._colours.warning if warns else self._colours.quiet)

    def _next(self) -> QRect:
        line = QRect(self._room.left(), self._top, self._room.width(), self._height)
        self._top += self._height
        return line

    def _words(
        self,
        words: str,
        room: QRect,
        colour: str,
        *,
        bold: bool = False,
        struck: bool = False,
        underlined: bool = False,
        at_end: bool = False,
    ) -> int:
        """Draw words, cut where they are too long; return their width."""
        font = QFont(self._font)
        font.setBold(bold)
        font.setStrikeOut(struck)
        font.setUnderline(underlined)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._colours.on_selection if self._chosen else colour))
        return write_line(self._painter, self._option, room, words, at_end=at_end)


def _line_height(option: QStyleOptionViewItem) -> int:
    return option.fontMetrics.height() + SPACE.tiny // 2
