"""A list of sentences: each wraps in the list's width, however long its words are."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

_LONG = re.compile(r"\S{25,}")
_AFTER = re.compile(r"(?<=[/\\._=&?-])(?=\w)")
_MAY_BREAK = "\u200b"
"""Zero-width space: Qt breaks the lines of a list at spaces alone, and an address has none."""


class SentenceList(QListWidget):
    """Sentences below one another, which are read whole without being moved sideways."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, words: str) -> QListWidgetItem:
        """Add a sentence; a screen reader is told it as it is."""
        item = QListWidgetItem(breakable(words), self)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        return item


def breakable(words: str) -> str:
    """Return words of which long ones, such as addresses, may go on in the next line."""
    return _LONG.sub(lambda found: _AFTER.sub(_MAY_BREAK, found[0]), words)
