"""Longest increasing runs: which of the things that two orders share can stay where they are.

What follows on each other in both orders, nothing between, can stay together; so all is done with such
blocks, of which there are few where little was moved.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, compress, count, pairwise
from operator import sub


def longest_increasing(places: Sequence[int]) -> list[int]:
    """Return the indices of a longest strictly increasing run of distinct `places`."""
    return _heaviest(places, range(len(places) + 1))


def heaviest_increasing(places: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Return the indices of an increasing run of distinct `places` with the greatest sum of weights.

    `weights` are positive.
    """
    return _heaviest(places, list(accumulate(weights, initial=0)))


def _heaviest(places: Sequence[int], weights_before: Sequence[int]) -> list[int]:
    """Return the indices of the heaviest run; `weights_before` has the sum of the weights before each.

    What is kept are the ends of the runs that may still become the heaviest, each further on and heavier
    than the one before; to go on with the last of them, as nearly everything does, costs one look.
    """
    blocks = _blocks(places)
    ends: list[int] = []
    sums: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (start, end) in enumerate(blocks):
        place = places[start]
        at = len(ends) if not ends or place > ends[-1] else bisect_left(ends, place)
        before.append(last[at - 1] if at else -1)
        heavy = weights_before[end] - weights_before[start] + (sums[at - 1] if at else 0)
        beaten = at
        while beaten < len(ends) and sums[beaten] <= heavy:
            beaten += 1
        ends[at:beaten], sums[at:beaten], last[at:beaten] = (places[end - 1],), (heavy,), (index,)
    run = _run(last[-1] if last else -1, before)
    return [at for index in run for at in range(*blocks[index])]


def _blocks(places: Sequence[int]) -> list[tuple[int, int]]:
    """Return where each stretch of places that are one more than the one before starts and ends."""
    starts = compress(count(1), map((1).__ne__, map(sub, places[1:], places)))
    return list(pairwise((0, *starts, len(places)))) if places else []


def _run(index: int, before: Sequence[int]) -> list[int]:
    """Return the run that ends at an index, found from the back."""
    run: list[int] = []
    while index >= 0:
        run.append(index)
        index = before[index]
    return run[::-1]
