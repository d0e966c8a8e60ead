"""What happens to the sponsorship of a draft: the contents of events, and how they are written as JSON.

Who told it and when stands in the event around a content. `on` is the day it holds where that is another
one ("2026-11-03"), as when a list that was handed over is entered later.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any, get_args

from versioning.tree.digest import Json


class Standing(str, Enum):
    """What a State is among those behind a draft.

    Main sponsors hold the pen; additional sponsors joined after the draft was tabled and are listed
    apart from its sponsor line.
    """

    MAIN = "main"
    SPONSOR = "sponsor"
    ADDITIONAL = "additional"


@dataclass(frozen=True)
class Joined:
    """A State sponsors the draft; of one that does already, everything but the day of joining is told anew.

    `on_behalf_of` is what its note says after "On behalf of". `note` marks a State that is no `is_member`
    of the body where the words are other than the body's own, or is any other note on it.
    """

    name: str
    standing: Standing = Standing.SPONSOR
    on_behalf_of: str = ""
    is_member: bool = True
    note: str = ""
    on: str = ""


@dataclass(frozen=True)
class Withdrew:
    """A State no longer sponsors the draft."""

    name: str
    on: str = ""


@dataclass(frozen=True)
class Removed:
    """A State was entered by mistake: it counts as never having sponsored."""

    name: str


@dataclass(frozen=True)
class Confirmed:
    """A State stands by the draft as it now reads."""

    name: str
    on: str = ""


@dataclass(frozen=True)
class StandingChanged:
    """A sponsor became a main sponsor, an additional sponsor or a sponsor."""

    name: str
    standing: Standing


@dataclass(frozen=True)
class GroupChanged:
    """A State speaks on behalf of another group, or only for itself (empty)."""

    name: str
    on_behalf_of: str = ""


@dataclass(frozen=True)
class MembershipChanged:
    """A State is, or is not, a member of the body that has the draft before it."""

    name: str
    is_member: bool
    note: str = ""


@dataclass(frozen=True)
class LineWorded:
    """What the line says besides the States; what is None follows the body's profile, the kind the draft.

    `submitted_by` is the person who submits a draft that names no State, `basis` what follows.
    """

    kind: str | None = None
    submitted_by: str = ""
    basis: str = ""
    non_member_note: str | None = None
    list_note: str | None = None
    behalf_in_brackets: bool | None = None


@dataclass(frozen=True)
class TextChanged:
    """The text that the sponsors confirmed is another now (`what`: "Rev.1"); all are asked again."""

    what: str = ""


SponsorEvent = (
    Joined
    | Withdrew
    | Removed
    | Confirmed
    | StandingChanged
    | GroupChanged
    | MembershipChanged
    | LineWorded
    | TextChanged
)

KINDS: Mapping[str, type[SponsorEvent]] = {
    "sponsor joined": Joined,
    "sponsor withdrew": Withdrew,
    "sponsor removed": Removed,
    "sponsor confirmed": Confirmed,
    "sponsor standing": StandingChanged,
    "sponsor group": GroupChanged,
    "sponsor membership": MembershipChanged,
    "sponsor line": LineWorded,
    "sponsored text": TextChanged,
}
"""The name of each kind of content in JSON."""
_NAMES = {kind: name for name, kind in KINDS.items()}
_TYPES: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "bool": (bool,),
    "str | None": (str, type(None)),
    "bool | None": (bool, type(None)),
}


def encode(content: SponsorEvent) -> Json:
    """Return a content as JSON: its kind, and its fields by name."""
    result: Json = {"kind": _NAMES[type(content)]}
    for each in fields(content):
        value = getattr(content, each.name)
        result[each.name] = value.value if isinstance(value, Standing) else value
    return result


def decode(data: Json) -> SponsorEvent:
    """Return the content that `encode` wrote; raises ValueError on other data."""
    try:
        kind = KINDS[data["kind"]]
        values: dict[str, Any] = {each.name: _value(str(each.type), data[each.name]) for each in fields(kind)}
        return kind(**values)
    except (KeyError, TypeError, ValueError) as error:
        message = f"this tells nothing of sponsors: {error!r}"
        raise ValueError(message) from error


def is_sponsor_event(content: object) -> bool:
    """Return whether a content of the negotiation is one about sponsors."""
    return isinstance(content, get_args(SponsorEvent))


def _value(declared: str, value: object) -> object:
    if declared == "Standing":
        return Standing(value)
    if not isinstance(value, _TYPES[declared]):
        message = f"{value!r} where {declared} should stand"
        raise TypeError(message)
    return value
