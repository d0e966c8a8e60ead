"""What can still be read of a damaged dossier, put together anew."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from versioning.change.step import StepError
from versioning.history.act import Act
from versioning.history.history import History
from versioning.history.path import Edited, Place
from versioning.history.revision import Revision
from versioning.saying import Count, Saying, counted, joined, said
from versioning.store import schema
from versioning.store.contents import Contents
from versioning.store.ledger import Ledger, fold
from versioning.store.objects import DamagedError, content_of, read_draft, read_whole_parts
from versioning.store.record import Entry, Landmark, Record, read_act, read_entry
from versioning.tree.digest import digest, resolution_to_json
from versioning.tree.identity import new_id
from versioning.tree.resolution import Resolution

FURTHER = 1000
"""How far behind the last row that can be seen others are looked for."""

_EDITS = Count("1 edit", "{n} edits")
_PARTS = Count("1 part of a draft", "{n} parts of drafts")
_ACTS = Count("1 act of the negotiation", "{n} acts of the negotiation")
_REVISIONS = Count("1 revision altogether", "{n} revisions altogether")


@dataclass(frozen=True)
class Salvaged:
    """A dossier in memory with all that could be read; `lost` names what could not, as in a sentence.

    `entries` are those of the damaged dossier's record, each with its digest.
    """

    connection: sqlite3.Connection
    contents: Contents
    lost: str
    entries: Mapping[int, tuple[str, Entry]]


@dataclass(frozen=True)
class _Rebuilt:
    """A draft, and how many edits and parts of it are missing."""

    draft: Resolution
    edits: int
    parts: int


def salvage(path: Path) -> Salvaged:
    """Read all that can be read of a file; raises DamagedError when there is no draft at all, or OSError."""
    data = path.read_bytes()
    for healed in (data, _with_our_tables(data)):
        with closing(schema.memory()) as connection:
            try:
                connection.deserialize(_with_sound_header(healed))
                schema.check_schema(connection, path)
            except sqlite3.Error:
                continue  # what tells where the tables are is damaged
            return _Wreck(connection).rebuilt()
    raise DamagedError(path.name)


def read_entries(connection: sqlite3.Connection) -> dict[int, tuple[str, Entry]]:
    """Return every entry of the record that can be read, with its digest, by its number."""
    found = {}
    for number, row in _rows(connection, "entries"):
        with suppress(DamagedError):
            found[number] = row[0], read_entry(number, *row)[1]
    return found


class _Wreck:
    """A damaged dossier, and what is readable of it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._found = read_entries(connection)
        self._entries = {number: entry for number, (_, entry) in self._found.items()}
        self._landmarks = {
            number: entry for number, entry in self._entries.items() if isinstance(entry, Landmark)
        }
        self._objects: dict[str, bytes] = {}
        for _, (_, packed, data) in _rows(connection, "objects"):
            with suppress(zlib.error, TypeError):
                content = content_of(packed, data)
                self._objects[hashlib.sha256(content).hexdigest()] = content
        record = Record(connection)
        self._acts, self._lost_acts = _acts(connection, record)
        self._count = max(self._entries, default=0)
        with suppress(sqlite3.Error, DamagedError):
            self._count = max(self._count, min(record.count(), self._count + FURTHER))
        self._id = new_id()
        with suppress(sqlite3.Error, DamagedError):
            self._id = record.about("id")

    def rebuilt(self) -> Salvaged:
        """Put all together in a dossier in memory."""
        if not self._landmarks:
            message = "no landmark"
            raise DamagedError(message)
        last = self._landmarks[max(self._landmarks)]
        history, _ = fold(self._landmarks[number] for number in sorted(self._landmarks))
        named = self._named()
        drafts = {}
        for branch in history.branches:
            with suppress(DamagedError):
                drafts[branch.name] = self._draft(branch.name, self._count)
        if last.branch not in drafts:
            raise DamagedError(last.branch)
        sources, missing = self._sources()
        lost = joined((*self._lost(history, named, drafts), *missing))
        history = _with_lost_ones(history)
        connection = schema.memory()
        schema.upgrade(connection)
        contents = Ledger(connection).begin(
            self._id,
            history,
            last.branch,
            {name: each.draft for name, each in drafts.items()},
            named,
            sources,
            self._acts,
        )
        return Salvaged(connection, contents, lost, self._found)

    def _fetch(self, wanted: str) -> bytes:
        if wanted not in self._objects:
            raise DamagedError(wanted)
        return self._objects[wanted]

    def _sources(self) -> tuple[dict[str, bytes], list[str]]:
        """Return the files that drafts were read from, and the names of those that can't be had."""
        found: dict[str, bytes] = {}
        missing: list[str] = []
        for source in (each for landmark in self._landmarks.values() for each in landmark.sources):
            try:
                found[source.name] = self._fetch(source.digest)
            except DamagedError:
                missing.append(said("the file “{name}” that was read", name=source.name))
        return found, missing

    def _named(self) -> dict[str, Resolution]:
        """Return the draft of each revision that can be had whole."""
        found = {}
        for number, landmark in self._landmarks.items():
            for revision, manifest in landmark.revisions:
                with suppress(DamagedError):
                    earlier = landmark.earlier.get(revision.id)
                    place = earlier.place if earlier else Place(landmark.branch, number)
                    found[revision.id] = self._whole(revision, manifest, place)
        return found

    def _whole(self, revision: Revision, manifest: str, place: Place) -> Resolution:
        """Return the draft of a revision: as it was kept, or as the edits before it make it."""
        with suppress(DamagedError):
            return read_draft(self._fetch, manifest)
        draft = self._draft(*place).draft
        if digest(resolution_to_json(draft)) != revision.draft_digest:
            raise DamagedError(manifest)
        return draft

    def _draft(self, branch: str, until: int) -> _Rebuilt:
        """Return the draft of a branch after an entry, from the landmark from which least is missing."""
        best: _Rebuilt | None = None
        for number in sorted(self._landmarks, reverse=True):
            if number <= until and branch in self._landmarks[number].drafts:
                with suppress(DamagedError):
                    found = self._replayed(number, branch, until)
                    if best is None or (found.parts, found.edits) < (best.parts, best.edits):
                        best = found
            if best is not None and not best.parts and not best.edits:
                break
        if best is None:
            raise DamagedError(branch)
        return best

    def _replayed(self, start: int, branch: str, until: int) -> _Rebuilt:
        draft, parts = read_whole_parts(self._fetch, self._landmarks[start].drafts[branch])
        missing = 0
        for number in range(start + 1, until + 1):
            entry = self._entries.get(number)
            if entry is None:
                missing += 1
            elif isinstance(entry, Edited) and entry.branch == branch:
                try:
                    draft = entry.transaction.apply(draft)
                except StepError:
                    missing += 1
        return _Rebuilt(draft, missing, parts)

    def _lost(
        self, history: History, named: Mapping[str, Resolution], drafts: Mapping[str, _Rebuilt]
    ) -> list[Saying]:
        parts = sum(each.parts for each in drafts.values())
        edits = max(each.edits for each in drafts.values())
        acts, unknown = self._lost_acts, len(_unknown(history))
        revisions = [each.name for each in history.revisions if each.id not in named]
        branches = [each.name for each in history.branches if each.name not in drafts]
        lost = [counted(_EDITS, edits)] if edits else []
        lost += [counted(_PARTS, parts)] if parts else []
        lost += [said("the revision “{name}”", name=each) for each in revisions]
        lost += [said("the branch “{name}”", name=each) for each in branches]
        lost += [counted(_ACTS, acts)] if acts else []
        lost += [counted(_REVISIONS, unknown)] if unknown else []
        return lost


