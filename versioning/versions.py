"""The versions of a draft: named revisions, branches, and moments that were kept without being asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from versioning.history.history import HistoryError
from versioning.history.path import Place
from versioning.history.points import Point, Why, points
from versioning.history.revision import Revision
from versioning.saying import said
from versioning.session import Session
from versioning.tree.resolution import Resolution


class Kind(str, Enum):
    """What a version is: `KEPT` is a revision that Chapeau made by itself, for a proposal."""

    REVISION = "revision"
    KEPT = "kept"
    POINT = "point"
    BRANCH = "branch"


@dataclass(frozen=True)
class Version:
    """One version: since when it stood so, and who made the last edit of it.

    `name` is the revision's or the branch's, `revision` the revision's id. `place` is None where a damaged
    dossier no longer tells it. `why` a moment is a point, and what the edit after it was meant as.
    `edits` lead from it to the draft as it stands, None where none do.
    """

    kind: Kind
    place: Place | None
    date: str = ""
    author: str = ""
    name: str = ""
    revision: str = ""
    why: Why | None = None
    intent: str = ""
    edits: int | None = None


def versions(session: Session) -> tuple[Version, ...]:
    """Return every version but the draft as it stands, the newest first; raises ArchiveError."""
    archive = session.archive()
    places, happenings = archive.places(), archive.happenings()
    waiting = len(session.unwritten)
    heads = {each.name: each.head for each in session.branches() if each.head}
    parted = {name for name, head in heads.items() if head in places and places[head].branch != name}

    def edits(place: Place | None) -> int | None:
        found = archive.edits_between(place) if place else None
        return None if found is None else found + waiting

    def of_revision(each: Revision) -> Version:
        place = places.get(each.id)
        kind = Kind.KEPT if each.automatic else Kind.REVISION
        return Version(kind, place, each.date, each.author, each.name, each.id, edits=edits(place))

    def of_point(each: Point) -> Version:
        since = edits(each.place)
        return Version(
            Kind.POINT, each.place, each.date, each.author, why=each.why, intent=each.intent, edits=since
        )

    found = [
        *map(of_revision, session.history.revisions),
        *map(of_point, points(happenings, places.values(), parted)),
    ]
    for branch in session.branches():
        if branch.name != session.branch:
            last = next((each for each in reversed(happenings) if each.branch == branch.name), None)
            place = Place(branch.name, last.number if last else 0)
            date, author = (last.date, last.author) if last else ("", "")
            found.append(Version(Kind.BRANCH, place, date, author, branch.name))
    found = [each for each in found if each.kind is not Kind.POINT or each.edits != 0]
    order = [each.place.number if each.place else 0 for each in found]
    at = sorted(range(len(found)), key=lambda index: (order[index], index), reverse=True)
    return tuple(found[index] for index in at)


def draft_of(session: Session, version: Version) -> Resolution:
    """Return the draft of a version; raises ArchiveError when it can't be read."""
    if version.revision:
        return session.draft_of(version.revision)
    if version.kind is Kind.BRANCH:
        return session.draft_on(version.name)
    if version.place is None:
        message = said("That moment is not told any more.")
        raise HistoryError(message)
    return session.archive().draft_at(version.place)


def name_version(session: Session, version: Version, name: str) -> Revision:
    """Give a point, or what Chapeau kept by itself, a name of its own; returns the revision.

    Raises HistoryError for a name that is empty or taken, ArchiveError when nothing can be written.
    """
    if version.place is None or version.kind is Kind.BRANCH:
        message = said("Only a moment of this branch can be given a name; open the other branch first.")
        raise HistoryError(message)
    return session.name_earlier(version.place, name, version.date)
