"""Typing or pasting amendments: while one writes, each instruction shows how it is understood and where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from editor.words import mark, tr
from ui.dialogs.clauses_dialog import CLEAR, told_outcome
from ui.look.tokens import WIDTH
from ui.panels.suggesting import names_in
from ui.parts.dialogs import Form
from ui.parts.lines_field import LinesField
from ui.parts.sentence_list import SentenceList
from versioning.drafting.instructions.applying import Outcome
from versioning.drafting.instructions.instruction import Sheet
from versioning.drafting.instructions.sheet import read_text

REST = 250
"""Milliseconds without a key after which what was typed is read."""
EXAMPLE = mark("Clauses", "In operative paragraph 3, replace “X” with “Y”.")


class TypedAmendment(Form):
    """Asks for instructions, one a line, and for whose they are; `outcomes` tells what they would do."""

    def __init__(
        self, outcomes: Callable[[Sheet], Sequence[Outcome]], known: Iterable[str], parent: QWidget | None
    ) -> None:
        """Start empty; `known` are names of delegations to complete."""
        sentence = tr(
            "Clauses",
            "One instruction a line, as in an amendment document or as it is said in the room; what is new "
            "stands on the lines after it.",
        )
        super().__init__(
            tr("Clauses", "Type or paste amendments"), sentence, tr("Clauses", "Propose"), parent
        )
        self.setMinimumWidth(WIDTH.text)
        self._outcomes = outcomes
        self.text = LinesField(self)
        self.text.setAccessibleName(tr("Clauses", "Instructions"))
        self.text.setPlaceholderText(tr("Clauses", EXAMPLE))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(7 * self.fontMetrics().height())
        self.fields.addRow(self.text)
        self.list = SentenceList(tr("Clauses", "How they are understood"), self)
        self.list.setMinimumHeight(150)
        self.fields.addRow(self.list)
        self.names = self.add(
            tr("Proposals", "&Delegations"),
            hint=tr("Proposals", "Separate several by commas."),
            required=True,
            known=known,
        )
        self._rest = QTimer(self, singleShot=True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.read)
        self.text.textChanged.connect(self._rest.start)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.read()

    @property
    def sheet(self) -> Sheet:
        """The instructions as they are read."""
        return read_text(self.text.toPlainText())

    @property
    def delegations(self) -> tuple[str, ...]:
        """Whose they are."""
        return names_in(self.names.text())

    def read(self) -> None:
        """Show how what was typed is understood."""
        self._rest.stop()
        sheet = self.sheet
        found = self._outcomes(sheet) if sheet.clauses else ()
        self.list.clear()
        for each in found:
            self.list.add(*told_outcome(each), asks=each.status not in CLEAR)
        self._can_be_proposed = any(each.transaction is not None for each in found)
        self._check()

    def accept(self) -> None:
        """Qt: close, once the last words are read, too."""
        self.read()
        if self.accept_button.isEnabled():
            super().accept()

    def _check(self) -> None:
        super()._check()
        if not getattr(self, "_can_be_proposed", False):
            self.accept_button.setEnabled(False)
