"""What can go wrong with a dossier, each said in one sentence for a person."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

from versioning.history.archive import ArchiveError
from versioning.saying import joined, said, worded


class StoreError(ArchiveError):
    """A dossier can't be opened or written; the message says what, which file, and what was kept."""


_BY_CODE = {
    sqlite3.SQLITE_FULL: worded("the disk is full"),
    sqlite3.SQLITE_BUSY: worded("another program is using it"),
    sqlite3.SQLITE_LOCKED: worded("another program is using it"),
    sqlite3.SQLITE_READONLY: worded("the file or its folder is write-protected"),
    sqlite3.SQLITE_PERM: worded("you may not write there"),
    sqlite3.SQLITE_CORRUPT: worded("the file is damaged"),
    sqlite3.SQLITE_NOTADB: worded("it is not a dossier"),
    sqlite3.SQLITE_CANTOPEN: worded("the file or its folder is gone, or you may not use it"),
    sqlite3.SQLITE_IOERR: worded("the disk or drive does not answer, or has no room"),
    sqlite3.SQLITE_TOOBIG: worded("something in it is too large"),
}

_BY_EXTENDED_CODE = {
    sqlite3.SQLITE_READONLY_DBMOVED: worded("the file is no longer where it was"),
    sqlite3.SQLITE_READONLY_ROLLBACK: worded(
        "a change of it was cut short and has to be taken back, which can only"
        " be done in a folder that may be written; copy it there with the file whose name ends in “-journal”"
    ),
}

_BY_ERRNO = {
    errno.ENOSPC: worded("the disk is full"),
    getattr(errno, "EDQUOT", -1): worded("your share of the disk is full"),
    errno.EFBIG: worded("the file would be larger than is allowed"),
    errno.EACCES: worded("you may not use this file or folder"),
    errno.EPERM: worded("you may not use this file or folder"),
    errno.EROFS: worded("the disk can’t be written to"),
    errno.ENOENT: worded("the file or its folder is not there"),
    errno.ENOTDIR: worded("the folder is not there"),
    errno.EISDIR: worded("it is a folder"),
    errno.ENAMETOOLONG: worded("its name is too long"),
    errno.EIO: worded("the disk or drive does not answer"),
}


_CANNOT = {
    "opened": worded("“{name}” can’t be opened: {cause}."),
    "read": worded("“{name}” can’t be read: {cause}."),
    "written": worded("“{name}” can’t be written: {cause}."),
    "made": worded("“{name}” can’t be made: {cause}."),
    "saved": worded("“{name}” can’t be backed up: {cause}."),
}


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code, 0 where there is none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def cause_of(error: sqlite3.Error | OSError) -> str:
    """Return why, as the part of a sentence that follows a colon."""
    if isinstance(error, sqlite3.Error):
        extended = getattr(error, "sqlite_errorcode", 0)
        if extended in _BY_EXTENDED_CODE:
            return said(_BY_EXTENDED_CODE[extended])
        known = _BY_CODE.get(code_of(error))
        return said(known) if known else said("the file can’t be used ({error})", error=error)
    known = _BY_ERRNO.get(error.errno or 0)
    return said(known) if known else error.strerror or str(error)


def is_damage(error: Exception) -> bool:
    """Return whether the error tells of what lies in the file, not of the disk or of other programs."""
    codes = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return isinstance(error, sqlite3.Error) and code_of(error) in codes


def cannot(path: Path, what: str, error: sqlite3.Error | OSError, kept: str = "") -> StoreError:
    """Return the error that says `path` can't be `what` ("opened"), why, and what was kept."""
    cause = said(_BY_CODE[sqlite3.SQLITE_READONLY]) if _is_protected(path, error) else cause_of(error)
    sentence = said(_CANNOT[what], name=path.name, cause=cause)
    return StoreError(joined((sentence, kept), " ") if kept else sentence)


def _is_protected(path: Path, error: sqlite3.Error | OSError) -> bool:
    """Return whether SQLite can't make its side file for want of rights: it only says that it can't."""
    codes = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)
    if not isinstance(error, sqlite3.Error) or code_of(error) not in codes:
        return False
    as_whom = os.access in os.supports_effective_ids
    return path.parent.is_dir() and not os.access(path.parent, os.W_OK, effective_ids=as_whom)
