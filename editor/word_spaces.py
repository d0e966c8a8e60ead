"""The spaces of words that are taken away and put elsewhere: one goes along, and one is made. Pure; no Qt.

They are those that stand alone between spaces or signs. A part of a word, and a script that writes none,
go and come as they are.
"""

from __future__ import annotations

from versioning.tree.text import ATOM

_SPACE = " "
_OPENING, _CLOSING = frozenset("([{“‘«"), frozenset(",.;:!?)]}”’»") | {ATOM}
_NO_BREAK = frozenset("\u00a0\u202f")


def are_words(text: str, start: int, end: int) -> bool:
    """Return whether from `start` to `end` whole words stand, with a space on one side and none inside."""
    stretch, before, after = text[start:end], text[start - 1 : start], text[end : end + 1]
    if not stretch or stretch[0].isspace() or stretch[-1].isspace() or _SPACE not in (before, after):
        return False
    parts_first = before.isalnum() and stretch[0].isalnum()
    return not parts_first and not (stretch[-1].isalnum() and after.isalnum())


def with_gap(text: str, start: int, end: int) -> tuple[int, int]:
    """Return what is to be taken away, so that between the words beside it one space is left, or none."""
    if not are_words(text, start, end):
        return start, end
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == _SPACE and (not after or after == _SPACE or after in _CLOSING | _NO_BREAK):
        return start - 1, end
    if after == _SPACE and (not before or before in _OPENING):
        return start, end + 1
    return start, end


def gaps(text: str, at: int) -> tuple[str, str]:
    """Return the space that words need before and after them where they are put into `text`."""
    before, after = text[at - 1 : at], text[at : at + 1]
    is_before = before.isalnum() or before in _CLOSING
    is_after = after.isalnum() or after in _OPENING
    return _SPACE * (bool(before) and is_before), _SPACE * (bool(after) and is_after)
