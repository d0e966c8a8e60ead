"""What went wrong, as one sentence for a person: what happened, where, what was kept, what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from exports.report import ReadError
from versioning.history.archive import ArchiveError

_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_GONE = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE if hasattr(errno, "ESTALE") else -1)


def not_written(path: Path, error: OSError) -> str:
    """Return why a file was not written; what was there before it is always unchanged."""
    if error.errno in _FULL:
        reason, advice = "the disk is full", "make room or choose another place"
    elif error.errno in _FORBIDDEN:
        reason, advice = f"nothing may be written in {path.parent}", "choose another folder"
    elif error.errno in _GONE:
        reason, advice = f"{path.parent} can't be reached", "look whether the drive is still there"
    elif error.errno == errno.EISDIR:
        reason, advice = "a folder has that name", "choose another name"
    else:
        reason, advice = (error.strerror or "the system refused").rstrip("."), "choose another place"
    return f"{path.name} was not written: {reason}. Your draft is unchanged; {advice} and try again."


def not_made(path: Path, error: Exception) -> str:
    """Return why a file could not be made: in the writer's own sentence, or that the program can't."""
    if isinstance(error, ReadError):
        return str(error)
    return (
        f"{path.name} was not written: the draft holds something that Chapeau can't write yet "
        f"({type(error).__name__}). Your draft is unchanged."
    )


def not_read(name: str, error: Exception) -> str:
    """Return why something could not be read: in the reader's own sentence, where there is one."""
    if isinstance(error, ReadError | ArchiveError):
        return str(error)
    return (
        f"{name} can't be read: it holds something that Chapeau doesn't understand ({type(error).__name__}). "
        "The file is unchanged; save it anew with the program that made it, or copy its text."
    )


def several(count: int, one: str, many: str) -> str:
    """Return a count with its noun: "1 change", "3 changes"."""
    return f"{count:,} {one if count == 1 else many}"
