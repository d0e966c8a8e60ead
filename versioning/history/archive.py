"""Where a session keeps what it is told: the contract, and an archive in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from versioning.change.transaction import Transaction
from versioning.history.act import Act
from versioning.history.branch import MAIN
from versioning.history.happening import Happening, happening
from versioning.history.history import History
from versioning.history.path import Edited, Place, route
from versioning.saying import said
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

    def keep_earlier(self, history: History, revision: str, place: Place) -> None:
        """Keep a history that has one revision more, of that id: the draft as it stood at `place`."""

    def keep_foreign(self, history: History, drafts: Mapping[str, Resolution]) -> None:
        """Keep revisions and branches more that were made in another copy; `drafts` has each one's draft."""

    def draft_of(self, revision: str) -> Resolution:
        """Return the draft that the revision of that id names."""

    def draft_at(self, place: Place) -> Resolution:
        """Return the draft as it stood at a place."""

    def happenings(self) -> Sequence[Happening]:
        """Return every edit at a glance, in the order they came."""

    def places(self) -> Mapping[str, Place]:
        """Return where each revision was, by its id; one of which that is not known is left out."""

    def edits_between(self, start: Place) -> int | None:
        """Return how many edits lead from a place to the draft worked on; None where none do."""

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
        self._began = self._draft = draft
        self._drafts: list[tuple[str, Resolution]] = []
        self._edits: list[Edited] = []
        self._named: dict[str, Resolution] = {}
        self._places: dict[str, Place] = {}
        self._starts = {MAIN: ""}
        self.acts: tuple[Act, ...] = ()

    @property
    def draft(self) -> Resolution:
        """The draft of the branch that is worked on."""
        return self._draft

    def append(self, more: Sequence[Kept]) -> None:
        """Apply the edits and keep the acts; raises StepError when an edit does not fit."""
        drafts = []
        draft = self.draft
        for edit in (each for each in more if isinstance(each, Transaction)):
            draft = edit.apply(draft)
            drafts.append((Edited(self.branch, edit), draft))
        for edited, after in drafts:
            self._add(edited, after)
        self.acts += tuple(each for each in more if isinstance(each, Act))

    def set_aside(self, pending: Sequence[Kept]) -> str:  # noqa: ARG002
        """There is no other place, and no need of one."""
        return ""

    def keep(self, history: History, branch: str, draft: Resolution, edit: Transaction | None = None) -> None:
        """Keep the history and the draft; the edit is in the draft already."""
        if edit:
            self._add(Edited(branch, edit), draft)
        new = [each.id for each in history.named if each.id not in self._named]
        self._named |= dict.fromkeys(new, draft)
        self._places |= dict.fromkeys(new, Place(branch, len(self._edits)))
        for each in history.branches:
            self._starts.setdefault(each.name, each.head)
        self.history, self.branch = history, branch
        self._draft = draft

    def keep_earlier(self, history: History, revision: str, place: Place) -> None:
        """Keep the history and where its new revision was."""
        self._named[revision] = self.draft_at(place)
        self._places[revision] = place
        self.history = history

    def keep_foreign(self, history: History, drafts: Mapping[str, Resolution]) -> None:
        """Keep the history and its new drafts, of which no edits tell."""
        self._named |= drafts
        for each in history.branches:
            self._starts.setdefault(each.name, each.head)
        self.history = history

    def draft_of(self, revision: str) -> Resolution:
        """Return the draft of a revision; raises ArchiveError when there is none."""
        if revision not in self._named:
            message = said("There is no such revision.")
            raise ArchiveError(message)
        return self._named[revision]

    def draft_at(self, place: Place) -> Resolution:
        """Return the draft as it stood at a place; raises ArchiveError when there is no such branch."""
        for branch, draft in reversed(self._drafts[: place.number]):
            if branch == place.branch:
                return draft
        if place.branch not in self._starts:
            message = said("There is no branch called “{name}”.", name=place.branch)
            raise ArchiveError(message)
        head = self._starts[place.branch]
        return self._named[head] if head else self._began

    def happenings(self) -> Sequence[Happening]:
        """Return every edit at a glance."""
        return [happening(number, each) for number, each in enumerate(self._edits, 1)]

    def places(self) -> Mapping[str, Place]:
        """Return where each revision was."""
        return self._places

    def edits_between(self, start: Place) -> int | None:
        """Return how many edits lead from a place to the draft worked on; None where none do."""
        edits = self._edits_from(start)
        return None if edits is None else len(edits)

    def draft_on(self, branch: str) -> Resolution:
        """Return the draft of a branch; raises ArchiveError when there is none."""
        return self.draft if branch == self.branch else self.draft_at(Place(branch, len(self._edits)))

    def edits_since(self, revision: str) -> tuple[Transaction, ...] | None:
        """Return the edits that lead from a revision to the draft worked on; None where none do."""
        return self._edits_from(self._places[revision]) if revision in self._places else None

    def close(self) -> None:
        """Nothing needs to be let go."""

    def _add(self, edited: Edited, draft: Resolution) -> None:
        self._edits.append(edited)
        self._drafts.append((edited.branch, draft))
        self._draft = draft

    def _edits_from(self, start: Place) -> tuple[Transaction, ...] | None:
        legs = route(start, Place(self.branch, len(self._edits)), self._places, self._starts)
        if legs is None:
            return None
        numbered = list(enumerate(self._edits, 1))
        return tuple(
            each.transaction for leg in legs for number, each in numbered if leg.has(each.branch, number)
        )
