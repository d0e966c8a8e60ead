"""Renaming: a change of one draft as a change of the same draft under other ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace

from versioning.change.step import Step
from versioning.change.transaction import Transaction
from versioning.tree.digest import paragraph_with_ids, text_with_ids
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.text import StyledText


def transaction_with_ids(transaction: Transaction, renamed: Mapping[NodeId, NodeId]) -> Transaction:
    """Return a transaction with each id of `renamed` replaced, wherever its steps hold it."""
    return replace(transaction, steps=tuple(_of_step(step, renamed) for step in transaction.steps))


def _of_step(step: Step, renamed: Mapping[NodeId, NodeId]) -> Step:
    changed: dict[str, object] = {}
    for each in fields(step):
        value = getattr(step, each.name)
        if isinstance(value, Paragraph):
            changed[each.name] = paragraph_with_ids(value, renamed)
        elif isinstance(value, StyledText):
            changed[each.name] = text_with_ids(value, renamed)
        elif each.type == "NodeId":
            changed[each.name] = renamed.get(value, value)
    return replace(step, **changed)  # type: ignore[arg-type]
