"""Both builds of the engine give the same difference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from versioning.compare import engine
from versioning.compare.engine import difference_of_codes, slow

CODES = st.text("abcde\U00010400\ue000", max_size=40)


@given(CODES, CODES)
def test_the_fast_build_gives_what_the_slow_one_gives(old: str, new: str) -> None:
    if engine.fast is None:
        pytest.skip("fast-diff-match-patch is not installed")
    assert difference_of_codes(old, new) == slow(old, new)


@given(CODES, CODES)
def test_operations_cover_both_strings(old: str, new: str) -> None:
    operations = slow(old, new)
    assert sum(length for fate, length in operations if fate <= 0) == len(old)
    assert sum(length for fate, length in operations if fate >= 0) == len(new)
