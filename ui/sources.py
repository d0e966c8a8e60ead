"""What a person names as a FILE: a document of any format, or a dossier at one of its revisions."""

from __future__ import annotations

from pathlib import Path

from exports.apart import Apart
from exports.formats import read_file
from exports.report import ReadError, Reading
from ui.filters import DOSSIER_ENDING
from versioning.history.archive import ArchiveError
from versioning.history.history import HistoryError
from versioning.store.dossier import Dossier
from versioning.tree.resolution import Resolution

_APART = ".pdf"
"""Documents that are read in a process of their own."""


def open_source(name: str, *, revisions: str = "accept") -> Reading:
    """Return the draft that a name stands for; `case.chapeau@Rev.1` is a revision of a dossier.

    `revisions` says what becomes of changes tracked in a Word file: "accept" or "reject". Raises
    ReadError with one sentence when there is no such draft.
    """
    path, revision = _divided(name)
    if path is None:
        return _read(Path(name), revisions)
    if not path.exists():
        message = f"{path} isn't there; look at its name and folder."
        raise ReadError(message)
    try:
        return Reading(_draft(path, revision), "chapeau", (), {}, b"")
    except (ArchiveError, HistoryError) as error:
        raise ReadError(str(error)) from error


def _read(path: Path, revisions: str) -> Reading:
    """Return the draft in a document; a PDF is read apart, by a library that nothing here could stop."""
    if path.suffix.lower() != _APART:
        return read_file(path, revisions=revisions)
    apart = Apart()
    try:
        return apart.read(path, lambda: None)
    finally:
        apart.close()


def document_path(name: str) -> Path | None:
    """Return the document that a name stands for; None when it means a dossier."""
    return Path(name) if _divided(name)[0] is None else None


def _divided(name: str) -> tuple[Path | None, str]:
    """Return the dossier and the revision that a name means; None when it means no dossier."""
    if Path(name).suffix.lower() == DOSSIER_ENDING:
        return Path(name), ""
    before, sign, revision = name.rpartition(f"{DOSSIER_ENDING}@")
    if sign and revision and not Path(name).exists():
        return Path(before + DOSSIER_ENDING), revision
    return None, ""


def _draft(path: Path, revision: str) -> Resolution:
    dossier = Dossier.open(path)
    try:
        if not revision:
            return dossier.draft
        return dossier.draft_of(dossier.history.revision_named(revision).id)
    finally:
        dossier.close()
