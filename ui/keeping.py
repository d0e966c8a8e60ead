"""What a person does so that nothing is lost: go back to a version, open a backup, send a copy away."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from editor.words import tr
from ui.actions import Commands
from ui.comparison import Side
from ui.desk import Workplace
from ui.dialogs import NameRevision
from ui.messages import Kind
from ui.naming import local_time, suggested_name, working
from ui.versions import VersionsWindow, detail_of, title_of
from versioning.history.archive import ArchiveError
from versioning.history.history import HistoryError
from versioning.tree.resolution import Resolution
from versioning.versions import Version, draft_of, name_version


class Keeping(QObject):
    """The doings of one window with versions, backups and copies."""

    def __init__(self, window: Workplace, parent: QWidget) -> None:
        """Act for `window`; `parent` is the same window, for the dialogs to stand before."""
        super().__init__(parent)
        self._window, self._parent = window, parent
        self._versions: VersionsWindow | None = None

    def connect(self, commands: Commands) -> None:  # type: ignore[override]
        """Answer the menu's commands."""
        commands.connect({"versions": self.show_versions})

    def show_versions(self) -> VersionsWindow:
        """Show everything that one can go back to."""
        if self._versions is None:
            self._versions = VersionsWindow(self._window, self._parent)
            self._versions.copy_wanted.connect(self.restore)
            self._versions.compare_wanted.connect(self.compare)
            self._versions.name_wanted.connect(self.name)
            self._versions.destroyed.connect(self._forget_versions)
        self._versions.show()
        self._versions.raise_()
        self._versions.activateWindow()
        return self._versions

    def restore(self, version: Version) -> None:
        """Open a draft of its own that begins with a version; this one stays as it is."""
        draft = self._drafted(version)
        if draft is not None:
            moment = version.name or local_time(version.date) or title_of(version)
            name = tr("Versions", "{name}, as of {moment}")
            name = name.format(name=self._window.open_draft.name, moment=moment)
            self._window.desk.open_copy(draft, name, self._window)

    def compare(self, version: Version) -> None:
        """Put a version beside the draft as it stands."""
        draft = self._drafted(version)
        if draft is not None:
            before = Side(title_of(version), draft, detail_of(version))
            now = Side(working(), self._window.session.draft, self._window.open_draft.name)
            self._window.desk.show_comparison(before, now)

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
            self._window.messages.say(Kind.ERROR, str(error), key="store")
        else:
            words = tr("Versions", "The text of {date} is now {name}.")
            self._window.messages.say(
                Kind.NOTICE, words.format(date=local_time(version.date), name=name), key="named"
            )
        self._window.refresh_revisions()
        if self._versions is not None:
            self._versions.refresh()

    def _drafted(self, version: Version) -> Resolution | None:
        try:
            return draft_of(self._window.session, version)
        except (ArchiveError, HistoryError) as error:
            self._window.messages.say(Kind.ERROR, str(error), key="store")
            return None

    def _forget_versions(self) -> None:
        self._versions = None
