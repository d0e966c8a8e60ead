"""What is sent to others holds what was to go along, and not a byte of what was not."""

from __future__ import annotations

import itertools
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from tests.versioning.store.making import DRAFT, edit, no_file_over
from versioning.history.act import Act
from versioning.negotiation.deeds import FORMS as DEEDS
from versioning.negotiation.deeds import Know
from versioning.negotiation.matters import Matter
from versioning.negotiation.remarks import FORMS as REMARKS
from versioning.negotiation.remarks import Answer, Remark, Remove
from versioning.negotiation.sponsor_events import FORMS as SPONSORS
from versioning.negotiation.sponsor_events import Joined, Standing
from versioning.room import Room
from versioning.session import Session
from versioning.store.along import Along, Extent
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError
from versioning.tree.text import styled

EVERYTHING = Along(Extent.WHOLE, proposals=True, comments=True, sponsors=True, names=True, sources=True)
SWITCHES = ("proposals", "comments", "sponsors", "names", "sources")
COMBINATIONS = [
    Along(extent, **dict(zip(SWITCHES, chosen, strict=True)))
    for extent in Extent
    for chosen in itertools.product((False, True), repeat=len(SWITCHES))
]


def records(along: Along) -> bool:
    """Whether anything goes along that somebody recorded."""
    return along.proposals or along.comments or along.sponsors


PLANTED = {
    "Alderfrost": lambda along: along.extent is Extent.WHOLE,  # typed, and taken out again
    "Bramblewick": lambda along: along.extent is Extent.WHOLE,  # a branch, and its text
    "Cindermoor": lambda along: along.extent is not Extent.PRESENT,  # the name of a revision
    "Duskmantle": lambda along: along.extent is Extent.WHOLE,  # what it was called before
    "Emberwold": bool,  # in the present text
    "Fernhollow": lambda along: along.proposals,  # in a proposal
    "Gorseheath": lambda along: along.proposals,  # in a note on it
    "Hazelmere": lambda along: along.comments,
    "Ravenscar": lambda along: along.comments and along.extent is Extent.WHOLE,  # commented, and deleted
    "Umberleigh": lambda along: along.comments and along.extent is Extent.WHOLE,  # the answer to it
    "Sallowfen": lambda along: along.comments and along.names,  # whose comment it is
    "Thornwick": lambda along: along.comments and along.names,
    "Ivoryglen": lambda along: along.sponsors,
    "Juniperly": lambda along: along.names and along.extent is not Extent.PRESENT,  # who named a revision
    "Kestrelby": lambda along: along.names and along.extent is Extent.WHOLE,  # who made an edit
    "Larkspurn": lambda along: along.names and records(along),  # who recorded acts
    "Mossgrave": lambda along: along.sources,  # in the opened file
    "Nettlecom": lambda along: along.sources,  # its name
    "Oakenshaw": lambda along: along == EVERYTHING,  # an act that this version doesn't know
    "Pinecrest": lambda along: along.extent is Extent.WHOLE and along.proposals,  # proposed, and taken back
    "Quillfeather": lambda along: along.names and along.proposals,  # an author that files name
}
"""Words of which each stands in one place, and what must go along for the word to be told."""


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """A dossier with something of everything."""
    path = tmp_path_factory.mktemp("dossier") / "case.chapeau"
    sources = {"Nettlecom.docx": b"Mossgrave" * 3}
    session = Session.open(Dossier.create(path, DRAFT, sources=sources), "Juniperly")
    room = Room(session)
    session.dispatch(replace(edit(session.draft, " Alderfrost"), author="Kestrelby"))
    session.undo()
    first = session.name_revision("Duskmantle")
    session.rename_revision(first.id, "Cindermoor")
    session.branch_off("Bramblewick", first.id)
    session.dispatch(replace(edit(session.draft, " Bramblewick"), author="Kestrelby"))
    session.switch_to("main")
    session.author = "Larkspurn"
    base = session.draft
    proposal = base.with_text("2", styled("Urges Fernhollow States;"))
    room.propose(proposal, ["Colombia"], note="Gorseheath")
    back = room.propose(base.with_text("3", styled("Urges Pinecrest;")), ["Colombia"])
    session.record(Act("taken back", {"act": back.id}))
    session.record(DEEDS.act_of(Know("Quillfeather", "Colombia")))
    session.record(SPONSORS.act_of(Joined("Ivoryglen", Standing.MAIN)))
    session.record(REMARKS.act_of(Remark(styled("Hazelmere"), author="Sallowfen", initials="Thornwick")))
    (gone,) = session.record(REMARKS.act_of(Remark(styled("Ravenscar"))))
    session.record(REMARKS.act_of(Answer(gone.id, styled("Umberleigh"))), REMARKS.act_of(Remove(gone.id)))
    session.record(Act("a later invention", {"text": "Oakenshaw"}))
    session.dispatch(replace(edit(session.draft, " Emberwold"), author="Kestrelby"))
    session.author = "Juniperly"
    session.name_revision("Rev.1")
    session.dispatch(replace(edit(session.draft, " at last", "4"), author="Kestrelby"))
    archive = session.archive()
    assert isinstance(archive, Dossier)
    yield archive
    session.close()


def everything_in(path: Path) -> bytes:
    """All bytes of a file, and once more all that is packed in its rows."""
    found = [path.read_bytes()]
    with closing(sqlite3.connect(path)) as connection:
        for table in ("objects", "entries", "acts"):
            for packed, data in connection.execute(f"SELECT packed, data FROM {table}"):  # noqa: S608
                found.append(zlib.decompress(data) if packed else data)
    return b"\n".join(found)


