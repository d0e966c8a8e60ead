"""A line typed while somebody speaks is a proposal with positions; what isn't sure is asked about."""

from __future__ import annotations

import pytest

from versioning.negotiation.amendment import Position
from versioning.negotiation.room_line import LineError, parse_room_line
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

POINT = Paragraph("21", Role.SUBPARAGRAPH, styled("To report on wells;"))
DRAFT = Resolution(
    "0",
    children=(
        Paragraph("t", Role.TITLE, styled("Wells of the coast")),
        Paragraph("p", Role.PREAMBULAR, styled("Recalling its resolutions,")),
        Paragraph(
            "1",
            Role.OPERATIVE,
            styled("Urges States to report on sexual and reproductive health, and on wells;"),
        ),
        Paragraph("2", Role.OPERATIVE, styled("Requests States:"), (POINT,)),
    ),
)


def made(line: str, node: str = "1") -> str:
    change = parse_room_line(line, DRAFT).change
    assert change is not None
    return change.apply(DRAFT).text(node).plain


@pytest.mark.parametrize(
    ("line", "node", "text"),
    [
        ('US OP1 del "reproductive"', "1", "Urges States to report on sexual and health, and on wells;"),
        (
            "US: OP 1 delete “, and on wells”",
            "1",
            "Urges States to report on sexual and reproductive health;",
        ),
        ('US op1 del "sexual and", "wells"', "1", "Urges States to report on reproductive health, and on;"),
        (
            'US OP1 add "all" before "States"',
            "1",
            "Urges all States to report on sexual and reproductive health, and on wells;",
        ),
        (
            'US OP1 ins "Member" after "Urges"',
            "1",
            "Urges Member States to report on sexual and reproductive health, and on wells;",
        ),
        (
            'US OP1 + "and roads"',
            "1",
            "Urges States to report on sexual and reproductive health, and on wells and roads;",
        ),
        (
            'US OP1 replace "wells" with "roads"',
            "1",
            "Urges States to report on sexual and reproductive health, and on roads;",
        ),
        (
            'US OP1 repl "Urges" -> "Invites"',
            "1",
            "Invites States to report on sexual and reproductive health, and on wells;",
        ),
        ('US OP1 alt "Invites all;"', "1", "Invites all;"),
        ('US OP2 (a) repl "wells" by "roads"', "21", "To report on roads;"),
        ('US title del "of the coast"', "t", "Wells"),
        ('US PP1 repl "its" with "all its"', "p", "Recalling all its resolutions,"),
    ],
)
def test_what_is_typed_is_done_where_it_says(line: str, node: str, text: str) -> None:
    assert made(line, node) == text


def test_a_paragraph_is_deleted_or_put_after_another() -> None:
    gone = parse_room_line("US OP1 del", DRAFT).change
    assert gone is not None
    assert "1" not in gone.apply(DRAFT)
    new = parse_room_line('US OP1 bis "Invites all; and more;"', DRAFT).change
    assert new is not None
    after = new.apply(DRAFT).children[3]
    assert (after.role, after.text.plain) == (Role.OPERATIVE, "Invites all; and more;")


def test_delegations_and_positions_are_told() -> None:
    line = parse_room_line(
        'US/CAN OP1 del "reproductive"; supp JPN, KOR; EU retain; BRA awaiting capital', DRAFT
    )
    assert line.delegations == ("US", "CAN")
    assert line.positions == (
        ("JPN", Position.SUPPORT),
        ("KOR", Position.SUPPORT),
        ("EU", Position.RETAIN),
        ("BRA", Position.AWAITING),
    )


def test_a_position_on_a_numbered_proposal_changes_nothing() -> None:
    line = parse_room_line("JPN and KOR support 7", DRAFT)
    assert (line.number, line.change) == (7, None)
    assert line.positions == (("JPN", Position.SUPPORT), ("KOR", Position.SUPPORT))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("", "Say who and where"),
        ('OP1 del "wells"', "which delegation"),
        ('US OP9 del "wells"', "There is no OP9 in this draft"),
        ('US OP1 del "bridges"', "“bridges” does not stand in OP1; nothing was proposed"),
        ('US OP1 del "on"', "stands more than once in OP1"),
        ("US OP1 add after", "Put the words for OP1 in quotation marks"),
        ("US OP1 whatever", "Say what to do with OP1"),
        ('US OP1 del "wells"; perhaps', "says no position"),
    ],
)
def test_what_is_not_sure_is_asked_about(line: str, sentence: str) -> None:
    with pytest.raises(LineError, match=sentence):
        parse_room_line(line, DRAFT)
