"""The language a draft is written in, seen by its letters and its commonest words.

The masthead can't tell: it names the language of the original, also above a translation.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from versioning.tree.expression import expression
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

_ENOUGH = 600
"""So many characters tell the language; more would only take time at every key."""
_SCRIPTS = (
    ("Arabic", expression(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")),
    ("Chinese", expression(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")),
    ("Russian", expression(r"[\u0400-\u04ff]")),
)
_FOREIGN = {
    "Arabic": expression(r"[پچژگٹڈڑںہ]"),
    "Chinese": expression(r"[\u3041-\u30ff]"),
    "Russian": expression(
        r"[\u0400\u0402-\u040f\u0450\u0452-\u04ff]|[ъЪ](?![еёюяЕЁЮЯ])|\b(?:като|се|си|са|че|ко[ийя]то)\b"
    ),
}
"""By script, letters that its official language hasn't, but Persian, Japanese or Serbian have.

Bulgarian has none of its own, but its hard sign stands where no Russian one can, and some words are its own.
"""
_FEW = 50
"""One letter of so many may come of a foreign name."""
_LATIN = expression(r"[A-Za-zÀ-ɏ]")
_OTHERS = (
    *("der", "die", "das", "und", "von", "den", "dem", "zu", "mit", "für", "auf", "het", "een", "zijn"),
    *("os", "da", "das", "em", "não", "ao", "uma", "sua", "di", "che", "della", "dei", "gli", "nel"),
    *("och", "og", "som", "är", "er", "det", "att", "till", "się", "oraz", "nie", "și", "în", "să"),
    *("els", "amb", "bir"),
)
"""The commonest words of other languages, from German to Turkish; no words of the six."""
_WORDS = (
    ("English", frozenset(("the", "of", "and", "its", "by", "with", "on", "that", "which"))),
    ("French", frozenset(("le", "les", "et", "des", "du", "au", "aux", "dans", "sur", "que", "qui", "par"))),
    ("Spanish", frozenset(("el", "los", "las", "y", "del", "al", "con", "por", "su", "sus", "que", "para"))),
    ("", frozenset(_OTHERS)),
)
_PRINTED = {"français": "French", "español": "Spanish"}
"""Languages as mastheads print them, where not by their English names."""
_WORD = expression(r"[^\W\d_]+")
_APART = frozenset((Role.TABLE, Role.ROW, Role.CELL, Role.ANNEX, Role.PART))


def language_of(draft: Resolution) -> str:
    """Return the English name of the official language that a draft is in, empty for any other language.

    A draft whose words don't tell is in the language of its masthead.
    """
    told = language_of_words("".join(_sample(draft)))
    printed = draft.masthead.language
    return _PRINTED.get(printed, printed) if told is None else told


@lru_cache(maxsize=64)  # it is asked at every key, and the first words seldom change
def language_of_words(sample: str) -> str | None:
    """Return the language that a text is in, empty for any other one; None when its words don't tell."""
    if not sample.isascii():
        latin = len(_LATIN.findall(sample))
        counts = ((name, len(letters.findall(sample))) for name, letters in _SCRIPTS)
        script, count = max(counts, key=lambda each: each[1])
        if count > latin:
            foreign = len(_FOREIGN[script].findall(sample))
            return "" if foreign * _FEW > count else script
    words = [word.lower() for word in _WORD.findall(sample)]
    told = sorted((sum(word in common for word in words), name) for name, common in _WORDS)
    return told[-1][1] if told[-1][0] > told[-2][0] else None


def _sample(draft: Resolution) -> Iterator[str]:
    """Yield the first words of a draft."""
    length = 0
    for paragraph in draft.walk():
        if paragraph.role not in _APART and paragraph.text.chars:
            yield paragraph.text.chars[:_ENOUGH] + "\n"
            length += len(paragraph.text.chars)
            if length >= _ENOUGH:
                return
