"""The dialog of printing: what, on which paper, with a preview of the very pages; to a PDF or a printer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.words import mark, percentage, told, tr, unmarked
from exports.apart import Apart
from exports.files import write_atomically
from exports.pdf.pages import Pages
from exports.report import Loss, ReadError
from exports.typst.paper import PAPERS, Setting, paper_of
from ui.desk.workplace import Desk
from ui.desk.writing import say_written
from ui.dialogs.paper_printing import chosen_printer, file_chosen, print_whole
from ui.dialogs.printout import Made, Printable, Printout, Shape
from ui.look.tokens import SPACE, Colours
from ui.parts.jobs import Job, Jobs
from ui.parts.messages import Kind, Messages
from ui.parts.page_view import SIZES, Fit, PageView
from ui.parts.screens import open_as_large_as
from ui.parts.tab_order import TabOrder
from ui.shared.exporting import fit_name, free_path
from ui.wording.sentences import not_written

SHAPES = {
    Shape.CLEAN: mark("Printing", "Clean copy"),
    Shape.REDLINE: mark("Printing", "Redline"),
    Shape.BESIDE: mark("Printing", "Side by side"),
    Shape.TABLE: mark("Printing", "Comparative table"),
    Shape.COMPILATION: mark("Printing", "Compilation text"),
    Shape.STILL_OPEN: mark("Printing", "What is still open"),
}
MADE = frozenset((Shape.COMPILATION, Shape.STILL_OPEN))
"""What is made of the negotiation, and so is none of the window's texts."""
_PAUSE = 150
"""Milliseconds without another choice after which the pages are made anew."""


