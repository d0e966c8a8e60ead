"""What is in conflict when two change one draft, and why; and what, right beside that, is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from versioning.change import reasons
from versioning.change.rebase import rebase
from versioning.change.step import (
    Delete,
    EditMasthead,
    EditText,
    Insert,
    Join,
    Move,
    SetRole,
    SetSign,
    Split,
    Step,
)
from versioning.change.transaction import Transaction
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Note, atom_text, styled

FIRST = "Urges all Member States to act"
NOTE = Note("note", styled("See below."), "*")
BASE = Resolution(
    "draft",
    children=(
        Paragraph("one", Role.OPERATIVE, styled(FIRST)),
        Paragraph(
            "two",
            Role.OPERATIVE,
            styled("Requests them") + atom_text(NOTE),
            (Paragraph("below", Role.SUBPARAGRAPH, styled("to report")),),
        ),
        Paragraph("three", Role.OPERATIVE, styled("Decides")),
    ),
)
NEW = Paragraph("new", Role.OPERATIVE, styled("Notes"))


def edit(old: str, new: str, node: str = "one", text: str = FIRST, *, before: str = "") -> EditText:
    """Replace words of a text; with no old ones, put the new ones right before these."""
    return EditText(node, text.index(old or before), styled(old), styled(new))


def move(node: str, parent: str, index: int) -> Move:
    return Move(node, *BASE.place(node), parent, index)


def whole(node: str) -> Delete:
    return Delete(*BASE.place(node), BASE.paragraph(node))


def role(after: Role, number: str = "") -> SetRole:
    return SetRole("one", Role.OPERATIVE, after, "", number)


ADDED = edit("", "other ", before="States")
SPLIT = Split("one", len("Urges all "), 0, "half", Role.OPERATIVE)
END = Split("one", len(FIRST), 0, "half", Role.OPERATIVE)
JOIN = Join("one", len(FIRST), 0, "two", Role.OPERATIVE)


@pytest.mark.parametrize(
    ("mine", "theirs", "reason"),
    [
        ([ADDED], [edit("all Member States ", "")], reasons.AROUND),
        ([edit("all", "some")], [edit("all", "most")], reasons.REWRITTEN),
        ([edit("all Member", "some")], [edit("Member", "")], reasons.REWRITTEN),
        ([edit("all Member", "")], [edit("Member", "small")], reasons.REWRITTEN),
        ([edit("all", "some")], [whole("one")], reasons.GONE),
        ([ADDED], [edit("", "small ", before="States")], reasons.SAME_SPOT),
        (
            [edit("States", "other members")],
            [edit("", "the other ", before="States")],
            reasons.SAME_SPOT,
        ),
        ([edit("", "some ", before="all")], [edit("all", "some")], reasons.SAME_SPOT),
        ([edit("all Member", "the")], [SPLIT], reasons.SPLIT),
        ([SetRole("two", Role.OPERATIVE, Role.TEXT)], [JOIN], reasons.JOINED),
        (
            [Insert("draft", 3, NEW)],
            [Insert("draft", 3, replace(NEW, text=styled("Welcomes")))],
            reasons.TAKEN,
        ),
        ([whole("one")], [edit("all", "some")], reasons.CHANGED),
        ([whole("two")], [move("below", "draft", 0)], reasons.SCATTERED),
        ([move("one", "draft", 1)], [move("one", "draft", 2)], reasons.MOVED),
        ([JOIN], [Insert("draft", 1, NEW)], reasons.APART),
        ([JOIN], [whole("one")], reasons.GONE),
        ([JOIN], [edit("act", "active", before="")], reasons.APART),
        (
            [role(Role.TEXT)],
            [role(Role.HEADING)],
            "This was set to “text”, but in the meantime to “heading”.",
        ),
        (
            [EditMasthead("symbol", "", "L.1")],
            [EditMasthead("symbol", "", "L.2")],
            "This was set to “L.1”, but in the meantime to “L.2”.",
        ),
        (
            [SetSign("note", "*", "**")],
            [SetSign("note", "*", "")],
            "This was set to “**”, but in the meantime to “”.",
        ),
    ],
)
def test_what_competes_is_a_conflict_that_says_why(mine: list[Step], theirs: list[Step], reason: str) -> None:
    other = Transaction(tuple(theirs))
    rebased = rebase(Transaction(tuple(mine)), other, BASE)
    assert [each.reason for each in rebased.conflicts] == [reason]
    assert rebased.transaction.steps == ()


def lines(draft: Resolution) -> list[str]:
    return [each.text.plain for each in draft.walk()]


@pytest.mark.parametrize(
    ("mine", "theirs", "result"),
    [
        ([ADDED], [edit("all Member ", "")], "Urges other States to act"),
        ([ADDED], [edit("States ", "")], "Urges all Member other to act"),
        ([ADDED], [ADDED], "Urges all Member other States to act"),
        ([edit("all", "some")], [edit("all", "some")], "Urges some Member States to act"),
        ([edit("all", "")], [edit("all Member ", "")], "Urges States to act"),
        ([edit("all Member ", "")], [edit("Member ", "")], "Urges States to act"),
        ([edit("Member ", "small ")], [SPLIT], "Urges all |small States to act"),
        ([edit("all Member ", "")], [SPLIT], "Urges |States to act"),
        ([SPLIT], [SPLIT], "Urges all |Member States to act"),
        ([END], [END], FIRST),
        ([SPLIT], [edit("Member", "small")], "Urges all |small States to act"),
        ([whole("one")], [whole("one")], ""),
        ([whole("one")], [SPLIT], ""),
        ([whole("one")], [edit("all ", "")], ""),
        ([Insert("draft", 1, NEW)], [Insert("draft", 1, NEW)], f"{FIRST}|Notes"),
        ([move("one", "draft", 2)], [move("one", "draft", 2)], FIRST),
        ([role(Role.TEXT)], [role(Role.OPERATIVE, "7.")], FIRST),
        ([EditMasthead("symbol", "", "L.1")], [EditMasthead("symbol", "", "L.1")], FIRST),
    ],
)
def test_what_goes_together_is_none(mine: list[Step], theirs: list[Step], result: str) -> None:
    other = Transaction(tuple(theirs))
    rebased = rebase(Transaction(tuple(mine)), other, BASE)
    assert not rebased.conflicts
    after = rebased.transaction.apply(other.apply(BASE))
    rest = lines(BASE)[1:]
    assert sorted(filter(None, lines(after))) == sorted([*filter(None, result.split("|")), *rest])


def test_both_halves_of_what_others_split_move_together() -> None:
    others = Transaction((SPLIT,))
    rebased = rebase(Transaction((move("one", "draft", 2),)), others, BASE)
    after = rebased.transaction.apply(others.apply(BASE))
    assert [each.text.plain for each in after.children[-2:]] == ["Urges all ", "Member States to act"]
    assert not rebased.conflicts


def test_what_builds_on_a_conflict_is_in_conflict_too() -> None:
    typed = "some new"
    mine = edit("all", typed), EditText("one", len("Urges some "), styled("new"), styled("fresh"))
    rebased = rebase(Transaction(mine), Transaction((edit("all", "most"),)), BASE)
    (conflict,) = rebased.conflicts
    assert conflict.transaction.steps == mine
    assert (conflict.proposed.plain, conflict.standing.plain) == (
        "Urges some fresh Member States to act",
        "Urges most Member States to act",
    )
    assert rebased.transaction.steps == ()


def test_a_paragraph_that_was_to_come_is_shown_with_all_below_it() -> None:
    mine = replace(NEW, children=(Paragraph("newer", Role.SUBPARAGRAPH, styled("with joy")),))
    theirs = replace(NEW, text=styled("Welcomes"))
    rebased = rebase(
        Transaction((Insert("draft", 0, mine),)), Transaction((Insert("draft", 3, theirs),)), BASE
    )
    (conflict,) = rebased.conflicts
    assert (conflict.proposed.plain, conflict.standing.plain) == ("Notes\nwith joy", "Welcomes")


def test_of_a_paragraph_that_is_gone_nothing_stands() -> None:
    (conflict,) = rebase(Transaction((edit("all", "some"),)), Transaction((whole("one"),)), BASE).conflicts
    assert (conflict.node, conflict.standing) == ("one", EMPTY)
