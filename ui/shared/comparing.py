"""Comparing without holding the window up: what takes longer than a frame, in a process set apart."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from exports.apart import Apart
from versioning.compare.packed import (
    Compared,
    compare_drafts,
    packed,
    packed_comparison,
    packed_redline,
    unpacked,
)
from versioning.compare.redline import Redline
from versioning.tree.resolution import Resolution

SMALL = 200
"""Two drafts with so many paragraphs between them are compared in about a hundredth of a second."""
_MOMENT = 0.0002
"""Seconds: another thread has woken up by then."""


def compared(
    drafts: Sequence[Resolution], names: tuple[str, str], apart: Apart, check: Callable[[], None]
) -> Compared:
    """Return what `compare_drafts` returns; to be called off the window's thread.

    `check` is called over and over; when it raises, the comparison is given up and the exception goes on.
    Raises TimeoutError, and RuntimeError where the other process failed.
    """
    if len(drafts) == 2 and sum(1 for draft in drafts for _ in draft.walk()) <= SMALL:
        return compare_drafts(drafts, names)
    between = letting_go(check)
    parts = [packed(draft, between) for draft in drafts]
    return unpacked(apart.call(packed_comparison, parts, names, check=check), drafts, between)


def redline_apart(
    base: Resolution, target: Resolution, author: str, apart: Apart, check: Callable[[], None]
) -> Redline:
    """Return the redline of two drafts, its changes under the name of `author`.

    `check`, and what is raised, are as for `compared`.
    """
    between = letting_go(check)
    parts = [packed(draft, between) for draft in (base, target)]
    redline = unpacked(apart.call(packed_redline, parts, author, check=check), (base, target), between)
    if not isinstance(redline, Redline):  # never, of two drafts
        raise TypeError(type(redline).__name__)
    return redline


def letting_go(check: Callable[[], None]) -> Callable[[], None]:
    """Return what checks, and lets the window's thread have the interpreter, which it else waits 5 ms for."""

    def between() -> None:
        check()
        time.sleep(_MOMENT)

    return between
