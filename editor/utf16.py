"""Offsets in UTF-16 units, which Qt counts in, and in code points, which drafts count in."""

from __future__ import annotations


def units(text: str) -> int:
    """Return the length of `text` in UTF-16 units."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def by_units(text: str) -> str:
    """Return `text` with a character for each UTF-16 unit: the first of each pair stands in both places."""
    if units(text) == len(text):
        return text
    return "".join(char * units(char) for char in text)


def to_units(text: str, points: int) -> int:
    """Return how many UTF-16 units the first `points` code points of `text` take."""
    return units(text[:points])


def to_points(text: str, count: int) -> int:
    """Return how many code points of `text` begin before UTF-16 offset `count`.

    An offset inside a surrogate pair counts the character whole.
    """
    if text.isascii():
        return min(max(count, 0), len(text))
    taken = 0
    for at, char in enumerate(text):
        if taken >= count:
            return at
        taken += 2 if char > "\uffff" else 1
    return len(text)
