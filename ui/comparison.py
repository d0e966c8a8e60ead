"""What a comparison says in one line, and where its changes are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ui.sentences import several
from versioning.compare.redline import Change, Redline, Row
from versioning.tree.resolution import Resolution

_WORDS = {
    Change.EDITED: "edited",
    Change.INSERTED: "inserted",
    Change.DELETED: "deleted",
    Change.MOVED: "moved",
    Change.SPLIT: "split",
    Change.MERGED: "merged",
}
_QUIET = (Change.SAME, Change.RENUMBERED)


@dataclass(frozen=True)
class Side:
    """One of the two drafts that are compared, with the name that is shown above it.

    `detail` says more on the same line: when and by whom it was named, or where the file lies.
    """

    name: str
    draft: Resolution
    detail: str = ""


def is_changed(row: Row) -> bool:
    """Return whether a row differs by more than its number."""
    return row.change not in _QUIET or bool(row.also)


def change_count(redline: Redline) -> int:
    """Return how many paragraphs changed; a moved one counts once."""
    return sum(1 for row in redline.rows if is_changed(row) and not row.is_ghost)


def changed_rows(redline: Redline) -> tuple[int, ...]:
    """Return the indices of the rows to go through from change to change."""
    return tuple(at for at, row in enumerate(redline.rows) if is_changed(row) and not row.is_ghost)


def summary(redline: Redline) -> str:
    """Return how many paragraphs were edited, inserted, deleted … in one line."""
    if redline.is_empty:
        return "No differences: both texts are the same."
    counted = Counter(_kind(row) for row in redline.rows if is_changed(row) and not row.is_ghost)
    parts = [f"{counted[kind]} {words}" for kind, words in _WORDS.items() if counted[kind]]
    total = change_count(redline)
    sentence = (
        f"{several(total, 'change', 'changes')}: {', '.join(parts)}" if total else "No change in the text"
    )
    if redline.masthead:
        fields = ", ".join(name.replace("_", " ") for name, _, _ in redline.masthead)
        sentence += f"; the masthead differs ({fields})"
    return sentence


def _kind(row: Row) -> Change:
    return Change.EDITED if row.change in _QUIET else row.change
