"""Backups are whole, proved, never in anybody's way, and few."""

from __future__ import annotations

import sqlite3
import threading
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.versioning.store.making import DRAFT, append, negotiated, no_file_over, words_of
from versioning.store import backups, schema
from versioning.store.backups import DAYS, LAST, WEEKS, back_up, backups_of, folder_of, restore, staying
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError

NOON = datetime(2026, 3, 2, 12)  # noqa: DTZ001 (by the clock on the wall)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.chapeau"


def opened(path: Path) -> Dossier:
    made = Dossier.create(path, DRAFT)
    append(made, " one")
    return made


def test_a_backup_holds_all_that_the_dossier_does(path: Path) -> None:
    draft = negotiated(path)
    made = back_up(path, NOON)
    assert made is not None
    assert made == folder_of(path) / "case 2026-03-02 12.00.00.chapeau"
    copy, original = Dossier.open(made), Dossier.open(path)
    assert copy.draft == draft
    assert (copy.history, copy.acts, copy.id) == (original.history, original.acts, original.id)
    copy.close()
    original.close()
    assert sorted(each.name for each in folder_of(path).iterdir()) == [made.name]


def test_a_dossier_has_a_backup_however_long_its_name_is(tmp_path: Path) -> None:
    path = tmp_path / f"{'Draft resolution on water '}{'é' * 104}.chapeau"
    assert len(path.name.encode()) == 242
    dossier = opened(path)
    made = back_up(path, NOON)
    assert made is not None
    assert made.name.startswith("Draft resolution on water éé")
    (found,) = backups_of(path)
    assert found.path == made
    restore(made, tmp_path / "again.chapeau")
    assert Dossier.peek(tmp_path / "again.chapeau").draft == dossier.draft
    dossier.close()


def test_nobody_waits_for_the_disk_while_a_backup_keeps_writers_away(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[int] = []

    class Watched(schema.Connection):
        def backup(self, target: sqlite3.Connection, **how: Any) -> None:
            waits.append(schema.number(target, "synchronous"))
            super().backup(target, **how)

    dossier = opened(path)
    dossier.close()
    monkeypatch.setattr(schema, "Connection", Watched)
    assert back_up(path, NOON) is not None
    assert waits == [0]


def test_what_has_not_changed_is_not_backed_up_again(path: Path) -> None:
    dossier = opened(path)
    assert back_up(path, NOON) is not None
    assert back_up(path, NOON + timedelta(hours=1)) is None
    append(dossier, " two")
    later = back_up(path, NOON + timedelta(hours=2))
    assert backups_of(path)[0].path == later
    assert len(backups_of(path)) == 2
    dossier.close()


def test_a_backup_is_made_while_the_dossier_is_written_to(path: Path) -> None:
    dossier = opened(path)
    stop = threading.Event()

    def write() -> None:
        while not stop.wait(0.03):  # faster than anybody types
            append(dossier, " .")

    writer = threading.Thread(target=write)
    writer.start()
    made = [back_up(path, NOON + timedelta(minutes=number)) for number in range(5)]
    stop.set()
    writer.join()
    for each in filter(None, made):
        copy = Dossier.open(each)
        assert words_of(dossier.draft).startswith(words_of(copy.draft))
        assert copy.why_read_only == ""
        copy.close()
    assert any(made)
    dossier.close()


def test_a_full_disk_is_one_sentence_and_the_backups_made_before_stay(path: Path) -> None:
    dossier = opened(path)
    first = back_up(path, NOON)
    append(dossier, " two")
    with no_file_over(4096), pytest.raises(StoreError) as raised:
        back_up(path, NOON + timedelta(hours=1))
    sentence = str(raised.value)
    assert sentence.startswith("“case.chapeau” can’t be backed up: ")
    assert sentence.endswith("The dossier and the backups made before are unchanged.")
    assert [each.path for each in backups_of(path)] == [first]
    assert [each.name for each in folder_of(path).iterdir()] == [first.name if first else ""]
    dossier.close()


def test_a_damaged_dossier_takes_no_good_backup_s_place(path: Path) -> None:
    negotiated(path)
    first = back_up(path, NOON)
    assert first is not None
    data = bytearray(path.read_bytes())
    for at in range(8192, len(data), 4096):
        data[at : at + 512] = bytes(512)
    path.write_bytes(data)
    with pytest.raises(StoreError, match="damaged"):
        back_up(path, NOON + timedelta(hours=1))
    assert [each.path for each in backups_of(path)] == [first]


def test_a_backup_is_restored_as_a_dossier_of_its_own_and_over_nothing(path: Path, tmp_path: Path) -> None:
    opened(path).close()
    made = back_up(path, NOON)
    assert made is not None
    before = made.read_bytes()
    restore(made, tmp_path / "again.chapeau")
    again = Dossier.open(tmp_path / "again.chapeau")
    append(again, " two")
    again.close()
    assert made.read_bytes() == before
    with pytest.raises(StoreError, match="there"):
        restore(made, path)


def test_only_backups_are_rotated(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(path).close()
    back_up(path, NOON)
    for name in ("notes.txt", "case 2020-01-01.chapeau", "case 2020-13-01 00.00.00.chapeau"):
        (folder_of(path) / name).write_text("mine")
    old = folder_of(path) / "case 2020-01-01 00.00.00.chapeau"
    old.write_text("old")
    monkeypatch.setattr(backups, "LAST", 1)
    backups.rotate(path, NOON)
    left = {each.name for each in folder_of(path).iterdir()}
    assert "notes.txt" in left
    assert "case 2020-01-01.chapeau" in left
    assert "case 2020-13-01 00.00.00.chapeau" in left
    assert old.name not in left


@given(st.lists(st.integers(0, 90 * 24 * 60), max_size=60))
def test_the_last_ones_stay_and_one_of_each_day_and_week(minutes: list[int]) -> None:
    moments = {NOON - timedelta(minutes=each) for each in minutes}
    stay = staying(moments, NOON)
    assert stay <= moments
    assert set(sorted(moments)[-LAST:]) <= stay
    assert len(stay) <= LAST + DAYS + WEEKS + 1
    for each in moments:
        if NOON.date() - each.date() < timedelta(days=DAYS):
            assert any(other.date() == each.date() and other >= each for other in stay)
        if NOON.date() - each.date() < timedelta(weeks=WEEKS):
            week = each.isocalendar()[:2]
            assert any(other.isocalendar()[:2] == week and other >= each for other in stay)


@given(st.lists(st.integers(1, 300), min_size=1, max_size=60))
def test_backing_up_over_and_over_never_leaves_many(gaps: list[int]) -> None:
    moments: frozenset[datetime] = frozenset()
    now = NOON
    for gap in gaps:
        now += timedelta(hours=gap / 4)
        moments = staying({*moments, now}, now)
        assert now in moments
        assert len(moments) <= LAST + DAYS + WEEKS + 1
