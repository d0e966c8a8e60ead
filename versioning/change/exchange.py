"""Exchanging one draft for another of the same id, as a transaction that windows can be told."""

from __future__ import annotations

from versioning.change.step import Delete, EditMasthead, Insert
from versioning.change.transaction import Recorder, Transaction
from versioning.tree.resolution import MASTHEAD_FIELDS, Resolution


def exchange(before: Resolution, after: Resolution, intent: str) -> Transaction:
    """Return the transaction that puts one draft wholly in the place of another of the same id."""
    recorder = Recorder(before)
    for index in reversed(range(len(before.children))):
        recorder.add(Delete(before.id, index, before.children[index]))
    for index, child in enumerate(after.children):
        recorder.add(Insert(before.id, index, child))
    for name in MASTHEAD_FIELDS:
        old, new = getattr(before.masthead, name), getattr(after.masthead, name)
        if old != new:
            recorder.add(EditMasthead(name, old, new))
    return recorder.transaction(intent=intent)
