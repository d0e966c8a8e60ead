"""The layout of a dossier: one SQLite file, and how a file of an earlier layout is brought up to date."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

from versioning.store.errors import StoreError

APPLICATION_ID = 0x43484150
"""“CHAP”: what tells a dossier from other SQLite files."""

WAIT = 3.0
"""Seconds to wait for another program to finish reading."""

UPGRADES = (
    """
    -- What a dossier says of itself: id, branch (the one worked on).
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
    -- Who has it open. Only a note: the lock is SQLite's.
    CREATE TABLE holder (name TEXT, machine TEXT, since TEXT);
    -- Content by its SHA-256, packed: 1 when deflated.
    CREATE TABLE objects (
        number INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, packed INTEGER NOT NULL, data BLOB NOT NULL);
    -- Immutable events, as JSON, in the order they came.
    CREATE TABLE revisions (number INTEGER PRIMARY KEY, data TEXT NOT NULL, manifest TEXT NOT NULL);
    CREATE TABLE renamings (number INTEGER PRIMARY KEY, data TEXT NOT NULL);
    CREATE TABLE branches (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, head TEXT NOT NULL);
    -- Every edit, digest: of data as it was written.
    CREATE TABLE journal (
        number INTEGER PRIMARY KEY, branch TEXT NOT NULL, edit TEXT NOT NULL,
        digest TEXT NOT NULL, packed INTEGER NOT NULL, data BLOB NOT NULL);
    CREATE INDEX journal_edits ON journal (edit);
    -- The draft of a branch after the edit of that number, so that opening need not replay all.
    CREATE TABLE snapshots (
        number INTEGER PRIMARY KEY, branch TEXT NOT NULL, after INTEGER NOT NULL, manifest TEXT NOT NULL)
    """,
)
"""What makes of each layout the next one, starting from an empty file. Only ever added to."""


def version() -> int:
    """Return the newest layout this program knows."""
    return len(UPGRADES)


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open the file; `mode` is "ro", "rw" or "rwc". Raises sqlite3.Error.

    TRUNCATE with FULL lost nothing in simulated power cuts, and leaves no side file that matters.
    """
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=WAIT)
    try:
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "synchronous=FULL", "fullfsync=ON"):
            connection.execute(f"PRAGMA {pragma}")
        if mode != "ro":
            connection.execute("PRAGMA journal_mode=TRUNCATE")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def number(connection: sqlite3.Connection, pragma: str) -> int:
    """Return the value of a pragma that is a number."""
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def upgrade(connection: sqlite3.Connection) -> None:
    """Bring the layout up to date, all or nothing, inside the caller's transaction."""
    present = number(connection, "user_version")
    if present == version():
        return
    for statements in UPGRADES[present:]:
        for statement in statements.split(";"):
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={version()}")


def check_kind(connection: sqlite3.Connection, path: Path) -> None:
    """Raise StoreError, or sqlite3.Error, when the file is no dossier."""
    foreign = number(connection, "application_id") != APPLICATION_ID
    if not foreign:
        programs = "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"
        foreign = connection.execute(programs).fetchone()[0] > 0
    if foreign:
        message = (
            f"“{path.name}” is not a dossier of Chapeau; nothing was changed. Open it with what made it."
        )
        raise StoreError(message)
