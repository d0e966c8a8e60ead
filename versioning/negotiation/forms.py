"""Forms: how deeds, small values that say what was done in a negotiation, are kept in acts and read again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from enum import Enum
from functools import lru_cache
from typing import Any, Generic, TypeVar

from versioning.change.codec import (
    conflict_from_json,
    conflict_to_json,
    transaction_from_json,
    transaction_to_json,
)
from versioning.change.conflict import Conflict
from versioning.change.transaction import Transaction
from versioning.history.act import Act
from versioning.tree.digest import integer, string, text_from_json, text_to_json
from versioning.tree.text import StyledText

D = TypeVar("D")
R = TypeVar("R")

REMEMBERED = 4096
"""How many acts of a kind are not read again."""


def _several(read: Callable[[Any], R]) -> Callable[[list[Any]], tuple[R, ...]]:
    return lambda data: tuple(read(each) for each in data)


def _maybe(read: Callable[[Any], R]) -> Callable[[Any], R | None]:
    return lambda data: None if data is None else read(data)


def _bool(value: object) -> bool:
    if not isinstance(value, bool):
        message = f"{value!r} where yes or no should stand"
        raise TypeError(message)
    return value


def _pair(data: list[Any]) -> tuple[str, str]:
    one, other = data
    return string(one), string(other)


READERS: Mapping[str, Callable[[Any], Any]] = {
    "str": string,
    "str | None": _maybe(string),
    "int": integer,
    "bool": _bool,
    "bool | None": _maybe(_bool),
    "tuple[str, ...]": _several(string),
    "tuple[tuple[str, str], ...]": _several(_pair),
    "StyledText": text_from_json,
    "Transaction": transaction_from_json,
    "Transaction | None": _maybe(transaction_from_json),
    "tuple[Conflict, ...]": _several(conflict_from_json),
}
"""By the declared type of a field, what reads it."""


class Forms(Generic[D]):
    """The forms of some kinds of deeds, frozen dataclasses each under a name of its own."""

    def __init__(self, kinds: Mapping[str, type[D]], *enums: type[Enum]) -> None:
        """Give the kinds by name, and the enumerations that their fields have."""
        self._kinds = kinds
        self._names = {kind: name for name, kind in kinds.items()}
        own: dict[str, Callable[[Any], Any]] = {each.__name__: each for each in enums}
        own |= {f"{each.__name__} | None": _maybe(each) for each in enums}
        self._readers = {**READERS, **own}
        self.deed_of = lru_cache(maxsize=REMEMBERED)(self._deed_of)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of acts that keep these deeds."""
        return frozenset(self._kinds)

    def act_of(self, deed: D) -> Act:
        """Return the act, not sealed yet, that keeps a deed."""
        content = {each.name: _to_json(getattr(deed, each.name)) for each in fields(deed)}  # type: ignore[arg-type]
        return Act(self._names[type(deed)], content)

    def _deed_of(self, act: Act) -> D | None:
        """Return the deed that an act keeps; None when it is none of these. Raises ValueError on other data.

        A field that the act doesn't have, since a later version brought it, has its default.
        """
        kind = self._kinds.get(act.kind)
        if kind is None:
            return None
        try:
            declared = {each.name: str(each.type) for each in fields(kind)}  # type: ignore[arg-type]
            known = {name: act.content[name] for name in declared if name in act.content}
            return kind(**{name: self._readers[declared[name]](value) for name, value in known.items()})
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            message = f"the act {act.id} ({act.kind}) can’t be read: {error!r}"
            raise ValueError(message) from error


def _to_json(value: object) -> object:
    if isinstance(value, Transaction):
        return transaction_to_json(value)
    if isinstance(value, Conflict):
        return conflict_to_json(value)
    if isinstance(value, StyledText):
        return text_to_json(value)
    if isinstance(value, tuple):
        return [_to_json(each) for each in value]
    return value.value if isinstance(value, Enum) else value
