"""The summary of a redline: how many paragraphs changed, and how, in one line."""

from __future__ import annotations

from collections import Counter

from exports.phrases import joined, phrase
from versioning.compare.redline import Change, Redline, Row

_ORDER = (
    *(Change.EDITED, Change.INSERTED, Change.DELETED, Change.MOVED, Change.SPLIT, Change.MERGED),
    *(Change.RENUMBERED, Change.SAME),
)
_WORDS = {Change.MERGED: "joined", Change.SAME: "the same"}


def summary(redline: Redline, language: str = "English") -> str:
    """Return in a line how many paragraphs changed, and how; what was split or joined counts once.

    It is in the official language of that English name; in English for any other.
    """
    if redline.is_empty:
        return phrase(language, "No difference.")
    rows = [row for row in redline.rows if not row.is_ghost and not is_rest(row)]
    counts = Counter(row.change for row in rows)
    found = [(f"{{n}} {_WORDS.get(each, each.value)}", counts[each]) for each in _ORDER if counts[each]]
    quiet = [row for row in rows if row.change in {Change.SAME, Change.RENUMBERED}]
    levels = sum("level" in row.also for row in quiet)
    roles = sum("role" in row.also and "level" not in row.also for row in quiet)
    found += [("{n} of these on another level", levels)] if levels else []
    found += [("{n} of these in another role", roles)] if roles else []
    found += [("{n} changed in the masthead", len(redline.masthead))] if redline.masthead else []
    counted = joined(language, [phrase(language, words, n=count) for words, count in found])
    return phrase(language, "Paragraphs: {counts}.", counts=counted)


def is_changed(row: Row) -> bool:
    """Return whether a row differs by more than its number."""
    return row.change not in {Change.SAME, Change.RENUMBERED} or bool(row.also)


def is_rest(row: Row) -> bool:
    """Return whether a row is a further part of the split or join whose first part stands before it."""
    return (row.change is Change.SPLIT and row.old is None) or (
        row.change is Change.MERGED and row.new is None
    )
