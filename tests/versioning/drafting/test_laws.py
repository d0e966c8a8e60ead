"""The laws of redlines made by hand, on random drafts marked in each of several styles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests import strategies as drafts
from tests.versioning.drafting.marking import HAND, STYLES, Style, lineages, mark, marks_of, shown
from versioning.change.step import Delete, EditText, Insert, Step
from versioning.drafting.handmade import HandMade, recognize
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

FEW = settings().max_examples // 5
"""There are many styles; the proof profile makes ten times as many examples."""


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
@settings(max_examples=FEW)
@given(data=st.data())
def test_what_was_marked_by_hand_gives_back_original_and_target(style: Style, data: st.DataObject) -> None:
    base, target = data.draw(lineages())
    marked = mark(base, target, style)
    assume(marked is not None)
    assert marked is not None
    found = recognize(marked)
    assert found is not None
    assert list(shown(found.original)) == list(shown(base))
    assert list(shown(found.accepted)) == list(shown(target))
    assert not {each.kind for each in marks_of(found.original) | marks_of(found.accepted)} & set(HAND)
    if style.authors:
        assert {each.authors for each in found.proposals} == {style.authors}


@given(data=st.data())
def test_the_proposals_in_their_order_lead_to_what_is_accepted(data: st.DataObject) -> None:
    draft = data.draw(marked_drafts())
    found = recognize(draft)
    assume(found is not None)
    assert found is not None
    reached = found.original
    for each in found.proposals:
        reached = each.transaction.apply(reached)
    assert reached == found.accepted
    for each in reversed(found.proposals):
        reached = each.transaction.invert().apply(reached)
    assert reached == found.original


@given(data=st.data())
def test_every_word_is_in_the_original_or_a_proposal_or_named(data: st.DataObject) -> None:
    draft = data.draw(marked_drafts())
    found = recognize(draft)
    assume(found is not None)
    assert found is not None
    assert not words(draft) - words_of(found)


@st.composite
def marked_drafts(draw: st.DrawFn) -> Resolution:
    """A draft with brackets of all kinds put into it, that bears any marks at all, anywhere."""
    draft = draw(drafts.drafts(most=5))
    nodes = [each for each in draft.walk() if each.text.chars]
    for each in draw(st.lists(st.sampled_from(nodes), max_size=4)) if nodes else ():
        text = draft.paragraph(each.id).text
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        before, after = draw(st.sampled_from(BRACKETS))
        text = text.replaced(end, end, StyledText(after)).replaced(start, start, StyledText(before))
        draft = draft.with_text(each.id, text)
    return draft


BRACKETS = (
    *(("[US: ", "]"), ("[EU, supp. by JPN: ", "]"), ("[US del: ", "]"), ("[", "]"), ("[KEN: retain “", "”]")),
    *(
        ("", "[US: delete]"),
        ("[JPN: replace “States” with “", "”]"),
        ("[EU: ", ""),
        ("", "]"),
        ("", " [+NOR]"),
    ),
    *(("[US: insert “of” after “", "”]"), ("", "[JPN reserves]"), ("[US alt: ", "]"), ("[Kenya: ", "] (US)")),
)


def words(draft: Resolution) -> Counter[str]:
    return Counter(word for text in _texts(draft.walk()) for word in _words(text))


def words_of(found: HandMade) -> Counter[str]:
    """Count the words of the original, of what proposals bring, and of what is named beside them."""
    come = (text for each in found.proposals for step in each.transaction.steps for text in _brought(step))
    every = (*_texts(found.original.walk()), *come, *found.said)
    return Counter(word for text in every for word in _words(text))


def _words(text: str) -> str:
    """Return the letters: brackets cut words anywhere, so letters are what can be counted."""
    return "".join(filter(str.isalnum, text))


def _texts(paragraphs: Iterator[Paragraph]) -> Iterator[str]:
    for each in paragraphs:
        yield each.text.plain
        yield each.number
        yield from (note.text.plain for _, note in each.text.notes)


def _brought(step: Step) -> Iterator[str]:
    if isinstance(step, EditText):
        yield step.inserted.plain
        yield from (note.text.plain for _, note in step.inserted.notes)
    elif isinstance(step, Insert):
        yield from _texts(step.paragraph.walk())
    else:
        assert isinstance(step, Delete)
