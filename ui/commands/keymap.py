"""The keys of every command: those it comes with, or those a person chose, for all windows at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from editor.keys import is_the_pages
from editor.words import key_names, tr, unmarked
from ui.commands.menu_bar import MENUS
from ui.commands.preferences import Preferences
from ui.commands.table import COMMANDS, Command

_HOLDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_Form = QKeySequence.SequenceFormat
MENU_KEYS = QKeySequence("Shift+F10")
"""What opens the menu of what has the keyboard; only Windows does so by itself."""


class Keymap(QObject):
    """Which keys do what. What a person chose is kept in the preferences; `changed` tells the windows."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        """Take the keys that were chosen from `preferences`; what is no key there counts as not chosen."""
        super().__init__(parent)
        self._preferences = preferences
        self._commands: Mapping[str, Command] = {command.name: command for command in COMMANDS}
        self._chosen: dict[str, tuple[QKeySequence, ...]] = {}
        for name, words in preferences.keys().items():
            keys = tuple(QKeySequence.listFromString(words)) if words else ()
            if name in self._commands and all(each.toString() for each in keys):
                self._chosen[name] = keys

    def keys(self, name: str) -> tuple[QKeySequence, ...]:
        """Return the keys of a command, none for one that has none; raises KeyError for no command."""
        return self._chosen.get(name, self._commands[name].usual_keys)

    @property
    def taken(self) -> frozenset[QKeySequence]:
        """All keys that do a command."""
        return frozenset(keys for name in self._commands for keys in self.keys(name))

    @property
    def given_away(self) -> frozenset[QKeySequence]:
        """Keys that usually do a command, and do none any more."""
        usual = (keys for command in self._commands.values() for keys in command.usual_keys)
        return frozenset(usual) - self.taken

    def is_chosen(self, name: str) -> bool:
        """Return whether a command has other keys than it comes with."""
        return name in self._chosen

    def holder(self, keys: QKeySequence) -> str:
        """Return the name of the command that these keys do, empty for none."""
        return next((name for name in self._commands if keys in self.keys(name)), "")

    def give(self, name: str, *keys: QKeySequence) -> None:
        """Let exactly these keys do a command; whichever command had one of them loses it."""
        for other in self._commands:
            left = tuple(each for each in self.keys(other) if each not in keys)
            if other != name and len(left) < len(self.keys(other)):
                self._choose(other, left)
        self._choose(name, keys)
        self.changed.emit()

    def reset(self, name: str) -> None:
        """Give a command the keys back that it comes with, also from those that took them."""
        self.give(name, *self._commands[name].usual_keys)

    def reset_all(self) -> None:
        """Forget every choice."""
        for name in tuple(self._chosen):
            self._choose(name, self._commands[name].usual_keys)
        self.changed.emit()

    def _choose(self, name: str, keys: tuple[QKeySequence, ...]) -> None:
        if keys == self._commands[name].usual_keys:
            self._chosen.pop(name, None)
            self._preferences.forget_keys(name)
        else:
            self._chosen[name] = keys
            self._preferences.set_keys(name, QKeySequence.listToString(list(keys), _Form.PortableText))


class CommandKeys(QObject):
    """Lets the keys of some commands do them in a window without menus, also once they are others."""

    def __init__(self, window: QWidget, keymap: Keymap, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Do `deeds`, by the names of commands, in `window`."""
        super().__init__(window)
        self._keymap = keymap
        self._actions = {name: QAction(window) for name in deeds}
        for name, action in self._actions.items():
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, deed=deeds[name]: deed())
            window.addAction(action)
        keymap.changed.connect(self._take_keys)
        self._take_keys()

    def _take_keys(self) -> None:
        for name, action in self._actions.items():
            action.setShortcuts(self._keymap.keys(name))


def why_not(keys: QKeySequence) -> str:
    """Return why no command can have these keys, as a sentence for a person; empty when one can."""
    if keys.count() != 1:
        return tr("Keys", "Press one key, with Ctrl or Alt held.")
    pressed = keys[0]
    function = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
    shown = key_names(keys)
    if not (pressed.keyboardModifiers() & _HOLDING or function):
        return tr("Keys", "{keys} writes on the page; hold Ctrl or Alt as well.").format(keys=shown)
    for title, _ in MENUS:
        if QKeySequence.mnemonic(tr("Commands", title)) == keys:
            menu = unmarked(tr("Commands", title))
            return tr("Keys", "{keys} opens the menu “{menu}”.").format(keys=shown, menu=menu)
    if keys == MENU_KEYS:
        return tr("Keys", "{keys} opens the menu of what has the keyboard.").format(keys=shown)
    if is_the_pages(keys):
        return tr("Keys", "{keys} moves the cursor on the page.").format(keys=shown)
    return ""
