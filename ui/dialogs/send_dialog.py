"""The question what goes along with a copy that is sent to others, and what the file will tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from editor.words import below_each_other, listed, mark, told, tr
from ui.look.tokens import SPACE, TYPE, WIDTH
from ui.parts.dialogs import Form
from versioning.history.archive import ArchiveError
from versioning.negotiation.matters import Matter
from versioning.store.along import Along, Extent
from versioning.store.parcel import Parcel

Pack = Callable[[Along], Parcel]
"""Returns what goes along; raises ArchiveError."""
MOST = 6
"""So many names of one kind are told; the others are counted."""

EXTENTS = (
    (Extent.PRESENT, mark("Send", "The &present text alone")),
    (Extent.NAMED, mark("Send", "The present text and the revisions with a &name that led to it")),
    (Extent.WHOLE, mark("Send", "The &whole history: every revision, every branch, every edit")),
)
SWITCHES = (
    ("proposals", mark("Send", "P&roposals, positions, and how each paragraph stands")),
    ("comments", mark("Send", "&Comments")),
    ("sponsors", mark("Send", "The &ledger of sponsors")),
    ("names", mark("Send", "N&ames of those who wrote and recorded it")),
    ("sources", mark("Send", "The &files that were opened, as they are")),
)

_COUNTED = (Matter.PROPOSALS, Matter.COMMENTS, Matter.SPONSORS)


class SendDialog(Form):
    """Asks what goes along; `parcel` is what was last told, None where it can't be had."""

    def __init__(self, name: str, pack: Pack, parent: QWidget | None = None) -> None:
        """Offer the present text alone at first; `pack` makes the parcel of what is chosen."""
        sentence = tr(
            "Send",
            "The copy is made anew of what you choose, and of nothing else. "
            "Your private notes are never in it.",
        )
        title = tr("Send", "Save a copy of {name} to send").format(name=name)
        super().__init__(title, sentence, tr("Send", "&Save the copy…"), parent)
        self.setMinimumWidth(WIDTH.form)
        self.parcel: Parcel | None = None
        self._pack = pack
        self.extents: dict[Extent, QRadioButton] = {}
        self.switches: dict[str, QCheckBox] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(SPACE.small)
        for extent, words in EXTENTS:
            button = QRadioButton(tr("Send", words), self)
            button.setChecked(extent is Extent.PRESENT)
            group.addButton(button)
            self.extents[extent] = button
            column.addWidget(button)
        column.addSpacing(SPACE.small)
        for key, words in SWITCHES:
            box = QCheckBox(tr("Send", words), self)
            self.switches[key] = box
            column.addWidget(box)
        heading = QLabel(tr("Send", "What the file will tell"), self)
        font = heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() + TYPE.small)
        heading.setFont(font)
        self.tells = QLabel(self)
        self.tells.setTextFormat(Qt.TextFormat.PlainText)
        self.tells.setWordWrap(True)
        self.tells.setMinimumHeight(7 * self.fontMetrics().lineSpacing())
        self.tells.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.tells.setAccessibleName(heading.text())
        column.addSpacing(SPACE.medium)
        column.addWidget(heading)
        column.addWidget(self.tells)
        self.fields.addRow(column)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.tell)
        group.buttonToggled.connect(lambda *_: self._soon.start())
        for box in self.switches.values():
            box.toggled.connect(lambda _: self._soon.start())
        self.tell()

    @property
    def along(self) -> Along:
        """What was chosen."""
        extent = next(each for each, button in self.extents.items() if button.isChecked())
        return Along(extent, **{key: box.isChecked() for key, box in self.switches.items()})

    def tell(self) -> None:
        """Say what the file will tell, of the parcel that would be written."""
        self._soon.stop()
        along = self.along
        try:
            self.parcel = self._pack(along)
            self.tells.setText(below_each_other(telling(self.parcel, along)))
        except ArchiveError as error:
            self.parcel = None
            self.tells.setText(told(str(error)))
        self.accept_button.setEnabled(self.parcel is not None)

    def accept(self) -> None:
        """Qt: close, with a parcel of what is chosen now."""
        if self._soon.isActive():
            self.tell()
        if self.parcel is not None:
            super().accept()


def telling(parcel: Parcel, along: Along) -> list[str]:
    """Return in sentences what a parcel tells, beside the present text."""
    lines = [tr("Send", "The text as it stands now, with its masthead and notes.")]
    lines += [*_of_history(parcel), *_of_acts(parcel)]
    if parcel.sources:
        words = tr("Send", "Files, with all that they tell themselves: {names}.")
        lines.append(words.format(names=_listed(list(parcel.sources))))
    if parcel.names:
        lines.append(tr("Send", "People: {names}.").format(names=_listed(list(parcel.names))))
    elif not along.names:
        lines.append(tr("Send", "No name of anybody who wrote or recorded it."))
    return lines


def _of_history(parcel: Parcel) -> Iterator[str]:
    history = parcel.history
    named = [each.name for each in history.revisions if not each.automatic]
    kept = len(history.named) - len(named)
    branches = [each.name for each in history.branches]
    if named:
        yield tr("Send", "Revisions: {names}.").format(names=_listed(named))
    if kept:
        yield tr("Send", "%n earlier text(s) that proposals were made for.", n=kept)
    if len(branches) > 1:
        yield tr("Send", "Branches: {names}.").format(names=_listed(branches))
    if parcel.edits:
        yield tr("Send", "%n edit(s) one by one, also those that were taken back.", n=parcel.edits)


def _of_acts(parcel: Parcel) -> Iterator[str]:
    acts, comments, sponsors = (parcel.matters.get(each, 0) for each in _COUNTED)
    if acts:
        yield tr("Send", "%n act(s) of the negotiation, with the delegations named in them.", n=acts)
    if comments:
        yield tr("Send", "%n comment(s) and answer(s).", n=comments)
    if sponsors:
        yield tr("Send", "%n line(s) in the ledger of sponsors.", n=sponsors)


def _listed(names: list[str]) -> str:
    shown = listed(names[:MOST])
    left = len(names) - MOST
    return shown if left <= 0 else tr("Send", "{names} and %n more", n=left).format(names=shown)
