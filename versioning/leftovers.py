"""Names for files that are made beside others, to be put in their places; and what is left of such work."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from versioning.tree.expression import expression

ABANDONED = 24 * 3600
"""Seconds after which nobody is at work on such a file any more."""
NAME_BYTES = 247
"""Bytes that the name of a dossier may have: systems take 255, and SQLite's side file adds eight."""
_LONGEST = 40
_TAIL = expression(r"[0-9a-f]{8}(-journal)?")


def place_beside(path: Path) -> Path:
    """Return where a file can be made that is to be put in the place of `path`: nothing is there.

    What a program left there that was killed at it on an earlier day is removed.
    """
    start = f".~{path.name[:_LONGEST]}."
    with suppress(OSError):
        for each in path.parent.iterdir():
            if each.name.startswith(start) and _TAIL.fullmatch(each.name[len(start) :]):
                _remove_old(each)
    return path.with_name(f"{start}{os.urandom(4).hex()}")


def shortened(name: str, most: int) -> str:
    """Return the beginning of a name that takes at most so many bytes on a disk; no character is cut."""
    return os.fsencode(name)[:most].decode("utf-8", "ignore")


def _remove_old(path: Path) -> None:
    with suppress(OSError):
        if time.time() - path.stat().st_mtime > ABANDONED:
            path.unlink()
