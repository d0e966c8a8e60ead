"""The speller: which words of a paragraph are misspelt, and what was probably meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import lru_cache

from exports.spelling.dictionaries import Dictionary, dictionary
from exports.spelling.names import in_name, is_name
from exports.spelling.tokens import APOSTROPHES, Token, folded, parts, plain, tokens
from exports.spelling.usage import SHORTEST_BASE, prefixes, usage_words, without_particles

MOST_SUGGESTED = 6
_REMEMBERED = 1 << 15
_SHORTEST_PIECE = 4
_ALIKE = tuple(map(set, ("aeiouy", "sz", "cs", "аеиоэ", "бп", "вф", "гк", "дт", "жш", "зс")))
"""Letters that are heard alike where they are not stressed, or at the end of a word."""
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)'(?=\w)", re.IGNORECASE)


class Speller:
    """Checks words of one language. What was asked once is remembered."""

    def __init__(self, language: str) -> None:
        """Load the dictionary of a language; raises KeyError where there is none."""
        self._language = language
        self._dictionary: Dictionary = dictionary(language)
        self._usage, self._prefixes = usage_words(language), prefixes(language)
        self._is_right = lru_cache(maxsize=_REMEMBERED)(self._judged)

    def misspelt(self, chars: str, known: Collection[str] = ()) -> tuple[Token, ...]:
        """Return the misspelt words of a paragraph in their order; offsets are code points.

        `known` are words that count as right, as `folded` has them.
        """
        return tuple(
            each
            for each in tokens(chars, self._language)
            if not self.is_right(each.text, known) and not in_name(chars, each.start, each.end)
        )

    def is_right(self, word: str, known: Collection[str] = ()) -> bool:
        """Return whether a word is spelt as it should be."""
        bare = plain(word)
        if folded(bare) in known or self._is_right(bare):
            return True
        return bool(known) and all(
            folded(part) in known or folded(self._stripped(part)) in known or self._is_right(part)
            for part in parts(bare)
        )

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what a misspelt word may be meant to be, the likeliest first, written as it is."""
        bare = plain(word)
        respelt = self._dictionary.respelt(bare)
        found = dict.fromkeys((*respelt, *map(plain, self._near(bare))))
        if "-" in bare:
            found |= dict.fromkeys(map(plain, self._near_by_parts(bare)))
        right = [each for each in found if each != bare and self.is_right(each)]
        ranks = {
            each: (each not in respelt, _is_cut_short(each, bare), _distance(bare, each) + at / 8)
            for at, each in enumerate(right)
        }
        near = [each for each in right if each in respelt or _distance(bare, each) <= _farthest(bare)]
        return tuple(_as_written(each, word) for each in sorted(near, key=ranks.__getitem__)[:MOST_SUGGESTED])

    def _near(self, bare: str) -> Iterable[str]:
        found = self._dictionary.near(bare)
        stripped = self._stripped(bare)
        if stripped != bare and not found:
            at = bare.index(stripped)
            found = [
                bare[:at] + each + bare[at + len(stripped) :] for each in self._dictionary.near(stripped)
            ]
        return found

    def _near_by_parts(self, bare: str) -> Iterable[str]:
        """Yield the word with each of its wrong parts mended."""
        for part in parts(bare):
            if not self._is_right(part):
                yield from (bare.replace(part, each, 1) for each in self._dictionary.near(part)[:3])

    def _judged(self, bare: str) -> bool:
        if self._has(bare):
            return True
        if "-" not in bare:
            return False
        return self._has(bare.replace("-", "")) or all(
            part.lower() in self._prefixes or self._is_right(part) for part in parts(bare)
        )

    def _has(self, word: str) -> bool:
        """Return whether dictionary, names or usage have a word, or what an apostrophe adds to."""
        if self._dictionary.has(word) or self._is_used(word):
            return True
        if is_name(word, self._language) and not self._dictionary.is_variant(word):
            return True
        stripped = self._stripped(word)
        if stripped != word:
            return self._has(stripped)
        small = word[:1].lower() + word[1:]  # "Interregional", too
        return any(
            small.startswith(prefix) and self._is_base(small.removeprefix(prefix))
            for prefix in self._prefixes
        )

    def _is_used(self, word: str) -> bool:
        if folded(word) in self._usage:
            return True
        return self._language == "Arabic" and any(each in self._usage for each in without_particles(word))

    def _is_base(self, word: str) -> bool:
        """Return whether a word is long enough to be told when a prefix stands before it, and right."""
        return len(word) >= SHORTEST_BASE and (self._dictionary.has(word) or word in self._usage)

    def _stripped(self, word: str) -> str:
        """Return a word without the possessive of English and the elisions of French."""
        if self._language == "English":
            return word.removesuffix("'s").removesuffix("'")
        return _ELIDED.sub("", word, count=1) if self._language == "French" else word


def _farthest(bare: str) -> float:
    """Return how far from a word a suggestion may be; from a name less, as another one would be an insult."""
    return max(1.0, len(bare) / 5) if bare.istitle() else max(2.0, len(bare) / 3)


def _is_cut_short(suggestion: str, bare: str) -> bool:
    """Return whether a suggestion is the word itself, cut by a hyphen into pieces that are hardly words."""
    is_cut = "-" in suggestion and suggestion.replace("-", "") == bare
    return is_cut and any(len(piece) < _SHORTEST_PIECE for piece in suggestion.split("-"))


def _as_written(suggestion: str, word: str) -> str:
    """Return a suggestion with the apostrophes and hyphens of the word that it replaces."""
    for straight, curly in (("'", "’"), ("'", "ʼ"), ("-", "‑"), ("-", "‐")):
        if curly in word and straight not in word:
            suggestion = suggestion.replace(straight, curly)
    if not any(each in word for each in APOSTROPHES):  # official texts have it curly
        suggestion = suggestion.replace("'", "’")
    return suggestion


def _distance(one: str, other: str) -> float:
    """Return how far apart two words are: letters added, dropped, exchanged or swapped.

    An accent, a capital or a letter doubled counts half, a letter for one that sounds alike three quarters.
    """
    before: list[float] = []
    above: list[float] = []
    row = [float(each) for each in range(len(other) + 1)]
    for at, letter in enumerate(one, 1):
        before, above, row = above, row, [float(at)]
        for to, wanted in enumerate(other, 1):
            doubled = at > 1 and one[at - 2] == letter
            doubles = to > 1 and other[to - 2] == wanted
            row.append(
                min(
                    above[to] + (0.5 if doubled else 1.0),
                    row[to - 1] + (0.5 if doubles else 1.0),
                    above[to - 1] + _exchange(letter, wanted),
                )
            )
            swapped = before and to > 1 and (letter, one[at - 2]) == (other[to - 2], wanted)
            if swapped and letter != wanted:
                row[to] = min(row[to], before[to - 2] + 0.75)
    return row[-1]


def _exchange(one: str, other: str) -> float:
    if one == other:
        return 0.0
    base = {_base(one), _base(other)}
    if len(base) == 1:
        return 0.5
    return 0.75 if any(base <= alike for alike in _ALIKE) else 1.0


@lru_cache(maxsize=1024)
def _base(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[:1].lower()
