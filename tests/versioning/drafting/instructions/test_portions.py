# ruff: noqa: E501 (an instruction is one line)
"""Instructions about a sentence, a line or a part of a paragraph do what they say, or are asked about."""

from __future__ import annotations

import pytest

from tests.versioning.drafting.instructions.drafts import LAKES, applied, changes, paragraph
from versioning.drafting.instructions.applying import Status
from versioning.drafting.instructions.portions import sentence_of
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

LONG = "Lakes are deep. See resolution 98/1, para. 4, and “Lakes.” They are cold (very cold). Are they clean?"
DEEP, SEE, COLD, CLEAN = (
    "Lakes are deep.",
    "See resolution 98/1, para. 4, and “Lakes.”",
    "They are cold (very cold).",
    "Are they clean?",
)
DRAFT = Resolution("long", LAKES.masthead, (*LAKES.children, paragraph("op6", Role.OPERATIVE, LONG)))

FORMS = {
    "Delete the second sentence of operative paragraph 6.": f"{DEEP} {COLD} {CLEAN}",
    "The last sentence of paragraph 6 should be deleted.": f"{DEEP} {SEE} {COLD}",
    "The first sentence of paragraph 6 should read: “Lakes are blue.”": f"Lakes are blue. {SEE} {COLD} {CLEAN}",
    "Replace the third sentence of paragraph 6 with “They are warm.”": f"{DEEP} {SEE} They are warm. {CLEAN}",
    "In the last sentence of paragraph 6, replace “clean” with “big”.": f"{DEEP} {SEE} {COLD} Are they big?",
    "In the third sentence of paragraph 6, delete “(very cold)”.": f"{DEEP} {SEE} They are cold. {CLEAN}",
    "At the end of the first sentence of paragraph 6, add “and blue”.": f"Lakes are deep and blue. {SEE} {COLD} {CLEAN}",
    "At the beginning of the third sentence of paragraph 6, insert “Today”.": f"{DEEP} {SEE} Today They are cold (very cold). {CLEAN}",
    "In the second line of paragraph 6, replace “clean” with “big”.": f"{DEEP} {SEE} {COLD} Are they big?",
    "In paragraph 6, put “deep” in square brackets.": f"Lakes are [deep]. {SEE} {COLD} {CLEAN}",
    "Bracket “very” in paragraph 6.": f"{DEEP} {SEE} They are cold ([very] cold). {CLEAN}",
}


@pytest.mark.parametrize("typed", FORMS)
def test_it_is_done_in_that_portion(typed: str) -> None:
    application = applied(typed, DRAFT)
    assert [each.status for each in application.outcomes] == [Status.APPLIED]
    assert application.draft.paragraph("op6").text.plain == FORMS[typed]


ASKED = {
    "The first line of operative paragraph 6 should read “Lakes are blue”.": Status.NOT_UNDERSTOOD,
    "Replace the second part of paragraph 6 with “and so on”.": Status.NOT_UNDERSTOOD,
    "The beginning of paragraph 6 should read: “Ponds”.": Status.NOT_UNDERSTOOD,
    "The end of operative paragraph 6 should read: “clear?”": Status.NOT_UNDERSTOOD,
    "Delete the third line of paragraph 6.": Status.NOT_UNDERSTOOD,
    "Delete the ninth sentence of paragraph 6.": Status.NOT_FOUND,
    "Delete the first sentence of paragraph 5.": Status.AMBIGUOUS,
    "Remove the brackets around “ponds” in paragraph 6.": Status.NOT_FOUND,
    "Delete the square brackets around in paragraph 6.": Status.NOT_UNDERSTOOD,
}


@pytest.mark.parametrize("typed", ASKED)
def test_a_portion_that_is_not_certain_is_asked_about(typed: str) -> None:
    application = applied(typed, DRAFT)
    assert [each.status for each in application.outcomes] == [ASKED[typed]]
    assert application.draft is DRAFT


def test_brackets_are_taken_away_around_the_words_alone() -> None:
    draft = applied("In paragraph 6, put “very cold” in brackets.", DRAFT).draft
    again = applied("Delete the square brackets around “very cold” in paragraph 6.", draft).draft
    assert again.paragraph("op6").text.plain == LONG


def test_what_comes_at_the_end_of_the_preamble_is_a_paragraph_of_it() -> None:
    draft = applied("Add at the end of the preamble: “Guided by the Charter,”").draft
    assert changes(LAKES, draft) == ["+ Guided by the Charter,"]
    assert [each.role for each in draft.children][:6] == [
        Role.TITLE,
        Role.ORGAN,
        *[Role.PREAMBULAR] * 4,
    ]


def test_a_note_is_given_another_text() -> None:
    draft = applied("Replace footnote 1 by the following text: “See A/98/2.”").draft
    assert [each.text.plain for each in draft.notes()] == ["See A/98/2."]


def test_sentences_end_where_a_reader_sees_them_end() -> None:
    text = StyledText(LONG)
    spans = [sentence_of(text, number) for number in (1, 2, 3, 4, -1)]
    assert [text.chars[each.start : each.end] for each in spans if each] == [DEEP, SEE, COLD, CLEAN, CLEAN]
    assert sentence_of(text, 5) is None


def test_chinese_sentences_end_without_a_space() -> None:
    text = StyledText("湖很深。它们很冷。")
    assert [text.chars[each.start : each.end] for at in (1, 2) if (each := sentence_of(text, at))] == [
        "湖很深。",
        "它们很冷。",
    ]
