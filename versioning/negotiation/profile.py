"""Profiles: how bodies differ where drafts are negotiated and sponsored, as data.

The facts stand in `profiles.toml` beside this module. A profile is a starting point: a dossier keeps its
own copy (`profile_to_json`), in which each field can be set otherwise.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from versioning.drafting.names.gazetteer import gazetteer
from versioning.tree.digest import Json
from versioning.tree.resolution import Masthead

_ALL = "all"
_COUNTED = frozenset(("members", "sponsors", "main", _ALL))


@dataclass(frozen=True)
class Threshold:
    """Who must stand behind a proposal: `least` States, or `share` (0 to 1) of the body's members.

    `counts` says who is counted: "members" (sponsors that are members of the body), "sponsors" (in the
    line), "main" or "all" (additional sponsors too). `rule` says why, in a sentence.
    """

    least: int = 0
    share: float = 0.0
    counts: str = "sponsors"
    rule: str = ""


@dataclass(frozen=True)
class Profile:
    """A body's ways.

    `non_member_note` marks a sponsor that is not a member (empty: none is marked), `list_note` stands on
    the list in drafts whose symbol matches `list_note_symbols`, `behalf_in_brackets` names groups in the
    line itself. `bis` is "after" where OP5 bis is a new paragraph after OP5, "instead" where it is another
    version of it. `members` are codes of States as of `as_of` (a year and month), none where they are not
    known here, and `size` their number, 0 where it differs. `agreement` are the states of a paragraph on
    its way, in order.
    """

    id: str
    name: str
    organs: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    non_member_note: str = ""
    list_note: str = ""
    list_note_symbols: str = ""
    behalf_in_brackets: bool = False
    bis: str = "after"
    size: int = 0
    members: frozenset[str] = frozenset()
    as_of: str = ""
    agreement: tuple[str, ...] = ()
    thresholds: tuple[Threshold, ...] = ()

    def is_member(self, name: str) -> bool:
        """Return whether a State, by any of its names, is a member; yes where the members are not known."""
        state = gazetteer().state(name)
        return not self.members or state is None or state.code in self.members

    def list_note_of(self, masthead: Masthead) -> str:
        """Return the note on the list of sponsors that a draft with this masthead bears, or empty."""
        symbol = _bare(masthead.symbol)
        bears = self.list_note_symbols and re.fullmatch(self.list_note_symbols, symbol)
        return self.list_note if bears else ""


@cache
def profiles() -> Mapping[str, Profile]:
    """Return the profiles of the data file by their ids, read once."""
    text = (Path(__file__).parent / "profiles.toml").read_text("utf-8")
    return MappingProxyType({key: _profile(key, data) for key, data in tomllib.loads(text).items()})


def profile_for(masthead: Masthead) -> Profile:
    """Return the profile of the body that a draft is before, by its symbol, else by its organ."""
    symbol = _bare(masthead.symbol)
    for profile in profiles().values():
        if any(re.fullmatch(pattern, symbol) for pattern in profile.symbols):
            return profile
    named = {masthead.body.strip().casefold(), masthead.organ.strip().casefold()}
    for profile in profiles().values():
        if named & {organ.casefold() for organ in profile.organs}:
            return profile
    return profiles()["ga"]


def profile_to_json(profile: Profile) -> Json:
    """Return a profile as JSON."""
    return {**asdict(profile), "members": sorted(profile.members)}


def profile_from_json(data: Json) -> Profile:
    """Return the profile that `profile_to_json` wrote; raises ValueError on other data."""
    try:
        known = {each.name: each for each in fields(Profile)}
        values: dict[str, Any] = {name: data[name] for name in known}
        values["members"] = frozenset(values["members"])
        values["thresholds"] = tuple(Threshold(**each) for each in values["thresholds"])
        for name in ("organs", "symbols", "agreement"):
            values[name] = tuple(values[name])
        return _checked(Profile(**values))
    except (KeyError, TypeError, ValueError, AttributeError, re.error) as error:
        message = f"this is not a profile: {error!r}"
        raise ValueError(message) from error


def _bare(symbol: str) -> str:
    return "".join(symbol.split()).upper()


def _profile(key: str, data: Mapping[str, Any]) -> Profile:
    states = gazetteer().states.values()
    members = data.get("members", "")
    codes = [each.code for each in states if not each.is_observer] if members == _ALL else members.split()
    return _checked(
        Profile(
            key,
            data["name"],
            tuple(data["organs"]),
            tuple(data["symbols"]),
            data["non_member_note"],
            data.get("list_note", ""),
            data.get("list_note_symbols", ""),
            behalf_in_brackets=data.get("brackets", False),
            bis=data["bis"],
            size=data["size"],
            members=frozenset(codes),
            as_of=data.get("as_of", ""),
            agreement=tuple(data["agreement"]),
            thresholds=tuple(Threshold(**each) for each in data["threshold"]),
        )
    )


def _checked(profile: Profile) -> Profile:
    """Return a profile; raises ValueError or re.error where a field holds what it can't mean."""
    for pattern in (*profile.symbols, profile.list_note_symbols):
        re.compile(pattern)
    unknown = {each.counts for each in profile.thresholds} - _COUNTED
    if unknown or profile.bis not in {"after", "instead"} or not isinstance(profile.non_member_note, str):
        message = f"{profile.id} counts {sorted(unknown)} and takes bis as {profile.bis!r}"
        raise ValueError(message)
    return profile
