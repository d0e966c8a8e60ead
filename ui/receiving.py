"""What a draft begins with when a file is received: accepted, original, or with its changes as proposals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING

from exports.report import Reading
from versioning.change.rebase import rebase
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.tree.resolution import Resolution

if TYPE_CHECKING:
    from exports.returned import Returned


LIKE_ENOUGH = 0.4
"""So great a share of the paragraphs of a draft comes back unchanged in an answer to it."""


class Treatment(str, Enum):
    """How the tracked changes of a file are taken."""

    APART = "apart"
    ONE = "one"
    ACCEPTED = "accepted"
    ORIGINAL = "original"


@dataclass(frozen=True)
class Received:
    """`draft` is the text as received; `changes`, one after the other, are proposed on it."""

    draft: Resolution
    changes: tuple[Transaction, ...] = ()


@dataclass(frozen=True)
class Sent:
    """A draft that a file may be an answer to: its name for a person, and the draft."""

    name: str
    draft: Resolution


def answers(reading: Reading, drafts: Sequence[Sent]) -> list[Sent]:
    """Return the drafts that a file may be an answer to, the likeliest first."""
    texts = {each.text.plain for each in (reading.original or reading.draft).walk() if each.text.plain}
    shares: list[tuple[float, Sent]] = []
    for sent in drafts:
        said = [each.text.plain for each in sent.draft.walk() if each.text.plain]
        share = sum(each in texts for each in said) / max(len(said), 1)
        shares += [(share, sent)] if share >= LIKE_ENOUGH else []
    return [sent for _, sent in sorted(shares, key=lambda each: -each[0])]


def as_answer(reading: Reading, sent: Sent, *, tracked_only: bool = False) -> tuple[Reading, Returned]:
    """Return a reading whose changes are those to what was sent, and what was found of them.

    What was changed without tracking comes first, under a name that says so; with `tracked_only` it is
    left out, with what was tracked in its words.
    """
    returned_to = import_module("exports.returned").returned_to  # it would slow down every start
    found: Returned = returned_to(sent.draft, reading)
    changes = found.proposals[0] if tracked_only else (*found.untracked, *found.changes)
    draft = found.base
    for each in changes:
        draft = each.apply(draft)
    original = found.base if changes else None
    return replace(reading, draft=draft, original=original, changes=changes), found


def treatments(reading: Reading) -> tuple[Treatment, ...]:
    """Return how a file can be taken, what suits most first."""
    return tuple(Treatment) if reading.original is not None else (Treatment.ACCEPTED,)


def received(
    reading: Reading,
    treatment: Treatment,
    *,
    delegation: str = "",
    fixes: Sequence[Transaction] = (),
) -> Received:
    """Return what a draft made of a file begins with.

    `fixes` are what a person set right in the text with every change accepted (roles and levels).
    They hold from the beginning, so that they are nobody's proposal. `delegation` is whose all changes
    are when they are taken as those of one.
    """
    fix = Transaction(tuple(step for each in fixes for step in each.steps), intent="set right")
    fixed = fix.apply(reading.draft)
    if treatment is Treatment.ACCEPTED or reading.original is None:
        return Received(fixed)
    undone = [change.invert() for change in reversed(reading.changes)]
    first = rebase(fix, undone, reading.draft).transaction
    start = first.apply(reading.original)
    if treatment is Treatment.ORIGINAL:
        return Received(start)
    changes = list(_carried(reading, first))
    draft = start
    for change in changes:
        draft = change.apply(draft)
    if draft != fixed:  # a fix that could not be carried all the way back
        changes.append(difference(draft, fixed))
    if treatment is Treatment.ONE:
        changes = [replace(change, author=delegation) for change in changes]
    return Received(start, tuple(changes))


def _carried(reading: Reading, fix: Transaction) -> Iterator[Transaction]:
    """Yield each change as one of the text that a fix was made in, as far as it can be carried."""
    draft = reading.original
    if draft is None:
        return
    for change in reading.changes:
        if not fix.steps:
            yield change
            continue
        carried = rebase(change, fix, draft)
        fix = rebase(fix, change, draft).transaction
        draft = change.apply(draft)
        try:
            if not carried.conflicts:
                fix.apply(draft)
                yield carried.transaction
                continue
        except StepError:
            pass
        return
