"""Deeds: what an act of the negotiation says, as values; each is kept in an act and read from it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from versioning.change.codec import (
    conflict_from_json,
    conflict_to_json,
    transaction_from_json,
    transaction_to_json,
)
from versioning.change.conflict import Conflict
from versioning.change.transaction import Transaction
from versioning.history.act import Act
from versioning.negotiation.amendment import Position, Status
from versioning.tree.digest import string

D = TypeVar("D")


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

KINDS: Mapping[str, type[Any]] = {
    "propose": Propose,
    "stand": Stand,
    "join": Join,
    "decide": Decide,
    "settle": Settle,
    "know": Know,
}
"""The name of each kind of deed in an act."""

NAMES = {kind: name for name, kind in KINDS.items()}

REMEMBERED = 4096
"""How many acts are not read again."""


def act_of(deed: Deed) -> Act:
    """Return the act, not sealed yet, that a deed is."""
    return Act(NAMES[type(deed)], {each.name: _to_json(getattr(deed, each.name)) for each in fields(deed)})


@lru_cache(maxsize=REMEMBERED)
def deed_of(act: Act) -> Deed | None:
    """Return the deed that an act is; None when it is none of these. Raises ValueError on other data."""
    kind = KINDS.get(act.kind)
    if kind is None:
        return None
    try:
        read = {
            each.name: READERS[str(each.type)](act.content[each.name])
            for each in fields(kind)
            if each.name in act.content  # what came with a later version has a default
        }
        deed: Deed = kind(**read)
    except (KeyError, TypeError, AttributeError) as error:
        message = f"this is not a deed: {error!r}"
        raise ValueError(message) from error
    return deed


def _to_json(value: object) -> object:
    if isinstance(value, Transaction):
        return transaction_to_json(value)
    if isinstance(value, Conflict):
        return conflict_to_json(value)
    if isinstance(value, tuple):
        return [_to_json(each) for each in value]
    return value.value if isinstance(value, Enum) else value


def _several(read: Callable[[Any], D]) -> Callable[[list[Any]], tuple[D, ...]]:
    return lambda data: tuple(read(each) for each in data)


def _maybe(read: Callable[[Any], D]) -> Callable[[Any], D | None]:
    return lambda data: None if data is None else read(data)


READERS: Mapping[str, Callable[[Any], Any]] = {
    "str": string,
    "tuple[str, ...]": _several(string),
    "Transaction": transaction_from_json,
    "Transaction | None": _maybe(transaction_from_json),
    "tuple[Conflict, ...]": _several(conflict_from_json),
    "Status": Status,
    "Position | None": _maybe(Position),
}
"""By declared type of a field, what reads it."""
