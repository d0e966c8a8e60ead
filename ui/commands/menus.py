"""Menus at the pointer, made of the very commands that the menu bar has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.commands.letters import with_letters
from ui.commands.menu_bar import SEPARATOR

PAGE = (
    *(
        "cut",
        "copy",
        "paste",
        "paste_plain",
        "select_all",
        SEPARATOR,
        "italic",
        "bold",
        "insert_note",
        "comment",
        "bracket",
        SEPARATOR,
    ),
    *("indent", "outdent", "move_up", "move_down", SEPARATOR),
    *("agree", "reopen", "correct", "silence", "package", "suggest"),
)
"""What is offered on the page."""
OUTLINE = (
    *("indent", "outdent", "move_up", "move_down", SEPARATOR),
    *("comment", SEPARATOR, "agree", "reopen", "correct", "silence", "package"),
)
"""What is offered on a paragraph of the outline, once the cursor stands there."""


class PopupMenu(QMenu):
    """A menu outside of the menu bar: while it is open, each of its entries has a letter of its own.

    Its commands stand in the menu bar, too, where their letters were chosen among other neighbours; so they
    get those back when it closes.
    """

    def __init__(self, parent: QWidget, title: str = "") -> None:
        """Start empty."""
        super().__init__(title, parent)
        self._usual: dict[QAction, str] = {}
        self.aboutToShow.connect(self._give_letters)
        self.aboutToHide.connect(self._give_back)

    def _give_letters(self) -> None:
        self._give_back()
        entries = [each for each in self.actions() if not each.isSeparator()]
        self._usual = {each: each.text() for each in entries}
        for action, words in zip(entries, with_letters(list(self._usual.values())), strict=True):
            action.setText(words)

    def _give_back(self) -> None:
        for action, words in self._usual.items():
            action.setText(words)
        self._usual = {}


def menu_of(names: Sequence[str], actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """Return a menu of these commands; a separator is an empty name."""
    menu = PopupMenu(parent)
    for name in names:
        if name == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
    return menu
