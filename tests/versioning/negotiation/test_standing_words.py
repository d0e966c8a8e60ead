"""What stands in brackets behind a paragraph to say that it is agreed is read as its standing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.markdown.reader import read
from exports.markdown.writer import write
from tests.strategies import drafts
from versioning.negotiation.agreement import State
from versioning.negotiation.brackets import pairs_in
from versioning.negotiation.standing_words import agreed_in, standing_said
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

SAID = {
    "(agreed)": State.INFORMALS,
    "[agreed]": State.INFORMALS,
    "[Agreed ad ref.]": State.AD_REF,
    "(AGREED AD REF, 12 November)": State.AD_REF,
    "(agreed ad referendum – second reading)": State.AD_REF,
    "[agreed in informals]": State.INFORMALS,
    "(agreed in the committee)": State.COMMITTEE,
    "(convenu ad referendum)": State.AD_REF,
    "(approuvé)": State.INFORMALS,
    "(acordado ad referéndum)": State.AD_REF,
    "[acordado]": State.INFORMALS,
    "(согласовано)": State.INFORMALS,
    "(согласовано ad ref)": State.AD_REF,
    "(متفق عليها)": State.INFORMALS,
    "（已商定）": State.INFORMALS,
    "[商定 ad ref]": State.AD_REF,
}
COUNTED = (Role.PREAMBULAR, Role.OPERATIVE)


@pytest.mark.parametrize(("words", "state"), SAID.items())
def test_the_forms_that_are_used(words: str, state: State) -> None:
    assert standing_said(f"Urges all to dig wells; {words}") is state
    assert standing_said(f"Urges all to dig wells;{words} ") is state


@pytest.mark.parametrize(
    "text",
    [
        "Urges all to dig wells;",
        "Recalls what was (agreed) there;",
        "Recalls its outcome (agreed conclusions)",
        "Recalls the text [as agreed]",
        "Urges all (not agreed)",
        "It was agreed",
        "Urges all (agreed]",
        "(agreed)",
        "",
    ],
)
def test_other_words_are_words(text: str) -> None:
    assert standing_said(text) is State.OPEN


def test_such_brackets_are_none_of_the_negotiation() -> None:
    assert pairs_in("Urges [all] to dig wells; [agreed ad ref]") == ((6, 11),)


def test_of_a_list_all_must_be_agreed_and_the_weakest_counts() -> None:
    def listed(*ends: str) -> Resolution:
        first, *rest = (styled(f"Words; {each}") for each in ends)
        below = tuple(Paragraph(str(at), Role.SUBPARAGRAPH, text) for at, text in enumerate(rest))
        return Resolution("0", children=(Paragraph("p", Role.OPERATIVE, first, below),))

    assert agreed_in(listed("(agreed)", "(agreed ad ref)", "[agreed]")) == {"p": State.AD_REF}
    assert agreed_in(listed("(agreed)", "", "(agreed)")) == {}


@given(drafts(), st.sampled_from(list(SAID)), st.data())
def test_law_exactly_those_that_say_so_are_agreed(draft: Resolution, words: str, data: st.DataObject) -> None:
    for each in draft.walk():  # none by chance, and no list, of which all must say it
        if each.children and each.role in COUNTED:
            draft = draft.with_paragraph(replace(each, children=()))
    counted = [each for each in draft.walk() if each.role in COUNTED and each.text.plain.strip()]
    chosen = data.draw(st.lists(st.sampled_from(counted), unique_by=lambda each: each.id)) if counted else []
    for each in chosen:
        draft = draft.with_paragraph(replace(each, text=each.text + styled(f" {words}")))
    assert agreed_in(draft) == {
        each.id: SAID[words] for each in draft.walk() if each.id in {c.id for c in chosen}
    }


@pytest.mark.parametrize(("words", "state"), SAID.items())
def test_a_text_of_a_room_keeps_the_words_and_says_the_same_again(words: str, state: State) -> None:
    source = f"*The General Assembly*,\n\n*Recalling* wells, {words}\n\n1. *Urges* all to dig; {words}\n"
    draft = read(source.encode(), "room.md").draft
    again = read(write(draft), "again.md").draft
    for each in (draft, again):
        assert [words in one.text.plain for one in each.walk() if one.role in COUNTED] == [True, True]
        assert list(agreed_in(each).values()) == [state, state]
