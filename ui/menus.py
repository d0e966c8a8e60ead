"""Menus at the pointer, made of the very commands that the menu bar has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.menu_bar import SEPARATOR

PAGE = (
    *(
        "cut",
        "copy",
        "paste",
        "paste_plain",
        SEPARATOR,
        "italic",
        "bold",
        "insert_note",
        "comment",
        SEPARATOR,
    ),
    *("indent", "outdent", "move_up", "move_down", SEPARATOR, "agree", "reopen", "suggest"),
)
"""What is offered on the page."""
OUTLINE = (
    *("indent", "outdent", "move_up", "move_down", SEPARATOR),
    *("agree", "reopen", "correct", "silence", "package"),
)
"""What is offered on a paragraph of the outline, once the cursor stands there."""


def menu_of(names: Sequence[str], actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """Return a menu of these commands; a separator is an empty name."""
    menu = QMenu(parent)
    for name in names:
        if name == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
    return menu
