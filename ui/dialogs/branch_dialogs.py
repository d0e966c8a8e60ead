"""What is asked about branches: how a new one is called and where it begins, and which one is merged."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from editor.words import told, tr, unmarked
from ui.look.tokens import WIDTH
from ui.parts.dialogs import AUTHOR_HINT, Form
from ui.parts.sentence_list import SentenceList
from ui.wording.naming import called
from versioning.history.archive import ArchiveError
from versioning.history.history import HistoryError
from versioning.history.revision import Revision


class NewBranch(Form):
    """Asks for the name of a new branch, and for the text that it begins with."""

    def __init__(self, revisions: Sequence[Revision], parent: QWidget | None = None) -> None:
        """Offer the text as it stands, then the revisions, newest first."""
        sentence = tr(
            "Branches",
            "A branch is a text of its own, such as a fallback: what you write there leaves this text as it "
            "is. It can be merged later.",
        )
        super().__init__(tr("Branches", "New branch"), sentence, tr("Branches", "Begin it"), parent)
        self.name = self.add(tr("Branches", "&Name"), required=True)
        self._from = QComboBox(self)
        self._from.addItem(tr("Branches", "This text as it stands"), "")
        for each in reversed(revisions):
            self._from.addItem(each.name, each.id)
        label = tr("Branches", "&Begins with")
        self._from.setAccessibleName(unmarked(label))
        self.add_row(label, self._from)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def start(self) -> str:
        """The id of the revision that it begins with; empty for the text as it stands."""
        return str(self._from.currentData())


class MergeBranch(Form):
    """Asks which branch is merged, and lists what was written there."""

    def __init__(
        self,
        branches: Sequence[str],
        written: Callable[[str], Sequence[str]],
        author: str,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `branches`; `written` tells what was written on one of them, a line for each place."""
        sentence = tr(
            "Branches",
            "What was written there since both parted comes into this text. What competes with it waits for "
            "you, and what is agreed stays.",
        )
        super().__init__(tr("Branches", "Merge a branch"), sentence, tr("Branches", "Merge it"), parent)
        self.setMinimumWidth(WIDTH.form)
        self._written = written
        self.author = self.add(tr("Branches", "B&y"), author, hint=tr("Dialogs", AUTHOR_HINT), required=True)
        self._box = QComboBox(self)
        for each in branches:
            self._box.addItem(called(each), each)
        label = tr("Branches", "&Branch")
        self._box.setAccessibleName(unmarked(label))
        self.add_row(label, self._box)
        name, empty = tr("Branches", "&What comes"), tr("Branches", "Nothing was written there since.")
        self.lines = SentenceList(unmarked(name), self, empty)
        self.lines.setMinimumHeight(160)
        heading = QLabel(name, self)
        heading.setBuddy(self.lines)
        self.fields.addRow(heading)
        self.fields.addRow(self.lines)
        self._box.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def branch(self) -> str:
        """The branch that is merged."""
        return str(self._box.currentData())

    def _show(self) -> None:
        self.lines.clear()
        try:
            self.lines.addItems([told(each) for each in self._written(self.branch)])
        except (ArchiveError, HistoryError) as error:
            self.lines.addItem(told(str(error)))
        self._check()

    def _check(self) -> None:
        super()._check()
        if not hasattr(self, "lines") or not self.lines.count():
            self.accept_button.setEnabled(False)
