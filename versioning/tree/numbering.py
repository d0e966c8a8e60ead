"""Numbering: the numbers and labels of a draft, derived from where its paragraphs stand.

A *number* is what is printed before the paragraph ("5.", "(b)"). A *label* is how the room cites it
("PP3", "OP5 (b) (ii)"). Both follow UN practice: preambular paragraphs bear no number, a single
operative paragraph is not numbered (except in Arabic), sub-paragraphs go (a), (i), a., i. Sections
under a heading that is a Roman figure number their operative paragraphs anew. A paragraph numbered
"5 bis." or "(b) alt" stands beside another and isn't counted, so that what follows keeps its number. A
preambular paragraph whose number is "PP5" is cited so, and still bears none in print.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

ARABIC_LETTERS = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
CYRILLIC_LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя"
ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_BESIDE = expression(
    r"(?:OP|PP)?\s*(?P<figure>\d{1,3}|\(?[^()\s]{1,8}\))\s*"
    r"(?P<order>(?:(?:bis|ter|quater|quinquies|sexies|septies|octies|alt|new)\b\s?(?:\d{1,2}\b)?\s*)+)\W*",
    re.IGNORECASE,
)

_SHORTEST_BESIDE = len("5alt")


class Label(NamedTuple):
    """How a paragraph is numbered in print and cited in the room; either may be empty."""

    number: str = ""
    label: str = ""


def letters(count: int, alphabet: str = "abcdefghijklmnopqrstuvwxyz") -> str:
    """Return a letter of the alphabet; after the last one they are doubled (aa, bb), as in official texts."""
    turn, index = divmod(count - 1, len(alphabet))
    return alphabet[index] * (turn + 1)


def roman(count: int) -> str:
    """Return the count in small Roman figures."""
    result = ""
    for value, sign in ROMAN:
        times, count = divmod(count, value)
        result += sign * times
    return result


def enclosed_chinese(count: int) -> str:
    """Return ㈠ to ㈩, then (十一) and so on."""
    if count <= 10:
        return chr(0x3220 + count - 1)
    digits = "一二三四五六七八九"
    tens, ones = divmod(count, 10)
    return f"({digits[tens - 2] if tens > 1 else ''}十{digits[ones - 1] if ones else ''})"


def _latin(depth: int, count: int) -> str:
    figure = roman(count) if depth % 2 or depth > 3 else letters(count)
    return f"({figure})" if depth < 2 else f"{figure}."


def _romance(depth: int, count: int) -> str:
    return f"{letters(count)})" if depth % 2 == 0 else f"{roman(count)})"


def _arabic(depth: int, count: int) -> str:
    return f"({letters(count, ARABIC_LETTERS)})" if depth % 2 == 0 else f"’{count}‘"


def _chinese(depth: int, count: int) -> str:
    return f"({letters(count)})" if depth % 2 == 0 else enclosed_chinese(count)


SUBPARAGRAPH_NUMBERS: Mapping[str, Callable[[int, int], str]] = {
    "French": _romance,
    "Spanish": _romance,
    "Russian": _romance,
    "Arabic": _arabic,
    "Chinese": _chinese,
}
"""By language, the function of (depth from 0, count from 1) that numbers sub-paragraphs."""


_PREAMBULAR, _OPERATIVE, _SUBPARAGRAPH, _HEADING, _ANNEX, _PART = map(
    Role, ("preambular", "operative", "subparagraph", "heading", "annex", "part")
)  # looked at for every paragraph of a draft, and the members of an enum are found slowly
_NAMES = {Role.ANNEX: "Annex", Role.PART: "Part"}
"""What an annex or a part without a label is cited as."""
_FROZEN = expression(r"PP\d+")
_SECTION = expression(r"[IVXLC]+")
_FIGURE = expression(r"\d.*?(?=[\s.\-–—]*$)")
_NO_LABEL = Label()
_MANY = 1 << 14
"""Most labels are those of other drafts and of the same one before: so many are kept and need not be made."""


def labels(draft: Resolution) -> dict[NodeId, Label]:
    """Return the number and label of every paragraph that has one, for the whole draft.

    They are not to be changed: drafts that come one from the other with other words share them, and every
    panel of a window asks for them at every key.
    """
    language = language_of(draft)
    known: dict[NodeId, Label] | None = draft.derived.get(f"labels in {language}")
    if known is None:
        known = {}
        _label_list(draft, "", language, known)
        draft.derived[f"labels in {language}"] = known  # only now: other threads look there, too
    return known


def beside(number: str) -> str:
    """Return how a paragraph is cited that is numbered beside another ("5 bis"), empty for any other."""
    found = _BESIDE.fullmatch(number.strip()) if len(number) >= _SHORTEST_BESIDE else None
    return f"{found['figure']} {' '.join(found['order'].lower().split())}" if found else ""


def _label_list(
    parent: Resolution | Paragraph, prefix: str, language: str, result: dict[NodeId, Label]
) -> None:
    """Label the preambular and operative paragraphs of one draft, annex or part, and what is below it."""
    siblings = parent.children
    outer, figure = prefix, "{} -" if language == "Arabic" else "{}."
    in_annex = isinstance(parent, Paragraph) and parent.role is _ANNEX
    alone = frozenset() if in_annex or language == "Arabic" else _alone(siblings)
    preambular = operative = 0
    for paragraph in siblings:
        role, number = paragraph.role, paragraph.number
        label = _NO_LABEL
        if role is _PREAMBULAR:
            preambular += not (number and beside(number))
            label = _preambular(number, prefix, preambular)
        elif role is _OPERATIVE:
            operative += not (number and beside(number))
            label = _operative(number, prefix, operative, "" if paragraph.id in alone else figure)
        elif role is _ANNEX or role is _PART:
            result[paragraph.id] = Label(number, f"{outer}{number}")
            _label_list(paragraph, f"{outer}{number or _NAMES[role]}, ", language, result)
            continue
        elif role is _HEADING and (section := _section(paragraph)):
            prefix = f"{outer}{section}, "
            preambular = operative = 0
        if number and label is _NO_LABEL:
            label = Label(number)
        if label is not _NO_LABEL:
            result[paragraph.id] = label
        if paragraph.children:
            _label_below(paragraph, label.label, 0, language, result)


@lru_cache(maxsize=_MANY)
def _preambular(number: str, prefix: str, count: int) -> Label:
    """Return the label of a preambular paragraph; `count` are those in its section up to here."""
    frozen = number[2:] if number and _FROZEN.fullmatch(number) else ""
    return Label("" if frozen else number, f"{prefix}PP{beside(number) or frozen or count}")


@lru_cache(maxsize=_MANY)
def _operative(number: str, prefix: str, count: int, figure: str) -> Label:
    """Return the label of an operative paragraph; `figure` is how its number is printed, if it is."""
    cited = beside(number) or _cited(number) or count
    return Label(number or figure.format(count), f"{prefix}OP{cited}")


def _section(paragraph: Paragraph) -> str:
    """Return the Roman figure of a heading that opens a section of its own; empty for any other."""
    if paragraph.role is not _HEADING:
        return ""
    shown = paragraph.number or paragraph.text.plain
    return shown if _SECTION.fullmatch(shown) else ""


def _alone(siblings: tuple[Paragraph, ...]) -> frozenset[NodeId]:
    """Return the operative paragraphs that are the only ones of their section."""
    sections: list[list[NodeId]] = [[]]
    for paragraph in siblings:
        role = paragraph.role
        if role is _OPERATIVE:
            if not (paragraph.number and beside(paragraph.number)):
                sections[-1].append(paragraph.id)
        elif role is _HEADING and _section(paragraph):
            sections.append([])
    return frozenset(operative[0] for operative in sections if len(operative) == 1)


def _cited(number: str) -> str:
    """Return how a printed number is cited: "5 bis." as "5 bis"; empty for one that is no figure."""
    match = _FIGURE.match(number)
    return match[0] if match else ""


def _label_below(
    parent: Paragraph, above: str, depth: int, language: str, result: dict[NodeId, Label]
) -> None:
    """Label the sub-paragraphs under one paragraph, each kind of text between them left unnumbered."""
    count = 0
    for child in parent.children:
        label, is_counted = _NO_LABEL, child.role is _SUBPARAGRAPH
        if is_counted:
            count += not (child.number and beside(child.number))
            result[child.id] = label = _below(child.number, above, depth, count, language)
        elif child.number:
            result[child.id] = Label(child.number)
        if child.children:
            _label_below(child, label.label or above, depth + is_counted, language, result)


@lru_cache(maxsize=_MANY)
def _below(number: str, above: str, depth: int, count: int, language: str) -> Label:
    """Return the label of a sub-paragraph under what is cited as `above`."""
    number = number or SUBPARAGRAPH_NUMBERS.get(language, _latin)(depth, count)
    return Label(number, f"{above} {number}".strip())


def note_signs(draft: Resolution) -> dict[NodeId, str]:
    """Return what is printed at each note's anchor: its own sign, or its number in reading order."""
    return dict(_note_signs(draft))


def _note_signs(draft: Resolution) -> Iterator[tuple[NodeId, str]]:
    count = 0
    for note in draft.notes():
        if note.sign:
            yield note.id, note.sign
        else:
            count += 1
            yield note.id, str(count)
