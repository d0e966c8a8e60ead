"""Which way a paragraph runs, in a compilation text of Arabic among others."""

from __future__ import annotations

import pytest

from versioning.tree.directions import is_right_to_left


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


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("", True),
        ("2099", True),
        ("A/CONF.241/7, chap. I (الفصل الأول)", True),
        ("United Nations, Treaty Series, vol. 7", False),
    ],
)
def test_among_texts_from_the_right_it_runs_so_unless_all_its_letters_are_others(
    text: str, from_right: bool
) -> None:
    assert is_right_to_left(text, among_such=True) is from_right
