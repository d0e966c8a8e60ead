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
from functools import lru_cache, partial
from itertools import compress, count
from operator import add, attrgetter, is_
from typing import NamedTuple

from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import BEFORE, Resolution
from versioning.tree.sharing import unchanged

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


def _enclosed_chinese(count: int) -> str:
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
    return f"({letters(count)})" if depth % 2 == 0 else _enclosed_chinese(count)


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
_COUNTED, _APART = (_PREAMBULAR, _OPERATIVE), (_HEADING, _ANNEX, _PART)
_ROLE = attrgetter("role")
_NAMES = {Role.ANNEX: "Annex", Role.PART: "Part"}
"""What an annex or a part without a label is cited as."""
_FROZEN = expression(r"PP\d+")
_SECTION = expression(r"[IVXLC]+")
_FIGURE = expression(r"\d.*?(?=[\s.\-–—]*$)")
_NO_LABEL = Label()
_MANY = 1 << 14
"""Most labels are those of other drafts and of the same one before: so many are kept and need not be made."""
_SECTIONS = 64
"""Of so many sections the labels are kept by their count besides, which is found sooner still."""


def labels(draft: Resolution) -> dict[NodeId, Label]:
    """Return the number and label of every paragraph that has one, for the whole draft.

    They are not to be changed: drafts that come one from the other with other words share them, and every
    panel of a window asks for them at every key.
    """
    language = language_of(draft)
    name = f"labels in {language}"
    known: dict[NodeId, Label] | None = draft.derived.get(name)
    if known is None:
        children, derived = draft.derived.get(BEFORE, ((), {}))
        before: dict[NodeId, Label] | None = derived.get(name)
        known = None if before is None else _relabelled(before, children, draft.children, language)
        if known is None:
            known = {}
            _label_list(draft, "", language, known)
        draft.derived[name] = known  # only now: other threads look there, too
        draft.derived.pop(BEFORE, None)
    return known


def _relabelled(
    known: dict[NodeId, Label], old: tuple[Paragraph, ...], new: tuple[Paragraph, ...], language: str
) -> dict[NodeId, Label] | None:
    """Return the labels of a draft's `new` paragraphs by those `known` of the `old` ones, in reading order.

    Those are told that came, and in their section those behind them of a role that is counted otherwise
    now. None where headings, annexes or parts are concerned, or one operative paragraph may be alone.
    """
    head, tail = unchanged(old, new)
    gone, come = old[head : len(old) - tail], new[head : len(new) - tail]
    if any(each.role in _APART for each in (*gone, *come)):
        return None
    starts = [
        at for at in compress(count(), map(partial(is_, _HEADING), map(_ROLE, new))) if _section(new[at])
    ]
    start = max((at for at in starts if at < head), default=0)
    rest = new[len(new) - tail : min((at for at in starts if at >= head), default=len(new))]
    counts = _counts(new[start:head])
    was, now = (tuple(map(add, counts, _counts(each))) for each in (gone, come))
    if min(was[1], now[1]) + _counts(rest)[1] < 2:
        return None
    name = f"{_section(new[start])}, " if start in starts else ""
    other = [role for role, one, two in zip(_COUNTED, was, now, strict=True) if one != two]
    came: dict[NodeId, Label] = {}
    _label_section(come, "", name, language, came, counts)
    went = [each.id for above in gone for each in above.walk() if each.id in known]
    following = (each.id for above in new[len(new) - tail :] for each in above.walk() if each.id in known)
    result = _spliced(known, went, next(following, None), came)
    if other:
        counted = tuple([each for each in rest if each.role in other])
        _label_section(counted, "", name, language, result, now)
    return result


