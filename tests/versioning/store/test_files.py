"""What is put in the place of a dossier leaves the old one whole until the new one is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, append, words_of
from versioning.store import files
from versioning.store.dossier import Dossier

INTERRUPTED = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE entries SET data = randomblob(9000)")
connection.execute("UPDATE objects SET data = randomblob(9000)")
os._exit(9)
"""


@pytest.fixture
def interrupted(tmp_path: Path) -> Path:
    """A dossier of which a change was cut short: the file alone is not whole."""
    path = tmp_path / "case.chapeau"
    dossier = Dossier.create(path, DRAFT)
    append(dossier, " kept")
    dossier.close()
    whole = path.read_bytes()
    subprocess.run([sys.executable, "-c", INTERRUPTED, str(path)], check=False)
    assert path.read_bytes() != whole
    assert files.journal_of(path).stat().st_size
    return path


def test_killed_before_the_new_file_has_the_name_the_old_one_is_whole(
    interrupted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "made"
    made.write_bytes(b"new")

    def killed(*_given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", killed)
        with pytest.raises(KeyboardInterrupt):
            files.put_over(made, interrupted)
    assert not files.journal_of(interrupted).exists()
    again = Dossier.open(interrupted)
    assert not again.is_damaged
    assert words_of(again.draft).endswith(" kept")
    again.close()


def test_the_new_file_is_never_mixed_with_the_old_ones_side_file(interrupted: Path, tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.write_bytes(b"new")
    files.put_over(made, interrupted)
    assert interrupted.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == [interrupted.name]
