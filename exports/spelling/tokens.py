"""Tokens: which stretches of a paragraph are words whose spelling can be right or wrong.

Symbols of documents, numbers, addresses and abbreviations in capitals are none; nor are words in another
script than the language's, such as the Latin name of a species in a Russian text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from versioning.tree.expression import expression

APOSTROPHES = "'’ʼ"
HYPHENS = "‐‑-"
_SILENT = dict.fromkeys((0xAD, 0x0640, 0x0301, *range(0x064B, 0x0653), 0x0670, *range(0x200B, 0x2010)))
"""Soft hyphens, the stretching of Arabic, vowel signs and stress marks, and signs of direction."""
_ALIKE = str.maketrans(dict.fromkeys("’ʼ", "'") | dict.fromkeys("‐‑", "-"))

_PIECE = expression(rf"[\w\u0300-\u036f\u064b-\u0652\u0670\u00ad\u200b-\u200f./@:&{APOSTROPHES}{HYPHENS}]+")
_SIGNS = r"\u0300-\u036f\u064b-\u0652\u0670\u0640\u00ad\u200b-\u200f"
_WORD = expression(rf"[^\W\d_][^\W\d_{_SIGNS}]*(?:[{_SIGNS}{APOSTROPHES}{HYPHENS}]+[^\W\d_]+)*[{_SIGNS}]*")
_NO_WORDS = expression(r"\d|@|//|www\.|(?<![^\W_])[^\W\d_](?=/)|/[^\W\d_](?![^\W_])")
_CITED = expression(r"[A-ZА-Я][A-ZА-Я.]*/|/[A-ZА-Я][A-ZА-Я.]*(?![^\W\d_])")
_ROMAN = expression(r"(?=[ivxlcdm])m*(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})", re.IGNORECASE)

_LATIN = expression(r"[A-Za-zÀ-ɏḀ-ỿ]")
_SCRIPTS: Mapping[str, re.Pattern[str]] = {
    "English": _LATIN,
    "French": _LATIN,
    "Spanish": _LATIN,
    "Russian": expression(r"[\u0400-\u052f]"),
    "Arabic": expression(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"),
}


class Token(NamedTuple):
    """A word: `text` is what stands from `start` up to `end`, in code points of its paragraph."""

    start: int
    end: int
    text: str


def tokens(chars: str, language: str) -> Iterator[Token]:
    """Yield the words of a paragraph that can be checked in a language, in their order.

    A word has its apostrophes and hyphens ("d’Ivoire", "socio-economic"). A note's sign, U+FFFC, parts
    words.
    """
    script = _SCRIPTS.get(language)
    if script is None:
        return
    for piece in _PIECE.finditer(chars):
        if _NO_WORDS.search(piece.group()) or _CITED.search(piece.group()):
            continue
        for word in _WORD.finditer(piece.group()):
            text = word.group()
            if script.search(text) and _can_be_checked(text):
                yield Token(piece.start() + word.start(), piece.start() + word.end(), text)


def plain(word: str) -> str:
    """Return a word as dictionaries have it: straight apostrophes and hyphens, and no silent signs."""
    return unicodedata.normalize("NFC", level(word.translate(_SILENT)))


def folded(word: str) -> str:
    """Return a word as lists of words are compared: in small letters, as `plain` has it."""
    return plain(word).lower()


def level(text: str) -> str:
    """Return a text of the same length with straight apostrophes and hyphens."""
    return text.translate(_ALIKE)


def parts(word: str) -> list[str]:
    """Return what hyphens part in a plain word, abbreviations and Roman numbers left out."""
    return [part for part in word.split("-") if part and not _is_apart(part)]


def _can_be_checked(word: str) -> bool:
    """Return whether a word is more than a letter, an abbreviation or a number in Roman letters."""
    bare = plain(word)
    return len(bare) > 1 and bool(parts(bare))


def _is_apart(part: str) -> bool:
    has_capitals = any(one.isalpha() and other.isupper() for one, other in pairwise(part))
    return has_capitals or bool(_ROMAN.fullmatch(part.removesuffix("'s")))
