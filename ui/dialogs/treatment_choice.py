"""The choice of how a file's tracked changes are taken, where there are any."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from editor.words import mark, tr
from ui.desk.receiving import Treatment
from ui.look.tokens import SPACE

_WORDS = {
    Treatment.APART: (
        mark("Preview", "As proposals, each under its &author"),
        mark("Preview", "The text as it was, with every change marked."),
    ),
    Treatment.ONE: (
        mark("Preview", "As the proposals of o&ne delegation"),
        mark("Preview", "All changes marked under the name you give."),
    ),
    Treatment.ACCEPTED: (
        mark("Preview", "With all changes a&ccepted"),
        mark("Preview", "The text as it would be; nothing is marked."),
    ),
    Treatment.ORIGINAL: (
        mark("Preview", "As it was &before the changes"),
        mark("Preview", "The changes are left out."),
    ),
}


class TreatmentChoice(QWidget):
    """A button for each treatment that a file can have, the first chosen; none where there is no choice.

    A file that is not `is_whole` lacks the changes that it tracks: until `know` is called, it can only be
    had with all of them accepted. `chosen` tells that the text is to be shown otherwise, `checked` that
    `is_ready` may have changed.
    """

    chosen = Signal()
    checked = Signal()

    def __init__(self, kinds: Sequence[Treatment], parent: QWidget, *, is_whole: bool) -> None:
        super().__init__(parent)
        self.choices: dict[Treatment, QRadioButton] = {}
        self.delegation = QLineEdit(self)
        self.waiting = QLabel(tr("Preview", "The changes of each author are still being read."), self)
        self._is_whole = self._has_chosen = is_whole
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._dress_delegation()
        first = kinds[0] if is_whole else Treatment.ACCEPTED
        group = QButtonGroup(self)
        for each in kinds if len(kinds) > 1 else ():
            self.choices[each] = button = self._button(each, is_first=each is first)
            group.addButton(button)
            row = QHBoxLayout()
            row.setSpacing(SPACE.small)
            row.addWidget(button)
            if each is Treatment.ONE:
                row.addWidget(self.delegation)
            row.addStretch(1)
            column.addLayout(row)
        self.delegation.setVisible(bool(self.choices))
        self.waiting.setWordWrap(True)
        self.waiting.setContentsMargins(0, SPACE.small, 0, 0)
        self.waiting.setVisible(not is_whole)
        column.addWidget(self.waiting)

    @property
    def treatment(self) -> Treatment:
        """How the changes are to be taken."""
        return next((each for each, button in self.choices.items() if button.isChecked()), Treatment.ACCEPTED)

    @property
    def author(self) -> str:
        """The delegation whose proposals they are, where all are one's; without blanks around it."""
        return self.delegation.text().strip()

    @property
    def is_ready(self) -> bool:
        """Whether it is said how the changes are taken, and whose proposals they are."""
        nameless = self.treatment is Treatment.ONE and not self.author
        return not nameless and (self._is_whole or self._has_chosen)

    def know(self, first: Treatment) -> None:
        """Offer the changes, which were read after the text; as `first` says unless somebody chose."""
        self._is_whole = True
        for each in (*self.choices.values(), self.delegation):
            each.setEnabled(True)
        self.waiting.hide()
        if not self._has_chosen:
            self.choices[first].setChecked(True)
        self.checked.emit()

    def _button(self, treatment: Treatment, *, is_first: bool) -> QRadioButton:
        words, meaning = (tr("Preview", each) for each in _WORDS[treatment])
        button = QRadioButton(words, self)
        button.setToolTip(meaning)
        button.setAccessibleDescription(meaning)
        button.setChecked(is_first)
        button.setEnabled(self._is_whole or is_first)
        button.setMinimumHeight(self.delegation.sizeHint().height())  # so that every row has the same
        button.toggled.connect(self._choose)
        button.clicked.connect(self._choose_for_good)
        return button

    def _dress_delegation(self) -> None:
        self.delegation.setPlaceholderText(tr("Preview", "Delegation"))
        self.delegation.setAccessibleName(tr("Preview", "Delegation whose proposals they are"))
        self.delegation.setMaximumWidth(220)
        self.delegation.setEnabled(self._is_whole)
        self.delegation.textEdited.connect(lambda _: self.choices[Treatment.ONE].setChecked(True))
        self.delegation.textChanged.connect(self.checked)

    def _choose(self, is_chosen: bool) -> None:
        if is_chosen:
            self.checked.emit()
            self.chosen.emit()

    def _choose_for_good(self) -> None:
        """Take it that a person wants what was clicked, whatever is read later."""
        self._has_chosen = True
        self.checked.emit()
