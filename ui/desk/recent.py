"""What was open lately: dossiers, with the names that people know them by."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDateTime

from editor.words import tr
from ui.commands.preferences import Preferences
from ui.desk.shelf import Shelf
from ui.wording.dates import moment_in_words

MOST = 12
"""How many are remembered."""


class Known(NamedTuple):
    """A dossier that was open: its name, and when it was last changed and where it lies."""

    path: Path
    name: str
    detail: str


class Recent:
    """The list, newest first; what is gone from the disk is not offered."""

    def __init__(self, preferences: Preferences, shelf: Shelf) -> None:
        """Keep the list in `preferences`; `shelf` tells what nobody has filed yet."""
        self._preferences = preferences
        self._shelf = shelf

    def paths(self) -> tuple[Path, ...]:
        """Return the dossiers that are still there."""
        return tuple(path for path in self._preferences.paths("recent") if path.is_file())

    def known(self) -> tuple[Known, ...]:
        """Return each dossier with what to say of it."""
        return tuple(Known(path, path.stem, self._detail(path)) for path in self.paths())

    def add(self, path: Path) -> None:
        """Put a dossier first."""
        kept = [path, *(each for each in self.paths() if each != path)]
        self._preferences.remember_paths("recent", tuple(kept[:MOST]))

    def replace(self, old: Path, new: Path) -> None:
        """Let a dossier that moved stand under its new path."""
        self._preferences.remember_paths("recent", tuple(each for each in self.paths() if each != old))
        self.add(new)

    def clear(self) -> None:
        """Forget all; the dossiers themselves stay where they are."""
        self._preferences.remember_paths("recent", ())

    def _detail(self, path: Path) -> str:
        where = tr("Start", "Kept by Chapeau") if self._shelf.holds(path) else str(path.parent)
        changed = QDateTime.fromMSecsSinceEpoch(int(path.stat().st_mtime * 1000))
        return f"{moment_in_words(changed)} · {where}"
