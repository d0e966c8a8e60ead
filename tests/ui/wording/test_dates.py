"""Days and moments are written as the interface's language, or the system where it speaks it, writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from ui.wording.dates import day_form, day_in_words, moment_form, moment_in_words

DAY = QDate(2031, 5, 4)
MOMENT = QDateTime(DAY, QTime(18, 5))


@pytest.fixture(autouse=True)
def _usual_again() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "day", "moment"),
    [
        ("en_GB", "4 May 2031", "4 May 2031, 18:05"),
        ("en_US", "May 4, 2031", "May 4, 2031, 6:05 PM"),
        ("fr_FR", "4 mai 2031", "4 mai 2031, 18:05"),
        ("zh_CN", "2031年5月4日", "2031年5月4日 18:05"),
        ("ru_RU", "4 мая 2031 г.", "4 мая 2031 г., 18:05"),
    ],
)
def test_a_day_is_written_in_the_order_and_words_of_the_language(locale: str, day: str, moment: str) -> None:
    QLocale.setDefault(QLocale(locale))
    said = (day_in_words(DAY), moment_in_words(MOMENT))
    assert [each.replace("\u202f", " ") for each in said] == [day, moment]


@pytest.mark.parametrize("locale", ["ar_001", "de_DE", "es_ES", "hu_HU", "fa_IR", "sv_SE", "eu_ES", "lt_LT"])
def test_no_language_names_the_day_of_the_week_or_a_month_in_figures(locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert "ddd" not in day_form()
    assert "M" in day_form()
    assert moment_form().startswith(day_form())
    assert "yyyy" in day_form()
