"""The proposals at the right: on the paragraph under the cursor or the whole draft, and their fates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from editor.words import mark, tr
from ui.commands.menus import PopupMenu
from ui.look.iconset import icon
from ui.look.tokens import SPACE, Colours
from ui.panels.proposal_rows import ROW, ProposalDelegate, ProposalRow
from ui.parts.columns import column_of, foot_of, head_of
from ui.wording.terms import in_words
from versioning.drafting.names.gazetteer import alphabetical
from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.negotiation.badges import Badge
from versioning.saying import capitalized

EMPTY = mark(
    "Proposals",
    "No proposals yet. Suggest changes in the text and propose them in a delegation’s "
    "name, or type above what is said in the room.",
)
HINT = "US OP5 del “reproductive”; supp JPN; EU retain"
NONE_HERE = mark("Proposals", "No proposals on this paragraph.")
NONE_SUCH = mark("Proposals", "No such proposals. The boxes above say which are listed.")
EVERYBODY = mark("Proposals", "All delegations")
OPEN_ONLY, ALL_STATES = mark("Proposals", "To be decided"), mark("Proposals", "All proposals")
EVERY_READING = mark("Proposals", "All readings")


class Proposals(QWidget):
    """The list of proposals and what can be done with each; the signals carry the id of a proposal."""

    accept_wanted = Signal(str)
    parts_wanted = Signal(str)
    division_wanted = Signal(str)
    settle_wanted = Signal(str)
    out_wanted = Signal(str)
    decide_wanted = Signal(str, Status)
    position_wanted = Signal(str, Position)
    speaker_wanted = Signal(str)
    shown = Signal(str)
    suggest_wanted = Signal()
    said = Signal(str)

    def __init__(
        self, colours: Colours, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        """Start with no proposals; `actions` are the window's commands by name, for the menu."""
        super().__init__(parent)
        self._actions = actions
        self._colours = colours
        self._rows: tuple[ProposalRow, ...] = ()
        self._listed: tuple[ProposalRow, ...] = ()
        self._here: frozenset[str] = frozenset()
        self._awaited = ""
        self._read_only = False
        self.scope = self._box(tr("Proposals", "Which paragraphs"), tr("Proposals", "Whole draft"))
        self.scope.addItem(tr("Proposals", "This paragraph"))
        self.state = self._box(tr("Proposals", "Which proposals"), tr("Proposals", OPEN_ONLY))
        self.state.addItem(tr("Proposals", ALL_STATES))
        for status in Status:
            self.state.addItem(capitalized(in_words(status)), status)
        self.delegation = self._box(tr("Proposals", "Whose proposals"), tr("Proposals", EVERYBODY))
        self.reading = self._box(tr("Proposals", "Of which reading"), tr("Proposals", EVERY_READING))
        self.line = self._line()
        self._delegate = ProposalDelegate(colours, self)
        self.list = QListWidget(self)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Proposals", "Proposals"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.itemActivated.connect(lambda item: self.shown.emit(item.data(ROW).amendment.id))
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setMargin(SPACE.medium)
        self.counted = QLabel(self)
        self.counted.setForegroundRole(self.counted.palette().ColorRole.PlaceholderText)
        self.accept_button = QPushButton(tr("Proposals", "&Accept"), self)
        self.accept_button.clicked.connect(self.accept)
        self.reject_button = QPushButton(tr("Proposals", "Re&ject"), self)
        self.reject_button.clicked.connect(lambda: self.decide(Status.REJECTED))
        self.more_button = QToolButton(self)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setToolTip(tr("Proposals", "More to do with this proposal"))
        self.more_button.setAccessibleName(tr("Proposals", "More to do with this proposal"))
        self.suggest_button = QPushButton(tr("Proposals", "&Suggest changes"), self)
        self.suggest_button.clicked.connect(self.suggest_wanted)
        self._lay_out()
        self.dress(colours)
        self._fill()

    def _box(self, name: str, first: str) -> QComboBox:
        """Return a box that narrows the list, with what it begins with."""
        box = QComboBox(self)
        box.addItem(first)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(lambda _: self._fill())
        return box

    def _line(self) -> QLineEdit:
        """Return the field for what is said in the room."""
        line = QLineEdit(self)
        line.setPlaceholderText(HINT)
        line.setToolTip(HINT)
        line.setAccessibleName(tr("Proposals", "A line from the room"))
        line.setAccessibleDescription(HINT)
        line.returnPressed.connect(lambda: self.said.emit(line.text()))
        return line

    @property
    def current(self) -> ProposalRow | None:
        """The proposal that is chosen."""
        item = self.list.currentItem()
        row: ProposalRow | None = item.data(ROW) if item is not None else None
        return row

    def show_proposals(self, rows: Sequence[ProposalRow], here: frozenset[str], *, read_only: bool) -> None:
        """List proposals; `here` are the ids of those on the paragraph under the cursor."""
        told, is_here_only = (tuple(rows), read_only), self.scope.currentIndex() == 1
        if told == (self._rows, self._read_only) and (here == self._here or not is_here_only):
            self._here = here  # a cursor that moves lists no others, unless these are those under it
            return
        (self._rows, self._read_only), self._here = told, here
        names = {name for row in rows for name in row.amendment.delegations}
        _offer(self.delegation, tr("Proposals", EVERYBODY), sorted(names, key=alphabetical))
        readings = dict.fromkeys(row.amendment.reading for row in rows if row.amendment.reading)
        _offer(self.reading, tr("Proposals", EVERY_READING), list(readings))
        self._fill()

    def show_badges(self, badges: Mapping[str, Badge]) -> None:
        """Tell delegations by these badges from now on."""
        if badges != self._delegate.badges:
            self._delegate.badges = badges
            self.list.viewport().update()

    def choose(self, identity: str) -> None:
        """Choose a proposal, once it is listed: what is decided next is about it."""
        self._awaited = identity
        self._choose_awaited()

    def accept(self) -> None:
        """Ask that the chosen proposal be accepted."""
        self._with_current(self.accept_wanted.emit)

    def decide(self, status: Status) -> None:
        """Ask that something else become of the chosen proposal."""
        self._with_current(lambda identity: self.decide_wanted.emit(identity, status))

    def take_position(self, position: Position) -> None:
        """Ask that a delegation take a position on the chosen proposal."""
        self._with_current(lambda identity: self.position_wanted.emit(identity, position))

    def ask_whose(self) -> None:
        """Ask for which delegation whoever made the chosen proposal speaks."""
        self._with_current(self.speaker_wanted.emit)

    def accept_in_part(self) -> None:
        """Ask that a part of the chosen proposal be accepted."""
        self._with_current(self.parts_wanted.emit)

    def divide(self) -> None:
        """Ask that each paragraph of the chosen proposal be a proposal of its own."""
        self._with_current(self.division_wanted.emit)

    def settle(self) -> None:
        """Ask that the conflicts of the chosen proposal be settled."""
        self._with_current(self.settle_wanted.emit)

    def take_out(self) -> None:
        """Ask that the chosen proposal leave the text again."""
        self._with_current(self.out_wanted.emit)

    def menu(self) -> QMenu:
        """Return the menu of the chosen proposal."""
        menu = PopupMenu(self)
        row = self.current
        if row is None:
            return menu
        identity = row.amendment.id
        menu.addAction(tr("Proposals", "Show in the &text"), lambda: self.shown.emit(identity))
        if not self._read_only:
            for name in _offered(row.amendment):
                if name:
                    menu.addAction(self._actions[name])
                else:
                    menu.addSeparator()
        return menu

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = self._delegate.colours = colours
        self.empty.setStyleSheet(f"color: {colours.quiet};")
        self.more_button.setIcon(icon("more", colours))
        self.list.viewport().update()

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(SPACE.small)
        both.addWidget(self.scope, 1)
        both.addWidget(self.state, 1)
        whose = QHBoxLayout()
        whose.setSpacing(SPACE.small)
        whose.addWidget(self.delegation, 1)
        whose.addWidget(self.reading, 1)
        deciding = QHBoxLayout()
        deciding.setSpacing(SPACE.small)
        deciding.addWidget(self.accept_button, 1)
        deciding.addWidget(self.reject_button, 1)
        deciding.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = column_of(self)
        column.addLayout(head_of(self.line, both, whose, self.counted))
        column.addWidget(self.list, 1000)
        column.addWidget(self.empty)
        column.addStretch(1)
        column.addLayout(foot_of(deciding, self.suggest_button))

    def _wanted(self) -> Iterator[ProposalRow]:
        here = self._here if self.scope.currentIndex() == 1 else None
        data, is_open = self.state.currentData(), self.state.currentIndex() == 0
        status = None if data is None else Status(data)
        delegation, reading = (
            box.currentText() if box.currentIndex() > 0 else "" for box in (self.delegation, self.reading)
        )
        for row in self._rows:
            amendment = row.amendment
            if not (
                (here is not None and amendment.id not in here)
                or (is_open and not (amendment.is_live or amendment.conflicts))
                or (status is not None and amendment.status is not status)
                or (delegation and delegation not in amendment.delegations)
                or (reading and reading != amendment.reading)
            ):
                yield row

    def _fill(self) -> None:
        wanted = tuple(self._wanted())
        shown, self._listed = self._listed, wanted
        if [row.amendment.id for row in shown] == [row.amendment.id for row in wanted]:
            for at, (before, row) in enumerate(zip(shown, wanted, strict=True)):
                if before != row:
                    self._fit(self.list.item(at), row)
        else:
            self._list(wanted)
        self._choose_awaited()
        self.list.setVisible(bool(wanted))
        self.empty.setVisible(not wanted)
        self.empty.setText(self._why_empty())
        for box in (self.scope, self.state, self.delegation):
            box.setVisible(bool(self._rows))
        self.reading.setVisible(self.reading.count() > 1)
        self.counted.setText(tr("Proposals", "%n proposal(s)", n=len(wanted)))
        self.counted.setVisible(bool(wanted))
        self._enable()

    def _why_empty(self) -> str:
        if not self._rows:
            return tr("Proposals", EMPTY)
        none_here = self.scope.currentIndex() == 1 and not self._here
        return tr("Proposals", NONE_HERE) if none_here else tr("Proposals", NONE_SUCH)

    def _list(self, wanted: Sequence[ProposalRow]) -> None:
        """List proposals anew; the one that was chosen still is, and stays in view."""
        chosen = self.current.amendment.id if self.current else ""
        place = self.list.verticalScrollBar().value()
        self.list.blockSignals(True)
        self.list.clear()
        for row in wanted:
            item = QListWidgetItem()
            self._fit(item, row)  # before it is listed: the list would look at all of it for each
            self.list.addItem(item)
            if row.amendment.id == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.verticalScrollBar().setValue(place)
        if self.list.currentItem() is None and wanted:
            self.list.setCurrentRow(0)

    def _choose_awaited(self) -> None:
        for at, row in enumerate(self._listed):
            if row.amendment.id == self._awaited:
                self.list.setCurrentRow(at)
        if any(row.amendment.id == self._awaited for row in self._rows):
            self._awaited = ""  # where the boxes above leave it out, the choice stays as it is

    @staticmethod
    def _fit(item: QListWidgetItem, row: ProposalRow) -> None:
        item.setText(row.spoken)
        item.setData(ROW, row)
        item.setToolTip(row.spoken)

    def _enable(self) -> None:
        row = self.current
        live = row is not None and row.amendment.is_live and not self._read_only
        for button in (self.accept_button, self.reject_button):
            button.setEnabled(live)
            button.setVisible(bool(self._rows))
        self.more_button.setVisible(bool(self._rows))
        self.more_button.setEnabled(row is not None)
        before = self.more_button.menu()
        self.more_button.setMenu(self.menu())
        if before is not None:
            before.deleteLater()
        self.suggest_button.setEnabled(not self._read_only)
        self.line.setEnabled(not self._read_only)

    def _with_current(self, act: Callable[[str], object]) -> None:
        if self.current is not None:
            act(self.current.amendment.id)

    def _show_menu(self, at: QPoint) -> None:
        if self.list.itemAt(at) is not None:
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))


def _offered(amendment: Amendment) -> tuple[str, ...]:
    """Return the commands that can do something about a proposal, empty ones for lines between them."""
    if amendment.is_live:
        part: tuple[str, ...] = ("accept_part",) if len(amendment.change.steps) > 1 else ()
        out = ("take_out",) if amendment.status is Status.ACCEPTED_IN_PART else ()
        part += ("divide",) if part and amendment.is_whole else ()
        decisions = ("accept", *part, "reject", "withdraw", "leave_open", *out)
        positions = ("support", "oppose", "retain", "reserve", "flexible", "await_capital")
        return ("", *decisions, "", *positions, "", "speaks_for")
    found = ["settle"] if amendment.conflicts else []
    found.append("take_out" if amendment.status is Status.ACCEPTED else "propose_again")
    return ("", *found, "", "speaks_for")


def _offer(box: QComboBox, every: str, names: Sequence[str]) -> None:
    """List names in a box under the words for all of them; the chosen one stays so."""
    if names == [box.itemText(at) for at in range(1, box.count())]:
        return
    chosen = box.currentText()
    box.blockSignals(True)
    box.clear()
    box.addItems([every, *names])
    box.setCurrentText(chosen if chosen in names else every)
    box.blockSignals(False)
