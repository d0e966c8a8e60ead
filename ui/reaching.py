"""What lets a person reach everything in a draft's window: palette, keys, going and finding, settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from ui.find_bar import FindBar
from ui.finding import Finding
from ui.going import Going
from ui.palette import Palette
from ui.readiness import refusals
from ui.tokens import Colours
from ui.workroom import Workroom


class Reaching(QObject):
    """The palette, the chooser of places, the find bar and the keys of one window."""

    def __init__(self, window: Workroom, parent: QMainWindow, colours: Colours) -> None:
        """Serve `window`, whose commands are made already; `parent` is the same window."""
        super().__init__(parent)
        self._window = window
        self.palette = Palette(parent, window.commands, colours)
        self.going = Going(window.editor, lambda: window.shown.draft, colours, parent)
        self.bar = FindBar(colours, parent)
        self.finding = Finding(window, self.bar, colours)
        self._take_keys()
        window.desk.keymap.changed.connect(self._take_keys)

    def connect(self) -> None:  # type: ignore[override]
        """Answer the menu's commands."""
        acts: dict[str, Callable[[], object]] = {
            "palette": self._show_palette,
            "go_to": self.going.ask,
            "next_provision": lambda: self.going.step(1),
            "previous_provision": lambda: self.going.step(-1),
        }
        self._window.commands.connect(acts)
        self.finding.connect()
        self._window.proposals.list.currentRowChanged.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Refuse the commands that can do nothing now, and say why."""
        self._window.commands.refuse(refusals(self._window))

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.palette.chooser.dress(colours)
        self.going.chooser.dress(colours)
        self.finding.dress(colours)

    def _show_palette(self) -> None:
        self.refresh()
        self.palette.show()

    def _take_keys(self) -> None:
        self._window.commands.set_keys(self._window.desk.keymap.keys)
