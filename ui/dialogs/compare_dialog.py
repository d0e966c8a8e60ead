"""Choosing what to compare, two texts or three: the working draft, revisions, branches and files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from editor.words import mark, tr, unmarked
from ui.look.tokens import SPACE, WIDTH
from ui.parts.dialogs import Form
from ui.shared.comparison import Side
from ui.shared.kinds_of_files import readable
from ui.shared.seats import Origin


@dataclass(frozen=True)
class Source:
    """Something that can be compared. `load` reads it; it may take long and raise ReadError.

    What it is given it calls over and over; when that raises, the reading ends (`ui.parts.jobs.Job.check`).

    `at_once` says that it is already in memory, and must be loaded in the window's thread. `origin` tells
    where it is to be had, None where nobody can say.
    """

    name: str
    load: Callable[[Callable[[], None]], Side]
    at_once: bool = True
    origin: Origin | None = None


NO_BASE = mark("Comparison", "None: compare two texts")
_SIDES = (
    (mark("Comparison", "&Older text"), mark("Comparison", "&Newer text")),
    (mark("Comparison", "&Ours"), mark("Comparison", "&Theirs")),
)


class CompareDialog(Form):
    """Asks for an older and a newer text; or, with the base that both were made from, for both sides."""

    def __init__(
        self,
        sources: Sequence[Source],
        old: int,
        new: int,
        of_file: Callable[[Path], Source],
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `sources`, two of them chosen.

        `of_file` makes a source of a file that is added; files are looked for in `folder` first.
        """
        sentence = tr(
            "Comparison",
            "Two texts are put side by side, and every word that differs is marked. With the "
            "base that both were made from, all three are shown, and where their changes conflict.",
        )
        super().__init__(tr("Comparison", "Compare"), sentence, tr("Comparison", "Compare"), parent)
        self.setMinimumWidth(WIDTH.form)
        self._sources = list(sources)
        self._of_file, self._folder = of_file, folder
        self._rows: dict[QComboBox, QHBoxLayout] = {}
        self.old = self._choice(tr("Comparison", "&Older text"), old)
        self.new = self._choice(tr("Comparison", "&Newer text"), new)
        self.base = self._choice(tr("Comparison", "Common &base"), -1, none=tr("Comparison", NO_BASE))
        self._check()

    def chosen(self) -> tuple[Source, ...]:
        """Return the older and the newer one, or the base and both sides."""
        base = self.base.currentIndex() - 1
        places = (self.old.currentIndex(), self.new.currentIndex())
        return tuple(self._sources[at] for at in ((base, *places) if base >= 0 else places))

    def add_file(self, path: Path, box: QComboBox) -> None:
        """Offer a file too, and choose it in `box`."""
        self._sources.append(self._of_file(path))
        for each in (self.old, self.new, self.base):
            each.addItem(self._sources[-1].name)
        box.setCurrentIndex(box.count() - 1)

    def _choice(self, label: str, at: int, *, none: str = "") -> QComboBox:
        box = QComboBox(self)
        box.addItems([*([none] if none else []), *(source.name for source in self._sources)])
        box.setCurrentIndex(max(at, 0))
        box.setAccessibleName(unmarked(label))
        box.currentIndexChanged.connect(self._check)
        browse = QPushButton(tr("Comparison", "File…"), self)
        browse.setAutoDefault(False)
        browse.setAccessibleName(tr("Comparison", "{label}: choose a file").format(label=unmarked(label)))
        browse.clicked.connect(lambda: self._browse(box))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(box, 1)
        row.addWidget(browse)
        self.add_row(label, box, row)
        self._rows[box] = row
        return box

    def _browse(self, box: QComboBox) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, tr("Comparison", "Choose a text to compare"), str(self._folder), readable()
        )
        if found:
            self._folder = Path(found).parent
            self.add_file(Path(found), box)

    def _check(self) -> None:
        if not hasattr(self, "base"):  # not all of it is there yet
            return
        places = [self.old.currentIndex(), self.new.currentIndex()]
        places += [self.base.currentIndex() - 1] if self.base.currentIndex() else []
        self.accept_button.setEnabled(len(set(places)) == len(places))
        for box, words in zip((self.old, self.new), _SIDES[len(places) - 2], strict=True):
            label = self.fields.labelForField(self._rows[box])
            if isinstance(label, QLabel):
                label.setText(tr("Comparison", words))
            box.setAccessibleName(unmarked(tr("Comparison", words)))
