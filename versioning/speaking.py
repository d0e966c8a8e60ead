"""Speaking: a line typed while somebody speaks becomes proposals and positions in a room."""

from __future__ import annotations

from collections.abc import Collection

from versioning.negotiation.amendment import Amendment, Status
from versioning.negotiation.parts import nodes_of
from versioning.negotiation.room_line import LineError, RoomLine, parse_room_line
from versioning.room import Room
from versioning.tree.resolution import Resolution


def say(room: Room, line: str) -> Amendment:
    """Do what a line says; returns the proposal that it makes, or is about.

    Raises LineError when it isn't understood, or asks for more.
    """
    said = parse_room_line(line, room.session.draft, lambda number: _amended(room, number))
    if said.change is not None:
        onto = _numbered(room, said.number) if said.number else None
        base, amends = (onto.base, onto.id) if onto is not None else (room.point(), "")
        amendment = room.propose_change(said.change, said.delegations, base=base, amends=amends)
    else:
        amendment = _numbered(room, said.number) if said.number else _at(room, said)
    if said.withdrawn:
        _withdraw(room, amendment, said.delegations)
    for name, position in said.positions:
        room.take_position(amendment.id, name, position)
    return room.negotiation.amendments[amendment.id]


def _numbered(room: Room, number: int) -> Amendment:
    found = (each for each in room.negotiation.amendments.values() if each.number == number)
    about = next(found, None)
    if about is None:
        message = f"There is no proposal {number}."
        raise LineError(message)
    return about


def _amended(room: Room, number: int) -> tuple[Resolution, Resolution]:
    """Return the draft that a proposal was made for, without it and with it."""
    about = _numbered(room, number)
    base = room.carrier.base_of(about)
    return base, about.change.apply(base)


def _at(room: Room, said: RoomLine) -> Amendment:
    """Return the only live proposal at the place that a line names, of those whom it names."""
    nodes = {each.id for each in room.session.draft.paragraph(said.place).walk()}
    found = [
        each
        for each in room.negotiation.live
        if set(said.whose) <= set(each.delegations)
        and any(nodes & nodes_of(step) for step in room.carrier.carry(each).change.steps)
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        message = f"There is no such proposal on {said.label}; nothing was noted."
    else:
        names = ", ".join(each.name for each in found)
        message = (
            f"There are several proposals on {said.label} ({names}); "
            f"say which, as in “EU retain {found[0].number}”."
        )
    raise LineError(message)


def _withdraw(room: Room, amendment: Amendment, delegations: Collection[str]) -> None:
    if delegations and set(delegations) != set(amendment.delegations):
        message = f"{amendment.name} is withdrawn by all who propose it, or by nobody."
        raise LineError(message)
    room.decide(amendment.id, Status.WITHDRAWN)
