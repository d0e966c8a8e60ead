"""Lists whose rows are words alone: what was not kept, what comes in, chapters and pages to turn to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QListWidget, QWidget

from ui.look.tokens import SPACE

_ROWS = 8
"""So many rows a list wants to show; it takes what room there is."""


class PlainList(QListWidget):
    """Rows with the same room around their words everywhere (the stylesheet says how much); long ones wrap.

    `empty` is said at the top as long as there are no rows.
    """

    def __init__(self, parent: QWidget | None = None, empty: str = "") -> None:
        """Start without rows."""
        super().__init__(parent)
        self._empty = empty
        self.setAccessibleDescription(empty)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """Qt: want no more height than a few rows take."""
        rows = sum(map(self.sizeHintForRow, range(min(self.count(), _ROWS))))
        height = max(rows, self.fontMetrics().height() + SPACE.small)
        return QSize(super().sizeHint().width(), height + 2 * (self.frameWidth() + SPACE.tiny))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: words that are broken otherwise want another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the rows, or say what to do where there are none."""
        super().paintEvent(event)
        if self._empty and not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(SPACE.medium, SPACE.small, -SPACE.medium, -SPACE.small)
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
            painter.drawText(room, int(flags) | int(Qt.TextFlag.TextWordWrap), self._empty)
            painter.end()


class PageList(PlainList):
    """The pages of a window, listed at its side."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        """Start without pages; `width` in pixels."""
        super().__init__(parent)
        self.setFixedWidth(width)
