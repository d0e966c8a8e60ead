"""The bar at the page for finding and replacing: what is searched, how, where, and all that was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.words import abreast, listed, mark, told, tr
from ui.look.iconset import icon
from ui.look.sides import margins
from ui.look.tokens import SPACE, Colours
from ui.parts.announcing import announce
from ui.parts.choices import Choice, ChoiceList
from ui.parts.flow import Flow
from ui.parts.writable_box import WritableBox
from versioning.drafting.searching import Query
from versioning.tree.text import ATOM

SCOPES = (
    ("both", mark("Find", "Text and notes")),
    ("text", mark("Find", "Text")),
    ("notes", mark("Find", "Notes")),
    ("proposals", mark("Find", "Proposals")),
    ("revisions", mark("Find", "All revisions")),
)
"""What can be searched, with its words."""
MOST_LISTED = 500
_BEFORE, _AFTER = 24, 90
"""How many characters are shown before and after what was found."""
_PAUSE = 150
"""Milliseconds without a key after which what was typed is searched."""
_LINES = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """Fields, switches and a list; whoever owns the bar does what they say.

    `asked` comes when something else is to be found; `went` with 1 or -1 for the next or the previous hit.
    """

    asked = Signal()
    went = Signal(int)
    replaced = Signal()
    all_replaced = Signal()
    proposed = Signal()
    left = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None, *, reading: bool = False) -> None:
        """Start hidden; for `reading`, with nothing but what finds words on the pages in sight."""
        super().__init__(parent)
        self.setObjectName("findbar")
        self.setAccessibleName(tr("Find", "Find") if reading else tr("Find", "Find and replace"))
        self._colours = colours
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.asked)
        self.field = self._line(tr("Find", "Find"), tr("Find", "Find words"))
        self.case = self._switch("Aa", tr("Find", "Match case"))
        self.whole = self._switch(tr("Find", "Word"), tr("Find", "Whole words only"))
        self.pattern = self._switch("\u200e.*\u200e", tr("Find", "Regular expression"))
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(tr("Find", "Where to find"))
        for name, words in SCOPES:
            self.scope.addItem(tr("Find", words), name)
        self.counted = QLabel(self)
        self.previous = self._button("previous", tr("Find", "Previous"), lambda: self.went.emit(-1))
        self.next = self._button("next", tr("Find", "Next"), lambda: self.went.emit(1))
        self.cross = self._button("close", tr("Find", "Close (Esc)"), self.left.emit)
        self.by = self._line(tr("Find", "Replace with"), tr("Find", "Replace with"))
        self.replace_button = QPushButton(tr("Find", "&Replace"), self)
        self.all_button = QPushButton(tr("Find", "Replace &all"), self)
        self.whose = WritableBox(
            tr("Find", "Delegations that propose the replacement"), tr("Find", "Delegation"), self
        )
        self.whose.setMinimumContentsLength(10)
        self.propose_button = QPushButton(tr("Find", "Pr&opose it"), self)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.list = ChoiceList(tr("Find", "What was found"), colours, self)
        self._lay_out()
        self._connect()
        self.dress(colours)
        self.show_found(())
        self.say("")
        for each in (self.pattern, self.scope) if reading else ():
            each.hide()
        self.hide()

    @property
    def query(self) -> Query:
        """What is to be found."""
        switches = self.case.isChecked(), self.whole.isChecked(), self.pattern.isChecked()
        return Query(self.field.text(), *switches)

    @property
    def chosen_scope(self) -> str:
        """Where is to be searched: one of the names of `SCOPES`."""
        return str(self.scope.currentData())

    def ask(self, words: str, *, replacing: bool = False, known: Iterable[str] = ()) -> None:
        """Show the bar, with the row for replacing or not, and `words` to be found if there are any."""
        self._row.setVisible(replacing)
        whose = self.whose.currentText()
        self.whose.clear()
        self.whose.addItems(list(known))
        self.whose.setCurrentText(whose)
        if words:
            self.field.setText(words)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._pause.stop()
        self.asked.emit()

    @property
    def is_replacing(self) -> bool:
        """Whether the row for replacing is shown."""
        return not self._row.isHidden()

    def show_found(self, choices: Sequence[Choice], current: int = -1, more: int = 0) -> None:
        """List what was found, and mark one of it; `more` is how much there is besides."""
        extra = tr("Find", "… and %n more", n=more)
        tail = [Choice(extra, lambda: None, enabled=False, why=" ")] if more else []
        self.list.blockSignals(True)
        self.list.show_choices([*choices, *tail], current)
        self.list.blockSignals(False)
        self.list.setVisible(bool(choices))
        self.list.fit(_LINES)
        if choices:
            self.list.setMinimumHeight(self.list.sizeHintForRow(0))  # it gives way before a button does
        self.mark(current)

    def mark(self, current: int) -> None:
        """Mark another line of the list."""
        if current < len(self.list.choices):
            self.list.mark(current)

    def count(self, words: str, spoken: str = "") -> None:
        """Say how much was found, and aloud perhaps more."""
        self.counted.setText(words)
        announce(self.field, spoken or words)

    def tell_place(self, at: int, count: int, label: str, again: str) -> None:
        """Say which of so many is shown, where it is, and that one came round to it `again`."""
        counted = tr("Find", "{at} of {count}").format(at=at + 1, count=count)
        said = [each for each in (counted, label, again) if each]
        self.count(abreast(said), listed(said))

    def say(self, sentence: str) -> None:
        """Say what can't be done, or what was; nothing takes it away."""
        sentence = told(sentence)
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        announce(self.field, sentence)

    def allow(self, why_not: str, why_no_proposal: str, *, any_found: bool) -> None:
        """Let a person replace and propose, or say under the pointer why not."""
        for button, why in (
            (self.replace_button, why_not),
            (self.all_button, why_not),
            (self.propose_button, why_no_proposal or why_not),
        ):
            button.setEnabled(not why and any_found)
            button.setToolTip(why)
            button.setAccessibleDescription(why)
        for each in (self.previous, self.next):
            each.setEnabled(any_found)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = colours
        for button, drawing in ((self.previous, "previous"), (self.next, "next"), (self.cross, "close")):
            button.setIcon(icon(drawing, colours))
        self.list.dress(colours)
        self.setStyleSheet(
            f"#findbar {{ background: {colours.window}; border: none;"
            f" border-bottom: 1px solid {colours.line}; }}"
            f"#findbar QPushButton {{ padding: {SPACE.snug}px {SPACE.small}px; }}"
            f"#findbar QListView {{ border: 1px solid {colours.line}; border-radius: {SPACE.radius}px; }}"
        )
        self.counted.setStyleSheet(f"color: {colours.quiet};")
        self.note.setStyleSheet(f"color: {colours.warning};")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter goes on, Esc leaves, the arrow down goes to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if watched is self.field and event.key() in _ENTER:
                self._search_now()
                self.went.emit(-1 if back else 1)
                return True
            if watched is self.by and event.key() in _ENTER and self.replace_button.isEnabled():
                self.replaced.emit()
                return True
            if watched is self.field and event.key() == Qt.Key.Key_Down and self.list.isVisible():
                self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is for the bar, also in a window that it closes."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leaves, wherever in the bar the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _search_now(self) -> None:
        """Search what is typed, if that still waits."""
        if self._pause.isActive():
            self._pause.stop()
            self.asked.emit()

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.setMinimumWidth(SPACE.vast * 3)
        line.installEventFilter(self)
        return line

    def _switch(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setCheckable(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(lambda _: self.asked.emit())
        return button

    def _button(self, drawing: str, tip: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing, self._colours))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _: act())
        return button

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.scope.currentIndexChanged.connect(lambda _: self.asked.emit())
        self.by.textChanged.connect(lambda _: self.say(""))
        self.replace_button.clicked.connect(lambda _: self.replaced.emit())
        self.all_button.clicked.connect(lambda _: self.all_replaced.emit())
        self.propose_button.clicked.connect(lambda _: self.proposed.emit())
        self.whose.line.returnPressed.connect(self.propose_button.click)
        for signal in (self.list.clicked, self.list.activated):
            signal.connect(lambda index: self.list.choices[index.row()].act())

    @staticmethod
    def _flow(row: QWidget | None, *widgets: QWidget) -> Flow:
        """Return a row in which a field leads; with large letters it has a line of its own."""
        flow = Flow(row)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(SPACE.tiny)
        for each in widgets:
            flow.addWidget(each)
        return flow

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(self, SPACE.medium, SPACE.tiny, SPACE.small, SPACE.snug))
        column.setSpacing(SPACE.snug)
        switches = (self.case, self.whole, self.pattern)
        first = self._flow(None, self.field, *switches, self.scope, self.previous, self.next, self.cross)
        column.addLayout(first)
        self._row = QWidget(self)
        buttons = (self.replace_button, self.all_button, self.whose, self.propose_button)
        self._flow(self._row, self.by, *buttons)
        column.addWidget(self._row)
        for each in (self.counted, self.note, self.list):
            column.addWidget(each)


def line_of(chars: str, start: int, end: int, label: str, act: Callable[[], object]) -> Choice:
    """Return the line of what was found: its label, and its words among those around them."""
    first = max(start - _BEFORE, 0)
    first = max(chars.find(" ", first - 1, start), 0) if first else 0  # whole words
    before = _line(chars[first:start])
    before = f"…{before}" if first else before.lstrip()
    own = _line(chars[start:end])
    at = tuple(range(len(before), len(before) + len(own)))
    return Choice(before + own + _line(chars[end : end + _AFTER]), act, label=label, at=at)


def _line(chars: str) -> str:
    """Return characters on one line, one for one, without notes."""
    return chars.replace(ATOM, "").translate(str.maketrans("\n\t\u2028\u2029", "    "))
