"""The shelf makes dossiers of what is opened, and keeps the file itself with them."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from exports.formats import read_file
from tests.ui.drafts import small_draft
from ui.desk.receiving import Received
from ui.desk.shelf import Shelf
from versioning.negotiation.agreement import State
from versioning.room import Room
from versioning.session import Session
from versioning.store.backups import back_up
from versioning.store.dossier import Dossier
from versioning.tree.resolution import Resolution

TEXT = "The General Assembly,\n\nRecalling lakes,\n\n1. Urges all;\n"


def test_what_a_text_of_the_room_says_is_agreed_is_agreed_in_its_dossier(tmp_path: Path) -> None:
    file = tmp_path / "room.md"
    file.write_text(TEXT.replace("all;", "all; (agreed ad ref)"))
    reading = read_file(file)
    opened = Shelf(tmp_path / "shelf", "Chair").of_file(file, reading, Received(reading.draft))
    room = Room(opened.session)
    pp, op = (each for each in opened.session.draft.walk() if each.role.value in ("preambular", "operative"))
    assert (room.agreement.of(pp.id).state, room.agreement.of(op.id).state) == (State.OPEN, State.AD_REF)
    assert op.text.plain == "Urges all; (agreed ad ref)"
    opened.session.close()


@pytest.mark.parametrize("letter", ["水", "ю", "a"])
def test_a_draft_can_have_a_long_name_in_any_script(letter: str, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "shelf")
    for number in range(2):
        opened = shelf.copy_of(Resolution("draft"), letter * 200)
        assert opened.name.startswith(letter * 60)
        opened.session.close()
        assert back_up(opened.dossier.path, datetime(2026, 3, 2, 12, number)) is not None  # noqa: DTZ001


def test_a_copy_of_a_dossier_that_is_in_use_has_all_that_is_in_it(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "shelf", "Kestria")
    theirs = Session.open(Dossier.create(tmp_path / "case.chapeau", small_draft()), "Marenda")
    theirs.name_revision("Rev.1")
    opened = shelf.open(tmp_path / "case.chapeau")
    assert opened.session.read_only
    copy = shelf.copy_of_all(opened, "case, copy")
    assert [each.name for each in copy.session.revisions()] == ["Rev.1"]
    assert copy.dossier.id == opened.dossier.id  # so the two can be brought together
    assert not copy.session.read_only
    for each in (copy.session, opened.session, theirs):
        each.close()


def test_a_file_stays_with_the_dossier_that_was_made_of_it(tmp_path: Path) -> None:
    file = tmp_path / "lakes.md"
    file.write_text(TEXT)
    reading = read_file(file)
    opened = Shelf(tmp_path / "shelf").of_file(file, reading, Received(reading.draft))
    path = opened.dossier.path
    assert [each.name for each in opened.session.revisions()] == ["As received"]
    opened.session.close()
    with closing(Dossier.open(path)) as again:
        (source,) = again.sources
        assert (source.name, again.source(source)) == ("lakes.md", file.read_bytes())
