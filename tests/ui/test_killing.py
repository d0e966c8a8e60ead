"""Whatever is done, and whenever it is killed: what was told as kept is there, and nothing is half there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.killing import DEEDS

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the deeds are done in forked processes")


def kill(deed: str, trials: int) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "tests.tools.killing", deed, str(trials)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    return done.stdout + done.stderr


def test_an_export_that_is_killed_leaves_the_old_file_or_the_new_one() -> None:
    assert "everything there" in kill("exporting", 3)


@pytest.mark.proof
@pytest.mark.parametrize("deed", DEEDS)
def test_what_was_kept_is_there_whenever_it_is_killed(deed: str) -> None:
    assert "everything there" in kill(deed, 30)
