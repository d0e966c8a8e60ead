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
    outer, figure_of = prefix, _arabic_figure if language == "Arabic" else _figure
    in_annex = isinstance(parent, Paragraph) and parent.role is _ANNEX
    alone = frozenset() if in_annex or language == "Arabic" else _alone(siblings)
    preambular = operative = 0
    for paragraph in siblings:
        role, number, cited = paragraph.role, paragraph.number, ""
        if role is _HEADING and (section := _section(paragraph)):
            prefix = f"{outer}{section}, "
            preambular = operative = 0
        apart = beside(number) if number else ""
        if role is _PREAMBULAR:
            preambular += not apart
            frozen = number[2:] if number and _FROZEN.fullmatch(number) else ""
            number = "" if frozen else number
            cited = f"{prefix}PP{apart or frozen or preambular}"
        elif role is _OPERATIVE:
            operative += not apart
            cited = f"{prefix}OP{apart or (number and _cited(number)) or operative}"
            number = number or ("" if paragraph.id in alone else figure_of(operative))
        elif role is _ANNEX or role is _PART:
            result[paragraph.id] = Label(number, f"{outer}{number}")
            _label_list(paragraph, f"{outer}{number or _NAMES[role]}, ", language, result)
            continue
        if number or cited:
            result[paragraph.id] = Label(number, cited)
        if paragraph.children:
            _label_below(paragraph, cited, 0, language, result)


def _figure(count: int) -> str:
    return f"{count}."


def _arabic_figure(count: int) -> str:
    return f"{count} -"


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
        if _section(paragraph):
            sections.append([])
        elif paragraph.role is _OPERATIVE and not beside(paragraph.number):
            sections[-1].append(paragraph.id)
    return frozenset(operative[0] for operative in sections if len(operative) == 1)


def _cited(number: str) -> str:
    """Return how a printed number is cited: "5 bis." as "5 bis"; empty for one that is no figure."""
    match = _FIGURE.match(number)
    return match[0] if match else ""


def _label_below(
    parent: Paragraph, above: str, depth: int, language: str, result: dict[NodeId, Label]
) -> None:
    """Label the sub-paragraphs under one paragraph, each kind of text between them left unnumbered."""
    number_of = SUBPARAGRAPH_NUMBERS.get(language, _latin)
    count = 0
    for child in parent.children:
        label = ""
        if child.role is _SUBPARAGRAPH:
            count += not beside(child.number)
            number = child.number or number_of(depth, count)
            label = f"{above} {number}".strip()
            result[child.id] = Label(number, label)
        elif child.number:
            result[child.id] = Label(child.number, "")
        if child.children:
            below = depth + 1 if child.role is _SUBPARAGRAPH else depth
            _label_below(child, label or above, below, language, result)


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
