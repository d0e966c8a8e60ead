"""A flow: widgets beside one another as long as there is room, the others on the lines below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem

from ui.look.tokens import SPACE

_LEAST = 14
"""So many letters wide is the least of the first widget before the others go to the next line."""


class Flow(QLayout):
    """Lays widgets out in lines, from where one begins to read.

    Where the first `leads`, it takes the room that the others leave; where little is left for it, as with
    large letters, it has a line of its own above them. Where none does, and the flow `fills` its width, those
    of a line share what is left.
    """

    def __init__(self, parent: QWidget | None = None, *, leads: bool = True, fills: bool = False) -> None:
        """Start without widgets."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._leads, self._fills = leads, fills
        self.setSpacing(SPACE.small)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: add one at the end."""
        self._items.append(item)

    def addWidget(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        """Qt: how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt: one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt: take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: it wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: the narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: how high all lines are."""
        return self._lay(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Qt: lay all out."""
        super().setGeometry(rect)
        self._lay(rect, moves=True)

    def minimumSize(self) -> QSize:
        """Qt: as wide as the widest of them."""
        margins = self.contentsMargins()
        widest = max((each.minimumSize().width() for each in self._shown()), default=0)
        highest = max((each.sizeHint().height() for each in self._shown()), default=0)
        return QSize(widest, highest).grownBy(margins)

    def sizeHint(self) -> QSize:
        """Qt: all in one line."""
        shown = self._shown()
        wide = sum(each.sizeHint().width() for each in shown) + self.spacing() * max(len(shown) - 1, 0)
        highest = max((each.sizeHint().height() for each in shown), default=0)
        return QSize(wide, highest).grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [each for each in self._items if not each.isEmpty()]

    def _lay(self, rect: QRect, *, moves: bool) -> int:
        """Return how high all lines are in a rectangle's width; if it `moves` them, put the widgets there."""
        room = rect.marginsRemoved(self.contentsMargins())
        y = room.y()
        for line in self._lines(room.width()):
            heights = [_height(item, wide) for item, wide in line]
            x = room.x()
            for (item, wide), high in zip(line, heights, strict=True):
                if moves:
                    place = QRect(x, y + (max(heights) - high) // 2, wide, high)
                    item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
                x += wide + self.spacing()
            y += max(heights) + self.spacing()
        above = y - self.spacing() if y > room.y() else y
        return above + self.contentsMargins().bottom() - rect.y()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Return what stands in each line, and how wide it is there."""
        shown = [(each, each.sizeHint().width()) for each in self._shown()]
        lines: list[list[tuple[QLayoutItem, int]]] = []
        if shown and self._leads:
            (first, _), *shown = shown
            left = room - sum(wide + self.spacing() for _, wide in shown)
            if left >= self._least(first):
                return [[(first, left), *shown]]
            lines = [[(first, room)]]
        taken = room
        for each, wide in shown:
            if taken + self.spacing() + wide > room:
                lines.append([])
                taken = -self.spacing()
            lines[-1].append((each, min(wide, room)))
            taken += self.spacing() + wide
        return [self._filled(line, room) for line in lines] if self._fills else lines

    def _filled(self, line: list[tuple[QLayoutItem, int]], room: int) -> list[tuple[QLayoutItem, int]]:
        """Return a line whose widgets share the room that is left, to the last pixel."""
        left = room - sum(wide for _, wide in line) - self.spacing() * (len(line) - 1)
        share, rest = divmod(max(left, 0), len(line))
        return [(item, wide + share + (at < rest)) for at, (item, wide) in enumerate(line)]

    def _least(self, item: QLayoutItem) -> int:
        widget = item.widget()
        letters = widget.fontMetrics().averageCharWidth() * _LEAST if widget is not None else 0
        return max(letters, item.minimumSize().width())

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight


def _height(item: QLayoutItem, wide: int) -> int:
    return item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
