"""The shelf: where dossiers lie until a person chooses a place for them, and how any of them is opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from editor.words import mark, tr
from exports import enclosed, samples
from ui.desk.workplace import OpenDraft
from ui.shared import exporting, filters
from versioning import discussion
from versioning.drafting import beginning
from versioning.negotiation import agreement, standing_words
from versioning.session import Session
from versioning.store import backups
from versioning.store.dossier import Dossier
from versioning.store.ledger import NO_SOURCES
from versioning.tree.resolution import Resolution

if TYPE_CHECKING:
    from exports.report import Reading
    from ui.desk.receiving import Received

AS_RECEIVED = mark("Shelf", "As received")
"""The name of the revision that a file becomes when it is opened: there is then a text to compare with."""
SAMPLE = mark("Shelf", "Sample negotiation")
UNTITLED = mark("Shelf", "Untitled draft")


class Shelf:
    """Makes and opens dossiers; those that nobody has filed are in its folder."""

    def __init__(self, folder: Path, author: str = "") -> None:
        """Keep dossiers in `folder`, which is made where it is missing; raises OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._aside = folder / "not yet written"
        self.author = author

    def holds(self, path: Path) -> bool:
        """Return whether a dossier is still here, and not filed by a person."""
        return path.parent == self._folder

    def blank(self, language: str) -> OpenDraft:
        """Open a new, empty draft in an official language, by its English name; raises ArchiveError."""
        return self._create(beginning.new_draft(language), tr("Shelf", UNTITLED))

    def copy_of(self, draft: Resolution, name: str) -> OpenDraft:
        """Open a new dossier that begins with `draft`; raises ArchiveError."""
        opened = self._create(draft, name)
        opened.session.name_revision(tr("Shelf", AS_RECEIVED))
        return opened

    def copy_of_all(self, open_draft: OpenDraft, name: str) -> OpenDraft:
        """Open a copy of an open dossier, with all that is in it; raises ArchiveError."""
        path = self._free_path(name)
        lost = copy(open_draft, path)
        opened = self.open(path)
        if lost:
            opened.dossier.notices += (lost,)
        return opened

    def of_file(self, path: Path, reading: Reading, start: Received) -> OpenDraft:
        """Open a new dossier on what was received in a file, which it keeps as it was; raises ArchiveError.

        Changes that others propose in the file are edits of the draft, each under its author; its comments
        are kept. Where its text says that a paragraph is agreed, it is.
        """
        opened = self._create(start.draft, path.stem, {path.name: reading.source})
        opened.session.name_revision(tr("Shelf", AS_RECEIVED))
        opened.session.write_beside(lambda: None)  # several in one go: each by itself waits for the disk
        with opened.session.undoing.for_good():  # it is what others did
            for change in start.changes:
                opened.session.dispatch(change)
            opened.session.flush()
            discussion.Discussion(opened.session).take_over(reading.comments, reading.draft, path.name)
            for each in standing_words.findings_in(opened.session.draft):
                opened.session.record(agreement.FORMS.act_of(each))
        return opened

    def received(self, path: Path) -> tuple[Path, ...]:
        """Return the documents that an e-mail or archive holds, as files that are kept here.

        Raises OSError, and ReadError with one sentence when there are none.
        """
        return enclosed.unpacked(path, self._folder / "received")

    def sample(self) -> OpenDraft:
        """Open a fresh copy of the sample negotiation: its draft and its Rev.1; raises ArchiveError."""
        opened = self._create(samples.base(), tr("Shelf", SAMPLE))
        opened.session.name_revision(tr("Revisions", "Draft"))
        with opened.session.undoing.for_good():
            opened.session.dispatch(samples.revising())
        opened.session.name_revision("Rev.1")
        return opened

    def open(self, path: Path) -> OpenDraft:
        """Open a dossier; raises ArchiveError."""
        dossier = Dossier.open(path, name=self.author, aside=self._aside)
        return self._opened(dossier)

    def of_backup(self, backup: Path, name: str) -> OpenDraft:
        """Open a copy of a backup, which itself stays as it is; raises ArchiveError."""
        path = self._free_path(name)
        backups.restore(backup, path)
        return self.open(path)

    def _create(self, draft: Resolution, name: str, sources: Mapping[str, bytes] = NO_SOURCES) -> OpenDraft:
        path = self._free_path(name)
        made = Dossier.create(path, draft, name=self.author, aside=self._aside, sources=sources)
        return replace(self._opened(made), is_new=True)

    def _free_path(self, name: str) -> Path:
        return exporting.free_path(self._folder / f"{exporting.fit_name(name)}{filters.DOSSIER_ENDING}")

    def _opened(self, dossier: Dossier) -> OpenDraft:
        return OpenDraft(
            Session.open(dossier, self.author),
            dossier,
            dossier.path.stem,
            not self.holds(dossier.path),
        )


def copy(open_draft: OpenDraft, path: Path) -> str:
    """Write a copy of an open dossier, with the edits that its own disk refuses too; raises ArchiveError.

    Returns what could not be put in it, as a sentence; empty when all is there.
    """
    session = open_draft.session
    session.flush()
    return open_draft.dossier.copy_to(path, session.unwritten)


def is_same(one: Path, other: Path) -> bool:
    """Return whether two paths lead to one file, whatever way they take."""
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False
