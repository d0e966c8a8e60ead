"""Names typed or pasted into the list of sponsors: which State each means, or what it may mean."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from versioning.drafting.names.gazetteer import Group, gazetteer
from versioning.negotiation.sponsors import identity
from versioning.negotiation.sponsorship import names_listed

_LONGEST_CODE = 4


@dataclass(frozen=True)
class Typed:
    """One name of a list. `name` is the State's official one, empty when it has to be asked about.

    `candidates` are official names that may be meant, the likeliest first; `group` the group that bears
    this name instead.
    """

    words: str
    name: str = ""
    candidates: tuple[str, ...] = ()
    group: Group | None = None


@dataclass(frozen=True)
class Listed:
    """A list as it was understood: the States to add, those that are there already, what to ask about."""

    known: tuple[str, ...]
    there: tuple[str, ...]
    unknown: tuple[Typed, ...]


def understood(text: str) -> tuple[Typed, ...]:
    """Return the names of a list in their order, each with what it means."""
    return tuple(_typed(words) for listed in names_listed(text) for words in _codes(listed))


def sorted_out(typed: Collection[Typed], present: Collection[str]) -> Listed:
    """Return what is to be done with the names of a list, where `present` sponsor already.

    Each name is in one of the three; one that comes twice is in the first of them once.
    """
    there = {identity(name) for name in present}
    known: dict[str, str] = {}
    already: dict[str, str] = {}
    unknown: dict[str, Typed] = {}
    for each in typed:
        name = each.name or each.words
        key = identity(name)
        if key in there:
            already.setdefault(key, name)
        elif each.name:
            known.setdefault(key, name)
        else:
            unknown.setdefault(key, each)
    return Listed(tuple(known.values()), tuple(already.values()), tuple(unknown.values()))


def _codes(words: str) -> list[str]:
    """Return the codes that words are ("FRA DEU JPN"), or the words as they are."""
    parts = words.split()
    if len(parts) > 1 and words.isupper() and all(_is_code(each) for each in parts):
        return parts
    return [words]


def _is_code(word: str) -> bool:
    return len(word) <= _LONGEST_CODE and len(gazetteer().meant(word)) == 1


def _typed(words: str) -> Typed:
    known = gazetteer()
    meant, group = known.meant(words), known.group(words)
    if len(meant) == 1 and group is None:
        return Typed(words, meant[0].name)
    if meant:  # several, or a code that is the name of a group, too: NAM is no more often Namibia
        return Typed(words, candidates=tuple(each.name for each in meant), group=group)
    likely = () if group else dict.fromkeys((*known.candidates(words, 4), *known.similar(words)))
    return Typed(words, candidates=tuple(likely), group=group)
