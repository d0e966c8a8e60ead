"""The window of a comparison of two texts: side by side, or both in one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QTabWidget

from editor.projection import View
from editor.redline_pane import RedlinePane
from editor.words import tr
from ui.comparing.comparing_window import ComparingWindow
from ui.comparing.side_by_side import SideBySide
from ui.desk.proposable import proposable
from ui.desk.workplace import Desk
from ui.desk.writing import write_export
from ui.dialogs import print_dialog
from ui.dialogs.export_dialog import TrackedExportDialog
from ui.dialogs.export_form import Choosable
from ui.dialogs.printout import Printable, Shape
from ui.look.tokens import Colours
from ui.parts.announcing import change_at
from ui.parts.messages import Kind
from ui.parts.narrating import Narrator
from ui.shared.comparison import Side, changed_rows, folds, kinds_of, stops, summary
from versioning.compare.packed import Compared
from versioning.compare.redline import Redline


class CompareWindow(ComparingWindow):
    """Compares two sides. `redline` is None until the comparison is done."""

    def __init__(self, desk: Desk, old: Side, new: Side) -> None:
        """Compare `old` and `new`."""
        super().__init__(desk, (old, new))
        self.redline: Redline | None = None
        self._old, self._new = old, new
        colours = desk.theme.colours
        self.sides = SideBySide(colours, self)
        self._unified = RedlinePane(View.UNIFIED, colours, self)
        self._unified.setAccessibleName(tr("Comparison", "Both texts in one, with the changes marked"))
        Narrator(self._unified)
        self._undrawn: Sequence[range] | None = None
        self._stop: int | None = None
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.sides, tr("Comparison", "&Side by side"))
        self.tabs.addTab(self._unified, tr("Comparison", "In &one text"))
        self.tabs.tabBar().setAccessibleName(tr("Comparison", "View of the comparison"))
        self.tabs.currentChanged.connect(lambda _: self._draw_what_is_seen())
        for pane in (*self.sides.panes, self._unified):
            pane.fold_chosen.connect(self.open_fold)
        self.begin(
            self.tabs,
            self.action("suggest", tr("Comparison", "Propose the difference…"), [], self.propose),
            self.action("print", tr("Comparison", "Print…"), ["Ctrl+P"], self.print_pages),
            self.action("export-tracked", tr("Comparison", "Export tracked DOCX…"), [], self.export),
        )

    @property
    def unified(self) -> RedlinePane:
        """Both texts in one, drawn once that view is seen or asked: a page takes as long as either side."""
        self._draw_unified()
        return self._unified

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        super().dress(colours)
        for each in (self.sides, self._unified):
            each.dress(colours)

    def export(self) -> None:
        """Ask for a Word file with these changes tracked, and write it."""
        drafts = [Choosable(side.name, partial(getattr, side, "draft")) for side in (self._old, self._new)]
        preferences = self.desk.preferences
        stem = self._new.draft.masthead.symbol
        dialog = TrackedExportDialog(drafts, (0, 1), preferences.author, self._folder(), stem, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            preferences.author = dialog.author.text()
            write_export(dialog.export(), self.jobs, self.messages)

    def print_pages(self) -> None:
        """Show the pages of both texts, beside each other, as a redline or as a table; print or save them."""
        drafts = [Choosable(side.name, partial(getattr, side, "draft")) for side in (self._new, self._old)]
        printable = Printable(drafts, (1, 0), lambda *_: (), lambda _: ())
        shape = Shape.REDLINE if self.tabs.currentWidget() is self._unified else Shape.BESIDE
        place = self._folder(), self._new.draft.masthead.symbol
        print_dialog.print_pages(printable, self.desk, place, shape, self, self.messages)

    def propose(self) -> None:
        """Ask whose proposal the difference is, in the window of the draft that it is proposed for."""
        found = proposable(self._old, self._new, self.desk.windows)
        if found is None:
            words = tr(
                "Comparison",
                "Neither text is of a draft that is open; open the one that this is to be proposed for.",
            )
            self.messages.say(Kind.NOTICE, words)
            return
        found.workplace.differing.propose_side(found.target, found.base, self)

    def _folder(self) -> Path:
        """Return where what is made of both is kept: with the draft that is open, else with a file."""
        found = proposable(self._old, self._new, self.desk.windows)
        if found is not None:
            return found.workplace.open_draft.folder
        origins = (side.origin for side in (self._new, self._old))
        folders = (Path(each.path).parent for each in origins if each is not None and each.kind == "file")
        return next((each for each in folders if each.is_dir()), Path.home())

    def show_result(self, result: Compared) -> str:
        """Take the redline."""
        assert isinstance(result, Redline)  # noqa: S101 (of two drafts it always is)
        self.redline = result
        for kind, words in kinds_of(result):
            self.add_kind(kind, words)
        for each in ("suggest", "export-tracked"):
            self.actions_by_icon[each].setEnabled(not result.is_empty)
        self.actions_by_icon["print"].setEnabled(True)
        return summary(result)

    def show_pages(self, wanted: set[object], opened: set[range] | None) -> tuple[Sequence[int], bool]:
        """Show both views of the redline."""
        redline = self.redline
        if redline is None:
            return (), False
        kinds = [kind for kind, _ in kinds_of(redline) if kind in wanted]
        changed = changed_rows(redline, kinds)
        quiet = folds(redline, changed)
        stretches = [each for each in quiet if opened is not None and each not in opened]
        self.sides.show_redline(redline, self._old, self._new, changed, stretches)
        self._undrawn, self._stop = stretches, None
        self._draw_what_is_seen()
        return stops(redline, kinds), bool(quiet)

    def _draw_what_is_seen(self) -> None:
        if self.tabs.currentWidget() is self._unified:
            self._draw_unified()

    def _draw_unified(self) -> None:
        if self.redline is not None and self._undrawn is not None:
            stretches, self._undrawn = self._undrawn, None
            self._unified.show_redline(self.redline, stretches)
            if self._stop is not None:
                self._unified.go_to_row(self._stop)

    def show_stop(self, stop: int) -> str:
        """Bring a changed row into view."""
        self._stop = stop
        self.sides.go_to(stop)
        if self._undrawn is None:
            self._unified.go_to_row(stop)
        return ""

    def tell_stop(self, stop: int) -> str:
        """Say what became of the paragraph, as both texts in one show it."""
        return change_at(self.redline, stop) if self.redline is not None else ""
