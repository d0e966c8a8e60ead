"""What dev.py bench measures of compiling: in a process of its own, told its processor time and memory."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.tools.contest import Contest
from tests.tools.returning import returned_files

_ONCE = """
import sys, time
from pathlib import Path
from ui.shell.command_line import main
code = main(sys.argv[1:])
status = Path("/proc/self/status")
lines = status.read_text("utf-8").splitlines() if status.exists() else []
peak = next((line.split()[1] for line in lines if line.startswith("VmHWM")), "0")
print(code, time.process_time() * 1000, peak, file=sys.stderr)
"""
"""Compiles, and tells the exit code, milliseconds of processor time and the peak memory, in KB."""


@contextmanager
def compiling() -> Iterator[Contest]:
    """Compile fifteen returned files of 100 paragraphs with 20 changes each into a Word file."""
    with tempfile.TemporaryDirectory() as folder:
        sent, returned = returned_files(Path(folder))
        words = ["compile", str(sent), *map(str, returned), "-o", str(Path(folder) / "out.docx")]
        _, most = _compiled_once(words)
        memory = f", peak memory {most / 1024:.0f} MB" if most else ""  # Linux alone tells
        yield Contest(lambda: _compiled_once(words)[0], note=f"CPU time, start and all{memory}")


def _compiled_once(words: list[str]) -> tuple[float, int]:
    """Run the command; return its milliseconds of processor time, and the most memory it had, in KB."""
    done = subprocess.run([sys.executable, "-c", _ONCE, *words], capture_output=True, text=True, check=True)
    code, milliseconds, peak = done.stderr.splitlines()[-1].split()
    if code != "0":
        raise RuntimeError(done.stderr)
    return float(milliseconds), int(peak)
