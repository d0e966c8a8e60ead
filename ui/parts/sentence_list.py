"""A list of sentences: each is shown whole in the list's width, however long its words are.

What is said of a sentence may stand below it, on lines of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.directions import is_right_to_left
from ui.look.tokens import SPACE
from ui.parts.plain_list import PlainList
from ui.parts.row_delegate import Index, is_chosen

_ASKS = int(Qt.ItemDataRole.UserRole) + 1
_NEW_LINE = "\N{LINE SEPARATOR}"
"""What Qt makes of the end of a line in a row."""


class SentenceList(PlainList):
    """Sentences below one another, which are read without being moved sideways."""

    def __init__(self, name: str, parent: QWidget | None = None, empty: str = "") -> None:
        """Make an empty list; `name` is what a screen reader calls it, `empty` what it says without rows."""
        super().__init__(parent, empty)
        self.setAccessibleName(name)
        self.setItemDelegate(_Wrapping(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, words: str, below: str = "", *, asks: bool = False) -> QListWidgetItem:
        """Add a sentence, with what is said of it `below`, which `asks` something of a person or is quiet."""
        item = QListWidgetItem("\n".join(filter(None, (words, below))), self)
        item.setData(_ASKS, asks)
        return item


class _Wrapping(QStyledItemDelegate):
    """Draws a sentence beside its box, if it has one; Qt would cut an address, which has no spaces."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: how much room a sentence takes."""
        self.initStyleOption(option, index)
        if isinstance(option.widget, QListView):
            option.rect = QRect(0, 0, option.widget.viewport().width(), 0)
        return QSize(0, round(_layout(option).boundingRect().height()) + 2 * SPACE.tiny)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw a sentence."""
        self.initStyleOption(option, index)
        shades = [] if is_chosen(option) else _below(option, asks=bool(index.data(_ASKS)))
        layout, place = _layout(option, shades), _room(option).topLeft()
        can_be_chosen = bool(option.state & QStyle.StateFlag.State_Enabled)
        group = QPalette.ColorGroup.Active if can_be_chosen else QPalette.ColorGroup.Disabled
        role = QPalette.ColorRole.HighlightedText if is_chosen(option) else QPalette.ColorRole.Text
        option.text = ""
        _style(option).drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setPen(option.palette.color(group, role))
        layout.draw(painter, QPointF(place))
        painter.restore()


def _below(option: QStyleOptionViewItem, *, asks: bool) -> list[QTextLayout.FormatRange]:
    """Return the colour of what stands below a sentence."""
    start = option.text.find(_NEW_LINE)
    if start < 0:
        return []
    role = QPalette.ColorRole.BrightText if asks else QPalette.ColorRole.PlaceholderText
    colour = QTextCharFormat()
    colour.setForeground(option.palette.brush(QPalette.ColorGroup.Active, role))
    shade = QTextLayout.FormatRange()
    shade.start, shade.length, shade.format = start, len(option.text) - start, colour
    return [shade]


def _is_mirrored(option: QStyleOptionViewItem) -> bool:
    return option.direction is Qt.LayoutDirection.RightToLeft


def _style(option: QStyleOptionViewItem) -> QStyle:
    return option.widget.style() if option.widget else QApplication.style()


def _room(option: QStyleOptionViewItem) -> QRect:
    """Return where the words of a row stand; without its words, it is the row's box that has a place."""
    bare = QStyleOptionViewItem(option)
    bare.text = ""
    box = QRect()
    if option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
        box = _style(option).subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, bare, option.widget
        )
    before = option.rect.right() - box.right() if _is_mirrored(option) else box.left() - option.rect.left()
    taken = before + box.width() + SPACE.small - SPACE.medium if box.isValid() else 0
    room = option.rect.adjusted(SPACE.medium + taken, SPACE.tiny, -SPACE.medium, -SPACE.tiny)
    return QStyle.visualRect(option.direction, option.rect, room)


def _layout(option: QStyleOptionViewItem, shades: Sequence[QTextLayout.FormatRange] = ()) -> QTextLayout:
    """Return a row's words in lines, in the colours of `shades`."""
    layout = QTextLayout(option.text, option.font)
    layout.setFormats(shades)
    wrapped = QTextOption()
    wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    is_mirrored = is_right_to_left(option.text)
    wrapped.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if _is_mirrored(option) else Qt.AlignmentFlag.AlignLeft
    wrapped.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(wrapped)
    layout.beginLayout()
    height, width = 0.0, max(_room(option).width(), 1)
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout
