"""Two copies of a dossier go on by themselves and are brought together: nothing is lost."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import Signing, drafts, transactions
from tests.versioning.change.test_rebase import words_in_conflict, words_of
from tests.versioning.copies import Copy, numbers, write
from tests.versioning.test_room import DRAFT, proposed, words
from versioning.bringing import bring_in, coming
from versioning.change.step import StepError
from versioning.discussion import Discussion
from versioning.history.archive import ArchiveError
from versioning.history.weave import name_of
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.comment import Anchor
from versioning.negotiation.sponsor_events import FORMS as SPONSORS
from versioning.negotiation.sponsor_events import Joined
from versioning.negotiation.sponsors import ledger_of
from versioning.room import Room
from versioning.store.along import Along, Extent
from versioning.store.dossier import Dossier

# What comes


def test_proposals_and_positions_of_both_are_in_both(chair: Copy) -> None:
    one = proposed(chair.room, "wells", "harbours")
    other = chair.copied("Maria")
    two = proposed(other.room, "meet", "convene", "Sudland", node="3")
    other.room.take_position(one.id, "Estland", Position.SUPPORT)
    chair.room.take_position(one.id, "Marenda", Position.OPPOSE)
    chair.bring_in(other)
    held = chair.room.negotiation.amendments
    assert set(held) == {one.id, two.id}
    assert held[one.id].supporters == ("Estland",)
    assert held[one.id].holding(Position.OPPOSE) == ("Marenda",)
    assert chair.room.carrier.carry(held[two.id]).target.text("3").plain == "Decides to convene again."


def test_words_of_both_are_in_the_text(chair: Copy) -> None:
    other = chair.copied("Maria")
    write(chair, "wells", "harbours")
    write(other, "meet", "convene", "3")
    came = chair.bring_in(other)
    assert words(chair.room) == "Urges States to report on harbours;"
    assert words(chair.room, "3") == "Decides to convene again."
    assert came.amendment is not None
    assert (came.amendment.delegations, came.amendment.status) == (("Maria",), Status.ACCEPTED)


def test_what_comes_is_known_before_it_is_done(chair: Copy) -> None:
    other = chair.copied("Maria")
    proposed(other.room, "wells", "harbours")
    write(other, "meet", "convene", "3")
    before = chair.room.session.acts, chair.room.session.draft, chair.room.session.history
    come = chair.coming(other)
    assert [act.kind for act in come.acts] == ["propose"]
    assert come.change.steps
    assert not come.is_empty
    assert (chair.room.session.acts, chair.room.session.draft, chair.room.session.history) == before


def test_words_that_compete_wait_until_a_person_decides(chair: Copy) -> None:
    other = chair.copied("Maria")
    write(chair, "wells", "harbours")
    write(other, "wells", "bridges")
    came = chair.bring_in(other)
    assert words(chair.room) == "Urges States to report on harbours;"
    (conflict,) = came.conflicts
    assert (conflict.proposed.plain, conflict.standing.plain) == (
        "Urges States to report on bridges;",
        "Urges States to report on harbours;",
    )
    assert came.amendment is not None
    assert came.amendment.conflicts == (conflict,)


def test_the_text_there_may_be_left_to_be_decided(chair: Copy) -> None:
    other = chair.copied("Maria")
    write(other, "wells", "bridges")
    came = chair.bring_in(other, as_proposal=True)
    assert words(chair.room) == "Urges States to report on wells;"
    assert came.amendment is not None
    assert came.amendment.is_live


def test_a_paragraph_agreed_here_is_left_and_the_rest_is_taken(chair: Copy) -> None:
    other = chair.copied("Maria")
    chair.room.find(Find(("2",), State.COMMITTEE))
    write(other, "wells", "bridges")
    write(other, "meet", "convene", "3")
    came = chair.bring_in(other)
    assert words(chair.room) == "Urges States to report on wells;"
    assert words(chair.room, "3") == "Decides to convene again."
    assert came.resisting == ("2",)
    assert came.amendment is not None
    assert came.amendment.status is Status.ACCEPTED_IN_PART
    assert came.amendment.is_live


def test_what_was_accepted_and_agreed_there_is_so_here(chair: Copy) -> None:
    amendment = proposed(chair.room, "wells", "harbours")
    other = chair.copied("Maria")
    other.room.accept(amendment.id)
    other.room.find(Find(("2",), State.INFORMALS))
    chair.bring_in(other)
    assert words(chair.room) == "Urges States to report on harbours;"
    assert chair.room.negotiation.amendments[amendment.id].status is Status.ACCEPTED
    assert chair.room.agreement.is_agreed("2")


def test_revisions_and_branches_come_under_names_that_are_free(chair: Copy) -> None:
    chair.room.session.name_revision("Draft")
    other = chair.copied("Maria")
    write(chair, "wells", "harbours")
    mine = chair.room.session.name_revision("Rev.1")
    write(other, "meet", "convene", "3")
    hers = other.room.session.name_revision("Rev.1")
    other.room.session.branch_off("Plan B", hers.id)
    write(other, "convene", "gather", "3")
    chair.bring_in(other)
    history = chair.room.session.history
    assert history.revision(mine.id).name == "Rev.1"
    assert history.revision(hers.id).name == "Rev.1 (Maria)"
    assert chair.room.session.draft_of(hers.id).text("3").plain == "Decides to convene again."
    assert chair.room.session.draft_on("Plan B").text("3").plain == "Decides to gather again."


def test_comments_and_sponsors_come_too(chair: Copy) -> None:
    comment = Discussion(chair.room.session).comment(Anchor("2", 0, "2", 5), "Why urge?")
    other = chair.copied("Maria")
    Discussion(other.room.session).answer(comment, "As last year.")
    other.room.session.record(SPONSORS.act_of(Joined("Norland")))
    chair.room.session.record(SPONSORS.act_of(Joined("Sudland")))
    chair.bring_in(other)
    (found,) = Discussion(chair.room.session).comments
    assert [each.text.plain for each in found.replies] == ["As last year."]
    assert {each.name for each in ledger_of(chair.room.session.acts).current} == {"Norland", "Sudland"}


def test_it_is_there_when_the_dossier_is_opened_again(chair: Copy) -> None:
    other = chair.copied("Maria")
    proposed(other.room, "wells", "harbours")
    write(other, "meet", "convene", "3")
    chair.bring_in(other)
    before = chair.room.session.acts, chair.room.session.draft, chair.room.session.history
    again = chair.reopened()
    assert (again.room.session.acts, again.room.session.draft, again.room.session.history) == before


def test_bringing_in_what_is_here_changes_nothing(chair: Copy) -> None:
    other = chair.copied("Maria")
    write(other, "meet", "convene", "3")
    proposed(other.room, "wells", "harbours")
    chair.bring_in(other)
    assert chair.coming(other).is_empty
    assert chair.reopened().coming(other).is_empty


def test_going_on_after_having_been_brought_together_only_the_new_words_come(chair: Copy) -> None:
    other = chair.copied("Maria")
    write(other, "wells", "harbours")
    chair.bring_in(other)
    write(chair, "harbours", "large harbours")
    write(other, "meet", "convene", "3")
    came = chair.bring_in(other)
    assert came.conflicts == ()
    assert words(chair.room) == "Urges States to report on large harbours;"
    assert words(chair.room, "3") == "Decides to convene again."
    other.bring_in(chair)
    assert other.room.session.draft == chair.room.session.draft


def test_a_copy_that_was_sent_without_its_history_comes_back(chair: Copy) -> None:
    amendment = proposed(chair.room, "wells", "harbours")
    chair.room.take_position(amendment.id, "Estland", Position.SUPPORT)
    write(chair, "Recalling", "Recalling also", "1")
    along = Along(Extent.PRESENT, proposals=True)
    other = chair.sent("Maria", along)
    (sent,) = other.room.negotiation.live
    other.room.take_position(sent.id, "Marenda", Position.SUPPORT)
    write(other, "meet", "convene", "3")
    write(chair, "Recalling also", "Recalling further", "1")
    came = chair.bring_in(other)
    assert came.conflicts == ()
    assert words(chair.room, "1") == "Recalling further its resolutions,"
    assert words(chair.room, "3") == "Decides to convene again."
    assert chair.room.negotiation.amendments[amendment.id].supporters == ("Estland", "Marenda")
    assert len([each for each in numbers(chair) if each.startswith("Norland")]) == 1


def test_another_dossier_is_refused_in_one_sentence(chair: Copy, tmp_path: Path) -> None:
    other = Copy(Dossier.create(tmp_path / "other.chapeau", DRAFT), "Maria")
    with pytest.raises(ArchiveError, match="is another dossier and not a copy of this one"):
        chair.coming(other)
    other.room.session.close()


def test_the_file_of_the_other_copy_is_not_touched(chair: Copy) -> None:
    other = chair.copied("Maria")
    write(other, "meet", "convene", "3")
    other.room.session.close()
    before = other.dossier.path.read_bytes()
    theirs = Dossier.peek(other.dossier.path)
    bring_in(chair.room, coming(chair.room, chair.dossier, theirs, "Maria"))
    theirs.close()
    assert other.dossier.path.read_bytes() == before


# The law


def _goes_on(copy: Copy, data: st.DataObject, sign: str) -> None:
    """Let something happen in a copy."""
    room = copy.room
    live = sorted(room.negotiation.amendments)
    deed = data.draw(
        st.sampled_from(("write", "write", "propose", "stand", "decide", "accept", "name", "agree"))
    )
    change = data.draw(transactions(room.session.draft, most=3, ids=Signing(sign)))
    moved = change.apply(room.session.draft) != room.session.draft
    try:
        if deed == "write":
            room.session.dispatch(change)
        elif deed == "propose" and moved:
            room.propose_change(change, [sign], base=room.point())
        elif deed == "name":
            room.session.name_revision(f"Rev.{len(room.session.revisions()) + 1}")
        elif deed == "agree":
            paragraphs = [each.id for each in room.session.draft.children]
            if paragraphs:
                room.find(Find((data.draw(st.sampled_from(paragraphs)),), State.INFORMALS))
        elif live:
            about = data.draw(st.sampled_from(live))
            if deed == "stand":
                room.take_position(about, sign, data.draw(st.sampled_from(Position)))
            elif deed == "decide":
                room.decide(about, data.draw(st.sampled_from((Status.REJECTED, Status.LEFT))))
            else:
                room.accept(about)
    except (ArchiveError, StepError):
        pass  # what is agreed resists, what was deleted has gone


def waiting(room: Room) -> set[str]:
    """Return the words that wait to be decided, in conflicts and in proposals."""
    found: set[str] = set()
    for each in room.negotiation.amendments.values():
        found |= set().union(*(words_in_conflict(conflict) for conflict in each.conflicts))
        if each.is_live:
            found |= words_of(each.change.apply(room.carrier.base_of(each)))
    return found


@settings(max_examples=settings().max_examples * 3 // 10)
@given(st.data())
def test_law_nothing_of_either_copy_is_lost_and_both_come_to_the_same(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours = Copy(Dossier.create(Path(folder) / "ours.chapeau", data.draw(drafts(most=4))), "Chair")
        for letter in "AB"[: data.draw(st.integers(0, 2))]:
            _goes_on(ours, data, f"Common{letter}")
        theirs = ours.copied("Maria")
        for letter in "ABCD"[: data.draw(st.integers(0, 4))]:
            _goes_on(ours, data, f"Here{letter}")
        for letter in "ABCD"[: data.draw(st.integers(0, 4))]:
            _goes_on(theirs, data, f"There{letter}")
        here, there = words_of(ours.room.session.draft), words_of(theirs.room.session.draft)
        revisions = theirs.room.session.history.named
        acts = {name_of(act) for copy in (ours, theirs) for act in copy.room.session.acts}

        ours.bring_in(theirs)
        kept = words_of(ours.room.session.draft) | waiting(ours.room)
        assert acts <= {name_of(act) for act in ours.room.session.acts}
        assert {each for each in there if "There" in each} <= kept
        assert {each for each in here if "Here" in each} <= kept
        for each in revisions:
            assert ours.room.session.draft_of(each.id) == theirs.room.session.draft_of(each.id)
        assert ours.coming(theirs).is_empty

        assert theirs.coming(ours).disputes == ()
        came = theirs.bring_in(ours)
        one, other = ours.room.negotiation.amendments, theirs.room.negotiation.amendments
        assert one == {each: other[each] for each in one}
        assert came.resisting or theirs.room.session.draft == ours.room.session.draft
        ours.room.session.close()
        theirs.room.session.close()


def test_everything_that_a_copy_sent_whole_says_comes_back(chair: Copy) -> None:
    whole = Along(Extent.WHOLE, proposals=True, comments=True, sponsors=True, names=True, sources=True)
    proposed(chair.room, "wells", "harbours")
    other = chair.sent("Maria", whole)
    proposed(other.room, "meet", "convene", "Sudland", node="3")
    write(other, "Recalling", "Recalling also", "1")
    came = chair.bring_in(other)
    assert came.conflicts == ()
    assert numbers(chair)[:2] == ["Norland 1", "Sudland 2"]
    assert words(chair.room, "1") == "Recalling also its resolutions,"
