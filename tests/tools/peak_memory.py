"""How much memory reading a file takes at its peak, in bytes: python -m tests.tools.peak_memory FILE (Linux).

A process of its own, so that nothing else is counted; the readers are loaded before.
"""

import sys
from importlib import import_module
from pathlib import Path

from exports.formats import read_file


def peak() -> int:
    """The most memory that this process has had since it began, in bytes."""
    status = Path("/proc/self/status").read_text("utf-8")
    return 1024 * int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


if __name__ == "__main__":
    import_module("exports.docx.reader")
    before = peak()
    reading = read_file(Path(sys.argv[1]))
    print(peak() - before)
