"""A file is written whole or not at all, to be read by whoever might read the one before."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from exports.files import write_atomically
from versioning import leftovers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights and links")


def rights(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_file_that_nobody_else_may_read_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.touch(0o600)
    write_atomically(path, b"new")
    assert (path.read_bytes(), rights(path)) == (b"new", 0o600)


def test_a_new_file_has_the_rights_that_the_user_gives_to_new_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "draft.docx", b"new")
    finally:
        os.umask(before)
    assert rights(tmp_path / "draft.docx") == 0o640


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "real.docx").write_bytes(b"old")
    link = tmp_path / "draft.docx"
    link.symlink_to(tmp_path / "there" / "real.docx")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "there" / "real.docx").read_bytes() == b"new"


def test_what_a_killed_program_left_on_another_day_is_removed_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    left, at_work, other, own = (
        leftovers.place_beside(path),
        leftovers.place_beside(path),
        leftovers.place_beside(tmp_path / "other.docx"),
        tmp_path / ".~draft.docx.lock",
    )
    for each in (left, at_work, other, own):
        each.write_bytes(b"half")
    long_ago = time.time() - leftovers.ABANDONED - 60
    for each in (left, other, own):
        os.utime(each, (long_ago, long_ago))
    write_atomically(path, b"whole")
    assert {each.name for each in tmp_path.iterdir()} == {path.name, at_work.name, other.name, own.name}


def test_what_could_not_be_written_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(b"old")

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"new")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("draft.docx", b"old")]
