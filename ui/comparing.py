"""Comparing without holding the window up: what takes longer than a frame, in a process set apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from exports.apart import Apart
from versioning.compare.packed import Compared, compare_drafts, packed, packed_comparison, unpacked
from versioning.tree.resolution import Resolution

SMALL = 200
"""Two drafts with so many paragraphs between them are compared in about a hundredth of a second."""


def compared(
    drafts: Sequence[Resolution], names: tuple[str, str], apart: Apart, check: Callable[[], None]
) -> Compared:
    """Return what `compare_drafts` returns; to be called off the window's thread.

    `check` is called over and over; when it raises, the comparison is given up and the exception goes on.
    Raises TimeoutError, and RuntimeError where the other process failed.
    """
    if len(drafts) == 2 and sum(1 for draft in drafts for _ in draft.walk()) <= SMALL:
        return compare_drafts(drafts, names)
    parts = []
    for draft in drafts:
        check()
        parts.append(packed(draft))
    return unpacked(apart.call(packed_comparison, parts, names, check=check), drafts)
