"""Lines to choose from: what each says, how it is cited, and which of its letters answer what was typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.directions import is_right_to_left
from editor.words import listed, tr
from ui.look.tokens import SPACE, Colours
from ui.parts.row_delegate import seen, write_line

_CHOICE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_FROM_LEFT = (
    int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    | Qt.TextFlag.TextSingleLine.value
    | Qt.TextFlag.TextForceLeftToRight.value
)
"""How a stretch of words is drawn: where it is told to be, whatever the interface's direction."""


@dataclass(frozen=True)
class Choice:
    """One line: how it is cited, what it says, where that comes from, and its keys; choosing it does `act`.

    `at` are the letters that answer what was typed. `why` says why it can't be chosen; empty when it can.
    """

    words: str
    act: Callable[[], object]
    beside: str = ""
    keys: str = ""
    label: str = ""
    at: tuple[int, ...] = ()
    enabled: bool = True
    why: str = ""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        lacking = "" if self.enabled else self.why or tr("Chooser", "not available now")
        return listed(filter(None, (self.label, self.words, self.beside, self.keys, lacking)))


class _Choices(QAbstractListModel):
    """The lines as Qt wants them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: Sequence[Choice] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choices[index.row()]
        if role == _CHOICE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return choice.spoken if role in spoken else None


class _Lines(QStyledItemDelegate):
    """Draws a line: its words, where they come from in a quiet hand, its keys at the edge."""

    def __init__(self, colours: Colours, parent: QObject) -> None:
        super().__init__(parent)
        self.colours = colours
        self.widest = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(1, option.fontMetrics.height() + SPACE.medium + SPACE.tiny)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        choice: Choice = index.data(_CHOICE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        words, quiet = (
            (self.colours.on_selection, self.colours.on_selection)
            if chosen
            else (self.colours.text, self.colours.quiet)
        )
        if not choice.enabled:
            words = quiet
        room = option.rect.adjusted(SPACE.medium, 0, -SPACE.medium, 0)
        painter.save()
        keys = painter.fontMetrics().horizontalAdvance(choice.keys) + 2  # letters may reach out a little
        edge = QRect(room.right() - keys, room.top(), keys, room.height())
        painter.setPen(QColor(quiet))
        write_line(painter, option, edge, choice.keys)
        if choice.label:
            self._label(painter, option, room, choice.label)
        room.setRight(room.right() - (keys + SPACE.medium if choice.keys else 0))
        painter.setPen(QColor(words))
        room.setLeft(room.left() + self._words(painter, option, room, choice))
        beside = choice.beside if choice.enabled else choice.why or choice.beside
        font = QFont(option.font)
        font.setItalic(not choice.enabled)
        painter.setFont(font)
        room.setLeft(room.left() + SPACE.medium)
        if room.width() > 0:
            painter.setPen(QColor(quiet))
            write_line(painter, option, room, beside)
        painter.restore()

    def _label(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, label: str) -> None:
        """Draw how a line is cited in a column of its own, and take that from the room."""
        column = min(painter.fontMetrics().horizontalAdvance(self.widest), room.width() // 3) + SPACE.tiny
        write_line(painter, option, QRect(room.left(), room.top(), column, room.height()), label)
        room.setLeft(room.left() + column + SPACE.medium)

    @staticmethod
    def _words(painter: QPainter, option: QStyleOptionViewItem, room: QRect, choice: Choice) -> int:
        """Draw the words as far as there is room, the letters that answer in bold; returns how wide they are.

        Letters that are written from right to left would not stand in order, and are drawn as one.
        """
        plain, bold = QFont(painter.font()), QFont(painter.font())
        bold.setBold(True)
        if is_right_to_left(choice.words) or any(map(_runs_back, choice.words)):
            return write_line(painter, option, room, choice.words)
        parts: list[tuple[str, QFont, int]] = []
        left = max(room.width(), 0)
        for start, end, marked in _stretches(choice.words, choice.at):
            painter.setFont(bold if marked else plain)
            metrics = painter.fontMetrics()
            part = metrics.elidedText(choice.words[start:end], Qt.TextElideMode.ElideRight, left)
            parts.append((part, painter.font(), metrics.horizontalAdvance(part)))
            left -= parts[-1][2]
            if part != choice.words[start:end]:
                break
        taken = sum(width for _, _, width in parts)
        place = seen(option, QRect(room.left(), room.top(), taken, room.height()))
        for part, font, width in parts:  # from the left in an interface read from the right, too
            painter.setFont(font)
            painter.drawText(QRect(place.left(), place.top(), width + 1, place.height()), _FROM_LEFT, part)
            place.setLeft(place.left() + width)
        painter.setFont(plain)
        return taken


class ChoiceList(QListView):
    """A list of choices."""

    def __init__(self, name: str, colours: Colours, parent: QWidget | None = None) -> None:
        """Start empty; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._choices = _Choices(self)
        self._lines = _Lines(colours, self)
        self.setModel(self._choices)
        self.setItemDelegate(self._lines)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    @property
    def choices(self) -> Sequence[Choice]:
        """What is listed now."""
        return self._choices.choices

    @property
    def current(self) -> Choice | None:
        """The line that is marked."""
        row = self.currentIndex().row()
        return self.choices[row] if 0 <= row < len(self.choices) else None

    def show_choices(self, choices: Sequence[Choice], current: int = 0) -> None:
        """List others, and mark one of them."""
        self._choices.show(choices)
        self._lines.widest = max((each.label for each in choices), key=len, default="")
        self.mark(current)

    def mark(self, row: int) -> None:
        """Mark a line and bring it into view; none where there is no such line."""
        self.setCurrentIndex(self._choices.index(row, 0) if 0 <= row < len(self.choices) else QModelIndex())
        self.scrollTo(self.currentIndex())

    def fit(self, most: int) -> None:
        """Be as high as there are lines, and no higher than `most` of them."""
        line = self.sizeHintForRow(0) if self.choices else 0
        self.setFixedHeight(line * min(len(self.choices), most) + (2 if self.choices else 0))

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._lines.colours = colours
        self.viewport().update()


def _runs_back(char: str) -> bool:
    return unicodedata.bidirectional(char) in {"R", "AL"}


def _stretches(words: str, at: Sequence[int]) -> list[tuple[int, int, bool]]:
    """Return the longest stretches of letters that are all among `at`, or none of them."""
    marked = set(at)
    found: list[tuple[int, int, bool]] = []
    for place in range(len(words)):
        is_marked = place in marked
        if found and found[-1][2] == is_marked:
            found[-1] = (found[-1][0], place + 1, is_marked)
        else:
            found.append((place, place + 1, is_marked))
    return found
