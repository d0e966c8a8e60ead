"""The actions of a draft's window, made of the table of commands, with its menus and its toolbar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QStyleOptionMenuItem, QToolBar, QToolButton

from editor.words import key_names, tr
from ui.commands.letters import with_letters
from ui.commands.menu_bar import FIXED, MENUS, SEPARATOR, SUBMENUS, TOOLBAR, WORDED
from ui.commands.table import COMMANDS, Command
from ui.look.iconset import beside, first_icon, icon
from ui.look.tokens import SPACE, Colours
from ui.parts import announcing
from ui.parts.fitting_toolbar import FittingToolBar
from ui.wording import meanings

Acts = Mapping[str, Callable[[], object]]
"""What is done when a command is given, by the command's name."""
_SPEAKING = frozenset(command.name for command in COMMANDS if command.speaks)


class Commands:
    """The actions of one window, by name, with its menus and toolbar."""

    def __init__(self, window: QMainWindow, colours: Colours) -> None:
        """Make every action, the menu bar and the toolbar of `window`; `complete` tells the rest."""
        self._window = window
        self._colours = colours
        self._why: dict[str, str] = {}
        self.actions = {command.name: self._action(command) for command in COMMANDS}
        self.submenus: dict[str, QMenu] = {}
        for title, names in MENUS:
            menu = _Menu(tr("Commands", title), window)
            window.menuBar().addMenu(menu)
            self._fill(menu, names)
            menu.aboutToShow.connect(partial(_give_letters_in, menu))  # before, nobody sees them
        _give_letters(window.menuBar().actions())
        self.toolbar = self._toolbar()
        self._draw_first(round(self.toolbar.iconSize().width() * window.devicePixelRatioF()))

    def __getitem__(self, name: str) -> QAction:
        """Return the action of that name; raises KeyError."""
        return self.actions[name]

    def complete(self) -> None:
        """Tell what is not seen at first sight: the meaning of each command, and icons in every size."""
        for name, action in self.actions.items():
            action.setWhatsThis(meanings.of_command(name))
        self._draw()

    def connect(self, acts: Acts) -> None:
        """Let commands do something, each by its name; raises KeyError for a name that is none's."""
        for name, act in acts.items():
            self.actions[name].triggered.connect(partial(self._do, name, act))

    def _do(self, name: str, act: Callable[[], object], _checked: bool = False) -> None:
        act()
        action = self.actions[name]
        if action.isCheckable() and not (action.isChecked() and name in _SPEAKING):
            words = (
                tr("Commands", "{command}: on") if action.isChecked() else tr("Commands", "{command}: off")
            )
            announcing.announce(self._window, words.format(command=action.iconText()))

    def refuse(self, reasons: Mapping[str, str]) -> None:
        """Allow each of these commands, or refuse it where there is a reason why: a sentence for a person."""
        for name, why in reasons.items():
            if self._why.get(name) != why:  # most stay as they are at every step of the cursor
                self.actions[name].setEnabled(not why)
                self._why[name] = why

    def why(self, name: str) -> str:
        """Return why a command is refused, as a sentence for a person; empty where it is not."""
        return self._why.get(name, "")

    def why_not(self, keys: QKeySequence) -> str:
        """Return why the command of these keys is refused; empty where it is not, and for keys of none."""
        refused = (name for name, why in self._why.items() if why and keys in self.actions[name].shortcuts())
        return self.why(next(refused, ""))

    def set_keys(self, keys: Callable[[str], Sequence[QKeySequence]]) -> None:
        """Let commands be done by the keys that `keys` tells for each name."""
        for command in COMMANDS:
            action = self.actions[command.name]
            action.setShortcuts(list(keys(command.name)))
            action.setToolTip(_tip(command, action))

    def dress(self, colours: Colours) -> None:
        """Draw the icons in other colours."""
        self._colours = colours
        self._draw()

    def _draw_first(self, size: int) -> None:
        """Draw what is in the toolbar, in that many pixels."""
        for command in COMMANDS:
            if command.icon and command.name in TOOLBAR:
                drawn = first_icon(command.icon, self._colours, size, checked=command.checkable)
                self.actions[command.name].setIcon(drawn)

    def _draw(self) -> None:
        for command in COMMANDS:
            if command.icon:
                self.actions[command.name].setIcon(icon(command.icon, self._colours))

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable)
        action.setIconText(command.plain)
        if command.name == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif command.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        self._window.addAction(action)
        return action

    def _fill(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name == SEPARATOR:
                menu.addSeparator()
            elif name.startswith(">"):
                below = self.submenus[name[1:]] = _Menu(tr("Commands", SUBMENUS[name[1:]]), menu)
                menu.addMenu(below)
                self._fill(below, FIXED.get(name[1:], ()))
            else:
                menu.addAction(self.actions[name])

    def _toolbar(self) -> QToolBar:
        bar = FittingToolBar(tr("Commands", "Toolbar"))
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        side = beside(self._window.fontMetrics(), SPACE.icon)
        bar.setIconSize(QSize(side, side))
        for name in TOOLBAR:
            if name == SEPARATOR:
                bar.addSeparator()
                continue
            bar.addAction(self.actions[name])
            button = bar.widgetForAction(self.actions[name])
            if isinstance(button, QToolButton):
                button.setAccessibleName(self.actions[name].iconText())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if name in WORDED:
                    bar.give_words(button)
        self._window.addToolBar(bar)
        return bar


class _Menu(QMenu):
    """A menu that shows keys as they are read everywhere else."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Qt: what an entry says, and behind a tab the keys."""
        super().initStyleOption(option, action)
        words, tab, _ = option.text.partition("\t")
        option.text = f"{words}{tab}{key_names(action.shortcut())}" if tab else words


def _give_letters_in(menu: QMenu) -> None:
    _give_letters([each for each in menu.actions() if not each.isSeparator()])


def _give_letters(actions: Sequence[QAction]) -> None:
    """Let each entry of one menu be chosen by a letter of its own."""
    for action, words in zip(actions, with_letters([each.text() for each in actions]), strict=True):
        if action.text() != words:
            action.setText(words)


def _tip(command: Command, action: QAction) -> str:
    """Return what is said under the pointer: what a command does, and its keys."""
    keys = key_names(action.shortcut())
    return f"{command.told} ({keys})" if keys else command.told
