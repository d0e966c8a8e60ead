"""Names that no dictionary has to know: the words of the names of States and groups."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from exports.spelling.tokens import level, plain
from exports.spelling.usage import without_particles
from versioning.drafting.names.gazetteer import gazetteer

_SHORTEST_STEM = 4
"""Letters that a name must have for its endings to be taken off."""
_LONGEST_ENDING = 3
_APART = str.maketrans(dict.fromkeys("(),.", " "))


@lru_cache
def _name_words() -> frozenset[str]:
    """Return the words of all names in the gazetteer, in every language, as `plain` has them."""
    return frozenset(word for name in _names() for word in _words(plain(name)))


def is_name(word: str, language: str) -> bool:
    """Return whether a plain word is part of a name, in Russian in any case, in Arabic with its particles."""
    known = _name_words()
    if word in known or word.capitalize() in known:
        return True
    if language == "Arabic":
        return any(base in known for base in without_particles(word))
    return language == "Russian" and _stem_of(word) in _stems()


def in_name(chars: str, start: int, end: int) -> bool:
    """Return whether the word from `start` up to `end` of a text stands there in a name of several words."""
    text, word = level(chars), level(chars[start:end])
    for name in _long_names().get(word, ()):
        before = name.index(word)
        if text.startswith(name, start - before):
            return True
    return False


@lru_cache
def _long_names() -> dict[str, tuple[str, ...]]:
    """Return by each of its words the names that have several."""
    found: dict[str, tuple[str, ...]] = {}
    for name in map(level, _names()):
        for word in name.split() if " " in name else ():
            found[word] = (*found.get(word, ()), name)
    return found


@lru_cache
def _stems() -> frozenset[str]:
    """Return what stays of Russian names in every case."""
    return frozenset(_stem_of(word) for word in _name_words() if _is_russian(word))


def _stem_of(word: str) -> str:
    """Return a Russian name without its last vowels and the ending of its case."""
    if not word[:1].isupper() or len(word) <= _SHORTEST_STEM:
        return word
    bare = word.rstrip("аеёиоуыэюяйь")
    for ending in ("ам", "ям", "ах", "ях", "ом", "ем", "ов", "ев", "ых", "их", "ым", "им", "ог", "ег"):
        if len(word) - len(bare) <= _LONGEST_ENDING and bare.endswith(ending) and len(bare) > _SHORTEST_STEM:
            bare = bare.removesuffix(ending)
            break
    return bare if len(bare) >= _SHORTEST_STEM else word


def _is_russian(word: str) -> bool:
    return "а" <= word[-1:].lower() <= "я"


def _names() -> Iterator[str]:
    for each in gazetteer().everyone:
        yield from each.names
        yield from each.abbreviations


def _words(name: str) -> Iterator[str]:
    for word in name.translate(_APART).split():
        yield word
        for apart in (word.split("-"), word.split("'")):
            yield from apart
