"""What went wrong, as one sentence for a person: what happened, where, what was kept, what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from editor.words import told, tr
from exports.report import ReadError
from versioning.history.archive import ArchiveError

_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_GONE = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE if hasattr(errno, "ESTALE") else -1)


def not_written(path: Path, error: OSError) -> str:
    """Return why a file was not written; what was there before it is always unchanged."""
    if error.errno in _FULL:
        reason, advice = (
            tr("Sentences", "the disk is full"),
            tr("Sentences", "make room or choose another place"),
        )
    elif error.errno in _FORBIDDEN:
        reason, advice = (
            tr("Sentences", "nothing may be written in {folder}").format(folder=path.parent),
            tr("Sentences", "choose another folder"),
        )
    elif error.errno in _GONE:
        reason, advice = (
            tr("Sentences", "{folder} can’t be reached").format(folder=path.parent),
            tr("Sentences", "look whether the drive is still there"),
        )
    elif error.errno == errno.ENAMETOOLONG:
        reason, advice = tr("Sentences", "its name is too long"), tr("Sentences", "choose another name")
    elif error.errno == errno.EISDIR:
        reason, advice = tr("Sentences", "a folder has that name"), tr("Sentences", "choose another name")
    else:
        reason, advice = (
            (told(error.strerror or "") or tr("Sentences", "the system refused")).rstrip("."),
            tr("Sentences", "choose another place"),
        )
    return tr(
        "Sentences", "{file} was not written: {reason}. Your draft is unchanged; {advice} and try again."
    ).format(file=path.name, reason=reason, advice=advice)


def not_made(path: Path, error: Exception) -> str:
    """Return why a file could not be made: in the writer's own sentence, or that the program can't."""
    if isinstance(error, ReadError):
        return told(str(error))
    return tr(
        "Sentences",
        "{file} was not written: the draft holds something that Chapeau can’t write yet "
        "({kind}). Your draft is unchanged.",
    ).format(file=path.name, kind=type(error).__name__)


def not_opened(error: ArchiveError | OSError) -> str:
    """Return why a dossier can't be opened, or made."""
    if isinstance(error, ArchiveError):
        return str(error)
    return not_written(Path(error.filename or tr("Application", "The draft")), error)


def not_read(name: str, error: Exception) -> str:
    """Return why something could not be read: in the reader's own sentence, where there is one."""
    if isinstance(error, ReadError | ArchiveError):
        return told(str(error))
    return tr(
        "Sentences",
        "{name} can’t be read: it holds something that Chapeau doesn’t understand "
        "({kind}). The file is unchanged; save it anew with the program that made it, or "
        "copy its text.",
    ).format(name=name, kind=type(error).__name__)
