"""The keys of every command: listed, found, changed by pressing others, and given back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from editor.words import key_names, mark, tr, unmarked
from ui.commands.keymap import why_not
from ui.commands.menu_bar import FIXED, MENUS
from ui.commands.table import COMMANDS, Command
from ui.desk.workplace import Desk
from ui.look.tokens import SPACE, Colours
from ui.parts.announcing import announce
from ui.parts.clearing import make_clearable
from ui.parts.fuzzy import best
from ui.settings.page import SettingsPage

COLUMNS = (
    mark("Settings", "Command"),
    mark("Settings", "Menu"),
    mark("Settings", "Keys"),
    mark("Settings", "Usual"),
)
"""What the columns of the list are called."""
_USUAL = 3
_NAME = int(Qt.ItemDataRole.UserRole)
_BARE = (
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
)
_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
"""Keys by which one leaves the field, and the window; no command can have them."""


class KeyField(QLineEdit):
    """A field that takes the keys pressed in it; `pressed` carries them."""

    pressed = Signal(QKeySequence)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setReadOnly(True)

    def event(self, event: QEvent) -> bool:
        """Qt: no key that is pressed here is a command meanwhile."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() not in _LEAVING:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: take the key."""
        if event.key() in _LEAVING:
            event.ignore()
        elif event.key() not in _BARE:
            self.pressed.emit(QKeySequence(event.keyCombination()))


