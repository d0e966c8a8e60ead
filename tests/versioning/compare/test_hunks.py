"""The stretches of units that two texts differ in, before and after they are made readable."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from versioning.compare.cleanup import Hunk, _Cleaner, readable
from versioning.compare.engine import difference_of_codes
from versioning.compare.heaviest import heaviest_common
from versioning.compare.hunks import find_hunks
from versioning.compare.tokens import Vocabulary, Words

UNITS = st.text("abcdefgh", max_size=40)
WORDS = ("wells", ",", "dykes", "of", "the", "and", "reefs", "(", ")", "to", "also", "tides", ";", "locks")
PROSE = st.lists(st.sampled_from(WORDS), max_size=40)


@given(UNITS, UNITS)
def test_what_is_seen_without_the_engine_is_as_short_as_what_it_finds(old: str, new: str) -> None:
    found = sum(
        hunk.old_end - hunk.old_start + hunk.new_end - hunk.new_start for hunk in find_hunks(old, new)
    )
    assert found == sum(length for fate, length in difference_of_codes(old, new) if fate)


@given(PROSE, PROSE, st.integers(0, 30))
def test_hunks_that_stand_apart_come_out_as_all_rules_would_have_them(
    before: list[str], after: list[str], at: int
) -> None:
    vocabulary = Vocabulary()
    frame = [f"word{number}" for number in range(60)]
    olds = Words(vocabulary, " ".join((*frame[:30], *before, *frame[30:])))
    news = Words(vocabulary, " ".join((*frame[:at], *after[:3], *frame[at + 1 : 30], *after, *frame[30:])))
    hunks = find_hunks(olds.code, news.code)
    cleaner = _Cleaner(olds.code, olds, news.code, news)
    assert readable(hunks, (olds.code, olds), (news.code, news)) == cleaner.by_all_rules(hunks)


@given(st.text("abcd", max_size=8), st.text("abcdxy", max_size=8), st.data())
def test_no_other_run_in_common_weighs_more(old: str, new: str, data: st.DataObject) -> None:
    by_unit = {unit: data.draw(st.integers(1, 10)) for unit in "abcd"}
    weights = [by_unit[unit] for unit in old]
    kept = heaviest_common(old, new, weights)
    assert all(old[row] == new[column] for row, column in kept)
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(kept))
    assert sum(weights[row] for row, _ in kept) == heaviest(old, new, by_unit)


def heaviest(old: str, new: str, weights: dict[str, int]) -> int:
    if not old or not new:
        return 0
    rest = max(heaviest(old[1:], new, weights), heaviest(old, new[1:], weights))
    return max(rest, weights[old[0]] + heaviest(old[1:], new[1:], weights)) if old[0] == new[0] else rest


def test_one_word_for_another_is_one_hunk() -> None:
    assert find_hunks("abcdefgh", "abcxefgh") == [Hunk(3, 4, 3, 4)]
