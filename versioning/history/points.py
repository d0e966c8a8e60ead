"""Automatic points: moments of a draft worth going back to, found by rule in the record of its edits.

Nothing is kept for them: the record has every edit, so any moment can be made anew. A point is the draft as
it stood before a pause, before something great (a paste, a proposal accepted, a new numbering), and after
every so many minutes of work.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from enum import Enum
from typing import NamedTuple

from versioning.history.happening import Happening
from versioning.history.path import Place

PAUSE = 30 * 60
"""Seconds without an edit that part two sittings."""
INTERVAL = 10 * 60
"""Seconds of work between two points."""
GREAT = 2_000
"""An edit of so much weight is one that a person may want to go back before."""
RUN = 60
"""Seconds within which great edits count as one."""
DEEDS = frozenset({"accept", "settle", "renumber", "difference", "proposal", "replace all"})
"""Intents of edits that are great whatever they weigh."""


class Why(str, Enum):
    """Why a moment is a point."""

    BEGINNING = "beginning"
    PAUSE = "pause"
    GREAT = "great"
    INTERVAL = "interval"


class Point(NamedTuple):
    """A moment of a branch; `date` and `author` are those of the last edit before it, empty at the beginning.

    `intent` is what the great edit after it was.
    """

    place: Place
    why: Why
    date: str = ""
    author: str = ""
    intent: str = ""


def points(
    happenings: Iterable[Happening], named: Collection[Place] = (), parted: Collection[str] = ()
) -> tuple[Point, ...]:
    """Return the automatic points of all branches, in the order of the record.

    `named` are places that have a name already: the same text is not offered twice. `parted` are the
    branches that began at a revision.
    """
    branches: dict[str, list[Happening]] = {}
    for each in happenings:
        branches.setdefault(each.branch, []).append(each)
    found: list[Point] = []
    for branch, edits in branches.items():
        known = {_last_edit(edits, each.number) for each in named if each.branch == branch}
        known |= {0} if branch in parted else set()
        found += (each for each in _of_branch(branch, edits) if each.place.number not in known)
    return tuple(sorted(found, key=lambda point: point.place.number))


def _last_edit(edits: list[Happening], number: int) -> int:
    """Return the number of the last edit of a branch up to an entry, 0 for none: what tells its text."""
    at = bisect_right(edits, number, key=lambda each: each.number)
    return edits[at - 1].number if at else 0


def _of_branch(branch: str, edits: list[Happening]) -> Iterable[Point]:
    yield Point(Place(branch, 0), Why.BEGINNING)
    before = edits[0]
    clock = since = great_until = _seconds(before.date, 0.0)
    great_until -= RUN + 1
    if _is_great(before):
        great_until = clock + RUN
    behind = math.inf
    for each in edits[1:]:
        dated = _seconds(each.date, clock)
        if (
            behind <= dated < clock
        ):  # not one edit only, as of others long ago: the machine's clock was put back
            clock = since = great_until = behind
        behind = dated if dated < clock else math.inf
        moment = max(clock, dated)
        why = None
        if moment - clock > PAUSE:
            why = Why.PAUSE
        elif _is_great(each) and moment > great_until:
            why = Why.GREAT
        elif moment - since >= INTERVAL:
            why = Why.INTERVAL
        if why is not None:
            intent = each.intent if why is Why.GREAT else ""
            yield Point(Place(branch, before.number), why, before.date, before.author, intent)
            since = moment
        if _is_great(each):
            great_until = moment + RUN
        before, clock = each, moment


def _is_great(edit: Happening) -> bool:
    return edit.weight >= GREAT or edit.intent in DEEDS


def _seconds(date: str, otherwise: float) -> float:
    try:
        moment = datetime.fromisoformat(date)
    except ValueError:
        return otherwise
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
