"""The notes of a redline's row, old and new side by side."""

from __future__ import annotations

from collections.abc import Iterator

from versioning.compare.redline import Row
from versioning.tree.text import Note


def notes_of(row: Row) -> Iterator[tuple[Note | None, Note | None]]:
    """Yield each note of a row as it was and as it is; None where it did not or does not stand.

    Notes are paired by their place in the words that both sides have, since drafts of different
    lineages give one note different ids.
    """
    for segment in row.segments:
        old = [note for _, note in segment.old.notes]
        new = [note for _, note in segment.new.notes]
        if len(old) == len(new):
            yield from zip(old, new, strict=True)
        else:
            yield from ((note, None) for note in old)
            yield from ((None, note) for note in new)
