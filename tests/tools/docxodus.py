"""The peer for tracked files: python-redlines' Docxodus engine, in an environment of its own under build/.

It is no dependency: the bench installs it when it is asked for, and says so where it cannot be had.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "build" / "docxodus"
PACKAGE = "python-redlines[docxodus]==2.0.0"
_PATIENCE = 300
_SCRIPT = """
import os, sys, time
from pathlib import Path
from python_redlines import DocxodusEngine

engine = DocxodusEngine(target_path=sys.argv[3])
start = time.perf_counter()
engine.run_redline("Marenda", Path(sys.argv[1]), Path(sys.argv[2]), detect_moves=True)
clock = time.perf_counter() - start
print((sum(os.times()[2:4]) or clock) * 1000)
"""


class UnavailableError(Exception):
    """The peer can't be had here; the message says why."""


def python() -> Path:
    """Return the Python of the peer's environment, making it first where it isn't there."""
    found = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = FOLDER / "installed"
    if stamp.exists():
        return found
    venv.create(FOLDER, clear=True, with_pip=True)
    words = [str(found), "-m", "pip", "install", "-q", "--disable-pip-version-check", PACKAGE]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=_PATIENCE)
    if done.returncode:
        said = done.stderr.strip().splitlines()
        message = f"{PACKAGE} can't be installed: {said[-1] if said else 'pip said nothing'}"
        raise UnavailableError(message)
    stamp.write_text(f"{PACKAGE}\n", encoding="utf-8")
    return found


def milliseconds(old: Path, new: Path) -> float:
    """Return how long the processor works for a pair of files, the start of the engine included.

    Where the system does not tell that of a process that has ended, it is the time of the clock.
    """
    words = [str(python()), "-c", _SCRIPT, str(old), str(new), str(FOLDER / "engine")]
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        message = f"the Docxodus engine fails here: {(done.stderr.strip().splitlines() or ['?'])[-1][:150]}"
        raise UnavailableError(message)
    return float(done.stdout.split()[-1])


if __name__ == "__main__":
    sys.stdout.write(f"{milliseconds(Path(sys.argv[1]), Path(sys.argv[2])):.1f}\n")
