"""Speaking: a line typed while somebody speaks becomes proposals, positions and brackets in a room."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.negotiation.parts import nodes_of
from versioning.negotiation.room_brackets import BracketLine
from versioning.negotiation.room_line import LineError, RoomLine, bracket_line, parse_room_line
from versioning.room import Room
from versioning.saying import said
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Bracketed:
    """What a line did to brackets: their place as cited, and who holds them now; nobody: they are gone."""

    place: str
    owners: tuple[str, ...]


def say(room: Room, line: str) -> Amendment | Bracketed:
    """Do what a line says; returns the proposal that it makes, or is about, or the brackets.

    Raises LineError when it isn't understood, or asks for more, ValueError when what it proposes changes
    nothing; then nothing was done.
    """
    about = bracket_line(line, room.session.draft)
    if about is not None:
        about = replace(about, names=tuple(dict.fromkeys(map(room.heard_as, about.names))))
        return _let_go(room, about) if about.lifted else _bracket(room, about)
    told = _as_heard(room, parse_room_line(line, room.session.draft, lambda number: _amended(room, number)))
    if told.change is not None:
        onto = _numbered(room, told.number) if told.number else None
        base, amends = (onto.base, onto.id) if onto is not None else (room.point(), "")
        amendment = room.propose_change(told.change, told.delegations, base=base, amends=amends)
    else:
        amendment = _numbered(room, told.number) if told.number else _at(room, told)
    if told.withdrawn:
        _withdraw(room, amendment, told.delegations)
    for name, position in told.positions:
        room.take_position(amendment.id, name, position)
    return room.negotiation.amendments[amendment.id]


def _as_heard(room: Room, told: RoomLine) -> RoomLine:
    """Return a line under the names by which the room knows those whom it names."""
    return replace(
        told,
        delegations=tuple(map(room.heard_as, told.delegations)),
        whose=tuple(map(room.heard_as, told.whose)),
    )


def _bracket(room: Room, line: BracketLine) -> Bracketed:
    """Put words in brackets; where they stand in some, those who say so hold these, too."""
    owners: dict[str, None] = {}
    for start, end in line.spans:
        around = {(each.start, each.end): each for each in room.brackets if each.node == line.node}
        known = around.get((start, end)) or around.get((start - 1, end + 1))
        if known is not None:
            room.hold(known, tuple(dict.fromkeys((*known.owners, *line.names))))
            owners |= dict.fromkeys(known.owners)
        else:
            room.bracket(line.node, start, end, line.names)
        owners |= dict.fromkeys(line.names)
    return Bracketed(line.label, tuple(owners))


def _let_go(room: Room, line: BracketLine) -> Bracketed:
    """Let delegations hold brackets no more, and take away those that nobody else holds."""
    left: dict[str, None] = {}
    theirs = [each for each in room.brackets if each.node == line.node and set(line.names) & set(each.owners)]
    if line.spans:
        theirs = [
            each
            for each in theirs
            if any(each.start - 1 <= start and end <= each.end + 1 for start, end in line.spans)
        ]
    if not theirs:
        names = ", ".join(line.names)
        message = said(
            "{names} holds no such brackets in {place}; nothing was lifted.", names=names, place=line.label
        )
        raise LineError(message)
    for each in reversed(theirs):  # from the end, so that what stands before stays where it is
        others = tuple(name for name in each.owners if name not in line.names)
        left |= dict.fromkeys(others)
        if others:
            room.hold(each, others)
        else:
            room.lift(each)
    return Bracketed(line.label, tuple(left))


def _numbered(room: Room, number: int) -> Amendment:
    found = (each for each in room.negotiation.amendments.values() if each.number == number)
    about = next(found, None)
    if about is None:
        message = said("There is no proposal {number}.", number=number)
        raise LineError(message)
    return about


def _amended(room: Room, number: int) -> tuple[Resolution, Resolution]:
    """Return the draft that a proposal was made for, without it and with it."""
    about = _numbered(room, number)
    base = room.carrier.base_of(about)
    return base, about.change.apply(base)


def _at(room: Room, told: RoomLine) -> Amendment:
    """Return the only live proposal at the place that a line names, of those whom it names."""
    nodes = {each.id for each in room.session.draft.paragraph(told.place).walk()}
    found = [
        each
        for each in room.negotiation.live
        if set(told.whose) <= set(each.delegations)
        and any(nodes & nodes_of(step) for step in room.carrier.carry(each).change.steps)
    ]
    if len(found) == 1:
        return found[0]
    if not found and any(position is Position.RESERVE for _, position in told.positions):
        message = said(
            "There is no such proposal on {place}; to reserve on the text as it stands, put it in brackets: "
            "“{names} bracket {place}”.",
            place=told.label,
            names=", ".join(name for name, position in told.positions if position is Position.RESERVE),
        )
    elif not found:
        message = said("There is no such proposal on {place}; nothing was noted.", place=told.label)
    else:
        names = ", ".join(each.name for each in found)
        message = said(
            "There are several proposals on {place} ({names}); say which, as in “EU retain {number}”.",
            place=told.label,
            names=names,
            number=found[0].number,
        )
    raise LineError(message)


def _withdraw(room: Room, amendment: Amendment, delegations: Collection[str]) -> None:
    if delegations and set(delegations) != set(amendment.delegations):
        message = said("{name} is withdrawn by all who propose it, or by nobody.", name=amendment.name)
        raise LineError(message)
    room.decide(amendment.id, Status.WITHDRAWN)
