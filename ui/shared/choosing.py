"""What a person chooses for all windows at once: kept in the preferences, and told to whom it concerns."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.commands.preferences import Preferences


class Choosing(QObject):
    """The choices that windows follow at once. Each signal carries what was chosen."""

    author_chosen = Signal(str)
    zoom_chosen = Signal(float)
    motion_chosen = Signal(bool)
    quotation_marks_chosen = Signal(bool)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        """Keep everything in `preferences`."""
        super().__init__(parent)
        self._preferences = preferences

    def choose_author(self, name: str) -> None:
        """Make changes and revisions in this name from now on."""
        self._preferences.author = name
        self.author_chosen.emit(self._preferences.author)

    def choose_zoom(self, zoom: float) -> None:
        """Show as large as this every page whose own window says nothing else."""
        self._preferences.zoom = zoom
        self.zoom_chosen.emit(zoom)

    def choose_motion(self, *, reduced: bool) -> None:
        """Let nothing move by itself, or let it again."""
        self._preferences.reduces_motion = reduced
        self.motion_chosen.emit(reduced)

    def choose_quotation_marks(self, *, typographic: bool) -> None:
        """Let straight quotation marks become those of the draft's language as one types, or leave them."""
        self._preferences.sets_quotation_marks = typographic
        self.quotation_marks_chosen.emit(typographic)
