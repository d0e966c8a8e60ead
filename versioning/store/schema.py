"""The layout of a dossier: one SQLite file, and how a file of an earlier layout is brought up to date."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from versioning.saying import said
from versioning.store.errors import StoreError, cannot, is_damage

APPLICATION_ID = 0x43484150
"""“CHAP”: what tells a dossier from other SQLite files."""

MAGIC = b"SQLite format 3\0"
"""How every file of SQLite begins."""

_WRITTEN_BY = range(96, 100)
"""The bytes in which SQLite notes its own version (https://sqlite.org/fileformat.html#write_library_version)."""

PAGE = 4096
"""Bytes in a page, SQLite's unit."""

WAIT = 3.0
"""Seconds to wait for another program to finish reading."""

UPGRADES: tuple[tuple[str, ...], ...] = (
    (
        # What a dossier says of itself: id, and count of the entries, so that none can go missing unseen.
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
        # Content by its SHA-256; packed: 1 when deflated.
        """CREATE TABLE objects (number INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE, packed INTEGER NOT NULL, data BLOB NOT NULL)""",
        # Everything that happened, in the order it came: see record.py.
        """CREATE TABLE entries (number INTEGER PRIMARY KEY,
            digest TEXT NOT NULL, packed INTEGER NOT NULL, data BLOB NOT NULL)""",
    ),
    (
        # What was said and decided in the negotiation: see versioning/history/act.py.
        """CREATE TABLE acts (number INTEGER PRIMARY KEY,
            digest TEXT NOT NULL, packed INTEGER NOT NULL, data BLOB NOT NULL)""",
        "INSERT INTO meta (key, value) VALUES ('acts', '0')",
    ),
)
"""What makes of each layout the next one, starting from an empty file. Only ever added to."""


class Connection(sqlite3.Connection):
    """A connection that says so where a file is so damaged that SQLite can't put into words how.

    A text that is none any more is read all the same, as another text: no digest fits it.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401 (Python's own signature)
        """Connect; raises sqlite3.Error."""
        super().__init__(*arguments, **named)
        self.text_factory = _decoded

    def execute(self, *arguments: Any) -> sqlite3.Cursor:  # noqa: ANN401 (Python's own signature)
        """Execute a statement; raises sqlite3.Error."""
        try:
            return super().execute(*arguments)
        except UnicodeDecodeError as error:  # SQLite's message quotes bytes of the file
            damage = sqlite3.DatabaseError("damaged")
            damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise damage from error


def version() -> int:
    """Return the newest layout this program knows."""
    return len(UPGRADES)


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open the file; `mode` is "ro", "rw" or "rwc". Raises sqlite3.Error.

    TRUNCATE with FULL lost nothing in simulated power cuts, and leaves no side file that matters.
    """
    connection = _connection(path, f"mode={mode}")
    try:
        for pragma in ("synchronous=FULL", "fullfsync=ON"):
            connection.execute(f"PRAGMA {pragma}")
        if mode == "rwc":
            connection.execute(f"PRAGMA page_size={PAGE}")
        if mode != "ro":
            connection.execute("PRAGMA journal_mode=TRUNCATE")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def memory() -> sqlite3.Connection:
    """Return the connection to an empty file that lasts as long as the program."""
    connection = sqlite3.connect(
        ":memory:", isolation_level=None, check_same_thread=False, factory=Connection
    )
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def disconnect(connection: sqlite3.Connection) -> None:
    """Close the connection and take the empty side file away, where that can be done."""
    try:
        connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error:
        pass  # an empty side file does no harm
    finally:
        connection.close()


def leave_unsigned(path: Path) -> None:
    """Take out which version of SQLite wrote the closed file; SQLite itself never asks. Raises OSError."""
    with path.open("r+b") as file:
        file.seek(_WRITTEN_BY.start)
        file.write(bytes(len(_WRITTEN_BY)))


def number(connection: sqlite3.Connection, pragma: str) -> int:
    """Return the value of a pragma that is a number."""
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def upgrade(connection: sqlite3.Connection) -> None:
    """Bring the layout up to date, all or nothing where the caller has begun a transaction."""
    for statements in UPGRADES[number(connection, "user_version") :]:
        for statement in statements:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={version()}")


def check(path: Path) -> None:
    """Raise StoreError unless the file is a dossier that this program knows how to read.

    The file is taken as it lies on the disk, without locks or side files, so that a file which is
    another program's is not touched in any way.
    """
    try:
        if not path.is_file():
            if path.is_dir():
                message = said("“{name}” is a folder, not a dossier.", name=path.name)
            else:
                message = said("“{name}” isn’t there; it may have been moved.", name=path.name)
            raise StoreError(message)
        if not path.stat().st_size:
            message = said(
                "“{name}” is empty: it was probably cut off when it was copied. Get it anew.", name=path.name
            )
            raise StoreError(message)
        with closing(_connection(path, "mode=ro&immutable=1")) as connection:
            foreign = number(connection, "application_id") != APPLICATION_ID
            found = number(connection, "user_version")
    except (sqlite3.Error, OSError) as error:
        if not is_damage(error):
            raise cannot(path, "opened", error, said("Nothing was changed.")) from error
        foreign, found = _by_its_looks(path)
    if foreign:
        message = said(
            "“{name}” is not a dossier of Chapeau, so it is not opened; nothing was changed.", name=path.name
        )
        raise StoreError(message)
    if found > version():
        message = said(
            "“{name}” was made by a newer version of Chapeau; nothing was changed."
            " Install the newest version to open it.",
            name=path.name,
        )
        raise StoreError(message)


def _by_its_looks(path: Path) -> tuple[bool, int]:
    """Return whether a file that SQLite can't read is no dossier, and the layout it claims to have."""
    with path.open("rb") as file:
        header = file.read(100)
    return header[68:72] != APPLICATION_ID.to_bytes(4), int.from_bytes(header[60:64])


def check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Raise StoreError, or sqlite3.Error, when the file holds programs, as no dossier does."""
    programs = "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view') OR sql LIKE '%VIRTUAL%'"
    if connection.execute(programs).fetchone()[0]:
        message = said(
            "“{name}” holds what no dossier of Chapeau holds, so it is not opened.", name=path.name
        )
        raise StoreError(message)


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _connection(path: Path, query: str) -> sqlite3.Connection:
    # A session belongs to one thread, but whoever only reads may do so beside it: SQLite serializes.
    address = f"{path.absolute().as_uri()}?{query}"
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, timeout=WAIT, check_same_thread=False, factory=Connection
    )
    try:
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON"):
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
