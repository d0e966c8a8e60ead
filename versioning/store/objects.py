"""Content by its digest: drafts as manifests whose parts are shared between revisions.

A draft is a manifest that lists chunks, a chunk lists paragraphs. A chunk ends after a paragraph whose
digest begins with 0, so that inserting a paragraph changes one chunk, not all that follow.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from versioning.tree.digest import canonical, masthead_to_json, paragraph_from_json, paragraph_to_json
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Masthead, Resolution

LARGEST = 256 * 2**20
"""Bytes that one object may unpack to."""

Fetch = Callable[[str], bytes]
"""Returns the content of a digest; raises DamagedError."""


class DamagedError(Exception):
    """Something in the dossier is missing or is not what it was when it was written."""


def packed(data: bytes) -> tuple[int, bytes]:
    """Return (1, deflated) where that is shorter, else (0, data)."""
    small = zlib.compress(data)
    return (1, small) if len(small) < len(data) else (0, data)


def unpacked(is_packed: int, data: bytes, digest: str) -> bytes:
    """Return what `packed` was given; raises DamagedError unless it has that digest."""
    try:
        content = zlib.decompressobj().decompress(data, LARGEST) if is_packed else data
        if hashlib.sha256(content).hexdigest() == digest:
            return content
    except (zlib.error, TypeError):
        pass
    raise DamagedError(digest)


class Objects:
    """The objects of an open dossier."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read and write through `connection`, inside the caller's transaction."""
        self._connection = connection
        self._written: dict[int, tuple[Paragraph, str]] = {}

    def put(self, data: bytes) -> str:
        """Keep `data` and return its digest; raises sqlite3.Error."""
        digest = hashlib.sha256(data).hexdigest()
        self._connection.execute(
            "INSERT OR IGNORE INTO objects (digest, packed, data) VALUES (?, ?, ?)", (digest, *packed(data))
        )
        return digest

    def get(self, digest: str) -> bytes:
        """Return the content of that digest; raises DamagedError."""
        try:
            select = "SELECT packed, data FROM objects WHERE digest = ?"
            row = self._connection.execute(select, (digest,)).fetchone()
        except sqlite3.DatabaseError as error:
            raise DamagedError(digest) from error
        if row is None:
            raise DamagedError(digest)
        return unpacked(row[0], row[1], digest)

    def put_draft(self, draft: Resolution) -> str:
        """Keep a draft and return the digest of its manifest; raises sqlite3.Error.

        Paragraphs that the draft shares with the one put before are not written again.
        """
        written: dict[int, tuple[Paragraph, str]] = {}
        for paragraph in draft.children:
            known = self._written.get(id(paragraph))
            digest = known[1] if known else self.put(canonical(paragraph_to_json(paragraph)))
            written[id(paragraph)] = (paragraph, digest)  # the paragraph is held so that its id stays its own
        chunks = [self.put(canonical(chunk)) for chunk in _chunks(each[1] for each in written.values())]
        manifest = {"id": draft.id, "masthead": masthead_to_json(draft.masthead), "chunks": chunks}
        self._written = written
        return self.put(canonical(manifest))

    def forget(self) -> None:
        """Take nothing for written: the transaction was rolled back."""
        self._written = {}


def read_draft(fetch: Fetch, manifest: str) -> Resolution:
    """Return the draft of a manifest; raises DamagedError."""
    draft, missing = read_whole_parts(fetch, manifest)
    if missing:
        raise DamagedError(manifest)
    return draft


def read_whole_parts(fetch: Fetch, manifest: str) -> tuple[Resolution, int]:
    """Return what can be read of a draft, and how many parts can't.

    A part is a paragraph, or a chunk of some. Raises DamagedError when not even the manifest is whole.
    """
    try:
        data = _json(fetch(manifest))
        head, chunks = (data["id"], Masthead(**data["masthead"])), data["chunks"]
    except (ValueError, TypeError, KeyError) as error:
        raise DamagedError(manifest) from error
    paragraphs: list[Paragraph] = []
    missing = 0
    for chunk in chunks:
        try:
            digests = _json(fetch(chunk))
        except (DamagedError, ValueError):
            missing += 1
            continue
        for digest in digests:
            try:
                paragraphs.append(paragraph_from_json(_json(fetch(digest))))
            except (DamagedError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
                missing += 1
    return Resolution(*head, tuple(paragraphs)), missing


def reachable(fetch: Fetch, manifests: Iterable[str]) -> set[str]:
    """Return the digests of all that these manifests are made of; raises DamagedError."""
    found: set[str] = set()
    for manifest in manifests:
        if manifest not in found:
            found.add(manifest)
            for chunk in _json(fetch(manifest))["chunks"]:
                if chunk not in found:
                    found.add(chunk)
                    found.update(_json(fetch(chunk)))
    return found


def _chunks(digests: Iterable[str]) -> Iterator[list[str]]:
    chunk: list[str] = []
    for digest in digests:
        chunk.append(digest)
        if digest[0] == "0":
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _json(data: bytes) -> Any:  # noqa: ANN401 (whoever asked knows what it wrote)
    return json.loads(data.decode("utf-8", "surrogatepass"))
