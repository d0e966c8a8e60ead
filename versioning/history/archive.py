"""Where a session keeps what it is told: the contract, and an archive in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from versioning.change.transaction import Transaction
from versioning.history.act import Act
from versioning.history.branch import MAIN
from versioning.history.history import History
from versioning.history.path import Edited, Event, Named, Started, edits_since
from versioning.tree.resolution import Resolution

Kept = Transaction | Act
"""What an archive takes in: an edit of the branch that is worked on, or an act of the negotiation."""


class ArchiveError(Exception):
    """The archive could not do what was asked; the message is one sentence for a person."""


class Archive(Protocol):
    """Keeps a history, the draft being worked on in each branch, and every edit of them.

    What returns without raising is kept for good. Every method may raise ArchiveError, and then the
    archive is as it was.
    """

    @property
    def why_read_only(self) -> str:
        """Why nothing can be written, as a sentence for a person; empty when it can."""

    @property
    def history(self) -> History:
        """All revisions and branches."""

    @property
    def branch(self) -> str:
        """The branch that is worked on."""

    @property
    def draft(self) -> Resolution:
        """The draft of that branch, with every edit."""

    @property
    def acts(self) -> tuple[Act, ...]:
        """All acts of the negotiation, in the order they came."""

    def append(self, more: Sequence[Kept]) -> None:
        """Keep more edits and acts, all or none."""

    def set_aside(self, pending: Sequence[Kept]) -> str:
        """Keep what could not be appended in another place, instead of what was set aside before.

        Returns where, empty when there is no such place. With nothing pending, what lies there goes.
        """

    def keep(self, history: History, branch: str, draft: Resolution, edit: Transaction | None = None) -> None:
        """Keep a longer history and the draft of the branch that is worked on from now on.

        `history` has at most one revision more than before, which names `draft`; `edit` is the one
        that made `draft` of what the branch held before, all in one.
        """

    def draft_of(self, revision: str) -> Resolution:
        """Return the draft that the revision of that id names."""

    def draft_on(self, branch: str) -> Resolution:
        """Return the draft as it stands on a branch."""

    def edits_since(self, revision: str) -> tuple[Transaction, ...] | None:
        """Return the edits that lead from a revision to the draft worked on; None where none do."""

    def close(self) -> None:
        """Let go of the archive; closing again does nothing."""


class MemoryArchive:
    """An archive that lasts as long as the program, for the shell and for tests."""

    why_read_only = ""

    def __init__(self, draft: Resolution) -> None:
        """Start with a draft and no revision."""
        self.history = History()
        self.branch = MAIN
        self._on_branch = {MAIN: draft}
        self._named: dict[str, Resolution] = {}
        self._events: list[Event] = []
        self.acts: tuple[Act, ...] = ()

    @property
    def draft(self) -> Resolution:
        """The draft of the branch that is worked on."""
        return self._on_branch[self.branch]

    def append(self, more: Sequence[Kept]) -> None:
        """Apply the edits and keep the acts; raises StepError when an edit does not fit."""
        edits = [each for each in more if isinstance(each, Transaction)]
        draft = self.draft
        for edit in edits:
            draft = edit.apply(draft)
        self._on_branch[self.branch] = draft
        self._events += [Edited(self.branch, edit) for edit in edits]
        self.acts += tuple(each for each in more if isinstance(each, Act))

    def set_aside(self, pending: Sequence[Kept]) -> str:  # noqa: ARG002
        """There is no other place, and no need of one."""
        return ""

    def keep(self, history: History, branch: str, draft: Resolution, edit: Transaction | None = None) -> None:
        """Keep the history and the draft; the edit is in the draft already."""
        self._events += [Edited(branch, edit)] if edit else []
        self._events += [Named(branch, each.id) for each in history.named if each.id not in self._named]
        self._named |= {each.id: draft for each in history.named if each.id not in self._named}
        for each in history.branches:
            if each.name not in self._on_branch:
                self._on_branch[each.name] = self._named[each.head]
                self._events.append(Started(each.name, each.head))
        self.history, self.branch = history, branch
        self._on_branch[branch] = draft

    def draft_of(self, revision: str) -> Resolution:
        """Return the draft of a revision; raises ArchiveError when there is none."""
        if revision not in self._named:
            message = "There is no such revision."
            raise ArchiveError(message)
        return self._named[revision]

    def draft_on(self, branch: str) -> Resolution:
        """Return the draft of a branch; raises ArchiveError when there is none."""
        if branch not in self._on_branch:
            message = f"There is no branch called “{branch}”."
            raise ArchiveError(message)
        return self._on_branch[branch]

    def edits_since(self, revision: str) -> tuple[Transaction, ...] | None:
        """Return the edits that lead from a revision to the draft worked on; None where none do."""
        return edits_since(self._events, revision, self.branch)

    def close(self) -> None:
        """Nothing needs to be let go."""
