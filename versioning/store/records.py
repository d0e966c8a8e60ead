"""Records: what the tables of a dossier hold, as values. Every function may raise sqlite3.Error."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from versioning.change.codec import transaction_from_json, transaction_to_json
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.history.branch import Branch
from versioning.history.history import History, Renaming
from versioning.history.revision import revision_from_json, revision_to_json
from versioning.store.objects import DamagedError, Objects, packed, read_draft, read_whole_parts, unpacked
from versioning.tree.digest import canonical
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Recovered:
    """A draft as it could be read; `lost` says what could not, as the part of a sentence, or is empty."""

    draft: Resolution
    lost: str = ""


def read_history(connection: sqlite3.Connection) -> History:
    """Return all revisions, renamings and branches; raises DamagedError."""
    try:
        named = tuple(
            revision_from_json(json.loads(data)) for data in _column(connection, "data", "revisions")
        )
        renamed = tuple(Renaming(**json.loads(data)) for data in _column(connection, "data", "renamings"))
    except (ValueError, TypeError, KeyError) as error:
        message = "revisions"
        raise DamagedError(message) from error
    branches = connection.execute("SELECT name, head FROM branches ORDER BY number")
    return History(named, renamed, tuple(Branch(*row) for row in branches))


def write_history(connection: sqlite3.Connection, before: History, after: History, manifest: str) -> None:
    """Write what `after` has more than `before`; `manifest` is the draft that a new revision names."""
    for revision in after.named[len(before.named) :]:
        words = canonical(revision_to_json(revision)).decode()
        connection.execute("INSERT INTO revisions (data, manifest) VALUES (?, ?)", (words, manifest))
    for renaming in after.renamings[len(before.renamings) :]:
        words = canonical(asdict(renaming)).decode()
        connection.execute("INSERT INTO renamings (data) VALUES (?)", (words,))
    for branch in after.branches:
        connection.execute(
            "INSERT INTO branches (name, head) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET head = excluded.head",
            (branch.name, branch.head),
        )


def write_edit(connection: sqlite3.Connection, branch: str, edit: Transaction) -> int:
    """Add an edit to the journal; returns its number."""
    data = canonical(transaction_to_json(edit))
    values = (branch, edit.id, hashlib.sha256(data).hexdigest(), *packed(data))
    insert = "INSERT INTO journal (branch, edit, digest, packed, data) VALUES (?, ?, ?, ?, ?)"
    return connection.execute(insert, values).lastrowid or 0


def write_snapshot(connection: sqlite3.Connection, branch: str, manifest: str) -> None:
    """Note that a branch, after all that is in the journal now, is the draft of that manifest."""
    connection.execute(
        "INSERT INTO snapshots (branch, after, manifest) SELECT ?, ifnull(max(number), 0), ? FROM journal",
        (branch, manifest),
    )


def manifest_of(connection: sqlite3.Connection, revision: str) -> str | None:
    """Return the manifest of the draft that a revision names; None when there is no such revision."""
    for data, manifest in connection.execute("SELECT data, manifest FROM revisions ORDER BY number"):
        if json.loads(data)["id"] == revision:
            return str(manifest)
    return None


def read_branch(connection: sqlite3.Connection, objects: Objects, branch: str) -> Recovered:
    """Return the draft of a branch: its last snapshot that is whole, and every edit since.

    Raises DamagedError when not even a part of it can be read.
    """
    select = "SELECT after, manifest FROM snapshots WHERE branch = ? ORDER BY number DESC"
    snapshots = connection.execute(select, (branch,)).fetchall()
    for after, manifest in snapshots:
        try:
            draft = read_draft(objects.get, manifest)
        except DamagedError:
            continue
        return _replayed(draft, list(_edits(connection, branch, after)))
    for _, manifest in snapshots:
        try:
            draft, missing = read_whole_parts(objects.get, manifest)
        except DamagedError:
            continue
        return Recovered(draft, f"{missing} parts of the text and the edits since then")
    raise DamagedError(branch)


def _replayed(draft: Resolution, edits: list[Transaction | None]) -> Recovered:
    """Return the draft after the edits, up to the first that can't be read or does not fit."""
    for at, edit in enumerate(edits):
        after = None if edit is None else _applied(draft, edit)
        if after is None:
            lost = len(edits) - at
            return Recovered(draft, f"the last {lost} edits" if lost > 1 else "the last edit")
        draft = after
    return Recovered(draft)


def _applied(draft: Resolution, edit: Transaction) -> Resolution | None:
    try:
        return edit.apply(draft)
    except StepError:
        return None


def _edits(connection: sqlite3.Connection, branch: str, after: int) -> Iterator[Transaction | None]:
    """Yield the edits of a branch after that number; None for one that can't be read."""
    select = "SELECT digest, packed, data FROM journal WHERE branch = ? AND number > ? ORDER BY number"
    for digest, is_packed, data in connection.execute(select, (branch, after)):
        try:
            yield transaction_from_json(json.loads(unpacked(is_packed, data, digest)))
        except (DamagedError, ValueError):
            yield None


def _column(connection: sqlite3.Connection, column: str, table: str) -> Iterator[str]:
    for (value,) in connection.execute(f"SELECT {column} FROM {table} ORDER BY number"):  # noqa: S608 (our own names)
        yield value
