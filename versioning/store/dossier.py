"""The dossier: one SQLite file that holds a draft, its history, and every edit as it is made."""

from __future__ import annotations

import getpass
import platform
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from versioning.change.moment import now
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.history.branch import MAIN
from versioning.history.history import History
from versioning.store.aside import Aside
from versioning.store.errors import StoreError, cannot, cause_of
from versioning.store.filing import file_new
from versioning.store.objects import DamagedError, Objects, read_draft
from versioning.store.records import (
    Recovered,
    manifest_of,
    read_branch,
    read_history,
    write_edit,
    write_history,
    write_snapshot,
)
from versioning.store.schema import check_kind, connect, number, upgrade, version
from versioning.tree.identity import new_id
from versioning.tree.resolution import Resolution

SNAPSHOT_EVERY = 200
"""Edits between two snapshots: opening replays at most so many."""


class Dossier:
    """An open dossier: the archive of one session (see `versioning.history.archive.Archive`).

    Whoever may write holds SQLite's own RESERVED lock for as long as the dossier is open: others can
    read beside it, no second can write, and the lock goes with the process, however that ends. So
    there is no lock file to be left behind. `notices` are sentences for a person: what was found
    damaged, what was taken in that had been set aside.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, why_read_only: str, aside: Aside) -> None:
        """Use `open` or `create`."""
        self.path = path
        self.why_read_only = why_read_only
        self.notices: tuple[str, ...] = ()
        self._connection = connection
        self._objects = Objects(connection)
        self._aside = aside
        self._since_snapshot = 0
        self._identity = _identity(path)
        self.history: History = read_history(connection)
        self.branch = self._meta("branch") or MAIN
        recovered = read_branch(connection, self._objects, self.branch)
        self.draft: Resolution = recovered.draft
        self._tell_damage(recovered)

    @classmethod
    def create(cls, path: Path, draft: Resolution, *, aside: Path | None = None) -> Dossier:
        """Make a new dossier that begins with `draft`, and open it; raises StoreError.

        What is under that name already stays. `aside` is a folder for edits that can't be written.
        """

        def fill(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            upgrade(connection)
            values = (("id", new_id()), ("branch", MAIN))
            connection.executemany("INSERT INTO meta VALUES (?, ?)", values)
            connection.execute("INSERT INTO branches (name, head) VALUES (?, '')", (MAIN,))
            write_snapshot(connection, MAIN, Objects(connection).put_draft(draft))
            connection.execute("COMMIT")

        file_new(Path(path), fill)
        return cls.open(path, aside=aside)

    @classmethod
    def open(cls, path: Path, *, aside: Path | None = None) -> Dossier:
        """Open a dossier; raises StoreError, a sentence that says why and what was kept.

        When it can be read and not written, `why_read_only` says why.
        """
        path = Path(path)
        _check_there(path)
        try:
            connection, why = _connected(path)
        except sqlite3.Error as error:
            raise _unreadable(path, error) from error
        try:
            opened = cls(path, connection, why, Aside(aside, path))
            opened._begin_work()
        except (sqlite3.Error, DamagedError) as error:
            connection.close()
            raise _unreadable(path, error) from error
        except BaseException:
            connection.close()
            raise
        return opened

    @property
    def holder(self) -> str:
        """Who has the dossier open for writing, as far as the file says; empty for nobody."""
        return _holder(self._connection)

    # What a session asks for

    def append(self, transaction: Transaction) -> None:
        """Keep one more edit of the branch; it is on the disk when this returns. Raises StoreError."""
        after = transaction.apply(self.draft)
        due = self._since_snapshot + 1 >= SNAPSHOT_EVERY

        def write() -> None:
            write_edit(self._connection, self.branch, transaction)
            if due:
                write_snapshot(self._connection, self.branch, self._objects.put_draft(after))

        self._written(write)
        self.draft = after
        self._since_snapshot = 0 if due else self._since_snapshot + 1

    def set_aside(self, pending: Sequence[Transaction]) -> str:
        """Keep edits that could not be written in another place, and say where; raises StoreError."""
        return self._aside.keep(pending)

    def keep(self, history: History, branch: str, draft: Resolution, edit: Transaction | None = None) -> None:
        """Keep a longer history, and the draft of the branch that is worked on from now on."""

        def write() -> None:
            manifest = self._objects.put_draft(draft)
            write_history(self._connection, self.history, history, manifest)
            if edit is not None:
                write_edit(self._connection, branch, edit)
            write_snapshot(self._connection, branch, manifest)
            self._connection.execute("UPDATE meta SET value = ? WHERE key = 'branch'", (branch,))

        self._written(write)
        self.history, self.branch, self.draft = history, branch, draft
        self._since_snapshot = 0

    def draft_of(self, revision: str) -> Resolution:
        """Return the draft that a revision names; raises StoreError."""
        return self._read(lambda: self._draft_of(revision))

    def draft_on(self, branch: str) -> Resolution:
        """Return the draft as it stands on a branch; raises StoreError."""
        if branch == self.branch:
            return self.draft
        return self._read(lambda: read_branch(self._connection, self._objects, branch).draft)

    def copy_to(self, path: Path) -> None:
        """Write the whole dossier, history and journal, to another place; raises StoreError."""

        def fill(other: sqlite3.Connection) -> None:
            with closing(connect(self.path, "ro")) as source:  # what holds the lock can't be the source
                source.backup(other)
            other.execute("DELETE FROM holder")

        file_new(Path(path), fill, replace=True)

    def close(self) -> None:
        """Let go of the file; closing again does nothing."""
        with suppress(sqlite3.Error):  # only a note goes stale; every edit is on the disk already
            if self._connection.in_transaction:
                self._connection.execute("DELETE FROM holder")
                self._connection.execute("COMMIT")
        self._connection.close()

    # How it is done

    def _begin_work(self) -> None:
        """Take in what was set aside, and note who has the dossier; where it can be written."""
        if self.why_read_only:
            return
        values = (_user(), platform.node(), now())
        self._connection.execute("DELETE FROM holder")
        self._connection.execute("INSERT INTO holder VALUES (?, ?, ?)", values)
        self._commit()
        pending = self._aside.kept()
        try:
            for each in pending:
                if not self._has(each):
                    self.append(each)
        except StepError:
            place = self._aside.put_by()
            self.notices += (
                f"Edits that could not be written last time no longer fit; they are in {place}.",
            )
            return
        if pending:
            self._aside.clear()
            self.notices += ("Edits that could not be written last time are in the draft now.",)

    def _has(self, edit: Transaction) -> bool:
        found = self._connection.execute("SELECT 1 FROM journal WHERE edit = ?", (edit.id,)).fetchone()
        return found is not None

    def _written(self, write: Callable[[], None]) -> None:
        """Write all or nothing, and wait until it is on the disk; raises StoreError."""
        kept = "Everything written before is kept."
        if self.why_read_only:
            raise StoreError(self.why_read_only)
        try:
            if _identity(self.path) != self._identity:
                raise FileNotFoundError(2, "")
            if not self._connection.in_transaction:
                self._connection.execute("BEGIN IMMEDIATE")
            write()
            self._commit()
        except (sqlite3.Error, OSError) as error:
            self._roll_back()
            raise cannot(self.path, "written", error, kept) from error

    def _commit(self) -> None:
        self._connection.execute("COMMIT")
        with suppress(sqlite3.Error):  # what was to be written is; the next edit says what is wrong
            self._connection.execute("BEGIN IMMEDIATE")  # others may read, nobody else may write

    def _roll_back(self) -> None:
        self._objects.forget()
        with suppress(sqlite3.Error):  # tried again with the next edit
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._connection.execute("BEGIN IMMEDIATE")

    def _draft_of(self, revision: str) -> Resolution:
        manifest = manifest_of(self._connection, revision)
        if manifest is None:
            message = f"There is no such revision in “{self.path.name}”."
            raise StoreError(message)
        return read_draft(self._objects.get, manifest)

    def _read(self, read: Callable[[], Resolution]) -> Resolution:
        try:
            return read()
        except (sqlite3.Error, OSError, DamagedError) as error:
            raise _unreadable(self.path, error) from error

    def _meta(self, key: str) -> str:
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def _tell_damage(self, recovered: Recovered) -> None:
        if recovered.lost:
            sentence = (
                f"“{self.path.name}” is damaged: {recovered.lost} can’t be read. "
                "What can be read is shown and the file is left as it is; go on with a copy."
            )
            self.notices += (sentence,)
            self.why_read_only = sentence


def _user() -> str:
    """Return the name of whoever is logged in, empty where the system doesn't tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _check_there(path: Path) -> None:
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
    except OSError as error:
        raise cannot(path, "opened", error, "Nothing was changed.") from error
    if empty:
        message = f"“{path.name}” is empty, so there is no draft in it; nothing was changed."
        raise StoreError(message)


