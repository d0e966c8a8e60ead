"""Words that are not proposed yet wait in a file of their own, and go with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, edit
from versioning.history.archive import ArchiveError
from versioning.session import Session
from versioning.store.unproposed import Unproposed, place_of, waiting

DOSSIER = "an id"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return place_of(tmp_path / "waiting", DOSSIER, Path("/cases/one.chapeau"), "proposal")


def test_nothing_is_on_the_disk_before_something_is_written(place: Path) -> None:
    Unproposed(DRAFT, place).close()
    assert not place.parent.exists()


def test_what_was_written_is_found_with_the_text_it_began_with(place: Path) -> None:
    session = Session.open(Unproposed(DRAFT, place), "Kestria")
    for word in ("long ", "very "):
        session.dispatch(edit(session.draft, word))
    assert waiting(place.parent, DOSSIER, "proposal") == (place,)
    assert Unproposed.found(place) is None  # who writes it holds it
    written = session.draft
    session.close()
    found = Unproposed.found(place)
    assert found is not None
    assert (found.began, found.draft) == (DRAFT, written)
    again = Session.open(found, "Kestria")
    again.dispatch(edit(again.draft, "so "))
    again.close()
    last = Unproposed.found(place)
    assert last is not None
    assert last.draft == again.draft
    last.forget()
    assert list(place.parent.iterdir()) == []


def test_what_can_t_be_read_is_left_where_it_is(place: Path) -> None:
    place.parent.mkdir()
    place.write_bytes(b"no dossier")
    assert Unproposed.found(place) is None
    assert place.read_bytes() == b"no dossier"


def test_a_folder_that_can_t_be_made_is_one_sentence(place: Path) -> None:
    place.parent.write_bytes(b"a file")
    archive = Unproposed(DRAFT, place)
    with pytest.raises(ArchiveError, match="can’t be written"):
        archive.append((edit(DRAFT, "long "),))
    assert archive.draft == DRAFT
