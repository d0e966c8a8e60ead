"""How a dossier is opened: what can't be written or is damaged is opened for reading, and says so."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from versioning.change.step import StepError
from versioning.history.archive import Kept
from versioning.history.path import Edited
from versioning.saying import said, worded
from versioning.store import schema
from versioning.store.aside import Aside, Waiting, read_waiting
from versioning.store.contents import Contents
from versioning.store.errors import StoreError, cannot, cause_of, is_damage
from versioning.store.ledger import Ledger
from versioning.store.lock import HeldError, Holder, Lock
from versioning.store.objects import DamagedError
from versioning.store.salvage import Salvaged, read_entries, salvage

_IN_USE = worded("“{name}” is in use: {who}; it can only be read here; save a copy elsewhere to change it.")
_FIXED = worded(
    "“{name}” can’t be changed: {cause}; it can only be read here; save a copy elsewhere to change it."
)


@dataclass(frozen=True)
class Opened:
    """An open dossier; without `lock` it may only be read, and `why_read_only` says why.

    `holder` is who may write it, None when nobody may. `notices` are sentences that a
    person should know. `stat` tells whether the file is still the same. Of a damaged one, `connection`
    is to what was salvaged of it.
    """

    path: Path
    connection: sqlite3.Connection
    contents: Contents
    stat: os.stat_result
    lock: Lock | None
    holder: Holder | None
    why_read_only: str
    notices: tuple[str, ...] = ()
    salvaged: Salvaged | None = None


def open_dossier(path: Path, name: str, folder: Path | None) -> Opened:
    """Open the dossier for a person, with the folder of edits set aside; raises StoreError."""
    schema.check(path)
    lock, holder, why = None, None, ""
    try:
        lock = Lock(path, name)
        holder = lock.holder
    except HeldError as error:
        holder, why = error.holder, said(_IN_USE, name=path.name, who=error)
    except OSError as error:
        why = said(_FIXED, name=path.name, cause=cause_of(error))
    try:
        opened = _opened(path, lock, holder, why)
        return _with_all_waiting(opened, folder) if folder else opened
    except BaseException as error:
        if lock is not None:
            lock.release()
        if isinstance(error, sqlite3.Error | OSError):
            raise cannot(path, "opened", error, said("Nothing was changed.")) from error
        raise


def peek_dossier(path: Path) -> Opened:
    """Open a copy of the dossier in memory, which may only be read; raises StoreError."""
    schema.check(path)
    why = said("“{name}” was only looked into; open it to change it.", name=path.name)
    try:
        file = schema.connect(path, "ro")
        try:
            connection = _copied(file)
        finally:
            file.close()
        connection = _up_to_date(connection, writable=True)
        return Opened(path, connection, _read(path, connection), path.stat(), None, None, why)
    except DamagedError:
        return _salvaged(path, None)
    except sqlite3.Error as error:
        if is_damage(error):
            return _salvaged(path, None)
        raise cannot(path, "opened", error, said("Nothing was changed.")) from error
    except OSError as error:
        raise cannot(path, "opened", error, said("Nothing was changed.")) from error


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Do all or nothing; raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite may have taken all back by itself
            connection.execute("ROLLBACK")
        raise


def _opened(path: Path, lock: Lock | None, holder: Holder | None, why: str) -> Opened:
    try:
        connection = schema.connect(path, "rw" if lock else "ro")
    except sqlite3.Error as error:
        if is_damage(error):
            return _salvaged(path, lock)
        raise
    try:
        refusal = _refusal(connection) if lock else ""
        if lock is not None and refusal:
            lock.release()
            lock, holder, why = None, None, said(_FIXED, name=path.name, cause=refusal)
        connection = _up_to_date(connection, writable=lock is not None)
        return Opened(path, connection, _read(path, connection), path.stat(), lock, holder, why)
    except DamagedError:
        schema.disconnect(connection)
        return _salvaged(path, lock)
    except BaseException:
        schema.disconnect(connection)
        raise


def _refusal(connection: sqlite3.Connection) -> str:
    """Return why the file can't be written, empty when it can; raises DamagedError."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:  # SQLite begins on a file that can't be written, too, and says so only when it should write
            connection.execute(f"PRAGMA user_version={schema.number(connection, 'user_version')}")
        finally:
            connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        if is_damage(error):
            raise DamagedError(str(error)) from error
        return cause_of(error)
    return ""