def _connected(path: Path) -> tuple[sqlite3.Connection, str]:
    """Return a connection that may write and "", or one that may not and why; raises StoreError."""
    try:
        connection = connect(path, "rw")
    except sqlite3.Error:
        connection = connect(path, "ro")
    try:
        check_kind(connection, path)
        _check_version(connection, path)
        return connection, _why_read_only(connection, path)
    except BaseException:
        connection.close()
        raise


def _check_version(connection: sqlite3.Connection, path: Path) -> None:
    if number(connection, "user_version") > version():
        message = (
            f"“{path.name}” was made by a newer Chapeau and was left as it is; "
            "install the newest version to open it."
        )
        raise StoreError(message)


def _why_read_only(connection: sqlite3.Connection, path: Path) -> str:
    """Try to take the dossier for writing; returns why that can't be, empty when it is taken."""
    connection.execute("PRAGMA busy_timeout = 200")
    try:
        connection.execute("BEGIN IMMEDIATE")
        upgrade(connection)
    except sqlite3.Error as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        who = _holder(connection)
        if who:
            return f"“{path.name}” is open elsewhere ({who}), so it can only be read here; work on a copy."
        return f"“{path.name}” can only be read: {cause_of(error)}. Work on a copy to change it."
    return ""


def _holder(connection: sqlite3.Connection) -> str:
    try:
        row = connection.execute("SELECT name, machine, since FROM holder").fetchone()
    except sqlite3.Error:
        return ""
    if row is None:
        return ""
    name, machine, since = row
    place = " on ".join(each for each in (name, machine) if each)
    return f"{place}, since {since.replace('T', ' ').removesuffix('Z')[:16]} UTC"


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another that was put under its name; None when it isn't there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _unreadable(path: Path, error: Exception) -> StoreError:
    if isinstance(error, sqlite3.Error | OSError):
        return cannot(path, "opened", error, "Nothing was changed.")
    message = f"“{path.name}” is damaged and no draft can be read in it; the file was left as it is."
    return StoreError(message)
