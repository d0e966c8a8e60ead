"""Increasing runs are increasing, and as long or heavy as they can be."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from versioning.compare.sequence import heaviest_increasing, longest_increasing

ORDERS = st.permutations(range(7))


def increasing(places: list[int]) -> bool:
    return all(one < other for one, other in pairwise(places))


@given(ORDERS)
def test_the_run_is_increasing_and_none_is_longer(places: list[int]) -> None:
    run = longest_increasing(places)
    assert increasing(run)
    assert increasing([places[at] for at in run])
    assert not any(increasing(list(other)) for other in combinations(places, len(run) + 1))


@given(ORDERS, st.lists(st.integers(1, 4), min_size=7, max_size=7))
def test_the_run_is_increasing_and_none_is_heavier(places: list[int], weights: list[int]) -> None:
    run = heaviest_increasing([10 * place for place in places], weights)
    assert increasing([places[at] for at in run])
    best = max(
        sum(weights[at] for at in chosen)
        for size in range(1, 8)
        for chosen in combinations(range(7), size)
        if increasing([places[at] for at in chosen])
    )
    assert sum(weights[at] for at in run) == best
