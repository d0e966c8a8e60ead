"""What two copies say differently is asked about, and what was accepted can be taken out again."""

from __future__ import annotations

import pytest

from tests.versioning.copies import Copy, numbers, write
from tests.versioning.test_room import DRAFT, proposed, reworded, words
from versioning.change.step import StepError
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.sponsor_events import FORMS as SPONSORS
from versioning.negotiation.sponsor_events import Joined, Withdrew

# What is disputed


def test_a_position_that_is_another_there_is_asked_about(chair: Copy) -> None:
    one = proposed(chair.room, "wells", "harbours")
    other = chair.copied("Maria")
    chair.room.take_position(one.id, "Estland", Position.SUPPORT)
    other.room.take_position(one.id, "Estland", Position.OPPOSE)
    (dispute,) = chair.coming(other).disputes
    assert dispute.matter == ("position", one.id, "Estland")


@pytest.mark.parametrize(("theirs", "held"), [(False, Position.SUPPORT), (True, Position.OPPOSE)])
def test_the_word_holds_that_a_person_chooses(chair: Copy, theirs: bool, held: Position) -> None:
    one = proposed(chair.room, "wells", "harbours")
    other = chair.copied("Maria")
    other.room.take_position(one.id, "Estland", Position.OPPOSE)
    chair.room.take_position(one.id, "Estland", Position.SUPPORT)
    chair.bring_in(other, theirs=theirs)
    assert chair.room.negotiation.amendments[one.id].positions == (("Estland", held),)


def test_what_both_said_alike_is_not_asked_about(chair: Copy) -> None:
    one = proposed(chair.room, "wells", "harbours")
    other = chair.copied("Maria")
    for each in (chair, other):
        each.room.take_position(one.id, "Estland", Position.SUPPORT)
        each.room.find(Find(("3",), State.INFORMALS))
        each.room.accept(one.id)
    come = chair.coming(other)
    assert come.disputes == ()
    assert not come.change.steps


def test_of_what_was_accepted_there_and_rejected_here_the_words_go_with_the_decision(chair: Copy) -> None:
    one = proposed(chair.room, "wells", "harbours")
    other = chair.copied("Maria")
    other.room.accept(one.id)
    chair.room.decide(one.id, Status.REJECTED)
    chair.bring_in(other)
    assert chair.room.negotiation.amendments[one.id].status is Status.REJECTED
    assert words(chair.room) == "Urges States to report on wells;"


def test_what_was_rejected_here_is_accepted_where_the_other_word_holds(chair: Copy) -> None:
    one = proposed(chair.room, "wells", "harbours")
    other = chair.copied("Maria")
    other.room.accept(one.id)
    chair.room.decide(one.id, Status.REJECTED)
    chair.bring_in(other, theirs=True)
    assert chair.room.negotiation.amendments[one.id].status is Status.ACCEPTED
    assert words(chair.room) == "Urges States to report on harbours;"


@pytest.mark.parametrize("theirs", [False, True])
def test_a_proposal_taken_back_here_and_withdrawn_there_is_asked_about(chair: Copy, theirs: bool) -> None:
    one = proposed(chair.room, "wells", "harbours")
    other = chair.copied("Maria")
    chair.room.take_back(chair.room.session.acts[-1].id)
    other.room.decide(one.id, Status.LEFT)
    assert len(chair.coming(other).disputes) == 1
    chair.bring_in(other, theirs=theirs)
    assert (one.id in chair.room.negotiation.amendments) == theirs


def test_a_sponsor_who_left_here_and_stays_there_is_asked_about(chair: Copy) -> None:
    chair.room.session.record(SPONSORS.act_of(Joined("Norland")))
    other = chair.copied("Maria")
    chair.room.session.record(SPONSORS.act_of(Withdrew("Norland")))
    other.room.session.record(SPONSORS.act_of(Joined("Norland", on_behalf_of="the Lakes Group")))
    (dispute,) = chair.coming(other).disputes
    assert dispute.matter == ("sponsor", "Norland")


def test_a_number_given_in_both_is_told(chair: Copy) -> None:
    other = chair.copied("Maria")
    proposed(other.room, "wells", "harbours", "Sudland")
    proposed(chair.room, "wells", "bridges")
    names = numbers(chair), numbers(other)
    come = chair.coming(other)
    chair.bring_in(other)
    assert names == (["Norland 1"], ["Sudland 1"])
    assert sorted(each.split()[1] for each in numbers(chair)) == ["1", "2"]
    assert all(old != new for old, new in come.renumbered)
    other.bring_in(chair)
    assert numbers(other) == numbers(chair)


# Taking out what was accepted


def test_an_acceptance_is_undone_long_after(chair: Copy) -> None:
    one = proposed(chair.room, "wells", "harbours")
    chair.room.accept(one.id)
    write(chair, "meet", "convene", "3")
    again = chair.reopened()
    assert not again.room.session.can_undo
    again.room.take_out(one.id)
    assert words(again.room) == "Urges States to report on wells;"
    assert words(again.room, "3") == "Decides to convene again."
    assert again.room.negotiation.amendments[one.id].is_live
    again.room.session.undo()
    assert words(again.room) == "Urges States to report on harbours;"
    assert again.room.negotiation.amendments[one.id].status is Status.ACCEPTED


def test_what_later_words_build_on_is_not_taken_out(chair: Copy) -> None:
    one = chair.room.propose(reworded(DRAFT, "wells", "harbours and wells"), ["Norland"])
    chair.room.accept(one.id)
    write(chair, "harbours", "large harbours and quays")
    before = chair.room.session.draft, chair.room.session.acts
    with pytest.raises(StepError, match="what came later builds on it"):
        chair.room.take_out(one.id)
    assert (chair.room.session.draft, chair.room.session.acts) == before
