"""Content by its digest: drafts as manifests whose parts are shared between revisions.

A draft is a manifest that lists chunks, a chunk lists paragraphs. A chunk ends after a paragraph whose
digest begins with 0, so that inserting a paragraph changes one chunk, not all that follow.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from typing import Any

from versioning.store.errors import is_damage
from versioning.tree.digest import (
    canonical,
    masthead_to_json,
    paragraph_from_json,
    paragraph_to_json,
    string,
)
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Masthead, Resolution

LARGEST = 256 * 2**20
"""Bytes that one object may unpack to."""

MALFORMED = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What reading data raises that is whole but not what it should be."""

Fetch = Callable[[str], bytes]
"""Returns the content of a digest; raises DamagedError."""


class DamagedError(Exception):
    """Something in the dossier is missing or is not what it was when it was written."""


def packed(data: bytes) -> tuple[int, bytes]:
    """Return (1, deflated) where that is shorter, else (0, data)."""
    small = zlib.compress(data)
    return (1, small) if len(small) < len(data) else (0, data)


def content_of(is_packed: int, data: bytes) -> bytes:
    """Return what `packed` was given, whatever came of it; raises zlib.error or TypeError."""
    return zlib.decompressobj().decompress(data, LARGEST) if is_packed else data


def unpacked(is_packed: int, data: bytes, digest: str) -> bytes:
    """Return what `packed` was given; raises DamagedError unless it has that digest."""
    try:
        content = content_of(is_packed, data)
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
        """Return the content of that digest; raises DamagedError or sqlite3.Error."""
        try:
            select = "SELECT packed, data FROM objects WHERE digest = ?"
            row = self._connection.execute(select, (digest,)).fetchone()
        except sqlite3.Error as error:
            if is_damage(error):
                raise DamagedError(digest) from error
            raise
        if row is None:
            raise DamagedError(digest)
        return unpacked(row[0], row[1], digest)

    def put_draft(self, draft: Resolution) -> str:
        """Keep a draft and return the digest of its manifest; raises sqlite3.Error.

        Paragraphs that the draft shares with the one put before are not written again.
        """
        new = [each for each in draft.children if id(each) not in self._written]
        put = self._put_all([canonical(paragraph_to_json(each)) for each in new])
        known = self._written | {id(each): (each, digest) for each, digest in zip(new, put, strict=True)}
        # The paragraphs are held so that their ids stay their own.
        written = {id(each): known[id(each)] for each in draft.children}
        digests = [written[id(each)][1] for each in draft.children]
        chunks = self._put_all([canonical(chunk) for chunk in _chunks(digests)])
        manifest = {"id": draft.id, "masthead": masthead_to_json(draft.masthead), "chunks": chunks}
        self._written = written
        return self.put(canonical(manifest))

    def _put_all(self, contents: Sequence[bytes]) -> list[str]:
        """Keep them, and return their digests in that order; raises sqlite3.Error.

        Which are new is asked in one go: a thread that writes beside a busy window waits for that at each
        statement, and the edit that comes with the draft waits for all of them.
        """
        digests = [hashlib.sha256(each).hexdigest() for each in contents]
        select = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT digest FROM objects)"
        missing = {digest for (digest,) in self._connection.execute(select, (json.dumps(digests),))}
        for digest, data in zip(digests, contents, strict=True):
            if digest in missing:
                self.put(data)
        return digests

    def forget(self) -> None:
        """Take nothing for written: the transaction was rolled back."""
        self._written = {}


def read_draft(fetch: Fetch, manifest: str) -> Resolution:
    """Return the draft of a manifest; raises DamagedError."""
    draft, missing = read_whole_parts(fetch, manifest)
    if missing:
        raise DamagedError(manifest)
    return draft


def references(fetch: Fetch, manifests: Iterable[str], known: Container[str]) -> Iterator[str]:
    """Yield the digests of all that drafts are made of, but for those known; raises DamagedError."""
    for manifest in manifests:
        if manifest in known:
            continue
        try:
            for chunk in list(_json(fetch(manifest))["chunks"]):
                if chunk not in known:
                    yield from (each for each in list(_json(fetch(chunk))) if each not in known)
                    yield chunk
        except MALFORMED as error:
            raise DamagedError(manifest) from error
        yield manifest


def read_whole_parts(fetch: Fetch, manifest: str) -> tuple[Resolution, int]:
    """Return what can be read of a draft, and how many parts can't.

    A part is a paragraph, or a chunk of some. Raises DamagedError when not even the manifest is whole.
    """
    try:
        data = _json(fetch(manifest))
        masthead = Masthead(**{name: string(value) for name, value in data["masthead"].items()})
        identifier, chunks = string(data["id"]), list(data["chunks"])
    except MALFORMED as error:
        raise DamagedError(manifest) from error
    paragraphs: list[Paragraph] = []
    missing = 0
    for chunk in chunks:
        try:
            digests = list(_json(fetch(chunk)))
        except (DamagedError, *MALFORMED):
            missing += 1
            continue
        for digest in digests:
            try:
                paragraphs.append(paragraph_from_json(_json(fetch(digest))))
            except (DamagedError, *MALFORMED):
                missing += 1
    return Resolution(identifier, masthead, tuple(paragraphs)), missing


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
