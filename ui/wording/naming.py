"""Names of revisions: what to suggest next, and how one is introduced to a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt

from editor.words import abreast, tr
from ui.wording.dates import day_in_words, moment_in_words
from versioning.history.archive import ArchiveError
from versioning.history.branch import MAIN
from versioning.history.revision import Revision
from versioning.session import Session
from versioning.tree.expression import expression

_REVISION = expression(r"\s*(.*/)?rev\.?\s*(\d+)\s*", re.IGNORECASE)
_INFORMAL = expression(r"\s*rev\.?\s*(\d+)\s*,.+", re.IGNORECASE)


def suggested_name(names: Iterable[str]) -> str:
    """Return the next name of the document in the usual order: Draft, Rev.1, Rev.2 and so on.

    Where the last one bore its symbol, as L.2/Rev.1 does, the next one bears it, too.
    """
    taken = tuple(names)
    if not taken:
        return tr("Revisions", "Draft")
    found = [match for name in taken if (match := _REVISION.fullmatch(name))]
    number = max((int(match[2]) for match in found), default=0) + 1
    return f"{(found[-1][1] or '') if found else ''}Rev.{number}"


def suggested_informal_name(names: Iterable[str], moment: QDateTime) -> str:
    """Return the next name of a text that goes round in informals: “Rev 2, 14 Nov, 18:00”.

    They have a counter of their own, beside the document's.
    """
    numbers = [int(match[1]) for name in names if (match := _INFORMAL.fullmatch(name))]
    return f"Rev {max(numbers, default=0) + 1}, {QLocale().toString(moment, 'd MMM, HH:mm')}"


def not_named(name: str) -> str:
    """Return the sentence that a text has not got a name; why, comes after it."""
    return tr("Revisions", "The text was not named “{name}”.").format(name=name)


def is_informal(name: str) -> bool:
    """Return whether a revision is named as one of those."""
    return _INFORMAL.fullmatch(name) is not None


def working() -> str:
    """Return how the draft under work is called beside the named revisions."""
    return tr("Revisions", "Working draft")


def local_time(date: str) -> str:
    """Return an ISO 8601 time as the person's own clock and calendar show it; "" when it is none."""
    moment = QDateTime.fromString(date, Qt.DateFormat.ISODate)
    return moment_in_words(moment.toLocalTime()) if moment.isValid() else ""


def local_day(date: str) -> str:
    """Return the day of an ISO 8601 time or day on the person's own calendar; "" when it is none."""
    moment = QDateTime.fromString(date, Qt.DateFormat.ISODate)
    return day_in_words(moment.toLocalTime().date()) if moment.isValid() else ""


def introduced(revision: Revision) -> str:
    """Return when a revision was named and by whom, on one line."""
    return abreast((local_time(revision.date), revision.author))


def name_of(revisions: Sequence[Revision], revision_id: str) -> str:
    """Return the name of a revision; the working draft's for an empty or unknown id."""
    return next((each.name for each in revisions if each.id == revision_id), working())


def usual_baseline(session: Session) -> str:
    """Return the id of the last revision that differs from the draft, else of the last; "" for none.

    Those that the text worked on was made of go before others, as of another branch; one that can't be
    read is passed over.
    """
    revisions = session.lineage() or session.revisions()
    read = [each.id for each in revisions if is_as_in(session, each.id) is not None]
    return next((each for each in reversed(read) if not is_as_in(session, each)), "".join(read[-1:]))


def is_as_in(session: Session, revision: str) -> bool | None:
    """Return whether the draft says what a revision says; None where that can't be read."""
    try:
        return session.draft_of(revision) == session.draft
    except ArchiveError:
        return None


def called(branch: str) -> str:
    """Return what a person reads as the name of a branch."""
    return tr("Branches", "Main text") if branch == MAIN else branch


def named(branch: str) -> str:
    """Return the name of a branch as it stands in a sentence."""
    return tr("Branches", "the main text") if branch == MAIN else f"“{branch}”"
