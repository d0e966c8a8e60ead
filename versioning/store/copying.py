"""A copy of a dossier out of memory, for when the file can't be read any more under those who work on it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from versioning.saying import Saying, joined, said
from versioning.store import schema
from versioning.store.contents import Contents
from versioning.store.errors import StoreError, code_of, is_damage
from versioning.store.ledger import Ledger
from versioning.store.opening import writing
from versioning.store.record import Source
from versioning.tree.resolution import Resolution


class Readable(Protocol):
    """A dossier, as whoever copies it sees it; its methods raise StoreError."""

    path: Path

    def draft_of(self, revision: str) -> Resolution:
        """Return the draft of a revision."""

    def draft_on(self, branch: str) -> Resolution:
        """Return the draft of a branch."""

    def source(self, source: Source) -> bytes:
        """Return a file that a draft was read from."""


def is_unreadable(error: sqlite3.Error) -> bool:
    """Return whether the error tells that a file can't be read: damaged, overwritten, or its drive gone."""
    return is_damage(error) or code_of(error) == sqlite3.SQLITE_IOERR


def make_from_memory(dossier: Readable, contents: Contents, place: Path) -> str:
    """Make a new dossier at `place` of what is in memory, and of what can be read after all.

    Returns, in a sentence, what is not in it; empty when all is. Raises sqlite3.Error.
    """
    drafts, named, sources = {contents.branch: contents.draft}, {}, {}
    lost: list[Saying] = []
    for branch in contents.history.branches:
        try:
            drafts[branch.name] = dossier.draft_on(branch.name)
        except StoreError:
            lost.append(said("the branch “{name}”", name=branch.name))
    for revision in contents.history.named:
        try:
            named[revision.id] = dossier.draft_of(revision.id)
        except StoreError:
            if not revision.automatic:
                lost.append(said("the revision “{name}”", name=revision.name))
    for source in contents.sources:
        try:
            sources[source.name] = dossier.source(source)
        except StoreError:
            lost.append(said("the file “{name}”", name=source.name))
    with suppress(FileNotFoundError):
        place.unlink()
    connection = schema.connect(place, "rwc")
    try:
        with writing(connection):
            schema.upgrade(connection)
            history, acts = contents.history, contents.acts
            Ledger(connection).begin(contents.id, history, contents.branch, drafts, named, sources, acts)
    finally:
        schema.disconnect(connection)
    return _told(dossier.path, lost)


def _told(path: Path, lost: Iterable[Saying]) -> str:
    what = joined(tuple(lost))
    if not what:
        return ""
    return said(
        "“{name}” can’t be read any more, so the copy was made of what was in memory: the text and all"
        " decisions are in it; {lost} can’t be read.",
        name=path.name,
        lost=what,
    )
