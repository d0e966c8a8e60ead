"""The letters and figures of sub-paragraphs: which list a printed number goes on, or opens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from versioning.tree.numbering import ARABIC_LETTERS, CYRILLIC_LETTERS

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}
_ALEFS = str.maketrans("اإآ", "أأأ")
"""The first Arabic letter is printed with its hamza or without."""
_FIRST_ENCLOSED = "㈠㊀①"
_BELOW_BULLETS = ("◦", "▪")
"""Bullets of points within points; the others are signs for the same, whatever the hand."""
_CHINESE = "一二三四五六七八九十"


@dataclass(frozen=True)
class Count:
    """One way to understand a printed number: the kind of list, and its place in it from 1."""

    kind: str
    value: int


@lru_cache(1024)
def counts(number: str) -> tuple[Count, ...]:
    """Return the ways to understand a printed number; "(i)" is the first of a list or the ninth."""
    number = number.replace("\\", "").translate(str.maketrans("（）", "()"))
    if first := next((first for first in _FIRST_ENCLOSED if first <= number[:1] <= chr(ord(first) + 19)), ""):
        return (Count("enclosed", ord(number[0]) - ord(first) + 1),)
    match = re.fullmatch(r"([(’‘]?)(\w+)([.)‘’])", number.replace("‘", "’"))
    if match is None:
        return (Count(f"bullet {number}" if number in _BELOW_BULLETS else "bullet", 0),)
    shape = match[1] + match[3]
    inner = match[2].translate(_ALEFS)
    result = []
    if re.fullmatch(r"[ivxl]+", inner):
        result.append(Count(f"roman {shape}", _roman(inner)))
    for name, alphabet in (("letter", _LATIN), ("cyrillic", CYRILLIC_LETTERS), ("arabic", ARABIC_LETTERS)):
        if inner[0] in alphabet and set(inner) == {inner[0]}:
            result.append(
                Count(f"{name} {shape}", alphabet.index(inner[0]) + 1 + len(alphabet) * (len(inner) - 1))
            )
    if inner.isdecimal():
        result.append(Count(f"figure {shape}", int(inner)))
    if inner in _CHINESE:
        result.append(Count("enclosed", _CHINESE.index(inner) + 1))
    return tuple(result) or (Count(f"other {shape}", 0),)


def _roman(text: str) -> int:
    values = [_ROMAN_VALUES[char] for char in text]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def level(number: str, lists: Sequence[Count], *, opens: bool) -> tuple[int, Count]:
    """Return how deep a sub-paragraph stands (from 0) and how its number is understood.

    `lists` are the lists open above, outermost first, each with the last number it has; `opens` says
    that the text before ends with a colon, so that a list below it is expected.
    """
    ways = counts(number)
    if opens:
        first = next((way for way in ways if way.value == 1), None)
        if first is not None:
            return len(lists), first
    for depth in range(len(lists) - 1, -1, -1):
        for way in ways:
            if way.kind == lists[depth].kind and way.value in {lists[depth].value + 1, 0}:
                return depth, way
    first = next((way for way in ways if way.value == 1), None)
    if first is not None:
        return len(lists), first
    for depth in range(len(lists) - 1, -1, -1):
        for way in ways:
            if way.kind == lists[depth].kind:
                return depth, way
    return len(lists), ways[0]
