"""Tokens of legal prose.

A token is a word with its apostrophes and hyphens, a number with its separators, a symbol such as
A/CONF.213/18, one Chinese or Japanese character, one atom, a stretch of spaces, or any other single
character. The *units* of a text are its tokens without white space.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from versioning.compare.cleanup import SMALL_WORDS, weight_of
from versioning.tree.text import ATOM

_IDEOGRAPH = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_COMBINING = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u06df-\u06e8\u06ea-\u06ed\u200c-\u200f\u20d0-\u20ff\ufe00-\ufe0f"
)
_WORD = rf"[^\W{_IDEOGRAPH}](?:[^\W{_IDEOGRAPH}]|[{_COMBINING}])*"
_HYPHEN = r"['’\u2010\u2011-]"
_SEPARATOR = r"(?<=\d)[.,](?=\d)|(?<=\d)[\u00a0\u202f](?=\d{3}(?!\w))"
_DOTTED = rf"{_WORD}(?:(?:{_HYPHEN}|[.]|{_SEPARATOR}){_WORD})*"
_UNIT = (
    r"[A-Za-z]++(?=[\s,;])"  # nearly every word, found fast
    rf"|https?://[^\s{ATOM}]*[\w/]"
    rf"|{_DOTTED}(?:/{_DOTTED})+"
    rf"|{_WORD}(?:(?:{_HYPHEN}|{_SEPARATOR}){_WORD})*"
    rf"|[^\s](?:[{_COMBINING}])*"
)
_UNITS = re.compile(_UNIT)
_TOKENS = re.compile(rf"[ \u00a0\u202f]+|\s|{_UNIT}")
_LONG = re.compile(r"[A-Za-z0-9/.-]{4,}|[0-9]+")
_FOLDED = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2010": "-", "\u2011": "-", "‘": "'", "’": "'", "‛": "'", "ʼ": "'"}
    | dict.fromkeys("“”„‟", '"')
)


def tokens(text: str) -> tuple[str, ...]:
    """Return the tokens of a text; joined they are the text. An atom (U+FFFC) is a token of its own."""
    return tuple(match.group() for match in _TOKENS.finditer(text))


class Words:
    """The units of a text: words, numbers and signs, folded."""

    def __init__(self, chars: str, units: Sequence[str] | None = None) -> None:
        """Divide the characters of a text, or take the units that they are already divided into."""
        self._raw, self.chars = chars, fold(chars)
        if units is not None:
            self.units = units

    @cached_property
    def units(self) -> Sequence[str]:
        """The units, in order; only white space lies between them."""
        found: list[str] = _UNITS.findall(self._raw)
        return found if self._raw is self.chars else [fold(unit) for unit in found]

    @cached_property
    def starts(self) -> list[int]:
        """Where each unit starts."""
        result: list[int] = []
        at, find = 0, self.chars.find
        for unit in self.units:
            at = find(unit, at)
            result.append(at)
            at += len(unit)
        return result

    def end(self, index: int) -> int:
        """Return where a unit ends."""
        return self.starts[index] + len(self.units[index])

    @cached_property
    def weights(self) -> list[float]:
        """How much each unit tells a reader, from 0 to 1."""
        return [weight_of(unit) for unit in self.units]

    @cached_property
    def bag(self) -> frozenset[str]:
        """The different words that tell; when there are none, all units."""
        if self.chars.isascii():
            telling = frozenset(_LONG.findall(self.chars)) - SMALL_WORDS
        else:
            telling = frozenset(unit for unit in self.units if weight_of(unit) >= 0.5)
        return telling or frozenset(self.units)


def fold(text: str) -> str:
    """Return the text with no-break spaces, hyphens and quotes in their plain shapes; no length changes."""
    return text if text.isascii() else text.translate(_FOLDED)
