"""A field for a day or a moment, which looks like every other field and opens a calendar."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QDateTimeEdit, QLineEdit, QWidget

from ui.look.tokens import SPACE


def date_field(at: QDateTime, form: str, name: str, parent: QWidget) -> QDateTimeEdit:
    """Return a field that holds `at`, written in Qt's format `form`; `name` is for who hears it."""
    field = QDateTimeEdit(at, parent)
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt turns its parts about
    field.setDisplayFormat(form)
    field.setCalendarPopup(True)
    field.setAccessibleName(name)
    for inner in field.findChildren(QLineEdit):  # which takes no padding from the stylesheet
        inner.setTextMargins(SPACE.small, 0, SPACE.small, 0)
    return field
