"""What a person does so that nothing is lost: go back to a version, open a backup, send a copy away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from editor.words import tr
from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.desk.writing import show_in_folder
from ui.dialogs import send_dialog
from ui.parts.dialogs import NameRevision
from ui.parts.messages import Choice, Kind
from ui.shared.comparison import Side
from ui.shared.exporting import fit_name
from ui.shared.filters import DOSSIER_ENDING
from ui.shared.kinds_of_files import as_dossier, dossiers
from ui.shared.seats import Origin
from ui.windows import versions
from ui.wording.naming import local_time, not_named, suggested_name, working
from versioning.history.archive import ArchiveError
from versioning.history.history import HistoryError
from versioning.store.backups import backups_of
from versioning.tree.resolution import Resolution
from versioning.versions import Version, draft_of, name_version

SOON = 8_000
"""Milliseconds after which a dossier that was opened is backed up, so that opening it is not slowed."""
OFTEN = 10 * 60_000
"""Milliseconds between two backups of a dossier that is written to."""


class Keeping(QObject):
    """The doings of one window with versions, backups and copies."""

    _backup_told = Signal(object)

    def __init__(self, window: Workplace, parent: QWidget) -> None:
        """Act for `window`; `parent` is the same window, for the dialogs to stand before."""
        super().__init__(parent)
        self._window, self._parent = window, parent
        self._versions: versions.VersionsWindow | None = None
        self._stamp = 0 if not window.open_draft.is_new else self._now_stamp()
        self._backup_told.connect(self._tell_of_backup)
        self._soon = QTimer(self, singleShot=True)
        self._soon.setInterval(SOON)
        self._often = QTimer(self)
        self._often.setInterval(OFTEN)
        for timer in (self._soon, self._often):
            timer.timeout.connect(self.back_up)
            timer.start()

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        commands.connect(
            {"versions": self.show_versions, "open_backup": self.choose_backup, "send_copy": self.send}
        )

    def show_versions(self) -> versions.VersionsWindow:
        """Show everything that one can go back to."""
        if self._versions is None:
            self._versions = versions.VersionsWindow(self._window, self._parent)
            self._versions.copy_wanted.connect(self.restore)
            self._versions.compare_wanted.connect(self.compare)
            self._versions.name_wanted.connect(self.name)
            self._versions.propose_wanted.connect(self.propose)
            self._versions.destroyed.connect(self._forget_versions)
        self._versions.show()
        self._versions.raise_()
        self._versions.activateWindow()
        return self._versions

    def restore(self, version: Version) -> None:
        """Open a draft of its own that begins with a version; this one stays as it is."""
        draft = self._drafted(version)
        if draft is not None:
            moment = version.name or local_time(version.date) or versions.title_of(version)
            name = tr("Versions", "{name}, as of {moment}")
            name = name.format(name=self._window.open_draft.name, moment=moment)
            self._window.desk.open_copy(draft, name, self._window)

    def compare(self, version: Version) -> None:
        """Put a version beside the draft as it stands."""
        draft = self._drafted(version)
        if draft is not None:
            before = Side(versions.title_of(version), draft, versions.detail_of(version))
            opened = self._window.open_draft
            here = Origin("working", str(opened.dossier.path))
            now = Side(working(), self._window.session.draft, opened.name, here)
            self._window.desk.show_comparison(before, now)

    def propose(self, version: Version) -> None:
        """Ask whose proposal it is what a version says otherwise."""
        self._window.differing.propose_version(version, self._versions or self._parent)

    def name(self, version: Version) -> None:
        """Ask for a name of a version that has none."""
        session, preferences = self._window.session, self._window.desk.preferences
        names = suggested_name(each.name for each in session.revisions())
        dialog = NameRevision(names, preferences.author, self._versions or self._parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        preferences.author = session.author = dialog.author.text().strip()
        name = dialog.name.text().strip()
        try:
            name_version(session, version, name)
        except (ArchiveError, HistoryError) as error:
            self._window.messages.say(Kind.ERROR, f"{not_named(name)} {error}", key="store")
        else:
            words = tr("Versions", "The text of {date} is now {name}.")
            self._window.messages.say(
                Kind.NOTICE, words.format(date=local_time(version.date), name=name), key="named"
            )
        self._window.refresh_revisions()
        if self._versions is not None:
            self._versions.refresh()

    def send(self) -> None:
        """Ask what goes along with a copy for others, and where it shall lie; then write it, proved."""
        opened = self._window.open_draft
        if not self._window.session.flush():
            self._window.messages.say(Kind.ERROR, self._window.session.trouble, key="trouble")
            return
        self._window.session.archive()  # nothing is written to the dossier while it is read
        dialog = send_dialog.SendDialog(opened.name, opened.dossier.parcel, self._parent)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.parcel is None:
            return
        parcel, path = dialog.parcel, self._asked_place()
        if path is None:
            return

        def done(_: None) -> None:
            show = (tr("Send", "Show in folder"), lambda: show_in_folder(path))
            words = tr("Send", "A copy to send is in {name}: it was read again and holds what you chose.")
            self._window.messages.say(Kind.NOTICE, words.format(name=path.name), show, key="sent")

        def failed(error: Exception) -> None:
            self._window.messages.say(Kind.ERROR, str(error), key="sent")

        title = tr("Send", "Writing {name}").format(name=path.name)
        self._window.jobs.start(title, lambda _: parcel.write(path), done, failed)

    def _asked_place(self) -> Path | None:
        """Ask where the copy shall lie; None for nowhere, or for the place of the dossier itself."""
        opened = self._window.open_draft
        folder = opened.dossier.path.parent if opened.is_filed else Path.home()
        symbol = self._window.session.draft.masthead.symbol
        name = f"{fit_name(symbol or opened.name, tr('Send', 'to send'))}{DOSSIER_ENDING}"
        title = tr("Send", "Save a copy to send")
        found, _ = QFileDialog.getSaveFileName(self._parent, title, str(folder / name), dossiers())
        if not found:
            return None
        path = as_dossier(found)
        if path.exists() and path.samefile(opened.dossier.path):
            words = tr("Send", "“{name}” is this very dossier; choose another name for the copy.")
            self._window.messages.say(Kind.ERROR, words.format(name=path.name), key="sent")
            return None
        return path

    def choose_backup(self) -> None:
        """Ask which backup to open."""
        self._window.desk.choose_backup(self._window.open_draft.dossier.path, self._window)

    def offered_backups(self) -> list[Choice]:
        """Return what a message on a damaged dossier offers: its backups, where there are any."""
        dossier = self._window.open_draft.dossier
        if dossier.is_damaged and backups_of(dossier.path):
            return [(tr("Backups", "Open a backup…"), self.choose_backup)]
        return []

    def back_up(self) -> None:
        """Have a backup made where the dossier was written to since the last one; this waits for nothing."""
        stamp = self._now_stamp()
        if stamp and stamp != self._stamp and not self._window.session.read_only:
            self._stamp = stamp
            self._window.desk.backups.want(self._window.open_draft.dossier.path, self._backup_told.emit)

    def stop(self) -> None:
        """Ask for no more backups: the window closes."""
        self._soon.stop()
        self._often.stop()
        if self._versions is not None:
            self._versions.close()

    def _tell_of_backup(self, sentence: str) -> None:
        """Say why there is no backup; say nothing where there is."""
        if sentence:
            self._window.messages.say(Kind.WARNING, sentence, key="backup")

    def _now_stamp(self) -> int:
        """Return what changes when the dossier is written to; 0 where it is gone."""
        try:
            return self._window.open_draft.dossier.path.stat().st_mtime_ns
        except OSError:
            return 0

    def _drafted(self, version: Version) -> Resolution | None:
        try:
            return draft_of(self._window.session, version)
        except (ArchiveError, HistoryError) as error:
            self._window.messages.say(Kind.ERROR, str(error), key="store")
            return None

    def _forget_versions(self) -> None:
        self._versions = None
