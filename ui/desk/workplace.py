"""What a window may ask of the application that made it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # whoever speaks of a window need not load all that it is made of
    from PySide6.QtWidgets import QMenu, QWidget

    from exports.apart import Apart
    from ui.commands.keymap import Keymap
    from ui.commands.preferences import Preferences
    from ui.look.theme import Theme
    from ui.look.tokens import Appearance
    from ui.parts.jobs import Jobs
    from ui.parts.messages import Messages
    from ui.shared.backing_up import Backups
    from ui.shared.choosing import Choosing
    from ui.shared.comparison import Side
    from ui.shared.redlining import Redlining
    from ui.shared.spelling import Spelling
    from versioning.room import Room
    from versioning.session import Session
    from versioning.store.dossier import Dossier
    from versioning.store.private import Private
    from versioning.tree.resolution import Resolution
    from versioning.versions import Version

RETRY = 5000
"""Milliseconds after which a window tries again to write what the disk refused."""


@dataclass(frozen=True)
class OpenDraft:
    """A dossier that is open, and the session on it.

    `name` is what people know it by. `is_filed` says that a person chose where the dossier lies;
    until then it is in the data folder. `is_new` says that it was made just now. `source` is the file
    that the draft was read from, if any.
    """

    session: Session
    dossier: Dossier
    name: str
    is_filed: bool
    source: Path | None = None
    is_new: bool = False

    @property
    def folder(self) -> Path:
        """Where what is made of it is kept unless a person says otherwise: beside its file or dossier."""
        if self.source is not None and self.source.parent.is_dir():
            return self.source.parent
        return self.dossier.path.parent if self.is_filed else Path.home()


class Host(Protocol):
    """A window that can show work under way and messages."""

    jobs: Jobs
    messages: Messages


class Proposing(Protocol):
    """Who makes proposals of what other texts say otherwise than the draft of a window."""

    def propose_side(self, side: Side, base: str, parent: QWidget) -> None:
        """Ask whose proposal it is what a text says otherwise than the revision `base` (empty: than now)."""

    def propose_version(self, version: Version, parent: QWidget) -> None:
        """Ask whose proposal it is what a version says otherwise; `parent` is the window that shows it."""


class Workplace(Host, Protocol):
    """A window on a draft, as the application and the window's own helpers see it.

    `baseline` is the id of the revision against which the redline is shown, or empty.
    """

    desk: Desk
    open_draft: OpenDraft
    baseline: str
    redlining: Redlining

    @property
    def room(self) -> Room:
        """What delegations and the chair do at the dossier."""

    @property
    def session(self) -> Session:
        """The session that the window is on."""

    @property
    def differing(self) -> Proposing:
        """What other texts say otherwise."""

    def show_redline(self, revision_id: str) -> None:
        """Show the redline against a revision; for an empty id, none."""

    def refresh_revisions(self) -> None:
        """List the revisions anew."""

    def take_over(self, open_draft: OpenDraft) -> None:
        """Go on with a dossier that has another place or name."""

    def close(self) -> bool:
        """Close the window; returns whether it is closed."""


class Desk(Protocol):
    """The application, as its windows see it."""

    preferences: Preferences
    keymap: Keymap
    choosing: Choosing
    theme: Theme

    @property
    def windows(self) -> Sequence[Workplace]:
        """The windows on drafts, in the order in which they were opened."""

    @property
    def apart(self) -> Apart:
        """What reads files and compares big drafts in a process of its own."""

    @property
    def private(self) -> Private:
        """The private layer."""

    @property
    def unproposed(self) -> Path:
        """Where words wait that are on a page and not proposed yet."""

    @property
    def spelling(self) -> Spelling:
        """What spells words."""

    @property
    def backups(self) -> Backups:
        """What copies dossiers beside themselves."""

    def new_draft(self, language: str = "") -> None:
        """Open a window on an empty draft, in the interface's language where none is named in English."""

    def choose_and_open(self, host: Host) -> None:
        """Ask for files, and open them."""

    def open_paths(self, paths: Sequence[Path], host: Host | None = None) -> None:
        """Open files and dossiers, each in a window of its own; `host` shows the work and what fails."""

    def unpack(self, path: Path, host: Host, done: Callable[[Sequence[Path]], None]) -> None:
        """Unpack an e-mail or archive beside the windows, and hand over the files that it holds."""

    def open_copy(self, draft: Resolution, name: str, host: Host) -> bool:
        """Open a window on a new dossier that begins with `draft`; return whether that could be done."""

    def open_working_copy(self, open_draft: OpenDraft, name: str, host: Host) -> None:
        """Open a window on a copy of a dossier, with all that is in it."""

    def save_as(self, open_draft: OpenDraft, path: Path) -> OpenDraft:
        """Return the draft open in a dossier at another path; raises ArchiveError or OSError."""

    def show_comparison(self, *sides: Side) -> QWidget:
        """Return an open window that compares two texts, or a base with both sides that were made from it."""

    def keep(self, window: QWidget) -> None:
        """Hold a window until it is closed."""

    def dossiers(self) -> tuple[Path, ...]:
        """Return the dossiers that were open lately and are still there, the newest first."""

    def fill_recent(self, menu: QMenu, host: Host) -> None:
        """Fill a menu with what was open lately."""

    def choose_appearance(self, appearance: Appearance) -> None:
        """Show every window light, dark, or as the system has it, from now on."""

    def choose_backup(self, dossier: Path, host: Host) -> None:
        """Ask which backup of a dossier to open, and open a copy of it."""

    def put_away(self, window: Workplace) -> None:
        """Close a draft's window so that the next start doesn't open it again."""

    def window_closed(self, window: Workplace) -> None:
        """Take note that a draft's window is closed."""

    def quit(self) -> None:
        """Close everything; the next start opens it again."""
