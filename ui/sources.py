"""What a person names as a FILE: a document of any format, or a dossier at one of its revisions."""

from __future__ import annotations

from pathlib import Path

from exports.formats import read_file
from exports.report import Reading


def open_source(name: str, *, revisions: str = "accept") -> Reading:
    """Return the draft that a name stands for.

    Raises ReadError with one sentence when there is none.
    """
    return read_file(Path(name), revisions=revisions)
