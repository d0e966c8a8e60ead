"""The history of a draft: its revisions and branches, as one immutable value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from versioning.history.branch import MAIN, Branch
from versioning.history.revision import Revision
from versioning.saying import said


class HistoryError(ValueError):
    """What was asked of the history can't be; the message is one sentence for a person."""


@dataclass(frozen=True)
class Renaming:
    """The event of giving a revision another name; the revision itself stays as it was named."""

    revision: str
    name: str
    author: str = ""
    date: str = ""


@dataclass(frozen=True)
class History:
    """Every revision and renaming in the order they came, and the branches.

    Nothing is ever taken out: each method returns a history that has more. A revision stands after
    its parents. Names of revisions are unique, so that a name can be cited.
    """

    named: tuple[Revision, ...] = ()
    renamings: tuple[Renaming, ...] = ()
    branches: tuple[Branch, ...] = (Branch(MAIN),)

    @property
    def revisions(self) -> tuple[Revision, ...]:
        """The revisions in the order they were made, each under its present name."""
        names = {event.revision: event.name for event in self.renamings}
        return tuple(
            replace(revision, name=names[revision.id]) if revision.id in names else revision
            for revision in self.named
        )

    def revision(self, identifier: str) -> Revision:
        """Return the revision of that id; raises HistoryError when there is none."""
        for revision in self.revisions:
            if revision.id == identifier:
                return revision
        message = said("There is no such revision in this dossier.")
        raise HistoryError(message)

    def revision_named(self, name: str) -> Revision:
        """Return the revision now called `name`; raises HistoryError when there is none."""
        for revision in self.revisions:
            if revision.name == name:
                return revision
        message = said("There is no revision called “{name}”.", name=name)
        raise HistoryError(message)

    def branch(self, name: str) -> Branch:
        """Return the branch of that name; raises HistoryError when there is none."""
        for branch in self.branches:
            if branch.name == name:
                return branch
        message = said("There is no branch called “{name}”.", name=name)
        raise HistoryError(message)

    def with_revision(self, revision: Revision, branch: str) -> History:
        """Return the history in which `revision` is the head of that branch; raises HistoryError."""
        self._check_name(revision.name)
        for parent in revision.parents:
            self.revision(parent)
        head = replace(self.branch(branch), head=revision.id)
        return replace(
            self,
            named=(*self.named, revision),
            branches=tuple(head if each.name == branch else each for each in self.branches),
        )

    def with_earlier(self, revision: Revision, before: str) -> History:
        """Return the history with a revision of a text that stood before another one was made.

        `before` is the id of that other one, empty for none; no branch ends in the new one. Raises
        HistoryError.
        """
        self._check_name(revision.name)
        return self.inserted(revision, before)

    def inserted(self, revision: Revision, before: str = "") -> History:
        """Return the history in which `revision` stands before another one, last where there is none."""
        at = next((at for at, each in enumerate(self.named) if each.id == before), len(self.named))
        return replace(self, named=(*self.named[:at], revision, *self.named[at:]))

    def with_renaming(self, renaming: Renaming) -> History:
        """Return the history in which that revision is called otherwise; raises HistoryError."""
        if self.revision(renaming.revision).name == renaming.name:
            return self
        self._check_name(renaming.name)
        return replace(self, renamings=(*self.renamings, renaming))

    def with_branch(self, name: str, head: str) -> History:
        """Return the history with a new branch that starts at a revision; raises HistoryError."""
        if not name.strip():
            message = said("A branch needs a name.")
            raise HistoryError(message)
        if any(each.name == name for each in self.branches):
            message = said("There is a branch called “{name}” already; choose another name.", name=name)
            raise HistoryError(message)
        self.revision(head)
        return replace(self, branches=(*self.branches, Branch(name, head)))

    def ancestors(self, identifier: str) -> frozenset[str]:
        """Return the ids of a revision and of all it was made from."""
        parents = {revision.id: revision.parents for revision in self.named}
        found: set[str] = set()
        waiting = [identifier]
        while waiting:
            each = waiting.pop()
            if each not in found:
                found.add(each)
                waiting += parents[each]
        return frozenset(found)

    def common_ancestor(self, one: str, other: str) -> str | None:
        """Return the id of the latest revision that both were made from, None when there is none."""
        shared = self.ancestors(one) & self.ancestors(other)
        return next((revision.id for revision in reversed(self.named) if revision.id in shared), None)

    def _check_name(self, name: str) -> None:
        if not name.strip():
            message = said("A revision needs a name.")
            raise HistoryError(message)
        if any(revision.name == name for revision in self.revisions):
            message = said("There is a revision called “{name}” already; choose another name.", name=name)
            raise HistoryError(message)
