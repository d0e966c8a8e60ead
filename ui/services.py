"""What all windows share and none needs at first sight: each is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from exports import apart as reading_apart
from ui.commands.keymap import Keymap
from ui.commands.preferences import Preferences
from ui.shared import backing_up
from ui.shared import spelling as spelling_words
from versioning.store import private as private_layer

if TYPE_CHECKING:
    from exports.apart import Apart
    from exports.spelling.checking import Checker
    from ui.shared.backing_up import Backups
    from ui.shared.spelling import Spelling
    from versioning.store.private import Private


class Services(QObject):
    """Reads apart, spells, guards the private layer, and backs up, for every window."""

    def __init__(
        self,
        qt: QGuiApplication,
        folder: Path,
        preferences: Preferences,
        apart: Apart | None,
        checker: Callable[[], Checker] | None,
    ) -> None:
        """Keep what is kept in `folder`; read files with `apart` and spell with `checker` if given."""
        super().__init__(qt)
        self._folder, self.preferences = folder, preferences
        self.keymap = Keymap(preferences, self)
        self._given = apart, checker

    @cached_property
    def apart(self) -> Apart:
        """What reads files and compares big drafts in a process of its own."""
        return self._given[0] or reading_apart.Apart()

    @cached_property
    def private(self) -> Private:
        """The private layer."""
        return private_layer.Private(self._folder / "private" / "private.json")

    @property
    def unproposed(self) -> Path:
        """Where words wait that are on a page and not proposed yet."""
        return self._folder / "drafts" / "not yet proposed"

    @cached_property
    def spelling(self) -> Spelling:
        """What spells words."""
        return spelling_words.Spelling(self._folder / "spelling", self.preferences, self, self._given[1])

    @cached_property
    def backups(self) -> Backups:
        """What copies dossiers beside themselves."""
        return backing_up.Backups()
