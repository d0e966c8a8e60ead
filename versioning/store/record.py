"""The record of a dossier: everything that happened to it, in the order it came.

An entry is an edit, or a landmark: from where opening starts. An entry is never changed or taken out,
is told by its number (1, 2, 3 …), and names the landmark before it, so that opening needs to read
only the landmarks and the edits after the last one.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from versioning.change.codec import transaction_from_json, transaction_to_json
from versioning.history.act import Act, act_from_json, act_to_json
from versioning.history.branch import Branch
from versioning.history.happening import Happening
from versioning.history.history import Renaming
from versioning.history.path import Edited, Place
from versioning.history.revision import Revision, revision_from_json, revision_to_json
from versioning.store.objects import MALFORMED, DamagedError, packed, unpacked
from versioning.tree.digest import Json, canonical, integer, string


@dataclass(frozen=True)
class Source:
    """A file that a draft was read from, kept as it was: its name, and the SHA-256 of what it holds."""

    name: str
    digest: str


class Earlier(NamedTuple):
    """Where the text of a revision stood that was named later, and the revision made next (empty: none)."""

    place: Place
    before: str


@dataclass(frozen=True)
class Landmark:
    """What was kept beside edits, and how everything stood then.

    `revisions` are those made since the landmark before, each with the manifest of its draft (empty
    when that could not be recovered from a damaged dossier), and so are `renamings` and `sources`.
    `branches` are all there are, `branch` is the one worked on, and `drafts` holds the manifest of each
    branch's draft. `earlier` tells of those revisions whose text is not the draft as it stood here, and
    `elsewhere` holds the ids of those that were made in another copy of the dossier.
    """

    branch: str
    drafts: Mapping[str, str]
    branches: tuple[Branch, ...]
    revisions: tuple[tuple[Revision, str], ...] = ()
    renamings: tuple[Renaming, ...] = ()
    sources: tuple[Source, ...] = ()
    earlier: Mapping[str, Earlier] = field(default_factory=dict)
    elsewhere: tuple[str, ...] = ()


Entry = Edited | Landmark


class Record:
    """The record of an open dossier."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read and write through `connection`, inside the caller's transaction."""
        self._connection = connection

    def last(self) -> int:
        """Return the number of the last entry, 0 when there is none; raises sqlite3.Error."""
        return int(self._connection.execute("SELECT coalesce(max(number), 0) FROM entries").fetchone()[0])

    def count(self) -> int:
        """Return how many entries there should be; raises DamagedError or sqlite3.Error."""
        value = self.about("count")
        if not value.isdecimal():
            message = "count"
            raise DamagedError(message)
        return int(value)

    def about(self, key: str) -> str:
        """Return what the dossier says of itself under a key; raises DamagedError or sqlite3.Error."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        if row is None or not isinstance(row[0], str):
            raise DamagedError(key)
        return row[0]

    def say(self, key: str, value: str) -> None:
        """Let the dossier say something of itself; raises sqlite3.Error."""
        self._connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))

    def add(self, number: int, previous: int, entry: Entry) -> str:
        """Keep an entry and return its digest; `previous` is the last landmark. Raises sqlite3.Error."""
        data = canonical({"number": number, "previous": previous, **entry_to_json(entry)})
        digest = hashlib.sha256(data).hexdigest()
        self._connection.execute(
            "INSERT INTO entries (number, digest, packed, data) VALUES (?, ?, ?, ?)",
            (number, digest, *packed(data)),
        )
        self.say("count", str(number))
        return digest

    def entry(self, number: int) -> tuple[int, Entry]:
        """Return the landmark before an entry, and the entry; raises DamagedError or sqlite3.Error."""
        select = "SELECT digest, packed, data FROM entries WHERE number = ?"
        row = self._connection.execute(select, (number,)).fetchone()
        if row is None:
            raise DamagedError(str(number))
        return read_entry(number, *row)

    def glance(self, after: int, until: int) -> Iterator[tuple[int, Happening | Landmark]]:
        """Yield what can be read of the entries after one up to another, by number; raises sqlite3.Error."""
        select = "SELECT number, digest, packed, data FROM entries WHERE number > ? AND number <= ?"
        for number, *row in self._connection.execute(f"{select} ORDER BY number", (after, until)).fetchall():
            with suppress(DamagedError):
                yield number, _read_at_a_glance(number, *row)

    def add_act(self, number: int, act: Act) -> None:
        """Keep an act; raises sqlite3.Error."""
        data = canonical(act_to_json(act))
        digest = hashlib.sha256(data).hexdigest()
        insert = "INSERT INTO acts (number, digest, packed, data) VALUES (?, ?, ?, ?)"
        self._connection.execute(insert, (number, digest, *packed(data)))
        self.say("acts", str(number))

    def acts(self) -> tuple[Act, ...]:
        """Return every act; raises DamagedError or sqlite3.Error."""
        rows = self._connection.execute("SELECT number, digest, packed, data FROM acts ORDER BY number")
        acts = tuple(read_act(*row[1:]) for row in rows)
        if str(len(acts)) != self.about("acts"):
            message = "acts"
            raise DamagedError(message)
        return acts

    def digests(self) -> list[str]:
        """Return the digest of every entry, in order; raises sqlite3.Error."""
        rows = self._connection.execute("SELECT digest FROM entries ORDER BY number")
        return [str(digest) for (digest,) in rows]

    def digest(self, number: int) -> str:
        """Return the digest of an entry; raises sqlite3.Error."""
        row = self._connection.execute("SELECT digest FROM entries WHERE number = ?", (number,)).fetchone()
        return str(row[0])


def read_entry(number: int, digest: str, is_packed: int, data: bytes) -> tuple[int, Entry]:
    """Return the landmark before an entry, and the entry, of a row; raises DamagedError."""
    read, _ = _content(number, digest, is_packed, data)
    try:
        return int(read["previous"]), entry_from_json(read)
    except MALFORMED as error:
        raise DamagedError(str(number)) from error


def _read_at_a_glance(number: int, digest: str, is_packed: int, data: bytes) -> Happening | Landmark:
    """Return a landmark, or what kind of edit the row holds; raises DamagedError."""
    read, weight = _content(number, digest, is_packed, data)
    try:
        if "edit" not in read:
            landmark = entry_from_json(read)
            if isinstance(landmark, Landmark):
                return landmark
        date, author, intent = (string(read["edit"][key]) for key in ("date", "author", "intent"))
        return Happening(string(read["branch"]), number, date, author, intent, weight)
    except MALFORMED as error:
        raise DamagedError(str(number)) from error


def _content(number: int, digest: str, is_packed: int, data: bytes) -> tuple[Json, int]:
    """Return what a row holds, and how long it is; raises DamagedError."""
    content = unpacked(is_packed, data, digest)
    try:
        read = json.loads(content.decode("utf-8", "surrogatepass"))
        if read["number"] == number:
            return read, len(content)
    except MALFORMED as error:
        raise DamagedError(str(number)) from error
    raise DamagedError(str(number))


def read_act(digest: str, is_packed: int, data: bytes) -> Act:
    """Return the act of a row; raises DamagedError."""
    try:
        return act_from_json(json.loads(unpacked(is_packed, data, digest).decode("utf-8", "surrogatepass")))
    except MALFORMED as error:
        raise DamagedError(digest) from error


def entry_to_json(entry: Entry) -> Json:
    """Return an entry as JSON."""
    if isinstance(entry, Edited):
        return {"branch": entry.branch, "edit": transaction_to_json(entry.transaction)}
    earlier = {each: [*found.place, found.before] for each, found in entry.earlier.items()}
    return {
        "branch": entry.branch,
        "drafts": dict(entry.drafts),
        "branches": [[each.name, each.head] for each in entry.branches],
        "revisions": [[revision_to_json(each), manifest] for each, manifest in entry.revisions],
        "renamings": [asdict(each) for each in entry.renamings],
        "sources": [asdict(each) for each in entry.sources],
        **({"earlier": earlier} if earlier else {}),
        **({"elsewhere": list(entry.elsewhere)} if entry.elsewhere else {}),
    }


def entry_from_json(data: dict[str, Any]) -> Entry:
    """Return the entry that `entry_to_json` wrote; raises one of MALFORMED."""
    if "edit" in data:
        return Edited(string(data["branch"]), transaction_from_json(data["edit"]))
    return Landmark(
        string(data["branch"]),
        {string(name): string(manifest) for name, manifest in data["drafts"].items()},
        tuple(Branch(string(name), string(head)) for name, head in data["branches"]),
        tuple((revision_from_json(each), string(manifest)) for each, manifest in data["revisions"]),
        tuple(Renaming(**each) for each in data["renamings"]),
        tuple(  # there are none in dossiers of the first versions
            Source(string(each["name"]), string(each["digest"])) for each in data.get("sources", ())
        ),
        {
            string(each): Earlier(Place(string(branch), integer(number)), string(before))
            for each, (branch, number, before) in data.get("earlier", {}).items()
        },
        tuple(string(each) for each in data.get("elsewhere", ())),
    )
