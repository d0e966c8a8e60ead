"""Taking in: what comes in texts, a returned file or a compilation text, becomes proposals in a room."""

from __future__ import annotations

from collections.abc import Sequence

from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.negotiation.returned import Returned
from versioning.negotiation.rewriting import Rewriting
from versioning.room import Room
from versioning.tree.resolution import Resolution


def take(room: Room, found: Sequence[Returned], base: str, origin: str = "") -> tuple[Amendment, ...]:
    """Propose what was found in a returned file for the draft of the revision `base`.

    What says nothing new is left out; who supports or opposes there does so here.
    """
    made: list[Amendment | None] = []
    targets: list[Resolution] = []
    draft = room.session.draft_of(base)
    for each in found:
        amended = made[each.amends] if each.amends is not None else None
        before = targets[each.amends] if each.amends is not None else draft
        targets.append(each.target(before))
        change = difference(before, targets[-1])
        onto = amended.id if amended else ""
        made.append(_proposed(room, each, change, base, onto, origin) if change.steps else None)
    return tuple(each for each in made if each is not None)


def rewrite(room: Room, rewriting: Rewriting) -> tuple[Amendment, ...]:
    """Do what the editing of a compilation text comes to; returns what it newly proposes.

    An amendment that is gone is withdrawn or, where its delegations propose something else now, superseded;
    so is one of which only a part is left, by that part.
    """
    base = room.point()
    made: list[Amendment] = []
    for each in rewriting.new:
        onto = made[each.amends].id if each.amends is not None else each.onto
        made.append(_proposed(room, each.found, difference(each.before, each.target), base, onto))
    for amendment, target in rewriting.partly:
        whole = room.negotiation.amendments[amendment]
        made.append(room.propose(target, whole.delegations, base=base, reading=whole.reading))
        for name, position in whole.positions:
            room.take_position(made[-1].id, name, position)
        room.decide(amendment, Status.SUPERSEDED)
    for amendment in rewriting.gone:
        mine = set(room.negotiation.amendments[amendment].delegations)
        instead = any(mine & set(each.delegations) for each in made)
        room.decide(amendment, Status.SUPERSEDED if instead else Status.WITHDRAWN)
    for amendment, name, taken in rewriting.taken:
        room.take_position(amendment, name, taken)
    for amendment, name in rewriting.joined:
        room.join(amendment, name)
    return tuple(made)


def _proposed(
    room: Room, found: Returned, change: Transaction, base: str, onto: str, origin: str = ""
) -> Amendment:
    names = found.voices.authors or (found.name,)
    reading = room.reading.name
    amendment = room.propose_change(change, names, base=base, reading=reading, origin=origin, amends=onto)
    for name in found.voices.supporters:
        room.take_position(amendment.id, name, Position.SUPPORT)
    for name, stand in found.voices.stands:
        room.take_position(amendment.id, name, Position(stand.value))
    return room.negotiation.amendments[amendment.id]
