"""Dates as official texts print them, as the machine's."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    ("january", "janvier", "enero", "января", "كانون الثاني"),
    ("february", "février", "febrero", "февраля", "شباط"),
    ("march", "mars", "marzo", "марта", "آذار"),
    ("april", "avril", "abril", "апреля", "نيسان"),
    ("may", "mai", "mayo", "мая", "أيار"),
    ("june", "juin", "junio", "июня", "حزيران"),
    ("july", "juillet", "julio", "июля", "تموز"),
    ("august", "août", "agosto", "августа", "آب"),
    ("september", "septembre", "septiembre", "сентября", "أيلول"),
    ("october", "octobre", "octubre", "октября", "تشرين الأول"),
    ("november", "novembre", "noviembre", "ноября", "تشرين الثاني"),
    ("december", "décembre", "diciembre", "декабря", "كانون الأول"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_PRINTED = re.compile(
    r"(\d{1,2})(?:er|º|\.)?\s+(?:de\s+)?([^\W\d]+(?:\s(?!de\b|года)[^\W\d]+)?)(?:/[^\W\d]+)?\s+(?:de\s+)?(\d{4})"
)
_CHINESE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def iso_date(printed: str) -> str:
    """Return a printed date as `YYYY-MM-DD`, empty when it can't be read."""
    if match := _PRINTED.search(printed):
        day, month, year = int(match[1]), _MONTH_OF.get(match[2].lower().strip(), 0), int(match[3])
    elif match := _CHINESE.search(printed) or _ISO.search(printed):
        year, month, day = (int(each) for each in match.groups())
    else:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
