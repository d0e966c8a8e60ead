"""Deeds: what delegations and the chair do with amendments."""

from __future__ import annotations

from dataclasses import dataclass

from versioning.change.conflict import Conflict
from versioning.change.transaction import Transaction
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.forms import Forms


@dataclass(frozen=True)
class Propose:
    """Delegations propose a change; the fields are those of `Amendment`."""

    base: str
    change: Transaction
    delegations: tuple[str, ...]
    reading: str = ""
    date: str = ""
    note: str = ""
    origin: str = ""
    amends: str = ""


@dataclass(frozen=True)
class Stand:
    """A delegation takes a position on an amendment; None: it has none any more."""

    amendment: str
    delegation: str
    position: Position | None


@dataclass(frozen=True)
class Join:
    """A delegation becomes one of those that propose an amendment."""

    amendment: str
    delegation: str


@dataclass(frozen=True)
class Decide:
    """It is decided what becomes of an amendment.

    `left` is the part of its change that nobody has decided on, for its base, and `conflicts` are what
    could not be taken into the draft as it stood. `note` says why, or by which it is superseded.
    """

    amendment: str
    status: Status
    left: Transaction | None = None
    conflicts: tuple[Conflict, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Settle:
    """A person has decided between the texts of a conflict: `choice` says which, in a word."""

    amendment: str
    node: str
    choice: str


@dataclass(frozen=True)
class Know:
    """What an author is called in files, and the delegation that this is."""

    author: str
    delegation: str


Deed = Propose | Stand | Join | Decide | Settle | Know

FORMS: Forms[Deed] = Forms(
    {
        "propose": Propose,
        "stand": Stand,
        "join": Join,
        "decide": Decide,
        "settle": Settle,
        "know": Know,
    },
    Position,
    Status,
)
"""How they are kept in acts."""
