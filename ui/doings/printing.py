"""Printing, as a command of a draft's window: the dialog with its preview, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.dialogs import print_dialog, printout
from ui.doings.revising import Revising


class Printing(QObject):
    """Opens the dialog of printing for one window."""

    def __init__(self, window: Workplace, parent: QWidget, revising: Revising) -> None:
        """Act for `window`; `parent` is the same window, for the dialog to stand before."""
        super().__init__(parent)
        self._window, self._parent, self._revising = window, parent, revising

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        commands.connect(
            {"print": lambda: self.show(to_file=False), "export_pdf": lambda: self.show(to_file=True)}
        )

    def show(self, *, to_file: bool) -> None:
        """Show the pages of what is on the screen, and print or save them as a person likes."""
        window = self._window
        shape = printout.Shape.REDLINE if window.baseline else printout.Shape.CLEAN
        print_dialog.print_pages(
            self._revising.printable(),
            window.desk,
            self._revising.place_of_exports(),
            shape,
            self._parent,
            window.messages,
            to_file=to_file,
        )
