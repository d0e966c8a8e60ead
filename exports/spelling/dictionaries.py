"""Dictionaries: the word lists of Hunspell that Chapeau ships, loaded once in a process.

English is spelt as the United Nations does, British with -ize, for which there is no list: a word of the
British list stands unless the American one has it with -iz- alone, and a word of the American list with
-iz- stands where the British one has it with -is-. So "recognize" is right and "recognise" is not,
while "advise" and "analyse" are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import hunspell

from exports.spelling.languages import FOLDERS

_AMERICAN = "en-US"
_PLACE = Path(__file__).parents[1] / "assets" / "dictionaries"
_ISE = re.compile("is(?=[aei])")
_IZE = re.compile("iz(?=[aei])")
_OR = re.compile("or")


class Dictionary(Protocol):
    """The words of a language."""

    def has(self, word: str) -> bool:
        """Return whether a word, with straight apostrophes, is one of the language."""

    def is_variant(self, word: str) -> bool:
        """Return whether a word is one of the language, but not as it is to be spelt here."""

    def respelt(self, word: str) -> list[str]:
        """Return a word of another spelling as it may be spelt here; what is returned need not exist."""

    def near(self, word: str) -> list[str]:
        """Return words that a wrong one may stand for, the likeliest first."""


@lru_cache
def dictionary(language: str) -> Dictionary:
    """Return the dictionary of a language by its English name; raises KeyError where there is none."""
    folder = FOLDERS[language]
    return _English() if language == "English" else _List(folder)


class _List:
    """One list of Hunspell."""

    def __init__(self, folder: str) -> None:
        self._list = hunspell.Hunspell("index", hunspell_data_dir=str(_PLACE / folder))

    def has(self, word: str) -> bool:
        return bool(self._list.spell(word))

    def is_variant(self, word: str) -> bool:  # noqa: ARG002 (one list has one spelling)
        return False

    def respelt(self, word: str) -> list[str]:  # noqa: ARG002
        return []

    def near(self, word: str) -> list[str]:
        return list(self._list.suggest(word))


class _English:
    """British words with -ize, from both lists."""

    def __init__(self) -> None:
        self._british, self._american = _List(FOLDERS["English"]), _List(_AMERICAN)

    def has(self, word: str) -> bool:
        if self._british.has(word):
            return not self.is_variant(word)
        return any(map(self._british.has, _respelt(word, _IZE, "is"))) and self._american.has(word)

    def is_variant(self, word: str) -> bool:
        if not self._british.has(word) or self._american.has(word):
            return False
        return any(map(self._american.has, _respelt(word, _ISE, "iz")))

    def respelt(self, word: str) -> list[str]:
        honour = _respelt(word, _OR, "our") if self._american.has(word) else ()
        return [*_respelt(word, _ISE, "iz"), *_respelt(word, _IZE, "is"), *honour]

    def near(self, word: str) -> list[str]:
        found = [*self.respelt(word), *self._british.near(word), *self._american.near(word)]
        found += [each for one in found for each in _respelt(one, _ISE, "iz")]
        return [each for each in dict.fromkeys(found) if self.has(each)]


def _respelt(word: str, letters: re.Pattern[str], by: str) -> Iterator[str]:
    """Yield the word with each occurrence of these letters written otherwise."""
    for found in letters.finditer(word):
        yield word[: found.start()] + by + word[found.end() :]
