"""The command palette: every command of a window and of its submenus, found by a few letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from shiboken6 import isValid

from editor.words import key_names, tr
from ui.commands.actions import Commands
from ui.look.tokens import Colours
from ui.parts.choices import Choice
from ui.parts.chooser import Chooser
from ui.parts.fuzzy import Answer, best

_REMEMBERED = 6
"""So many of the commands chosen last stand first while nothing is typed."""


@dataclass(frozen=True)
class Entry:
    """An action as it was when the palette was opened: a menu that is filled anew makes others.

    `menus` are those in which it stands, `why` says what is lacking while it can't be had.
    """

    action: QAction
    words: str
    menus: tuple[str, ...]
    keys: str
    tip: str
    enabled: bool
    why: str


class Palette:
    """The palette of one window; it lists whatever stands in the window's menus when it is asked for."""

    def __init__(self, window: QMainWindow, commands: Commands, colours: Colours) -> None:
        """List the actions of `window`, whose own commands are `commands`."""
        self._window, self._commands = window, commands
        self._entries: Sequence[Entry] = ()
        self._last: list[str] = []
        name, hint = tr("Palette", "Command palette"), tr("Palette", "Type what you want to do")
        self.chooser = Chooser(name, hint, self._choices, colours, window)

    def show(self) -> None:
        """Ask which command to do."""
        self._entries = tuple(self.entries())
        self.chooser.ask()

    def entries(self) -> Iterator[Entry]:
        """Yield every command that stands in the window's menus or has keys of its own."""
        seen: set[int] = set()
        for title in self._window.menuBar().actions():
            menu = title.menu()
            if isinstance(menu, QMenu):
                yield from self._within(menu, (_plain(title),), seen)
        for action in self._commands.actions.values():
            if id(action) not in seen:
                yield self._entry(action, ())

    def _within(self, menu: QMenu, above: tuple[str, ...], seen: set[int]) -> Iterator[Entry]:
        menu.aboutToShow.emit()  # whoever fills a menu does so now
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                yield from self._within(below, (*above, _plain(action)), seen)
            elif not action.isSeparator() and action.isVisible() and id(action) not in seen:
                seen.add(id(action))
                yield self._entry(action, above)

    def _entry(self, action: QAction, menus: tuple[str, ...]) -> Entry:
        words = _plain(action)
        if action.isCheckable() and action.isChecked():
            words = tr("Palette", "{command} (on)").format(command=words)
        keys = key_names(action.shortcut())
        why = self._commands.why(action.objectName())
        return Entry(action, words, menus, keys, action.toolTip(), action.isEnabled(), why)

    def _choices(self, typed: str) -> list[Choice]:
        if not typed.strip():
            last = {name: at for at, name in enumerate(self._last)}
            first = sorted(self._entries, key=lambda each: last.get(each.words, _REMEMBERED))
            return [self._choice(each, Answer(0)) for each in first]
        found = best(typed, self._entries, lambda each: (each.words, *each.menus, each.tip))
        found.sort(key=lambda each: (each[1].cost, not each[0].enabled))  # of equals, what can be done now
        return [self._choice(each, known) for each, known in found]

    def _choice(self, entry: Entry, known: Answer) -> Choice:
        return Choice(
            entry.words,
            lambda: self._do(entry),
            " › ".join(entry.menus),
            entry.keys,
            at=known.at,
            enabled=entry.enabled,
            why=entry.why,
        )

    def _do(self, entry: Entry) -> None:
        self._last = [entry.words, *(each for each in self._last if each != entry.words)][:_REMEMBERED]
        if isValid(entry.action):
            entry.action.trigger()


def _plain(action: QAction) -> str:
    """Return what an action says, without the mark of the letter to press."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
