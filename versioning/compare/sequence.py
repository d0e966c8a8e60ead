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
        at = bisect_left(tails, place)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(place)
            ends.append(index)
        else:
            tails[at], ends[at] = place, index
    run: list[int] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        run.append(index)
        index = before[index]
    return run[::-1]


def heaviest_increasing(places: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Return the indices of an increasing run of distinct `places` with the greatest sum of weights.

    Stretches that are in order already cost one look each; the rest n log n.
    """
    ranks = _ranks(places)
    run: list[int] = []
    start = highest = 0
    for index, rank in enumerate(ranks):
        highest = max(highest, rank)
        if highest == index:
            block = ranks[start : index + 1]
            chosen = [0] if len(block) == 1 else _heaviest(block, weights[start : index + 1], start)
            run += [start + each for each in chosen]
            start = index + 1
    return run


def _ranks(places: Sequence[int]) -> list[int]:
    ranks = [0] * len(places)
    for rank, index in enumerate(sorted(range(len(places)), key=places.__getitem__)):
        ranks[index] = rank
    return ranks


def _heaviest(ranks: Sequence[int], weights: Sequence[int], least: int) -> list[int]:
    """Do it for one block, whose ranks begin with `least`; best[k] covers ranks by a Fenwick tree."""
    size = len(ranks)
    best: list[tuple[int, int]] = [(0, -1)] * (size + 1)
    before: list[int] = []
    for index, rank in enumerate(ranks):
        at, top = rank - least, (0, -1)
        while at > 0:
            top = max(top, best[at])
            at -= at & -at
        before.append(top[1])
        candidate = (top[0] + weights[index], index)
        at = rank - least + 1
        while at <= size:
            best[at] = max(best[at], candidate)
            at += at & -at
    at, last = size, (0, -1)
    while at > 0:
        last = max(last, best[at])
        at -= at & -at
    run: list[int] = []
    index = last[1]
    while index >= 0:
        run.append(index)
        index = before[index]
    return run[::-1]
