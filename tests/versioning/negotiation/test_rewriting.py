"""Editing a compilation text: untouched proposals stay, what came is proposed, what went is withdrawn."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.proposals import proposals_of, untracked
from exports.report import Reading
from tests.strategies import drafts, transactions
from tests.versioning.negotiation.test_compilation import DRAFT, reworded, shown, with_new, without
from versioning.change.step import EditText, Move
from versioning.change.transaction import Transaction
from versioning.drafting.compiled import Voices
from versioning.drafting.compiled_reader import compiled_in
from versioning.drafting.compiled_text import NotCompiledError
from versioning.drafting.compiled_typing import as_typed
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.compilation import compilation_of
from versioning.negotiation.returned import Returned
from versioning.negotiation.rewriting import Rewriting, rewriting
from versioning.room import Room
from versioning.session import Session
from versioning.taking import rewrite
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText


def seated(draft: Resolution = DRAFT, **proposals: Resolution) -> Room:
    """A room in which each delegation proposes a draft."""
    room = Room(Session(draft, author="Chair"))
    for name, target in proposals.items():
        room.propose(target, [name])
    return room


def read(draft: Resolution, text: Resolution) -> tuple[Returned, ...]:
    """What a compilation text proposes; words in nobody's name are Norland's."""
    found = proposals_of(draft, Reading(text, "compilation"), "text").proposals
    mine = untracked("text")
    return tuple(replace(each, voices=Voices(("NOR",))) if each.author == mine else each for each in found)


def rewritten(room: Room, text: Resolution) -> Rewriting:
    """What it comes to that the room's compilation text is edited to be `text`."""
    draft, before = room.session.draft, room.compilation().text()
    return rewriting(draft, tuple(room.carrier.live()), read(draft, before), read(draft, text))


def typed(text: Resolution, words: str, new: str) -> Resolution:
    """The text with `words` replaced as a person types: under the marks of what stands before them."""
    node = next(each.id for each in text.walk() if words in each.text.chars)
    held = text.text(node)
    at = held.chars.index(words)
    marks = held.slice(max(at - 1, 0), max(at, 1)).marks
    own = StyledText(new, tuple(mark._replace(end=len(new)) for mark in marks) if new else ())
    step = EditText(node, at, held.slice(at, at + len(words)), own)
    return as_typed(Transaction((step,)), text).apply(text)


ROOM = {"EU": reworded("all", "some"), "JPN": with_new("2", "Asks all to wait;"), "US": without("4")}


def test_an_untouched_text_comes_to_nothing() -> None:
    room = seated(**ROOM)
    assert rewritten(room, room.compilation().text()).is_nothing


def test_words_typed_outside_of_brackets_are_a_proposal_of_who_is_named() -> None:
    room = seated(**ROOM)
    found = rewritten(room, typed(room.compilation().text(), "report on", "report regularly on"))
    rewrite(room, found)
    (made,) = (each for each in room.negotiation.live if each.delegations == ("NOR",))
    assert room.carried(made.id).target == reworded("report on", "report regularly on")
    assert len(room.negotiation.live) == 4


def test_words_typed_right_behind_a_bracket_are_no_bracket() -> None:
    room = seated(EU=reworded("all ", ""))
    text = typed(room.compilation().text(), " States to", " Member States to")
    compiled_in(text)
    assert shown(text)["OP1"] == "Urges [EU:~ all~] Member States to report on wells;"


def test_another_wording_in_a_bracket_supersedes_the_proposal() -> None:
    room = seated(**ROOM)
    found = rewritten(room, typed(room.compilation().text(), "some", "many"))
    (made,) = rewrite(room, found)
    assert (made.delegations, room.carried(made.id).target) == (("EU",), reworded("all", "many"))
    assert [each.status for each in room.negotiation.amendments.values()] == [
        *(Status.SUPERSEDED, Status.PROPOSED, Status.PROPOSED, Status.PROPOSED)
    ]


def test_a_bracket_that_is_deleted_is_withdrawn() -> None:
    room = seated(**ROOM)
    text = typed(room.compilation().text(), "[EU: all some] ", "all ")
    rewrite(room, rewritten(room, text))
    statuses = {each.delegations[0]: each.status for each in room.negotiation.amendments.values()}
    assert statuses == {"EU": Status.WITHDRAWN, "JPN": Status.PROPOSED, "US": Status.PROPOSED}


def test_what_others_propose_instead_supersedes_nothing() -> None:
    room = seated(**ROOM)
    text = typed(room.compilation().text(), "[EU: all some] ", "all ")
    rewrite(room, rewritten(room, typed(text, "report on", "report regularly on")))
    statuses = {each.delegations[0]: each.status for each in room.negotiation.amendments.values()}
    assert (statuses["EU"], statuses["NOR"]) == (Status.WITHDRAWN, Status.PROPOSED)


