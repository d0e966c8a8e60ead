"""What is no dossier, or one of another time, is told apart before anything is touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, append, words_of
from versioning.store import schema
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.chapeau"


def refused(path: Path) -> str:
    """Return why a file is not opened, and see that it stays as it is, alone in its folder."""
    before = path.read_bytes()
    with pytest.raises(StoreError) as caught:
        Dossier.open(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
    return str(caught.value)


@pytest.mark.parametrize("data", [b"x", b"PK\x03\x04 a Word file", bytes(5000), schema.MAGIC + bytes(200)])
def test_another_kind_of_file_is_left_as_it_is(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    assert "is not a dossier of Chapeau, so it is not opened; nothing was changed" in refused(path)


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_another_programs_database_is_left_as_it_is(path: Path, mode: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode={mode}")
        connection.execute("CREATE TABLE entries (number)")
    assert "is not a dossier of Chapeau" in refused(path)


def test_an_empty_file_is_said_to_be_empty(path: Path) -> None:
    path.touch()
    assert "“case.chapeau” is empty" in refused(path)


def test_a_missing_file_and_a_folder_are_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="isn’t there; it may have been moved"):
        Dossier.open(tmp_path / "gone.chapeau")
    with pytest.raises(StoreError, match="is a folder, not a dossier"):
        Dossier.open(tmp_path)


def test_a_dossier_of_a_newer_version_is_left_as_it_is_and_says_what_to_do(path: Path) -> None:
    Dossier.create(path, DRAFT).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={schema.version() + 1}")
    sentence = refused(path)
    assert "made by a newer version of Chapeau; nothing was changed" in sentence
    assert "Install the newest version" in sentence


def test_a_dossier_that_holds_programs_is_not_opened(path: Path) -> None:
    Dossier.create(path, DRAFT).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TRIGGER t AFTER INSERT ON entries BEGIN DELETE FROM entries; END")
    assert "holds what no dossier of Chapeau holds" in refused(path)


def test_a_dossier_of_an_earlier_layout_is_brought_up_to_date(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier = Dossier.create(path, DRAFT)
    append(dossier, " then")
    dossier.close()
    monkeypatch.setattr(schema, "UPGRADES", (*schema.UPGRADES, ("CREATE TABLE later (number INTEGER)",)))
    dossier = Dossier.open(path)
    append(dossier, " now")
    dossier.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.version(),)
        assert connection.execute("SELECT count(*) FROM later").fetchone() == (0,)
    again = Dossier.open(path)
    assert words_of(again.draft) == "Urges States; then now"
    again.close()
