"""Delegations: which words of a text may be the name of one.

A name is told by its shape: a code (US, JPN, G-77), capitalized words (Costa Rica), or, in scripts
that have no capitals, a few words. The gazetteer of States and groups only makes some of them certain, so
that a single "[EU: …]" is enough.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache

from versioning.drafting.names.gazetteer import fold, gazetteer

_HOLDERS = frozenset(
    (
        *(
            "chair",
            "co-chairs",
            "facilitator",
            "co-facilitators",
            "co-facilitator",
            "secretariat",
            "penholder",
        ),
        *("bureau", "main sponsors", "main sponsor", "présidence", "presidencia"),
    )
)
"""Those who hold the pen, in small letters."""
_NO_NAMES = frozenset(
    """
    note notes nb source sources see ed editor editors editorial date place name names title
    translation translated original signed footnote footnotes figure fig table box annex appendix
    option options alternative alternatives alt agenda item items symbol author authors section
    sections article articles paragraph paragraphs para paras chapter page pages part parts rule
    text example examples comment comments reference references ref adopted applause draft version
    status agreed pending placeholder tbc tbd todo insert add delete del new day month year time distr
    distribution language languages link url doi isbn issn http https id test accept reject replace
    warning important explanation remark remarks drafting brackets bracketed heading subheading
    signature number session ps fyi nota fuente fuentes véase fecha título firma texto opción
    alternativa artículo párrafo cuadro voir titre texte paragraphe variante tableau pièce exemple
    ejemplo anexo annexe op pp sic ibid cf eg ie etc attention question answer q january february
    march april may june july august september october november december примечание источник см дата
    текст пункт статья вариант ملاحظة المصدر انظر التاريخ النص الفقرة المادة الخيار 注 注意 来源 见 日期 文本
    段落 备选 选项 说明 例如
    """.split()  # noqa: SIM905
)
"""What may stand before a colon in brackets and is nobody's name; told by its first word."""
_CODE = re.compile(r"[A-ZА-ЯЁ]{2,9}s?(?:-?\d{1,3}\+?)?|[A-Z]-?\d{1,3}\+?")
_PARTICLES = r"of|the|and|de|du|des|del|la|le|les|los|las|el|et|y|da|do|dos|d[’']|и"
_CAPITAL = r"(?:[dl][’'])?[A-ZÀ-ÖØ-ÞА-ЯЁ][^\W\d_]*(?:[-’'.][^\W\d_]+)*\.?"
_TITLED = re.compile(
    rf"(?:{_CAPITAL})(?:\s+(?:{_PARTICLES}|{_CAPITAL}|\d{{2}})){{0,8}}"
    rf"(?:\s+\((?:{_PARTICLES}|{_CAPITAL})(?:\s+(?:{_PARTICLES}|{_CAPITAL}))*\))?"
)
_POSSESSED = re.compile(
    r"(?:[’']s)?\s+(?:proposal|proposed|text|suggestion|amendment|language|version|option|delegation)$"
    r"|[’']s$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:(?:(?:proposals?|suggestions?|text|amendments?)\s+)?(?:by|from|of|par|por)\s+|(?:the|les?|la|los|las|el)\s+|l[’'])+",
    re.IGNORECASE,
)
_BEHALF = re.compile(
    r"(?P<speaker>.+?)\s+\(?(?:on behalf of|obo|au nom (?:de|du|des)|en nombre de(?:l)?)\s+(?P<group>.+?)\)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[,،、，/;&]\s*(?:(?:and|et|y|и)\s+)?|\s+(?:and|et|y|и)\s+|和")
_LONGEST = 90
_MOST_WORDS, _MOST_CHARACTERS, _MOST_NAMES = 5, 40, 40


class Sureness(IntEnum):
    """How sure it is that words name a delegation."""

    NONE = 0
    SHAPED = 1
    CODED = 2
    KNOWN = 3


def sureness(name: str) -> Sureness:
    """Return how sure it is that `name` (spaces folded) is a delegation's name and nothing else."""
    if not name or len(name) > _LONGEST:
        return Sureness.NONE
    if _is_known(name):
        return Sureness.KNOWN
    first = re.split(r"[\s.’'():]", name.casefold(), maxsplit=1)[0]
    if first in _NO_NAMES or name.casefold() in _NO_NAMES:
        return Sureness.NONE
    if _CODE.fullmatch(name):
        return Sureness.CODED
    if _TITLED.fullmatch(name):
        return Sureness.SHAPED
    return Sureness.SHAPED if _is_caseless(name) else Sureness.NONE


def _is_known(name: str) -> bool:
    code = name.replace("-", "").replace(" ", "").rstrip("+")
    if code.upper() in _codes() and (name.isupper() or code[:-1].isupper()):
        return True
    return " ".join(name.casefold().split()) in _HOLDERS or fold(name) in _names()


@cache
def _codes() -> frozenset[str]:
    """Return the abbreviations of States and groups, in capitals, without spaces and hyphens."""
    every = [code for each in gazetteer().everyone for code in each.abbreviations]
    return frozenset(code.upper().replace("-", "").replace(" ", "") for code in every)


@cache
def _names() -> frozenset[str]:
    """Return the names of States and groups as they are compared, abbreviations apart."""
    return frozenset(fold(name) for each in gazetteer().everyone for name in each.names)


@cache
def _with_and() -> re.Pattern[str]:
    """Return the pattern of all names that hold an "and" of their own."""
    return re.compile("|".join(map(re.escape, gazetteer().with_and)), re.IGNORECASE)


def _is_caseless(name: str) -> bool:
    """Return whether it is a few words of a script without capitals."""
    if len(name) > _MOST_CHARACTERS or len(name.split()) > _MOST_WORDS:
        return False
    letters = [char for char in name if char.isalpha()]
    if not letters or any(char.lower() != char.upper() for char in letters):
        return False
    longest = 12 if any("\u4e00" <= char <= "\u9fff" for char in letters) else _MOST_CHARACTERS
    return len(name) <= longest and all(char.isalnum() or char in " -ـ" for char in name)


def names_in(text: str) -> tuple[str, ...]:
    """Return the delegations that a list names ("EU, JPN and G77 and China"), or none when it isn't one.

    "The", "proposal by" and the like around a name are left out. Of who speaks on behalf of a group, the
    group is the delegation.
    """
    hidden = _with_and().sub(
        lambda match: re.sub(r" (and|et|y|и) |和", "\x00\\1\x00", match[0]),
        " ".join(text.split()).strip(" ,;:"),
    )
    found = []
    for part in _BETWEEN.split(hidden):
        name = part.replace("\x00\x00", "和").replace("\x00", " ").strip()
        spoken = _BEHALF.fullmatch(name)
        if spoken is not None and sureness(spoken["speaker"]) is not Sureness.NONE:
            name = spoken["group"]
        lead = _BEFORE.match(name)
        name = _POSSESSED.sub("", name[lead.end() :] if lead else name).strip()
        if sureness(name) is Sureness.NONE:
            return ()
        found.append(name)
    return tuple(found) if len(found) <= _MOST_NAMES else ()
