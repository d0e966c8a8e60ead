"""Where the sponsors' panel reads and records: a small protocol, and the session behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from versioning.history.act import Act
from versioning.negotiation.body import profile_of
from versioning.negotiation.profile import Profile
from versioning.negotiation.sponsor_events import FORMS, SponsorEvent
from versioning.negotiation.sponsor_line import sponsor_line_edit
from versioning.negotiation.sponsors import Ledger, ledger_of
from versioning.session import Session
from versioning.tree.resolution import Masthead, Resolution


class SponsorBook(Protocol):
    """What the panel needs to know and to do."""

    @property
    def draft(self) -> Resolution:
        """The draft as it stands."""

    @property
    def profile(self) -> Profile:
        """The ways of the body that has the draft before it."""

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be recorded."""

    def ledger(self) -> Ledger:
        """Return the ledger as it stands."""

    def record(self, *events: SponsorEvent) -> None:
        """Keep what was told; whoever subscribed hears of it once."""

    def write_line(self) -> bool:
        """Write the sponsor line into the draft; returns whether that changed it."""

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when ledger or draft may have changed; returns what ends that."""


class SessionBook:
    """The book of an open dossier: its acts tell the ledger, and what is told becomes acts."""

    def __init__(self, session: Session) -> None:
        """Read and record in `session`."""
        self._session = session
        self._known: tuple[Act, ...] | None = None
        self._ledger = Ledger()
        self._followed: tuple[tuple[Act, ...], Masthead, Profile] | None = None

    @property
    def draft(self) -> Resolution:
        """The draft as it stands."""
        return self._session.draft

    @property
    def profile(self) -> Profile:
        """The ways of the body that has the draft before it."""
        acts, masthead = self._session.acts, self._session.draft.masthead
        known = self._followed
        if known is None or known[0] is not acts or known[1] is not masthead:
            known = self._followed = acts, masthead, profile_of(acts, masthead)
        return known[2]

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be recorded."""
        return self._session.read_only

    def ledger(self) -> Ledger:
        """Return the ledger as it stands."""
        if self._known is not self._session.acts:
            self._known = self._session.acts
            self._ledger = ledger_of(self._known)
        return self._ledger

    def record(self, *events: SponsorEvent) -> None:
        """Keep what was told, all of it at once; raises ArchiveError when the dossier is read-only."""
        self._session.record(*map(FORMS.act_of, events))

    def write_line(self) -> bool:
        """Write the sponsor line into the draft; returns whether that changed it."""
        edit = sponsor_line_edit(self.draft, self.ledger(), self.profile)
        self._session.dispatch(edit)
        return bool(edit.steps)

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when ledger or draft may have changed; returns what ends that."""
        ends = (
            self._session.subscribe_acts(lambda _: listener()),
            self._session.subscribe(lambda _: listener()),
        )

        def end() -> None:
            for each in ends:
                each()

        return end
