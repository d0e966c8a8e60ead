"""A dossier keeps what it is told, says in one sentence what it can't do, and then is as it was."""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from tests.versioning.store.making import DRAFT, append, edit, no_file_over, words_of
from versioning.change.step import EditText, StepError
from versioning.change.transaction import Transaction
from versioning.history.act import Act
from versioning.history.archive import ArchiveError
from versioning.session import Session
from versioning.store import schema
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError
from versioning.store.ledger import OFTEN
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.chapeau"


def rows(path: Path, select: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(select).fetchall()


def is_alone(path: Path) -> bool:
    return [each.name for each in path.parent.iterdir()] == [path.name]


# What is kept


@settings(max_examples=settings().max_examples // 2)
@given(st.data())
def test_any_history_comes_back_as_it_was_kept(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.chapeau"
        session = Session.open(Dossier.create(path, data.draw(drafts(most=4))), "Chair")
        kept: dict[str, Resolution] = {}
        on_branch: dict[str, Resolution] = {}
        for number in range(data.draw(st.integers(1, 6))):
            session.dispatch(data.draw(transactions(session.draft, f"edit {number}", most=3)))
            if data.draw(st.booleans()):
                kept[session.name_revision(f"Rev.{number}").id] = session.draft
            on_branch[session.branch] = session.draft
            if kept and data.draw(st.integers(0, 2)) == 0:
                start = data.draw(st.sampled_from(list(kept)))
                session.branch_off(f"branch {number}", start)
                session.rename_revision(start, f"Rev.{number} of all")
            elif data.draw(st.integers(0, 2)) == 0:
                session.switch_to(data.draw(st.sampled_from([each.name for each in session.branches()])))
            on_branch[session.branch] = session.draft
        session.close()
        dossier = Dossier.open(path)
        assert (dossier.history, dossier.branch) == (session.history, session.branch)
        assert dossier.draft == session.draft
        assert {each: dossier.draft_of(each) for each in kept} == kept
        assert {each: dossier.draft_on(each) for each in on_branch} == on_branch
        for each, draft in kept.items():
            edits = dossier.edits_since(each)
            assert edits is None or applied(draft, edits) == session.draft
        assert dossier.why_read_only == ""
        dossier.close()


def append_words(session: Session, words: str) -> None:
    node = next(session.draft.walk()).id
    end = len(session.draft.text(node))
    session.dispatch(Transaction((EditText(node, end, EMPTY, styled(words)),), "Kenya"))


def applied(draft: Resolution, edits: Sequence[Transaction]) -> Resolution:
    for each in edits:
        draft = each.apply(draft)
    return draft


def test_the_edits_since_a_revision_are_told_also_from_one_branch_to_another(path: Path) -> None:
    session = Session.open(Dossier.create(path, DRAFT))
    first = session.name_revision("Draft")
    append_words(session, " to act")
    second = session.name_revision("Rev.1")
    append_words(session, " at once")
    session.branch_off("softer", second.id)
    append_words(session, " in due course")
    session.close()
    again = Dossier.open(path)
    assert [step.inserted.plain for each in again.edits_since(first.id) for step in each.steps] == [
        " to act",
        " in due course",
    ]
    assert len(again.edits_since(second.id)) == 1
    again.close()


def test_no_edits_lead_to_a_branch_that_parted_before_the_revision(path: Path) -> None:
    session = Session.open(Dossier.create(path, DRAFT))
    first = session.name_revision("Draft")
    append_words(session, " to act")
    second = session.name_revision("Rev.1")
    session.branch_off("softer", first.id)
    assert session.edits_since(second.id) is None
    assert session.edits_since(first.id) == ()
    session.close()


def test_every_edit_is_there_again_whatever_number_of_them(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    for number in range(OFTEN + 20):
        append(dossier, f" {number}")
    dossier.close()
    again = Dossier.open(path)
    assert again.draft == dossier.draft
    assert words_of(again.draft).endswith(f" {OFTEN + 18} {OFTEN + 19}")
    again.close()


def test_opening_replays_only_the_edits_after_the_last_landmark(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    for number in range(OFTEN):
        append(dossier, f" {number}")
    assert dossier._contents.count - dossier._contents.landmark < OFTEN
    dossier.close()


def test_revisions_share_the_paragraphs_that_did_not_change(path: Path) -> None:
    session = Session.open(Dossier.create(path, DRAFT))
    session.name_revision("Draft")
    before = rows(path, "SELECT count(*) FROM objects")[0][0]
    session.dispatch(edit(session.draft, " and all"))
    session.name_revision("Rev.1")
    session.close()
    after = rows(path, "SELECT count(*) FROM objects")[0][0]
    assert after - before <= 3  # the paragraph, the chunk it stands in, and the list of chunks


def test_a_landmark_in_a_dossier_opened_again_asks_for_all_paragraphs_in_one_go(path: Path) -> None:
    Dossier.create(path, DRAFT).close()
    dossier = Dossier.open(path)
    asked: list[str] = []
    dossier._connection.set_trace_callback(asked.append)
    change = edit(DRAFT, " beside")
    dossier.keep(dossier.history, "main", change.apply(DRAFT), change)
    assert len(asked) < len(DRAFT.children) // 2
    dossier.close()


def test_an_edit_made_together_with_a_revision_is_on_record(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    change = edit(DRAFT, " by merging")
    dossier.keep(dossier.history, "main", change.apply(DRAFT), change)
    append(dossier, " and then")
    dossier.close()
    again = Dossier.open(path)
    assert words_of(again.draft) == "Urges States; by merging and then"
    assert again._ledger.record.entry(2)[1].transaction == change
    again.close()


def test_a_dossier_is_one_file_that_tells_what_it_is(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    append(dossier, " at once")
    dossier.close()
    assert is_alone(path)
    assert rows(path, "PRAGMA application_id") == [(0x43484150,)]
    assert rows(path, "PRAGMA user_version") == [(schema.version(),)]
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]


def test_an_edit_that_does_not_fit_is_refused_and_nothing_is_written(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    with pytest.raises(StepError):
        dossier.append([Transaction((EditText("1", 0, styled("Calls"), EMPTY),))])
    append(dossier, " still")
    dossier.close()
    again = Dossier.open(path)
    assert words_of(again.draft) == "Urges States; still"
    again.close()


def test_what_is_not_there_is_said(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    with pytest.raises(ArchiveError, match="no such revision"):
        dossier.draft_of("f" * 32)
    with pytest.raises(ArchiveError, match="no branch called “informals”"):
        dossier.draft_on("informals")
    dossier.close()
    dossier.close()
    with pytest.raises(StoreError, match="is closed"):
        append(dossier, "!")


# Making and copying


def test_nothing_is_overwritten(path: Path) -> None:
    path.write_bytes(b"my only copy")
    with pytest.raises(StoreError, match="is there already and was left as it is"):
        Dossier.create(path, DRAFT)
    assert path.read_bytes() == b"my only copy"
    assert is_alone(path)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="can’t be made: the file or its folder is not there"):
        Dossier.create(tmp_path / "gone" / "case.chapeau", DRAFT)


@pytest.mark.skipif(sys.platform == "win32", reason="there paths are refused as a whole")
def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="can’t be made: its name is too long"):
        Dossier.create(tmp_path / f"{'é' * 123}.chapeau", DRAFT)


def test_a_dossier_that_can_not_be_made_whole_is_not_there_at_all(path: Path) -> None:
    with no_file_over(6000), pytest.raises(StoreError, match=r"can’t be made: .*Nothing was written"):
        Dossier.create(path, DRAFT)
    assert list(path.parent.iterdir()) == []
    Dossier.create(path, DRAFT).close()


def test_the_side_file_of_a_dossier_that_is_no_more_does_no_harm(path: Path) -> None:
    path.with_name("case.chapeau-journal").write_bytes(bytes.fromhex("d9d505f920a163d7") + bytes(600))
    dossier = Dossier.create(path, DRAFT)
    assert dossier.draft == DRAFT
    dossier.close()
    assert is_alone(path)


def test_a_copy_holds_everything_and_the_work_goes_on_in_the_first(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    session = Session.open(dossier, "Chair")
    revision = session.name_revision("Rev.1")
    session.dispatch(edit(session.draft, " before"))
    copy_path = path.with_name("copy.chapeau")
    copy_path.write_bytes(b"an older copy")
    dossier.copy_to(copy_path)
    session.dispatch(edit(session.draft, " after"))
    copy = Dossier.open(copy_path)
    assert copy.why_read_only == ""
    assert words_of(copy.draft) == "Urges States; before"
    assert copy.draft_of(revision.id) == DRAFT
    assert copy.history == session.history
    copy.close()
    session.close()
    assert sorted(each.name for each in path.parent.iterdir()) == ["case.chapeau", "copy.chapeau"]


def test_a_copy_is_never_put_over_the_dossier_itself_nor_over_one_in_use(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    with pytest.raises(StoreError, match="this very dossier"):
        dossier.copy_to(path)
    other = Dossier.create(path.with_name("other.chapeau"), DRAFT, name="Ana")
    with pytest.raises(StoreError, match="can’t be replaced: Ana has it open"):
        dossier.copy_to(other.path)
    append(other, " safe")
    other.close()
    dossier.close()


def test_a_copy_that_can_not_be_made_leaves_what_was_there(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    target = path.with_name("copy.chapeau")
    target.write_bytes(b"an older copy")
    with no_file_over(6000), pytest.raises(StoreError, match="” can’t be written"):
        dossier.copy_to(target)
    assert target.read_bytes() == b"an older copy"
    dossier.close()
    assert len(list(path.parent.iterdir())) == 2


def test_a_dossier_that_is_overwritten_under_who_works_on_it_is_copied_out_of_memory(path: Path) -> None:
    session = Session.open(Dossier.create(path, DRAFT, sources={"in.docx": b"source"}))
    session.name_revision("Rev.1")
    session.dispatch(edit(session.draft, " kept"))
    session.record(Act("said", {"text": "agreed"}))
    path.write_bytes(b"something else" * 9000)
    session.dispatch(edit(session.draft, " unwritten"))
    assert session.unwritten
    dossier = session.archive()
    assert isinstance(dossier, Dossier)
    lost = dossier.copy_to(path.with_name("copy.chapeau"), session.unwritten)
    assert "“case.chapeau” can’t be read any more" in lost
    assert "“in.docx”" in lost
    copy = Dossier.open(path.with_name("copy.chapeau"))
    assert (copy.id, copy.why_read_only, copy.notices) == (dossier.id, "", ())
    assert words_of(copy.draft) == "Urges States; kept unwritten"
    assert [each.name for each in copy.history.revisions] == ["Rev.1"]
    assert [act.kind for act in copy.acts] == ["said"]
    append(copy, " and on")
    copy.close()
    session.close()


def test_a_dossier_whose_file_was_taken_away_can_be_saved_in_its_place_again(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    append(dossier, " kept")
    path.unlink()
    assert dossier.copy_to(path, [edit(dossier.draft, " unwritten")]) == ""
    dossier.close()
    again = Dossier.open(path)
    assert words_of(again.draft) == "Urges States; kept unwritten"
    assert again.why_read_only == ""
    again.close()
