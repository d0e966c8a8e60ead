"""The hands of the editor: which command of the menus does what to the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from editor.draft_editor import DraftEditor
from editor.words import tr
from ui.commands.actions import Commands
from ui.commands.menus import PAGE, menu_of
from ui.parts.announcing import change_on
from ui.parts.narrating import Narrator
from versioning.tree.paragraph import Role
from versioning.tree.text import MarkKind

Fill = Callable[[QMenu, QPoint], None]


def connect_hands(commands: Commands, editor: DraftEditor, narrator: Narrator, *fill: Fill) -> None:
    """Let the menus and the toolbar act on the editor, and show its context menu.

    `narrator` goes along with it. `fill` are called with the menu and its place on the screen, to add what
    can be done just there and to refuse what can't.
    """
    commands.connect(
        {
            "cut": editor.cut,
            "copy": editor.copy,
            "paste": editor.paste,
            "paste_plain": editor.paste_plain,
            "select_all": editor.selectAll,
            "italic": partial(editor.mark, MarkKind.ITALIC),
            "bold": partial(editor.mark, MarkKind.BOLD),
            "role_preambular": partial(editor.set_role, Role.PREAMBULAR),
            "role_operative": partial(editor.set_role, Role.OPERATIVE),
            "role_subparagraph": partial(editor.set_role, Role.SUBPARAGRAPH),
            "role_heading": partial(editor.set_role, Role.HEADING),
            "role_text": partial(editor.set_role, Role.TEXT),
            "indent": editor.indent,
            "outdent": editor.outdent,
            "move_up": editor.move_up,
            "move_down": editor.move_down,
            "insert_row": editor.add_row,
            "delete_row": editor.delete_rows,
            "insert_note": editor.insert_note,
            "no_break_space": partial(editor.type_words, "\u00a0"),
            "no_break_hyphen": partial(editor.type_words, "\u2011"),
            "next_change": partial(_go_to_change, editor, narrator, 1),
            "previous_change": partial(_go_to_change, editor, narrator, -1),
        }
    )

    def show_menu(at: QPoint) -> None:
        menu = menu_of(PAGE, commands.actions, editor)
        for each in fill:
            each(menu, at)
        menu.exec(at)
        menu.deleteLater()

    editor.menu_wanted.connect(show_menu)


def _go_to_change(editor: DraftEditor, narrator: Narrator, by: int) -> None:
    """Go to the next (1) or previous (-1) change, and tell it to who can't see it; or say there is none."""
    redline = editor.redline
    if redline is None or not editor.go_to_change(by):
        editor.refused.emit(tr("Page", "No change is marked on the page."))
        return
    number, _ = editor.block_at(editor.textCursor().position())
    narrator.say(change_on(editor, number, redline))
