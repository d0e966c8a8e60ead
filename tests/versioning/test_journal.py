"""Edits come into the archive in their order, at once or beside the window, and none is lost on the way."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.history.archive import ArchiveError, MemoryArchive
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

DRAFT = Resolution("0", children=(Paragraph("1", Role.OPERATIVE, styled("Urges States")),))
PATIENCE = 60.0
"""Seconds after which a thread that never comes fails a test."""


def typed(words: str, at: int) -> Transaction:
    return Transaction((EditText("1", at, styled(""), styled(words)),), intent="paste")


class SlowArchive(MemoryArchive):
    """An archive on a disk that writes only while it may."""

    def __init__(self, draft: Resolution) -> None:
        super().__init__(draft)
        self.may, self.asked, self.full = threading.Event(), threading.Event(), False
        self.batches: list[int] = []
        self.aside: tuple[Transaction, ...] = ()

    def append(self, edits: Sequence[Transaction]) -> None:
        self.asked.set()
        assert self.may.wait(PATIENCE)
        if self.full:
            message = "The disk is full."
            raise ArchiveError(message)
        super().append(edits)
        self.batches.append(len(edits))

    def set_aside(self, pending: Sequence[Transaction]) -> str:
        self.aside = tuple(pending)
        return "the other folder"


class Beside:
    """A session that writes beside, and word of what it has written."""

    def __init__(self, draft: Resolution = DRAFT) -> None:
        self.archive = SlowArchive(draft)
        self.session = Session.open(self.archive)
        self.woken = threading.Event()
        self.session.write_beside(self.woken.set)

    def type(self, words: str) -> None:
        self.session.dispatch(typed(words, len(self.session.draft.text("1"))))

    def settle(self) -> None:
        assert self.woken.wait(PATIENCE)
        self.woken.clear()
        self.session.settle()


def test_an_edit_is_shown_before_the_slow_disk_has_it() -> None:
    beside = Beside()
    beside.type(" to")
    assert beside.session.draft.text("1").plain == "Urges States to"
    assert beside.session.unwritten
    assert beside.archive.draft == DRAFT
    beside.archive.may.set()
    beside.settle()
    assert not beside.session.unwritten
    assert beside.archive.draft == beside.session.draft


def test_what_came_while_the_disk_was_busy_is_written_in_one_go() -> None:
    beside = Beside()
    beside.type(" one")
    assert beside.archive.asked.wait(PATIENCE)
    for word in (" two", " three", " four"):
        beside.type(word)
    beside.archive.may.set()
    beside.settle()
    assert beside.archive.batches == [1, 3]
    assert beside.archive.draft == beside.session.draft
    assert not beside.session.unwritten


def test_what_came_while_the_disk_was_busy_does_not_wait_for_a_window_that_is_busy_itself() -> None:
    beside = Beside()
    beside.type(" one")
    assert beside.archive.asked.wait(PATIENCE)
    beside.type(" two")
    beside.archive.may.set()
    assert beside.woken.wait(PATIENCE)  # and nobody settles
    assert beside.archive.draft == beside.session.draft


def test_what_came_while_the_disk_was_busy_is_written_though_the_archive_was_asked_for_meanwhile() -> None:
    beside = Beside()
    beside.type(" one")
    assert beside.archive.asked.wait(PATIENCE)
    beside.type(" two")
    threading.Timer(0.05, beside.archive.may.set).start()
    beside.session.edits_since("no revision")
    beside.settle()
    beside.session.edits_since("no revision")  # waits for what is being written
    assert beside.archive.draft == beside.session.draft


def test_what_is_refused_while_more_has_come_is_written_later_in_its_order() -> None:
    beside = Beside()
    beside.archive.full = True
    beside.type(" one")
    assert beside.archive.asked.wait(PATIENCE)
    beside.type(" two")
    beside.archive.may.set()
    assert beside.woken.wait(PATIENCE)
    beside.archive.full = False
    beside.type(" three")  # before the window knows
    assert len(beside.archive.aside) == 3
    assert beside.session.flush()
    assert beside.archive.draft == beside.session.draft


def test_what_the_disk_refuses_beside_is_set_aside_told_and_written_later() -> None:
    beside = Beside()
    troubles: list[str] = []
    beside.session.subscribe_trouble(troubles.append)
    beside.archive.full = True
    beside.archive.may.set()
    beside.type(" one")
    beside.settle()
    assert "The disk is full. Your edits are kept in the other folder" in troubles[0]
    beside.type(" two")
    assert len(beside.archive.aside) == 2
    beside.archive.full = False
    assert beside.session.flush()
    assert troubles[1:] == [""]
    assert beside.archive.draft == beside.session.draft


def test_naming_a_revision_waits_for_what_is_written_beside() -> None:
    beside = Beside()
    beside.type(" one")
    threading.Timer(0.05, beside.archive.may.set).start()
    revision = beside.session.name_revision("Rev.1")
    assert beside.session.draft_of(revision.id) == beside.session.draft


def test_the_edits_since_a_revision_are_each_told_once_while_some_are_still_written() -> None:
    beside = Beside()
    first = beside.session.name_revision("Draft")
    beside.type(" one")
    threading.Timer(0.05, beside.archive.may.set).start()
    beside.type(" two")
    edits = beside.session.edits_since(first.id)
    assert edits is not None
    assert [edit.steps for edit in edits] == [typed(" one", at=12).steps, typed(" two", at=16).steps]


def test_closing_writes_what_is_still_on_its_way() -> None:
    beside = Beside()
    beside.type(" one")
    beside.type(" two")
    threading.Timer(0.05, beside.archive.may.set).start()
    beside.session.close()
    assert beside.archive.draft == beside.session.draft


@given(st.data())
def test_beside_or_at_once_the_archive_holds_the_same_edits(data: st.DataObject) -> None:
    draft = data.draw(drafts(most=4))
    beside = Beside(draft)
    beside.archive.may.set()
    for number in range(data.draw(st.integers(1, 5))):
        if data.draw(st.booleans()):
            beside.session.settle()
        beside.session.dispatch(data.draw(transactions(beside.session.draft, f"edit {number}", most=3)))
    beside.session.close()
    assert beside.archive.draft == beside.session.draft
    assert sum(beside.archive.batches) == len(beside.archive.happenings())


def test_a_draft_that_only_can_be_read_is_closed_without_writing() -> None:
    beside = Beside()
    beside.archive.why_read_only = "The Chair has it open."
    with pytest.raises(ArchiveError, match="The Chair"):
        beside.type("!")
    beside.session.close()
    assert beside.archive.batches == []
