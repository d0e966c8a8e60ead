"""Longest increasing runs: which of the things that two orders share can stay where they are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def longest_increasing(places: Sequence[int]) -> list[int]:
    """Return the indices of a longest strictly increasing run of distinct `places`."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        at = len(tails) if not tails or place > tails[-1] else bisect_left(tails, place)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(place)
            ends.append(index)
        else:
            tails[at], ends[at] = place, index
    return _run(ends[-1] if ends else -1, before)


def heaviest_increasing(places: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Return the indices of an increasing run of distinct `places` with the greatest sum of weights.

    `weights` are positive. What is kept are the ends of the runs that may still become the heaviest, each
    further on and heavier than the one before; to go on with the last of them, as nearly everything does,
    costs one look.
    """
    ends: list[int] = []
    sums: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (place, weight) in enumerate(zip(places, weights, strict=True)):
        at = len(ends) if not ends or place > ends[-1] else bisect_left(ends, place)
        before.append(last[at - 1] if at else -1)
        heavy = sums[at - 1] + weight if at else weight
        if at == len(ends):
            ends.append(place)
            sums.append(heavy)
            last.append(index)
            continue
        beaten = at
        while beaten < len(ends) and sums[beaten] <= heavy:
            beaten += 1
        ends[at:beaten], sums[at:beaten], last[at:beaten] = (place,), (heavy,), (index,)
    return _run(last[-1] if last else -1, before)


def _run(index: int, before: Sequence[int]) -> list[int]:
    """Return the run that ends at an index, found from the back."""
    run: list[int] = []
    while index >= 0:
        run.append(index)
        index = before[index]
    return run[::-1]