def test_the_search_finds_every_planted_word_in_the_dossier_itself(dossier: Dossier) -> None:
    """What the next test relies on."""
    said = everything_in(dossier.path)
    assert [word for word in PLANTED if word.encode() not in said] == []


@pytest.mark.parametrize("along", COMBINATIONS, ids=lambda along: " ".join(told(along)))
def test_no_byte_of_what_stays_behind_is_in_what_is_sent(
    dossier: Dossier, along: Along, tmp_path: Path
) -> None:
    path = tmp_path / "sent.chapeau"
    dossier.parcel(along).write(path)
    said = everything_in(path)
    wrong = {word for word, goes in PLANTED.items() if (word.encode() in said) != goes(along)}
    assert wrong == set()
    assert [each.name for each in tmp_path.iterdir()] == ["sent.chapeau"]
    assert not any(path.read_bytes()[96:100])  # where SQLite notes its version
    sent = Dossier.open(path)
    assert sent.why_read_only == ""
    assert sent.notices == ()
    assert (sent.id, sent.draft) == (dossier.id, dossier.draft)
    sent.close()


def told(along: Along) -> list[str]:
    return [along.extent.value, *(each.name for each in fields(along) if getattr(along, each.name) is True)]


def test_all_of_a_dossier_that_goes_along_is_as_it_was(dossier: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "sent.chapeau"
    dossier.parcel(EVERYTHING).write(path)
    sent = Dossier.open(path)
    assert (sent.history, sent.branch) == (dossier.history, dossier.branch)
    assert [(act.kind, act.actor) for act in sent.acts] == [(act.kind, act.actor) for act in dossier.acts]
    assert sent.happenings() == dossier.happenings()
    for revision in sent.history.named:
        assert sent.draft_of(revision.id) == dossier.draft_of(revision.id)
        assert sent.edits_since(revision.id) == dossier.edits_since(revision.id)
    assert sent.source(sent.sources[0]) == dossier.source(dossier.sources[0])
    sent.close()


@pytest.mark.parametrize("extent", Extent)
@pytest.mark.parametrize("names", [False, True])
def test_proposals_stand_in_the_copy_as_they_do_here(
    dossier: Dossier, tmp_path: Path, extent: Extent, names: bool
) -> None:
    path = tmp_path / "sent.chapeau"
    dossier.parcel(Along(extent, proposals=True, names=names)).write(path)
    here, there = Room(Session.open(dossier)), Room(Session.open(Dossier.open(path)))
    ours, theirs = (tuple(room.negotiation.amendments.values()) for room in (here, there))
    assert [each.delegations for each in theirs] == [each.delegations for each in ours]
    assert [each.note for each in theirs] == ["Gorseheath"]
    drafts = [room.session.draft_of(each.base) for room, (each,) in ((here, ours), (there, theirs))]
    assert drafts[0] == drafts[1]
    there.session.close()


def test_what_will_be_told_is_known_before_anything_is_written(dossier: Dossier) -> None:
    nothing = dossier.parcel(Along())
    assert (nothing.names, nothing.edits, dict(nothing.matters)) == ((), 0, {})
    assert nothing.history.revisions == ()
    parcel = dossier.parcel(EVERYTHING)
    assert parcel.names == ("Juniperly", "Kestrelby", "Larkspurn", "Quillfeather", "Sallowfen")
    assert parcel.edits == len(dossier.happenings())
    assert parcel.matters[Matter.COMMENTS] == 4
    assert list(parcel.sources or ()) == ["Nettlecom.docx"]


def test_a_full_disk_leaves_what_was_there(dossier: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "sent.chapeau"
    path.write_text("before")
    parcel = dossier.parcel(EVERYTHING)
    with no_file_over(8192), pytest.raises(StoreError, match="This dossier is unchanged"):
        parcel.write(path)
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["sent.chapeau"]


@given(st.data())
def test_random_work_is_sent_whole_or_in_part_and_opens_again(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    draft = data.draw(drafts())
    folder = tmp_path_factory.mktemp("dossier")
    session = Session.open(Dossier.create(folder / "a.chapeau", draft), "Chair")
    for number in range(data.draw(st.integers(1, 6))):
        session.dispatch(data.draw(transactions(session.draft, f"edit {number}", most=3)))
        if data.draw(st.booleans()):
            session.name_revision(f"Rev.{number}")
        if session.revisions() and data.draw(st.integers(0, 2)) == 0:
            session.branch_off(f"branch {number}", data.draw(st.sampled_from(session.revisions())).id)
    along = data.draw(st.sampled_from(COMBINATIONS))
    dossier = session.archive()
    assert isinstance(dossier, Dossier)
    dossier.parcel(along).write(folder / "sent.chapeau")
    sent = Dossier.open(folder / "sent.chapeau")
    assert sent.draft == session.draft
    assert sent.why_read_only == ""
    for revision in sent.history.revisions:
        (same,) = (each for each in session.history.revisions if each.name == revision.name)
        assert sent.draft_of(revision.id) == session.draft_of(same.id)
    if along.extent is Extent.WHOLE:
        assert len(sent.history.named) == len(session.history.named)
        assert {each.name: sent.draft_on(each.name) for each in sent.history.branches} == {
            each.name: session.draft_on(each.name) for each in session.branches()
        }
    sent.close()
    session.close()
