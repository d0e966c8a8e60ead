"""Taking files in: what was proposed before is not proposed again, and all of it can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from tests.versioning.negotiation.test_compilation import DRAFT, reworded, with_new
from versioning.change.step import EditText, StepError
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.drafting.compiled import Voices
from versioning.drafting.instructions import sheet as sheets
from versioning.drafting.instructions.applying import apply
from versioning.drafting.instructions.instruction import Sheet
from versioning.drafting.instructions.writing import write_sheet
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.returned import Returned
from versioning.room import Room
from versioning.session import Session
from versioning.taking import Taken, take, take_out, taken_before
from versioning.tree.digest import with_ids
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled


def returned(target: Resolution, *authors: str, supporters: tuple[str, ...] = ()) -> Returned:
    return Returned("file", difference(DRAFT, target), voices=Voices(authors, supporters))


def seated() -> Room:
    return Room(Session(DRAFT, author="Chair"))


def taken(room: Room, *found: Returned, base: str = "", origin: str = "one.docx") -> Taken:
    return take(room, found, base or room.point(), origin)


@settings(max_examples=40)
@given(st.data())
def test_taking_in_twice_is_taking_in_once(data: st.DataObject) -> None:
    draft = data.draw(drafts())
    changes = [data.draw(transactions(draft)) for _ in range(3)]
    found = [
        Returned(f"D{number}", difference(draft, change.apply(draft)))
        for number, change in enumerate(changes)
    ]
    room = Room(Session(draft, author="Chair"))
    base = room.point()
    first = take(room, found, base, "one.docx")
    acts = room.session.acts
    again = take(room, found, base, "other.docx")
    assert (again.made, again.known) == ((), first.made)
    assert room.session.acts == acts


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.PROPOSED])
def test_what_became_of_a_proposal_stays_when_its_file_comes_again(status: Status) -> None:
    room, found = seated(), returned(reworded("Urges", "Invites"), "Norland")
    base = room.point()
    (made,) = taken(room, found).made
    if status in {Status.ACCEPTED, Status.ACCEPTED_IN_PART}:
        room.accept(made.id)
    else:
        room.decide(made.id, status)
    became = room.negotiation.amendments
    again = taken(room, found, base=base)
    assert again.known == tuple(became.values())
    assert room.negotiation.amendments == became


def test_what_was_taken_back_was_never_proposed() -> None:
    room, found = seated(), returned(reworded("Urges", "Invites"), "Norland")
    (made,) = taken(room, found).made
    room.take_back(made.id)
    assert len(taken(room, found).made) == 1


def test_only_what_is_new_of_a_file_is_proposed() -> None:
    room = seated()
    old, new = returned(reworded("Urges", "Invites"), "Norland"), returned(with_new("2", "Asks;"), "Norland")
    (first,) = taken(room, old).made
    again = taken(room, old, new)
    assert again.known == (first,)
    assert [each.number for each in again.made] == [2]


def test_another_wording_or_delegation_is_another_proposal() -> None:
    room = seated()
    taken(room, returned(reworded("Urges", "Invites"), "Norland"))
    assert len(taken(room, returned(reworded("Urges", "Begs"), "Norland")).made) == 1
    assert len(taken(room, returned(reworded("Urges", "Invites"), "Sudland")).made) == 1


def test_the_same_text_under_other_ids_is_the_same_proposal() -> None:
    room, target = seated(), with_new("2", "Asks;")
    (first,) = taken(room, returned(target, "Norland")).made
    other = with_ids(target, {"new Asks;": "of a page"})
    assert other != target
    assert taken(room, returned(other, "Norland"), origin="one.pdf").known == (first,)


def test_an_amendment_to_one_that_is_known_by_other_ids_is_proposed_to_it() -> None:
    words = "Asks all States to report on harbours;"
    room, target = seated(), with_new("2", words)
    (first,) = taken(room, returned(target, "Norland")).made
    other = with_ids(target, {f"new {words}": "of a page"})
    step = EditText("of a page", 0, styled("Asks"), styled("Begs"))
    amending = Returned("file", Transaction((step,)), voices=Voices(("Sudland",)), amends=0)
    again = taken(room, returned(other, "Norland"), amending, origin="one.pdf")
    (onto,) = again.made
    assert onto.amends == first.id
    assert room.carrier.carry(onto).target.text(f"new {words}").plain == words.replace("Asks", "Begs")


def test_a_delegation_that_was_heard_stands_where_it_stood_last() -> None:
    room = seated()
    target = reworded("Urges", "Invites")
    (made,) = taken(room, returned(target, "Norland", supporters=("Sudland",))).made
    room.take_position(made.id, "Sudland", Position.OPPOSE)
    (known,) = taken(room, returned(target, "Norland", supporters=("Sudland", "Ostland"))).known
    assert known.positions == (("Sudland", Position.OPPOSE), ("Ostland", Position.SUPPORT))


def a_sheet(target: Resolution) -> Sheet:
    return sheets.read_sheet(write_sheet(DRAFT, target, "Norland").draft)


def test_an_amendment_document_is_known_though_the_draft_went_on() -> None:
    room, sheet = seated(), a_sheet(with_new("2", "Asks all States to report;"))
    assert taken_before(room, sheet, ("Norland",)) is None
    made = room.propose(apply(sheet, DRAFT).draft, ("Norland",))
    assert taken_before(room, sheet, ("Norland",)) == made
    assert taken_before(room, sheet, ("Sudland",)) is None
    text = room.session.draft.text("4")
    room.session.dispatch(
        difference(room.session.draft, EditText("4", 0, text.slice(0, 7), styled("Agrees")).apply(DRAFT))
    )
    room.accept(made.id)
    assert taken_before(room, sheet, ("Norland",)) == room.negotiation.amendments[made.id]


def test_all_that_was_taken_in_is_taken_back_at_once() -> None:
    room = seated()
    before = room.negotiation
    taken(room, returned(reworded("Urges", "Invites"), "Norland", supporters=("Sudland",)))
    taken(room, returned(reworded("Urges", "Begs"), "Ostland"))
    take_out(room, {each.id for each in room.session.acts})
    assert room.negotiation.amendments == before.amendments == {}


def test_what_was_amended_since_keeps_all_that_was_taken_in() -> None:
    room = seated()
    (first,) = taken(room, returned(reworded("Urges", "Invites"), "Norland")).made
    acts = {each.id for each in room.session.acts}
    more = difference(reworded("Urges", "Invites"), reworded("Urges", "Begs"))
    room.propose_change(more, ["Sudland"], base=first.base, amends=first.id)
    with pytest.raises(StepError, match=r"^Norland 1 is decided or amended by now"):
        take_out(room, acts)
    assert len(room.negotiation.amendments) == 2


def test_what_was_decided_since_keeps_all_that_was_taken_in() -> None:
    room = seated()
    (first,) = taken(room, returned(reworded("Urges", "Invites"), "Norland")).made
    taken(room, returned(reworded("Urges", "Begs"), "Ostland"))
    acts = {each.id for each in room.session.acts}
    room.accept(first.id)
    with pytest.raises(StepError, match=r"^Norland 1 is decided or amended by now"):
        take_out(room, acts)
    assert len(room.negotiation.amendments) == 2


def test_a_file_is_known_again_by_any_name_of_who_made_it() -> None:
    room = seated()
    (made,) = taken(room, returned(reworded("all", "some"), "Canada")).made
    assert taken(room, returned(reworded("all", "some"), "CAN")) == Taken(known=(made,))
    (other,) = taken(room, returned(reworded("all", "some"), "Microsoft Office User")).made
    room.know("Microsoft Office User", "Kestria")
    other = room.negotiation.amendments[other.id]
    assert taken(room, returned(reworded("all", "some"), "Microsoft Office User")) == Taken(known=(other,))
    assert taken(room, returned(reworded("all", "some"), "Kestria")) == Taken(known=(other,))