class Keys(SettingsPage):
    """A list of all commands with their keys, and below it the field in which others are pressed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """List every command."""
        super().__init__(desk, tr("Settings", "Keys"), parent)
        self._menu_of = dict(_menus())
        self._wanted: QKeySequence | None = None
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Settings", "Find a command, or keys such as Ctrl+B"))
        self.filter.setAccessibleName(tr("Settings", "Find a command"))
        make_clearable(self.filter)
        self.filter.textChanged.connect(lambda _: self._list())
        self.table = QTreeWidget(self)
        self.table.setProperty("framed", True)
        self.table.setHeaderLabels([tr("Settings", words) for words in COLUMNS])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(tr("Settings", "Commands and their keys"))
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.currentItemChanged.connect(lambda *_: self._show_current())
        self.what = QLabel(self)
        self.field = KeyField(self)
        self.field.setPlaceholderText(tr("Settings", "Press the new keys here"))
        self.field.pressed.connect(self.press)
        self.table.itemActivated.connect(lambda *_: self.field.setFocus())
        self.what.setBuddy(self.field)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.take_button = QPushButton(self)
        self.take_button.clicked.connect(lambda _: self.take())
        self.remove_button = QPushButton(tr("Settings", "R&emove"), self)
        self.remove_button.clicked.connect(lambda _: self._give())
        self.reset_button = QPushButton(tr("Settings", "&Usual keys"), self)
        self.reset_button.clicked.connect(lambda _: self._reset())
        self.reset_all_button = QPushButton(tr("Settings", "&All as usual"), self)
        self.reset_all_button.clicked.connect(lambda _: desk.keymap.reset_all())
        self._lay_out()
        desk.keymap.changed.connect(self.refresh)
        self._list()

    @property
    def current(self) -> Command | None:
        """The command that is marked in the list."""
        item = self.table.currentItem()
        name = item.data(0, _NAME) if item is not None else ""
        return next((each for each in COMMANDS if each.name == name), None)

    def choose(self, name: str) -> None:
        """Mark a command in the list."""
        for each in self._lines():
            if each.data(0, _NAME) == name:
                self.table.setCurrentItem(each)

    def refresh(self) -> None:
        """Show the keys as they are now."""
        for each in self._lines():
            self._fill(each)
        self._show_current()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.note.setStyleSheet(f"color: {colours.warning};")

    def press(self, keys: QKeySequence) -> None:
        """Give the marked command these keys, or say what stands against it."""
        command = self.current
        if command is None:
            return
        self._wanted = None
        shown = key_names(keys)
        self.field.setText(shown)
        holder = self.desk.keymap.holder(keys)
        why = why_not(keys)
        if why:
            self._say(why)
        elif holder and holder != command.name:
            other = next(each for each in COMMANDS if each.name == holder)
            self._wanted = keys
            words = tr("Settings", "{keys} is for “{command}” already.")
            self._say(words.format(keys=shown, command=other.plain))
            self.take_button.setText(
                tr("Settings", "&Take it from “{command}”").format(command=other.plain.replace("&", "&&"))
            )
            self.take_button.show()
        else:
            self._give(keys)

    def take(self) -> None:
        """Give the marked command the keys that were pressed, though another has them."""
        if self._wanted is not None:
            self._give(self._wanted)

    def _give(self, *keys: QKeySequence) -> None:
        command = self.current
        if command is not None:
            self.desk.keymap.give(command.name, *keys)
            words = tr("Settings", "{command}: {keys}") if keys else tr("Settings", "{command} has no keys.")
            announce(self.field, words.format(command=command.plain, keys=_shown(keys)))
            self.field.setFocus()

    def _reset(self) -> None:
        command = self.current
        if command is not None:
            self.desk.keymap.reset(command.name)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.take_button.hide()
        announce(self.field, sentence)

    def _show_current(self) -> None:
        self._wanted = None
        self._say("")
        command = self.current
        for each in (self.field, self.remove_button, self.reset_button):
            each.setEnabled(command is not None)
        are_changed = any(self.desk.keymap.is_chosen(each.name) for each in COMMANDS)
        self.reset_all_button.setEnabled(are_changed)
        self.table.setColumnHidden(_USUAL, not are_changed)  # it would be empty, and names need the room
        if command is None:
            self.what.setText(tr("Settings", "&Keys"))
            self.field.clear()
            return
        keys = self.desk.keymap.keys(command.name)
        words = tr("Settings", "&Keys of “{command}”")
        self.what.setText(words.format(command=command.plain.replace("&", "&&")))
        self.field.setAccessibleName(self.what.text().replace("&", ""))
        self.field.setText(_shown(keys))
        self.remove_button.setEnabled(bool(keys))
        self.reset_button.setEnabled(self.desk.keymap.is_chosen(command.name))

    def _list(self) -> None:
        """List the commands that answer what is typed, those that have it in their keys too."""
        chosen = self.current
        typed = self.filter.text().strip()
        found = [each for each, _ in best(typed, COMMANDS, lambda each: (each.plain, each.told))]
        found += [each for each in COMMANDS if typed and each not in found and self._has(each, typed)]
        self.table.clear()
        for command in found if typed else COMMANDS:
            item = QTreeWidgetItem(self.table)
            item.setData(0, _NAME, command.name)
            self._fill(item)
        self.choose(chosen.name if chosen in found else found[0].name if found else "")
        self._show_current()

    def _has(self, command: Command, typed: str) -> bool:
        return typed.lower() in _shown(self.desk.keymap.keys(command.name)).lower()

    def _lines(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(at)
            if item is not None:
                yield item

    def _fill(self, item: QTreeWidgetItem) -> None:
        command = next(each for each in COMMANDS if each.name == item.data(0, _NAME))
        keys = self.desk.keymap
        changed = keys.is_chosen(command.name)
        item.setText(0, command.plain)
        item.setToolTip(0, command.plain)  # a long name may be cut off
        item.setText(1, self._menu_of.get(command.name, ""))
        item.setText(2, _shown(keys.keys(command.name)))
        item.setText(_USUAL, (_shown(command.usual_keys) or tr("Settings", "none")) if changed else "")
        font = item.font(0)
        font.setBold(changed)
        for column in range(3):
            item.setFont(column, font)

    def _lay_out(self) -> None:
        self.column.setSpacing(SPACE.small)
        self.column.addWidget(self.filter)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.what)  # beside the field, a long name would leave no room for keys
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove_button)
        row.addWidget(self.reset_button)
        self.column.addLayout(row)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.take_button)
        foot.addWidget(self.reset_all_button)
        self.column.addLayout(foot)


def _menus() -> Iterator[tuple[str, str]]:
    """Yield each command with the menu of the menu bar that it is found in, or below which."""
    for title, names in MENUS:
        for name in names:
            below = FIXED.get(name[1:], ()) if name.startswith(">") else (name,)
            yield from ((each, unmarked(tr("Commands", title))) for each in below)


def _shown(keys: tuple[QKeySequence, ...]) -> str:
    """Return keys as a person reads them."""
    return tr("Settings", " or ").join(map(key_names, keys))
