"""What is still open is told place by place and delegation by delegation, with the numbers first."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts
from tests.ui.drafts import small_draft
from versioning.change.moment import now
from versioning.change.step import Delete, EditMasthead, EditText
from versioning.change.transaction import Transaction
from versioning.negotiation.agreement import Find, Silence, State, Tie
from versioning.negotiation.amendment import Position
from versioning.negotiation.progress import Stage
from versioning.negotiation.still_open import Held, still_open
from versioning.room import Room
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled


def room_on(draft: Resolution) -> Room:
    return Room(Session(draft, author="Chair"))


def begun(room: Room, node: str, words: str) -> Resolution:
    """Return the draft with words put before a text of it."""
    return Transaction((EditText(node, 0, styled(""), styled(words)),)).apply(room.session.draft)


def test_of_a_fresh_draft_every_paragraph_is_open_and_nothing_more() -> None:
    found = room_on(small_draft()).still_open()
    assert found.places == ()
    assert found.quiet == ("pp1", "pp2", "op1", "op2")
    assert (found.held, found.proposals, found.brackets, found.deadline) == ((), 0, 0, "")
    assert found.progress.count(Stage.OPEN) == 4


def test_what_is_agreed_is_not_told() -> None:
    room = room_on(small_draft())
    room.find(Find(("pp1", "op1"), State.COMMITTEE))
    found = room.still_open()
    assert found.quiet == ("pp2", "op2")
    assert found.places == ()


def test_proposals_stand_at_their_place_with_those_who_are_not_for_them() -> None:
    room = room_on(small_draft())
    made = room.propose(begun(room, "op1b", "Gently "), ["Norland"])
    room.take_position(made.id, "Sudland", Position.OPPOSE)
    room.take_position(made.id, "Kestria", Position.RESERVE)
    room.take_position(made.id, "Estland", Position.SUPPORT)
    found = room.still_open()
    (place,) = found.places
    assert (place.node, place.stage, [each.name for each in place.proposals]) == (
        "op1",
        Stage.OPEN,
        ["Norland 1"],
    )
    assert found.held == (
        Held("Kestria", reservations=1),
        Held("Norland", proposals=1),
        Held("Sudland", objections=1),
    )
    assert "op1" not in found.quiet


def test_brackets_are_counted_for_those_who_hold_them() -> None:
    room = room_on(small_draft())
    room.bracket("op2", 0, 7, ("US", "EU"))
    room.bracket("pp1", 0, 9, ())
    found = room.still_open()
    assert [place.node for place in found.places] == ["pp1", "op2"]
    assert found.brackets == 2
    assert found.held == (Held("EU", brackets=1), Held("US", brackets=1), Held("", brackets=1))


def test_what_waits_for_a_capital_or_for_a_package_is_still_open() -> None:
    room = room_on(small_draft())
    room.find(Find(("pp1",), State.AD_REF, pending=("Norland",)), Find(("op2",), State.INFORMALS))
    room.find(Tie("finance", ("op1", "op2")))
    found = room.still_open()
    assert [(place.node, place.stage, place.waits) for place in found.places] == [
        ("pp1", Stage.PENDING, ()),
        ("op2", Stage.PENDING, ("op1",)),
    ]
    assert found.held == (Held("Norland", confirmations=1),)
    assert found.quiet == ("pp2", "op1")


def test_the_next_deadline_is_that_of_a_silence_nobody_has_broken_yet() -> None:
    room = room_on(small_draft())
    room.find(Silence(("op2",), "2099-03-02T10:00:00Z"), Silence(("op1", "op2"), "2099-03-01T10:00:00Z"))
    found = room.still_open()
    assert found.deadline == "2099-03-01T10:00:00Z"
    assert [(each.node, each.until) for each in found.places] == [
        ("op1", "2099-03-01T10:00:00Z"),
        ("op2", "2099-03-01T10:00:00Z"),
    ]


def test_a_silence_that_is_over_is_no_deadline_of_a_paragraph_reopened_since() -> None:
    room = room_on(small_draft())
    room.find(Silence(("op1",), "2020-03-01T10:00:00Z"))
    room.find(Find(("op1",), State.OPEN))
    found = room.still_open()
    assert (found.deadline, found.places) == ("", ())
    assert "op1" in found.quiet


def test_a_proposal_that_nothing_is_left_of_is_told_at_the_masthead() -> None:
    room = room_on(small_draft())
    made = room.propose(begun(room, "op1", "Gently "), ["Norland"])
    found = still_open(room.session.draft, room.agreement, (), [(made, ())], now())
    assert [(each.node, each.proposals) for each in found.places] == [("", (made,))]


def test_a_proposal_on_what_is_agreed_keeps_it_in_the_report() -> None:
    room = room_on(small_draft())
    room.find(Find(("op2",), State.COMMITTEE))
    room.propose(begun(room, "op2", "Also "), ["Norland"])
    (place,) = room.still_open().places
    assert (place.node, place.stage) == ("op2", Stage.AGREED)


def test_a_paragraph_in_an_annex_is_a_place_of_its_own() -> None:
    inside = Paragraph("a1", Role.OPERATIVE, styled("Wells [and springs] are kept;"))
    draft = small_draft()
    draft = replace(draft, children=(*draft.children, Paragraph("x", Role.ANNEX, styled("Rules"), (inside,))))
    assert [each.node for each in room_on(draft).still_open().places] == ["a1"]


def test_the_title_and_the_masthead_are_places_too() -> None:
    draft = small_draft()
    room = room_on(draft)
    room.propose(begun(room, "title", "The "), ["Norland"])
    symbol = Transaction((EditMasthead("symbol", draft.masthead.symbol, "A/C.2/99/L.2"),))
    room.propose(symbol.apply(draft), ["Sudland"])
    assert [(each.node, each.stage) for each in room.still_open().places] == [("", None), ("title", None)]


@given(drafts(most=5), st.data())
def test_law_every_counted_paragraph_is_agreed_quiet_or_a_place(
    draft: Resolution, data: st.DataObject
) -> None:
    room = room_on(draft)
    counted = [each.id for each in draft.walk() if each.role in (Role.PREAMBULAR, Role.OPERATIVE)]
    if counted:
        some = st.lists(st.sampled_from(counted), min_size=1, max_size=3, unique=True)
        room.find(Find(tuple(data.draw(some)), data.draw(st.sampled_from(State)), pending=("Norland",)))
        room.find(Find(tuple(data.draw(some)), State.COMMITTEE))
        room.find(Tie("tied", tuple(data.draw(some))))
    for child in draft.children[:2]:
        room.propose(
            Transaction((Delete(draft.id, draft.children.index(child), child),)).apply(draft), ["Sudland"]
        )
    found = room.still_open()
    places = [each.node for each in found.places]
    assert len(set(places)) == len(places)
    assert not set(places) & set(found.quiet)
    agreed = {node for node, stage in found.progress.stages.items() if stage is Stage.AGREED}
    assert set(counted) == (set(places) & set(counted)) | set(found.quiet) | (agreed - set(places))
    assert set(found.quiet) <= found.progress.at(Stage.OPEN)
    assert sum(len(each.proposals) for each in found.places) >= found.proposals
    order = ["", *(each.id for each in draft.walk())]
    assert places == sorted(places, key=order.index)
