"""A proposal of several places is divided by paragraph: the same words, each to be decided by itself."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from tests.versioning.negotiation.test_compilation import DRAFT, reworded, with_new
from versioning.change.step import StepError
from versioning.compare.difference import difference
from versioning.dividing import divide
from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.room import Room
from versioning.session import Session
from versioning.tree.resolution import Resolution


def seated(draft: Resolution = DRAFT) -> Room:
    return Room(Session(draft, author="Chair"))


def proposed(room: Room, target: Resolution) -> Amendment:
    return room.propose(target, ["Norland", "Sudland"], reading="First", note="as sent", origin="back.docx")


def several() -> Resolution:
    return with_new(
        "2", "Decides to meet;", draft=reworded("report", "tell", "3a", reworded("Urges", "Asks"))
    )


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_accepting_all_parts_gives_the_text_of_accepting_the_whole(data: st.DataObject) -> None:
    draft = data.draw(drafts(most=6))
    target = data.draw(transactions(draft, most=9)).apply(draft)
    assume(target != draft)
    whole, parted = seated(draft), seated(draft)
    whole.accept(proposed(whole, target).id)
    amendment = proposed(parted, target)
    try:
        parts = divide(parted, amendment.id)
    except StepError:
        parts = (amendment,)
    order = data.draw(st.permutations(parts))
    for each in order:
        assert parted.accept(each.id) == ()
    assert parted.session.draft == whole.session.draft == target


def test_each_paragraph_is_a_proposal_of_its_own_with_all_that_was_said_of_the_whole() -> None:
    room = seated()
    amendment = proposed(room, several())
    room.take_position(amendment.id, "Estland", Position.SUPPORT)
    room.take_position(amendment.id, "Westland", Position.RESERVE)
    room.join(amendment.id, "Ostland")
    parts = divide(room, amendment.id)
    assert len(parts) == 3
    whole = room.negotiation.amendments[amendment.id]
    assert whole.status is Status.SUPERSEDED
    for each in parts:
        assert each.delegations == ("Norland", "Sudland", "Ostland")
        assert each.positions == whole.positions
        assert (each.base, each.reading, each.note, each.origin, each.date) == (
            *(amendment.base, amendment.reading, amendment.note, amendment.origin, amendment.date),
        )
        assert each.is_live


def test_one_undo_puts_the_whole_together_again() -> None:
    room = seated()
    amendment = proposed(room, several())
    before = dict(room.negotiation.amendments)
    divide(room, amendment.id)
    room.session.undo()
    assert dict(room.negotiation.amendments) == before
    room.session.redo()
    assert len(room.negotiation.live) == 3


def test_what_is_left_for_the_committee_is_so_in_parts() -> None:
    room = seated()
    amendment = proposed(room, several())
    room.decide(amendment.id, Status.LEFT)
    assert {each.status for each in divide(room, amendment.id)} == {Status.LEFT}


def test_two_places_of_one_paragraph_stay_together() -> None:
    room = seated()
    amendment = proposed(room, reworded("wells", "harbours", draft=reworded("Urges", "Asks")))
    with pytest.raises(StepError, match="changes one paragraph"):
        divide(room, amendment.id)


def test_a_proposal_that_is_amended_is_not_divided() -> None:
    room = seated()
    amendment = proposed(room, several())
    again = reworded("Asks", "Begs", draft=several())
    room.propose_change(difference(several(), again), ["Estland"], base=amendment.base, amends=amendment.id)
    with pytest.raises(StepError, match="amended"):
        divide(room, amendment.id)
    assert len(room.negotiation.live) == 2


def test_what_is_decided_is_not_divided() -> None:
    room = seated()
    amendment = proposed(room, several())
    room.decide(amendment.id, Status.REJECTED)
    with pytest.raises(StepError, match="decided"):
        divide(room, amendment.id)


def test_new_paragraphs_at_one_place_stay_together_since_they_would_come_in_the_order_of_acceptance() -> None:
    room = seated()
    amendment = proposed(
        room, with_new("2", "Decides to meet;", "Calls for wells;", draft=reworded("Urges", "Asks"))
    )
    parts = divide(room, amendment.id)
    assert len(parts) == 2
    for each in reversed(parts):
        room.accept(each.id)
    words = [each.text.plain for each in room.session.draft.walk()]
    assert words.index("Calls for wells;") == words.index("Decides to meet;") + 1
