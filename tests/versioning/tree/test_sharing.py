"""What differs between drafts that share most of what they are; labels that they share with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, drafts, lineages, transactions
from versioning.tree import numbering
from versioning.tree.numbering import labels
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import Guesses, Kept, differing, rewordings, unchanged, untouched

Ends = Callable[[Sequence[object], Sequence[object]], tuple[int, int]]


def labelled_anew(draft: Resolution) -> dict[str, numbering.Label]:
    return labels(replace(draft))  # which remembers nothing


@given(
    kept=st.tuples(*(st.sampled_from((0, 1, 127, 128, 129, 300)),) * 2),
    old=st.lists(st.sampled_from("abc"), max_size=8),
    new=st.lists(st.sampled_from("abc"), max_size=8),
    ends=st.sampled_from((untouched, unchanged)),
)
def test_what_is_unchanged_stands_at_both_ends_and_nothing_more_does(
    kept: tuple[int, int], old: list[str], new: list[str], ends: Ends
) -> None:
    before, after = ["x"] * kept[0], ["y"] * kept[1]
    old, new = [*before, *old, *after], [*before, *new, *after]
    head, tail = ends(old, new)
    gone, come = old[head : len(old) - tail], new[head : len(new) - tail]
    assert old[:head] + gone + old[len(old) - tail :] == old
    assert old[:head] + come + old[len(old) - tail :] == new
    assert not (gone and come) or (gone[0] != come[0] and gone[-1] != come[-1])
    assert ends(tuple(old), new) == (head, tail)


def test_what_is_equal_is_unchanged_but_not_untouched() -> None:
    old = tuple([number] for number in range(300))
    new = (*old[:5], [5], *old[6:200], [0], *old[201:])
    assert untouched(old, new) == (5, 99)
    assert unchanged(old, new) == (200, 99)


@given(pair=lineages(keeps=True))
def test_rewordings_lead_from_one_draft_to_the_other(pair: tuple[Resolution, Resolution]) -> None:
    before, after = pair
    changed = rewordings(before, after)
    if changed is None:
        return
    draft = before
    for old, new in changed:
        assert draft.text(old.id) == old.text
        draft = draft.with_text(old.id, new.text)
    assert draft.children == after.children


@given(draft=drafts(keeps=True), data=st.data())
def test_labels_after_any_changes_are_those_of_the_draft_by_itself(
    draft: Resolution, data: st.DataObject
) -> None:
    ids = Ids("changed")
    labels(draft)
    for _ in range(4):
        draft = data.draw(transactions(draft, ids=ids, most=2)).apply(draft)
        kept = dict(labels(draft))
        assert kept == labelled_anew(draft)


def test_only_other_things_differ_not_equal_ones() -> None:
    one, other = [1], [1]
    assert list(differing([one, "a"], [other, "a"])) == [0]


@given(sequences=st.lists(st.lists(st.integers(0, 5), max_size=8), max_size=6))
def test_what_is_kept_of_several_things_is_what_would_be_made_of_them(sequences: list[list[int]]) -> None:
    things, made = {at: object() for at in range(6)}, list[object]()

    def make(thing: object) -> tuple[object]:
        made.append(thing)
        return (thing,)

    kept, before = Kept(make), list[object]()
    for sequence in sequences:
        now = [things[at] for at in sequence]
        made.clear()
        assert list(kept.of(now)) == [(thing,) for thing in now]
        head, tail = untouched(before, now)
        assert len(made) <= len(now) - head - tail
        before = now


@given(sequences=st.lists(st.lists(st.sampled_from("abcdef"), unique=True), max_size=6))
def test_things_are_found_in_whatever_sequence_comes_next(sequences: list[list[str]]) -> None:
    guesses = Guesses(str)
    for sequence in sequences:
        for each in "abcdef":
            if each in sequence:
                assert guesses.find(sequence, each) == sequence.index(each)
            else:
                with pytest.raises(KeyError):
                    guesses.find(sequence, each)


def test_one_beside_the_last_that_was_found_is_found_without_going_through_all() -> None:
    asked: list[str] = []
    guesses = Guesses(lambda each: (asked.append(each), each)[1])
    things = [str(at) for at in range(1000)]
    guesses.find(things, "500")
    asked.clear()
    assert guesses.find([*things[:502], "new", *things[502:]], "new") == 502
    assert len(asked) < 10
