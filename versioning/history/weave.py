"""Weaving: the acts of several copies of a dossier in one order, which is the same in each of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush
from itertools import pairwise

from versioning.history.act import Act


def woven(acts: Iterable[Act]) -> tuple[Act, ...]:
    """Return acts in an order that depends on nothing but on which acts they are.

    An act stands after its parents and after those that came before it in the same copy; of those that know
    nothing of each other the earlier one stands first. One given twice stands there once.
    """
    acts = tuple(acts)
    if all(later.parents == (before.id,) for before, later in pairwise(acts)):
        return acts
    known = {act.id: act for act in acts}
    after: dict[str, list[str]] = {}
    waits = dict.fromkeys(known, 0)
    for act, before in _before(tuple(known.values())):
        after.setdefault(before, []).append(act)
        waits[act] += 1
    free = [_key(known[each]) for each, count in waits.items() if not count]
    heapify(free)
    found: dict[str, Act] = {}
    while free:
        each = heappop(free)[-1]
        found[each] = known[each]
        for later in after.get(each, ()):
            waits[later] -= 1
            if not waits[later]:
                heappush(free, _key(known[later]))
    rest = sorted((each for each in known.values() if each.id not in found), key=_key)
    return (*found.values(), *rest)  # there is a rest only where somebody made up acts that go in a circle


def ends(acts: Sequence[Act]) -> tuple[str, ...]:
    """Return the ids of the acts after which none came yet: the parents of the next one."""
    before = {each for act in acts for each in act.parents}
    return tuple(act.id for act in acts if act.id not in before)


def name_of(act: Act) -> tuple[str, int] | str:
    """Return what an act is known by in every copy, also where some of what it said was left out there."""
    return (act.replica, act.sequence) if act.replica else act.id


def _before(acts: Sequence[Act]) -> set[tuple[str, str]]:
    """Return each act with each that it stands right after, by their ids."""
    known = {act.id for act in acts}
    found = {(act.id, each) for act in acts for each in act.parents if each in known}
    of_copy: dict[str, list[Act]] = {}
    for act in acts:
        of_copy.setdefault(act.replica, []).append(act)
    for replica, own in of_copy.items():
        if replica:
            own.sort(key=lambda act: act.sequence)
            found |= {(later.id, earlier.id) for earlier, later in pairwise(own)}
    return found


def _key(act: Act) -> tuple[str, str, int, str]:
    return act.date, act.replica, act.sequence, act.id
