"""The agreement at the right: how each paragraph stands, what is under silence, and how it came there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.words import tr
from ui.bracketing import counted_in_words
from ui.iconset import tinted
from ui.menus import menu_of
from ui.naming import local_time
from ui.row_delegate import Index, RowDelegate, draw_sign, write_line
from ui.terms import in_words
from ui.tokens import SPACE, Colours
from versioning.negotiation.agreement import Agreement, State
from versioning.negotiation.brackets import Bracket, by_paragraph
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

ROW = int(Qt.ItemDataRole.UserRole)
SIGNS = {
    State.OPEN: "",
    State.AD_REF: "unconfirmed",
    State.INFORMALS: "check",
    State.COMMITTEE: "lock",
    State.REOPENED: "warning",
}
"""The drawing beside each state: colour alone would say nothing to some."""


@dataclass(frozen=True)
class AgreementRow:
    """How one paragraph stands, in words; `label` is how it is cited."""

    node: NodeId
    label: str
    state: State
    words: str

    @property
    def spoken(self) -> str:
        """The whole row as a sentence for a screen reader."""
        return f"{self.label}, {self.words}"


def rows(
    draft: Resolution, agreement: Agreement, brackets: Sequence[Bracket] = ()
) -> tuple[AgreementRow, ...]:
    """Return the rows of a draft's preambular and operative paragraphs, in reading order."""
    named = labels(draft)
    listed = (each for each in draft.children if each.role in (Role.PREAMBULAR, Role.OPERATIVE))
    bracketed = by_paragraph(brackets, draft)
    return tuple(
        AgreementRow(
            each.id,
            named[each.id].label,
            agreement.of(each.id).state,
            _words(each.id, named, agreement, bracketed.get(each.id, ())),
        )
        for each in listed
    )


def _words(
    node: NodeId, named: Mapping[NodeId, Label], agreement: Agreement, brackets: Sequence[Bracket]
) -> str:
    standing = agreement.of(node)
    is_bracketed = bool(brackets) and standing.state is State.OPEN
    parts = [tr("Agreement", "bracketed") if is_bracketed else in_words(standing.state)]
    parts += [counted_in_words(brackets)] if brackets else []
    parts += [tr("Agreement", "by {by}").format(by=standing.by)] if standing.by else []
    parts += [standing.reading] if standing.reading else []
    parts += (
        [tr("Agreement", "pending {names}").format(names=", ".join(standing.pending))]
        if standing.pending
        else []
    )
    waits = [named[each].label for each in agreement.waits_for(node) if each in named and each != node]
    if standing.state.is_agreed and waits:
        parts.append(
            tr("Agreement", "with {labels}, in package {package}").format(
                labels=", ".join(waits), package=agreement.package_of(node)
            )
        )
    parts += [
        tr("Agreement", "under silence until {time}").format(time=local_time(hush.silence.until))
        for hush in agreement.silences
        if node in hush.kept() and not standing.state.is_agreed
    ]
    return " · ".join(parts)


