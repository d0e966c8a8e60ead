"""Happenings: edits as the record tells them at a glance, without what they changed."""

from __future__ import annotations

from typing import NamedTuple

from versioning.change.codec import transaction_to_json
from versioning.history.path import Edited
from versioning.tree.digest import canonical


class Happening(NamedTuple):
    """An edit of a branch: its number in the record, when and by whom it was made, and as what.

    `weight` is about how many bytes of JSON it takes: it grows with the words put in or taken out.
    """

    branch: str
    number: int
    date: str
    author: str
    intent: str
    weight: int


def happening(number: int, edited: Edited) -> Happening:
    """Return an edit at a glance."""
    done = edited.transaction
    weight = len(canonical(transaction_to_json(done)))
    return Happening(edited.branch, number, done.date, done.author, done.intent, weight)
