"""What happens to the sponsorship of a draft, as values; each is kept in an act and read from it again.

Who told it and when stands in the act. `on` is the day it holds where that is another one ("2026-11-03"),
as when a list that was handed over is entered later.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from versioning.negotiation.forms import Forms


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

FORMS: Forms[SponsorEvent] = Forms(
    {
        "sponsor joined": Joined,
        "sponsor withdrew": Withdrew,
        "sponsor removed": Removed,
        "sponsor confirmed": Confirmed,
        "sponsor standing": StandingChanged,
        "sponsor group": GroupChanged,
        "sponsor membership": MembershipChanged,
        "sponsor line": LineWorded,
        "sponsored text": TextChanged,
    },
    Standing,
)
"""How they are kept in acts."""
