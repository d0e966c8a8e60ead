"""Filing: how a dossier comes to lie under its name whole or not at all."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from versioning.store.errors import StoreError, cannot
from versioning.store.schema import connect


def file_new(path: Path, fill: Callable[[sqlite3.Connection], None], *, replace: bool = False) -> None:
    """Make a dossier beside `path`, let `fill` write it, and put it under that name.

    Raises StoreError, and then nothing new is there; one that is there already is replaced only
    where `replace` says so.
    """
    kept = "Nothing was written; choose another place."
    temporary = _temporary(path, kept)
    try:
        connection = connect(temporary, "rwc")
        try:
            fill(connection)
        finally:
            connection.close()
        _sync(temporary)
        if replace:
            temporary.replace(path)
        else:
            _put_if_free(temporary, path)
        _sync(path.parent)
    except FileExistsError:
        message = f"“{path.name}” is there already, and was not touched; choose another name."
        raise StoreError(message) from None
    except (sqlite3.Error, OSError) as error:
        raise cannot(path, "written", error, kept) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _temporary(path: Path, kept: str) -> Path:
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}-", suffix=".new")
    except OSError as error:
        raise cannot(path, "written", error, kept) from error
    os.close(handle)
    return Path(name)


def _put_if_free(temporary: Path, path: Path) -> None:
    """Rename, but never over a file: raises FileExistsError."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a drive without hard links: a moment lies between looking and renaming
        if path.exists():
            raise FileExistsError(path) from None
        temporary.rename(path)


def _sync(path: Path) -> None:
    """Wait until a file or folder is on the disk; Windows can't say so of a folder."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        if not path.is_dir():  # some network drives refuse it for folders
            raise
    finally:
        os.close(handle)
