"""The settings about spelling: what the dialog of one's own words shows, as a page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.words import tr
from ui.desk.workplace import Desk
from ui.settings.page import SettingsPage
from ui.settings.words import SpellingPage


class Words(SettingsPage):
    """Whether misspelt words are marked, and which count as right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what is chosen."""
        super().__init__(desk, tr("Settings", "Spelling"), parent)
        self.page = SpellingPage(desk.spelling, self)
        self.column.addWidget(self.page, 1)

    def refresh(self) -> None:
        """Show what is chosen now."""
        self.page.refresh()
