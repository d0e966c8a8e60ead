"""What is typed while somebody speaks is done in the room, and what isn't clear is asked about."""

from __future__ import annotations

import pytest

from tests.versioning.test_room import DRAFT, proposed, words
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.room_line import LineError
from versioning.room import Room
from versioning.session import Session
from versioning.speaking import say


@pytest.fixture
def room() -> Room:
    return Room(Session(DRAFT, author="Chair"))


def test_a_line_is_a_proposal_with_positions(room: Room) -> None:
    made = say(
        room, "US OP1 replace wells with roads; supp JPN; EU retain; NOR flexible; CUB awaiting capital"
    )
    assert made.name == "US 1"
    assert made.positions == (
        ("JPN", Position.SUPPORT),
        ("EU", Position.RETAIN),
        ("NOR", Position.FLEXIBLE),
        ("CUB", Position.AWAITING),
    )
    room.accept(made.id)
    assert words(room) == "Urges States to report on roads;"


def test_an_amendment_to_an_amendment_is_typed(room: Room) -> None:
    one = proposed(room, "wells", "harbours")
    two = say(room, 'JPN on 1: add "large" before "harbours"; supp KOR')
    assert (two.amends, two.delegations, two.supporters) == (one.id, ("JPN",), ("KOR",))
    assert room.carrier.carry(two).target.text("2").plain == "Urges States to report on large harbours;"
    assert words(room) == "Urges States to report on wells;"


def test_a_position_at_a_place_is_on_the_only_proposal_there(room: Room) -> None:
    one = proposed(room, "wells", "harbours")
    assert say(room, "EU retain OP1").id == one.id
    assert room.negotiation.amendments[one.id].positions == (("EU", Position.RETAIN),)
    proposed(room, "wells", "bridges", "Sudland")
    with pytest.raises(LineError, match=r"several proposals on OP1 \(Norland 1, Sudland 2\)"):
        say(room, "JPN opposes OP1")
    assert say(room, "JPN supports Sudland on OP1").name == "Sudland 2"
    with pytest.raises(LineError, match="no such proposal on OP2"):
        say(room, "JPN opposes OP2")


def test_a_delegation_withdraws_its_own_proposal_only(room: Room) -> None:
    one = proposed(room, "wells", "harbours")
    with pytest.raises(LineError, match="Norland 1 is withdrawn by all who propose it"):
        say(room, "JPN withdraws 1")
    assert say(room, "Norland withdraws 1").status is Status.WITHDRAWN
    assert room.negotiation.live == ()
    assert one.is_live


def test_what_is_about_no_proposal_is_said(room: Room) -> None:
    for line in ("JPN supp 9", 'JPN on 9: del "x"'):
        with pytest.raises(LineError, match="There is no proposal 9"):
            say(room, line)
