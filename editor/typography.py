"""Typography: what becomes of quotation marks, apostrophes and French spaces as one types. Pure; no Qt.

The United Nations print curly marks only; which they are, the language of the draft says. In French a space
that does not break stands before : ; ! ? and inside « ».
"""

from __future__ import annotations

import re
from typing import NamedTuple

NO_BREAK = "\u00a0"
STRAIGHT = frozenset("\"'")
"""The characters that a key writes, and that typography replaces."""
_HIGH, _OPENING, _CLOSING = ":;!?", "«", "»"
_SPACED = frozenset((*_HIGH, _OPENING, _CLOSING, " "))
KEYS = STRAIGHT | _SPACED
"""The characters that a key writes, and that typography replaces or sets apart."""


class _Marks(NamedTuple):
    """The marks of a language, and after which words a quotation begins.

    `outer` stand around a quotation, `inner` around one inside it (a no-break space belongs to the mark).
    `single` are what `'` becomes; None where it is never more than an apostrophe.
    `begins` is None where words aren't parted, so that whatever doesn't end a quotation begins one.
    """

    outer: tuple[str, str]
    inner: tuple[str, str]
    single: tuple[str, str] | None
    begins: re.Pattern[str] | None


_CURLY, _SINGLE, _APOSTROPHE = ("“", "”"), ("‘", "’"), "’"
_BREAK = r"(?:^|[\s(\[{<–—/‑-])"
_WORDS = re.compile(rf"{_BREAK}$|[“‘¿¡]$")
_FRENCH = re.compile(rf"{_BREAK}$|[«“]$|\w’$")
"""Also after an elided article."""
_ARABIC = re.compile(rf"{_BREAK}[وفبلك]{{0,2}}ـ?$|[«“]$")
"""Also after the words of one letter that are written together with the next one."""
_MARKS = {
    "French": _Marks((f"«{NO_BREAK}", f"{NO_BREAK}»"), _CURLY, None, _FRENCH),
    "Russian": _Marks(("«", "»"), ("„", "“"), None, re.compile(rf"{_BREAK}$|[«„]$")),
    "Arabic": _Marks(("«", "»"), _CURLY, None, _ARABIC),
    "Chinese": _Marks(_CURLY, _CURLY, _SINGLE, None),
}
_NEEDS_SPACE = (re.compile(r"[^\s(\[{“«:;!?/]$"), re.compile(r"[^\s(\[{“«:;!?/\d]$"))
"""After what a sign stands apart; a colon after a figure may be that of an hour or a verse."""
_LINK = re.compile(r"(?:\bhttps?|\bmailto|\bwww\.\S*|://\S*)$")
"""An address is written in one."""
_OTHERS = _Marks(_CURLY, _CURLY, _SINGLE, _WORDS)


def typographic(typed: str, before: str, language: str) -> str:
    """Return what a straight mark becomes after the words that stand before it.

    Args:
        typed: one of `STRAIGHT`; anything else stays as it is.
        before: the paragraph up to the mark.
        language: the English name of the draft's language; Spanish, and one that isn't known, is as English.
    """
    if typed not in STRAIGHT:
        return typed
    marks = _MARKS.get(language, _OTHERS)
    if typed == "'":
        return _one_of(marks.single, before, marks) if marks.single else _APOSTROPHE
    if marks.inner == marks.outer or before.endswith(marks.outer[0]) or not _is_open(marks.outer, before):
        return _one_of(marks.outer, before, marks)
    if _is_open(marks.inner, before):
        return marks.inner[1]
    return _one_of((marks.inner[0], marks.outer[1]), before, marks)


def typeset(typed: str, before: str, language: str) -> tuple[int, str]:
    """Return what a key becomes: how many characters before it go with it, and what stands for all of them.

    Args are those of `typographic`; what isn't one of `KEYS` stays as it is.
    """
    if typed in _SPACED and language == "French":
        return _spaced(typed, before)
    return 0, typographic(typed, before, language)


def needs_no_look(typed: str, before: str) -> bool:
    """Return whether a key stays as it is whatever the language, so that nobody has to ask for that."""
    return typed == " " and not before.endswith(_OPENING + NO_BREAK)


def _spaced(typed: str, before: str) -> tuple[int, str]:
    """Return a French sign with its space: that which was typed is taken, so that there are never two."""
    if typed == " ":  # the mark has brought one
        return (0, "") if before.endswith(_OPENING + NO_BREAK) else (0, typed)
    if typed == _OPENING:
        return 0, typed + NO_BREAK
    if before.endswith(" "):
        return len(before) - len(before.rstrip(" ")), NO_BREAK + typed
    return 0, NO_BREAK + typed if _NEEDS_SPACE[typed == ":"].search(before) and not _LINK.search(
        before
    ) else typed


def _one_of(pair: tuple[str, str], before: str, marks: _Marks) -> str:
    """Return the opening or the closing mark of a pair."""
    opening, closing = pair
    if before.endswith(opening):  # there is nothing in the quotation yet
        return closing
    begins = not _is_open(pair, before) if marks.begins is None else marks.begins.search(before[-4:])
    return opening if begins else closing


def _is_open(pair: tuple[str, str], before: str) -> bool:
    """Return whether a quotation with these marks is begun and not ended."""
    opening, closing = (each.strip(NO_BREAK) for each in pair)
    return before.rfind(opening) > before.rfind(closing)
