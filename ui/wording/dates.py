"""Days and moments as the interface's language writes them, with the month in letters: never 3/4 or 4/3."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QDateTime, QLocale

from editor.words import listed

_WEEKDAY = re.compile(r"^\s*ddd+\s*[,،.]?\s*|\s*[,،]?\s*ddd+\s*$")
_USUAL = "d MMMM yyyy"


def day_form() -> str:
    """Return the form of a day with its month in full: "d MMMM yyyy", "MMMM d, yyyy", "yyyy年M月d日"."""
    form = _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return _USUAL if "ddd" in form else form


def moment_form() -> str:
    """Return the form of a day with its month in full, and of the time."""
    return _with_time(day_form())


def day_in_words(day: QDate) -> str:
    """Return a day, its month shortened as is usual: "14 Nov 2031"."""
    return QLocale().toString(day, _shortened(day_form()))


def moment_in_words(moment: QDateTime) -> str:
    """Return a moment, its month shortened as is usual: "14 Nov 2031, 18:00"."""
    return QLocale().toString(moment, _with_time(_shortened(day_form())))


def _shortened(form: str) -> str:
    return form.replace("MMMM", "MMM")


def _with_time(form: str) -> str:
    time = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return f"{form} {time}" if form.endswith("日") else listed((form, time))
