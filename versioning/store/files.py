"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from versioning.leftovers import place_beside
from versioning.saying import said


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Give the path of a file to be made beside `path`; what is still there in the end is removed."""
    place = place_beside(path)
    try:
        yield place
    finally:
        for each in (place, journal_of(place)):
            with suppress(OSError):
                each.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that after a crash the old one or the new one is there; raises OSError."""
    with beside(path) as place:
        with place.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if place.stat().st_size != len(data):
            raise OSError(errno.ENOSPC, said("the disk took only a part of it"))
        place.replace(path)
    _sync_folder(path.parent)


def put_new(made: Path, path: Path) -> None:
    """Let a file bear the name `path`, which must be free; raises FileExistsError or OSError."""
    journal_of(path).unlink(missing_ok=True)  # of a dossier that is no more: SQLite would play it back
    if sys.platform == "win32":
        made.rename(path)
    else:
        try:
            path.hardlink_to(made)  # unlike renaming, this never replaces what is there
        except FileExistsError:
            raise
        except OSError:  # a drive without hard links
            if path.exists():
                raise FileExistsError(path) from None
            made.rename(path)
    _sync_folder(path.parent)


def put_over(made: Path, path: Path) -> None:
    """Let a file bear the name `path` in place of what is there; raises OSError.

    An interrupted change of the old file is taken back first: should this be killed between taking its
    side file away and putting the new one in its place, the old one is whole without.
    """
    _take_back(path)
    journal_of(path).unlink(missing_ok=True)  # else SQLite would play it back into the new file
    made.replace(path)
    _sync_folder(path.parent)


def _take_back(path: Path) -> None:
    """Have SQLite play back what an interrupted change left in the side file of a dossier, if anything."""
    with suppress(OSError, sqlite3.Error):  # no dossier: there is nothing to play back into
        if journal_of(path).stat().st_size:
            with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as old:
                old.execute("SELECT count(*) FROM sqlite_master").fetchone()


def sync(path: Path) -> None:
    """Wait until a file is on the disk; raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can do that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps what it needs to take an interrupted change back."""
    return path.with_name(f"{path.name}-journal")
