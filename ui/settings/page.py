"""A page of the settings: labelled fields, each of which takes effect as soon as it is changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ui.desk.workplace import Desk
from ui.look.sides import margins
from ui.look.tokens import SPACE, TYPE, Colours


class SettingsPage(QWidget):
    """A page; who makes a class of it adds fields with `add`, and shows in `refresh` what is chosen now."""

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        """Start with nothing under the title."""
        super().__init__(parent)
        self.desk = desk
        self.setAccessibleName(title)
        heading = QLabel(title, self)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() + TYPE.heading)
        font.setBold(True)
        heading.setFont(font)
        self.fields = QFormLayout()
        self.fields.setSpacing(SPACE.medium)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        self.column.setSpacing(SPACE.large)
        self.column.addWidget(heading)
        self.column.addLayout(self.fields)

    def refresh(self) -> None:
        """Show what is chosen now: it may have been chosen elsewhere."""

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""

    def add(self, label: str, field: QWidget, hint: str = "") -> None:
        """Add a field under its label (empty: the field says itself what it is); `hint` is said below it."""
        field.setAccessibleDescription(hint)
        both = QVBoxLayout()
        both.setSpacing(SPACE.tiny)
        both.addWidget(field)
        if hint:
            below = QLabel(hint, self)
            below.setWordWrap(True)
            below.setTextFormat(Qt.TextFormat.PlainText)
            below.setForegroundRole(below.palette().ColorRole.PlaceholderText)
            below.setContentsMargins(margins(self, 0 if label else SPACE.wide, 0, 0, 0))
            both.addWidget(below)
        if label:
            field.setAccessibleName(label.replace("&", ""))
            words = QLabel(label, self)
            words.setBuddy(field)
            words.setFixedHeight(field.sizeHint().height())  # on the field's middle line, not the hint's
            words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self.fields.addRow(words, both)
        else:
            self.fields.addRow(both)
