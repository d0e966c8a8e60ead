"""The matrix in a window of its own: paragraphs by delegations, a sign in each cell and its words beside."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.words import in_turn, listed, mark, titled, told, tr
from ui.look.tokens import SPACE
from ui.parts.screens import room_for
from versioning.negotiation.matrix import Cell, Matrix, Sign

EMPTY = mark(
    "Matrix",
    "No proposal is to be decided. Once there are some, this tells paragraph by paragraph who stands where.",
)
LEGEND = (
    (Sign.PROPOSES, mark("Matrix", "proposes")),
    (Sign.SUPPORTS, mark("Matrix", "supports")),
    (Sign.OPPOSES, mark("Matrix", "opposes")),
    (Sign.RETAINS, mark("Matrix", "retains the text")),
    (Sign.FLEXIBLE, mark("Matrix", "flexible")),
    (Sign.AWAITS, mark("Matrix", "awaits its capital")),
    (Sign.RESERVES, mark("Matrix", "reserves")),
)
SAID = {
    Sign.PROPOSES: mark("Matrix", "proposes {proposal}"),
    Sign.SUPPORTS: mark("Matrix", "supports {proposal}"),
    Sign.OPPOSES: mark("Matrix", "opposes {proposal}"),
    Sign.RETAINS: mark("Matrix", "retains the text against {proposal}"),
    Sign.FLEXIBLE: mark("Matrix", "is flexible on {proposal}"),
    Sign.AWAITS: mark("Matrix", "awaits its capital on {proposal}"),
    Sign.RESERVES: mark("Matrix", "reserves on {proposal}"),
}
"""What each sign says of a delegation and a proposal."""
NARROWEST = 72
"""Pixels that a column takes at least."""
_SMALLEST, _LARGEST = QSize(560, 200), QSize(960, 640)
"""Between which sizes the window fits itself to its table: beyond that one scrolls."""


class MatrixWindow(QDialog):
    """Shows a matrix. `chosen` carries the id of a paragraph whose row was clicked or entered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Start with nobody and nothing."""
        super().__init__(parent)
        self.setWindowTitle(tr("Matrix", "Who stands where"))
        self._fitted = QSize()
        self.matrix = Matrix()
        self.table = QTableWidget(self)
        self.table.setAccessibleName(tr("Matrix", "Who stands where: paragraphs by delegations"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.horizontalHeader().setMinimumSectionSize(NARROWEST)
        self.table.cellClicked.connect(lambda row, _: self._choose(row))
        self.table.cellActivated.connect(lambda row, _: self._choose(row))
        self.table.verticalHeader().sectionClicked.connect(self._choose)
        self.empty = QLabel(tr("Matrix", EMPTY), self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setForegroundRole(self.empty.palette().ColorRole.PlaceholderText)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.table.currentCellChanged.connect(lambda *_: self._say())
        one = tr("Matrix", "{sign}\u00a0{meaning}")
        means = (one.format(sign=sign.value, meaning=tr("Matrix", words)) for sign, words in LEGEND)
        self.legend = QLabel("   ".join(means), self)
        self.legend.setForegroundRole(self.legend.palette().ColorRole.PlaceholderText)
        self.legend.setWordWrap(True)
        self.copy_button = QPushButton(tr("Matrix", "&Copy as text"), self)
        self.copy_button.setAutoDefault(False)  # Enter goes to the paragraph
        self.copy_button.clicked.connect(self.copy)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.addWidget(self.legend, 1)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.medium, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.said)
        column.addLayout(foot)
        self._fill()

    def show_matrix(self, matrix: Matrix) -> None:
        """Show a matrix in place of the last; the cell that is chosen stays so, by its place."""
        if matrix != self.matrix:
            self.matrix = matrix
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: become as large as the table needs."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: let few columns fill the window, and many be scrolled."""
        super().resizeEvent(event)
        self._spread()

    def copy(self) -> None:
        """Put the matrix on the clipboard, with tabs between its cells."""
        QGuiApplication.clipboard().setText(self.matrix.as_text(told))

    def _fill(self) -> None:
        matrix, table = self.matrix, self.table
        row, column = table.currentRow(), table.currentColumn()
        table.clear()
        table.setRowCount(len(matrix.rows))
        table.setColumnCount(len(matrix.delegations))
        table.setHorizontalHeaderLabels(matrix.delegations)
        table.setVerticalHeaderLabels([told(each.label) for each in matrix.rows])
        for at, each in enumerate(matrix.rows):
            for place, (name, cell) in enumerate(zip(matrix.delegations, each.cells, strict=True)):
                table.setItem(at, place, _item(cell, listed((told(each.label), name))))
        table.setCurrentCell(min(row, len(matrix.rows) - 1), min(column, len(matrix.delegations) - 1))
        table.setVisible(bool(matrix.rows))
        self.empty.setVisible(not matrix.rows)
        self.legend.setVisible(bool(matrix.rows))
        self.copy_button.setVisible(bool(matrix.rows))
        self.copy_button.setEnabled(bool(matrix.rows))
        self._say()
        self._spread()
        self._fit()

    def _fit(self) -> None:
        """Become as large as the table needs, unless a person made the window larger or smaller."""
        layout = self.layout()
        if layout is None or not self.isVisible() or (self._fitted.isValid() and self.size() != self._fitted):
            return
        for _ in range(2):  # how high the words below are, depends on how wide the window is
            layout.activate()
            beside = self.size() - self.table.size() if self.matrix.rows else QSize()
            largest = _LARGEST.boundedTo(room_for(self))
            self.resize((self._needed() + beside).expandedTo(_SMALLEST).boundedTo(largest))
        self._fitted = self.size()

    def _spread(self) -> None:
        mode = QHeaderView.ResizeMode
        has_room = self._columns_need() <= self.table.viewport().width()
        self.table.horizontalHeader().setSectionResizeMode(
            mode.Stretch if has_room else mode.ResizeToContents
        )

    def _needed(self) -> QSize:
        """Return how large the table is when all of it is to be seen."""
        table, frame = self.table, 2 * self.table.frameWidth()
        rows = sum(map(table.rowHeight, range(table.rowCount())))
        return QSize(
            table.verticalHeader().sizeHint().width() + self._columns_need() + frame,
            table.horizontalHeader().sizeHint().height() + rows + frame,
        )

    def _columns_need(self) -> int:
        columns = self.table.horizontalHeader()
        return sum(
            max(columns.sectionSizeHint(at), self.table.sizeHintForColumn(at), NARROWEST)
            for at in range(columns.count())
        )

    def _say(self) -> None:
        """Say in words below the table what the sign of the chosen cell means."""
        item = self.table.currentItem()
        self.said.setText(item.toolTip() if item is not None else "")

    def _choose(self, row: int) -> None:
        node = self.matrix.rows[row].node
        if node:
            self.chosen.emit(node)


def _item(cell: Cell, where: str) -> QTableWidgetItem:
    stands = in_turn(tr("Matrix", SAID[sign]).format(proposal=name) for sign, name in cell.stands)
    words = titled(where, stands) if stands else tr("Matrix", "{where}: nothing said").format(where=where)
    item = QTableWidgetItem(cell.signs)
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    item.setToolTip(words)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
    return item
