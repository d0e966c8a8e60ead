"""A part of a text is a text in its one canonical form, and says what it said in the whole."""

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, texts
from versioning.tree.text import (
    ATOM,
    EMPTY,
    Mark,
    MarkKind,
    StyledText,
    common_edges,
    styled,
    unstyled,
)


@given(texts(Ids("text")), st.data())
def test_a_part_is_in_canonical_form(text: StyledText, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    part = text.slice(start, end)
    assert part == StyledText(part.chars, part.marks, part.atoms)
    assert part.chars == text.chars[start:end]


@given(texts(Ids("text")), st.data())
def test_the_parts_of_a_text_make_it_again(text: StyledText, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=3)))
    parts = [text.slice(*edges) for edges in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    assert sum(parts, EMPTY) == text


def test_marks_that_the_cut_makes_begin_or_end_together_are_sorted_anew() -> None:
    marks = (Mark(0, 6, MarkKind.UNDERLINE), Mark(1, 4, MarkKind.ITALIC), Mark(0, 5, MarkKind.BOLD))
    text = StyledText("abcdef", marks)
    assert text.slice(2, 4).marks == tuple(
        Mark(0, 2, kind) for kind in (MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE)
    )


def test_nothing_between_two_places_is_the_empty_text() -> None:
    text = StyledText("abcdef", (Mark(0, 6, MarkKind.BOLD),))
    assert text.slice(3, 3) == EMPTY
    assert text.slice(4, 2) == EMPTY


@given(st.text(st.characters(exclude_characters=ATOM)))
def test_what_is_made_quickly_without_marks_is_as_any_other_text(chars: str) -> None:
    assert unstyled(chars) == StyledText(chars)


@given(texts(Ids("text")), st.data())
def test_what_two_texts_begin_and_end_with_alike_is_all_of_it(one: StyledText, data: st.DataObject) -> None:
    at, to = (data.draw(st.integers(0, len(one))) for _ in range(2))
    other = one.replaced(min(at, to), max(at, to), data.draw(st.sampled_from([EMPTY, styled("wells")])))
    start, end = common_edges(one, other)
    assert one.slice(0, start) == other.slice(0, start)
    assert one.slice(len(one) - end) == other.slice(len(other) - end)
    most = min(len(one), len(other))
    assert start + end <= most
    if start < most:
        assert one.slice(0, start + 1) != other.slice(0, start + 1)
    if start + end < most:
        assert one.slice(len(one) - end - 1) != other.slice(len(other) - end - 1)


@given(texts(Ids("text")))
def test_a_text_without_its_notes_says_the_same_words(text: StyledText) -> None:
    bare = text.without_atoms()
    assert bare.chars == text.chars.replace(ATOM, "")
    assert bare == StyledText(bare.chars, bare.marks)
