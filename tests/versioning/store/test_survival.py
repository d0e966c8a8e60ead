"""Law 8: a transaction that was acknowledged survives `kill -9`."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, words_of
from versioning.session import Session
from versioning.store.dossier import Dossier

ROOT = Path(__file__).parents[3]

WRITER = """
import sys
from pathlib import Path
from tests.versioning.store.making import edit
from versioning.session import Session
from versioning.store.dossier import Dossier

session = Session.open(Dossier.open(Path(sys.argv[1])), "Chair")
assert not session.read_only, session.why_read_only
number = int(sys.argv[2])
if sys.argv[3] == "beside":
    session.write_beside(lambda: None)
while True:
    session.dispatch(edit(session.draft, f" {number}"))
    while session.unwritten:
        session.settle()
    if number % 40 == 0:
        session.name_revision(f"Rev.{number}")
    print(number, flush=True)
    number += 1
"""


def acknowledged(path: Path, start: int, seconds: float, how: str) -> int:
    """Let a program append numbered edits, kill it after some seconds, and return the last it told of."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", WRITER, str(path), str(start), how]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        told = [writer.stdout.readline()]
        time.sleep(seconds)
        writer.kill()
        told += writer.stdout.read().splitlines(keepends=True)
    whole = [line for line in told if line.endswith("\n")]
    return int(whole[-1]) if whole else start - 1


def check_survival(path: Path, times: int, most: float, how: str) -> None:
    Dossier.create(path, DRAFT).close()
    dice, start = random.Random(8), 1
    for _ in range(times):
        last = acknowledged(path, start, dice.random() * most, how)
        dossier = Dossier.open(path)
        assert dossier.why_read_only == ""
        kept = [int(each) for each in words_of(dossier.draft).removeprefix("Urges States;").split()]
        assert kept == list(range(1, len(kept) + 1))
        assert len(kept) >= last
        names = [each.name for each in dossier.history.revisions]
        assert names[: last // 40] == [f"Rev.{number}" for number in range(40, last + 1, 40)]
        for each in dossier.history.revisions:
            assert words_of(dossier.draft_of(each.id)).endswith(f" {each.name.removeprefix('Rev.')}")
        dossier.close()
        start = len(kept) + 1
        if len(kept) % 40 == 0 and len(names) < len(kept) // 40:
            start = check_names(path, len(kept))
    assert start > times


def check_names(path: Path, number: int) -> int:
    """Name the revision that the killed program was about to name."""
    session = Session.open(Dossier.open(path), "Chair")
    session.name_revision(f"Rev.{number}")
    session.close()
    return number + 1


@pytest.mark.parametrize("how", ["at once", "beside"])
def test_what_was_acknowledged_survives_being_killed_at_any_moment(tmp_path: Path, how: str) -> None:
    check_survival(tmp_path / "case.chapeau", 3, 0.3, how)


@pytest.mark.proof
@pytest.mark.parametrize("how", ["at once", "beside"])
def test_what_was_acknowledged_survives_being_killed_again_and_again(tmp_path: Path, how: str) -> None:
    check_survival(tmp_path / "case.chapeau", 40, 0.6, how)
