"""The hands of the editor: which command of the menus does what to the text."""

from __future__ import annotations

from editor.draft_editor import DraftEditor

from ui.commands import Commands


def connect_hands(commands: Commands, editor: DraftEditor) -> None:
    """Let the menus and the toolbar act on the editor."""
    commands.connect("undo", lambda: editor.s.undo())
