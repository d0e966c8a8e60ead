"""What keeps a dossier from being written is said, and what could not be written waits and is not lost."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, append, edit, no_file_over, words_of
from versioning.history.archive import ArchiveError
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError
from versioning.store.lock import lock_path

MUCH = "".join(chr(0x4E00 + number) for number in range(9000))
"""Words that take many pages however they are packed."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.chapeau"


def test_on_a_full_disk_the_dossier_is_as_it_was_and_goes_on_when_there_is_room(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    append(dossier, " one")
    before = dossier.draft
    with (
        no_file_over(path.stat().st_size),
        pytest.raises(StoreError, match="” can’t be written"),
    ):
        append(dossier, MUCH)
    assert dossier.draft is before
    append(dossier, " two")
    dossier.close()
    again = Dossier.open(path)
    assert words_of(again.draft) == "Urges States; one two"
    again.close()


def test_when_sqlite_finds_no_room_a_revision_is_not_half_there(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    session = Session.open(dossier)
    session.dispatch(edit(session.draft, " first"))
    connection = dossier._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")
    big = edit(session.draft, MUCH)
    with pytest.raises(StoreError, match="the disk is full"):
        dossier.keep(session.history, "main", big.apply(session.draft), big)
    connection.execute("PRAGMA max_page_count=1000000")
    session.name_revision("Rev.1")
    session.close()
    again = Dossier.open(path)
    assert words_of(again.draft) == "Urges States; first"
    assert [each.name for each in again.history.revisions] == ["Rev.1"]
    again.close()


def test_a_file_that_moved_away_is_said_and_written_again_when_it_is_back(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    away = path.with_name("away.chapeau")
    path.rename(away)
    with pytest.raises(StoreError, match="was moved away, or its drive is gone"):
        append(dossier, " lost?")
    path.write_bytes(b"another file")
    with pytest.raises(StoreError, match="was moved away"):
        append(dossier, " lost?")
    assert path.read_bytes() == b"another file"
    path.unlink()
    away.rename(path)
    append(dossier, " back")
    dossier.close()
    again = Dossier.open(path)
    assert words_of(again.draft) == "Urges States; back"
    again.close()


def test_two_lines_of_edits_are_never_mixed_even_past_the_lock(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    lock_path(path).unlink()  # as on a drive that knows no locks
    other = Dossier.open(path)
    append(other, " there")
    with pytest.raises(StoreError, match="another program has changed it"):
        append(dossier, " here")
    append(other, " again")
    dossier.close()
    other.close()


def test_a_program_that_reads_for_long_is_waited_for_and_then_named(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("versioning.store.schema.WAIT", 0.05)
    dossier = Dossier.create(path, DRAFT)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM entries").fetchone()
        with pytest.raises(StoreError, match="another program is using it"):
            append(dossier, " now")
    append(dossier, " now")
    dossier.close()


# What a session makes of it


def test_what_a_full_disk_refused_waits_elsewhere_and_is_there_at_the_next_opening(path: Path) -> None:
    aside = path.parent / "aside"
    dossier = Dossier.create(path, DRAFT, aside=aside)
    session = Session.open(dossier, "Chair")
    session.dispatch(edit(session.draft, " written"))
    with no_file_over(10):  # so short that not even the other place takes it
        session.dispatch(edit(session.draft, " one"))
        assert "only as long as Chapeau runs" in session.trouble
    dossier._connection.execute("PRAGMA query_only=ON")
    session.dispatch(edit(session.draft, " two"))
    assert str(aside) in session.trouble
    session.close()
    (file,) = aside.iterdir()
    assert len(json.loads(file.read_text("utf-8"))["edits"]) == 2
    again = Dossier.open(path, aside=aside)
    assert words_of(again.draft) == "Urges States; written one two"
    (notice,) = again.notices
    assert notice == "The edits that could not be written to this dossier before are in the draft now."
    assert list(aside.iterdir()) == []
    again.close()
    once_more = Dossier.open(path, aside=aside)
    assert (once_more.notices, once_more.draft) == ((), again.draft)
    once_more.close()


def test_a_session_writes_what_waited_as_soon_as_there_is_room(path: Path) -> None:
    aside = path.parent / "aside"
    dossier = Dossier.create(path, DRAFT, aside=aside)
    session = Session.open(dossier, "Chair")
    connection = dossier._connection
    connection.execute("PRAGMA query_only=ON")
    for number in range(3):
        session.dispatch(edit(session.draft, f" {number}"))
    assert len(list(aside.iterdir())) == 1
    connection.execute("PRAGMA query_only=OFF")
    assert session.flush()
    assert list(aside.iterdir()) == []
    assert dossier.draft == session.draft
    session.close()


def test_a_read_only_dossier_makes_a_read_only_session(path: Path) -> None:
    first = Dossier.create(path, DRAFT, name="Ana")
    session = Session.open(Dossier.open(path))
    assert session.read_only
    with pytest.raises(ArchiveError, match="Ana has it open"):
        session.dispatch(edit(session.draft, "!"))
    session.close()
    first.close()
