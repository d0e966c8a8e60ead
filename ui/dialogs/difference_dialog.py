"""Asking whose proposal it is what another text says otherwise, and how much of that is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from editor.words import tr, unmarked
from ui.dialogs.compare_dialog import Source
from ui.look.tokens import SPACE, WIDTH
from ui.panels.suggesting import names_in
from ui.parts.dialogs import Form
from ui.shared.kinds_of_files import readable

Since = Callable[[Source], str]
"""Tells how the text is called from which a source and the draft went two ways; empty where they didn't."""


class ProposeDifference(Form):
    """Asks for a text, whose proposal it is, and whether only what was changed there is meant.

    With one source it is that one; with several, or `of_file`, one is chosen.
    """

    def __init__(
        self,
        sources: Sequence[Source],
        since: Since,
        known: Iterable[str],
        parent: QWidget | None,
        of_file: Callable[[Path], Source] | None = None,
        folder: Path | None = None,
    ) -> None:
        """Offer `sources`; `known` are names of delegations to complete.

        Files, where they are offered, are looked for in `folder` first.
        """
        is_known = of_file is None and len(sources) == 1
        sentence = (
            tr("Difference", "What {name} says otherwise becomes a proposal; the text stays as it is.")
            if is_known
            else tr(
                "Difference", "What another text says otherwise becomes a proposal; this one stays as it is."
            )
        )
        super().__init__(
            tr("Difference", "Propose what differs"),
            sentence.format(name=sources[0].name if sources else ""),
            tr("Difference", "Propose"),
            parent,
        )
        self.setMinimumWidth(WIDTH.form)
        self._sources, self._since, self._of_file = list(sources), since, of_file
        self._folder = folder or Path.home()
        self.other = QComboBox(self)
        self.other.addItems([each.name for each in self._sources])
        self.other.currentIndexChanged.connect(lambda _: self._ask_how_much())
        if is_known:
            self.other.hide()
        else:
            self._offer_texts()
        self.changed_there, self.everything = QRadioButton(self), QRadioButton(self)
        self.names = self.add(
            tr("Proposals", "&Delegations"),
            hint=tr("Proposals", "Separate several by commas."),
            required=True,
            known=known,
        )
        self.note = self.add(tr("Difference", "N&ote"))
        self._how_much = QWidget(self)
        column = QVBoxLayout(self._how_much)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.changed_there)
        column.addWidget(self.everything)
        self.fields.insertRow(0 if is_known else 1, "", self._how_much)
        self._ask_how_much()
        (self.names if is_known else self.other).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def source(self) -> Source:
        """The text that is chosen."""
        return self._sources[self.other.currentIndex()]

    @property
    def delegations(self) -> tuple[str, ...]:
        """Who proposes it."""
        return names_in(self.names.text())

    @property
    def is_all_meant(self) -> bool:
        """Whether all is meant that differs, and not only what was changed there."""
        return self.everything.isChecked()

    def add_file(self, path: Path) -> None:
        """Offer a file too, and choose it."""
        if self._of_file is not None:
            self._sources.append(self._of_file(path))
            self.other.addItem(self._sources[-1].name)
            self.other.setCurrentIndex(self.other.count() - 1)
            self._check()

    def _offer_texts(self) -> None:
        label = tr("Difference", "Other &text")
        self.other.setAccessibleName(unmarked(label))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.other, 1)
        if self._of_file is not None:
            browse = QPushButton(tr("Comparison", "File…"), self)
            browse.setAutoDefault(False)
            browse.setAccessibleName(tr("Comparison", "{label}: choose a file").format(label=unmarked(label)))
            browse.clicked.connect(self._browse)
            row.addWidget(browse)
        self.add_row(label, self.other, row)

    def _browse(self) -> None:
        title = tr("Difference", "Choose a text")
        found, _ = QFileDialog.getOpenFileName(self, title, str(self._folder), readable())
        if found:
            self._folder = Path(found).parent
            self.add_file(Path(found))

    def _check(self) -> None:
        super()._check()
        if self.other.currentIndex() < 0:
            self.accept_button.setEnabled(False)

    def _ask_how_much(self) -> None:
        """Ask whether what changed here since is to be undone, too, where both texts went on."""
        since = self._since(self.source) if self.other.currentIndex() >= 0 else ""
        self.changed_there.setText(
            tr("Difference", "Only what was &changed there since “{name}”").format(name=since)
        )
        self.everything.setText(tr("Difference", "&All that differs, what was changed here since, too"))
        self._how_much.setVisible(bool(since))
        (self.changed_there if since else self.everything).setChecked(True)
        self.adjustSize()