def _spliced(
    known: dict[NodeId, Label], went: list[NodeId], following: NodeId | None, came: dict[NodeId, Label]
) -> dict[NodeId, Label]:
    """Return labels in which some came instead of those that went, before what follows, if anything does."""
    if went == list(came):
        return known | came
    nodes, labels_of = list(known), list(known.values())
    first = went[0] if went else following
    start = len(nodes) if first is None else nodes.index(first)
    end = start + len(went)
    nodes[start:end], labels_of[start:end] = came, came.values()
    return dict(zip(nodes, labels_of, strict=True))


def _counts(siblings: tuple[Paragraph, ...]) -> tuple[int, int]:
    """Return how many preambular and how many operative paragraphs are counted."""
    roles = [each.role for each in siblings if not (each.number and beside(each.number))]
    return roles.count(_PREAMBULAR), roles.count(_OPERATIVE)


def beside(number: str) -> str:
    """Return how a paragraph is cited that is numbered beside another ("5 bis"), empty for any other."""
    found = _BESIDE.fullmatch(number.strip()) if len(number) >= _SHORTEST_BESIDE else None
    return f"{found['figure']} {' '.join(found['order'].lower().split())}" if found else ""


def _label_list(
    parent: Resolution | Paragraph, prefix: str, language: str, result: dict[NodeId, Label]
) -> None:
    """Label the preambular and operative paragraphs of one draft, annex or part, and what is below it."""
    children = parent.children
    in_annex = isinstance(parent, Paragraph) and parent.role is _ANNEX
    has_lonely = not in_annex and language != "Arabic"  # one that is alone in its section bears no number
    starts = [at for at, each in enumerate(children) if each.role is _HEADING and _section(each)]
    names = ("", *(f"{_section(children[at])}, " for at in starts))
    for name, start, end in zip(names, (0, *starts), (*starts, len(children)), strict=True):
        lonely = _label_section(children[start:end], prefix, name, language, result)
        if lonely is not None and has_lonely:
            result[lonely.id] = _operative(lonely.number, f"{prefix}{name}", 1, "")


def _label_section(
    siblings: tuple[Paragraph, ...],
    outer: str,
    name: str,
    language: str,
    result: dict[NodeId, Label],
    counted: tuple[int, ...] = (0, 0),
) -> Paragraph | None:
    """Label the paragraphs of one section and what is below them; returns the operative one that is alone.

    So many preambular and operative ones were `counted` before them.
    """
    prefix, figure = f"{outer}{name}", "{} -" if language == "Arabic" else "{}."
    preambulars, operatives = _preambulars(prefix), _operatives(prefix, figure)
    preambular, operative = counted
    first: Paragraph | None = None
    for paragraph in siblings:
        role, number = paragraph.role, paragraph.number
        label = Label(number) if number else _NO_LABEL
        if role is _PREAMBULAR:
            preambular += not (number and beside(number))
            label = _preambular(number, prefix, preambular) if number else preambulars[preambular]
        elif role is _OPERATIVE:
            if not (number and beside(number)):
                operative, first = operative + 1, first or paragraph
            label = _operative(number, prefix, operative, figure) if number else operatives[operative]
        elif role is _ANNEX or role is _PART:
            result[paragraph.id] = Label(number, f"{outer}{number}")
            _label_list(paragraph, f"{outer}{number or _NAMES[role]}, ", language, result)
            continue
        if label is not _NO_LABEL:
            result[paragraph.id] = label
        if paragraph.children:
            _label_below(paragraph, label.label, 0, language, result)
    return first if operative == 1 else None


class _Counted(dict[int, Label]):
    """The labels of paragraphs without a number of their own, by their count; made when first asked for."""

    def __init__(self, make: Callable[[int], Label]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, count: int) -> Label:
        self[count] = made = self._make(count)
        return made


@lru_cache(maxsize=_SECTIONS)
def _preambulars(prefix: str) -> _Counted:
    return _Counted(lambda count: _preambular("", prefix, count))


@lru_cache(maxsize=_SECTIONS)
def _operatives(prefix: str, figure: str) -> _Counted:
    return _Counted(lambda count: _operative("", prefix, count, figure))


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
