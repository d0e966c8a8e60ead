"""Exchanging one draft for another of the same id, as a transaction that windows can be told."""

from __future__ import annotations

from versioning.change.step import Delete, Insert, masthead_steps
from versioning.change.transaction import Recorder, Transaction
from versioning.tree.resolution import Resolution


def exchange(before: Resolution, after: Resolution, intent: str) -> Transaction:
    """Return the transaction that puts one draft wholly in the place of another of the same id."""
    recorder = Recorder(before)
    for index in reversed(range(len(before.children))):
        recorder.add(Delete(before.id, index, before.children[index]))
    for index, child in enumerate(after.children):
        recorder.add(Insert(before.id, index, child))
    recorder.extend(masthead_steps(before.masthead, after.masthead))
    return recorder.transaction(intent=intent)
