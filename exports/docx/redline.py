"""The Word file of a redline: the layout of a clean copy, with every change tracked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exports.docx.document import NO_PAYLOADS, document
from exports.docx.revisions import NO_DATES
from versioning.compare.redline import Redline
from versioning.negotiation.comment import Comment


def write_redline(
    redline: Redline,
    *,
    author: str,
    date: str,
    payloads: Mapping[str, bytes] = NO_PAYLOADS,
    comments: Sequence[Comment] = (),
    dates: Mapping[str, str] = NO_DATES,
) -> bytes:
    """Return the redline as a Word file: accepting all changes gives the target, rejecting all the base.

    Changes without a name of their own bear `author`; `date` is an ISO 8601 time with "Z", and `dates` has
    by author those that are others; `payloads`
    has, by SHA-256, what opaque parts of the drafts stand for; `comments` stand on the target, and bear
    their own names and dates.
    """
    return document(redline, author, date, payloads, comments, dates)
