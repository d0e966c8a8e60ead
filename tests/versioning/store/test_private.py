"""Private notes are on the disk as soon as they are kept, in their own file, which is never thrown away."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from versioning.store import private
from versioning.store.errors import StoreError
from versioning.store.private import LARGEST, MOST_CHARACTERS, NOTHING, Brief, Private

BRIEF = Brief("We lead.", "food security\nnot: shall", "“where appropriate”", "See cable 12. \ud800")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "private" / "private.json"


def test_what_is_kept_is_there_for_that_paragraph_of_that_dossier_alone(path: Path) -> None:
    Private(path).keep("one", "op1", BRIEF)
    assert Private(path).of("one") == {"op1": BRIEF}
    assert Private(path).of("two") == {}


def test_an_empty_brief_leaves_no_trace(path: Path) -> None:
    held = Private(path)
    held.keep("one", "op1", BRIEF)
    held.keep("one", "op1", NOTHING)
    assert held.of("one") == {}
    assert b"op1" not in path.read_bytes()


def test_nothing_is_written_before_something_is_kept(path: Path) -> None:
    assert Private(path).of("one") == {}
    assert not path.parent.exists()


def test_two_at_once_keep_what_the_other_kept(path: Path) -> None:
    one, other = Private(path), Private(path)
    one.keep("one", "op1", BRIEF)
    other.keep("one", "op2", Brief("Ours."))
    one.keep("two", "op3", Brief("Theirs."))
    assert other.of("one") == {"op1": BRIEF, "op2": Brief("Ours.")}
    assert set(Private(path).of("two")) == {"op3"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps files of a profile apart by itself")
def test_nobody_else_on_the_machine_may_read_it(path: Path) -> None:
    Private(path).keep("one", "op1", BRIEF)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"{",
        b"[]",
        b'{"version": 1}',
        b'{"version": "x", "dossiers": {}}',
        b'{"version": 1, "dossiers": {"one": {"op1": {"notes": 3}}}}',
        b'{"version": 1, "dossiers": {"one": {"op1": []}}}',
        b"[" * 100_000,
        json.dumps({"version": 1, "dossiers": {"a": {"b": {"notes": "x" * (MOST_CHARACTERS + 1)}}}}).encode(),
    ],
)
def test_a_damaged_file_is_kept_aside_and_said_in_one_sentence(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    held = Private(path)
    assert held.notice.startswith("The private notes in “private.json” are damaged")
    assert held.notice.count(". ") == 0
    assert (path.parent / "private (damaged 1).json").read_bytes() == data
    held.keep("one", "op1", BRIEF)
    assert Private(path).of("one") == {"op1": BRIEF}
    assert Private(path).notice == ""


def test_what_was_put_aside_before_stays(path: Path) -> None:
    path.parent.mkdir()
    for data in (b"1{", b"2{"):
        path.write_bytes(data)
        Private(path)
    assert {each.read_bytes() for each in path.parent.iterdir()} == {b"1{", b"2{"}


def test_a_file_of_a_newer_version_is_neither_changed_nor_moved(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'{"version": 2, "something": []}')
    held = Private(path)
    assert "newer Chapeau" in held.notice
    with pytest.raises(StoreError, match="newer Chapeau"):
        held.keep("one", "op1", BRIEF)
    assert path.read_bytes() == b'{"version": 2, "something": []}'


def test_what_is_too_long_is_refused_and_what_was_kept_stays(path: Path) -> None:
    held = Private(path)
    held.keep("one", "op1", BRIEF)
    with pytest.raises(StoreError, match="20,000 characters, and this one has 20,001"):
        held.keep("one", "op1", Brief(notes="x" * (MOST_CHARACTERS + 1)))
    assert held.of("one") == {"op1": BRIEF}


def test_a_full_file_takes_no_more(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(private, "LARGEST", 200)
    held = Private(path)
    held.keep("one", "op1", Brief("a"))
    with pytest.raises(StoreError, match="is full"):
        held.keep("one", "op2", Brief("b" * 200))
    assert set(Private(path).of("one")) == {"op1"}
    assert LARGEST > 2**20


def test_a_disk_that_fails_leaves_what_was_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Private(path)
    held.keep("one", "op1", BRIEF)

    def fail(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(private, "write_whole", fail)
    with pytest.raises(StoreError, match=r"can’t be written: the disk is full. What was kept before stays."):
        held.keep("one", "op1", Brief("Other."))
    assert held.of("one") == {"op1": BRIEF}


TEXTS = st.text(max_size=30)


@given(
    st.dictionaries(TEXTS, st.dictionaries(TEXTS, st.builds(Brief, TEXTS, TEXTS, TEXTS, TEXTS), max_size=3))
)
def test_everything_comes_back_as_it_was_kept(
    tmp_path_factory: pytest.TempPathFactory, briefs: dict[str, dict[str, Brief]]
) -> None:
    path = tmp_path_factory.mktemp("private") / "private.json"
    held = Private(path)
    for dossier, of in briefs.items():
        for node, brief in of.items():
            held.keep(dossier, node, brief)
    again = Private(path)
    for dossier, of in briefs.items():
        assert again.of(dossier) == {node: brief for node, brief in of.items() if brief != NOTHING}
