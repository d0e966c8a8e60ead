"""What could not be kept of a file that was read: said at once, listed on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exports.report import Reading
from ui.messages import Kind, Messages
from ui.sentences import several
from ui.tokens import SPACE


def tell_losses(reading: Reading, name: str, window: QWidget, messages: Messages) -> None:
    """Say that not all of a file is in the draft, and offer the list."""
    count = several(len(reading.losses), "thing", "things")
    sentence = f"{name} was read, but {count} in it could not be kept. The file itself is unchanged."
    show = ("Show them", lambda: LossDialog(reading, name, window).open())
    messages.say(Kind.WARNING, sentence, show, key="losses")


class LossDialog(QDialog):
    """Lists where something was and what became of it."""

    def __init__(self, reading: Reading, name: str, parent: QWidget | None = None) -> None:
        """List the losses of a reading."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Not kept of {name}")
        self.resize(640, 380)
        words = QLabel("The draft holds everything of the file but this:", self)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels(["Where", "What"])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName("What was not kept")
        for loss in reading.losses:
            QTreeWidgetItem(self.list, [loss.where, loss.what]).setToolTip(1, loss.what)
        self.list.resizeColumnToContents(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        for each in (words, self.list, buttons):
            column.addWidget(each)
