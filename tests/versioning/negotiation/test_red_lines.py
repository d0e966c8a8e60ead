"""A red line is crossed when words go that were wanted, or come that were refused, and never otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts, lineages
from tests.ui.drafts import small_draft
from versioning.negotiation.red_lines import Crossing, RedLine, crossings, red_lines_of, unmet
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled


def crossed(words: str, old: str, new: str) -> bool:
    draft = small_draft()
    before, after = draft.with_text("op2", styled(old)), draft.with_text("op2", styled(new))
    return bool(crossings({"op2": red_lines_of(words)}, before, after))


def test_one_line_is_one_red_line_and_those_refused_are_told() -> None:
    found = red_lines_of("food  security\n\n Not: as appropriate \nnot:\nnot later than 2030")
    assert found == (
        RedLine("food security"),
        RedLine("as appropriate", wanted=False),
        RedLine("not later than 2030"),
    )


@pytest.mark.parametrize(
    ("words", "old", "new", "expected"),
    [
        ("food security", "for Food security,", "for food,", True),
        ("food security", "for food,", "for feed,", False),  # it wasn't there before either
        ("food security", "for food security,", "for FOOD\u00a0SECURITY", False),
        ("food security", "food security", "food securityless", True),
        ("not: shall", "should", "shall", True),
        ("not: shall", "shall", "it shall", False),
        ("not: hall", "should", "shall", False),
        ("peoples' rights", "peoples’ rights", "peoples' rights now", False),
        ("粮食安全", "促进粮食安全问题", "促进问题", True),
        ("50 %", "50 % of all", "half of all", True),
    ],
)
def test_phrases_are_found_as_a_reader_would(words: str, old: str, new: str, expected: bool) -> None:
    assert crossed(words, old, new) is expected


def test_a_paragraph_speaks_with_what_is_below_it_and_one_that_goes_takes_its_words_along() -> None:
    draft = small_draft()
    lines = {"op1": red_lines_of("polish the lenses"), "pp1": red_lines_of("resolution 1/1")}
    after = draft.with_text("op1b", styled("Clean the lenses;"))
    assert [each.node for each in crossings(lines, draft, after)] == ["op1"]
    without = Resolution(draft.id, draft.masthead, draft.children[:3])
    assert [each.node for each in crossings(lines, draft, without)] == ["pp1", "op1"]


def test_a_crossing_is_said_in_words() -> None:
    assert Crossing("op1", RedLine("all")).words == "“all” would go"
    assert Crossing("op1", RedLine("all", wanted=False)).words == "“all” would come in"
    assert Crossing("op1", RedLine("all")).done == "“all” is gone"
    assert Crossing("op1", RedLine("all", wanted=False)).done == "“all” has come in"


def test_what_a_text_does_not_keep_is_found_without_knowing_what_it_was() -> None:
    lines = {
        "op2": red_lines_of("seized\nquickly\nnot: remain\nnot: leave"),
        "gone": red_lines_of("anything\nnot: anything"),
    }
    found = unmet(lines, small_draft())
    assert [(each.node, each.standing) for each in found] == [
        ("op2", "“quickly” is not there"),
        ("op2", "“remain” is there"),
        ("gone", "“anything” is not there"),
    ]


@given(lineages(), st.text(max_size=12))
def test_what_is_crossed_is_not_met_after_and_was_met_before(
    pair: tuple[Resolution, Resolution], text: str
) -> None:
    before, after = pair
    words = {each.id: each.text.plain[:9] for each in before.walk()}
    lines = {node: red_lines_of(f"{part}\nnot: {part}\n{text}") for node, part in words.items()}
    crossed = set(crossings(lines, before, after))
    assert crossed == set(unmet(lines, after)) - set(unmet(lines, before))


@given(drafts(), st.text(max_size=20))
def test_what_stays_as_it_is_crosses_nothing(draft: Resolution, text: str) -> None:
    lines = {paragraph.id: red_lines_of(text) for paragraph in draft.walk()}
    assert crossings(lines, draft, draft) == ()


@given(lineages())
def test_no_wanted_word_goes_and_no_refused_word_comes_unnoticed(pair: tuple[Resolution, Resolution]) -> None:
    before, after = pair
    for paragraph in before.children:
        if paragraph.id not in after:
            continue
        old, new = (
            {
                word
                for each in draft.paragraph(paragraph.id).walk()
                for word in each.text.plain.casefold().split()
            }
            for draft in pair
        )
        notes = [
            n for draft in pair for each in draft.paragraph(paragraph.id).walk() for n in each.text.notes
        ]
        if notes:
            continue
        for word in {each for each in old - new if each.isalpha()}:
            lines = {paragraph.id: (RedLine(word),)}
            joined = " ".join(each.text.plain for each in after.paragraph(paragraph.id).walk()).casefold()
            if word not in joined:
                assert crossings(lines, before, after)
                assert not crossings({paragraph.id: (RedLine(word, wanted=False),)}, before, after)
                assert crossings({paragraph.id: (RedLine(word, wanted=False),)}, after, before)
