"""The settings about backups: how many stay, and of which drafts there are some, in which folder."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from editor.words import listed, tr
from ui.desk.workplace import Desk
from ui.desk.writing import show_in_folder
from ui.dialogs.backups_dialog import said_moment
from ui.look.tokens import Colours
from ui.panels.revisions import DETAIL, NAME, RevisionDelegate
from ui.settings.page import SettingsPage
from versioning.store.backups import DAYS, LAST, WEEKS, backups_of

_NEWEST = NAME + 10


class Kept(SettingsPage):
    """The drafts that were open lately and have backups; their folder can be opened."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """List what there is."""
        super().__init__(desk, tr("Settings", "Backups"), parent)
        said = tr(
            "Settings",
            "Of each draft the last {last} backups stay, one of each of the last {days} days, and one of "
            "each of the last {weeks} weeks. They lie in a folder beside its dossier.",
        )
        about = QLabel(said.format(last=LAST, days=DAYS, weeks=WEEKS), self)
        about.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setProperty("framed", True)
        self._delegate = RevisionDelegate(desk.theme.colours, self)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Settings", "Drafts with backups"))
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.list.itemActivated.connect(lambda _: self.open_folder())
        self.empty = QLabel(tr("Settings", "No draft that was open lately has a backup yet."), self)
        self.empty.setWordWrap(True)
        self.folder_button = QPushButton(tr("Settings", "Open the &folder"), self)
        self.folder_button.clicked.connect(lambda _: self.open_folder())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.folder_button)
        for each in (about, self.empty):
            self.column.addWidget(each)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(row)
        self.column.addStretch(0)
        self.refresh()

    def refresh(self) -> None:
        """Look which drafts have backups now."""
        chosen = max(self.list.currentRow(), 0)
        self.list.clear()
        for path in self.desk.dossiers():
            found = backups_of(path)
            if found:
                count = tr("Settings", "%n backup(s), the last of {date}", n=len(found))
                detail = count.format(date=said_moment(found[0]))
                item = QListWidgetItem(listed((path.stem, detail)), self.list)
                for role, value in ((NAME, path.stem), (DETAIL, detail), (_NEWEST, found[0].path)):
                    item.setData(role, value)
        self.list.setCurrentRow(min(chosen, self.list.count() - 1))
        self.list.setVisible(self.list.count() > 0)
        self.empty.setVisible(self.list.count() == 0)
        self._enable()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._delegate.colours = colours
        self.list.viewport().update()

    def open_folder(self) -> None:
        """Open the system's window on the folder of the marked draft's backups."""
        item = self.list.currentItem()
        if item is not None:
            show_in_folder(item.data(_NEWEST))

    def _enable(self) -> None:
        self.folder_button.setEnabled(self.list.currentItem() is not None)
