"""Choosing the two texts of a comparison: any of the working draft, the revisions, and files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QWidget

from ui.comparison import Side
from ui.dialogs import Form
from ui.filters import READABLE
from ui.tokens import SPACE


@dataclass(frozen=True)
class Source:
    """Something that can be compared. `load` reads it; it may take long and raise ReadError.

    What it is given it calls over and over; when that raises, the reading ends (see `ui.jobs.Job.check`).

    `at_once` says that it is already in memory, and must be loaded in the window's thread.
    """

    name: str
    load: Callable[[Callable[[], None]], Side]
    at_once: bool = True


class CompareDialog(Form):
    """Asks for an older and a newer text."""

    def __init__(
        self,
        sources: Sequence[Source],
        old: int,
        new: int,
        of_file: Callable[[Path], Source],
        parent: QWidget | None = None,
    ) -> None:
        """Offer `sources`, two of them chosen; `of_file` makes a source of a file that is added."""
        sentence = "Two texts are put side by side, and every word that differs is marked."
        super().__init__("Compare", sentence, "Compare", parent)
        self._sources = list(sources)
        self._of_file = of_file
        self.old = self._choice("&Older text", old)
        self.new = self._choice("&Newer text", new)
        self._check()

    def chosen(self) -> tuple[Source, Source]:
        """Return the two sources."""
        return self._sources[self.old.currentIndex()], self._sources[self.new.currentIndex()]

    def add_file(self, path: Path, box: QComboBox) -> None:
        """Offer a file too, and choose it in `box`."""
        self._sources.append(self._of_file(path))
        for each in (self.old, self.new):
            each.addItem(self._sources[-1].name)
        box.setCurrentIndex(box.count() - 1)

    def _choice(self, label: str, at: int) -> QComboBox:
        box = QComboBox(self)
        box.addItems([source.name for source in self._sources])
        box.setCurrentIndex(at)
        box.setAccessibleName(label.replace("&", ""))
        box.currentIndexChanged.connect(self._check)
        browse = QPushButton("File…", self)
        browse.setAutoDefault(False)
        browse.setAccessibleName(f"{label.replace('&', '')}: choose a file")
        browse.clicked.connect(lambda: self._browse(box))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(box, 1)
        row.addWidget(browse)
        self.add_row(label, box, row)
        return box

    def _browse(self, box: QComboBox) -> None:
        found, _ = QFileDialog.getOpenFileName(self, "Choose a text to compare", "", READABLE)
        if found:
            self.add_file(Path(found), box)

    def _check(self) -> None:
        different = hasattr(self, "new") and self.old.currentIndex() != self.new.currentIndex()
        self.accept_button.setEnabled(different)