class AgreementDelegate(RowDelegate):
    """Draws how a paragraph stands: its label, a sign, and the words; `longest` is the label of most room."""

    longest = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: return the height of a line."""
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + SPACE.medium)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one paragraph."""
        row: AgreementRow = index.data(ROW)
        room = option.rect.adjusted(SPACE.medium, 0, -SPACE.medium, 0)
        quiet, text = self.quiet_colour(option), self.text_colour(option)
        wide = option.fontMetrics.horizontalAdvance(self.longest) + SPACE.medium
        painter.setPen(QColor(text))
        write_line(painter, option, QRect(room.left(), room.top(), wide, room.height()), row.label)
        side = SPACE.large
        if SIGNS[row.state]:
            drawn = tinted(SIGNS[row.state], quiet, side, painter.device().devicePixelRatioF())
            draw_sign(painter, option, QPoint(room.left() + wide, room.center().y() - side // 2), drawn)
        rest = room.adjusted(wide + side + SPACE.small, 0, 0, 0)
        painter.setPen(QColor(quiet if row.state is State.OPEN else text))
        write_line(painter, option, rest, row.words)


class Agreed(QWidget):
    """The list of paragraphs and how they stand; the signals ask for what is done with the chosen one."""

    chosen = Signal(str)
    agree_wanted = Signal()
    objection_wanted = Signal()
    confirm_wanted = Signal()
    ledger_wanted = Signal()

    def __init__(
        self, colours: Colours, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        """Start with no paragraphs; `actions` are the window's commands by name, for the menu."""
        super().__init__(parent)
        self._actions = actions
        self._rows: tuple[AgreementRow, ...] = ()
        self._places: dict[NodeId, int] = {}
        self._delegate = AgreementDelegate(colours, self)
        self.progress = QLabel(self)
        self.progress.setForegroundRole(self.progress.palette().ColorRole.PlaceholderText)
        self.brackets = QLabel(self)
        self.brackets.setWordWrap(True)
        self.brackets.setForegroundRole(self.brackets.palette().ColorRole.PlaceholderText)
        self.brackets.hide()
        self.only_open = QCheckBox(tr("Agreement", "&Only what is not agreed"), self)
        self.only_open.toggled.connect(lambda _: self._fill())
        self.list = QListWidget(self)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Agreement", "How the paragraphs stand"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.agree_button = QPushButton(tr("Agreement", "&Mark as agreed…"), self)
        self.agree_button.clicked.connect(self.agree_wanted)
        self.ledger_button = QPushButton(tr("Agreement", "&Ledger…"), self)
        self.ledger_button.clicked.connect(self.ledger_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        head.setSpacing(SPACE.small)
        head.addWidget(self.progress)
        head.addWidget(self.brackets)
        head.addWidget(self.only_open)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)
        foot.setSpacing(SPACE.small)
        foot.addWidget(self.agree_button)
        foot.addWidget(self.ledger_button)
        column.addLayout(foot)
        self.dress(colours)

    def show_agreement(
        self, listed: tuple[AgreementRow, ...], progress: str, brackets: str, *, read_only: bool
    ) -> None:
        """List paragraphs; `progress` and `brackets` say in words how far it has come."""
        self.progress.setText(progress)
        self.brackets.setText(brackets)
        self.brackets.setVisible(bool(brackets))
        self.agree_button.setEnabled(not read_only)
        if listed != self._rows:
            self._rows = listed
            self._delegate.longest = max((each.label for each in listed), key=len, default="")
            self._fill()

    def follow(self, node: NodeId) -> None:
        """Mark the paragraph that the cursor stands in."""
        at = self._places.get(node)
        if at is not None:
            self.list.blockSignals(True)
            self.list.setCurrentRow(at)
            self.list.blockSignals(False)

    def menu(self, row: AgreementRow) -> QMenu:
        """Return the menu of a paragraph."""
        menu = menu_of(("agree",), self._actions, self)
        if row.state is State.AD_REF:
            menu.addAction(tr("Agreement", "A Capital Co&nfirms…"), self.confirm_wanted.emit)
        if row.state.is_agreed:
            menu.addAction(self._actions["reopen"])
            menu.addAction(self._actions["correct"])
        else:
            menu.addAction(self._actions["silence"])
            menu.addAction(tr("Agreement", "&Object to the Silence…"), self.objection_wanted.emit)
        return menu

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._delegate.colours = colours
        self.list.viewport().update()

    def _fill(self) -> None:
        only_open = self.only_open.isChecked()
        wanted = [row for row in self._rows if not (only_open and row.state.is_agreed)]
        if [row.node for row in wanted] != list(self._places):
            self._list(wanted)
            return
        for at, row in enumerate(wanted):
            line = self.list.item(at)
            if line.data(ROW) != row:
                self._fit(line, row)

    def _list(self, wanted: Sequence[AgreementRow]) -> None:
        """List paragraphs anew; the one that was chosen still is."""
        item = self.list.currentItem()
        node = item.data(ROW).node if item is not None else ""
        self.list.blockSignals(True)
        self.list.clear()
        self._places = {row.node: at for at, row in enumerate(wanted)}
        for row in wanted:
            line = QListWidgetItem()
            self._fit(line, row)  # before it is listed: the list would look at all of it for each
            self.list.addItem(line)
            if row.node == node:
                self.list.setCurrentItem(line)
        self.list.blockSignals(False)

    @staticmethod
    def _fit(line: QListWidgetItem, row: AgreementRow) -> None:
        line.setText(row.spoken)
        line.setData(ROW, row)
        line.setToolTip(row.spoken)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(ROW).node)

    def _show_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        if item is not None and self.agree_button.isEnabled():
            menu = self.menu(item.data(ROW))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))
