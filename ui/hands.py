"""The hands of the editor: which command of the menus calls what of the editor."""

from __future__ import annotations

from editor.draft_editor import DraftEditor

from ui.commands import Commands


def connect_hands(commands: Commands, editor: DraftEditor) -> None:
    """Let the menus and the toolbar act on the editor."""
