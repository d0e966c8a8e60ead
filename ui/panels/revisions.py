"""The revisions at the right: the working draft, and every revision that was given a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyleOptionViewItem,
    QWidget,
)

from editor.words import listed, mark, tr
from ui.commands.menus import PopupMenu
from ui.look.iconset import beside, icon, tinted
from ui.look.tokens import SPACE, Colours
from ui.parts.columns import column_of, foot_of
from ui.parts.row_delegate import Index, RowDelegate, draw_sign, write_line
from ui.wording.naming import introduced, working
from versioning.history.revision import Revision

NAME = int(Qt.ItemDataRole.UserRole)
DETAIL = NAME + 1
REVISION = NAME + 2
BASELINE = NAME + 3

EMPTY = mark(
    "Revisions",
    "No revision has a name yet. Name one when the text goes round the room; it then stays as it is.",
)


class RevisionDelegate(RowDelegate):
    """Draws a revision on two lines: its name, and when and by whom it was named."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: return the height of two lines."""
        return QSize(super().sizeHint(option, index).width(), 2 * option.fontMetrics.height() + SPACE.large)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a revision."""
        room = option.rect.adjusted(SPACE.medium, SPACE.small, -SPACE.medium, -SPACE.small)
        if index.data(BASELINE):
            side = beside(option.fontMetrics, SPACE.large)
            drawn = tinted("redline", self.colours.accent, side, painter.device().devicePixelRatioF())
            draw_sign(painter, option, QPoint(room.right() - side, room.center().y() - side // 2), drawn)
            room.setRight(room.right() - side - SPACE.small)
        half = room.height() // 2
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.text_colour(option)))
        write_line(painter, option, QRect(room.left(), room.top(), room.width(), half), index.data(NAME))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(self.quiet_colour(option)))
        below = QRect(room.left(), room.top() + half, room.width(), room.height() - half)
        write_line(painter, option, below, index.data(DETAIL))


class Revisions(QWidget):
    """The list and what can be done with each of its lines.

    The signals carry a revision's id, which is empty for the working draft.
    """

    name_wanted = Signal()
    open_wanted = Signal(str)
    copy_wanted = Signal(str)
    rename_wanted = Signal(str)
    compare_wanted = Signal(str)
    propose_wanted = Signal(str)
    baseline_wanted = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start with the working draft alone."""
        super().__init__(parent)
        self._colours = colours
        self._baseline = ""
        self._delegate = RevisionDelegate(colours, self)
        self.list = QListWidget(self)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Revisions", "Revisions"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.itemActivated.connect(self._activate)
        self.empty = QLabel(tr("Revisions", EMPTY), self)
        self.empty.setWordWrap(True)
        self.empty.setMargin(SPACE.medium)
        self.name_button = QPushButton(tr("Revisions", "&Name a revision…"), self)
        self.name_button.clicked.connect(self.name_wanted)
        column = column_of(self)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        column.addLayout(foot_of(self.name_button))
        self.dress(colours)
        self.show_revisions((), "", "")

    @property
    def current(self) -> str:
        """The id of the line that is marked; empty for the working draft."""
        item = self.list.currentItem()
        return str(item.data(REVISION)) if item else ""

    def show_revisions(self, revisions: Sequence[Revision], baseline: str, state: str) -> None:
        """List the working draft with its `state` in words, then the revisions, newest first.

        `baseline` is the id of the revision against which the redline is shown, or empty.
        """
        marked = self.current
        self._baseline = baseline
        lines = [("", working(), state)]
        lines += [(each.id, each.name, introduced(each)) for each in reversed(revisions)]
        self.list.clear()
        for identity, name, detail in lines:
            item = QListWidgetItem(listed(filter(None, (name, detail))), self.list)
            for role, value in ((REVISION, identity), (NAME, name), (DETAIL, detail)):
                item.setData(role, value)
            item.setData(BASELINE, bool(identity) and identity == baseline)
            item.setToolTip(item.text())
        places = [identity for identity, _, _ in lines]
        self.list.setCurrentRow(places.index(marked) if marked in places else 0)
        self.empty.setVisible(not revisions)

    def set_state(self, state: str) -> None:
        """Say anew how it stands with the working draft."""
        item = self.list.item(0)
        item.setData(DETAIL, state)
        item.setText(listed(filter(None, (working(), state))))
        item.setToolTip(item.text())

    def set_read_only(self, *, read_only: bool) -> None:
        """Let no revision be named where nothing can be written."""
        self.name_button.setEnabled(not read_only)

    def menu(self, revision_id: str) -> QMenu:
        """Return the menu of one line."""
        menu = PopupMenu(self)
        if not revision_id:
            self._add(menu, "revision", tr("Revisions", "&Name a revision…"), self.name_wanted.emit)
            self._add(
                menu, "compare", tr("Revisions", "&Compare with…"), lambda: self.compare_wanted.emit("")
            )
            return menu
        shown = revision_id == self._baseline
        self._add(menu, "document", tr("Revisions", "&Open"), lambda: self.open_wanted.emit(revision_id))
        self._add(
            menu, "copy", tr("Revisions", "Open as a &copy"), lambda: self.copy_wanted.emit(revision_id)
        )
        menu.addSeparator()
        words = tr("Revisions", "Hide the &redline") if shown else tr("Revisions", "Show &redline against it")
        self._add(menu, "redline", words, lambda: self.baseline_wanted.emit("" if shown else revision_id))
        self._add(
            menu, "compare", tr("Revisions", "Co&mpare with…"), lambda: self.compare_wanted.emit(revision_id)
        )
        propose = self._add(
            menu,
            "suggest",
            tr("Revisions", "&Propose the difference…"),
            lambda: self.propose_wanted.emit(revision_id),
        )
        propose.setEnabled(self.name_button.isEnabled())
        menu.addSeparator()
        rename = self._add(
            menu, "rename", tr("Revisions", "Re&name…"), lambda: self.rename_wanted.emit(revision_id)
        )
        rename.setEnabled(self.name_button.isEnabled())
        return menu

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = self._delegate.colours = colours
        self.name_button.setIcon(icon("revision", colours))
        self.empty.setStyleSheet(f"color: {colours.quiet}; background: {colours.surface};")
        self.list.viewport().update()

    def _add(self, menu: QMenu, drawing: str, words: str, act: Callable[[], object]) -> QAction:
        return menu.addAction(icon(drawing, self._colours), words, act)

    def _show_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        if item is not None:
            menu = self.menu(str(item.data(REVISION)))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _activate(self, item: QListWidgetItem) -> None:
        if item.data(REVISION):
            self.open_wanted.emit(item.data(REVISION))
