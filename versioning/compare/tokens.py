"""Tokens of legal prose.

A token is a word with its apostrophes and hyphens, a number with its separators or in Chinese figures, a
symbol such as A/CONF.213/18, one other Chinese or Japanese character, one atom, a stretch of spaces, or any
other single character. The *units* of a text are its tokens without white space.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from operator import indexOf, ne
from typing import Literal

from versioning.compare.cleanup import weight_of
from versioning.tree.expression import expression
from versioning.tree.text import ATOM

_IDEOGRAPH = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_CHINESE_FIGURES = "〇零一二三四五六七八九十百千万亿"
_COMBINING = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u06df-\u06e8\u06ea-\u06ed\u200c-\u200f\u20d0-\u20ff\ufe00-\ufe0f"
)
_HYPHEN = r"['’\u2010\u2011-]"
_SEPARATOR = r"(?<=\d)[.,](?=\d)|(?<=\d)[\u00a0\u202f](?=\d{3}(?!\w))"


def _tokens(word: str, sign: str) -> re.Pattern[str]:
    """Return what finds tokens, where these expressions find a word without its hyphens, and one sign."""
    dotted = rf"{word}(?:(?:{_HYPHEN}|[.]|{_SEPARATOR}){word})*"
    return expression(
        r"[ \u00a0\u202f]+|\s"
        r"|[A-Za-z]++(?=[\s,;])"  # nearly every word, found fast
        rf"|https?://[^\s{ATOM}]*[\w/]"
        rf"|{dotted}(?:/{dotted})+"
        rf"|{word}(?:(?:{_HYPHEN}|{_SEPARATOR}){word})*"
        rf"|{sign}"
    )


_PLAIN = expression(rf"[\x00-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f{ATOM}]*+")
"""Texts of Latin letters and signs alone, with nothing that combines: no table of all letters is needed."""
_PLAIN_TOKENS = _tokens(r"\w+", r"\S")
_TOKENS = _tokens(
    rf"[^\W{_IDEOGRAPH}](?:[^\W{_IDEOGRAPH}]|[{_COMBINING}])*",
    rf"[{_CHINESE_FIGURES}]{{2,}}|{ATOM}|\S(?:[{_COMBINING}])*",
)
_SHAPES = (
    *(("\u00a0", " "), ("\u202f", " "), ("\u2010", "-"), ("\u2011", "-")),
    *(("‘", "'"), ("’", "'"), ("‛", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("‟", '"')),
)
LEAST_TELLING = 5
_STEP, _RUN = 16, 24
_SURROGATES = range(0xD800, 0xE000)
MOST_UNITS = 0x80000
"""A vocabulary has no more units: the codes above are free for whoever marks single ones."""


def tokens(text: str) -> tuple[str, ...]:
    """Return the tokens of a text; joined they are the text. An atom (U+FFFC) is a token of its own."""
    return tuple(match.group() for match in _found(text))


def _found(text: str) -> Iterator[re.Match[str]]:
    """Find the tokens of a text: in a plain one, both expressions find the same."""
    return (_PLAIN_TOKENS if _PLAIN.fullmatch(text) else _TOKENS).finditer(text)


def character(number: int) -> str:
    """Return the character that stands for a number from 0 on, never a surrogate."""
    return chr(number + 1 if number + 1 < _SURROGATES.start else number + 1 + len(_SURROGATES))


class Vocabulary(dict[str, str]):
    """Numbers the units that occur, each as one character, and knows what they weigh.

    As a dictionary it leads from a chunk, what stands between two spaces, to the characters of its
    units: no unit reaches over a space. The shapes of one unit share its character.
    """

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.unit_of: dict[str, str] = {}
        self.weight_of = _Weights(self.unit_of)
        self.places: dict[str, list[tuple[int, int]]] = {}
        self._codes: dict[str, str] = {}
        self._telling: set[str] = set()
        self._weighed: set[str] = set()

    def __missing__(self, chunk: str) -> str:
        """Divide a chunk that is met for the first time; `places` says where its units start and end."""
        if chunk.isascii() and chunk.isalpha():  # nearly every chunk, divided fast
            found, code = [(0, len(chunk))], self._code(chunk)
        elif chunk[:-1].isascii() and chunk[:-1].isalpha() and chunk[-1] in ",;":
            end = len(chunk) - 1
            found, code = [(0, end), (end, end + 1)], self._code(chunk[:end]) + self._code(chunk[end])
        else:
            found = [each.span() for each in _found(chunk) if not chunk[each.start()].isspace()]
            code = "".join([self._code(fold(chunk[start:end])) for start, end in found])
        self.places[chunk] = found
        self[chunk] = code
        return code

    def telling(self, code: str) -> frozenset[str]:
        """Return the different units of an encoded text that tell; when there are none, all of them."""
        units = frozenset(code)
        for each in units - self._weighed:
            self._weighed.add(each)
            if self.weight_of[each] >= LEAST_TELLING:
                self._telling.add(each)
        return units & self._telling or units

    def _code(self, unit: str) -> str:
        code = self._codes.get(unit)
        if code is None:
            code = self._codes[unit] = character(len(self.unit_of))
            self.unit_of[code] = unit
        return code


class _Weights(dict[str, int]):
    """What the units of a vocabulary weigh, found when it is asked for."""

    def __init__(self, unit_of: Mapping[str, str]) -> None:
        super().__init__()
        self._unit_of = unit_of

    def __missing__(self, code: str) -> int:
        weight = self[code] = weight_of(self._unit_of[code])
        return weight


class Words:
    """The units of a text, words, numbers and signs without the white space between them.

    `code` has a character for each, the same for the same unit of a vocabulary, whatever its shape.
    """

    __slots__ = ("_chunks", "_codes", "_firsts", "_heads", "_weights", "code", "vocabulary")

    def __init__(self, vocabulary: Vocabulary, *parts: str) -> None:
        """Divide the characters of a text, given in parts; no unit reaches over the end of a part."""
        self.vocabulary = vocabulary
        chunks = self._chunks = parts[0].split(" ")
        self._heads: Sequence[int] = ()
        if len(parts) > 1:
            heads = []
            for chars in parts[1:]:
                heads.append(len(chunks))
                chunks += chars.split(" ")
            self._heads = heads
        self._codes = list(map(vocabulary.__getitem__, chunks))
        self.code = "".join(self._codes)
        self._firsts: Sequence[int] = ()
        self._weights: Sequence[int] = ()

    def place(self, index: int) -> tuple[int, int]:
        """Return where a unit starts and ends."""
        firsts = self._firsts
        if not firsts:
            firsts = self._firsts = list(accumulate(map(len, self._codes), initial=0))
        at = bisect_right(firsts, index) - 1
        start, end = self.vocabulary.places[self._chunks[at]][index - firsts[at]]
        before = len(" ".join(self._chunks[:at])) + 1 if at else 0
        if self._heads:
            before -= bisect_right(self._heads, at)  # no space stands after the last chunk of a part
        return before + start, before + end

    def ending_by(self, at: int, first: int) -> int:
        """Return the index of the first unit, from `first` on, that goes on after `at`."""
        return bisect_right(range(len(self.code)), at, first, key=lambda index: self.place(index)[1])

    def unit(self, index: int) -> str:
        """Return a unit, folded."""
        return self.vocabulary.unit_of[self.code[index]]

    def weight(self, start: int, end: int) -> int:
        """Return how much units `start` to `end` tell a reader, in tenths of a telling word."""
        before = self._weights
        if not before:
            weights = map(self.vocabulary.weight_of.__getitem__, self.code)
            before = self._weights = list(accumulate(weights, initial=0))
        return before[end] - before[start]


class Traits:
    """By what a text is recognized: its telling words, and which unit follows which."""

    def __init__(self, chars: str, vocabulary: Vocabulary) -> None:
        """Divide the characters of a text."""
        self._vocabulary = vocabulary
        self.code = "".join(map(vocabulary.__getitem__, chars.split(" ")))

    @cached_property
    def bag(self) -> frozenset[str]:
        """The codes of the different words that tell; when there are none, of all units."""
        return self._vocabulary.telling(self.code)

    @cached_property
    def couples(self) -> frozenset[int]:
        """Each two units that follow each other, as a number."""
        return frozenset(couples(self.code))


def couples(code: str) -> list[int]:
    """Return a number for each two units of an encoded text that follow each other, in order.

    It is both characters, as 64 bits: sets of numbers are made and met faster than those of texts.
    """
    data = memoryview(code.encode("utf-32-le"))
    result = [0] * (len(code) - 1)
    result[::2] = data[: len(data) & -8].cast("Q")
    result[1::2] = data[4 : 4 + (len(data) - 4 & -8)].cast("Q")
    return result


def fold(text: str) -> str:
    """Return the text with no-break spaces, hyphens and quotes in their plain shapes; no length changes."""
    if text.isascii():
        return text
    for shape, plain in _SHAPES:
        if shape in text:
            text = text.replace(shape, plain)
    return text


def common_start(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    if one.isascii() and other.isascii():
        return _common_bytes(one.encode(), other.encode(), "little")
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    if one[:_RUN] != other[:_RUN]:  # the more often, the less alike
        high = min(high, _RUN)
    while high - low > _RUN:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low + indexOf(map(ne, one[low:high], other[low:high]), True)


def common_end(one: str, other: str, start: int) -> int:
    """Return how many characters two texts end with alike, apart from so many at their start."""
    return common_start(one[: start - 1 if start else None : -1], other[: start - 1 if start else None : -1])


def _common_bytes(one: bytes, other: bytes, order: Literal["little", "big"]) -> int:
    """Return how many bytes two texts begin with alike, or end with for "big".

    They are read as two numbers, which differ from that place on: only what is near, if they differ there.
    """
    near = slice(_RUN) if order == "little" else slice(-_RUN, None)
    if one[near] != other[near]:
        one, other = one[near], other[near]
    apart = int.from_bytes(one, order) ^ int.from_bytes(other, order)
    most = min(len(one), len(other))
    return min(most, ((apart & -apart).bit_length() - 1) >> 3) if apart else most


def common_edges(one: str, other: str) -> tuple[int, int]:
    """Return how many characters two texts begin with alike and, of the rest, end with."""
    if one.isascii() and other.isascii():
        left, right = one.encode(), other.encode()
        start = _common_bytes(left, right, "little")
        return start, _common_bytes(left[start:], right[start:], "big")
    start = common_start(one, other)
    return start, common_end(one, other, start)


def share_runs(one: str, other: str, least: float, edges: tuple[int, int]) -> bool:
    """Return whether two texts share at least so many characters in long runs, one after the other.

    `edges` says how many they begin and end with alike.
    """
    start = edges[0]
    shared = start + edges[1]
    end, last = len(one) - shared + start, len(other) - shared + start
    at = by = start
    while shared < least and shared + min(end - at - _STEP, last - by) >= least:
        at += _STEP
        found = other.find(one[at : at + _RUN], by, last)
        if found >= 0:
            run = common_start(one[at:end], other[found:last])
            shared, at, by = shared + run, at + run, found + run
    return shared >= least
