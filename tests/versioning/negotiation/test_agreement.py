"""Paragraphs stand as they were last found to stand, and what is agreed resists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from versioning.change.step import Delete, EditText, Insert
from versioning.change.transaction import Transaction
from versioning.history.act import Act, sealed
from versioning.negotiation.agreement import (
    FORMS,
    Agreement,
    Break,
    Confirm,
    Correct,
    Find,
    Finding,
    Silence,
    State,
    Tie,
    agreement_of,
)
from versioning.room import Room
from versioning.session import ResistsError, Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled

POINT = Paragraph("21", Role.SUBPARAGRAPH, styled("To report;"))
DRAFT = Resolution(
    "0",
    children=(
        Paragraph("1", Role.OPERATIVE, styled("Urges States;")),
        Paragraph("2", Role.OPERATIVE, styled("Requests States:"), (POINT,)),
        Paragraph("3", Role.OPERATIVE, styled("Decides to meet.")),
    ),
)


def minutes() -> Iterator[str]:
    return (f"2026-03-01T10:{minute:02}:00Z" for minute in count())


def found(*findings: Finding, now: str = "") -> Agreement:
    return agreement_of(acts(*findings), now)


def acts(*findings: Finding) -> list[Act]:
    made = []
    for number, (finding, date) in enumerate(zip(findings, minutes(), strict=False)):
        made.append(sealed(replace(FORMS.act_of(finding), date=date, sequence=number, actor="Chair")))
    return made


def test_a_paragraph_of_which_nothing_was_found_is_open() -> None:
    assert found().of("1").state is State.OPEN


def test_a_paragraph_stands_as_last_found_with_reading_and_date() -> None:
    agreement = found(
        Find(("1",), State.AD_REF, "First", ("Norland",)), Find(("1",), State.COMMITTEE, "Second")
    )
    standing = agreement.of("1")
    assert (standing.state, standing.reading, standing.since) == (
        State.COMMITTEE,
        "Second",
        "2026-03-01T10:01:00Z",
    )
    assert [each.finding.state for each in agreement.ledger] == [State.AD_REF, State.COMMITTEE]


def test_a_paragraph_agreed_ad_ref_is_agreed_once_the_last_capital_confirms() -> None:
    pending = Find(("1",), State.AD_REF, "First", ("Norland", "Sudland"))
    one = found(pending, Confirm(("1",), "Norland"))
    assert (one.of("1").state, one.of("1").pending) == (State.AD_REF, ("Sudland",))
    assert (
        found(pending, Confirm(("1",), "Norland"), Confirm(("1",), "Sudland")).of("1").state
        is State.INFORMALS
    )


def test_a_package_is_agreed_when_all_of_it_is() -> None:
    tie, first = Tie("money", ("1", "3")), Find(("1",), State.INFORMALS)
    assert not found(tie, first).is_agreed("1")
    assert found(tie, first).waits_for("1") == ("3",)
    assert found(tie, first, Find(("3",), State.INFORMALS)).is_agreed("1")
    assert found(tie, first, Tie("money", ())).is_agreed("1")


def test_what_nobody_objects_to_in_time_becomes_agreed() -> None:
    silence = Silence(("1", "3"), "2026-03-01T12:00:00Z", State.COMMITTEE)
    assert found(silence, now="2026-03-01T11:00:00Z").of("1").state is State.OPEN
    after = found(silence, now="2026-03-01T12:00:00Z")
    assert (after.of("1").state, after.of("1").since) == (State.COMMITTEE, "2026-03-01T12:00:00Z")


def test_a_broken_silence_makes_nothing_agreed_of_what_was_objected_to() -> None:
    silence = Silence(("1", "3"), "2026-03-01T12:00:00Z")
    identifier = acts(silence)[0].id
    agreement = found(
        silence, Break(identifier, "Norland", ("1",), "capital is asleep"), now="2026-03-02T00:00:00Z"
    )
    assert (agreement.of("1").state, agreement.of("3").state) == (State.OPEN, State.INFORMALS)


def test_an_objection_that_names_no_paragraph_is_to_all_of_them() -> None:
    silence = Silence(("1", "3"), "2026-03-01T12:00:00Z")
    identifier = acts(silence)[0].id
    agreement = found(silence, Break(identifier, "Norland"), now="2026-03-02T00:00:00Z")
    assert (agreement.of("1").state, agreement.of("3").state) == (State.OPEN, State.OPEN)


def test_an_objection_after_the_deadline_comes_too_late() -> None:
    silence = Silence(("1",), "2026-03-01T10:00:30Z")
    identifier = acts(silence)[0].id
    assert found(silence, Break(identifier, "Norland"), now="2026-03-02T00:00:00Z").is_agreed("1")


@given(st.lists(st.tuples(st.sampled_from("123"), st.sampled_from(State)), max_size=12))
def test_the_last_finding_of_each_paragraph_holds(findings: list[tuple[str, State]]) -> None:
    agreement = found(*(Find((node,), state) for node, state in findings))
    last = dict(findings)
    assert {node: agreement.of(node).state for node in "123"} == {
        node: last.get(node, State.OPEN) for node in "123"
    }


def typed(node: str) -> Transaction:
    return Transaction((EditText(node, 0, EMPTY, styled("x")),))


@pytest.mark.parametrize(
    ("change", "resisting"),
    [
        (typed("2"), ("2",)),
        (typed("21"), ("2",)),
        (typed("1"), ()),
        (Transaction((Delete("0", 1, DRAFT.children[1]),)), ("2",)),
        (Transaction((Insert("0", 1, Paragraph("9", Role.OPERATIVE)),)), ()),
        (Transaction((Insert("2", 0, Paragraph("9", Role.SUBPARAGRAPH)),)), ("2",)),
    ],
)
def test_what_is_agreed_resists_with_all_below_it(change: Transaction, resisting: tuple[str, ...]) -> None:
    assert found(Find(("2",), State.INFORMALS)).resisting(change, DRAFT) == resisting


@pytest.fixture
def room() -> Room:
    return Room(Session(DRAFT, author="Chair"))


def test_an_agreed_paragraph_resists_until_it_is_reopened(room: Room) -> None:
    room.find(Find(("2",), State.INFORMALS, "First"))
    with pytest.raises(ResistsError, match="OP2 is agreed in informals; reopen it to change it"):
        room.session.dispatch(typed("21"))
    assert room.session.draft == DRAFT
    room.find(Find(("2",), State.REOPENED, "Second", by="Norland", why="new instructions"))
    room.session.dispatch(typed("21"))
    assert room.session.draft != DRAFT


def test_undoing_does_not_get_round_an_agreement(room: Room) -> None:
    room.session.dispatch(typed("2"))
    with room.session.undoing.for_good():  # as where another copy brought it
        room.find(Find(("2",), State.INFORMALS))
    with pytest.raises(ResistsError):
        room.session.undo()
    assert room.session.can_undo


def test_undoing_takes_back_what_was_found_before_it_reaches_the_words(room: Room) -> None:
    room.session.dispatch(typed("2"))
    words = room.session.draft
    room.find(Find(("2",), State.INFORMALS))
    room.session.undo()
    assert (room.session.draft, room.agreement.of("2").state) == (words, State.OPEN)
    room.session.undo()
    assert room.session.draft == DRAFT
    room.session.redo()
    room.session.redo()
    assert (room.session.draft, room.agreement.of("2").state) == (words, State.INFORMALS)


def test_an_editorial_correction_is_allowed_and_recorded_apart(room: Room) -> None:
    room.find(Find(("2",), State.INFORMALS))
    room.correct("2")
    room.session.dispatch(Transaction((EditText("2", 0, styled("Requests"), styled("Invites")),)))
    room.end_correction("typing error")
    assert room.agreement.ledger[-1].finding == Correct(
        "2", "Requests States:", "Invites States:", "typing error"
    )
    assert room.agreement.is_agreed("2")
    with pytest.raises(ResistsError):
        room.session.dispatch(typed("2"))


def test_accepting_an_amendment_of_an_agreed_paragraph_is_refused(room: Room) -> None:
    amendment = room.propose(typed("1").apply(DRAFT), ["Norland"])
    room.find(Find(("1",), State.COMMITTEE))
    with pytest.raises(ResistsError, match="OP1 is agreed in the committee"):
        room.accept(amendment.id)
    assert room.negotiation.amendments[amendment.id].is_live
