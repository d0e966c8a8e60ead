"""A paragraph that was divided, and two that were joined, stay marked as such with others between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.docx.files import docx, p
from tests.exports.docx.story.checking import marking, words_marked
from tests.exports.docx.story.packages import WORDS
from tests.exports.docx.story.test_tracking import cell, holds, tracked

FIRST, SECOND = "The Committee notes the report of the panel", "and thanks those who wrote it for their work."
OTHERS = ("Quite another sentence stands here.", "Gulls circle above boats.", "Rain fell.")


def lines(*texts: str) -> bytes:
    return docx("".join(map(p, ("A beginning.", *texts, "An end."))))


def test_a_paragraph_put_between_two_halves_comes_alone() -> None:
    made = tracked(lines(f"{FIRST} {SECOND}"), lines(FIRST, OTHERS[0], SECOND))
    assert marking(made)[1:4] == [f"{FIRST}[- ] ¶+", f"[+{OTHERS[0]}] ¶+", SECOND]


def test_a_paragraph_between_two_that_are_joined_goes_alone() -> None:
    made = tracked(lines(FIRST, OTHERS[0], SECOND), lines(f"{FIRST} {SECOND}"))
    assert words_marked(made) == 5
    holds(lines(FIRST, OTHERS[0], SECOND), lines(f"{FIRST} {SECOND}"))


def test_a_few_words_that_become_a_paragraph_are_not_marked() -> None:
    long = " ".join((FIRST, SECOND, *OTHERS))
    assert words_marked(tracked(lines(f"{long} Rain."), lines(long, "Rain."))) == 0
    assert words_marked(tracked(lines(f"Rain. {long}"), lines("Rain.", long))) == 0
    assert words_marked(tracked(lines(long, "Rain."), lines(f"{long} Rain."))) == 0


def test_words_change_in_one_of_the_halves() -> None:
    old, new = lines(f"{FIRST} {SECOND}"), lines(FIRST, OTHERS[0], SECOND.replace("wrote", "made"))
    holds(old, new)
    assert words_marked(tracked(old, new)) == 7


def test_what_only_begins_like_a_half_comes() -> None:
    holds(lines(f"{FIRST} {SECOND}"), lines(FIRST, *OTHERS))
    assert words_marked(tracked(lines(FIRST), lines(FIRST, SECOND))) == 9


PARTS = (
    "Urges all States to act on the wells of the harbour:",
    "To build deeper wells for the towns of the coast;",
    "To repair the harbour before the winter storms;",
    "To report on the progress made every second year.",
)


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (2, 1, 0), (3, 0, 2), (3, 1, 0, 2), (0, 1, 2, 3)])
@pytest.mark.parametrize("others", [(), OTHERS[:1]])
def test_a_paragraph_may_become_any_number_of_paragraphs(
    order: tuple[int, ...], others: tuple[str, ...]
) -> None:
    parts = [PARTS[each] for each in order]
    whole, divided = lines(" ".join(parts)), lines(parts[0], *others, *parts[1:])
    count = sum(len(each.split()) for each in others)
    assert words_marked(tracked(whole, divided)) == words_marked(tracked(divided, whole)) == count
    holds(whole, divided)
    holds(divided, whole)


words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)


@pytest.mark.parametrize("in_cell", [False, True])
@given(words, words, st.lists(st.sampled_from(OTHERS), max_size=3, unique=True))
def test_halves_are_found_whatever_stands_between(
    in_cell: bool, one: str, two: str, others: list[str]
) -> None:
    texts = [p(one), *map(p, others), p(two)]
    whole, divided = p(f"{one} {two}"), "".join(texts)
    files = (docx(cell(each) if in_cell else p("A") + each + p("B")) for each in (whole, divided))
    old, new = files
    count = sum(len(each.split()) for each in others)
    assert words_marked(tracked(old, new)) == words_marked(tracked(new, old)) == count
    holds(old, new)
    holds(new, old)
