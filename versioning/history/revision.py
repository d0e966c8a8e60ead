"""A revision: a draft that was given a name."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

from versioning.tree.digest import digest, resolution_to_json
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Revision:
    """A named state of a draft; immutable once named.

    `id` is derived from all other fields as they were when it was named, `symbol` is the document's
    ("A/C.3/66/L.4/Rev.1"), `date` an ISO 8601 time with "Z", `draft_digest` the content address of
    the draft, `parents` the revisions it was made from: none for the first, two for a merge. One that is
    `automatic` is a point that Chapeau kept by itself: what a proposal was made for, or led to.
    """

    id: str
    name: str
    date: str
    author: str
    draft_digest: str
    parents: tuple[str, ...] = ()
    symbol: str = ""
    automatic: bool = False


def revision_of(
    draft: Resolution,
    name: str,
    *,
    date: str,
    author: str,
    parents: tuple[str, ...] = (),
    automatic: bool = False,
) -> Revision:
    """Return the revision that names this draft, under the symbol the draft bears."""
    content = digest(resolution_to_json(draft))
    return with_own_id(Revision("", name, date, author, content, parents, draft.masthead.symbol, automatic))


def with_own_id(revision: Revision) -> Revision:
    """Return the revision under the id that is derived from all else that it says."""
    return replace(revision, id=digest(asdict(replace(revision, id="")))[:32])


def revision_to_json(revision: Revision) -> dict[str, Any]:
    """Return a revision as JSON."""
    return {**asdict(revision), "parents": list(revision.parents)}


def revision_from_json(data: dict[str, Any]) -> Revision:
    """Return the revision that `revision_to_json` wrote; raises KeyError or TypeError on other data."""
    return Revision(**{**data, "parents": tuple(data["parents"])})
