"""Merging: what was written on another branch, or in another copy, comes into the text that is worked on.

It comes as a proposal for the last text that both had in common, which is accepted like any other: what
competes waits with it for a person, what is agreed resists, and the whole can be taken out again.
"""

from __future__ import annotations

from dataclasses import dataclass

from versioning.change.conflict import Conflict
from versioning.change.rebase import rebase
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.history.history import HistoryError
from versioning.negotiation.agreement import Agreement
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.parts import parts_of
from versioning.room import Room
from versioning.saying import said
from versioning.session import Session
from versioning.tree.identity import NodeId


@dataclass(frozen=True)
class Merged:
    """What became of a text that came in: the proposal that it is (None: it says nothing new).

    `conflicts` wait with that proposal; `resisting` are the paragraphs agreed here on whose account a part of
    it, or all, is still to be decided.
    """

    amendment: Amendment | None = None
    conflicts: tuple[Conflict, ...] = ()
    resisting: tuple[NodeId, ...] = ()


@dataclass(frozen=True)
class Text:
    """A text that comes in: `change` makes it of the revision `base`, `revision` holds it."""

    whose: str
    base: str
    revision: str
    change: Transaction


def written_on(session: Session, branch: str, whose: str = "") -> tuple[str, Transaction]:
    """Return the last revision that a branch and the one worked on had in common, and what was written since.

    Raises HistoryError where they have none, or ArchiveError.
    """
    heads = (session.history.branch(each).head for each in (session.branch, branch))
    base = session.history.common_ancestor(*heads)
    if base is None:
        message = said("The branches have no text in common; compare them instead.")
        raise HistoryError(message)
    return base, difference(session.draft_of(base), session.draft_on(branch), whose)


def merge(room: Room, branch: str, whose: str) -> Merged:
    """Bring what was written on another branch into the one that is worked on, in the name of `whose`.

    Merging again brings what was written there since. Raises HistoryError or ArchiveError.
    """
    session = room.session
    there = session.point(branch)
    base, change = written_on(session, branch, whose)
    before = session.draft_of(base)
    carried = rebase(change, difference(before, session.draft), before)
    if not carried.transaction.steps and not carried.conflicts:
        return Merged()
    return take(room, Text(whose, base, there, change), room.agreement)


def take(room: Room, text: Text, agreed: Agreement) -> Merged:
    """Propose a text, and accept of it what was not agreed here before; `agreed` tells what was."""
    with room.session.undoing.for_good():  # once it is accepted, merging again brings nothing
        amendment = room.propose_change(text.change, (text.whose,), base=text.base)
    draft = room.session.draft
    resisting = agreed.resisting(room.carried(amendment.id).change, draft)
    wanted = _free(room, amendment, agreed) if resisting else None
    if wanted is not None and not wanted:
        return Merged(amendment, (), resisting)
    agreed_there = {each.id for each in draft.walk() if not agreed.of(each.id).state.is_agreed}
    with room.yielding(agreed_there):
        return Merged(amendment, room.accept(amendment.id, wanted, other=text.revision), resisting)


def _free(room: Room, amendment: Amendment, agreed: Agreement) -> list[int]:
    """Return the numbers of the steps that touch nothing which is agreed."""
    found: list[int] = []
    for part in parts_of(amendment.change, room.carrier.base_of(amendment)):
        change = room.carried(amendment.id, part).change
        if not agreed.resisting(change, room.session.draft):
            found += part
    return found
