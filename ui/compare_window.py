"""The window of a comparison: side by side, or both texts in one, and the way from change to change."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.projection import View
from editor.redline_pane import RedlinePane
from ui.comparison import Side, changed_rows, folds, kinds_of, stops, summary
from ui.desk import Desk
from ui.export_dialog import Choosable, TrackedExportDialog
from ui.iconset import icon
from ui.jobs import Job, Jobs
from ui.messages import Kind, Messages
from ui.side_by_side import SideBySide
from ui.tokens import SPACE, Colours
from ui.writing import write_export
from versioning.compare.compare import compare
from versioning.compare.redline import Redline


class CompareWindow(QMainWindow):
    """Compares two sides. `redline` is None until the comparison is done."""

    def __init__(self, desk: Desk, old: Side, new: Side) -> None:
        """Compare `old` and `new`; the work goes on beside the window."""
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{old.name} and {new.name} – Chapeau")
        self.resize(1280, 820)
        self.redline: Redline | None = None
        self._desk, self._old, self._new = desk, old, new
        self._changes: tuple[int, ...] = ()
        self._at = -1
        self._opened: set[range] = set()
        colours = desk.theme.colours
        self.jobs = Jobs(self)
        self.messages = Messages(colours, self)
        self.jobs.shown.connect(self.messages.show_job)
        self.sides = SideBySide(colours, self)
        self.unified = RedlinePane(View.UNIFIED, colours, self)
        self.unified.setAccessibleName("Both texts in one, with the changes marked")
        self.summary = QLabel("Comparing…", self)
        self.place = QLabel(self)
        self.tabs = QTabWidget(self)
        self.kinds = QMenu("Kinds of change", self)
        self._icons: dict[str, QAction] = {}
        self._lay_out()
        for pane in (self.sides.old, self.sides.new, self.unified):
            pane.fold_chosen.connect(self._open_fold)
        desk.theme.changed.connect(self.dress)
        self.dress(colours)
        self.jobs.start("Comparing", self._compare, self._show, self._fail)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        for each in (self.messages, self.sides, self.unified):
            each.dress(colours)
        for drawing, action in self._icons.items():
            action.setIcon(icon(drawing, colours))
        self.place.setStyleSheet(f"color: {colours.quiet}; padding: 0 {SPACE.small}px;")

    def go(self, by: int) -> None:
        """Go to the next (1) or previous (-1) change; after the last comes the first."""
        if not self._changes:
            return
        self._at = (self._at + by) % len(self._changes) if self._at >= 0 else (0 if by > 0 else -1)
        self._at %= len(self._changes)
        row = self._changes[self._at]
        self.sides.go_to(row)
        self.unified.go_to_row(row)
        self.place.setText(f"Change {self._at + 1} of {len(self._changes)}")

    def export(self) -> None:
        """Ask for a Word file with these changes tracked, and write it."""
        drafts = [Choosable(side.name, partial(getattr, side, "draft")) for side in (self._old, self._new)]
        preferences = self._desk.preferences
        stem = self._new.draft.masthead.symbol
        dialog = TrackedExportDialog(drafts, (0, 1), preferences.author, Path.home(), stem, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            preferences.author = dialog.author.text()
            write_export(dialog.export(), self.jobs, self.messages)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: give up what is still being compared."""
        self.jobs.cancel_all()
        super().closeEvent(event)

    def _compare(self, job: Job[Redline]) -> Redline:
        job.check()
        return compare(self._old.draft, self._new.draft)

    def _show(self, redline: Redline) -> None:
        self.redline = redline
        for kind, words, count in kinds_of(redline):
            action = self.kinds.addAction(f"{count} {words}")
            action.setCheckable(True)
            action.setChecked(True)
            action.setData(kind)
            action.toggled.connect(self.refresh)
        self.refresh()
        self.summary.setText(summary(redline))
        self.summary.setAccessibleName(self.summary.text())
        self._icons["filter"].setEnabled(len(self.kinds.actions()) > 1)
        self._icons["export-tracked"].setEnabled(not redline.is_empty)

    def refresh(self) -> None:
        """Show the comparison anew, with the kinds of change that are wanted, folded or not."""
        redline = self.redline
        if redline is None:
            return
        wanted = {action.data() for action in self.kinds.actions() if action.isChecked()}
        changed = changed_rows(redline, wanted)
        self._changes, self._at = stops(redline, wanted), -1
        self.place.setText("")
        quiet, fold = folds(redline, changed), self._icons["fold"]
        fold.setEnabled(bool(quiet))
        stretches = [each for each in quiet if fold.isChecked() and each not in self._opened]
        self.sides.show_redline(redline, self._old, self._new, changed, stretches)
        self.unified.show_redline(redline, stretches)
        for name in ("next", "previous"):
            self._icons[name].setEnabled(bool(self._changes))

    def _open_fold(self, stretch: range) -> None:
        self._opened.add(stretch)
        self.refresh()

    def _fold(self) -> None:
        self._opened.clear()
        self.refresh()

    def _fail(self, error: Exception) -> None:
        sentence = (
            "The two texts could not be compared; both are as they were. Close this window and try again."
        )
        self.summary.setText("")
        self.messages.say(Kind.ERROR, sentence)
        raise error

    def _lay_out(self) -> None:
        bar = self._toolbar()
        self.addToolBar(bar)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.sides, "&Side by side")
        self.tabs.addTab(self.unified, "In &one text")
        self.tabs.tabBar().setAccessibleName("View of the comparison")
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.tabs, 1)
        self.setCentralWidget(middle)

    def _toolbar(self) -> QToolBar:
        bar = QToolBar("Comparison", self)
        bar.setMovable(False)
        bar.setIconSize(QSize(SPACE.icon, SPACE.icon))
        previous = self._action("previous", "Previous change", ["Shift+F8", "Alt+Up"], lambda: self.go(-1))
        following = self._action("next", "Next change", ["F8", "Alt+Down"], lambda: self.go(1))
        tracked = self._action("export-tracked", "Export tracked DOCX…", [], self.export)
        close = QAction("Close", self)
        close.setShortcuts([QKeySequence(QKeySequence.StandardKey.Close), QKeySequence("Esc")])
        close.triggered.connect(self.close)
        self.addAction(close)
        gap = QWidget(bar)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.summary.setContentsMargins(SPACE.small, 0, 0, 0)
        bar.addWidget(self.summary)
        bar.addWidget(gap)
        bar.addWidget(self.place)
        bar.addAction(self._filter())
        bar.addAction(self._folding())
        bar.addSeparator()
        bar.addAction(previous)
        bar.addAction(following)
        bar.addSeparator()
        bar.addAction(tracked)
        button = bar.widgetForAction(tracked)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        kinds = bar.widgetForAction(self._icons["filter"])
        if isinstance(kinds, QToolButton):
            kinds.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return bar

    def _filter(self) -> QAction:
        """Return what opens the list of the kinds of change that are pointed out."""
        action = self._action("filter", "Kinds of change", [], lambda: None)
        action.setMenu(self.kinds)
        return action

    def _folding(self) -> QAction:
        """Return what folds away the stretches in which nothing changed."""
        action = self._action("fold", "Fold what did not change", ["Ctrl+Shift+U"], self._fold)
        action.setCheckable(True)
        return action

    def _action(self, drawing: str, words: str, keys: list[str], act: object) -> QAction:
        action = QAction(words, self)
        action.setObjectName(drawing)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(f"{words} ({keys[0]})" if keys else words)
        action.setEnabled(False)
        action.triggered.connect(act)
        self._icons[drawing] = action
        return action
