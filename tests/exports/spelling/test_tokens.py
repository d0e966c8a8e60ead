"""Which stretches of a paragraph are words that can be checked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.spelling.tokens import tokens

LANGUAGES = ("English", "French", "Spanish", "Russian", "Arabic")


def words(chars: str, language: str = "English") -> list[str]:
    return [each.text for each in tokens(chars, language)]


def test_a_word_keeps_its_apostrophes_and_hyphens() -> None:
    assert words("the State’s socio-economic well‑being") == [
        "the",
        "State’s",
        "socio-economic",
        "well‑being",
    ]
    assert words("Côte d’Ivoire", "French") == ["Côte", "d’Ivoire"]


@pytest.mark.parametrize(
    "chars",
    [
        "A/80/L.3",
        "E/CN.4/2001/5",
        "S/RES/2748",
        "2030",
        "19th",
        "COVID-19",
        "Add.1",
        "UNESCO",
        "UNFCCC’s",
        "eHealth",
        "(iii)",
        "xiv",
        "https://www.un.org/en",
        "mission@un.int",
        "x",
        "\ufffc",
    ],
)
def test_symbols_numbers_addresses_and_abbreviations_are_no_words(chars: str) -> None:
    assert words(f"of {chars} of") == ["of", "of"]


def test_words_with_a_slash_between_are_two() -> None:
    assert words("and/or") == ["and", "or"]


def test_words_in_another_script_are_left_alone() -> None:
    assert words("вид Panthera leo и вид", "Russian") == ["вид", "вид"]
    assert words("the word мир here") == ["the", "word", "here"]
    assert words("إلى Agenda قرارها", "Arabic") == ["إلى", "قرارها"]


def test_arabic_words_keep_their_vowel_signs() -> None:
    assert words("إذ تُشير العامّة", "Arabic") == ["إذ", "تُشير", "العامّة"]


def test_there_are_none_in_a_language_without_a_dictionary() -> None:
    assert words("大会决定", "Chinese") == []
    assert words("of the", "Klingon") == []


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_a_word_is_what_stands_between_its_offsets_and_words_follow_each_other(
    chars: str, language: str
) -> None:
    end = 0
    for each in tokens(chars, language):
        assert end <= each.start < each.end <= len(chars)
        assert chars[each.start : each.end] == each.text
        end = each.end
