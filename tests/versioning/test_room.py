"""In the room delegations propose, support, withdraw; what is accepted is in the draft, nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Signing, drafts, transactions
from tests.versioning.change.test_rebase import signed, words_in_conflict, words_of
from versioning.change.step import EditText, StepError
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.negotiation.parts import parts_of
from versioning.negotiation.settling import Choice, alternatives
from versioning.room import Room
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Note, atom_text, styled

DRAFT = Resolution(
    "0",
    children=(
        Paragraph("1", Role.PREAMBULAR, styled("Recalling its resolutions,")),
        Paragraph("2", Role.OPERATIVE, styled("Urges States to report on wells;")),
        Paragraph("3", Role.OPERATIVE, styled("Decides to meet again.")),
    ),
)


def reworded(draft: Resolution, old: str, new: str, node: str = "2") -> Resolution:
    text = draft.text(node)
    at = text.plain.index(old)
    return EditText(node, at, text.slice(at, at + len(old)), styled(new)).apply(draft)


def words(room: Room, node: str = "2") -> str:
    return room.session.draft.text(node).plain


@pytest.fixture
def room() -> Room:
    return Room(Session(DRAFT, author="Chair"))


def proposed(room: Room, old: str, new: str, name: str = "Norland", node: str = "2") -> Amendment:
    return room.propose(reworded(room.session.draft, old, new, node), [name])


def test_a_proposal_leaves_the_text_as_it_is(room: Room) -> None:
    amendment = proposed(room, "wells", "harbours")
    assert words(room) == "Urges States to report on wells;"
    assert (amendment.name, amendment.status) == ("Norland 1", Status.PROPOSED)
    assert room.carrier.carry(amendment).target.text("2").plain == "Urges States to report on harbours;"


def test_proposing_what_stands_already_is_refused(room: Room) -> None:
    with pytest.raises(ValueError, match="the text is the same"):
        room.propose(DRAFT, ["Norland"])


def test_what_is_accepted_is_in_the_text_under_the_delegations_name(room: Room) -> None:
    amendment = proposed(room, "wells", "harbours")
    assert room.accept(amendment.id) == ()
    assert words(room) == "Urges States to report on harbours;"
    assert room.negotiation.amendments[amendment.id].status is Status.ACCEPTED
    edits = room.session.edits_since(amendment.base)
    assert [edit.author for edit in edits] == ["Norland"]


def test_accepting_makes_a_point_with_two_parents(room: Room) -> None:
    first = room.session.name_revision("Draft")
    amendment = proposed(room, "wells", "harbours")
    room.session.dispatch(
        Transaction((EditText("3", 0, styled("Decides"), styled("Also decides")),), intent="paste")
    )
    second = room.session.name_revision("Rev.1")
    room.accept(amendment.id)
    last = room.session.history.revisions[-1]
    assert last.automatic
    assert last.parents == (second.id, first.id)
    assert room.session.revisions() == (first, second)


def test_other_proposals_are_carried_along(room: Room) -> None:
    one = proposed(room, "wells", "wells and harbours")
    two = proposed(room, "Urges", "Invites", "Sudland")
    room.accept(one.id)
    carried = room.carrier.carry(room.negotiation.amendments[two.id])
    assert carried.target.text("2").plain == "Invites States to report on wells and harbours;"


def test_an_acceptance_is_undone_with_its_words_and_stays_in_the_history(room: Room) -> None:
    amendment = proposed(room, "wells", "harbours")
    room.accept(amendment.id)
    room.session.undo()
    assert words(room) == "Urges States to report on wells;"
    assert room.negotiation.amendments[amendment.id].is_live
    assert [act.kind for act in room.session.acts] == ["propose", "decide", "taken back"]


def test_what_accepting_would_do_is_known_before_it_is_done(room: Room) -> None:
    target = reworded(reworded(DRAFT, "wells", "harbours"), "meet", "convene", "3")
    amendment = room.propose(target, ["Norland"])
    assert room.carried(amendment.id).target == target
    _, second = parts_of(amendment.change, DRAFT)
    foreseen = room.carried(amendment.id, second).target
    assert room.session.draft == DRAFT
    room.accept(amendment.id, second)
    assert room.session.draft == foreseen


def test_a_part_is_accepted_and_the_rest_goes_on_to_be_decided(room: Room) -> None:
    target = reworded(reworded(DRAFT, "wells", "harbours"), "meet", "convene", "3")
    amendment = room.propose(target, ["Norland"])
    _, second = parts_of(amendment.change, DRAFT)
    room.accept(amendment.id, second)
    assert (words(room), words(room, "3")) == (
        "Urges States to report on wells;",
        "Decides to convene again.",
    )
    left = room.negotiation.amendments[amendment.id]
    assert (left.status, left.is_live) == (Status.ACCEPTED_IN_PART, True)
    room.accept(amendment.id)
    assert words(room) == "Urges States to report on harbours;"
    assert not room.negotiation.amendments[amendment.id].is_live


def test_competing_words_wait_as_a_conflict_until_a_person_decides(room: Room) -> None:
    one = proposed(room, "wells", "harbours")
    two = proposed(room, "wells", "bridges", "Sudland")
    room.accept(one.id)
    (conflict,) = room.accept(two.id)
    assert (conflict.standing.plain, conflict.proposed.plain) == (
        "Urges States to report on harbours;",
        "Urges States to report on bridges;",
    )
    assert words(room) == "Urges States to report on harbours;"
    room.settle(two.id, "2", Choice.BOTH)
    assert words(room) == "Urges States to report on [harbours] [bridges];"
    assert [each.owners for each in room.brackets] == [(), ("Sudland",)]
    assert room.negotiation.amendments[two.id].conflicts == ()
    room.session.undo()
    assert room.negotiation.amendments[two.id].conflicts == (conflict,)


@pytest.mark.parametrize(
    ("standing", "proposed", "both"),
    [
        ("Strongly urges all", "Solemnly urges all", "[Strongly] [Solemnly] urges all"),
        ("Solemnly urges all", "urges all", "[Solemnly] urges all"),
        ("it, and goes;", "it;", "it[, and goes];"),
        ("a dog", "a  dog", "a [ ]dog"),
        ("a dog", "a dog", "a dog"),
    ],
)
def test_both_texts_stand_in_brackets_with_the_spaces_between_and_around_them(
    standing: str, proposed: str, both: str
) -> None:
    assert alternatives(styled(standing), styled(proposed)).plain == both


@pytest.mark.parametrize("proposed", ["Wells and rivers", "Springs", "Wells all"])
def test_a_note_that_stands_in_two_places_of_both_texts_is_one_of_its_own_in_each(proposed: str) -> None:
    note = atom_text(Note("n", styled("See annex.")))
    both = alternatives(
        styled("Wells") + note + styled(" and rivers are kept"), styled(proposed) + note + styled(" are kept")
    )
    ids = [each.id for _, each in both.notes]
    assert "n" in ids
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        (Choice.STANDING, "Urges States to report on harbours;"),
        (Choice.PROPOSED, "Urges States to report on bridges;"),
        (Choice.OTHER, "Urges States to report on roads;"),
    ],
)
def test_a_conflict_is_settled_as_a_person_wants(room: Room, choice: Choice, text: str) -> None:
    one = proposed(room, "wells", "harbours")
    two = proposed(room, "wells", "bridges", "Sudland")
    room.accept(one.id)
    room.accept(two.id)
    room.settle(two.id, "2", choice, styled("Urges States to report on roads;"))
    assert words(room) == text
    assert room.negotiation.amendments[two.id].conflicts == ()


def test_a_paragraph_deleted_by_one_and_reworded_by_another_is_brought_back_on_request(room: Room) -> None:
    gone = replace(DRAFT, children=(DRAFT.children[0], DRAFT.children[2]))
    one = room.propose(gone, ["Norland"])
    two = proposed(room, "wells", "harbours", "Sudland")
    room.accept(one.id)
    room.accept(two.id)
    (conflict,) = room.negotiation.amendments[two.id].conflicts
    room.settle(two.id, conflict.node, Choice.PROPOSED)
    assert "Urges States to report on harbours;" in [each.text.plain for each in room.session.draft.walk()]


def test_positions_are_the_last_that_each_delegation_took(room: Room) -> None:
    amendment = proposed(room, "wells", "harbours")
    room.take_position(amendment.id, "Sudland", Position.OPPOSE)
    room.take_position(amendment.id, "Estland", Position.SUPPORT)
    room.take_position(amendment.id, "Sudland", Position.SUPPORT)
    room.take_position(amendment.id, "Estland", None)
    assert room.negotiation.amendments[amendment.id].supporters == ("Sudland",)


def test_an_amendment_to_an_amendment_takes_its_place_when_accepted(room: Room) -> None:
    one = proposed(room, "wells", "harbours")
    amended = one.change.apply(DRAFT)
    sub = Transaction((EditText("2", 26, styled("harbours"), styled("large harbours")),))
    two = room.propose_change(sub, ["Sudland"], base=one.base, amends=one.id)
    assert amended.text("2").plain.index("harbours") == 26
    room.accept(two.id)
    (new,) = room.negotiation.live
    assert room.negotiation.amendments[one.id].status is Status.SUPERSEDED
    room.accept(new.id)
    assert words(room) == "Urges States to report on large harbours;"


def test_withdrawing_is_taken_back_by_one_more_act(room: Room) -> None:
    amendment = proposed(room, "wells", "harbours")
    room.decide(amendment.id, Status.WITHDRAWN)
    assert room.negotiation.live == ()
    room.take_back(room.session.acts[-1].id)
    assert [each.id for each in room.negotiation.live] == [amendment.id]


def test_a_change_of_another_draft_is_not_taken_for_a_proposal(room: Room) -> None:
    strange = Transaction((EditText("9", 0, EMPTY, styled("x")),))
    with pytest.raises(StepError):
        room.propose_change(strange, ["Norland"], base=room.point())


@given(st.data())
def test_no_word_of_up_to_eight_delegations_is_lost_whatever_is_accepted(data: st.DataObject) -> None:
    draft = data.draw(drafts(most=4))
    room = Room(Session(draft, author="Chair"))
    base = room.point()
    names = [f"Word{letter}" for letter in "ABCDEFGH"[: data.draw(st.integers(2, 8))]]
    made = {}
    for name in names:
        change = data.draw(transactions(draft, most=3, ids=Signing(name)))
        if change.apply(draft) != draft:
            made[name] = room.propose_change(change, [name], base=base)
    for name in data.draw(st.permutations(sorted(made))):
        room.accept(made[name].id)
    kept = words_of(room.session.draft)
    for amendment in room.negotiation.amendments.values():
        kept = kept.union(*(words_in_conflict(conflict) for conflict in amendment.conflicts))
    later = {name for name in names if name in made}
    for name in later:
        gone = signed(words_of(made[name].change.apply(draft)), name) - kept
        others = "".join(
            each.removed.chars
            for act in room.session.edits_since(base) or ()
            for each in act.steps
            if isinstance(each, EditText) and act.author != name
        )
        assert all(word in others for word in gone)


@given(st.data())
def test_accepting_part_after_part_comes_to_the_whole(data: st.DataObject) -> None:
    draft = data.draw(drafts(most=4))
    change = data.draw(transactions(draft, most=5, ids=Signing("Word")))
    if change.apply(draft) == draft:
        return
    room = Room(Session(draft, author="Chair"))
    amendment = room.propose_change(change, ["Norland"], base=room.point())
    parts = parts_of(amendment.change, draft)
    assert sorted(at for part in parts for at in part) == list(range(len(amendment.change.steps)))
    room.accept(amendment.id, data.draw(st.sampled_from(parts)))
    room.accept(amendment.id)
    whole, reached = change.apply(draft), room.session.draft
    assert reached.masthead == whole.masthead
    assert contents(reached) == contents(whole)  # two new paragraphs may have changed places


@given(st.data())
def test_what_was_accepted_in_part_is_taken_out_and_the_whole_decided_again(data: st.DataObject) -> None:
    draft = data.draw(drafts(most=4))
    change = data.draw(transactions(draft, most=5, ids=Signing("Word")))
    if change.apply(draft) == draft:
        return
    room = Room(Session(draft, author="Chair"))
    amendment = room.propose_change(change, ["Norland"], base=room.point())
    parts = parts_of(amendment.change, draft)
    for part in data.draw(st.lists(st.sampled_from(parts), min_size=1, max_size=1)):
        room.accept(amendment.id, part)
    room.take_out(amendment.id)
    assert room.session.draft.masthead == draft.masthead
    assert contents(room.session.draft) == contents(draft)
    again = room.negotiation.amendments[amendment.id]
    assert (again.change, again.status) == (amendment.change, Status.PROPOSED)
    room.accept(amendment.id)
    assert contents(room.session.draft) == contents(change.apply(draft))


def test_a_part_is_taken_out_after_other_edits_and_the_rest_was_never_in(room: Room) -> None:
    target = reworded(reworded(DRAFT, "wells", "harbours"), "meet", "convene", "3")
    amendment = room.propose(target, ["Norland"])
    _, second = parts_of(amendment.change, DRAFT)
    room.accept(amendment.id, second)
    room.session.dispatch(difference(room.session.draft, reworded(room.session.draft, "report", "tell")))
    room.take_out(amendment.id)
    assert (words(room), words(room, "3")) == ("Urges States to tell on wells;", "Decides to meet again.")
    room.session.undo()
    assert words(room, "3") == "Decides to convene again."
    assert room.negotiation.amendments[amendment.id].status is Status.ACCEPTED_IN_PART


def test_both_parts_are_taken_out_where_both_were_accepted(room: Room) -> None:
    target = reworded(reworded(DRAFT, "wells", "harbours"), "meet", "convene", "3")
    amendment = room.propose(target, ["Norland"])
    _, second = parts_of(amendment.change, DRAFT)
    room.accept(amendment.id, second)
    room.accept(amendment.id)
    room.take_out(amendment.id)
    assert room.session.draft == DRAFT
    assert room.negotiation.amendments[amendment.id].change == amendment.change


def test_an_amendment_to_an_amendment_is_taken_out_of_that_again(room: Room) -> None:
    one = proposed(room, "wells", "harbours")
    onto = room.carried(one.id).target
    change = difference(onto, reworded(onto, "harbours", "large harbours"))
    two = room.propose_change(change, ["Sudland"], base=one.base, amends=one.id)
    room.accept(two.id)
    (amended,) = room.negotiation.live
    room.take_out(two.id)
    assert {each.id for each in room.negotiation.live} == {one.id, two.id}
    assert amended.id not in room.negotiation.amendments
    room.accept(two.id)
    (amended,) = room.negotiation.live
    room.accept(amended.id)
    with pytest.raises(StepError, match="undo that first"):
        room.take_out(two.id)


def contents(draft: Resolution) -> list[str]:
    return sorted(repr((each.role, each.number, each.text)) for each in draft.walk())


def test_who_speaks_for_a_delegation_is_that_delegation_in_all_that_was_proposed_and_said(room: Room) -> None:
    one = proposed(room, "wells", "roads", "user")
    room.take_position(one.id, "author", Position.SUPPORT)
    room.know("user", "Kestria")
    room.know("author", "Sudland")
    room.know("Kestria", "Norland")
    held = room.negotiation.amendments[one.id]
    assert (held.name, held.positions) == ("Norland 1", (("Sudland", Position.SUPPORT),))
    room.know("Norland", "Kestria")  # after all: whom others speak for is itself
    assert room.negotiation.amendments[one.id].delegations == ("Kestria",)
    assert room.negotiation.delegation_of("user") == "Kestria"
    room.session.undo()
    assert room.negotiation.amendments[one.id].delegations == ("Norland",)
