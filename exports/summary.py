"""The summary of a redline: how many paragraphs changed, and how, in one line."""

from __future__ import annotations

from collections import Counter

from versioning.compare.redline import Change, Redline, Row

_ORDER = (
    *(Change.EDITED, Change.INSERTED, Change.DELETED, Change.MOVED, Change.SPLIT, Change.MERGED),
    *(Change.RENUMBERED, Change.SAME),
)
_WORDS = {Change.MERGED: "joined", Change.SAME: "the same"}


def summary(redline: Redline) -> str:
    """Return in a line how many paragraphs changed, and how; what was split or joined counts once."""
    if redline.is_empty:
        return "No difference."
    rows = [row for row in redline.rows if not row.is_ghost and not is_rest(row)]
    counts = Counter(row.change for row in rows)
    found = [f"{counts[each]} {_WORDS.get(each, each.value)}" for each in _ORDER if counts[each]]
    quiet = [row for row in rows if row.change in {Change.SAME, Change.RENUMBERED}]
    levels = sum("level" in row.also for row in quiet)
    roles = sum("role" in row.also and "level" not in row.also for row in quiet)
    found += [f"{levels} of these on another level"] if levels else []
    found += [f"{roles} of these in another role"] if roles else []
    found += [f"{len(redline.masthead)} changed in the masthead"] if redline.masthead else []
    return f"Paragraphs: {', '.join(found)}."


def is_rest(row: Row) -> bool:
    """Return whether a row is a further part of the split or join whose first part stands before it."""
    return (row.change is Change.SPLIT and row.old is None) or (
        row.change is Change.MERGED and row.new is None
    )
