"""Sayings are the English words that they say, and keep how these were made."""

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from versioning.saying import Count, Saying, chained, counted, joined, said, worded

WORDS = st.text(st.sampled_from("ab {}%n:,!“é\\\n'\""), max_size=12)


@given(WORDS, st.integers())
def test_values_stand_as_they_are_whatever_signs_they_hold(words: str, number: int) -> None:
    saying = said("“{name}” holds {count} of it.", name=words, count=number)
    assert saying == f"“{words}” holds {number} of it."
    assert (saying.template, saying.values) == (
        "“{name}” holds {count} of it.",
        {"name": words, "count": number},
    )


@given(WORDS, st.integers(0, 5))
def test_what_is_said_keeps_its_making_wherever_it_goes(words: str, number: int) -> None:
    inner = counted(Count("1 page of {file}", "{n} pages of {file}"), number, file=words)
    saying = said("left out: {what}", what=inner)
    for again in (pickle.loads(pickle.dumps(saying)), copy.deepcopy(saying)):  # noqa: S301 (our own)
        assert again == saying
        assert (again.template, again.values, again.number) == (
            saying.template,
            saying.values,
            saying.number,
        )
        kept = again.values["what"]
        assert isinstance(kept, Saying)
        assert (kept.number, kept.english) == (inner.number, inner.english)


def test_an_error_gives_back_what_it_was_made_with() -> None:
    saying = said("{name} is empty.", name="a.docx")
    assert str(ValueError(saying)) is saying
    assert said("so: {why}", why=ValueError(saying)).values["why"] is saying


def test_a_saying_is_kept_and_compared_like_the_words_themselves() -> None:
    saying = said("page {number}", number=3)
    assert saying == "page 3"
    assert {saying: 1}["page 3"] == 1
    assert json.dumps(saying) == '"page 3"'
    assert worded("page {number}") == "page {number}"


@pytest.mark.parametrize(("number", "words"), [(0, "0 tables"), (1, "1 table"), (2, "2 tables")])
def test_one_is_said_otherwise_than_several(number: int, words: str) -> None:
    assert counted(Count("1 table", "{n} tables"), number) == words


@given(st.lists(WORDS, max_size=4), WORDS)
def test_parts_are_joined_as_words_are(parts: list[str], glue: str) -> None:
    assert joined(parts, glue) == glue.join(parts)
    if parts:
        assert chained(parts, "{first} or {last}") == " or ".join(parts)
