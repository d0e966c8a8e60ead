"""What can go wrong with a dossier, each said in one sentence for a person."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from versioning.history.archive import ArchiveError


class StoreError(ArchiveError):
    """A dossier can't be opened or written; the message says what, which file, and what was kept."""


_BY_CODE = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_BUSY: "another program is using it",
    sqlite3.SQLITE_LOCKED: "another program is using it",
    sqlite3.SQLITE_READONLY: "the file or its folder is write-protected",
    sqlite3.SQLITE_PERM: "you may not write there",
    sqlite3.SQLITE_CORRUPT: "the file is damaged",
    sqlite3.SQLITE_NOTADB: "it is not a dossier",
    sqlite3.SQLITE_CANTOPEN: "the file or its folder is gone, or you may not use it",
    sqlite3.SQLITE_IOERR: "the disk or drive does not answer, or has no room",
    sqlite3.SQLITE_TOOBIG: "something in it is too large",
}

_BY_EXTENDED_CODE = {
    sqlite3.SQLITE_READONLY_DBMOVED: "the file is no longer where it was",
    sqlite3.SQLITE_READONLY_ROLLBACK: "a change of it was cut short and has to be taken back, which can only"
    " be done in a folder that may be written; copy it there with the file whose name ends in “-journal”",
}

_BY_ERRNO = {
    errno.ENOSPC: "the disk is full",
    getattr(errno, "EDQUOT", -1): "your share of the disk is full",
    errno.EFBIG: "the file would be larger than is allowed",
    errno.EACCES: "you may not use this file or folder",
    errno.EPERM: "you may not use this file or folder",
    errno.EROFS: "the disk can’t be written to",
    errno.ENOENT: "the file or its folder is not there",
    errno.ENOTDIR: "the folder is not there",
    errno.EISDIR: "it is a folder",
    errno.EIO: "the disk or drive does not answer",
}


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code, 0 where there is none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def cause_of(error: sqlite3.Error | OSError) -> str:
    """Return why, as the part of a sentence that follows a colon."""
    if isinstance(error, sqlite3.Error):
        extended = getattr(error, "sqlite_errorcode", 0)
        if extended in _BY_EXTENDED_CODE:
            return _BY_EXTENDED_CODE[extended]
        return _BY_CODE.get(code_of(error), f"the file can’t be used ({error})")
    return _BY_ERRNO.get(error.errno or 0, error.strerror or str(error))


def is_damage(error: Exception) -> bool:
    """Return whether the error tells of what lies in the file, not of the disk or of other programs."""
    codes = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return isinstance(error, sqlite3.Error) and code_of(error) in codes


def cannot(path: Path, what: str, error: sqlite3.Error | OSError, kept: str = "") -> StoreError:
    """Return the error that says `path` can't be `what` ("opened"), why, and what was kept."""
    return StoreError(f"“{path.name}” can’t be {what}: {cause_of(error)}. {kept}".rstrip())
