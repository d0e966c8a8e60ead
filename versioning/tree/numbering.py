"""Numbering: the numbers and labels of a draft, derived from where its paragraphs stand.

A *number* is what is printed before the paragraph ("5.", "(b)"). A *label* is how the room cites it
("PP3", "OP5 (b) (ii)"). Both follow UN practice: preambular paragraphs bear no number, a single
operative paragraph is not numbered (except in Arabic), sub-paragraphs go (a), (i), a., i. A paragraph
numbered "5 bis." or "5 alt." stands beside OP5 and isn't counted, so that what follows keeps its number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

ARABIC_LETTERS = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
CYRILLIC_LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя"
ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_BESIDE = re.compile(
    r"(?:OP|PP)?\s*(?P<figure>\d{1,3})\s*"
    r"(?P<order>(?:(?:bis|ter|quater|quinquies|sexies|septies|octies|alt)\b\s?(?:\d{1,2}\b)?\s*)+)\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Label:
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
    forms: tuple[Callable[[int], str], ...] = (
        lambda n: f"({letters(n)})",
        lambda n: f"({roman(n)})",
        lambda n: f"{letters(n)}.",
        lambda n: f"{roman(n)}.",
    )
    return forms[min(depth, len(forms) - 1)](count)


def _romance(depth: int, count: int) -> str:
    return f"{letters(count)})" if depth % 2 == 0 else f"{roman(count)})"


def _russian(depth: int, count: int) -> str:
    return f"{letters(count, CYRILLIC_LETTERS)})" if depth % 2 == 0 else f"{roman(count)})"


def _arabic(depth: int, count: int) -> str:
    return f"({letters(count, ARABIC_LETTERS)})" if depth % 2 == 0 else f"({count})"


def _chinese(depth: int, count: int) -> str:
    return enclosed_chinese(count) if depth % 2 == 0 else f"({letters(count)})"


SUBPARAGRAPH_NUMBERS: Mapping[str, Callable[[int, int], str]] = {
    "French": _romance,
    "Spanish": _romance,
    "Russian": _russian,
    "Arabic": _arabic,
    "Chinese": _chinese,
}
"""By language, the function of (depth from 0, count from 1) that numbers sub-paragraphs."""


def labels(draft: Resolution) -> dict[NodeId, Label]:
    """Return the number and label of every paragraph that has one, for the whole draft."""
    result: dict[NodeId, Label] = {}
    language = draft.masthead.language
    _label_list(draft.children, "", language, result)
    for child in draft.children:
        if child.role in (Role.ANNEX, Role.PART):
            result[child.id] = Label(child.number, child.number)
            _label_list(child.children, f"{child.number or 'Annex'}, ", language, result)
    return result


def beside(number: str) -> str:
    """Return how a paragraph is cited that is numbered beside another ("5 bis"), empty for any other."""
    found = _BESIDE.fullmatch(number.strip())
    return f"{found['figure']} {' '.join(found['order'].lower().split())}" if found else ""


def _label_list(
    siblings: tuple[Paragraph, ...], prefix: str, language: str, result: dict[NodeId, Label]
) -> None:
    """Label the preambular and operative paragraphs of one draft, annex or part."""
    operative = [each for each in siblings if each.role is Role.OPERATIVE and not beside(each.number)]
    alone = len(operative) == 1 and language != "Arabic" and not prefix
    preambular_count = operative_count = 0
    for paragraph in siblings:
        apart = beside(paragraph.number) if paragraph.number else ""
        if apart and paragraph.role in (Role.PREAMBULAR, Role.OPERATIVE):
            cited = "PP" if paragraph.role is Role.PREAMBULAR else "OP"
            label = Label(paragraph.number, f"{prefix}{cited}{apart}")
        elif paragraph.role is Role.PREAMBULAR:
            preambular_count += 1
            label = Label(paragraph.number, f"{prefix}PP{preambular_count}")
        elif paragraph.role is Role.OPERATIVE:
            operative_count += 1
            derived = "" if alone else f"{operative_count}."
            label = Label(paragraph.number or derived, f"{prefix}OP{operative_count}")
        elif paragraph.role in (Role.ANNEX, Role.PART):
            continue
        else:
            label = Label(paragraph.number, "")
        if label != Label():
            result[paragraph.id] = label
        _label_below(paragraph, label.label, 0, language, result)


def _label_below(
    parent: Paragraph, above: str, depth: int, language: str, result: dict[NodeId, Label]
) -> None:
    """Label the sub-paragraphs under one paragraph, each kind of text between them left unnumbered."""
    number_of = SUBPARAGRAPH_NUMBERS.get(language, _latin)
    count = 0
    for child in parent.children:
        label = ""
        if child.role is Role.SUBPARAGRAPH:
            count += 1
            number = child.number or number_of(depth, count)
            label = f"{above} {number}".strip()
            result[child.id] = Label(number, label)
        elif child.number:
            result[child.id] = Label(child.number, "")
        below = depth + 1 if child.role is Role.SUBPARAGRAPH else depth
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
