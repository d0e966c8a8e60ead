"""A toolbar whose buttons say their words as long as there is room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QActionEvent, QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton

_WORDED, _BARE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class FittingToolBar(QToolBar):
    """Gives words to its `worded` buttons, the first before the others, rather than hide a button.

    A button without words says them under the pointer, and to a screen reader, all the same.
    """

    def __init__(self, title: str) -> None:
        """Start without buttons."""
        super().__init__(title)
        self._worded: list[QToolButton] = []
        self._wide: list[int] = []
        self._bare = 0

    def give_words(self, button: QToolButton) -> None:
        """Let a button that is in the bar say its words."""
        button.setToolButtonStyle(_WORDED)
        self._worded.append(button)
        self._wide = []

    def fit_again(self) -> None:
        """See what has room beside the words of a label in the bar, which are others now."""
        self._wide = []
        self._fit(self.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more room, or less."""
        super().resizeEvent(event)
        self._fit(event.size())

    def actionEvent(self, event: QActionEvent) -> None:
        """Qt: a button may have another drawing, or other words."""
        super().actionEvent(event)
        self._wide = []

    def changeEvent(self, event: QEvent) -> None:
        """Qt: letters may be larger than before."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit_again()

    def _fit(self, size: QSize) -> None:
        if not self._wide:
            self._measure()
        left = size.width() - self._bare
        for button, wide in zip(self._worded, self._wide, strict=True):
            has_words = left >= wide
            left -= wide if has_words else left  # those after it give way first
            button.setToolButtonStyle(_WORDED if has_words else _BARE)

    def _measure(self) -> None:
        """Learn how wide the bar is without words, and how much those of each button add."""
        worded, bare = (self._widths(style) for style in (_WORDED, _BARE))
        self._wide = [one - other for one, other in zip(worded, bare, strict=True)]
        if (layout := self.layout()) is not None:
            layout.invalidate()
        self._bare = self.sizeHint().width()

    def _widths(self, style: Qt.ToolButtonStyle) -> list[int]:
        for button in self._worded:
            button.setToolButtonStyle(style)
        return [button.sizeHint().width() for button in self._worded]
