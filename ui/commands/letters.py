"""The letters to press in a menu: no two entries have the same, in whatever language its words are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from string import ascii_uppercase

from editor.words import unmarked
from versioning.tree.expression import expression

_MARKED = re.compile(r"&(\w)")
_HAS_MANY = expression(r"[\u2e80-\u9fff\uac00-\ud7af]")
"""Signs of scripts that no keyboard has: there, a letter stands beside the words, as in "打开(&O)"."""


def with_letters(entries: Sequence[str], others: Sequence[str] = ()) -> list[str]:
    """Return the entries of one menu, each with a letter to press that no other has, nor one of `others`.

    Who has one keeps it, but for the second who has the same. For the others another one of their words is
    chosen; only where none is left does one give way that has another choice. Who finds none has none.
    """
    wanted, taken = [_letter(each) for each in entries], {_letter(each) for each in others}
    kept = [bool(letter) and letter not in (*taken, *wanted[:at]) for at, letter in enumerate(wanted)]
    choices = [
        _choices((*((words,) if keeps else ()), *_marked(words)), taken)
        for words, keeps in zip(entries, kept, strict=True)
    ]
    owners: dict[str, int] = {}
    for at in sorted(range(len(entries)), key=lambda each: not kept[each]):
        _give(at, choices, owners, set())
    letters = {at: letter for letter, at in owners.items()}
    return [
        choices[at][letters[at]] if at in letters else unmarked(words) for at, words in enumerate(entries)
    ]


def _choices(marked: Iterable[str], taken: Collection[str]) -> dict[str, str]:
    """Return words by the letter that is marked in them, where that is free; of two the first."""
    found: dict[str, str] = {}
    for words in marked:
        if (letter := _letter(words)) not in taken:
            found.setdefault(letter, words)
    return found


def _give(at: int, choices: Sequence[Mapping[str, str]], owners: dict[str, int], asked: set[str]) -> bool:
    """Give an entry a letter that is free, or that another can do without; returns whether there is one."""
    for letter in choices[at]:
        if letter not in owners:
            owners[letter] = at
            return True
    for letter in choices[at]:
        if letter not in asked:
            asked.add(letter)
            if _give(owners[letter], choices, owners, asked):
                owners[letter] = at
                return True
    return False


def _letter(words: str) -> str:
    found = _MARKED.search(words.replace("&&", ""))
    return found[1].casefold() if found else ""


def _marked(words: str) -> Iterator[str]:
    """Yield words with each letter that could be pressed for them, the likeliest first."""
    plain = unmarked(words)
    if not words.isascii() and _HAS_MANY.search(words):
        stem, dots = (plain[:-1], "…") if plain.endswith("…") else (plain, "")
        yield from (f"{stem}(&{letter}){dots}" for letter in ascii_uppercase)
        return
    starts = [found.start() for found in re.finditer(r"\b[^\W\d_]", plain)]
    others = [at for at, sign in enumerate(plain) if sign.isalpha() and at not in starts]
    # a letter with an accent is no key of its own on most keyboards
    places = sorted((*starts, *others), key=lambda at: bool(unicodedata.decomposition(plain[at])))
    yield from (f"{plain[:at]}&{plain[at:]}" for at in places)
