"""What a window may ask of the application that made it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.comparison import Side
from ui.preferences import Preferences
from ui.theme import Theme
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class OpenDraft:
    """A dossier that is open, and the session on it.

    `name` is what people know it by. `source` is the file that the draft was read from, if any.
    `is_filed` says that a person chose where the dossier lies; until then it is in the data folder.
    """

    session: Session
    dossier: Dossier
    name: str
    is_filed: bool
    source: Path | None = None


class Desk(Protocol):
    """The application, as its windows see it."""

    @property
    def preferences(self) -> Preferences:
        """What is remembered between starts."""

    @property
    def theme(self) -> Theme:
        """What everything looks like."""

    def new_draft(self) -> None:
        """Open a window on an empty draft."""

    def open_sample(self) -> None:
        """Open a window on a fresh copy of the sample negotiation."""

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and dossiers, each in a window of its own."""

    def open_copy(self, draft: Resolution, name: str) -> None:
        """Open a window on a new dossier that begins with `draft`."""

    def save_as(self, open_draft: OpenDraft, path: Path) -> OpenDraft:
        """Move on with the dossier at another path; raises StoreError or OSError."""

    def show_comparison(self, old: Side, new: Side, near: QWidget) -> None:
        """Open a window that compares two texts."""

    def recent(self) -> Sequence[tuple[Path, str]]:
        """Return what was open lately: paths with the names that people know them by."""

    def forget_recent(self) -> None:
        """Empty the list of what was open lately."""

    def put_away(self, open_draft: OpenDraft) -> None:
        """Close a draft so that the next start doesn't open it again."""

    def quit(self) -> None:
        """Close everything; the next start opens it again."""
