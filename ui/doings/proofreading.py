"""What a person does about spelling in the draft's window: the commands, the strip, the list of words."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.draft_editor import DraftEditor
from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.doings.page_spelling import PageSpelling
from ui.doings.spelling_strip import SpellingStrip, Walk
from ui.look.tokens import Colours
from ui.settings.words import SpellingDialog


class Proofreading(QObject):
    """Brings the spelling of a window together; `strip` stands above its page."""

    def __init__(self, window: Workplace, parent: QWidget, editor: DraftEditor, colours: Colours) -> None:
        """Check the page of `editor` in `window`; `parent` is the same window, for dialogs."""
        super().__init__(parent)
        self._spelling, self._parent = window.desk.spelling, parent
        self.page = PageSpelling(window, editor)
        self.strip = SpellingStrip(colours, parent)
        self.walk = Walk(self.strip, self.page, editor)

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        self._switch = commands["check_spelling"]
        commands.connect(
            {"spelling": self.walk.start, "my_words": self.show_words, "check_spelling": self._turn}
        )
        self._spelling.changed.connect(self._show_switch)
        self._show_switch()

    def show_words(self) -> None:
        """Show the words that a person has added, to be edited."""
        SpellingDialog(self._spelling, self._parent).exec()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.strip.dress(colours)

    def stop(self) -> None:
        """Look no more: the window closes."""
        self.page.stop()
        self._spelling.changed.disconnect(self._show_switch)

    def _turn(self) -> None:
        self._spelling.is_on = self._switch.isChecked()

    def _show_switch(self) -> None:
        self._switch.setChecked(self._spelling.is_on)
