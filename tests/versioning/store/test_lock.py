"""One at a time may write a dossier, and nobody is blocked by what is no more."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, append, words_of
from versioning.store import lock as lock_module
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError
from versioning.store.files import journal_of
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


# What a user may do


@pytest.fixture
def shared() -> Iterator[Path]:
    """A dossier that root made, in a folder that every user can reach."""
    usual = os.umask(0o022)  # else whoever keeps all to himself would fail here
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        path = Path(folder) / "case.chapeau"
        dossier = Dossier.create(path, DRAFT)
        append(dossier, " kept")
        dossier.close()
        yield path
        Path(folder).chmod(0o777)
    os.umask(usual)


@contextmanager
def plain_user() -> Iterator[None]:
    """Be a user whom permissions bind: root, where the tests run as root, may do anything."""
    if not hasattr(os, "geteuid"):
        pytest.skip("Windows has other permissions")
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def check_only_readable(path: Path, why: str) -> None:
    with plain_user():
        dossier = Dossier.open(path)
        assert words_of(dossier.draft) == "Urges States; kept"
        assert why in dossier.why_read_only
        with pytest.raises(StoreError, match=why):
            append(dossier, "!")
        dossier.close()


def test_a_folder_that_was_protected_under_who_writes_is_said_to_be_so(shared: Path) -> None:
    shared.chmod(0o666)
    with plain_user():
        dossier = Dossier.open(shared)
        append(dossier, " one")
    shared.chmod(0o444)
    shared.parent.chmod(0o555)
    journal_of(shared).unlink()  # SQLite would go on with the one it has open
    with plain_user(), pytest.raises(StoreError, match="the file or its folder is write-protected"):
        append(dossier, " two")
    shared.parent.chmod(0o777)
    shared.chmod(0o666)
    with plain_user():
        append(dossier, " three")
        dossier.close()
    assert words_of(Dossier.peek(shared).draft) == "Urges States; kept one three"


def test_a_file_that_may_not_be_written_is_opened_for_reading(shared: Path) -> None:
    shared.chmod(0o444)
    check_only_readable(shared, "“case.chapeau” can’t be changed: the file or its folder is write-protected")


def test_in_a_folder_that_may_not_be_written_it_is_opened_for_reading(shared: Path) -> None:
    shared.parent.chmod(0o555)
    check_only_readable(shared, "“case.chapeau” can’t be changed: you may not use this file or folder")


def test_who_may_write_the_file_is_not_kept_from_it_by_another_users_lock_file(shared: Path) -> None:
    shared.chmod(0o666)
    lock_path(shared).write_text("left behind by a user who was cut off")
    lock_path(shared).chmod(0o444)
    with plain_user():
        dossier = Dossier.open(shared)
        append(dossier, " and changed")
        dossier.close()
    lock = Lock(shared, "Root")
    with plain_user():
        dossier = Dossier.open(shared)
        assert words_of(dossier.draft) == "Urges States; kept and changed"
        assert "Root has it open" in dossier.why_read_only
        dossier.close()
    lock.release()


def test_a_file_that_may_not_be_read_is_said(shared: Path) -> None:
    shared.chmod(0)
    with plain_user(), pytest.raises(StoreError, match=r"can’t be opened: .*you may not use it"):
        Dossier.open(shared)


def test_a_folder_in_which_nothing_may_be_made_is_said(shared: Path) -> None:
    shared.parent.chmod(0o555)
    with plain_user(), pytest.raises(StoreError, match="can’t be made: you may not use this file or folder"):
        Dossier.create(shared.with_name("new.chapeau"), DRAFT)


def test_a_change_that_was_cut_short_is_taken_back_where_the_folder_may_be_written(shared: Path) -> None:
    dossier = Dossier.open(shared)
    connection = dossier._connection
    connection.execute("PRAGMA cache_size=5")
    connection.execute("BEGIN IMMEDIATE")
    for number in range(300):
        connection.execute(
            "INSERT INTO objects (digest, packed, data) VALUES (?, 0, zeroblob(2000))", (number,)
        )
    cut = shared.parent / "cut"
    cut.mkdir()
    for each in (shared, journal_of(shared)):
        shutil.copy(each, cut / each.name)
    connection.execute("ROLLBACK")
    dossier.close()
    cut.chmod(0o555)
    with (
        plain_user(),
        pytest.raises(StoreError, match="copy it there with the file whose name ends in “-journal”"),
    ):
        Dossier.open(cut / shared.name)
    cut.chmod(0o777)
    dossier = Dossier.open(cut / shared.name)
    assert words_of(dossier.draft) == "Urges States; kept"
    dossier.close()
    assert [each.name for each in cut.iterdir()] == [shared.name]


# Opening a dossier twice


def test_the_second_to_open_it_may_read_and_is_told_who_has_it(path: Path) -> None:
    first = Dossier.create(path, DRAFT, name="Ana Silva")
    append(first, " once")
    second = Dossier.open(path)
    assert "“case.chapeau” is in use: Ana Silva has it open on " in second.why_read_only
    assert second.why_read_only.endswith("it can only be read here; save a copy elsewhere to change it.")
    assert second.holder == first.holder
    assert second.draft == first.draft
    with pytest.raises(StoreError, match="Ana Silva has it open"):
        append(second, " twice")
    append(first, " on")
    second.copy_to(path.with_name("copy.chapeau"))
    second.close()
    append(first, " and on")
    first.close()
    third = Dossier.open(path)
    assert third.why_read_only == ""
    assert words_of(third.draft) == "Urges States; once on and on"
    third.close()


CHILD = """
import sys
from pathlib import Path
from versioning.store import schema
from versioning.store.dossier import Dossier
dossier = Dossier.open(Path(sys.argv[1]), name="Child")
print(dossier.why_read_only or "free", flush=True)
sys.stdin.read()
"""


def child(path: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), "PYTHONUTF8": "1"}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path)], text=True, encoding="utf-8", env=environment, **pipes
    )


def test_another_process_is_told_too_and_one_that_was_killed_blocks_nobody(path: Path) -> None:
    Dossier.create(path, DRAFT).close()
    with child(path) as holder:
        assert holder.stdout.readline() == "free\n"
        second = Dossier.open(path)
        assert "Child has it open" in second.why_read_only
        second.close()
        third = Dossier.open(path)  # what the second closed took no lock away
        assert "Child has it open" in third.why_read_only
        third.close()
        holder.kill()
    assert lock_path(path).exists()
    after = Dossier.open(path)
    assert after.why_read_only == ""
    with child(path) as other:
        assert "has it open" in other.stdout.readline()
        other.kill()
    after.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
