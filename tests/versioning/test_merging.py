"""What was written on one branch comes into another: nothing is lost, what competes waits for a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Signing, drafts, transactions
from tests.versioning.change.test_rebase import words_in_conflict, words_of
from tests.versioning.test_bringing import waiting
from tests.versioning.test_room import DRAFT, proposed, reworded, words
from versioning.compare.difference import difference
from versioning.merging import merge
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.amendment import Status
from versioning.room import Room
from versioning.session import Session
from versioning.tree.paragraph import Paragraph


@pytest.fixture
def room() -> Room:
    """A room with a branch called "softer" that was begun at the draft; the first one is worked on."""
    made = Room(Session(DRAFT, author="Chair"))
    made.session.branch_off("softer", made.session.name_revision("Draft").id)
    made.session.switch_to("main")
    return made


def write(room: Room, branch: str, old: str, new: str, node: str = "2") -> None:
    """Put other words into a draft on a branch, and go back to the one that was worked on."""
    session, own = room.session, room.session.branch
    session.switch_to(branch)
    session.dispatch(difference(session.draft, reworded(session.draft, old, new, node)))
    session.switch_to(own)


def test_what_was_written_on_both_branches_is_in_the_text_afterwards(room: Room) -> None:
    write(room, "softer", "Urges", "Invites")
    write(room, "main", "wells", "harbours")
    merged = merge(room, "softer", "Kestria")
    assert words(room) == "Invites States to report on harbours;"
    assert (merged.conflicts, merged.resisting) == ((), ())
    assert merged.amendment is not None
    assert room.negotiation.amendments[merged.amendment.id].status is Status.ACCEPTED
    assert room.session.branch == "main"
    room.session.switch_to("softer")
    assert words(room) == "Invites States to report on wells;", "the branch itself stays as it was"


def test_merging_is_undone_in_one_go_and_can_be_taken_out(room: Room) -> None:
    write(room, "softer", "Urges", "Invites")
    merged = merge(room, "softer", "Kestria")
    assert words(room).startswith("Invites")
    room.session.undo()
    assert words(room).startswith("Urges")
    room.session.redo()
    assert merged.amendment is not None
    room.take_out(merged.amendment.id)
    assert words(room).startswith("Urges")


def test_the_point_after_merging_was_made_from_both_branches(room: Room) -> None:
    write(room, "softer", "Urges", "Invites")
    merge(room, "softer", "Kestria")
    history = room.session.history
    last = history.revision(history.branch("main").head)
    assert history.branch("softer").head in last.parents


def test_merging_again_brings_only_what_was_written_since(room: Room) -> None:
    write(room, "softer", "Urges", "Invites")
    merge(room, "softer", "Kestria")
    assert merge(room, "softer", "Kestria").amendment is None
    write(room, "softer", "wells", "harbours")
    write(room, "main", "Invites", "Encourages")
    merged = merge(room, "softer", "Kestria")
    assert merged.conflicts == ()
    assert words(room) == "Encourages States to report on harbours;"


def test_words_that_compete_wait_for_a_person(room: Room) -> None:
    write(room, "softer", "Urges", "Invites")
    write(room, "main", "Urges", "Requests")
    merged = merge(room, "softer", "Kestria")
    assert [each.proposed.plain for each in merged.conflicts] == ["Invites States to report on wells;"]
    assert words(room).startswith("Requests")


def test_what_is_agreed_resists_and_waits_as_a_proposal(room: Room) -> None:
    write(room, "softer", "Urges", "Invites")
    write(room, "softer", "its", "all its", "1")
    room.find(Find(("2",), State.INFORMALS))
    merged = merge(room, "softer", "Kestria")
    assert merged.resisting == ("2",)
    assert words(room).startswith("Urges")
    assert words(room, "1") == "Recalling all its resolutions,"
    assert len(room.negotiation.live) == 1


def test_proposals_stay_while_one_goes_from_branch_to_branch(room: Room) -> None:
    made = proposed(room, "wells", "harbours")
    room.session.switch_to("softer")
    assert [each.id for each in room.negotiation.live] == [made.id]
    room.accept(made.id)
    assert words(room) == "Urges States to report on harbours;"


@given(st.data())
def test_no_word_of_either_branch_is_lost(data: st.DataObject) -> None:
    draft = data.draw(drafts())
    room = Room(Session(draft, author="Chair"))
    session = room.session
    session.branch_off("other", session.name_revision("Draft").id)
    session.dispatch(data.draw(transactions(draft, ids=Signing("theirs"))))
    there = session.draft
    session.switch_to("main")
    session.dispatch(data.draw(transactions(draft, ids=Signing("ours"))))
    new = set(words_of(there)) - set(words_of(draft))
    merged = merge(room, "other", "Kestria")
    kept = set(words_of(session.draft))
    kept |= {word for each in merged.conflicts for word in words_in_conflict(each)}
    assert new <= kept


def agreed_in(room: Room) -> dict[str, Paragraph]:
    """What is agreed in the text, without what stands below it."""
    of = room.agreement.of
    return {each.id: each.bare() for each in room.session.draft.walk() if of(each.id).state.is_agreed}


@given(st.data())
def test_so_it_is_with_two_branches_and_nothing_changes_that_is_agreed(data: st.DataObject) -> None:
    draft = data.draw(drafts(keeps=True))
    room = Room(Session(draft, author="Chair"))
    session, there = room.session, {}
    first = session.name_revision("Draft").id
    for name in ("one", "two"):
        session.branch_off(name, first)
        session.dispatch(data.draw(transactions(draft, ids=Signing(name))))
        there[name] = session.draft
    session.switch_to("main")
    session.dispatch(data.draw(transactions(draft, ids=Signing("ours"))))
    tops = [each.id for each in session.draft.children]
    for node in data.draw(st.sets(st.sampled_from(tops), max_size=3)) if tops else ():
        room.find(Find((node,), State.INFORMALS))
    for name, other in there.items():
        agreed, before = agreed_in(room), session.draft
        merge(room, name, "Kestria")
        after = session.draft
        assert {node: after.paragraph(node).bare() for node in agreed} == agreed
        assert words_of(other) - words_of(draft) <= words_of(after) | waiting(room)
        if after != before:
            session.undo()
            assert session.draft == before
            session.redo()
            assert session.draft == after
