"""A field for a day or a moment, which looks like every other field and opens a calendar."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QSize, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateTimeEdit, QLineEdit, QToolButton, QWidget

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
    _make_ours(field.calendarWidget())
    return field


def _make_ours(calendar: QCalendarWidget) -> None:
    """Take from a calendar what Qt has for every theme alike, and give it room for all six weeks."""
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())  # a red that can't be read in the dark
    for name, sign in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
        if (button := calendar.findChild(QToolButton, name)) is not None:
            button.setIcon(QIcon())  # drawn in black
            button.setText(sign)
    calendar.setMinimumSize(calendar.sizeHint() + QSize(0, 2 * SPACE.medium))
