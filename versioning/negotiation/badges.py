"""Badges: the short code and the colour by which a delegation is told at a glance, all through a dossier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import NamedTuple

from versioning.negotiation.negotiation import Negotiation

HUES = 8
"""How many colours there are; with more delegations, only the code tells two of one colour apart."""
_LONGEST = 4
"""Letters of a code at most, a digit that tells it from another one not counted."""


class Badge(NamedTuple):
    """What tells a delegation: a code that no other one has, and the number of its colour."""

    code: str
    hue: int


def badges_of(negotiation: Negotiation) -> Mapping[str, Badge]:
    """Return the badge of every delegation that proposes something or stands somewhere, in that order.

    Whoever comes later takes no badge away from those before.
    """
    found: dict[str, Badge] = {}
    taken: set[str] = set()
    for name in negotiation.delegations:
        code = _free(_code(name), taken)
        taken.add(code)
        found[name] = Badge(code, len(found) % HUES)
    return found


def _code(name: str) -> str:
    """Return how the room calls a delegation in few letters: "JPN", "EU", or letters of its name."""
    letters = "".join(char for char in name if char.isalnum())
    if len(letters) <= _LONGEST:
        return letters.upper() or "?"
    gazetteer = import_module("versioning.drafting.names.gazetteer").gazetteer()  # it would slow every start
    state, group = gazetteer.state(name), gazetteer.group(name)
    if state is not None:
        return str(state.code)
    if group is not None:
        short = [each for each in group.abbreviations if len(each) <= _LONGEST]
        if short:
            return str(short[0])
    words = [word for word in name.split() if word[:1].isupper() or word[:1].isdigit()]
    initials = "".join(word[0] for word in words)
    return (initials if len(initials) > 1 else letters[: _LONGEST - 1]).upper()[:_LONGEST]


def _free(code: str, taken: set[str]) -> str:
    """Return a code that is not taken yet."""
    return next(each for each in _like(code) if each not in taken)


def _like(code: str) -> Iterator[str]:
    yield code
    number = 2
    while True:
        yield f"{code}{number}"
        number += 1
