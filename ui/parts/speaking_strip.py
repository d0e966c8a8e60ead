"""A strip above the page: words on what is being done there, and beside them what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui.look.sides import margins
from ui.look.tokens import SPACE, Colours
from ui.parts import announcing
from ui.parts.flow import Flow


class SpeakingStrip(QFrame):
    """Who makes a class of it says in `words` what is the matter, and sets what can be done in a row."""

    def __init__(self, parent: QWidget | None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("banner")
        self.words = QLabel(self)
        self.words.setWordWrap(True)

    def set_in_a_row(self, *widgets: QWidget) -> None:
        """Set what can be done beside the words, or below them where there is no room."""
        row = Flow(self)
        row.setContentsMargins(margins(self, SPACE.large, SPACE.small, SPACE.small, SPACE.small))
        for each in (self.words, *widgets):
            row.addWidget(each)

    def speak(self, sentence: str) -> None:
        """Say this, to who looks and to who listens."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        announcing.announce(self, sentence)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.setStyleSheet(
            f"#banner {{ background: {colours.notice_ground}; border-bottom: 1px solid {colours.line}; }}"
        )
        self.words.setStyleSheet(f"color: {colours.notice};")
