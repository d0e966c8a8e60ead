"""Names of revisions: what to suggest next, and how one is introduced to a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt

from editor.words import tr
from versioning.history.revision import Revision
from versioning.session import Session

_REVISION = re.compile(r"\s*rev\.?\s*(\d+)\s*", re.IGNORECASE)


def suggested_name(names: Iterable[str]) -> str:
    """Return the next name in the usual order: Draft, Rev.1, Rev.2 and so on."""
    taken = tuple(names)
    if not taken:
        return tr("Revisions", "Draft")
    numbers = [int(found.group(1)) for name in taken if (found := _REVISION.fullmatch(name))]
    return f"Rev.{max(numbers, default=0) + 1}"


def working() -> str:
    """Return how the draft under work is called beside the named revisions."""
    return tr("Revisions", "Working draft")


def local_time(date: str) -> str:
    """Return an ISO 8601 time as the person's own clock and calendar show it; "" when it is none."""
    moment = QDateTime.fromString(date, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime(), "d MMM yyyy, HH:mm") if moment.isValid() else ""


def local_day(date: str) -> str:
    """Return the day of an ISO 8601 time or day on the person's own calendar; "" when it is none."""
    moment = QDateTime.fromString(date, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime().date(), "d MMM yyyy") if moment.isValid() else ""


def introduced(revision: Revision) -> str:
    """Return when a revision was named and by whom, on one line."""
    return " · ".join(part for part in (local_time(revision.date), revision.author) if part)


def name_of(revisions: Sequence[Revision], revision_id: str) -> str:
    """Return the name of a revision; the working draft's for an empty or unknown id."""
    return next((each.name for each in revisions if each.id == revision_id), working())


def usual_baseline(session: Session) -> str:
    """Return the id of the last revision that differs from the draft, else of the last; "" for none."""
    revisions = session.revisions()
    for each in reversed(revisions):
        if session.draft_of(each.id) != session.draft:
            return each.id
    return revisions[-1].id if revisions else ""
