"""What all lists of rows drawn by hand have in common: the ground, and the colours on it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.directions import is_right_to_left
from ui.look.tokens import Colours

Index = QModelIndex | QPersistentModelIndex
_ALIGNED, _READ = Qt.AlignmentFlag, Qt.TextFlag
_SIDES, _HEIGHTS, _READING = (
    tuple(each.value for each in pair)  # flags are put together slowly, and this is done for every row
    for pair in (
        (_ALIGNED.AlignLeft | _ALIGNED.AlignAbsolute, _ALIGNED.AlignRight | _ALIGNED.AlignAbsolute),
        (_ALIGNED.AlignVCenter, _ALIGNED.AlignTop),
        (_READ.TextForceLeftToRight, _READ.TextForceRightToLeft),
    )
)


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


def write_line(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    words: str,
    *,
    at_end: bool = False,
    up: bool = False,
) -> int:
    """Write words on the middle line of some room (`up`: the first), cut where they are too long.

    `room` is told as in a language that is read from the left; where the interface is mirrored, the row is.
    The words are read in their own direction. They begin where the row does, or end where it ends.
    Returns their width.
    """
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    flags = _SIDES[is_mirrored != at_end] | _HEIGHTS[up] | _READING[is_right_to_left(words)]
    return painter.drawText(seen(option, room), flags, cut).width()  # or Qt would shape them once more


def write_wrapped(painter: QPainter, option: QStyleOptionViewItem, room: QRect, words: str) -> None:
    """Write words in some room, on as many lines as they need; they are read in their own direction."""
    own = is_right_to_left(words)
    painter.drawText(seen(option, room), _READ.TextWordWrap.value | _SIDES[own] | _READING[own], words)


def draw_sign(painter: QPainter, option: QStyleOptionViewItem, at: QPoint, sign: QPixmap) -> None:
    """Draw a sign whose upper left corner would be at a place, did the interface read from the left."""
    room = QRect(at, sign.deviceIndependentSize().toSize())
    painter.drawPixmap(seen(option, room).topLeft(), sign)


def seen(option: QStyleOptionViewItem, room: QRect) -> QRect:
    """Return some room of a row, told as in a language read from the left, where it is seen."""
    return QStyle.visualRect(option.direction, option.rect, room)
