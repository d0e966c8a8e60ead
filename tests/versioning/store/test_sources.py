"""The file that a draft was read from stays in the dossier, byte for byte."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, append, words_of
from versioning.history.path import Edited
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError
from versioning.store.objects import unpacked
from versioning.store.record import Landmark, entry_from_json, entry_to_json

FILE = bytes(range(256)) * 40


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.chapeau"


def create(path: Path) -> Dossier:
    return Dossier.create(path, DRAFT, sources={"draft.docx": FILE})


def test_it_comes_back_after_edits_and_revisions(path: Path) -> None:
    session = Session.open(create(path), "Chair")
    session.name_revision("As received")
    session.close()
    with closing(Dossier.open(path)) as dossier:
        append(dossier, " again")
    with closing(Dossier.open(path)) as dossier:
        (source,) = dossier.sources
        assert (source.name, dossier.source(source)) == ("draft.docx", FILE)


def test_a_dossier_that_was_made_of_nothing_has_none(path: Path) -> None:
    with closing(Dossier.create(path, DRAFT)) as dossier:
        assert dossier.sources == ()


def test_a_copy_has_it_too(path: Path, tmp_path: Path) -> None:
    with closing(create(path)) as dossier:
        dossier.copy_to(tmp_path / "copy.chapeau")
    with closing(Dossier.open(tmp_path / "copy.chapeau")) as copy:
        assert copy.source(copy.sources[0]) == FILE


def test_an_entry_of_an_old_dossier_that_knows_no_sources_is_read() -> None:
    landmark = Landmark("main", {"main": "0"}, ())
    data = entry_to_json(landmark)
    del data["sources"]
    assert entry_from_json(data) == landmark
    assert not isinstance(landmark, Edited)


def test_it_is_salvaged_from_a_damaged_dossier(path: Path) -> None:
    with closing(create(path)) as dossier:
        append(dossier, " once more")
    hurt(path, "UPDATE entries SET data = x'00' WHERE number = 2")
    with closing(Dossier.open(path)) as damaged:
        assert damaged.why_read_only
        assert damaged.source(damaged.sources[0]) == FILE


def test_its_loss_is_named_and_the_draft_is_there(path: Path) -> None:
    with closing(create(path)) as dossier:
        digest = dossier.sources[0].digest
    hurt(path, "UPDATE objects SET data = x'00' WHERE digest = ?", digest)
    with closing(Dossier.open(path)) as dossier:
        with pytest.raises(StoreError, match="that was read is lost"):
            dossier.source(dossier.sources[0])
        assert words_of(dossier.draft) == "Urges States;"
    hurt(path, "UPDATE meta SET value = '7' WHERE key = 'count'")
    with closing(Dossier.open(path)) as salvaged:
        assert "the file “draft.docx” that was read can’t be read" in salvaged.why_read_only


def hurt(path: Path, statement: str, *values: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, values)


def test_it_is_kept_as_an_object_by_its_digest(path: Path) -> None:
    with closing(create(path)) as dossier:
        digest = dossier.sources[0].digest
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute("SELECT packed, data FROM objects WHERE digest = ?", (digest,)).fetchone()
    assert unpacked(row[0], row[1], digest) == FILE
