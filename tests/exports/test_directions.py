"""Which way a paragraph runs, in a compilation text of Arabic among others."""

from __future__ import annotations

import pytest

from exports.directions import is_right_to_left


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("تحث الدول على حفر الآبار؛", True),
        ("1. (أ) تحث الدول", True),
        ("PP1 bis. [Peru, new: وإذ تأخذ في الاعتبار الأحكام المنطبقة من قرار المجلس]", True),
        ("تحث UNODC, UNESCO, UNICEF, the World Health Organization", True),
        ("Urges States (الدول) to dig wells;", False),
        ("A/CONF.241/RPM.1/2", False),
        ("2099", False),
        ("", False),
    ],
)
def test_a_text_runs_as_its_first_letter_does_or_most_of_them(text: str, from_right: bool) -> None:
    assert is_right_to_left(text) is from_right
