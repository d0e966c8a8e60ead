"""The letters to press in a menu: no two entries have the same, in whatever language its words are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from string import ascii_uppercase

from editor.words import unmarked

_MARKED = re.compile(r"&(\w)")
_HAS_MANY = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af]")
"""Signs of scripts that no keyboard has: there, a letter stands beside the words, as in "打开(&O)"."""


def with_letters(entries: Sequence[str]) -> list[str]:
    """Return the entries of one menu, each with a letter to press that none before it has.

    Who has one keeps it; for the others another one of their words is chosen, where one is left.
    """
    wanted = [_letter(each) for each in entries]
    taken: set[str] = set()
    keeps = []
    for letter in wanted:
        keeps.append(bool(letter) and letter not in taken)
        taken.add(letter)
    result = []
    for words, kept in zip(entries, keeps, strict=True):
        made = words if kept else next((each for each in _marked(words) if _letter(each) not in taken), None)
        taken.add(_letter(made or ""))
        result.append(unmarked(words) if made is None else made)
    return result


def _letter(words: str) -> str:
    found = _MARKED.search(words.replace("&&", ""))
    return found[1].casefold() if found else ""


def _marked(words: str) -> Iterator[str]:
    """Yield words with each letter that could be pressed for them, the likeliest first."""
    plain = unmarked(words)
    if _HAS_MANY.search(words):
        stem, dots = (plain[:-1], "…") if plain.endswith("…") else (plain, "")
        yield from (f"{stem}(&{letter}){dots}" for letter in ascii_uppercase)
        return
    starts = [found.start() for found in re.finditer(r"\b[^\W\d_]", plain)]
    others = [at for at, sign in enumerate(plain) if sign.isalpha() and at not in starts]
    yield from (f"{plain[:at]}&{plain[at:]}" for at in (*starts, *others))
