"""A file is read in a process of its own: what becomes of it there never reaches who asked."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exports.apart import Apart, Companion
from exports.docx.writer import write
from exports.formats import read_file
from exports.report import ReadError
from tests.exports.hostile import pretend, sentence_of
from tests.tools.generate import draft

TEXT = "# Care of lighthouses\n\n*The General Assembly*,\n\n1. *Urges* States to trim the lamps.\n"


def wanted() -> None:
    """Say that the reading is still wanted."""


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    apart = Apart()
    yield apart
    apart.close()


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[..., Apart]]:
    """An `Apart` whose processes do what is given in place of reading a file."""
    made: list[Apart] = []

    def prepare(act: str, seconds: float = 60) -> Apart:
        pretend(act, tmp_path, monkeypatch)
        made.append(Apart(seconds))
        return made[-1]

    yield prepare
    for each in made:
        each.close()


def processes(apart: Apart) -> list[int]:
    return [each._process.pid for each in apart._all]


def test_a_file_is_read_as_it_would_be_here(apart: Apart, tmp_path: Path) -> None:
    for name, data in (("a.md", TEXT.encode()), ("a.docx", write(draft(40)))):
        path = tmp_path / name
        path.write_bytes(data)
        assert apart.read(path, wanted) == read_file(path)


def test_a_refusal_passes_through_with_its_sentence(apart: Apart, tmp_path: Path) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(b"PK\3\4 and no more")
    with pytest.raises(ReadError) as here:
        read_file(path)
    with pytest.raises(ReadError) as there:
        apart.read(path, wanted)
    assert str(there.value) == str(here.value)
    with pytest.raises(ReadError, match="isn’t there"):
        apart.read(tmp_path / "missing.md", wanted)


def test_one_process_reads_file_after_file(apart: Apart, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(TEXT)
    apart.read(path, wanted)
    before = processes(apart)
    apart.read(path, wanted)
    assert processes(apart) == before
    assert len(before) == 1


def test_the_process_knows_no_qt() -> None:
    code = "import sys, exports.apart, exports.docx.reader; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_who_no_longer_wants_it_ends_the_process(reading: Callable[..., Apart], tmp_path: Path) -> None:
    class NoMoreError(Exception):
        pass

    apart = reading("time.sleep(600)")
    stop = threading.Event()
    seen: list[int] = []

    def check() -> None:
        seen[:] = processes(apart)
        if stop.is_set():
            raise NoMoreError

    threading.Timer(0.2, stop.set).start()
    begun = time.monotonic()
    with pytest.raises(NoMoreError):
        apart.read(tmp_path / "hung.docx", check)
    assert time.monotonic() - begun < 60
    assert processes(apart) == []
    if os.name == "posix":
        with pytest.raises(ProcessLookupError):
            os.kill(seen[0], 0)


@pytest.mark.parametrize("act", ["os.abort()", "os._exit(0)", "os.write(3, b'x'); os.close(1); os._exit(1)"])
def test_a_crash_becomes_one_sentence(reading: Callable[..., Apart], tmp_path: Path, act: str) -> None:
    apart = reading(act)
    with pytest.raises(ReadError) as caught:
        apart.read(tmp_path / "deadly.docx", wanted)
    assert "broke off the process" in sentence_of(caught, "deadly.docx")


def test_after_a_crash_the_next_file_is_read(apart: Apart, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(TEXT)
    apart.warm()
    for each in tuple(apart._all):
        each._process.kill()
        each._process.wait()
    assert apart.read(path, wanted) == read_file(path)


def test_a_file_that_takes_too_long_is_given_up(reading: Callable[..., Apart], tmp_path: Path) -> None:
    apart = reading("time.sleep(600)", 0.3)
    with pytest.raises(ReadError) as caught:
        apart.read(tmp_path / "slow.docx", wanted)
    assert "was still not read" in sentence_of(caught, "slow.docx")
    assert processes(apart) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_a_file_that_takes_too_much_memory_is_given_up(reading: Callable[..., Apart], tmp_path: Path) -> None:
    apart = reading("return bytearray(2 ** 31)")
    with pytest.raises(ReadError) as caught:
        apart.read(tmp_path / "huge.docx", wanted)
    assert "needs more than 1,024 MB" in sentence_of(caught, "huge.docx")


def test_what_a_reader_did_not_foresee_comes_back_by_its_name(
    reading: Callable[..., Apart], tmp_path: Path
) -> None:
    apart = reading("print('chatter'); return {}[1]")
    with pytest.raises(RuntimeError, match="KeyError"):
        apart.read(tmp_path / "odd.docx", wanted)


def test_files_are_read_side_by_side(reading: Callable[..., Apart], tmp_path: Path) -> None:
    apart = reading("time.sleep(600)")
    stop = threading.Event()
    counts: list[int] = []

    def check() -> None:
        counts.append(len(processes(apart)))
        if stop.is_set():
            raise InterruptedError

    def read() -> None:
        with pytest.raises(InterruptedError):
            apart.read(tmp_path / "a.md", check)

    threads = [threading.Thread(target=read) for _ in range(2)]
    for each in threads:
        each.start()
    while max(counts, default=0) < 2:
        time.sleep(0.01)
    stop.set()
    for each in threads:
        each.join()
    assert processes(apart) == []


def test_closing_ends_what_still_reads(reading: Callable[..., Apart], tmp_path: Path) -> None:
    apart = reading("time.sleep(600)")
    threading.Timer(0.3, apart.close).start()
    with pytest.raises(ReadError):
        apart.read(tmp_path / "a.md", wanted)
    assert processes(apart) == []


def test_once_it_is_closed_no_process_is_started_any_more(tmp_path: Path) -> None:
    apart = Apart()
    apart.close()
    apart.warm()
    with pytest.raises(ReadError, match=r"late\.md was not read, because Chapeau is being closed"):
        apart.read(tmp_path / "late.md", wanted)
    with pytest.raises(RuntimeError):
        apart.call(bytes, check=wanted)
    assert processes(apart) == []


def test_a_thread_that_asks_while_it_is_being_closed_leaves_no_process_behind(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pretend("time.sleep(600)", tmp_path, monkeypatch)
    for _ in range(5):
        apart = Apart()
        asked = [
            threading.Thread(target=lambda made=apart: refused(made, tmp_path / "a.md"), daemon=True)
            for _ in range(4)
        ]
        for each in asked:
            each.start()
        apart.close()
        for each in asked:
            each.join(30)
        assert not any(each.is_alive() for each in asked)
        assert processes(apart) == []


def refused(apart: Apart, path: Path) -> None:
    with pytest.raises(ReadError):
        apart.read(path, wanted)


def test_where_nothing_more_can_be_started_a_companion_says_so_as_of_any_failure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    with pytest.raises(RuntimeError, match="no process could be started"):
        Companion("json").call(len, b"", check=lambda: None)  # type: ignore[arg-type]
