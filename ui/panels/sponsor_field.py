"""The field in which sponsors are added: it offers States as one types, and takes lists that are pasted."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QClipboard, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QLineEdit, QWidget

from editor.words import tr
from ui.parts.clearing import make_clearable
from versioning.drafting.names.gazetteer import gazetteer
from versioning.negotiation.sponsorship import names_listed

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SponsorField(QLineEdit):
    """Emits `entered` with the names on Enter, and `list_pasted` with a text of several lines.

    What was entered stays until `clear` is called, so that nothing is lost while names are asked about.
    """

    entered = Signal(str)
    list_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setPlaceholderText(tr("Sponsors", "Add a State: name or abbreviation"))
        self.setAccessibleName(tr("Sponsors", "Add a sponsor"))
        self.setAccessibleDescription(
            tr("Sponsors", "Type a name or abbreviation, or paste a list, and press Enter.")
        )
        make_clearable(self)
        self._offers = QStringListModel(self)
        self.completer_ = QCompleter(self._offers, self)
        self.completer_.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer_.setWidget(self)
        self._list.setAccessibleName(tr("Sponsors", "States that may be meant"))
        self.completer_.activated.connect(self._take)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._enter)

    @property
    def _list(self) -> QAbstractItemView:
        """The list of what is offered, which Qt makes when it is first asked for."""
        return cast("QAbstractItemView", self.completer_.popup())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a paste of several lines is a list, and Enter takes the State that is marked."""
        if event.key() in _ENTER and self._list.isVisible() and self._list.currentIndex().isValid():
            event.ignore()  # for the completer
        elif not (event.matches(QKeySequence.StandardKey.Paste) and self._paste_list()):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu's own paste takes lists, too."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._paste_either)
        menu.popup(event.globalPos())

    def _paste_either(self) -> None:
        if not self._paste_list():
            self.paste()

    def _paste_list(self) -> bool:
        """Take what is on the clipboard when it has several lines; return whether it did."""
        text = QApplication.clipboard().text(QClipboard.Mode.Clipboard)
        if "\n" not in text.strip():
            return False
        self.list_pasted.emit(text)
        return True

    def _enter(self) -> None:
        self._list.hide()
        if self.text().strip():
            self.entered.emit(self.text())

    def _offer(self, text: str) -> None:
        """Offer States for the name that is being typed, the likeliest marked so that Enter takes it."""
        words = text[_last(text) :].strip()
        offers = gazetteer().candidates(words)
        if not offers:
            self._list.hide()
            return
        self._offers.setStringList(list(offers))
        self.completer_.complete()
        several = len(gazetteer().meant(words)) > 1 or len(names_listed(words)) > 1
        self._list.setCurrentIndex(self.completer_.completionModel().index(-1 if several else 0, 0))

    def _take(self, name: str) -> None:
        text = self.text()
        self.setText(f"{text[: _last(text)]} {name}".strip())
        self.entered.emit(self.text())


def _last(text: str) -> int:
    """Return where the last name of a list begins, whatever language its commas are of."""
    return max(map(text.rfind, ",،，、")) + 1
