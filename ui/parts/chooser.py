"""The chooser: a field over the window's middle, with a list below that follows what is typed in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from editor.words import tr
from ui.look.tokens import SPACE, Colours
from ui.parts.announcing import announce
from ui.parts.choices import Choice, ChoiceList
from ui.parts.clearing import make_clearable

_WIDTH, _LINES = 620, 11
"""How wide the chooser is, in device-independent pixels, and how many lines it shows at once."""
_SHADOW = 0.35
"""How much of the light its shadow takes."""
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Chooser(QFrame):
    """A field with a list. `choices` says what answers what was typed; choosing a line closes first.

    The keyboard never leaves the field: arrows move in the list, Enter chooses, Esc closes. What a line does
    is done once Qt is through with the key or click that chose it, since that may close the very window to
    whose field Qt still tells the key.
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
        self._told = ""
        self.setObjectName("chooser")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(hint)
        make_clearable(self.field)
        self.list = ChoiceList(name, colours, self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot = QLabel(self)
        self.foot.setContentsMargins(SPACE.medium, 0, SPACE.medium, 0)
        self.foot.setWordWrap(True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.small)
        for each in (self.field, self.list, self.foot):
            column.addWidget(each)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._say(now))
        over.installEventFilter(self)
        self._float()
        self.dress(colours)
        self.hide()

    @property
    def choices(self) -> Sequence[Choice]:
        """What is listed now."""
        return self.list.choices

    @property
    def current(self) -> Choice | None:
        """The line that Enter chooses."""
        return self.list.current

    def ask(self, words: str = "") -> None:
        """Show the chooser with `words` typed, ready to type others."""
        if not self.isVisible():
            self._before, self._told = QApplication.focusWidget(), ""
        if words:
            self.field.setText(words)
        self._fill(words)
        self.show()
        self._place()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Close, and give the keyboard back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self) -> None:
        """Do what the current line does, in the next turn, or say why that can't be done."""
        self._choose(self.list.currentIndex().row())

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.list.dress(colours)
        self.setStyleSheet(
            f"#chooser {{ background: {colours.raised}; border: 1px solid {colours.strong_line};"
            f" border-radius: {SPACE.radius}px; }}"
            f"#chooser QListView {{ background: {colours.raised}; }}"
            f"#chooser QLabel {{ color: {colours.quiet}; background: transparent; }}"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the keys of the list while the keyboard is in the field; close when it goes elsewhere."""
        if watched is self._over and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(event)
        elif watched is self.field and event.type() is QEvent.Type.FocusOut and self._is_left():
            self.hide()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: forget what was typed.

        Were it taken out at the next asking, a screen reader would hear of a caret first, and name no field.
        """
        super().hideEvent(event)
        self.field.clear()

    def _float(self) -> None:
        """Throw a shadow, which darkens alone: else it seems cut out of the panels that it lies over."""
        colour = self.palette().color(QPalette.ColorRole.Shadow)
        colour.setAlphaF(_SHADOW)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(SPACE.vast)
        shadow.setOffset(0, SPACE.small)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)

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
        self.list.mark(row)

    def _fill(self, words: str) -> None:
        self.list.show_choices(self._choices_for(words))
        nothing = tr("Chooser", "Nothing found.")
        self.foot.setText("" if self.choices else nothing)
        self.foot.setVisible(not self.choices)
        announce(self.field, "" if self.choices else nothing)
        if self.isVisible():
            self._place()

    def _say(self, index: QModelIndex) -> None:
        choice = self.choices[index.row()] if index.isValid() else None
        if choice is not None and self.isVisible() and choice.spoken != self._told:
            self._told = choice.spoken  # another letter finds the same first, mostly
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
        QTimer.singleShot(0, self, choice.act)

    def _place(self) -> None:
        """Stand in the upper middle of the window, as high as there are lines."""
        self.list.fit(_LINES)
        self.setFixedWidth(min(_WIDTH, self._over.width() - 2 * SPACE.large))
        self._column.activate()
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, min(SPACE.vast * 2, self._over.height() // 8))
