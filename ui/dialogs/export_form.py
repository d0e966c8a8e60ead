"""What every export dialog asks: in which format a file is written, and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from editor.words import tr, unmarked
from exports.formats import WORD, Format, format_of
from ui.look.tokens import SPACE, WIDTH
from ui.parts.dialogs import Form, ask
from ui.shared.exporting import fit_name, free_path
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Choosable:
    """A draft that can be exported: its name for a person, and how to get it."""

    name: str
    draft: Callable[[], Resolution]


class ExportForm(Form):
    """What all of them share: the file's place, which follows what is chosen until it is changed by hand.

    Where several formats are offered, the ending that is typed chooses among them, too.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        folder: Path,
        stem: str,
        parent: QWidget | None,
        forms: Sequence[Format] = (WORD,),
    ) -> None:
        """Suggest a file in `folder` whose name begins with `stem`, of the first of `forms`."""
        super().__init__(title, sentence, tr("Export", "Export"), parent)
        self.setMinimumWidth(WIDTH.form)
        self._folder, self._stem, self._forms = folder, stem, tuple(forms)
        self._by_hand = False
        self._parts: tuple[str, ...] = ()
        self.format = QComboBox(self)
        self.format.addItems([f"{each.name} ({each.endings[0]})" for each in self._forms])
        self.format.setVisible(len(self._forms) > 1)
        self.format.currentIndexChanged.connect(self._change_ending)
        self.place = QLineEdit(self)
        self.place.setAccessibleName(tr("Export", "File"))
        self.place.textEdited.connect(self._keep_place)
        self.place.textChanged.connect(self.place.setToolTip)
        self.browse = QPushButton(tr("Export", "&Choose…"), self)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._choose_place)

    def add_choice(self, label: str, drafts: Sequence[Choosable], at: int) -> QComboBox:
        """Add a box with the names of `drafts`."""
        box = QComboBox(self)
        box.addItems([each.name for each in drafts])
        box.setCurrentIndex(at)
        box.setAccessibleName(unmarked(label))
        self.add_row(label, box)
        return box

    def add_place(self) -> None:
        """Add the field with the file's place, last in the form, after that of the format."""
        if len(self._forms) > 1:
            label = tr("Export", "For&mat")
            self.format.setAccessibleName(unmarked(label))
            self.add_row(label, self.format)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.place, 1)
        row.addWidget(self.browse)
        self.add_row(tr("Export", "F&ile"), self.place, row)
        self._required.append(self.place)
        self.place.textChanged.connect(self._check)

    def suggest(self, *parts: str) -> None:
        """Name the file after what is exported, unless a person has named it."""
        self._parts = parts
        if not self._by_hand:
            name = f"{fit_name(self._stem, *parts)}{self._ending}"
            self.place.setText(str(free_path(self._folder / name)))

    @property
    def form(self) -> Format:
        """The format that is chosen."""
        return self._forms[self.format.currentIndex()]

    @property
    def path(self) -> Path:
        """Where the file goes; the ending is added where it is missing."""
        path = Path(self.place.text().strip()).expanduser()
        if not path.is_absolute():
            path = self._folder / path
        has_ending = path.suffix.lower() in self.form.endings
        return path if has_ending else path.with_name(f"{path.name}{self._ending}")

    def accept(self) -> None:
        """Qt: close, after asking before a file is replaced."""
        sentence = tr("Export", "{file} is already there.").format(file=self.path.name)
        question, act = tr("Export", "Replace it with this export?"), tr("Export", "Replace it")
        if self.path.exists() and not ask(self, sentence, question, act):
            return
        super().accept()

    @property
    def _ending(self) -> str:
        return self.form.endings[0]

    def _change_ending(self) -> None:
        """Let the file end as the format that was chosen has it."""
        path = Path(self.place.text())
        if not self._by_hand:  # the name may be free with this ending, and not with that one
            self.suggest(*self._parts)
        elif format_of(path) in self._forms and path.suffix.lower() not in self.form.endings:
            self.place.setText(str(path.with_suffix(self._ending)))

    def _keep_place(self) -> None:
        self._by_hand = True
        self._follow_ending()

    def _follow_ending(self) -> None:
        """Choose the format that the file's ending names."""
        found = format_of(Path(self.place.text().strip() or "."))
        if found in self._forms:
            self.format.setCurrentIndex(self._forms.index(found))

    def _choose_place(self) -> None:
        options = QFileDialog.Option.DontConfirmOverwrite
        kinds = ";;".join(self._kind(each) for each in self._in_order())
        found, _ = QFileDialog.getSaveFileName(
            self, tr("Export", "Export as"), str(self.path), kinds, options=options
        )
        if found:
            self._by_hand = True
            self.place.setText(found)
            self._follow_ending()

    def _in_order(self) -> Sequence[Format]:
        return (self.form, *(each for each in self._forms if each is not self.form))

    @staticmethod
    def _kind(form: Format) -> str:
        if form is WORD:
            return tr("Export", "Word documents (*.docx)")
        endings = " ".join(f"*{ending}" for ending in form.endings)
        return tr("Files", "{format} files ({endings})").format(format=form.name, endings=endings)
