"""The frame of every comparison: what differs in one line, and the way from change to change."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.redline_pane import RedlinePane
from editor.words import listed, tr
from ui.commands.menus import PopupMenu
from ui.comparing.sheets import Sheets
from ui.desk.panes import PanedWindow
from ui.desk.workplace import Desk
from ui.look.iconset import beside, icon
from ui.look.sides import margins
from ui.look.signs import sign
from ui.look.tokens import SPACE, Colours
from ui.panels.page_finder import PageFinder
from ui.parts.announcing import announce
from ui.parts.fitting_toolbar import FittingToolBar
from ui.parts.jobs import Job, Jobs
from ui.parts.messages import Kind, Messages
from ui.parts.narrating import Narrator
from ui.parts.one_line import OneLine
from ui.parts.screens import open_as_large_as
from ui.shared.comparing import compared
from ui.shared.comparison import Side
from ui.wording.terms import joined
from versioning.compare.packed import Compared
from versioning.compare.redline import Change


class ComparingWindow(PanedWindow):
    """Compares some drafts; the work goes on beside the window.

    A class of it lays its pages out, says in `show_result` what was found and in `show_pages` what of it
    is to be seen. A *stop* is a number that only it understands; one goes from stop to stop.
    """

    def __init__(self, desk: Desk, sides: Sequence[Side], names: tuple[str, str] = ("", "")) -> None:
        """Prepare the frame; `names` sign the changes of both sides of three."""
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = joined(side.name for side in sides)
        self.setWindowTitle(said)
        open_as_large_as(1280, 720, self)
        self.desk, self.compared_sides, self._names = desk, tuple(sides), names
        self._stops: Sequence[int] = ()
        self._at = -1
        self._opened: set[range] = set()
        self.jobs = Jobs(self)
        self.messages = Messages(desk.theme.colours, self)
        self.finder = PageFinder(self, desk.theme.colours, desk.keymap, self._tell_folds)
        self.jobs.shown.connect(self.messages.show_job)
        self.summary = OneLine("", self)  # while it lasts, the strip of the work says so
        self.place = QLabel(self)
        self.kinds = PopupMenu(self, tr("Comparison", "Kinds of change"))
        self.actions_by_icon: dict[str, QAction] = {}

    def begin(self, pages: QWidget, *more: QAction) -> None:
        """Lay the window out around the pages, `more` at the end of its bar, and start to compare."""
        self._bar = self._toolbar(more)
        self.addToolBar(self._bar)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.finder.bar)
        column.addWidget(pages, 1)
        self.setCentralWidget(middle)
        self.desk.theme.changed.connect(self.dress)
        self.dress(self.desk.theme.colours)
        self.lead_round(self.desk)
        self.jobs.start(tr("Comparison", "Comparing"), self._compare, self._show, self._fail)

    # What the classes of it say

    def show_result(self, result: Compared) -> str:
        """Take what was found: add the kinds of change with `add_kind`, and return the summary."""
        raise NotImplementedError

    def show_pages(self, wanted: set[object], opened: set[range] | None) -> tuple[Sequence[int], bool]:
        """Show the kinds of change that are wanted; return the stops, and whether there is anything to fold.

        Folded is what did not change but for what is `opened`; nothing when that is None.
        """
        raise NotImplementedError

    def show_stop(self, stop: int) -> str:
        """Bring a stop into view; return what more there is to say about it."""
        raise NotImplementedError

    def tell_stop(self, stop: int) -> str:  # noqa: ARG002 (a class of it may know)
        """Return what there is at a stop, for who listens to it; empty where its place says enough."""
        return ""

    # What it does for them

    def middle_panes(self) -> list[QWidget]:
        """Return each page, the tabs of the views, and the messages above."""
        kinds = (RedlinePane, QTabBar, Messages)
        return [each for each in self.findChildren(QWidget) if isinstance(each, kinds) and each.isVisible()]

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.messages.dress(colours)
        self.finder.dress(colours)
        for drawing, action in self.actions_by_icon.items():
            action.setIcon(icon(drawing, colours))
        for action in self.kinds.actions():
            self._sign(action, colours)
        self.place.setStyleSheet(f"color: {colours.quiet}; padding: 0 {SPACE.small}px;")

    def go(self, by: int, wanted: Callable[[int], bool] = lambda _: True) -> None:
        """Go to the next (1) or previous (-1) change that is wanted; after the last comes the first."""
        count = len(self._stops)
        start = self._at if self._at >= 0 else min(-by, 0)
        ways = ((start + by * step) % count for step in range(1, count + 1))
        at = next((at for at in ways if wanted(self._stops[at])), None)
        if at is None:
            return
        self._at = at
        more = self.show_stop(self._stops[self._at])
        place = tr("Comparison", "Change {number} of {count}")
        place = listed(filter(None, (place.format(number=self._at + 1, count=len(self._stops)), more)))
        self.place.setText(place)
        self._bar.fit_again()
        said = f"{place}. {self.tell_stop(self._stops[self._at])}".strip()
        self._tell_place(said)
        for each in self.findChildren(Narrator):
            each.pass_by()
        announce(self, said)

    def add_kind(self, data: Hashable, words: str) -> None:
        """Let a kind of change be chosen."""
        action = self.kinds.addAction(words)
        action.setCheckable(True)
        action.setChecked(True)
        action.setData(data)
        self._sign(action, self.desk.theme.colours)
        action.toggled.connect(self.refresh)

    def refresh(self) -> None:
        """Show the comparison anew, with the kinds of change that are wanted, folded or not."""
        wanted = {action.data() for action in self.kinds.actions() if action.isChecked()}
        fold = self.actions_by_icon["fold"]
        self._stops, foldable = self.show_pages(wanted, self._opened if fold.isChecked() else None)
        self._at = -1
        self.place.setText("")
        self._tell_place("")
        fold.setEnabled(foldable)
        for name in ("next", "previous"):
            self.actions_by_icon[name].setEnabled(bool(self._stops))

    def open_fold(self, stretch: range) -> None:
        """Show what a fold holds."""
        self._opened.add(stretch)
        self.refresh()

    def action(self, drawing: str, words: str, keys: list[str], act: Callable[[], object]) -> QAction:
        """Return a new action of the bar, not enabled yet."""
        action = QAction(words, self)
        action.setObjectName(drawing)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(f"{words} ({keys[0]})" if keys else words)
        action.setEnabled(False)
        action.triggered.connect(act)
        self.actions_by_icon[drawing] = action
        return action

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: give up what is still being compared."""
        self.jobs.cancel_all()
        super().closeEvent(event)

    def _compare(self, job: Job[Compared]) -> Compared:
        drafts = [side.draft for side in self.compared_sides]
        return compared(drafts, self._names, self.desk.apart, job.check)

    def _show(self, result: Compared) -> None:
        said = self.show_result(result)
        self.refresh()
        self.summary.setText(said)
        self.summary.setAccessibleName(said)
        self.actions_by_icon["filter"].setEnabled(len(self.kinds.actions()) > 1)
        self.go(1)
        if not self._stops:
            announce(self, said)
        self._bar.fit_again()

    def _fail(self, error: Exception) -> None:
        sentence = tr(
            "Comparison",
            "The texts could not be compared; they are as they were. Close this window and try again.",
        )
        self.summary.setText("")
        self.messages.say(Kind.ERROR, sentence)
        raise error

    def _tell_place(self, words: str) -> None:
        """Keep beside the pages what was said last, for who comes there later."""
        for each in self.findChildren(Sheets):
            each.tell_place(words)

    def _sign(self, action: QAction, colours: Colours) -> None:
        """Show beside a kind of change by which sign the overview tells it."""
        kind = action.data()
        if isinstance(kind, str):  # as which Qt keeps a change
            action.setIcon(sign(Change(kind), colours))

    def _tell_folds(self) -> str:
        """Return what of the texts can't be found now; empty where nothing is folded."""
        fold = self.actions_by_icon["fold"]
        return tr("Find", "What is folded is not searched.") if fold.isChecked() and fold.isEnabled() else ""

    def _fold(self) -> None:
        self._opened.clear()
        self.refresh()

    def _toolbar(self, more: Sequence[QAction]) -> FittingToolBar:
        bar = FittingToolBar(tr("Comparison", "Comparison"))
        bar.setMovable(False)
        side = beside(self.fontMetrics(), SPACE.icon)
        bar.setIconSize(QSize(side, side))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.summary.setContentsMargins(margins(self, SPACE.small, 0, 0, 0))
        self.summary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.summary)
        bar.addWidget(self.place)
        kinds = self.action("filter", tr("Comparison", "Kinds of change"), [], lambda: None)
        kinds.setMenu(self.kinds)
        bar.addAction(kinds)
        fold = self.action("fold", tr("Comparison", "Fold what did not change"), ["Ctrl+Shift+U"], self._fold)
        fold.setCheckable(True)
        bar.addAction(fold)
        bar.addSeparator()
        bar.addAction(
            self.action(
                "previous", tr("Comparison", "Previous change"), ["Shift+F8", "Alt+Up"], lambda: self.go(-1)
            )
        )
        bar.addAction(
            self.action("next", tr("Comparison", "Next change"), ["F8", "Alt+Down"], lambda: self.go(1))
        )
        if more:
            bar.addSeparator()
        bar.addActions(more)
        for action in more:
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                bar.give_words(button)
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button = bar.widgetForAction(kinds)
        if isinstance(button, QToolButton):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return bar
