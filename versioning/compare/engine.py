"""The engine: Myers' difference of two strings, by diff-match-patch.

Its C++ build is used where it is installed; both give the same operations.
"""

from __future__ import annotations

import diff_match_patch  # type: ignore[import-untyped]

try:
    import fast_diff_match_patch as fast  # type: ignore[import-not-found, import-untyped, unused-ignore]
except ImportError:
    fast = None

_FATES = {"-": -1, "=": 0, "+": 1}


def difference_of_codes(old: str, new: str) -> list[tuple[int, int]]:
    """Return (-1 deleted, 0 kept or 1 inserted; how many characters) from one string to the other.

    There is no time-out: the result is the same on every machine.
    """
    return _fast(old, new) if fast is not None else slow(old, new)


def _fast(old: str, new: str) -> list[tuple[int, int]]:
    operations = fast.diff(old, new, timelimit=0, checklines=False, cleanup="No")
    return [(_FATES[sign], length) for sign, length in operations]


def slow(old: str, new: str) -> list[tuple[int, int]]:
    """Return the same by the build in Python."""
    matcher = diff_match_patch.diff_match_patch()
    matcher.Diff_Timeout = 0
    return [(operation, len(part)) for operation, part in matcher.diff_main(old, new, False)]
