"""The lineage of a branch: the revisions that its text was made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from versioning.history.archive import Archive
from versioning.history.history import History
from versioning.history.revision import Revision


class Lineage:
    """Tells the revisions of which the draft worked on was made; looked up once for each history."""

    def __init__(self) -> None:
        """Begin with nothing looked up."""
        self._known: tuple[History, str] | None = None
        self._found: tuple[Revision, ...] = ()

    def of(self, history: History, branch: str, archive: Callable[[], Archive]) -> tuple[Revision, ...]:
        """Return those of `branch`, on which `archive` works, in the order they were made.

        Those of another branch are among them only where that was merged, or this one parted from it later.
        Those without a name are among them, too. Raises ArchiveError.
        """
        if self._known is None or self._known[0] is not history or self._known[1] != branch:
            self._found, self._known = _lineage(history, branch, archive), (history, branch)
        return self._found


def _lineage(history: History, branch: str, archive: Callable[[], Archive]) -> tuple[Revision, ...]:
    head = history.branch(branch).head
    made_from = history.ancestors(head) if head else frozenset()
    others = [each.id for each in history.named if each.id not in made_from]
    leading = _leading(archive(), others) if others else frozenset()
    return tuple(each for each in history.revisions if each.id in made_from or each.id in leading)


def _leading(archive: Archive, revisions: Sequence[str]) -> frozenset[str]:
    """Return from which of some revisions edits lead on: one that was named afterwards is no one's parent."""
    places = archive.places()
    known = [each for each in revisions if each in places]
    return frozenset(each for each in known if archive.edits_between(places[each]) is not None)