class PrintDialog(QDialog):
    """Shows the pages as they will be, and makes them anew with every choice."""

    def __init__(  # noqa: PLR0913 (all of it is the window's)
        self,
        printable: Printable,
        apart: Apart,
        colours: Colours,
        folder: Path,
        stem: str,
        shape: Shape,
        parent: QWidget | None = None,
        *,
        to_file: bool = False,
    ) -> None:
        """Offer `printable`, with `shape` chosen; a PDF is suggested in `folder` under a name with `stem`.

        Enter saves a PDF where the dialog is `to_file`, otherwise it prints.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Printing", "Print"))
        open_as_large_as(1000, 720, self)
        self._printable, self._apart = printable, apart
        self._folder, self._stem = folder, stem
        self._jobs = Jobs(self)
        self._making: Job[Made] | None = None
        self._data = b""
        self.saved: Path | None = None
        self.lacking: tuple[Loss, ...] = ()
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._make)
        self._shapes = [each for each in SHAPES if self._offers(each)]
        self.view = PageView(colours, self)
        self._lay_out(shape if shape in self._shapes else Shape.CLEAN)
        (self.save_button if to_file else self.print_button).setDefault(True)
        self._chosen()
        self._pause.stop()
        self._make()

    def dress(self, colours: Colours) -> None:
        """Lay the pages on a desk of other colours."""
        self.view.dress(colours)

    @property
    def shape(self) -> Shape:
        """What the pages show."""
        return self._shapes[self.what.currentIndex()]

    @property
    def pages_are_made(self) -> bool:
        """Whether the pages are those of what is chosen."""
        return bool(self._data) and self._making is None and not self._pause.isActive()

    def printout(self) -> Printout:
        """Return what is chosen; raises ArchiveError where a revision can't be read."""
        at, old = self.text.currentIndex(), self.against.currentIndex()
        names = tuple(self._printable.drafts[index].name for index in (old, at))
        paper = PAPERS.get(self.paper.currentData())
        setting = Setting(paper, self.line_numbers.isChecked(), self.draft_mark.isChecked())
        if self.shape in MADE:
            draft = self._printable.made[self.shape]()
            return Printout(self.shape, draft, setting, sources=self._printable.sources(draft))
        draft = self._printable.drafts[at].draft()
        sources = self._printable.sources(draft)
        if not self.shape.is_of_two:
            return Printout(self.shape, draft, setting, sources=sources)
        base, edits = self._printable.drafts[old].draft(), self._printable.edits(old, at)
        only_changes = self.only_changes.isChecked()
        return Printout(self.shape, draft, setting, base, (names[0], names[1]), edits, sources, only_changes)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: stop what is being made."""
        self.done(QDialog.DialogCode.Rejected)
        event.accept()

    def done(self, result: int) -> None:
        """Qt: stop what is being made, then close."""
        self._pause.stop()
        self._jobs.cancel_all()
        self.view.close_pages()
        super().done(result)

    def _offers(self, shape: Shape) -> bool:
        if shape in MADE:
            return shape in self._printable.made
        return not shape.is_of_two or len(self._printable.drafts) > 1

    def _lay_out(self, shape: Shape) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        row.setSpacing(SPACE.wide)
        side = QVBoxLayout()
        side.setSpacing(SPACE.medium)
        self._fields = QFormLayout()
        self._fields.setSpacing(SPACE.tiny)
        self._fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        names = [each.name for each in self._printable.drafts]
        self.what = self._box(
            tr("Printing", "&What"), [tr("Printing", SHAPES[each]) for each in self._shapes]
        )
        self.what.setCurrentIndex(self._shapes.index(shape))
        self.text = self._box(tr("Printing", "&Text"), names)
        self.text.setCurrentIndex(self._printable.between[1])
        self.against = self._box(tr("Printing", "&Against"), names)
        self.against.setCurrentIndex(self._printable.between[0])
        self.paper = self._box(tr("Printing", "&Paper"), [])
        for words, name in (
            (tr("Printing", "As it is issued"), ""),
            (tr("Printing", "Letter (New York)"), "Letter"),
            (tr("Printing", "A4 (Geneva, Vienna)"), "A4"),
        ):
            self.paper.addItem(words, name)
        self.line_numbers = QCheckBox(tr("Printing", "&Line numbers"), self)
        self.draft_mark = QCheckBox(tr("Printing", "Mark every page as a &DRAFT"), self)
        self.only_changes = QCheckBox(tr("Printing", "O&nly what changed"), self)
        side.addLayout(self._fields)
        side.addWidget(self.only_changes)
        side.addWidget(self.line_numbers)
        side.addWidget(self.draft_mark)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        side.addWidget(self.problem)
        side.addStretch(1)
        for button in self._buttons():
            side.addWidget(button)
        row.addLayout(side)
        row.addLayout(self._preview(), 1)
        for box in (self.what, self.text, self.against, self.paper):
            box.currentIndexChanged.connect(self._chosen)
        for check in (self.only_changes, self.line_numbers, self.draft_mark):
            check.toggled.connect(self._chosen)
        TabOrder(self)

    def _buttons(self) -> tuple[QPushButton, ...]:
        self.save_button = QPushButton(tr("Printing", "&Save as PDF…"), self)
        self.save_button.setToolTip(tr("Printing", "As a PDF, or as a web page (HTML)"))
        self.print_button = QPushButton(tr("Printing", "P&rint…"), self)
        self.close_button = QPushButton(tr("Printing", "&Close"), self)
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self.close_button.clicked.connect(self.reject)
        return self.save_button, self.print_button, self.close_button

    def _preview(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.small)
        self.place = QLabel(self)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view.moved.connect(self._say_place)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.addStretch(1)
        foot.addWidget(self.place)
        foot.addStretch(1)
        foot.addWidget(self._zoom_box())
        column.addLayout(foot)
        return column

    def _zoom_box(self) -> QComboBox:
        self.zoom = QComboBox(self)
        self.zoom.setAccessibleName(tr("Printing", "Size of the pages"))
        self.zoom.setToolTip(tr("Printing", "Size of the pages (Ctrl+wheel)"))
        self.zoom.addItem(tr("Printing", "Fit the width"), Fit.WIDTH)
        self.zoom.addItem(tr("Printing", "Whole page"), Fit.PAGE)
        for size in SIZES:
            self.zoom.addItem(percentage(size), size)
        self.zoom.activated.connect(lambda at: self.view.show_at(self.zoom.itemData(at)))
        self.view.zoomed.connect(lambda: self.zoom.setCurrentIndex(self.zoom.findData(self.view.zoom)))
        return self.zoom

    def _box(self, label: str, choices: Sequence[str]) -> QComboBox:
        box = QComboBox(self)
        box.addItems(list(choices))
        box.setAccessibleName(unmarked(label))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(22)
        words = QLabel(label, self)
        words.setBuddy(box)
        words.setContentsMargins(0, SPACE.small if self._fields.rowCount() else 0, 0, 0)
        self._fields.addRow(words, box)
        return box

    def _chosen(self) -> None:
        """Offer only what makes sense, and make the pages anew when no other choice follows at once."""
        shape = self.shape
        self._fields.setRowVisible(self.text, shape not in MADE)
        self._fields.setRowVisible(self.against, shape.is_of_two)
        self.only_changes.setVisible(shape is Shape.TABLE)
        self.line_numbers.setEnabled(shape not in {Shape.BESIDE, Shape.TABLE})
        self._allow(allowed=False)
        self._pause.start()

    def _allow(self, *, allowed: bool) -> None:
        self.save_button.setEnabled(allowed)
        self.print_button.setEnabled(allowed)

    def _make(self) -> None:
        """Make the pages off the window's thread."""
        self._jobs.cancel_all()
        self._making = None
        try:
            printout = self.printout()
        except Exception as error:  # noqa: BLE001 (a damaged dossier; it is said)
            self._failed(error)
            return
        issued = tr("Printing", "As it is issued ({paper})").format(paper=paper_of(printout.draft).name)
        self.paper.setItemText(0, issued)
        self.place.setText(tr("Printing", "Making the pages…"))
        apart = self._apart
        self._making = self._jobs.start(
            tr("Printing", "Making the pages"),
            lambda job: printout.made(apart, job.check),
            self._made,
            self._failed,
        )

    def _made(self, made: Made) -> None:
        self._making, self._data, self.lacking = None, made.data, made.lacking
        self.problem.hide()
        self.view.show_pages(Pages(made.data))
        self._allow(allowed=True)

    def _failed(self, error: Exception) -> None:
        self._making, self._data = None, b""
        self.view.show_pages(None)
        sentence = (
            told(str(error))
            if isinstance(error, ReadError)
            else tr("Printing", "The pages can’t be made ({kind}); nothing was printed or saved.").format(
                kind=type(error).__name__
            )
        )
        self._complain(sentence)

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)
        self.problem.show()

    def _say_place(self, page: int, count: int) -> None:
        words = tr("Printing", "Page {page} of {count}").format(page=page, count=count) if count else ""
        self.place.setText(words)
        self.view.setAccessibleDescription(words)

    def _save(self) -> None:
        """Ask where the pages shall lie, and write them: as a PDF, or by the ending as a page of HTML."""
        words = "" if self.shape is Shape.CLEAN else unmarked(tr("Printing", SHAPES[self.shape])).lower()
        suggestion = free_path(self._folder / f"{fit_name(self._stem, words)}.pdf")
        kinds = ";;".join(
            (
                tr("Printing", "PDF files ({endings})").format(endings="*.pdf"),
                tr("Printing", "Web pages ({endings})").format(endings="*.html"),
            )
        )
        found, kind = QFileDialog.getSaveFileName(self, tr("Printing", "Save as PDF"), str(suggestion), kinds)
        if not found:
            return
        path = Path(found)
        if path.suffix.lower() not in {".pdf", ".html"}:
            path = path.with_name(f"{path.name}{'.html' if '*.html' in kind else '.pdf'}")
        if path.suffix.lower() == ".pdf":
            self._write(path, Made(self._data, self.lacking))
            return
        printout, apart = self.printout(), self._apart
        self._allow(allowed=False)
        self._jobs.start(
            tr("Printing", "Making the pages"),
            lambda job: printout.web_page(apart, job.check),
            lambda made: self._write(path, made),
            self._failed,
        )

    def _write(self, path: Path, made: Made) -> None:
        try:
            write_atomically(path, made.data)
        except OSError as error:
            self._allow(allowed=True)
            self._complain(not_written(path, error))
            return
        self.saved, self.lacking = path, made.lacking
        self.accept()

    def _print(self) -> None:
        """Ask for a printer, and paint the very pages of the preview off the window's thread."""
        pages = Pages(self._data)
        chosen = chosen_printer(pages, self._stem, self)
        if chosen is None:
            pages.close()
            return
        printer, which = chosen
        path = file_chosen(printer)
        # all as they are: a printer has pictures of them, a hundred times as large
        if path is not None and tuple(which) == tuple(range(len(pages))):
            pages.close()
            self._write(path, Made(self._data, self.lacking))
            return
        self._allow(allowed=False)
        self.place.setText(tr("Printing", "Printing %n page(s)…", n=len(which)))
        job = self._jobs.start(
            tr("Printing", "Printing"),
            lambda job: print_whole(printer, pages, which, job.check),
            lambda taken: self._printed(taken, path),
            lambda error: self._not_printed(path, error),
        )
        job.ended.connect(pages.close)

    def _printed(self, taken: bool, path: Path | None) -> None:
        """Close once the printer, or a file at `path` in its place, took the pages."""
        if taken:
            self.saved = path
            self.accept()
        else:
            self._not_printed(path, OSError())

    def _not_printed(self, path: Path | None, error: Exception) -> None:
        """Say that neither a printer nor a file at `path` took the pages."""
        self._allow(allowed=True)
        if path is None:
            self._complain(tr("Printing", "The printer took no pages; look whether it is on, and try again."))
        else:
            self._complain(not_written(path, error if isinstance(error, OSError) else OSError()))


def print_pages(
    printable: Printable,
    desk: Desk,
    place: tuple[Path, str],
    shape: Shape,
    parent: QWidget,
    messages: Messages,
    *,
    to_file: bool = False,
) -> None:
    """Show the pages, print or save them as a person likes, and say what came of it.

    `place` is the folder in which a file is suggested, and what its name begins with.
    """
    dialog = PrintDialog(printable, desk.apart, desk.theme.colours, *place, shape, parent, to_file=to_file)
    desk.theme.changed.connect(dialog.dress)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    if dialog.saved is not None:
        say_written(dialog.saved, dialog.lacking, messages)
    else:
        words = tr("Printing", "The pages are on their way to the printer.")
        messages.say(Kind.NOTICE, words, key="printed")
