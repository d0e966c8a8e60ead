"""A field for words of several lines, which stand on the side from which they are read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from editor.directions import is_right_to_left


class LinesField(QPlainTextEdit):
    """A field whose words stand to the right where they are read from there.

    Qt reads a line from the right by itself, but lets all lines of such a field begin on the left.
    """

    def __init__(self, parent: QWidget, words: str = "") -> None:
        """Hold `words`."""
        super().__init__(words, parent)
        self.textChanged.connect(self._stand)
        self._stand()

    def _stand(self) -> None:
        words = self.toPlainText()
        own = is_right_to_left(words) if words.strip() else self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if own else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)
