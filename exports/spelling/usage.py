"""Usage: words of official documents that general dictionaries lack, and how languages make more of them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources

SHORTEST_BASE = 5
"""Letters that a word must have to be known again behind a prefix; shorter ones come about by mistake."""
_PARTICLES = ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "كال", "لل", "ول", "وب", "ولل")
"""What Arabic writes with the word; the dictionary has it for its own words."""


@lru_cache
def usage_words(language: str) -> frozenset[str]:
    """Return such words of a language and the Latin ones of all, in small letters."""
    words = _listed()["words"]
    return frozenset(words.get(language, "").split()) | frozenset(words["Latin"].split())


@lru_cache
def prefixes(language: str) -> tuple[str, ...]:
    """Return the prefixes that make new words of any word of a language."""
    return tuple(_listed()["prefixes"].get(language, "").split())


def without_particles(word: str) -> Iterator[str]:
    """Yield what an Arabic word is without particles that it may begin with."""
    return (word.removeprefix(each) for each in _PARTICLES if word.startswith(each))


@lru_cache
def _listed() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.files(__package__).joinpath("usage.toml").read_text("utf-8"))
