"""The caption above a page: what its text is called, then when and by whom."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.look.tokens import SPACE, Colours

_FROM_LEFT, _FROM_RIGHT, _APART, _END = "\u200e", "\u200f", "\u2068", "\u2069"
"""Signs that say from where a line is read, and set words apart that may be read from elsewhere."""
_GAP = "\u00a0\u00a0"
_FEWEST = 6
"""Of a detail so many letters are to be seen, or none."""


class Caption(QLabel):
    """A name and a detail on one line; of what there is no room for, an ellipsis and the tooltip tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self._name = self._detail = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setIndent(0)  # else Qt indents a label with a border by half a letter, which is in no sum here
        self.setMinimumWidth(1)  # a long name is cut rather than making its page the widest

    def say(self, name: str, detail: str) -> None:
        """Show these words."""
        self._name, self._detail = name, detail
        self._fit()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        padding = f"padding: {SPACE.small}px {SPACE.large}px"
        self.setStyleSheet(f"color: {colours.text}; {padding}; border-bottom: 1px solid {colours.line};")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: see how much there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        strong, plain = QFontMetrics(bold), self.fontMetrics()
        room = self.width() - 2 * SPACE.large - SPACE.thin  # each part is rounded up
        name = strong.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room)
        left = room - strong.horizontalAdvance(name) - plain.horizontalAdvance(_GAP)
        has_room = left >= plain.averageCharWidth() * _FEWEST
        detail = plain.elidedText(self._detail, Qt.TextElideMode.ElideRight, left) if has_room else ""
        begins = _FROM_RIGHT if self.isRightToLeft() else _FROM_LEFT  # whichever letters come first
        parts = [f"{_APART}{escape(each)}{_END}" for each in (name, detail)]
        self.setText(f"{begins}<b>{parts[0]}</b>" + (f"{_GAP}{parts[1]}" if detail else ""))
        whole = (name, detail) == (self._name, self._detail)
        self.setToolTip("" if whole else " ".join(filter(None, (self._name, self._detail))))
