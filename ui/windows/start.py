"""The start page: a new draft, a file, the sample negotiation, or what was open before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.words import mark, tr
from ui.desk.recent import Known
from ui.look.iconset import beside, emblem, tinted
from ui.look.tokens import SPACE, TYPE, Colours
from ui.panels.revisions import DETAIL, NAME, REVISION, RevisionDelegate
from ui.parts.drop import dropped_files
from ui.parts.jobs import Jobs
from ui.parts.messages import Messages
from ui.parts.screens import open_as_large_as

_LARGEST = QSize(960, 560)
"""In a larger window, what is offered stays together in the middle."""
NOTHING_RECENT = mark("Start", "Drafts and files that you open will be listed here.")


class StartWindow(QWidget):
    """The window shown when no draft is open."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    paths_wanted = Signal(object)
    closed = Signal()

    def __init__(self, colours: Colours, recent: Sequence[Known]) -> None:
        """Offer `recent`."""
        super().__init__()
        self.setWindowTitle("Chapeau")
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_as_large_as(860, 560, self)
        self.jobs = Jobs(self)
        self.messages = Messages(colours, self)
        self.jobs.shown.connect(self.messages.show_job)
        self._buttons: list[tuple[QPushButton, str]] = []
        page = QFrame(self)
        page.setObjectName("page")
        self.middle = QWidget(page)
        self.middle.setMaximumSize(_LARGEST)
        around = QGridLayout(page)
        around.setContentsMargins(SPACE.vast, SPACE.vast, SPACE.vast, SPACE.vast)
        around.addWidget(self.middle, 1, 1)
        for at, share in ((0, 1), (1, 1000), (2, 1)):
            around.setColumnStretch(at, share)
            around.setRowStretch(at, share)
        row = QHBoxLayout(self.middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.vast)
        row.addLayout(self._left(), 2)
        row.addLayout(self._right(recent, colours), 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(page, 1)
        self.dress(colours)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.messages.dress(colours)
        for button, drawing in self._buttons:
            side, ratio = button.iconSize().width(), self.devicePixelRatioF()
            button.setIcon(QIcon(tinted(drawing, self._tint(button, colours), side, ratio)))
        self._delegate.colours = colours
        for each in (self._motto, self._drop, self.empty):
            each.setStyleSheet(f"color: {colours.quiet};")

    @staticmethod
    def _tint(button: QPushButton, colours: Colours) -> str:
        return colours.on_accent if button.isDefault() else colours.text

    def _left(self) -> QVBoxLayout:
        drawn = QLabel(self)
        drawn.setPixmap(emblem(56, self.devicePixelRatioF()))
        drawn.setAccessibleName("Chapeau")
        name = QLabel("Chapeau", self)
        font = name.font()
        font.setPointSizeF(font.pointSizeF() + TYPE.title)
        name.setFont(font)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        name.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)  # in the letters of any language
        self._motto = QLabel(
            tr("Start", "Write, compare and redline draft resolutions. Everything stays with you."), self
        )
        self._motto.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(SPACE.small)
        column.addWidget(drawn)
        column.addSpacing(SPACE.small)
        column.addWidget(name)
        column.addWidget(self._motto)
        column.addSpacing(SPACE.wide)
        icons = beside(self.fontMetrics(), SPACE.icon)
        for words, drawing, signal in (
            (tr("Start", "&New draft"), "new", self.new_wanted),
            (tr("Start", "&Open a file…"), "open", self.open_wanted),
            (tr("Start", "&Sample negotiation"), "document", self.sample_wanted),
        ):
            button = QPushButton(words, self)
            button.setStyleSheet("text-align: left;")
            button.setIconSize(QSize(icons, icons))
            button.clicked.connect(signal)
            self._buttons.append((button, drawing))
            column.addWidget(button)
        self._buttons[0][0].setDefault(True)
        self._drop = QLabel(tr("Start", "Or drop files on this window."), self)
        self._drop.setWordWrap(True)
        column.addWidget(self._drop)
        column.addStretch(1)
        return column

    def _right(self, recent: Sequence[Known], colours: Colours) -> QVBoxLayout:
        heading = QLabel(tr("Start", "Recent"), self)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() + TYPE.heading)
        heading.setFont(font)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Start", "Recent drafts"))
        self.list.setProperty("framed", True)
        self._delegate = RevisionDelegate(colours, self)
        self.list.setItemDelegate(self._delegate)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for path, name, detail in recent:
            item = QListWidgetItem(name, self.list)
            item.setData(NAME, name)
            item.setData(DETAIL, detail)
            item.setData(REVISION, str(path))
            item.setToolTip(str(path))
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.list.setVisible(bool(recent))
        self.empty = QLabel(tr("Start", NOTHING_RECENT), self)
        self.empty.setWordWrap(True)
        self.empty.setVisible(not recent)
        column = QVBoxLayout()
        column.setSpacing(SPACE.medium)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        if not recent:
            column.addStretch(1)
        return column

    def _open(self, item: QListWidgetItem) -> None:
        self.paths_wanted.emit([Path(item.data(REVISION))])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: give up what is still being read, and tell that the page is gone."""
        self.jobs.cancel_all()
        self.closed.emit()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: welcome files."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: open the files."""
        event.acceptProposedAction()
        self.paths_wanted.emit(list(dropped_files(event.mimeData())))
