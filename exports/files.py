"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from versioning.leftovers import place_beside
from versioning.saying import said


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path`: beside it first, synced and checked, then put in its place.

    Whoever may read the file that was there, and nobody else, may read the new one; where `path` is a
    link, the file that it leads to is written. Raises OSError; then what was there before is unchanged and
    nothing is left behind.
    """
    path = Path(os.path.realpath(path))
    temporary = place_beside(path)
    try:
        with temporary.open("xb") as file:
            with suppress(OSError):  # nothing is there, or it is another user's
                temporary.chmod(path.stat().st_mode & 0o777)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _check_length(temporary, len(data))
        temporary.replace(path)
        _sync_folder(path.parent)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _sync_folder(folder: Path) -> None:
    """Wait until the new name is on the disk, where the system can say so of a folder."""
    if os.name == "nt":
        return
    with suppress(OSError):  # the file itself is whole and synced; some network drives refuse folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _check_length(path: Path, length: int) -> None:
    if path.stat().st_size != length:
        raise OSError(0, said("the disk took only a part of it"))
