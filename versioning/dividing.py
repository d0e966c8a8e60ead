"""Dividing: a proposal of several places becomes one for each paragraph, to be decided by itself."""

from __future__ import annotations

from dataclasses import replace

from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.negotiation.amendment import Amendment, Status
from versioning.negotiation.deeds import FORMS, Decide, Deed, Propose, Stand
from versioning.negotiation.parts import by_paragraph, only
from versioning.room import Room
from versioning.saying import said


def divide(room: Room, identity: str) -> tuple[Amendment, ...]:
    """Propose each paragraph's part of an amendment by itself, in the place of the whole; returns these.

    Who proposes it, where delegations stand, the reading, the note and the file it came in are those of the
    whole, which is superseded. It is undone in one step. Raises StepError where it can't be divided.
    """
    whole = room.negotiation.amendments[identity]
    changes = _changes(room, whole)
    with room.session.undoing.as_one("divide"):
        made = [_proposed(room, whole, change) for change in changes]
        note = "divided into " + ", ".join(room.negotiation.amendments[each].name for each in made)
        room.session.record(FORMS.act_of(Decide(whole.id, Status.SUPERSEDED, note=note)))
    return tuple(room.negotiation.amendments[each] for each in made)


def _changes(room: Room, whole: Amendment) -> list[Transaction]:
    """Return the change of each paragraph; raises StepError where there is one, or can't be several."""
    if not whole.is_whole:
        message = said(
            "{name} is decided already; only what is to be decided can be divided.", name=whole.name
        )
        raise StepError(message)
    if room.negotiation.on(whole.id):
        message = said("{name} is amended by another proposal; decide on that one first.", name=whole.name)
        raise StepError(message)
    base = room.carrier.base_of(whole)
    parts = by_paragraph(whole.change, base)
    if len(parts) < 2:
        message = said(
            "{name} changes one paragraph, or several that only go together; it can’t be divided.",
            name=whole.name,
        )
        raise StepError(message)
    return [only(whole.change, base, part) for part in parts]


def _proposed(room: Room, whole: Amendment, change: Transaction) -> str:
    """Propose a part of an amendment with all that was said of the whole; returns its id."""
    deed = Propose(
        whole.base,
        replace(change, author=whole.change.author, date=whole.change.date),
        whole.delegations,
        whole.reading,
        whole.date,
        whole.note,
        whole.origin,
        whole.amends,
    )
    (act,) = room.session.record(FORMS.act_of(deed))
    deeds: list[Deed] = [Stand(act.id, name, position) for name, position in whole.positions]
    if whole.status is not Status.PROPOSED:
        deeds.append(Decide(act.id, whole.status))
    room.session.record(*map(FORMS.act_of, deeds))
    return act.id
