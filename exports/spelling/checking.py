"""Checking: what is asked of the speller from another process, and answered in bytes.

Loading a dictionary and looking for suggestions take longer than a frame, and Hunspell lets no other thread
of its process run meanwhile; so both are done in a process of their own (`exports.apart.Companion`).
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from functools import lru_cache

from exports.apart import Companion
from exports.spelling.speller import Speller

Stretch = tuple[int, int]
"""From where up to where a misspelt word stands, in code points of its paragraph."""


class Checker:
    """Asks a process of its own; one thread at a time."""

    def __init__(self) -> None:
        """Start nothing before the first question."""
        self._companion = Companion(__name__)

    def misspelt(
        self, language: str, texts: Sequence[str], known: frozenset[str], check: Callable[[], None]
    ) -> list[tuple[Stretch, ...]]:
        """Return where misspelt words stand in each of some paragraphs.

        `known` and `check` are as for `Speller.misspelt` and `Companion.call`, whose exceptions it raises.
        """
        answer = self._companion.call(_check_texts, language, tuple(texts), known, check=check)
        found: list[tuple[Stretch, ...]] = pickle.loads(answer)  # noqa: S301 (it comes from this very module)
        return found

    def suggestions(self, language: str, word: str, check: Callable[[], None]) -> tuple[str, ...]:
        """Return what a misspelt word may be meant to be, the likeliest first."""
        answer = self._companion.call(_suggest_words, language, word, check=check)
        found: tuple[str, ...] = pickle.loads(answer)  # noqa: S301 (it comes from this very module)
        return found

    def close(self) -> None:
        """End the process."""
        self._companion.close()


def _check_texts(language: str, texts: tuple[str, ...], known: frozenset[str]) -> bytes:
    """Answer where words are misspelt, in the process set apart."""
    speller = _speller(language)
    found = [tuple((each.start, each.end) for each in speller.misspelt(text, known)) for text in texts]
    return pickle.dumps(found)


def _suggest_words(language: str, word: str) -> bytes:
    """Answer what a word may be meant to be, in the process set apart."""
    return pickle.dumps(_speller(language).suggestions(word))


@lru_cache
def _speller(language: str) -> Speller:
    return Speller(language)
