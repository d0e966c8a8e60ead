"""What led to the draft is read once, however often it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, edit
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.store.record import Record


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the entries that are read, each time they are."""
    numbers: list[int] = []
    entry, glance = Record.entry, Record.glance

    def counted(record: Record, number: int) -> object:
        numbers.append(number)
        return entry(record, number)

    def glanced(record: Record, after: int, until: int) -> object:
        for number, found in glance(record, after, until):
            numbers.append(number)
            yield number, found

    monkeypatch.setattr(Record, "entry", counted)
    monkeypatch.setattr(Record, "glance", glanced)
    return numbers


def test_the_edits_since_a_revision_are_read_once(tmp_path: Path, read: list[int]) -> None:
    session = Session.open(Dossier.create(tmp_path / "a.chapeau", DRAFT))
    for number in range(30):
        session.dispatch(edit(session.draft, f" {number}"))
    first = session.name_revision("Rev.1")
    for number in range(10):
        session.dispatch(edit(session.draft, f" later {number}"))
    read.clear()
    assert len(session.edits_since(first.id) or ()) == 10
    assert len(read) == 42 + 10  # all entries at a glance, those since the revision whole
    read.clear()
    assert len(session.edits_since(first.id) or ()) == 10
    assert read == []
    session.dispatch(edit(session.draft, " last"))
    assert len(session.edits_since(first.id) or ()) == 11
    assert len(read) == 2
    session.close()


def test_the_edits_since_a_revision_are_applied_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session.open(Dossier.create(tmp_path / "a.chapeau", DRAFT))
    first = session.name_revision("Rev.1")
    for number in range(10):
        session.dispatch(edit(session.draft, f" {number}"))
    applied: list[Transaction] = []
    apply = Transaction.apply

    def counted(transaction: Transaction, draft: object) -> object:
        applied.append(transaction)
        return apply(transaction, draft)

    monkeypatch.setattr(Transaction, "apply", counted)
    assert len(session.edits_since(first.id) or ()) == 10
    assert len(applied) == 10
    assert len(session.edits_since(first.id) or ()) == 10
    assert len(applied) == 10
    session.close()


def test_a_damaged_edit_hides_only_what_follows_from_it(tmp_path: Path) -> None:
    path = tmp_path / "a.chapeau"
    session = Session.open(Dossier.create(path, DRAFT))
    for name in ("Rev.1", "Rev.2"):
        session.dispatch(edit(session.draft, f" {name}"))
        session.dispatch(edit(session.draft, f" {name} again"))
        session.name_revision(name)
    session.dispatch(edit(session.draft, " last"))
    first, second = (each.id for each in session.revisions())
    dossier = session.archive()
    assert isinstance(dossier, Dossier)
    dossier._connection.execute("UPDATE entries SET digest = 'x' WHERE number = 5")
    dossier._chronicle.__init__(dossier._ledger)  # as if nothing had been read yet
    assert session.edits_since(first) is None
    (last,) = session.edits_since(second) or ()
    assert [step.inserted.plain for step in last.steps if isinstance(step, EditText)] == [" last"]
    assert len(dossier.happenings()) == 4
    session.close()
