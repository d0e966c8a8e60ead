"""A list of choices with a field, in which something that isn't listed can be written."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget


class WritableBox(QComboBox):
    """A box with a `line` to write in; `name` is for screen readers, `hint` stands in it while empty."""

    def __init__(self, name: str, hint: str, parent: QWidget) -> None:
        """Start with nothing listed."""
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.setLineEdit(self.line)
        for each in (self, self.line):
            each.setAccessibleName(name)
        self.line.setPlaceholderText(hint)

    def select_words(self) -> None:
        """Select what is written, and show how it begins where it is longer than the field."""
        length = len(self.line.text().encode("utf-16-le")) // 2
        self.line.setSelection(length, -length)
