"""Finding by a few letters: how well words answer what a person types, and which letters do. Pure; no Qt."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from versioning.tree.expression import expression

T = TypeVar("T")

_WORD = expression(r"[\u2e80-\u9fff]|[^\W\u2e80-\u9fff]+")
"""A word, or a sign of Chinese: it has no spaces, so each may begin one."""
_STARTS, _INITIALS, _INSIDE, _SCATTERED = 0, 10, 20, 60
"""What an answer costs: a word starts so, several do together, a word holds it, its letters occur."""


@dataclass(frozen=True)
class Answer:
    """How words answer: the less `cost` the better; `at` are the offsets of the letters that do."""

    cost: int
    at: tuple[int, ...] = ()


def answer(query: str, words: str) -> Answer | None:
    """Return how `words` answer what was typed: all its words have to be found; None when they are not.

    Neither case nor accents matter: "exp comp", "expcomp" and "EXPORT" all find "Export the compilation".
    """
    plain = "".join(map(_bare, words))
    cost, at = 0, set[int]()
    for term in "".join(map(_bare, query)).split():
        found = _found(term, plain)
        if found is None:
            return None
        cost += found.cost
        at.update(found.at)
    return Answer(cost, tuple(sorted(at)))


def best(query: str, items: Iterable[T], words: Callable[[T], tuple[str, ...]]) -> list[tuple[T, Answer]]:
    """Return the items that answer, the best first.

    `words` gives what an item is called and, after that, what else it may be found by; only letters of the
    first are told.
    """
    found: list[tuple[T, Answer]] = []
    for item in items:
        name, *others = words(item)
        known = answer(query, name)
        if known is None:
            known = Answer(_SCATTERED * 2) if _all_start_words(query, " ".join((name, *others))) else None
        if known is not None:
            found.append((item, known))
    return sorted(found, key=lambda each: each[1].cost)


def _all_start_words(query: str, words: str) -> bool:
    """Return whether all that was typed begins words: what is said beside a name is no place to guess."""
    plain = _WORD.findall("".join(map(_bare, words)))
    return all(any(word.startswith(term) for word in plain) for term in "".join(map(_bare, query)).split())


def _bare(letter: str) -> str:
    """Return a letter without case and accents, as one letter, so that offsets stay."""
    return (unicodedata.normalize("NFD", letter)[:1].casefold() or letter)[:1]


def _found(term: str, words: str) -> Answer | None:
    starts = [word.start() for word in _WORD.finditer(words)]
    for number, start in enumerate(starts):
        if words.startswith(term, start):
            return Answer(_STARTS + min(number, 5), tuple(range(start, start + len(term))))
    across = _across(term, words, starts) if len(term) > 1 else None
    if across is not None:
        return Answer(_INITIALS, across)
    inside = words.find(term)
    if inside >= 0 and len(term) > 1:
        return Answer(_INSIDE, tuple(range(inside, inside + len(term))))
    scattered = _scattered(term, words) if len(term) > 2 else None
    return Answer(_SCATTERED + scattered[-1] - scattered[0], scattered) if scattered else None


def _across(term: str, words: str, starts: list[int]) -> tuple[int, ...] | None:
    """Return the letters by which beginnings of words make a term: "expcomp" of Export … Compilation."""
    if not term:
        return ()
    for number, start in enumerate(starts):
        length = 0
        while length < len(term) and words[start + length : start + length + 1] == term[length]:
            length += 1
        for taken in range(length, 0, -1):
            rest = _across(term[taken:], words, starts[number + 1 :])
            if rest is not None:
                return (*range(start, start + taken), *rest)
    return None


def _scattered(term: str, words: str) -> tuple[int, ...] | None:
    """Return letters that spell a term in order, beginning where a word does."""
    for start in (word.start() for word in _WORD.finditer(words)):
        at = start
        places: list[int] = []
        for letter in term:
            at = words.find(letter, at)
            if at < 0 or (not places and at != start):
                break
            places.append(at)
            at += 1
        else:
            return tuple(places)
    return None
