"""The question which backup of a dossier to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from editor.words import listed, tr
from ui.look.tokens import SPACE, Colours
from ui.panels.revisions import DETAIL, NAME, RevisionDelegate
from ui.parts.dialogs import Form
from ui.wording.naming import local_time
from versioning.store.backups import Backup, backups_of, folder_of

BACKUP = NAME + 10


class BackupsDialog(Form):
    """Lists the backups of a dossier, the newest first, each with its date and size."""

    def __init__(self, dossier: Path, colours: Colours, parent: QWidget | None = None) -> None:
        """List the backups of the dossier at a path."""
        sentence = tr(
            "Backups",
            "Chapeau keeps the last backups of “{name}”, and one of each day of a week and each week of a "
            "month. A copy of the one you choose is opened; the dossier and the backup stay as they are.",
        )
        title = tr("Backups", "Open a backup")
        super().__init__(title, sentence.format(name=dossier.stem), tr("Backups", "&Open a copy"), parent)
        self.list = QListWidget(self)
        self.list.setProperty("framed", True)
        self._delegate = RevisionDelegate(colours, self)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Backups", "Backups"))
        self.list.setMinimumHeight(240)
        self.list.itemActivated.connect(lambda _: self.accept())
        found = backups_of(dossier)
        for each in found:
            title, detail = said_moment(each), QLocale().formattedDataSize(each.size, 0)
            item = QListWidgetItem(listed((title, detail)), self.list)
            for role, value in ((NAME, title), (DETAIL, detail), (BACKUP, each)):
                item.setData(role, value)
        self.empty = QLabel(
            tr(
                "Backups",
                "There is no backup yet: the first one is made a few minutes after the first change.",
            ),
            self,
        )
        self.empty.setWordWrap(True)
        where = QLabel(tr("Backups", "They are in {folder}.").format(folder=folder_of(dossier)), self)
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setForegroundRole(where.palette().ColorRole.PlaceholderText)
        for each_widget in (self.list, self.empty, where):
            self.fields.addRow(each_widget)
        self.fields.setVerticalSpacing(SPACE.small)
        self.list.setVisible(bool(found))
        where.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.accept_button.setEnabled(bool(found))
        self.list.setCurrentRow(0)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._delegate.colours = colours
        self.list.viewport().update()

    @property
    def chosen(self) -> Backup | None:
        """The backup that is marked, None where there is none."""
        item = self.list.currentItem()
        return item.data(BACKUP) if item else None


def said_moment(backup: Backup) -> str:
    """Return when a backup was made, as a person's calendar and clock show it."""
    return local_time(backup.made.isoformat())
