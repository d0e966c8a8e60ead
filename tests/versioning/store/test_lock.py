"""One at a time may write a dossier, and nobody is blocked by what is no more."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, append
from versioning.store import lock as lock_module
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError
from versioning.store.lock import HeldError, Lock, lock_path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.chapeau"


def test_the_second_is_told_who_holds_the_lock(path: Path) -> None:
    first = Lock(path, "Ana Silva")
    with pytest.raises(HeldError, match=r"Ana Silva has it open on .* since .* UTC") as caught:
        Lock(path, "Ben")
    assert caught.value.holder == first.holder
    first.release()
    first.release()
    Lock(path, "Ben").release()
    assert list(path.parent.iterdir()) == []


def test_a_note_that_was_left_behind_blocks_nobody(path: Path) -> None:
    lock_path(path).write_text('{"name": "Ana", "machine": "gone", "since": "2020-01-01T00:00:00Z"}')
    lock = Lock(path, "Ben")
    assert lock.holder.name == "Ben"
    lock.release()


@pytest.mark.parametrize("note", [b"", b"[1]", b"\xff\xfe", b'{"name": 3}'])
def test_a_holder_whose_note_can_not_be_read_is_somebody(path: Path, note: bytes) -> None:
    first = Lock(path)
    lock_path(path).write_bytes(note)
    with pytest.raises(HeldError, match="somebody else has it open"):
        Lock(path)
    first.release()


def test_a_dossier_reached_by_another_name_is_the_same(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT, name="Ana")
    link = path.with_name("link.chapeau")
    link.symlink_to(path)
    second = Dossier.open(link)
    assert "Ana has it open" in second.why_read_only
    second.close()
    dossier.close()


def test_where_no_lock_can_be_taken_a_dossier_is_opened_for_reading(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Dossier.create(path, DRAFT).close()

    def refuse(descriptor: int) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(lock_module, "_lock", refuse)
    dossier = Dossier.open(path)
    assert dossier.draft == DRAFT
    assert dossier.holder is None
    assert "“case.chapeau” can’t be changed: you may not use this file or folder; it can only be read" in (
        dossier.why_read_only
    )
    dossier.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
@pytest.mark.parametrize("folder_too", [False, True])
def test_a_file_or_folder_that_may_not_be_written_is_opened_for_reading(path: Path, folder_too: bool) -> None:
    Dossier.create(path, DRAFT).close()
    path.chmod(0o400)
    path.parent.chmod(0o500 if folder_too else 0o700)
    try:
        dossier = Dossier.open(path)
        assert dossier.draft == DRAFT
        assert "can’t be changed" in dossier.why_read_only
        with pytest.raises(StoreError, match="can’t be changed"):
            append(dossier, "!")
        dossier.close()
    finally:
        path.parent.chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read anything")
def test_a_file_that_may_not_be_read_is_said(path: Path) -> None:
    Dossier.create(path, DRAFT).close()
    path.chmod(0)
    with pytest.raises(StoreError, match="can’t be opened"):
        Dossier.open(path)
