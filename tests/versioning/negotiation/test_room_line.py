"""A line typed while somebody speaks is a proposal with positions; what isn't sure is asked about."""

from __future__ import annotations

import pytest

from versioning.negotiation.amendment import Position
from versioning.negotiation.room_line import LineError, parse_room_line
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Mark, MarkKind, styled

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


HEALTH = "Urges States to report on sexual and reproductive health, and on wells;"


@pytest.mark.parametrize(
    ("line", "old", "new"),
    [
        ("US OP1 del reproductive", " reproductive", ""),
        ("US OP1 del «reproductive»", " reproductive", ""),
        ("US OP1 del ‘reproductive’", " reproductive", ""),
        ("US OP1 replace wells with roads", "wells", "roads"),
        ('US OP1 "wells" -> "roads"', "wells", "roads"),
        ('US: substitute "roads" for "wells" in OP1', "wells", "roads"),
        ('US OP1 "roads" instead of "wells"', "wells", "roads"),
        ('US OP1: "wells" to "roads"', "wells", "roads"),
        ('us op1 del "wells", add "roads"', "wells", "roads"),
        ('US del "sexual and" in para 1', "sexual and ", ""),
        ('US 1 del "sexual and"', "sexual and ", ""),
        ('US OP1 after "Urges" insert "Member"', "Urges", "Urges Member"),
        ('US OP1 at the beginning add "Also"', "Urges", "Also Urges"),
    ],
)
def test_it_is_understood_however_it_is_typed(line: str, old: str, new: str) -> None:
    assert made(line) == HEALTH.replace(old, new)
    assert parse_room_line(line, DRAFT).delegations == ("US",)


def test_a_line_may_say_several_things_of_a_paragraph() -> None:
    line = 'US OP1 del "sexual and", add "all" before "States" and replace "wells" by "roads"'
    assert made(line) == "Urges all States to report on reproductive health, and on roads;"


@pytest.mark.parametrize("line", ["US del OP1", "US delete OP1", "US OP1 delete the paragraph", "US: OP1 -"])
def test_a_paragraph_is_deleted_only_where_nothing_more_is_said(line: str) -> None:
    gone = parse_room_line(line, DRAFT).change
    assert gone is not None
    assert "1" not in gone.apply(DRAFT)


@pytest.mark.parametrize(
    "line",
    [
        'US add after OP1 "Invites all;"',
        'US new OP1 bis: "Invites all;"',
        'US OP1ter new "Invites all;"',
        'US new OP after OP1: "Invites all;"',
        "US OP1 bis: Invites all States;",
    ],
)
def test_a_new_paragraph_is_typed_in_several_ways(line: str) -> None:
    change = parse_room_line(line, DRAFT).change
    assert change is not None
    assert change.apply(DRAFT).children[3].text.plain.startswith("Invites all")
    assert change.apply(DRAFT).children[3].text.plain.endswith(";")


@pytest.mark.parametrize(
    "line", ["US move OP2 before OP1", "US OP1 move to follow OP2", "US moves OP1 after OP2"]
)
def test_a_paragraph_is_moved(line: str) -> None:
    change = parse_room_line(line, DRAFT).change
    assert change is not None
    assert [each.id for each in change.apply(DRAFT).children] == ["t", "p", "2", "1"]


def test_one_change_is_made_in_several_paragraphs() -> None:
    change = parse_room_line('US PP1, OP1 and OP2 add "at once"', DRAFT).change
    assert change is not None
    after = change.apply(DRAFT)
    assert [after.text(each).plain for each in ("p", "1", "2")] == [
        "Recalling its resolutions at once,",
        "Urges States to report on sexual and reproductive health, and on wells at once;",
        "Requests States at once:",
    ]


@pytest.mark.parametrize(
    "line",
    [
        'US, supp. by JPN and KOR: OP1 del "wells"',
        'US (supp JPN, KOR) OP1 del "wells"',
        'US OP1 del "wells"; + JPN, KOR',
        'US OP1 del "wells"; JPN supports; KOR supp.',
    ],
)
def test_support_is_said_with_the_proposal(line: str) -> None:
    said = parse_room_line(line, DRAFT)
    assert said.delegations == ("US",)
    assert said.positions == (("JPN", Position.SUPPORT), ("KOR", Position.SUPPORT))


def test_a_new_paragraph_may_be_numbered_after_the_last() -> None:
    change = parse_room_line('US OP3 new: "Invites all;"', DRAFT).change
    assert change is not None
    assert change.apply(DRAFT).children[-1].text.plain == "Invites all;"
    with pytest.raises(LineError, match="no OP3"):
        parse_room_line("US OP3 please", DRAFT)


def test_names_are_kept_whole_and_told_by_their_codes() -> None:
    said = parse_room_line('the United Kingdom OP1 del "wells"; Iran (Islamic Republic of) opposes', DRAFT)
    assert said.delegations == ("United Kingdom",)
    assert said.positions == (("Iran (Islamic Republic of)", Position.OPPOSE),)
    assert parse_room_line('jpn/eu OP1 del "wells"', DRAFT).delegations == ("JPN", "EU")


def test_a_name_may_hold_an_and_or_a_verb() -> None:
    assert parse_room_line('Trinidad and Tobago and Cuba OP1 del "wells"', DRAFT).delegations == (
        "Trinidad and Tobago",
        "Cuba",
    )
    assert parse_room_line('New Zealand OP1 del "wells"', DRAFT).delegations == ("New Zealand",)
    assert parse_room_line('Papua New Guinea OP1 del "wells"', DRAFT).delegations == ("Papua New Guinea",)


@pytest.mark.parametrize(
    "line",
    ["JPN supp 7", "JPN supports proposal 7", "supp 7 JPN", "7 supp JPN", "7: JPN supports", "JPN + #7"],
)
def test_a_position_on_a_number_is_typed_in_several_ways(line: str) -> None:
    said = parse_room_line(f"{line}; EU opp", DRAFT)
    assert said.number == 7
    assert said.positions == (("JPN", Position.SUPPORT), ("EU", Position.OPPOSE))


@pytest.mark.parametrize("line", ["EU retain OP1", "EU OP1 retain", "EU: OP1 keep"])
def test_a_position_may_be_on_what_is_proposed_at_a_place(line: str) -> None:
    said = parse_room_line(line, DRAFT)
    assert (said.place, said.positions, said.change) == ("1", (("EU", Position.RETAIN),), None)
    assert parse_room_line("EU supports US on OP1", DRAFT).whose == ("US",)


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


def test_what_is_typed_for_a_whole_paragraph_opens_as_the_draft_has_it() -> None:
    draft = DRAFT.with_text("1", styled("Urges", MarkKind.ITALIC) + styled(" States to report;"))
    alternative = parse_room_line("EU OP1 alt Urges all States to report;", draft).change
    assert alternative is not None
    assert alternative.apply(draft).text("1").marks == (Mark(0, 5, MarkKind.ITALIC),)
    new = parse_room_line("Brazil OP1 bis Invites States to meet;", draft).change
    assert new is not None
    added = new.apply(draft).children[3]
    assert (added.text.plain, added.text.marks) == (
        "Invites States to meet;",
        (Mark(0, 7, MarkKind.ITALIC),),
    )