def _acts(connection: sqlite3.Connection, record: Record) -> tuple[tuple[Act, ...], int]:
    """Return the acts that can be read, in their order, and how many can't."""
    rows = dict(_rows(connection, "acts"))
    found = []
    for row in rows.values():
        with suppress(DamagedError):
            found.append(read_act(*row))
    count = max(rows, default=0)
    with suppress(sqlite3.Error, DamagedError, ValueError):
        count = max(count, min(int(record.about("acts")), count + FURTHER))
    return tuple(found), count - len(found)


def _with_our_tables(data: bytes) -> bytes:
    """Return a file whose first page, which tells where the tables are, is that of a dossier just made."""
    with closing(schema.memory()) as connection:
        connection.execute(f"PRAGMA page_size={schema.PAGE}")
        schema.upgrade(connection)
        return connection.serialize()[: schema.PAGE] + data[schema.PAGE :]


def _with_sound_header(data: bytes) -> bytes:
    """Return a file with what SQLite wants to find in its first bytes, and of the length they tell.

    Without this a file that was cut off, or is damaged just there, could not be read at all.
    """
    pages = max(1, len(data) // schema.PAGE)
    header = bytearray(data[: schema.PAGE].ljust(schema.PAGE, b"\0"))
    header[:18] = schema.MAGIC + schema.PAGE.to_bytes(2)
    header[18:24] = bytes((1, 1, 0, 64, 32, 32))
    header[28:40] = pages.to_bytes(4) + bytes(8)  # no free pages
    header[44:48] = (4).to_bytes(4)
    header[52:60] = bytes(4) + (1).to_bytes(4)  # UTF-8
    header[92:96] = header[24:28]  # the number of pages holds
    return bytes(header) + data[schema.PAGE : pages * schema.PAGE]


def _unknown(history: History) -> list[str]:
    """Return the ids of revisions that others are made from, or branches end in, and that are not there."""
    known = {each.id for each in history.named}
    cited = [parent for each in history.named for parent in each.parents]
    cited += [each.head for each in history.branches if each.head]
    return [each for each in dict.fromkeys(cited) if each not in known]


def _with_lost_ones(history: History) -> History:
    """Return the history with something in the place of each lost revision, so that all hangs together."""
    lost = {
        each: Revision(each, f"Lost revision {count}", date="", author="", draft_digest="")
        for count, each in enumerate(_unknown(history), 1)
    }
    named: list[Revision] = []
    for revision in history.named:
        named += [lost.pop(parent) for parent in revision.parents if parent in lost]
        named.append(revision)
    return replace(history, named=(*named, *lost.values()))


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[tuple[int, tuple[str, int, bytes]]]:
    """Yield the rows of a table that can be read, by number: from both ends, then each by itself."""
    select = f"SELECT number, digest, packed, data FROM {table}"  # noqa: S608 (a name of our own)
    found: dict[int, tuple[str, int, bytes]] = {}
    for order in ("ASC", "DESC"):
        try:
            for number, *row in connection.execute(f"{select} ORDER BY number {order}"):
                if number in found:
                    break
                if isinstance(number, int):
                    found[number] = tuple(row)
            else:
                break
        except sqlite3.Error:
            continue
    for number in range(1, min(max(found, default=0), 10 * len(found)) + FURTHER):
        if number not in found:
            with suppress(sqlite3.Error):
                row = connection.execute(f"{select} WHERE number = ?", (number,)).fetchone()
                if row is not None and row[0] == number:
                    found[number] = row[1:]
    return iter(sorted(found.items()))
