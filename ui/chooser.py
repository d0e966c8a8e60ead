"""The chooser: a field over the window's middle, with a list below that follows what is typed in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.words import tr
from ui.announcing import announce
from ui.tokens import SPACE, Colours

_WIDTH, _LINES = 620, 11
"""How wide the chooser is, in device-independent pixels, and how many lines it shows at once."""
_CHOICE = int(Qt.ItemDataRole.UserRole)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Choice:
    """One line: what it says, where that comes from, and its keys or label; `act` is what choosing it does.

    `at` are the letters that answer what was typed. `why` says why it can't be chosen; empty when it can.
    """

    words: str
    act: Callable[[], object]
    beside: str = ""
    keys: str = ""
    at: tuple[int, ...] = ()
    enabled: bool = True
    why: str = ""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        lacking = "" if self.enabled else self.why or tr("Chooser", "not available now")
        return ", ".join(filter(None, (self.words, self.beside, self.keys, lacking)))


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

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(_WIDTH, option.fontMetrics.height() + SPACE.medium + SPACE.tiny)

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
        keys = painter.fontMetrics().horizontalAdvance(choice.keys)
        edge = QRect(room.right() - keys, room.top(), keys, room.height())
        _draw(painter, edge, choice.keys, quiet)
        room.setRight(room.right() - keys - (SPACE.medium if keys else 0))
        room.setLeft(room.left() + self._words(painter, room, choice, words))
        beside = choice.beside if choice.enabled else choice.why or choice.beside
        font = QFont(option.font)
        font.setItalic(not choice.enabled)
        painter.setFont(font)
        room.setLeft(room.left() + SPACE.medium)
        cut = painter.fontMetrics().elidedText(beside, Qt.TextElideMode.ElideRight, max(room.width(), 0))
        _draw(painter, room, cut, quiet)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, choice: Choice, colour: str) -> int:
        """Draw the words, the letters that were typed in bold; returns how wide they are."""
        cut = painter.fontMetrics().elidedText(
            choice.words, Qt.TextElideMode.ElideRight, round(room.width() * 0.98)
        )
        plain, bold = QFont(painter.font()), QFont(painter.font())
        bold.setBold(True)
        if cut != choice.words or not choice.at:  # letters of other scripts join, so nothing is drawn apart
            _draw(painter, room, cut, colour)
            return painter.fontMetrics().horizontalAdvance(cut)
        left = room.left()
        for start, end, marked in _stretches(choice.words, choice.at):
            painter.setFont(bold if marked else plain)
            part = choice.words[start:end]
            advance = painter.fontMetrics().horizontalAdvance(part)
            _draw(painter, QRect(left, room.top(), advance + 2, room.height()), part, colour)
            left += advance
        painter.setFont(plain)
        return left - room.left()


class Chooser(QFrame):
    """A field with a list. `choices` says what answers what was typed; choosing a line closes first.

    The keyboard never leaves the field: arrows move in the list, Enter chooses, Esc closes.
    """

    def __init__(
        self,
        name: str,
        hint: str,
        choices: Callable[[str], Sequence[Choice]],
        colours: Colours,
        over: QWidget,
    ) -> None:
        """Stay hidden over the window `over` until `ask`; `hint` says what to type."""
        super().__init__(over)
        self._choices_for = choices
        self._over = over
        self._before: QWidget | None = None
        self.setObjectName("chooser")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(hint)
        self.field.setClearButtonEnabled(True)
        self.list = QListView(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(name)
        self._model = _Choices(self)
        self._lines = _Lines(colours, self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._lines)
        self.foot = QLabel(self)
        self.foot.setForegroundRole(self.foot.palette().ColorRole.PlaceholderText)
        self.foot.setContentsMargins(SPACE.tiny, 0, SPACE.tiny, 0)
        self.foot.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.small)
        for each in (self.field, self.list, self.foot):
            column.addWidget(each)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._say(now))
        over.installEventFilter(self)
        self.dress(colours)
        self.hide()

    @property
    def choices(self) -> Sequence[Choice]:
        """What is listed now."""
        return self._model.choices

    @property
    def current(self) -> Choice | None:
        """The line that Enter chooses."""
        row = self.list.currentIndex().row()
        return self.choices[row] if 0 <= row < len(self.choices) else None

    def ask(self, words: str = "") -> None:
        """Show the chooser with `words` typed, ready to type others."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.field.setText(words)
        self._fill(words)
        self.field.selectAll()
        self.show()
        self._place()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close, and give the keyboard back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self) -> None:
        """Do what the current line does, or say why that can't be done."""
        self._choose(self.list.currentIndex().row())

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._lines.colours = colours
        self.setStyleSheet(
            f"#chooser {{ background: {colours.raised}; border: 1px solid {colours.strong_line};"
            f" border-radius: {SPACE.radius}px; }}"
            f"#chooser QListView {{ background: {colours.raised}; }}"
            f"#chooser QLabel {{ color: {colours.quiet}; background: transparent; }}"
        )
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the keys of the list while the keyboard is in the field; close when it goes elsewhere."""
        if watched is self._over and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(event)
        elif watched is self.field and event.type() is QEvent.Type.FocusOut and self._is_left():
            self.hide()
        return super().eventFilter(watched, event)

    def _is_left(self) -> bool:
        """Return whether the keyboard went elsewhere in the window, not to a menu or another program."""
        return QApplication.activePopupWidget() is None and self._over.isActiveWindow()

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES:
            self._move(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _move(self, event: QKeyEvent) -> None:
        count, row = len(self.choices), self.list.currentIndex().row()
        if not count:
            return
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_LINES + 1}
        step = by.get(Qt.Key(event.key()), _LINES - 1)
        row = (row + step) % count if abs(step) == 1 else min(max(row + step, 0), count - 1)
        self.list.setCurrentIndex(self._model.index(row, 0))

    def _fill(self, words: str) -> None:
        self._model.show(self._choices_for(words))
        if self.choices:
            self.list.setCurrentIndex(self._model.index(0, 0))
        nothing = tr("Chooser", "Nothing found.")
        self.foot.setText("" if self.choices else nothing)
        self.foot.setVisible(not self.choices)
        announce(self.field, "" if self.choices else nothing)
        if self.isVisible():
            self._place()

    def _say(self, index: QModelIndex) -> None:
        choice = self.choices[index.row()] if index.isValid() else None
        if choice is not None and self.isVisible():
            announce(self.field, choice.spoken)

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self.choices):
            return
        choice = self.choices[row]
        if not choice.enabled:
            self.foot.setText(choice.why or tr("Chooser", "This can’t be done now."))
            self.foot.show()
            self._place()
            announce(self.field, self.foot.text())
            return
        self.leave()
        choice.act()

    def _place(self) -> None:
        """Stand in the upper middle of the window, as high as there are lines."""
        line = self.list.sizeHintForRow(0) if self.choices else 0
        self.list.setFixedHeight(line * min(len(self.choices), _LINES) + (2 if self.choices else 0))
        self.setFixedWidth(min(_WIDTH, self._over.width() - 2 * SPACE.large))
        self.layout().activate()
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, min(SPACE.vast * 2, self._over.height() // 8))


def _draw(painter: QPainter, room: QRect, words: str, colour: str) -> None:
    painter.setPen(QColor(colour))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)


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
