"""One line of words that gives way where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

_FEWEST = 12
"""So many letters are always to be seen."""


class OneLine(QLabel):
    """Words that end in an ellipsis where there is no room for all; then the tooltip has them."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Begin with these words."""
        super().__init__(words, parent)
        self._more = ""
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Qt: it may become narrow."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * _FEWEST), hint.height())

    @property
    def shown(self) -> str:
        """The words as far as there is room for them."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def setText(self, words: str) -> None:
        """Say other words."""
        if words != self.text():
            super().setText(words)
            self._complete()

    def tell_more(self, words: str) -> None:
        """Let the tooltip say this, too, room or not."""
        if words != self._more:
            self._more = words
            self._complete()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: see whether there is room for all."""
        super().resizeEvent(event)
        self._complete()

    def _complete(self) -> None:
        """Let the tooltip say what there is no room for."""
        cut = "" if self.shown == self.text() else self.text()
        self.setToolTip("\n".join(filter(None, (cut, self._more))))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt: all of it is drawn)
        """Qt: draw what there is room for."""
        painter = QPainter(self)
        aligned = self.alignment() | Qt.TextFlag.TextSingleLine
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            aligned,
            self.palette(),
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )
