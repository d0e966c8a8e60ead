"""Delegations are told at a glance, each by a code of its own and a colour that it keeps."""

from __future__ import annotations

from versioning.change.transaction import Transaction
from versioning.negotiation.amendment import Amendment, Position
from versioning.negotiation.badges import HUES, badges_of
from versioning.negotiation.negotiation import Negotiation


def of(*names: str, standing: str = "") -> Negotiation:
    """Return a negotiation in which each of these proposes something, in this order."""
    positions = ((standing, Position.SUPPORT),) if standing else ()
    made = {
        str(at): Amendment(str(at), at + 1, "base", Transaction(()), (name,), positions=positions)
        for at, name in enumerate(names)
    }
    return Negotiation(made)


def codes(*names: str) -> list[str]:
    return [each.code for each in badges_of(of(*names)).values()]


def test_a_state_bears_its_code_and_a_group_what_the_room_calls_it() -> None:
    assert codes("Japan", "European Union", "US") == ["JPN", "EU", "US"]


def test_other_names_give_their_initials_or_first_letters() -> None:
    assert codes("Kestria", "Friends of the Sea") == ["KES", "FS"]


def test_no_two_delegations_share_a_code() -> None:
    found = codes("Norland", "Norway Bay", "Nordia", "NOR", "NB")
    assert len(set(found)) == len(found)


def test_whoever_comes_later_takes_no_badge_away() -> None:
    names = [f"Delegation {number}" for number in range(3 * HUES)]
    all_of_them = badges_of(of(*names))
    for count in range(1, len(names)):
        before = badges_of(of(*names[:count]))
        assert {name: all_of_them[name] for name in names[:count]} == before


def test_as_many_delegations_as_there_are_colours_have_different_ones() -> None:
    found = badges_of(of(*(f"Delegation {number}" for number in range(HUES))))
    assert len({each.hue for each in found.values()}) == HUES


def test_who_only_takes_a_position_has_a_badge_too() -> None:
    assert "Sudland" in badges_of(of("Norland", standing="Sudland"))
