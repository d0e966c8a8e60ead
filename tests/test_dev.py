"""Setting up: done once, done again when it must be, and a plain sentence where it can't be."""

import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

import dev


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A project of its own to set up, without downloading; what is done to it is listed."""
    done: list[str] = []

    def make_environment(folder: Path, _announcement: str) -> None:
        (folder / "bin").mkdir(parents=True, exist_ok=True)
        dev.PYTHON.touch()
        dev.STAMP.unlink(missing_ok=True)
        done.append("made")

    venv = tmp_path / ".venv"
    for name, value in {
        "VENV": venv,
        "STAMP": venv / "installed",
        "PYTHON": venv / "bin" / "python",
        "LOCK": tmp_path / "requirements.lock",
        "make_environment": make_environment,
        "install": lambda: done.append("installed"),
    }.items():
        monkeypatch.setattr(dev, name, value)
    dev.LOCK.write_text("rich==15.0.0\n")
    return done


def test_setting_up_is_done_once(installed: list[str]) -> None:
    dev.set_up()
    dev.set_up()
    assert installed == ["made", "installed"]


def test_it_is_done_again_when_the_lock_file_changes(installed: list[str]) -> None:
    dev.set_up()
    dev.LOCK.write_text("rich==15.0.1\n")
    dev.set_up()
    assert installed == ["made", "installed"] * 2


def test_it_is_done_again_after_an_interruption(
    installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = dev.install
    monkeypatch.setattr(dev, "install", interrupted)
    with pytest.raises(KeyboardInterrupt):
        dev.set_up()
    monkeypatch.setattr(dev, "install", whole)
    dev.set_up()
    assert installed == ["made", "made", "installed"]


def interrupted() -> None:
    raise KeyboardInterrupt


def test_it_is_done_again_for_another_python(installed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    dev.set_up()
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    dev.set_up()
    assert installed == ["made", "installed"] * 2


def test_an_old_python_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer, and .* is 3\.9\.2"):
        dev.main(["test"])


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("broken by NewConnectionError(…: Temporary failure in name resolution)", "network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that"),
        ("OSError: [Errno 28] No space left on device", "full"),
        ("something else", "something else"),
    ],
)
def test_what_pip_says_becomes_one_reason(said: str, reason: str) -> None:
    assert reason in dev.why_not(["Collecting rich\n", said + "\n"])


def test_who_is_not_root_is_told_the_one_line_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "LINUX", True)
    monkeypatch.setattr(dev, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(SystemExit, match=r"\n  sudo apt-get install -y --no-install-recommends libegl1$"):
        dev.need("the tests", dev.OFFSCREEN)


def test_a_system_without_apt_get_is_told_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "LINUX", True)
    monkeypatch.setattr(dev, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(dev.shutil, "which", lambda _name: None)
    with pytest.raises(SystemExit, match=r"package manager what holds libEGL\.so\.1"):
        dev.need("the tests", dev.OFFSCREEN)


def test_the_lock_file_pins_every_dependency_with_a_hash_and_names_no_address() -> None:
    text = (dev.ROOT / "requirements.lock").read_text()
    entries = re.split(r"\n(?=\S)", re.sub(r"^ *#.*\n", "", text, flags=re.MULTILINE).strip())
    assert all(re.match(r"[\w.-]+==\S+", entry) and "--hash=sha256:" in entry for entry in entries)
    assert "http" not in text
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text())
    wanted = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["fast"],
        *project["dependency-groups"]["dev"],
    ]
    names = {re.match(r"[\w.-]+", each)[0].lower() for each in wanted}
    assert names <= {entry.split("==")[0] for entry in entries}


@dataclass
class Started:
    """A process that would be started."""

    words: list[str]
    env: dict[str, str]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Started]:
    """The processes that would be started."""
    started: list[Started] = []
    monkeypatch.setattr(dev, "need", lambda *_, **__: None)
    monkeypatch.setattr(
        dev.subprocess, "call", lambda words, *, env, **_: started.append(Started(words, env)) or 0
    )
    return started


def test_what_the_tests_import_is_compiled_once(
    started: list[Started], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert dev.test([]) == 0
    assert started[0].env["QT_QPA_PLATFORM"] == "offscreen"
    assert "PYTHONDONTWRITEBYTECODE" not in started[0].env


@pytest.mark.parametrize(("room", "is_in_memory"), [(0, True), (2**62, False)])
def test_what_the_tests_write_is_in_memory_where_it_has_room(
    started: list[Started], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int, is_in_memory: bool
) -> None:
    monkeypatch.setattr(dev, "MEMORY", tmp_path)
    monkeypatch.setattr(dev, "ROOM", room)
    assert dev.test([]) == 0
    (place,) = (word for word in started[0].words if word.startswith("--basetemp="))
    folder = Path(place.removeprefix("--basetemp="))
    assert folder.is_relative_to(tmp_path) is is_in_memory
    assert not folder.parent.exists()
