"""Dialogs about agreement: how a paragraph stands, who reopens it, silence, readings, the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QDateTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from editor.words import tr, unmarked
from ui.look.tokens import SPACE
from ui.parts.date_field import date_field
from ui.parts.dialogs import Form
from ui.parts.lines_field import LinesField
from ui.parts.screens import open_as_large_as
from ui.wording.dates import moment_form
from ui.wording.terms import in_words
from versioning.negotiation.agreement import State
from versioning.saying import capitalized

DAY = 24 * 60 * 60
"""Seconds: silence is usually kept for a day or two."""


class AgreeParagraph(Form):
    """Asks how a paragraph is agreed, in which reading, and who has still to confirm."""

    def __init__(self, where: str, reading: str, parent: QWidget | None) -> None:
        """Start from the reading under way."""
        sentence = tr("Agreement", "{where} will resist changes until it is reopened.").format(where=where)
        super().__init__(
            tr("Agreement", "Agree {where}").format(where=where),
            sentence,
            tr("Agreement", "Mark as agreed"),
            parent,
        )
        self.state = QComboBox(self)
        for state in (State.AD_REF, State.INFORMALS, State.COMMITTEE):
            self.state.addItem(capitalized(in_words(state)), state.value)
        self.state.setCurrentIndex(1)
        self.add_row(tr("Agreement", "&How"), self.state)
        self.reading = self.add(
            tr("Agreement", "&Reading"), reading, hint=tr("Agreement", "For instance “First reading”.")
        )
        self.pending = self.add(
            tr("Agreement", "&Pending"),
            hint=tr("Agreement", "Delegations that have still to confirm, separated by commas."),
        )


class ReopenParagraph(Form):
    """Asks who reopens a paragraph, and why."""

    def __init__(self, where: str, parent: QWidget | None) -> None:
        """Ask."""
        super().__init__(
            tr("Agreement", "Reopen {where}").format(where=where),
            tr("Agreement", "Who reopened it and why stays in the ledger."),
            tr("Agreement", "Reopen"),
            parent,
        )
        self.by = self.add(
            tr("Agreement", "&By"), hint=tr("Agreement", "The delegation that asks for it."), required=True
        )
        self.why = self.add(tr("Agreement", "&Why"))


class BeginReading(Form):
    """Asks how a reading is called."""

    def __init__(self, last: str, parent: QWidget | None) -> None:
        """`last` is the reading before, or empty."""
        sentence = tr(
            "Agreement",
            "While a text is read, labels stay as they are on paper: new paragraphs become bis "
            "and ter, and nothing moves up when one is deleted. Renumber at the end.",
        )
        super().__init__(tr("Agreement", "Begin a reading"), sentence, tr("Agreement", "Begin"), parent)
        self.name = self.add(
            tr("Agreement", "&Name"),
            tr("Agreement", "Second reading") if last else tr("Agreement", "First reading"),
            required=True,
        )
        self.name.selectAll()


class Speaks(Form):
    """Asks for a name: of delegations that confirm or object, or of a package."""

    def __init__(
        self,
        title: str,
        sentence: str,
        known: Iterable[str],
        parent: QWidget | None,
        value: str = "",
        *,
        required: bool = True,
    ) -> None:
        """Ask after `sentence`; `known` are names to complete."""
        super().__init__(title, sentence, tr("Agreement", "Note it"), parent)
        self.names = self.add(tr("Agreement", "&Name"), value, required=required, known=known)


class PutUnderSilence(Form):
    """Asks until when a paragraph is under silence, and what it then becomes."""

    def __init__(self, where: str, parent: QWidget | None) -> None:
        """Suggest the same hour tomorrow."""
        sentence = tr(
            "Agreement", "{where} becomes agreed unless a delegation objects before the deadline."
        ).format(where=where)
        super().__init__(
            tr("Agreement", "Put {where} under silence").format(where=where),
            sentence,
            tr("Agreement", "Begin"),
            parent,
        )
        label = tr("Agreement", "&Until")
        tomorrow = QDateTime.currentDateTime().addSecs(DAY)
        self.until = date_field(tomorrow, moment_form(), unmarked(label), self)
        self.add_row(label, self.until)
        self.state = QComboBox(self)
        for state in (State.INFORMALS, State.COMMITTEE, State.AD_REF):
            self.state.addItem(capitalized(in_words(state)), state.value)
        self.add_row(tr("Agreement", "&Then"), self.state)


class LedgerDialog(QDialog):
    """Shows the ledger, a line for each finding, to be read and copied."""

    def __init__(self, lines: Sequence[str], parent: QWidget | None) -> None:
        """Show `lines`, the last one first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Agreement", "Ledger of agreement"))
        open_as_large_as(720, 480, self)
        nothing = tr("Agreement", "Nothing was found of any paragraph yet.")
        self.text = LinesField(self, "\n".join(reversed(lines)) or nothing)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Agreement", "Ledger of agreement"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        copy = buttons.addButton(tr("Agreement", "&Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.large)
        column.addWidget(self.text)
        column.addWidget(buttons)
