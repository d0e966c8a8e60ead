"""What is typed while somebody speaks is done in the room, and what isn't clear is asked about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.versioning.test_room import DRAFT, proposed, words
from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.negotiation.room_line import LineError
from versioning.room import Room
from versioning.session import Session
from versioning.speaking import Bracketed, say


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


# Brackets

WELLS = "Urges States to report on [wells];"
WHOLE = "[Urges States to report on wells;]"


@pytest.mark.parametrize(
    ("line", "owners", "text"),
    [
        ('US bracket "wells" in OP1', ("US",), WELLS),
        ('US OP1 bracket "wells"', ("US",), WELLS),
        ("US OP1 [wells]", ("US",), WELLS),
        ("US: [wells] in OP1", ("US",), WELLS),
        ("US puts “wells” in OP1 in brackets", ("US",), WELLS),
        ('US, EU: brackets around "wells" in OP1', ("US", "EU"), WELLS),
        ("EU [ ] OP1", ("EU",), WHOLE),
        ("EU OP1 [ ]", ("EU",), WHOLE),
        ("EU bracket OP1", ("EU",), WHOLE),
        ("Trinidad and Tobago: OP1 in square brackets", ("Trinidad and Tobago",), WHOLE),
    ],
)
def test_a_line_puts_words_or_a_paragraph_in_brackets(
    room: Room, line: str, owners: tuple[str, ...], text: str
) -> None:
    assert say(room, line) == Bracketed("OP1", owners)
    assert words(room) == text
    assert [each.owners for each in room.brackets] == [owners]


def test_who_brackets_the_same_words_holds_the_same_brackets(room: Room) -> None:
    say(room, "US OP1 [wells]")
    assert say(room, 'JPN bracket "wells" in OP1') == Bracketed("OP1", ("US", "JPN"))
    assert words(room) == WELLS
    assert [each.owners for each in room.brackets] == [("US", "JPN")]


def test_brackets_are_lifted_once_nobody_holds_them(room: Room) -> None:
    say(room, "US, JPN OP1 [wells]")
    assert say(room, "US lifts brackets in OP1") == Bracketed("OP1", ("JPN",))
    assert words(room) == WELLS
    assert say(room, 'JPN OP1 unbracket "wells"') == Bracketed("OP1", ())
    assert words(room) == "Urges States to report on wells;"


def test_nobody_lifts_brackets_of_others(room: Room) -> None:
    say(room, "US OP1 [wells]")
    with pytest.raises(LineError, match="EU holds no such brackets in OP1"):
        say(room, "EU lift OP1")
    assert words(room) == WELLS


@pytest.mark.parametrize("line", ['US bracket "roads" in OP1', "US bracket OP9", 'US OP1 bracket "s"'])
def test_what_can_not_be_bracketed_is_asked_about(room: Room, line: str) -> None:
    with pytest.raises(LineError):
        say(room, line)
    assert room.session.draft == DRAFT


def test_brackets_that_are_quoted_are_words_like_others(room: Room) -> None:
    made = say(room, 'US OP1 add "[all]" before "States"')
    assert isinstance(made, Amendment)
    assert room.carrier.carry(made).target.text("2").plain == "Urges [all] States to report on wells;"


# Whatever is typed

PIECES = (
    *(
        "US",
        "JPN",
        "EU",
        "Group of 77",
        "OP1",
        "OP2",
        "PP1",
        "OP1 bis",
        "title",
        "annex",
        "1",
        "#1",
        "proposal 1",
    ),
    *(
        "del",
        "add",
        "replace",
        "move",
        "new OP",
        "alt",
        "before",
        "after",
        "to",
        "in",
        "on",
        "with",
        "as",
        "all",
    ),
    *(
        "wells",
        '"wells"',
        "“States”",
        "[wells]",
        "bracket",
        "lift brackets",
        "supp",
        "supported by",
        "opposes",
    ),
    *(
        "retain",
        "withdraws",
        "flexible",
        "awaiting capital",
        "and",
        "the rest",
        ":",
        ";",
        ",",
        "-",
        "+",
        "[",
        "?",
    ),
)
LINES = st.builds(
    "{}{}".format,
    st.sampled_from(
        ("", "US OP1 ", "US OP1 replace wells with roads; ", 'EU bracket "wells" in OP1', "JPN on 1: ")
    ),
    st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join),
)


@given(st.lists(LINES, max_size=5))
def test_a_line_is_done_or_refused_and_then_nothing_is_otherwise(lines: list[str]) -> None:
    room = Room(Session(DRAFT, author="Chair"))
    for line in lines:
        before = room.session.draft, room.negotiation, room.brackets
        try:
            say(room, line)
        except ValueError:
            assert (room.session.draft, room.negotiation, room.brackets) == before
        assert len(list(room.carrier.live())) == len(room.negotiation.live)


def test_who_reserves_on_the_text_as_it_stands_is_told_that_brackets_hold_it(room: Room) -> None:
    with pytest.raises(LineError, match=r"no such proposal on OP1; .*“NOR, EU bracket OP1”"):
        say(room, "NOR, EU reserve OP1")
    held = say(room, "NOR, EU bracket OP1")
    assert isinstance(held, Bracketed)
    assert held.owners == ("NOR", "EU")


@pytest.mark.parametrize("word", ["support", "keep", "capital", "reserve", "against"])
def test_a_word_that_also_says_a_position_can_come_into_the_text(room: Room, word: str) -> None:
    made = say(room, f"US OP1 replace wells with {word}; supp JPN; EU reserves")
    assert isinstance(made, Amendment)
    assert (made.delegations, made.supporters) == (("US",), ("JPN",))
    assert made.holding(Position.RESERVE) == ("EU",)
    room.accept(made.id)
    assert words(room) == f"Urges States to report on {word};"


def test_one_state_is_one_delegation_by_whichever_of_its_names_it_is_called(room: Room) -> None:
    first = say(room, "CAN OP1 replace wells with roads; supp US")
    assert isinstance(first, Amendment)
    second = proposed(room, "States", "Governments", "Canada")
    room.take_position(second.id, "United States of America", Position.OPPOSE)
    room.join(second.id, "United States")
    assert room.negotiation.delegations == ("CAN", "US")
    assert room.negotiation.amendments[second.id].delegations == ("CAN", "US")
    say(room, f"Canada withdraws {first.number}")
    assert room.negotiation.amendments[first.id].status is Status.WITHDRAWN


def test_brackets_are_held_and_lifted_by_any_name_of_a_delegation(room: Room) -> None:
    assert say(room, 'RUS bracket "wells" in OP1') == Bracketed("OP1", ("RUS",))
    assert say(room, 'Russian Federation bracket "wells" in OP1') == Bracketed("OP1", ("RUS",))
    assert proposed(room, "States", "Governments", "Russian Federation").delegations == ("RUS",)
    assert say(room, 'Russian Federation OP1 unbracket "wells"') == Bracketed("OP1", ())
