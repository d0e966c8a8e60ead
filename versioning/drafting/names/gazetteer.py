"""The gazetteer: States and groups, and under which of their names a reader meets them.

The facts stand in `states.toml` and `groups.toml` beside this module, with their sources and dates.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from versioning.tree.digest import string
from versioning.tree.expression import expression

_BRACKETED = expression(r"(?P<head>.+?)\s+\((?P<rest>[^()]+)\)")
_ALIKE = str.maketrans({"’": "'", ".": None, **dict.fromkeys("\u2011-,()[]", " ")})
_LIKE = 0.75
"""How alike names are, from 0 to 1, that may be one another misspelt."""
_MEMBERS_OF = "the States Members of the United Nations that are members of"


@dataclass(frozen=True)
class State:
    """A Member State or observer State of the United Nations.

    `name` is its official short name in English as lists of sponsors print it. `other` holds the names
    besides it, everyday ones and those in other languages; `former` the names that it bore;
    `abbreviations` what the room calls it for short, its ISO code first.
    """

    code: str
    name: str
    french: str
    spanish: str
    other: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    is_observer: bool = False

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every name under which the State is met, abbreviations apart, the official one first."""
        given = (self.name, self.french, self.spanish, *self.other, *self.former)
        return tuple(dict.fromkeys(form for name in given for form in _forms(name)))


@dataclass(frozen=True)
class Group:
    """A group of States. `behalf` is what a note says after "On behalf of" when a State speaks for it.

    `members` are codes of States, none where the composition is informal or disputed; `as_of` is when
    they were these (a year and month) and `source` whose list that is.
    """

    name: str
    behalf: str
    formal: str = ""
    other: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    members: frozenset[str] = frozenset()
    as_of: str = ""
    source: str = ""

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every name of the group, abbreviations apart, the usual one first."""
        formal = self.formal.removeprefix("the ")
        return tuple(dict.fromkeys(filter(None, (self.name, formal, *self.other))))


Named = TypeVar("Named", bound=State | Group)


class Gazetteer:
    """All States and groups, to be found by any of their names."""

    def __init__(self, states: Iterable[State], groups: Iterable[Group]) -> None:
        """Hold these; their names are indexed when one is first looked for."""
        self.states: Mapping[str, State] = MappingProxyType({each.code: each for each in states})
        self.groups = tuple(groups)
        self.everyone: tuple[State | Group, ...] = (*self.states.values(), *self.groups)

    def state(self, name: str) -> State | None:
        """Return the State of that name, code or abbreviation; None for no State, or one of several."""
        return _only(self._states, name)

    def meant(self, name: str) -> tuple[State, ...]:
        """Return every State of that name, code or abbreviation ("SA" may be two)."""
        return tuple(self._states.get(fold(name), ()))

    def similar(self, name: str, most: int = 3) -> tuple[str, ...]:
        """Return the official names of States whose names are written much like this one, likest first."""
        found = get_close_matches(fold(name), self._states, n=most, cutoff=_LIKE)
        return tuple(dict.fromkeys(each.name for key in found for each in self._states[key]))

    def group(self, name: str) -> Group | None:
        """Return the group of that name or abbreviation; None for no group, or one of several."""
        return _only(self._groups, name)

    def group_in(self, words: str) -> Group | None:
        """Return the group that some words name ("the States … members of the European Union")."""
        folded = f" {fold(words)} "
        found = [(len(name), group) for name, group in self._group_names if f" {name} " in folded]
        return max(found, key=lambda each: each[0])[1] if found else None

    def candidates(self, words: str, most: int = 8) -> tuple[str, ...]:
        """Return the official names of States that what was typed may mean, the likeliest first."""
        typed = fold(words)
        if not typed:
            return ()
        ranked: list[tuple[int, str]] = []
        for state in self.states.values():
            names = [fold(name) for name in state.names]
            codes = [fold(code) for code in state.abbreviations]
            rank = _rank(typed, names, codes)
            if rank:
                ranked.append((rank, state.name))
        return tuple(name for _, name in sorted(ranked)[:most])

    @cached_property
    def with_and(self) -> tuple[str, ...]:
        """The names that hold a conjunction of their own, the longest first."""
        own = re.compile(r"\s(?:and|et|y|e|и)\s|和")
        found = {name for each in self.everyone for name in each.names if own.search(name)}
        return tuple(sorted(found, key=lambda name: (-len(name), name)))

    @cached_property
    def _states(self) -> dict[str, list[State]]:
        return _indexed(self.states.values())

    @cached_property
    def _groups(self) -> dict[str, list[Group]]:
        return _indexed(self.groups)

    @cached_property
    def _group_names(self) -> tuple[tuple[str, Group], ...]:
        return tuple((fold(name), group) for group in self.groups for name in (*group.names, group.behalf))


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer of the data files, read once."""
    here = Path(__file__).parent
    states = tomllib.loads((here / "states.toml").read_text("utf-8"))
    groups = tomllib.loads((here / "groups.toml").read_text("utf-8"))["group"]
    return Gazetteer((_state(code, each) for code, each in states.items()), map(_group, groups))


def fold(name: str) -> str:
    """Return a name as it is compared: small letters, no accents, brackets, dots, hyphens and articles."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().translate(_ALIKE))
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    words = bare.replace("&", " and ").split()
    return " ".join([word for word in words if word != "the"] or words)


def alphabetical(name: str) -> tuple[str, str]:
    """Return the key that sorts names in the English alphabetical order of lists of States."""
    return fold(name), name


def _forms(name: str) -> Iterator[str]:
    """Yield a name, and those of "Iran (Islamic Republic of)" that have no bracket."""
    yield name
    found = _BRACKETED.fullmatch(name) if "(" in name else None
    if found:
        yield found["head"]
        joint = "" if found["rest"].endswith("’") else " "
        yield f"{found['rest']}{joint}{found['head']}"


def _indexed(every: Iterable[Named]) -> dict[str, list[Named]]:
    index: dict[str, list[Named]] = {}
    for named in every:
        for name in {fold(each) for each in (*named.names, *named.abbreviations)}:
            index.setdefault(name, []).append(named)
    return index


def _only(index: Mapping[str, list[Named]], name: str) -> Named | None:
    found = index.get(fold(name), [])
    return found[0] if len(found) == 1 else None


def _rank(typed: str, names: list[str], codes: list[str]) -> int:
    """Return how well what was typed fits, 1 for best, 0 for not at all."""
    tests: tuple[Callable[[], bool], ...] = (
        lambda: typed in codes or typed in names,
        lambda: names[0].startswith(typed),
        lambda: any(name.startswith(typed) for name in (*names, *codes)),
        lambda: any(f" {typed}" in name for name in names),
    )
    return next((rank for rank, fits in enumerate(tests, 1) if fits()), 0)


def _state(code: str, data: Mapping[str, Any]) -> State:
    return State(
        code,
        string(data["name"]),
        string(data["fr"]),
        string(data["es"]),
        tuple(data.get("also", ())),
        tuple(data.get("once", ())),
        (code, *data.get("room", ())),
        bool(data.get("observer", False)),
    )


def _group(data: Mapping[str, Any]) -> Group:
    name = string(data["name"])
    formal = string(data.get("formal", f"the {name}"))
    return Group(
        name,
        string(data.get("note", f"{_MEMBERS_OF} {formal}")),
        formal,
        tuple(data.get("also", ())),
        tuple(data.get("room", ())),
        frozenset(data.get("members", "").split()),
        data.get("as_of", ""),
        data.get("source", ""),
    )
