"""What a person names as a FILE: a document of any format, or a dossier at one of its revisions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from exports.apart import Apart
from exports.formats import is_word, payloads_in, read_file
from exports.report import ReadError, Reading
from ui.shared.filters import DOSSIER_ENDING
from versioning.change.gathering import gathered
from versioning.change.transaction import Transaction
from versioning.history.archive import ArchiveError
from versioning.history.history import HistoryError
from versioning.store.dossier import Dossier
from versioning.tree.resolution import Resolution, has_opaque

_APART = ".pdf"
"""Documents that are read in a process of their own."""


def open_source(name: str, *, revisions: str = "accept", chained: bool = False) -> Reading:
    """Return the draft that a name stands for; `case.chapeau@Rev.1` is a revision of a dossier.

    `revisions` says what becomes of changes tracked in a Word file: "accept" or "reject"; the reading has
    them themselves where they are to be `chained`. Raises ReadError with one sentence when there is no
    such draft.
    """
    path, revision = divided(name)
    if path is None:
        return _read(Path(name), revisions, chained=chained)
    if not path.exists():
        message = f"{path} isn’t there; look at its name and folder."
        raise ReadError(message)
    try:
        draft, payloads = _held(path, revision)
        return Reading(draft, "chapeau", payloads=payloads)
    except (ArchiveError, HistoryError) as error:
        raise ReadError(str(error)) from error


def _read(path: Path, revisions: str, *, chained: bool) -> Reading:
    """Return the draft in a document; a PDF is read apart, by a library that nothing here could stop."""
    if path.suffix.lower() != _APART:
        return read_file(path, revisions=revisions, chained=chained)
    apart = Apart()
    try:
        return apart.read(path, lambda: None)
    finally:
        apart.close()


@dataclass(frozen=True)
class Case:
    """A draft with the Word file that it was read from, if that is known: its bytes and name."""

    reading: Reading
    word: tuple[bytes, str] | None = None


def open_case(name: str, *, revisions: str = "accept") -> Case:
    """Return what `open_source` returns, and the Word file that can be written into."""
    reading = open_source(name, revisions=revisions)
    path, _ = divided(name)
    if path is None:
        is_own = is_word(reading.source, name)
        return Case(reading, (reading.source, Path(name).name) if is_own else None)
    try:
        dossier = Dossier.open(path)
        try:
            found = [(dossier.source(each), each.name) for each in dossier.sources]
        finally:
            dossier.close()
    except ArchiveError:
        return Case(reading)
    return Case(reading, next((each for each in found if is_word(*each)), None))


def turns_between(old: Resolution, new: str) -> list[Transaction]:
    """Return the edits that lead from a draft to a dossier's, each author's together; none if unknown."""
    path, revision = divided(new)
    if path is None or revision:
        return []
    try:
        dossier = Dossier.open(path)
        try:
            known = [each for each in dossier.history.revisions if dossier.draft_of(each.id) == old]
            edits = dossier.edits_since(known[-1].id) if known else None
            return gathered(old, edits) if edits else []
        finally:
            dossier.close()
    except ArchiveError:
        return []


def document_path(name: str) -> Path | None:
    """Return the document that a name stands for; None when it means a dossier."""
    return Path(name) if divided(name)[0] is None else None


def divided(name: str) -> tuple[Path | None, str]:
    """Return the dossier and the revision that a name means; None when it means no dossier."""
    if Path(name).suffix.lower() == DOSSIER_ENDING:
        return Path(name), ""
    before, sign, revision = name.rpartition(f"{DOSSIER_ENDING}@")
    if sign and revision and not Path(name).exists():
        return Path(before + DOSSIER_ENDING), revision
    return None, ""


def _held(path: Path, revision: str) -> tuple[Resolution, Mapping[str, bytes]]:
    """Return a draft of a dossier, and what its opaque parts stand for."""
    dossier = Dossier.open(path)
    try:
        draft = dossier.draft
        if revision:
            names = list(dict.fromkeys(each.name for each in dossier.history.revisions))
            if revision not in names:
                message = f"{path} has no revision {revision}; it has {', '.join(names)}."
                raise ReadError(message)
            draft = dossier.draft_of(dossier.history.revision_named(revision).id)
        payloads: dict[str, bytes] = {}
        if any(map(has_opaque, draft.walk())):
            for each in dossier.sources:
                payloads |= payloads_in(dossier.source(each), each.name)
        return draft, payloads
    finally:
        dossier.close()
