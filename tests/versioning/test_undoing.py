"""Undoing goes back through words and acts alike, one thing that a person did after the other."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from tests.versioning.negotiation.test_compilation import DRAFT, reworded
from versioning.change.step import EditText
from versioning.compare.difference import difference
from versioning.discussion import Discussion
from versioning.history.act import standing
from versioning.merging import merge
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.comment import Anchor
from versioning.room import Room
from versioning.session import Session
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled

Seen = tuple[Resolution, object, object, object]


def seated() -> Room:
    return Room(Session(DRAFT, author="Chair"))


def seen(room: Room) -> Seen:
    """Return whatever of a room a person could tell."""
    session = room.session
    kept = {each.id: each for each in standing(session.acts)}
    comments = Discussion(session).comments
    return session.draft, dict(room.negotiation.amendments), tuple(kept), comments


def propose(room: Room) -> None:
    words = styled(f"{len(room.session.acts)} ")
    room.propose(EditText("2", 0, EMPTY, words).apply(room.session.draft), ["Norland"])


def support(room: Room) -> None:
    room.take_position(one(room), "Sudland", Position.SUPPORT)


def reject(room: Room) -> None:
    room.decide(one(room), Status.REJECTED)


def accept(room: Room) -> None:
    room.accept(one(room))


def withdraw(room: Room) -> None:
    room.decide(one(room), Status.WITHDRAWN)


def agree(room: Room) -> None:
    room.find(Find(("1",), State.INFORMALS))


def comment(room: Room) -> None:
    Discussion(room.session).comment(Anchor("3", 0, "3", 2), "Why?")


def one(room: Room) -> str:
    return next(reversed(room.negotiation.amendments))


DOINGS = (propose, support, reject, accept, withdraw, agree, comment)


@settings(max_examples=40)
@given(st.lists(st.sampled_from(DOINGS), max_size=5))
def test_undo_goes_back_through_all_that_was_done_and_redo_forth(done: list[Callable[[Room], None]]) -> None:
    room = seated()
    propose(room)
    states = [seen(room)]
    for do in done:
        do(room)
        states.append(seen(room))
    for state in reversed(states[:-1]):
        assert room.session.undo() is not None
        assert seen(room) == state
    for state in states[1:]:
        assert room.session.redo() is not None
        assert seen(room) == state


def test_what_is_done_as_one_is_undone_as_one() -> None:
    room = seated()
    with room.session.undoing.as_one():
        propose(room)
        support(room)
        accept(room)
    after = seen(room)
    room.session.undo()
    assert room.session.draft == DRAFT
    assert room.negotiation.amendments == {}
    assert not room.session.can_undo
    room.session.redo()
    assert seen(room) == after


@given(st.data())
def test_several_edits_done_as_one_are_undone_as_one(data: st.DataObject) -> None:
    session = Session(data.draw(drafts(most=4)))
    before = session.draft
    with session.undoing.as_one():
        for number in range(data.draw(st.integers(1, 4))):
            session.dispatch(data.draw(transactions(session.draft, f"edit {number}", most=3)))
    after = session.draft
    session.undo()
    assert session.draft == before
    assert not session.can_undo
    session.redo()
    assert session.draft == after


def test_a_task_of_several_turns_is_undone_as_one_unless_something_else_was_done_in_between() -> None:
    room, task = seated(), object()
    for _ in range(2):
        with room.session.undoing.as_one("take in", task):
            propose(room)
    agree(room)
    with room.session.undoing.as_one("take in", task):
        propose(room)
    left = []
    while room.session.undo() is not None:
        left.append(len(room.negotiation.amendments))
    assert left == [2, 2, 0]


def test_undo_passes_over_what_stays_for_good() -> None:
    room = seated()
    propose(room)
    with room.session.undoing.for_good():
        support(room)
    room.session.undo()
    assert room.negotiation.amendments == {}
    assert not room.session.can_undo


def test_a_redo_is_lost_by_an_act_as_by_an_edit() -> None:
    room = seated()
    propose(room)
    room.session.undo()
    agree(room)
    assert not room.session.can_redo


def test_what_is_undone_next_is_told_with_its_acts() -> None:
    room = seated()
    propose(room)
    reject(room)
    told = room.session.undoing.to_undo
    assert told is not None
    assert told.acts == room.session.acts[-1:]
    room.session.undo()
    again = room.session.undoing.to_redo
    assert again is not None
    assert again.acts == told.acts


def test_what_a_read_only_dossier_holds_is_not_undone() -> None:
    room = seated()
    propose(room)
    room.session._archive.why_read_only = "Another program has it."
    assert room.session.undo() is None
    assert len(room.negotiation.amendments) == 1


def test_the_proposal_that_a_merged_branch_is_stays_when_its_acceptance_is_undone() -> None:
    room = seated()
    start = room.session.point()
    room.session.branch_off("softer", start)
    room.session.dispatch(difference(DRAFT, reworded("Urges", "Invites")))
    room.session.switch_to("main")
    merge(room, "softer", "Kestria")
    while room.session.undo() is not None:
        pass
    assert room.session.draft == DRAFT
    assert len(room.negotiation.live) == 1
