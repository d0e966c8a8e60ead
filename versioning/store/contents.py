"""What a dossier holds, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from versioning.history.act import Act
from versioning.history.history import History
from versioning.store.record import Source
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Contents:
    """History, branch and draft of the dossier of that id, as `count` entries of the record make them.

    `drafts` holds the manifest of each branch's draft as of the landmark of that number (only the
    branch that is worked on has changed since), `named` the manifest of each revision's draft, empty
    where it could not be recovered. `tip` is the digest of the last entry. `sources` are the files that
    drafts were read from, `acts` all that was said and decided.
    """

    id: str
    history: History
    branch: str
    draft: Resolution
    drafts: Mapping[str, str]
    named: Mapping[str, str]
    landmark: int
    count: int
    tip: str
    sources: tuple[Source, ...] = ()
    acts: tuple[Act, ...] = ()
