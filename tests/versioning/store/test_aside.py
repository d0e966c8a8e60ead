"""Edits set aside come back to the dossier they belong to, once, and are never thrown away unread."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, append, edit, no_file_over, words_of
from versioning.change.transaction import Transaction
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.chapeau"


@pytest.fixture
def aside(tmp_path: Path) -> Path:
    return tmp_path / "aside"


def set_aside(path: Path, aside: Path, *words: str) -> list[Transaction]:
    """Leave a dossier behind with one edit, and with others that could not be written."""
    dossier = Dossier.create(path, DRAFT, aside=aside)
    append(dossier, " written")
    draft, pending = dossier.draft, []
    for word in words:
        pending.append(edit(draft, f" {word}"))
        draft = pending[-1].apply(draft)
    assert dossier.set_aside(pending) == str(next(aside.iterdir()))
    dossier.close()
    return pending


def test_without_another_place_nothing_is_set_aside(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    assert dossier.set_aside([edit(DRAFT, "!")]) == ""
    dossier.close()


def test_edits_come_back_to_a_dossier_that_was_moved(path: Path, aside: Path) -> None:
    set_aside(path, aside, "one", "two")
    moved = path.rename(path.with_name("moved.chapeau"))
    dossier = Dossier.open(moved, aside=aside)
    assert words_of(dossier.draft) == "Urges States; written one two"
    assert list(aside.iterdir()) == []
    dossier.close()


def test_edits_that_were_written_after_all_are_not_written_twice(path: Path, aside: Path) -> None:
    pending = set_aside(path, aside, "one", "two")
    dossier = Dossier.open(path)  # not told of the other place, as if it were killed before looking
    dossier.append(pending[:1])
    dossier.close()
    dossier = Dossier.open(path, aside=aside)
    assert words_of(dossier.draft) == "Urges States; written one two"
    dossier.close()


def test_edits_that_fit_no_more_stay_where_they_are_and_this_is_said(path: Path, aside: Path) -> None:
    set_aside(path, aside, "one")
    dossier = Dossier.open(path)
    append(dossier, " otherwise")
    dossier.keep(dossier.history, "main", DRAFT)
    dossier.close()
    dossier = Dossier.open(path, aside=aside)
    (file,) = aside.iterdir()
    (notice,) = dossier.notices
    assert notice == f"The edits set aside in {file} don’t fit this dossier any more; they stay there."
    assert dossier.draft == DRAFT
    assert dossier.why_read_only == ""
    dossier.close()


def test_a_file_that_can_not_be_read_stays_where_it_is_and_this_is_said(path: Path, aside: Path) -> None:
    set_aside(path, aside, "one")
    (file,) = aside.iterdir()
    file.write_bytes(file.read_bytes()[:-20])
    dossier = Dossier.open(path, aside=aside)
    assert str(file) in dossier.notices[0]
    assert file.exists()
    dossier.close()


def test_edits_of_another_dossier_are_left_alone(path: Path, aside: Path) -> None:
    set_aside(path, aside, "one")
    other = Dossier.create(path.with_name("other.chapeau"), DRAFT, aside=aside)
    assert (other.draft, other.notices) == (DRAFT, ())
    other.close()
    assert len(list(aside.iterdir())) == 1


def test_one_who_may_only_read_leaves_them_to_who_may_write(path: Path, aside: Path) -> None:
    set_aside(path, aside, "one")
    first = Dossier.open(path)
    second = Dossier.open(path, aside=aside)
    assert words_of(second.draft) == "Urges States; written"
    assert len(list(aside.iterdir())) == 1
    second.close()
    first.close()


def test_while_the_disk_is_still_full_they_are_shown_and_stay(path: Path, aside: Path) -> None:
    set_aside(path, aside, "".join(chr(0x4E00 + number) for number in range(9000)), "two")
    with no_file_over(path.stat().st_size):
        dossier = Dossier.open(path, aside=aside)
    assert words_of(dossier.draft).endswith(" two")
    assert "can’t be written" in dossier.why_read_only
    assert "Your last edits are here" in dossier.why_read_only
    assert len(list(aside.iterdir())) == 1
    copy = path.with_name("copy.chapeau")
    dossier.copy_to(copy)
    dossier.close()
    with_room = Dossier.open(path, aside=aside)
    assert (with_room.draft, with_room.why_read_only) == (dossier.draft, "")
    assert list(aside.iterdir()) == []
    with_room.close()
    copied = Dossier.open(copy)
    assert copied.draft == dossier.draft
    copied.close()


def test_a_place_that_can_not_be_written_is_said(path: Path, aside: Path) -> None:
    aside.write_bytes(b"a file, not a folder")
    dossier = Dossier.create(path, DRAFT, aside=aside)
    with pytest.raises(StoreError, match="can’t be written"):
        dossier.set_aside([edit(DRAFT, "!")])
    dossier.close()
