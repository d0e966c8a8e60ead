"""The page of the settings about spelling: on or off, and the words that a person has added."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.words import told, tr
from ui.look.tokens import SPACE
from ui.parts.plain_list import PlainList
from ui.parts.screens import open_as_large_as
from ui.shared.spelling import Spelling


class SpellingPage(QWidget):
    """Everything that can be set about spelling; it takes effect at once."""

    def __init__(self, spelling: Spelling, parent: QWidget | None = None) -> None:
        """Show how `spelling` is set."""
        super().__init__(parent)
        self._spelling = spelling
        self.on = QCheckBox(tr("Spelling", "&Mark misspelt words as I type"), self)
        self.on.setChecked(spelling.is_on)
        self.on.toggled.connect(self._switch)
        self.list = PlainList(
            self, tr("Spelling", "No words yet. Add one below, or at a word that is marked.")
        )
        self.list.setAccessibleName(tr("Spelling", "My words"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemChanged.connect(self._keep)
        self.list.itemSelectionChanged.connect(self._enable)
        self.new_word = QLineEdit(self)
        self.new_word.setPlaceholderText(tr("Spelling", "A name or word"))
        self.new_word.setAccessibleName(tr("Spelling", "A word to add"))
        self.new_word.returnPressed.connect(self._add)
        self.new_word.textChanged.connect(self._enable)
        self.add_button = QPushButton(tr("Spelling", "&Add"), self)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add)
        self.remove_button = QPushButton(tr("Spelling", "&Remove"), self)
        self.remove_button.setAutoDefault(False)
        self.remove_button.clicked.connect(self._remove)
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        words = QLabel(
            tr("Spelling", "M&y words count as right in every draft. Double-click one to correct it.")
        )
        words.setWordWrap(True)
        words.setBuddy(self.list)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for each in (self.new_word, self.add_button, self.remove_button):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.on)
        column.addSpacing(SPACE.small)
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.trouble)
        self._fill()

    def refresh(self) -> None:
        """Show how spelling is set now: a word may have been added, or the marking switched, elsewhere."""
        self.on.setChecked(self._spelling.is_on)
        self._fill()

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for word in self._spelling.own.words:
            item = QListWidgetItem(word, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.blockSignals(False)
        self._enable()

    def _enable(self) -> None:
        self.add_button.setEnabled(bool(self.new_word.text().strip()))
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    def _switch(self, on: bool) -> None:
        self._spelling.is_on = on

    def _add(self) -> None:
        if word := self.new_word.text().strip():
            self.new_word.clear()
            self._replace([*self._spelling.own.words, word])

    def _remove(self) -> None:
        gone = {each.text() for each in self.list.selectedItems()}
        self._replace([each for each in self._spelling.own.words if each not in gone])

    def _keep(self) -> None:
        self._replace([self.list.item(at).text() for at in range(self.list.count())])

    def _replace(self, words: list[str]) -> None:
        try:
            self._spelling.replace_own(words)
        except OSError as error:
            sentence = tr(
                "Spelling", "Your words can’t be written: {why}. They are kept until Chapeau is closed."
            )
            self.trouble.setText(sentence.format(why=told(error.strerror or str(error))))
            self.trouble.show()
        else:
            self.trouble.hide()
        self._fill()


class SpellingDialog(QDialog):
    """The page by itself."""

    def __init__(self, spelling: Spelling, parent: QWidget | None) -> None:
        """Show how `spelling` is set."""
        super().__init__(parent)
        self.setWindowTitle(tr("Spelling", "My words"))
        open_as_large_as(440, 460, self)
        self.page = SpellingPage(spelling, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.large)
        column.addWidget(self.page)
        column.addWidget(buttons)