def _up_to_date(connection: sqlite3.Connection, *, writable: bool) -> sqlite3.Connection:
    """Return the connection to a dossier of the present layout; raises DamagedError or sqlite3.Error."""
    try:
        if schema.number(connection, "user_version") < schema.version():
            if not writable:
                connection = _copied(connection)
            with writing(connection):
                schema.upgrade(connection)
    except sqlite3.Error as error:
        if is_damage(error):
            raise DamagedError(str(error)) from error
        raise
    return connection


def _read(path: Path, connection: sqlite3.Connection) -> Contents:
    """Return the contents as they stand at one moment; raises DamagedError, StoreError or sqlite3.Error."""
    try:
        connection.execute("BEGIN")
        schema.check_schema(connection, path)
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise DamagedError(found)
        return Ledger(connection).read()
    except sqlite3.Error as error:
        if is_damage(error):
            raise DamagedError(str(error)) from error
        raise
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _salvaged(path: Path, lock: Lock | None) -> Opened:
    """Return what can be read of a damaged dossier; the file stays as it is."""
    try:
        salvaged = salvage(path)
    except DamagedError as error:
        message = said(
            "“{name}” is damaged, and no draft in it can be read; nothing was changed.", name=path.name
        )
        raise StoreError(message) from error
    if lock is not None:
        lock.release()
    lost = (
        said("{what} can’t be read", what=salvaged.lost)
        if salvaged.lost
        else said("all that counts could be read")
    )
    why = said(
        "“{name}” is damaged: {lost}; the file was not changed,"
        " and a copy of what is here can be saved to go on with.",
        name=path.name,
        lost=lost,
    )
    connection, contents = salvaged.connection, salvaged.contents
    return Opened(path, connection, contents, path.stat(), None, None, why, salvaged=salvaged)


def _copied(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a copy in memory, to which can be written whatever becomes of the file."""
    copy = schema.memory()
    connection.backup(copy)
    return copy


# Edits set aside


def _with_all_waiting(opened: Opened, folder: Path) -> Opened:
    """Add what waits for a dossier, unless somebody else has it open."""
    if opened.holder is not None and opened.lock is None:
        return opened
    for file in Aside(folder, opened.contents.id, opened.path).files():
        opened = _with_waiting(opened, file)
    return opened


def _with_waiting(opened: Opened, file: Path) -> Opened:
    try:
        opened = _added(opened, _missing(opened, read_waiting(file)))
    except (OSError, ValueError, StepError, sqlite3.Error):
        notice = said(
            "The edits set aside in {file} don’t fit this dossier any more; they stay there.", file=file
        )
        return replace(opened, notices=(*opened.notices, notice))
    if opened.lock is not None:
        with suppress(OSError):  # the next time it is known that all is written
            file.unlink()
    return opened


def _missing(opened: Opened, waiting: Waiting) -> tuple[Kept, ...]:
    """Return what waits and was not written after all; raises StepError for another state or branch."""
    entries = opened.salvaged.entries if opened.salvaged else read_entries(opened.connection)
    written = {entry.transaction.id for _, entry in entries.values() if isinstance(entry, Edited)}
    written |= {act.id for act in opened.contents.acts}
    missing = tuple(each for each in waiting.more if each.id not in written)
    digest, _ = entries.get(waiting.after, ("", None))
    if missing and (digest != waiting.digest or waiting.branch != opened.contents.branch):
        raise StepError
    return missing


def _added(opened: Opened, more: Sequence[Kept]) -> Opened:
    """Write what waits, or hold it in memory where that can't be; raises StepError when it doesn't fit."""
    if not more:
        return opened
    try:
        contents = _written(opened.connection, opened.contents, more)
    except sqlite3.Error as error:
        copy = _copied(opened.connection)
        contents = _written(copy, opened.contents, more)
        schema.disconnect(opened.connection)
        if opened.lock is not None:
            opened.lock.release()
        why = opened.why_read_only or said(
            "“{name}” can’t be written: {cause}. Your last edits are here, but"
            " it can only be read here; save a copy elsewhere to change it.",
            name=opened.path.name,
            cause=cause_of(error),
        )
        return replace(opened, connection=copy, contents=contents, lock=None, holder=None, why_read_only=why)
    notice = said("The edits that could not be written to this dossier before are in the draft now.")
    return replace(opened, contents=contents, notices=(*opened.notices, notice))


def _written(connection: sqlite3.Connection, contents: Contents, more: Sequence[Kept]) -> Contents:
    with writing(connection):
        return Ledger(connection).add(contents, more)