def test_a_proposal_of_which_a_place_is_left_is_superseded_by_that() -> None:
    room = seated(EU=reworded("wells", "rivers", draft=reworded("report;", "tell;", "3a")))
    room.take_position(next(iter(room.negotiation.amendments)), "KEN", Position.SUPPORT)
    text = room.compilation().text()
    node = next(each for each in text.walk() if "rivers" in each.text.chars)
    only_one = text.with_text(node.id, DRAFT.text("2"))
    (made,) = rewrite(room, rewritten(room, only_one))
    assert room.carried(made.id).target == reworded("report;", "tell;", "3a")
    assert made.delegations == ("EU",)
    assert room.negotiation.amendments[made.id].supporters == ("KEN",)
    assert [each.id for each in room.negotiation.live] == [made.id]


def test_a_name_added_to_those_that_support_takes_that_position() -> None:
    room = seated(EU=reworded("all", "some"))
    identity = room.negotiation.live[0].id
    room.take_position(identity, "JPN", Position.SUPPORT)
    room.take_position(identity, "KEN", Position.SUPPORT)
    wanted = room.compilation().text()
    room.take_position(identity, "KEN", None)
    rewrite(room, rewritten(room, wanted))
    assert room.negotiation.amendments[identity].supporters == ("JPN", "KEN")
    room.take_position(identity, "KEN", None)
    without_ken = room.compilation().text()
    room.take_position(identity, "KEN", Position.SUPPORT)
    rewrite(room, rewritten(room, without_ken))
    assert room.negotiation.amendments[identity].supporters == ("JPN",)


def test_one_of_two_that_propose_the_same_withdraws() -> None:
    both = seated(EU=reworded("all", "some"), JPN=reworded("all", "some"))
    alone = seated(EU=reworded("all", "some"))
    rewrite(both, rewritten(both, alone.compilation().text()))
    assert [each.delegations for each in both.negotiation.live] == [("EU",)]


def test_a_move_that_another_proposal_hid_is_no_new_one_where_that_is_deleted() -> None:
    out, whole = Move("3a", "3", 0, "0", 4), Move("3", "0", 3, "0", 1)
    room, alone = seated(JPN=out.apply(DRAFT), KEN=whole.apply(DRAFT)), seated(JPN=out.apply(DRAFT))
    assert "JPN, new" in str(shown(room.compilation().text()))
    assert "JPN, moved" in str(shown(alone.compilation().text()))
    found = rewritten(room, alone.compilation().text())
    assert not found.unfollowed
    rewrite(room, found)
    statuses = {each.delegations[0]: each.status for each in room.negotiation.amendments.values()}
    assert statuses == {"JPN": Status.PROPOSED, "KEN": Status.WITHDRAWN}
    assert len(room.negotiation.amendments) == 2


def test_a_move_that_another_proposal_hides_is_followed_as_long_as_nobody_touches_it() -> None:
    out, whole = Move("3a", "3", 0, "0", 4), Move("3", "0", 3, "0", 1)
    room = seated(JPN=out.apply(DRAFT), KEN=whole.apply(DRAFT))
    text = room.compilation().text()
    assert rewritten(room, text) == Rewriting()
    (jpn, _) = room.negotiation.live
    touched = typed(text, "[JPN: delete the paragraph] ", "")
    assert jpn.id in rewritten(room, touched).unfollowed


def test_a_broken_bracket_is_told_with_its_place() -> None:
    text = typed(seated(**ROOM).compilation().text(), "some]", "some")
    with pytest.raises(NotCompiledError) as told:
        compiled_in(text)
    assert "some" in text.text(told.value.node).chars


@st.composite
def rooms(draw: st.DrawFn) -> Room:
    """A room with up to four proposals on a random draft."""
    draft = draw(drafts(most=4))
    room = Room(Session(draft, author="Chair"))
    for name in ("EU", "JPN", "KEN", "US")[: draw(st.integers(1, 4))]:
        change = draw(transactions(draft))
        if change.apply(draft) != draft:
            room.propose(change.apply(draft), [name])
    return room


@given(rooms())
def test_law_reading_the_text_again_changes_nothing(room: Room) -> None:
    live = tuple(room.carrier.live())
    if live:
        draft = room.session.draft
        before = read(draft, compilation_of(draft, live).text())
        assert rewriting(draft, live, before, before) == Rewriting()


@given(rooms(), st.data())
def test_law_the_text_without_a_proposal_withdraws_it_and_no_other(room: Room, data: st.DataObject) -> None:
    live = tuple(room.carrier.live())
    if len(live) < 2:
        return
    left_out = data.draw(st.sampled_from(live))
    draft = room.session.draft
    before = read(draft, compilation_of(draft, live).text())
    after = read(draft, compilation_of(draft, [each for each in live if each is not left_out]).text())
    found = rewriting(draft, live, before, after)
    assert not found.new
    assert {*found.gone, *(each for each, _ in found.partly)} <= {left_out.amendment.id}
    assert left_out.amendment.id in {*found.gone, *(each for each, _ in found.partly), *found.unfollowed}
