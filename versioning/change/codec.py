"""Transactions and conflicts as JSON, for the journal and for exchange.

A step is written as its kind and its fields by name; a field's declared type says how it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from enum import Enum
from typing import Any, TypeVar

from versioning.change.conflict import Conflict
from versioning.change.reasons import reason
from versioning.change.step import (
    Delete,
    EditMasthead,
    EditText,
    Insert,
    Join,
    Move,
    SetId,
    SetMark,
    SetRole,
    SetSign,
    Split,
    Step,
)
from versioning.change.transaction import Transaction
from versioning.tree.digest import (
    Json,
    integer,
    paragraph_from_json,
    paragraph_to_json,
    string,
    text_from_json,
    text_to_json,
)
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import Mark, MarkKind, StyledText

Read = TypeVar("Read")

KINDS: Mapping[str, type[Step]] = {
    "text": EditText,
    "mark": SetMark,
    "insert": Insert,
    "delete": Delete,
    "move": Move,
    "split": Split,
    "join": Join,
    "role": SetRole,
    "sign": SetSign,
    "id": SetId,
    "masthead": EditMasthead,
}
"""The name of each kind of step in JSON."""

NAMES = {kind: name for name, kind in KINDS.items()}


def transaction_to_json(transaction: Transaction) -> Json:
    """Return a transaction as JSON."""
    return {
        "id": transaction.id,
        "author": transaction.author,
        "date": transaction.date,
        "intent": transaction.intent,
        "steps": [_step_to_json(step) for step in transaction.steps],
    }


def transaction_from_json(data: Json) -> Transaction:
    """Return the transaction that `transaction_to_json` wrote, its id too; ValueError on other data."""
    return _checked(_transaction, data, "transaction")


def conflict_to_json(conflict: Conflict) -> Json:
    """Return a conflict as JSON."""
    return {
        "transaction": transaction_to_json(conflict.transaction),
        "node": conflict.node,
        "reason": conflict.reason,
        "proposed": text_to_json(conflict.proposed),
        "standing": text_to_json(conflict.standing),
    }


def conflict_from_json(data: Json) -> Conflict:
    """Return the conflict that `conflict_to_json` wrote; ValueError on other data."""
    return _checked(_conflict, data, "conflict")


def _checked(read: Callable[[Json], Read], data: Json, what: str) -> Read:
    try:
        return read(data)
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError) as error:
        message = f"this is not a {what}: {error!r}"
        raise ValueError(message) from error


def _transaction(data: Json) -> Transaction:
    return Transaction(
        tuple(_step_from_json(step) for step in data["steps"]),
        string(data["author"]),
        string(data["date"]),
        string(data["intent"]),
        string(data["id"]),
    )


def _conflict(data: Json) -> Conflict:
    return Conflict(
        _transaction(data["transaction"]),
        string(data["node"]),
        reason(string(data["reason"])),
        text_from_json(data["proposed"]),
        text_from_json(data["standing"]),
    )


def _step_to_json(step: Step) -> Json:
    result: Json = {"step": NAMES[type(step)]}
    for each in fields(step):
        result[each.name] = _value_to_json(getattr(step, each.name))
    return result


def _step_from_json(data: Json) -> Step:
    kind = KINDS[data["step"]]
    return kind(**{each.name: READERS[str(each.type)](data[each.name]) for each in fields(kind)})


def _value_to_json(value: object) -> object:
    if isinstance(value, StyledText):
        return text_to_json(value)
    if isinstance(value, Paragraph):
        return paragraph_to_json(value)
    if isinstance(value, tuple):
        return [[mark.start, mark.end, mark.kind.value, mark.value] for mark in value]
    return value.value if isinstance(value, Enum) else value


def _marks(data: list[list[Any]]) -> tuple[Mark, ...]:
    return tuple(
        Mark(integer(start), integer(end), MarkKind(kind), string(value)) for start, end, kind, value in data
    )


READERS: Mapping[str, Callable[[Any], Any]] = {
    "NodeId": string,
    "str": string,
    "int": integer,
    "StyledText": text_from_json,
    "Paragraph": paragraph_from_json,
    "Role": Role,
    "MarkKind": MarkKind,
    "tuple[Mark, ...]": _marks,
}
"""By declared type of a field, what reads it."""
