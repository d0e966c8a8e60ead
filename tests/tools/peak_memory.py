"""How much memory reading a file takes at its peak, in bytes: python -m tests.tools.peak_memory FILE (Linux).

A process of its own, so that nothing else is counted; a small file is read before, which loads all readers.
"""

import sys
import tempfile
from pathlib import Path

from exports import samples
from exports.docx.redline import write_redline
from exports.formats import read_file
from tests.exports.docx.redlines import foreign
from versioning.compare.compare import compare


def peak() -> int:
    """The most memory that this process has had since it began, in bytes."""
    status = Path("/proc/self/status").read_text("utf-8")
    return 1024 * int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder) / "small.docx"
        redline = compare(samples.base(), samples.revised())
        small.write_bytes(foreign(write_redline(redline, author="Marenda", date="2026-03-01T10:00:00Z")))
        read_file(small)
    before = peak()
    reading = read_file(Path(sys.argv[1]))
    print(peak() - before)
