"""The agreement at the right: how each paragraph stands, what is under silence, and how it came there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QListView, QMenu, QPushButton, QWidget

from editor.words import tr
from ui.commands.menus import menu_of
from ui.look.tokens import Colours
from ui.panels.agreement_list import ROW, AgreementDelegate, AgreementModel, AgreementRow, counted_in_words
from ui.parts.columns import column_of, foot_of, head_of
from ui.wording.terms import progress_in_words
from versioning.negotiation.agreement import Agreement, State
from versioning.negotiation.brackets import Bracket
from versioning.negotiation.progress import progress_of
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution


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
        self.lines = AgreementModel(self)
        self._shown: tuple[Resolution, Agreement, Sequence[Bracket]] | None = None
        self._delegate = AgreementDelegate(colours, self)
        self.progress = QLabel(self)
        self.progress.setForegroundRole(self.progress.palette().ColorRole.PlaceholderText)
        self.brackets = QLabel(self)
        self.brackets.setWordWrap(True)
        self.brackets.setForegroundRole(self.brackets.palette().ColorRole.PlaceholderText)
        self.brackets.hide()
        self.only_open = QCheckBox(tr("Agreement", "&Only what is not agreed"), self)
        self.only_open.toggled.connect(lambda _: self._fill())
        self.list = QListView(self)
        self.list.setModel(self.lines)
        self.list.setUniformItemSizes(True)  # or else Qt measures every line whenever one comes or goes
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Agreement", "How the paragraphs stand"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        self.agree_button = QPushButton(tr("Agreement", "&Mark as agreed…"), self)
        self.agree_button.clicked.connect(self.agree_wanted)
        self.ledger_button = QPushButton(tr("Agreement", "&Ledger…"), self)
        self.ledger_button.clicked.connect(self.ledger_wanted)
        self.open_button = QPushButton(tr("Agreement", "&Export what is still open…"), self)
        self.open_button.clicked.connect(self._export)
        column = column_of(self)
        column.addLayout(head_of(self.progress, self.brackets, self.only_open))
        column.addWidget(self.list, 1)
        column.addLayout(foot_of(self.agree_button, self.ledger_button, self.open_button))
        self.dress(colours)

    def show_agreement(
        self, draft: Resolution, agreement: Agreement, brackets: Sequence[Bracket], *, read_only: bool
    ) -> None:
        """List the paragraphs of a draft, and say in words how far it has come."""
        self.progress.setText(progress_in_words(progress_of(draft, agreement)))
        self.brackets.setText(counted_in_words(brackets))
        self.brackets.setVisible(bool(brackets))
        self.agree_button.setEnabled(not read_only)
        self._shown = draft, agreement, brackets
        self._fill()

    def follow(self, node: NodeId) -> None:
        """Mark the paragraph that the cursor stands in."""
        index = self.lines.index_of(node)
        if index.isValid() and index != self.list.currentIndex():
            with QSignalBlocker(self):  # nobody chose it here
                self.list.setCurrentIndex(index)

    def menu(self, row: AgreementRow) -> QMenu:
        """Return the menu of a paragraph."""
        menu = menu_of(("agree",), self._actions, self)
        if row.state is State.AD_REF:
            menu.addAction(tr("Agreement", "A capital co&nfirms…"), self.confirm_wanted.emit)
        if row.state.is_agreed:
            menu.addAction(self._actions["reopen"])
            menu.addAction(self._actions["correct"])
        else:
            menu.addAction(self._actions["silence"])
            if row.is_silent:
                menu.addAction(tr("Agreement", "&Object to the silence…"), self.objection_wanted.emit)
        return menu

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._delegate.colours = colours
        self.list.viewport().update()

    def _fill(self) -> None:
        if self._shown is not None:
            with QSignalBlocker(self):  # where the chosen line goes, Qt takes another, and nobody else does
                self.lines.show(*self._shown, only_open=self.only_open.isChecked())
            self._delegate.longest = self.lines.longest

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(ROW).node)

    def _export(self) -> None:
        self._actions["export_open"].trigger()

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid() and self.agree_button.isEnabled():
            menu = self.menu(index.data(ROW))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))
