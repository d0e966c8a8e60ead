"""The shadow of a page on the desk, so that it is seen to be a page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor.appearance import Colours

REACH = 10
"""Pixels that the shadow falls on the desk."""


class PageShadow(QWidget):
    """Lies under a page, on the whole of its desk, and draws what is seen at either side of it."""

    def __init__(self, parent: QWidget) -> None:
        """Draw nothing before a page is told of."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._colours: Colours | None = None
        self._page = QRect()
        self.lower()

    def fall(self, page: QRect, colours: Colours) -> None:
        """Let the shadow of a page fall that stands there, in the desk's own pixels."""
        if page != self._page or colours is not self._colours:
            self._page, self._colours = page, colours
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (all of it is two strips)
        """Qt: draw both sides."""
        if self._colours is None:
            return
        painter = QPainter(self)
        left, right = self._page.left(), self._page.right() + 1
        for edge, away in ((left, -REACH), (right, REACH)):
            fading = QLinearGradient(QPointF(edge, 0), QPointF(edge + away, 0))
            fading.setColorAt(0, QColor(self._colours.shade))
            fading.setColorAt(1, QColor(self._colours.desk))
            strip = QRect(min(edge, edge + away), self._page.top(), REACH, self._page.height())
            painter.fillRect(strip, fading)
        painter.setPen(QPen(QColor(self._colours.line), 1))
        for at in (left - 1, right):
            painter.drawLine(at, self._page.top(), at, self._page.bottom())
