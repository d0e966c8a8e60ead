"""What all lists of rows drawn by hand have in common: the ground, and the colours on it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.tokens import Colours

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws the ground of a row as the system does, chosen or not; what stands on it is for `draw`."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        """Draw in `colours`."""
        super().__init__(parent)
        self.colours = colours

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw a row."""
        self.initStyleOption(option, index)
        option.text = ""
        painter.save()
        if self.has_ground(index):
            style = option.widget.style() if option.widget else QApplication.style()
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        self.draw(painter, option, index)
        painter.restore()

    def has_ground(self, index: Index) -> bool:  # noqa: ARG002 (for those whose headings have none)
        """Return whether a row can be chosen, so that it shows when it is."""
        return True

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what the row says; nothing, unless it is said otherwise."""

    def text_colour(self, option: QStyleOptionViewItem) -> str:
        """Return the colour of words on this row."""
        return self.colours.on_selection if is_chosen(option) else self.colours.text

    def quiet_colour(self, option: QStyleOptionViewItem) -> str:
        """Return the colour of what is said beside the matter on this row."""
        return self.colours.on_selection if is_chosen(option) else self.colours.quiet


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Return whether the row that is drawn is chosen."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def write_line(painter: QPainter, room: QRect, words: str) -> None:
    """Write words on the middle line of some room, cut where they are too long."""
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
