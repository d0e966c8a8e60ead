"""What a person does with revisions in the draft's window: name, open, compare, export."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDateTime, QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from editor.words import listed, tr
from exports import still_open
from exports.formats import commenters, is_word
from exports.report import ReadError
from ui.commands.actions import Commands
from ui.desk.shelf import copy
from ui.desk.workplace import Workplace
from ui.desk.writing import show_in_folder, write_export
from ui.dialogs import compare_dialog, export_dialog, export_form, masthead_dialog, printout, sheet_dialog
from ui.panels.revisions import Revisions
from ui.parts.dialogs import NameRevision, RenameRevision
from ui.parts.jobs import Job
from ui.parts.messages import Kind
from ui.shared.comparison import Side
from ui.shared.exporting import Export
from ui.shared.filters import DOSSIER_ENDING
from ui.shared.kinds_of_files import as_dossier, dossiers
from ui.shared.seats import Origin
from ui.windows import revision_window
from ui.wording.naming import (
    introduced,
    is_informal,
    name_of,
    not_named,
    suggested_informal_name,
    suggested_name,
    usual_baseline,
    working,
)
from ui.wording.sentences import not_read, not_written
from ui.wording.terms import joined
from versioning.change.moment import now
from versioning.change.transaction import Transaction
from versioning.discussion import Discussion
from versioning.history.archive import ArchiveError
from versioning.history.branch import Branch
from versioning.history.history import HistoryError
from versioning.history.revision import Revision
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.sponsor_events import FORMS, TextChanged
from versioning.negotiation.sponsors import ledger_of
from versioning.tree.resolution import Resolution, has_opaque


class Revising(QObject):
    """The doings of one window with its revisions."""

    def __init__(self, window: Workplace, parent: QWidget) -> None:
        """Act for `window`; `parent` is the same window, for the dialogs to stand before."""
        super().__init__(parent)
        self._window = window
        self._parent = parent

    def connect(self, commands: Commands, revisions: Revisions) -> None:
        """Answer the menu's commands and the panel's wishes."""
        commands.connect(
            {
                "name_revision": self.name,
                "save_as": self.save_as,
                "save_copy": self.save_copy,
                "compare": lambda: self.compare(""),
                "export_clean": self.export_clean,
                "export_tracked": self.export_tracked,
                "masthead": self.edit_masthead,
            }
        )
        revisions.name_wanted.connect(self.name)
        revisions.open_wanted.connect(self.open)
        revisions.copy_wanted.connect(self.open_copy)
        revisions.rename_wanted.connect(self.rename)
        revisions.compare_wanted.connect(self.compare)
        revisions.baseline_wanted.connect(self._window.show_redline)

    def name(self) -> None:
        """Ask for a name, and fix the text under it."""
        session, preferences = self._window.session, self._window.desk.preferences
        names = [each.name for each in session.revisions()]
        dialog = NameRevision(
            suggested_name(names),
            preferences.author,
            self._parent,
            informal=suggested_informal_name(names, QDateTime.currentDateTime()),
            is_informal=bool(names) and is_informal(names[-1]),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            preferences.author = dialog.author.text()
            session.author = preferences.author
            name = dialog.name.text().strip()
            if self._kept(lambda: self._name(name), not_named(name)):
                self._window.messages.say(
                    Kind.NOTICE,
                    tr("Revisions", "The text as it stands is now {name}.").format(name=name),
                    key="named",
                )
            self._window.refresh_revisions()

    def _name(self, name: str) -> None:
        """Name the draft as it stands; sponsors of another text are asked again."""
        session = self._window.session
        before = session.revisions()
        named = session.name_revision(name)
        changed = not before or named.draft_digest != before[-1].draft_digest
        if changed and ledger_of(session.acts).current:
            with session.undoing.for_good():  # as the name is
                session.record(FORMS.act_of(TextChanged(name)))

    def rename(self, revision_id: str) -> None:
        """Ask for another name of a revision."""
        session = self._window.session
        dialog = RenameRevision(name_of(session.revisions(), revision_id), self._parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            name = dialog.name.text().strip()
            self._kept(lambda: session.rename_revision(revision_id, name), not_named(name))
            self._window.show_redline(self._window.baseline)

    def open(self, revision_id: str) -> revision_window.RevisionWindow:
        """Show a revision, which can be read but not changed, in a window of its own; returns that."""
        revision = self._revision(revision_id)
        draft = self._window.session.draft_of(revision_id)
        window = revision_window.RevisionWindow(
            self._window.desk,
            tr("Revisions", "{revision} of {draft}").format(
                revision=revision.name, draft=self._window.open_draft.name
            ),
            introduced(revision),
            draft,
        )
        window.copy_wanted.connect(lambda: self.open_copy(revision_id))
        self._window.desk.keep(window)
        window.show()
        return window

    def open_copy(self, revision_id: str) -> None:
        """Open a draft of its own that begins with a revision."""
        name = tr("Revisions", "{draft}, from {revision}").format(
            draft=self._window.open_draft.name, revision=self._revision(revision_id).name
        )
        self._window.desk.open_copy(self._window.session.draft_of(revision_id), name, self._window)

    def open_working_copy(self) -> None:
        """Open a copy of this dossier, with all that is in it: it can be brought in here again."""
        window = self._window
        name = tr("Revisions", "{draft}, copy").format(draft=window.open_draft.name)
        window.desk.open_working_copy(window.open_draft, name, window)

    def compare(self, revision_id: str) -> None:
        """Ask which two texts to compare; the one of `revision_id` (or the last) is the older one."""
        _, old = self._texts(revision_id)
        folder = self._window.open_draft.folder
        dialog = compare_dialog.CompareDialog(self.sources(), old, 0, self.file_source, folder, self._parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.show_comparison(*dialog.chosen())

    def show_comparison(self, *sources: compare_dialog.Source) -> None:
        """Put texts side by side: two, or a base and both sides."""
        self.load(sources, self._put_side_by_side)

    def _put_side_by_side(self, sides: list[Side]) -> None:
        self._window.desk.show_comparison(*sides)

    def load(self, sources: Sequence[compare_dialog.Source], done: Callable[[list[Side]], None]) -> None:
        """Load what is not yet in memory, then go on with the texts; say so where one can't be read."""
        names = [source.name for source in sources]

        def failed(error: Exception) -> None:
            several = tr("Revisions", "{names} or {last}")
            name = several.format(names=listed(names[:-1]), last=names[-1]) if names[1:] else names[0]
            self._window.messages.say(Kind.ERROR, not_read(name, error))

        try:
            loaded = [source.load(_is_wanted) if source.at_once else None for source in sources]
        except (ArchiveError, HistoryError) as error:
            failed(error)
            return
        known = [side for side in loaded if side is not None]
        if len(known) == len(loaded):
            done(known)
            return

        def work(job: Job[list[Side]]) -> list[Side]:
            return [side or source.load(job.check) for side, source in zip(loaded, sources, strict=True)]

        self._window.jobs.start(
            tr("Revisions", "Reading {names}").format(names=joined(names)),
            work,
            done,
            failed,
        )

    def export_clean(self) -> None:
        """Ask what to export as a clean Word document, and write it."""
        dialog = export_dialog.CleanExportDialog(
            self.choosable(), self._window.open_draft.folder, self._stem(), self._parent
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            export = dialog.export()
            self.write(replace(export, sources=self.sources_of(export.draft)))

    def export_tracked(self) -> None:
        """Ask which changes to export as a Word document, and write it."""
        choosable = (*self.choosable(), *self.wanted())
        if len(choosable) < 2:
            sentence = tr(
                "Revisions",
                "There is no revision yet to track changes from; name one first, then edit and export.",
            )
            self._window.messages.say(
                Kind.NOTICE, sentence, (tr("Revisions", "Name a revision…"), self.name), key="no revision"
            )
            return
        ids, base = self._texts()
        preferences = self._window.desk.preferences
        dialog = export_dialog.TrackedExportDialog(
            choosable,
            (base, 0) if base else (0, min(len(ids), len(choosable) - 1)),
            preferences.author,
            self._window.open_draft.folder,
            self._stem(),
            self._parent,
            edits=lambda base, target: self._edits_among(ids, base, target),
            source=self._word_source(),
            comments=Discussion(self._window.session).in_draft,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            preferences.author = dialog.author.text()
            export = dialog.export()
            sources = self.sources_of(export.base) or self.sources_of(export.target)
            self.write(replace(export, sources=sources))

    def printable(self) -> printout.Printable:
        """Return what can be printed: the texts, and which of them a redline is of."""
        ids, older = self._texts()
        room = self._window.room
        made: dict[printout.Shape, Callable[[], Resolution]] = {printout.Shape.STILL_OPEN: self.still_open}
        if room.negotiation.live:
            made[printout.Shape.COMPILATION] = lambda: room.compilation().text()
        return printout.Printable(
            self.choosable(),
            (older, 0),
            lambda base, target: self._edits(ids[base], ids[target]),
            self.sources_of,
            made,
        )

    def still_open(self) -> Resolution:
        """Return the page on what is still open now."""
        room = self._window.room
        return still_open.report(room.session.draft, room.still_open(), now())

    def place_of_exports(self) -> tuple[Path, str]:
        """Return the folder in which exports are suggested, and what their names begin with."""
        return self._window.open_draft.folder, self._stem()

    def _word_source(self) -> export_dialog.WordSource | None:
        """Return the Word file that the draft was read from, if it was."""
        dossier = self._window.open_draft.dossier
        for each in dossier.sources:
            try:
                data = dossier.source(each)
                if is_word(data, each.name):
                    return export_dialog.WordSource(each.name, data, commenters(data, each.name))
            except (ArchiveError, ReadError):
                continue  # damaged; the official layout is always to be had
        return None

    def sources_of(self, draft: Resolution) -> tuple[tuple[str, bytes], ...]:
        """Return the files that a draft was read from, where it has parts that only they can tell."""
        if not any(map(has_opaque, draft.walk())):
            return ()
        dossier = self._window.open_draft.dossier
        try:
            return tuple((each.name, dossier.source(each)) for each in dossier.sources)
        except ArchiveError:
            return ()  # damaged; what is lacking is named once the file is written

    def _edits(self, base: str, target: str) -> tuple[Transaction, ...]:
        """Return the edits from a revision to the working draft (of no id); none to anything else."""
        known = self._window.session.edits_since(base) if base and not target else None
        return known or ()

    def _edits_among(self, ids: Sequence[str], base: int, target: int) -> tuple[Transaction, ...]:
        """Return the edits between two texts by their places: those of `ids`, then those with a proposal."""
        if target < len(ids):
            return self._edits(ids[base], ids[target]) if base < len(ids) else ()
        room = self._window.room
        amendment = room.negotiation.live[target - len(ids)]
        carried = room.carrier.carry(amendment)
        if base or carried.draft is not room.session.draft:
            return ()
        return (replace(carried.change, author=_in_one_line(amendment.delegations)),)

    def write(self, export: Export) -> None:
        """Write an export beside the window, and say how it went."""
        write_export(export, self._window.jobs, self._window.messages)

    def save_as(self) -> None:
        """Ask where the dossier shall lie, and go on with it there."""
        path = self._ask_dossier(tr("Revisions", "Save as dossier"))
        if path is not None and self._kept(lambda: self._move(path)):
            self._window.messages.say(
                Kind.NOTICE, tr("Revisions", "The dossier is now {file}.").format(file=path.name), key="saved"
            )

    def _move(self, path: Path) -> None:
        self._window.take_over(self._window.desk.save_as(self._window.open_draft, path))

    def save_copy(self) -> None:
        """Ask where a copy of the dossier shall lie; the work goes on in this one."""
        path = self._ask_dossier(tr("Revisions", "Save a copy"))
        lost: list[str] = []
        if path is not None and self._kept(lambda: lost.append(copy(self._window.open_draft, path))):
            if lost[0]:
                self._window.messages.say(Kind.WARNING, lost[0], key="lost")
            show = (tr("Revisions", "Show in folder"), lambda: show_in_folder(path))
            self._window.messages.say(
                Kind.NOTICE, tr("Revisions", "A copy is in {file}.").format(file=path.name), show, key="saved"
            )

    def edit_masthead(self) -> None:
        """Ask for what stands above the text."""
        session = self._window.session
        dialog = masthead_dialog.MastheadDialog(session.draft.masthead, self._parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            transaction = dialog.transaction(session.author)
            if transaction is not None:
                session.dispatch(transaction)

    def _kept(self, act: Callable[[], object], undone: str = "") -> bool:
        """Do something that writes the dossier; say what is `undone`, and why, when it can't be written."""
        try:
            act()
        except (ArchiveError, HistoryError) as error:
            why = str(error)
        except OSError as error:
            why = not_written(self._window.open_draft.dossier.path, error)
        else:
            return True
        self._window.messages.say(Kind.ERROR, f"{undone} {why}".strip(), key="store")
        return False

    def _texts(self, wanted: str = "") -> tuple[list[str], int]:
        """Return the ids of the texts to choose from, and the place of the older one of a comparison.

        That is the revision `wanted`, or the baseline, or where neither is one the usual one. The working
        draft, the first of the texts, has no id.
        """
        session, older = self._window.session, wanted or self._window.baseline
        ids = ["", *(each.id for each in reversed(session.revisions()))]
        return ids, ids.index(older if older in ids[1:] else usual_baseline(session))

    def _revision(self, revision_id: str) -> Revision:
        return next(each for each in self._window.session.revisions() if each.id == revision_id)

    def choosable(self) -> tuple[export_form.Choosable, ...]:
        """Return what can be exported: the working draft, then the revisions, newest first."""
        session = self._window.session

        def of(revision: Revision) -> Callable[[], Resolution]:
            return lambda: session.draft_of(revision.id)

        choosable = export_form.Choosable
        named = (choosable(each.name, of(each)) for each in reversed(session.revisions()))
        return (choosable(working(), lambda: session.draft), *named)

    def wanted(self) -> Iterator[sheet_dialog.Amended]:
        """Yield the text as each live proposal would have it."""
        room = self._window.room

        def of(amendment: Amendment) -> Callable[[], Resolution]:
            return lambda: room.carrier.carry(amendment).target

        for each in room.negotiation.live:
            name = tr("Export", "With proposal {name}").format(name=each.name)
            yield sheet_dialog.Amended(name, of(each), _in_one_line(each.delegations))

    def sources(self) -> Sequence[compare_dialog.Source]:
        """Return what can be compared: the working draft, the revisions, newest first, and other branches."""
        session = self._window.session

        path = str(self._window.open_draft.dossier.path)
        source_of = compare_dialog.Source

        def of(revision: Revision) -> compare_dialog.Source:
            origin, said = Origin("revision", path, revision.id), introduced(revision)
            return source_of(
                revision.name,
                lambda _: Side(revision.name, session.draft_of(revision.id), said, origin),
                origin=origin,
            )

        def on(branch: Branch) -> compare_dialog.Source:
            name, stands = (
                tr("Revisions", "Branch {name}").format(name=branch.name),
                tr("Revisions", "as it stands"),
            )
            origin = Origin("branch", path, branch.name)
            return source_of(
                name, lambda _: Side(name, session.draft_on(branch.name), stands, origin), origin=origin
            )

        name, now = self._window.open_draft.name, Origin("working", path)
        current = source_of(working(), lambda _: Side(working(), session.draft, name, now), origin=now)
        others = (each for each in session.branches() if each.name != session.branch)
        return (current, *map(of, reversed(session.revisions())), *map(on, others))

    def file_source(self, path: Path) -> compare_dialog.Source:
        """Return a file as something to compare or to propose, read once that is wanted."""
        read, origin = self._window.desk.apart.read, Origin("file", str(path.absolute()))
        return compare_dialog.Source(
            path.name,
            lambda check: Side(path.name, read(path, check).draft, str(path.parent), origin),
            at_once=False,
            origin=origin,
        )

    def _stem(self) -> str:
        return self._window.session.draft.masthead.symbol or self._window.open_draft.name

    def _ask_dossier(self, title: str) -> Path | None:
        suggestion = self._window.open_draft.folder / f"{self._window.open_draft.name}{DOSSIER_ENDING}"
        found, _ = QFileDialog.getSaveFileName(self._parent, title, str(suggestion), dossiers())
        return as_dossier(found) if found else None


def _is_wanted() -> None:
    """Say that what is read is still wanted: what is in memory can't be given up."""


def _in_one_line(names: tuple[str, ...]) -> str:
    """Return delegations as an amendment document names them: "Norland, Sudland and Estland"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
