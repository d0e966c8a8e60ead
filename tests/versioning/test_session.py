"""The session replaces the draft, keeps every edit and tells every window."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from versioning.change.step import EditText, StepError
from versioning.change.transaction import Transaction
from versioning.history.archive import ArchiveError, MemoryArchive
from versioning.history.history import HistoryError
from versioning.session import Changed, Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

DRAFT = Resolution("0", children=(Paragraph("1", Role.OPERATIVE, styled("Urges States")),))


def append_text(draft: Resolution, words: str) -> Transaction:
    text = draft.text("1")
    return Transaction((EditText("1", len(text), styled(""), styled(words)),), intent="paste")


def words_of(session: Session) -> str:
    return session.draft.text("1").plain


class BrokenArchive(MemoryArchive):
    """An archive on a disk that can be full; `aside` is the other place."""

    full = False
    aside: tuple[Transaction, ...] = ()

    def append(self, edits: Sequence[Transaction]) -> None:
        if self.full:
            message = "The disk is full."
            raise ArchiveError(message)
        super().append(edits)

    def set_aside(self, pending: Sequence[Transaction]) -> str:
        self.aside = tuple(pending)
        return "the other folder"


@given(st.data())
def test_undoing_everything_and_redoing_everything_comes_back_to_both_ends(data: st.DataObject) -> None:
    first = data.draw(drafts(most=4))
    session = Session(first)
    for number in range(data.draw(st.integers(1, 4))):
        session.dispatch(data.draw(transactions(session.draft, f"edit {number}", most=3)))
    last = session.draft
    while session.can_undo:
        session.undo()
    assert session.draft == first
    while session.can_redo:
        session.redo()
    assert session.draft == last


def test_an_edit_gets_the_author_and_a_date_and_is_archived_before_windows_hear_of_it() -> None:
    archive = MemoryArchive(DRAFT)
    session = Session.open(archive, author="Colombia")
    heard: list[Changed] = []

    def listen(changed: Changed) -> None:
        assert archive.draft == changed.after
        heard.append(changed)

    session.subscribe(listen)
    session.dispatch(append_text(DRAFT, " and others"))
    assert [(each.before, each.after) for each in heard] == [(DRAFT, session.draft)]
    assert heard[0].transaction.author == "Colombia"
    assert heard[0].transaction.date.endswith("Z")


def test_an_edit_that_does_not_fit_changes_nothing() -> None:
    session = Session(DRAFT)
    with pytest.raises(StepError):
        session.dispatch(Transaction((EditText("1", 0, styled("Calls"), styled("")),)))
    assert session.draft is DRAFT
    assert not session.can_undo


def test_a_window_that_fails_keeps_no_other_from_hearing_and_loses_no_edit() -> None:
    session = Session(DRAFT)
    heard: list[Resolution] = []

    def fail(changed: Changed) -> None:
        raise RuntimeError(len(changed.transaction.steps))

    session.subscribe(fail)
    session.subscribe(lambda changed: heard.append(changed.after))
    with pytest.raises(RuntimeError):
        session.dispatch(append_text(DRAFT, " to act"))
    assert words_of(session) == "Urges States to act"
    assert heard == [session.draft]


def test_a_change_made_by_a_window_is_told_to_all_in_order() -> None:
    session = Session(DRAFT)
    heard: list[str] = []

    def answer(changed: Changed) -> None:
        if words_of(session).endswith("one"):
            session.dispatch(append_text(session.draft, " two"))

    session.subscribe(answer)
    session.subscribe(lambda changed: heard.append(changed.after.text("1").plain))
    session.dispatch(append_text(DRAFT, " one"))
    assert heard == ["Urges States one", "Urges States one two"]


def test_a_window_that_unsubscribed_hears_nothing() -> None:
    session = Session(DRAFT)
    heard: list[Changed] = []
    session.subscribe(heard.append)()
    session.dispatch(append_text(DRAFT, " now"))
    assert heard == []


def test_a_named_revision_keeps_its_draft_and_can_be_renamed() -> None:
    session = Session(DRAFT, author="Chair")
    first = session.name_revision("Draft")
    session.dispatch(append_text(DRAFT, " to act"))
    second = session.name_revision("Rev.1")
    assert second.parents == (first.id,)
    assert session.draft_of(first.id) == DRAFT
    assert session.draft_of(second.id) == session.draft
    session.rename_revision(second.id, "Rev.1 (final)")
    assert [each.name for each in session.revisions()] == ["Draft", "Rev.1 (final)"]
    with pytest.raises(HistoryError, match="already"):
        session.name_revision("Draft")


def test_work_on_a_branch_leaves_the_other_as_it_was() -> None:
    session = Session(DRAFT)
    first = session.name_revision("Draft")
    session.branch_off("informals", first.id)
    session.dispatch(append_text(DRAFT, " in informals"))
    heard: list[Changed] = []
    session.subscribe(heard.append)
    session.switch_to("main")
    assert session.draft == DRAFT
    assert heard[0].transaction.apply(heard[0].before) == DRAFT
    session.switch_to("informals")
    assert words_of(session) == "Urges States in informals"
    assert [each.name for each in session.branches()] == ["main", "informals"]


def test_edits_that_can_not_be_written_wait_are_set_aside_and_written_later() -> None:
    archive = BrokenArchive(DRAFT)
    session = Session.open(archive)
    troubles: list[str] = []
    session.subscribe_trouble(troubles.append)
    archive.full = True
    session.dispatch(append_text(session.draft, " one"))
    session.dispatch(append_text(session.draft, " two"))
    assert words_of(session) == "Urges States one two"
    assert len(archive.aside) == 2
    assert troubles == [session.trouble]
    assert "The disk is full. Your edits are kept in the other folder" in session.trouble
    with pytest.raises(ArchiveError, match="disk is full"):
        session.name_revision("Rev.1")
    archive.full = False
    assert session.flush()
    assert archive.draft == session.draft
    assert archive.aside == ()
    assert troubles[1:] == [""]


def test_a_read_only_session_refuses_edits_in_one_sentence() -> None:
    archive = MemoryArchive(DRAFT)
    archive.why_read_only = "The Chair has it open."
    session = Session.open(archive)
    with pytest.raises(ArchiveError, match="The Chair has it open"):
        session.dispatch(append_text(DRAFT, "!"))
    assert session.read_only
    assert session.draft is DRAFT
