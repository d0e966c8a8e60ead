"""Asking which difference is written as an amendment document, by whom, in which format, and where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from editor.words import tr
from exports.files import write_atomically
from exports.formats import WORD, format_of
from exports.places import WHOLE_FILE
from exports.report import Loss
from exports.sheets import SHEET_FORMATS, sheet_file
from ui.dialogs.export_form import Choosable, ExportForm
from ui.shared.exporting import payloads_of
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class SheetExport:
    """The amendment document that turns one draft into another, submitted `by` a delegation.

    `sources` are as in a clean export.
    """

    path: Path
    base: Resolution
    target: Resolution
    by: str = ""
    sources: tuple[tuple[str, bytes], ...] = ()

    def write(self, check: Callable[[], None]) -> tuple[Loss, ...]:
        """Write it, proved, and return what it does not say; `check` is called where it can be given up.

        Raises OSError, and UnwritableError where it could not be proved.
        """
        form = format_of(self.path) or WORD
        made = sheet_file(form, self.base, self.target, self.by, payloads_of(self.sources))
        check()
        write_atomically(self.path, made.data)
        return tuple(Loss(WHOLE_FILE, each) for each in made.left)


@dataclass(frozen=True)
class Amended(Choosable):
    """A text that somebody would have: `by` names the delegations that propose it."""

    by: str = ""


class SheetDialog(ExportForm):
    """Asks between which two texts, and in whose name, the amendment document is written."""

    def __init__(
        self,
        drafts: Sequence[Choosable],
        between: tuple[int, int],
        known: Iterable[str],
        folder: Path,
        stem: str,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `drafts`, the two of `between` chosen; `known` are names of delegations to complete."""
        sentence = tr(
            "Export",
            "A numbered list of instructions in the official wording. It is read back and applied before it "
            "is handed over.",
        )
        title = tr("Export", "Write an amendment document")
        super().__init__(title, sentence, folder, stem, parent, SHEET_FORMATS)
        self._drafts = drafts
        self._given = ""
        self.base = self.add_choice(tr("Export", "&From"), drafts, between[0])
        self.target = self.add_choice(tr("Export", "&To"), drafts, between[1])
        self.by = self.add(
            tr("Export", "&Submitted by"), hint=tr("Export", "May be left empty."), known=known
        )
        self.add_place()
        for box in (self.base, self.target):
            box.currentIndexChanged.connect(self._follow)
        self.by.textChanged.connect(self._name_file)
        self._follow()

    def export(self) -> SheetExport:
        """Return what was asked for."""
        base, target = (self._drafts[box.currentIndex()].draft() for box in (self.base, self.target))
        return SheetExport(self.path, base, target, self.by.text().strip())

    def _check(self) -> None:
        super()._check()
        if hasattr(self, "target") and self.base.currentIndex() == self.target.currentIndex():
            self.accept_button.setEnabled(False)

    def _follow(self) -> None:
        chosen = self._drafts[self.target.currentIndex()]
        given = chosen.by if isinstance(chosen, Amended) else ""
        if given or self.by.text() == self._given:  # whom a person typed stays beside a text of nobody’s
            self.by.setText(given)
        self._given = given
        self._name_file()
        self._check()

    def _name_file(self) -> None:
        self.suggest(tr("Export", "amendment"), self.by.text().strip())
