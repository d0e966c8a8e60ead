"""Gathering: the edits of each author brought together, as far as they don't build on another's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from versioning.change.rebase import rebase
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.tree.resolution import Resolution


def gathered(base: Resolution, edits: Sequence[Transaction]) -> list[Transaction]:
    """Return transactions that lead from `base` to where the edits lead, as few an author as can be.

    An edit is taken before those of others that stand between it and its author's last one, where both fit
    the draft in that order too and it makes no difference. Edits without steps are left out.
    """
    turns: list[Transaction] = []
    drafts = [base]
    for author, run in groupby((each for each in edits if each.steps), key=lambda each: each.author):
        found = list(run)
        steps = tuple(step for each in found for step in each.steps)
        edit = Transaction(steps, author, max(each.date for each in found), found[-1].intent)
        after = edit.apply(drafts[-1])
        place = _place(turns, drafts, edit, after)
        if place is None:
            turns.append(edit)
            drafts.append(after)
            continue
        turns, drafts = place
    return turns


def last_dates(edits: Sequence[Transaction]) -> dict[str, str]:
    """Return by author when the last edit of each was made (ISO 8601, "Z"); what has no date is left out."""
    found: dict[str, str] = {}
    for each in edits:
        if each.steps and each.date:
            found[each.author] = max(found.get(each.author, ""), each.date)
    return found


_Turns = tuple[list[Transaction], list[Resolution]]


def _place(
    turns: list[Transaction], drafts: list[Resolution], edit: Transaction, after: Resolution
) -> _Turns | None:
    """Return the turns with an edit added to its author's last one; None where it can't be taken so early."""
    at = next((at for at in reversed(range(len(turns))) if turns[at].author == edit.author), None)
    if at is None:
        return None
    others = turns[at + 1 :]
    try:
        carried = rebase(edit, [each.invert() for each in reversed(others)], drafts[-1])
        return None if carried.conflicts else _put(turns, drafts, at, carried.transaction, after)
    except StepError:
        return None


def _put(
    turns: list[Transaction], drafts: list[Resolution], at: int, early: Transaction, after: Resolution
) -> _Turns | None:
    """Return the turns where one is longer by an edit, those after it carried over it."""
    longer = replace(turns[at], steps=turns[at].steps + early.steps, date=max(turns[at].date, early.date))
    made, states = [*turns[:at], longer], drafts[: at + 1]
    states.append(longer.apply(states[-1]))
    over, start = early, drafts[at + 1]
    for each in turns[at + 1 :]:
        carried = rebase(each, over, start)
        back = rebase(over, each, start)
        if carried.conflicts or back.conflicts:
            return None
        start, over = each.apply(start), back.transaction
        made.append(carried.transaction)
        states.append(carried.transaction.apply(states[-1]))
    return (made, states) if states[-1] == after else None
