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
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
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
    r"(?:OP|PP)?\s*(?P<figure>\d{1,3}|\(?[^()\s]{1,8}\))[\s.]*"
    r"(?P<order>(?:(?:bis|ter|quater|quinquies|sexies|septies|octies|alt|new)\b\s?(?:\d{1,2}\b)?\s*)+)\W*",
    re.IGNORECASE,
)

_SHORTEST_BESIDE = len("5alt")


class Label(NamedTuple):
    """How a paragraph is numbered in print and cited in the room; either may be empty."""

    number: str = ""
    label: str = ""


def in_figures(number: str) -> str:
    """Return a number with the figures that are derived, 0 to 9, where it has those of everyday Arabic."""
    return number.translate(_EVERYDAY)


def in_everyday_figures(number: str) -> str:
    """Return a number with the figures of everyday Arabic, ٠ to ٩, for those that are derived."""
    return number.translate(_TO_EVERYDAY)


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
_PP, _OP, _OPENS = 1, 2, 3
"""As what a paragraph is counted in its list: a preambular or operative one, or what opens a section."""
_COUNTED = {_PREAMBULAR: _PP, _OPERATIVE: _OP, _HEADING: _OPENS}
_NAMES = {Role.ANNEX: "Annex", Role.PART: "Part"}
"""What an annex or a part without a label is cited as."""
_FROZEN = expression(r"PP\d+")
_SECTION = expression(r"[IVXLC]+")
_FIGURE = expression(r"\d.*?(?=[\s.\-–—]*$)")
_EVERYDAY = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)
_TO_EVERYDAY = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_NO_LABEL = Label()
_MANY = 1 << 14
"""Most labels are those of other drafts and of the same one before: so many are kept and need not be made."""
_FEW = 60
"""To tell so many labels one by one takes as long as to tell all those of a long draft."""
_SECTIONS = 64
"""Of so many sections the labels are kept by their count besides, which is found sooner still."""


class Labels(Mapping[NodeId, Label]):
    """The number and label of every paragraph of a draft that has one, in reading order.

    A few are told one by one as they are asked for, as a page does that shows some of them at every key;
    who asks for more, or goes through them, has all of them told at once.
    """

    def __init__(self, draft: Resolution, language: str) -> None:
        """Tell those of `draft`, which is written in the language of that English name."""
        self._language, self._shape = language, _shape_of(draft)
        self._draft = draft.underived()  # it remembers these, and would hold itself
        self._lists: dict[NodeId, _List] = {}
        self._told: dict[NodeId, Label | None] = {}
        self._whole: dict[NodeId, Label] | None = None

    def __getitem__(self, node: NodeId) -> Label:
        """Return what a paragraph is called; raises KeyError for one that has neither number nor label."""
        whole, told = self._whole, self._told
        if whole is None and node not in told and len(told) >= _FEW:
            whole = self.whole()
        if whole is None and node not in told:
            self._tell(node)
        found = told[node] if whole is None else whole.get(node)
        if found is None:
            raise KeyError(node)
        return found

    def __iter__(self) -> Iterator[NodeId]:
        """Go through the paragraphs that have one."""
        return iter(self.whole())

    def __len__(self) -> int:
        """Return how many have one."""
        return len(self.whole())

    def whole(self) -> dict[NodeId, Label]:
        """Return all of them; not to be changed."""
        if self._whole is None:
            whole: dict[NodeId, Label] = {}
            _List(self._draft.children, self._shape, "", self._language).label_all(whole)
            self._whole = whole  # only now: other threads look there, too
        return self._whole

    def _tell(self, node: NodeId) -> None:
        """Tell what one paragraph is called, and all that stand below the same one of their list."""
        draft, above = self._draft, [node]
        while above[-1] in draft and draft.parents[above[-1]] != draft.id:
            above.append(draft.parents[above[-1]])
        told: dict[NodeId, Label] = {}
        numbered = _List(draft.children, self._shape, "", self._language)
        for each in reversed(above if above[-1] in draft else ()):
            try:
                _, at = draft.place(each)
            except KeyError:
                break  # a note of a title
            numbered.label(at, at + 1, told, is_deep=False)
            paragraph = numbered.children[at]
            if paragraph.role is not _ANNEX and paragraph.role is not _PART:
                break
            numbered = self._lists.get(each) or self._lists.setdefault(each, numbered.within(paragraph))
        self._told.update(told)
        self._told.setdefault(node, None)  # last: other threads look there, too


def labels(draft: Resolution) -> Labels:
    """Return the number and label of every paragraph that has one, for the whole draft.

    Drafts that come one from the other with other words share them, and every panel of a window asks for
    them at every key.
    """
    language = language_of(draft)
    name = f"labels in {language}"
    known: Labels | None = draft.derived.get(name)
    if known is None:
        known = draft.derived[name] = Labels(draft, language)
    return known


def _shape_of(draft: Resolution) -> bytes:
    """Return how the paragraphs at the top of a draft are counted, by that of the draft before."""
    known: bytes | None = draft.derived.get("shape")
    if known is None:
        old, derived = draft.derived.get(BEFORE, ((), {}))
        before, new = derived.get("shape", b""), draft.children
        head, tail = unchanged(old, new) if before else (0, 0)
        known = before[:head] + _shape(new[head : len(new) - tail]) + before[len(before) - tail :]
        draft.derived["shape"] = known
        draft.derived.pop(BEFORE, None)
    return known


def _shape(siblings: Sequence[Paragraph]) -> bytes:
    """Return how paragraphs of a list are counted, a byte for each."""
    return bytes([_counted(each) if each.role in _COUNTED else 0 for each in siblings])


def _counted(paragraph: Paragraph) -> int:
    """Return as what a paragraph is counted; zero for one that isn't."""
    if paragraph.role is _HEADING:
        return _OPENS if _section(paragraph) else 0
    return 0 if paragraph.number and beside(paragraph.number) else _COUNTED[paragraph.role]


def beside(number: str) -> str:
    """Return how a paragraph is cited that is numbered beside another ("5 bis"), empty for any other."""
    found = _BESIDE.fullmatch(number.strip()) if len(number) >= _SHORTEST_BESIDE else None
    return f"{found['figure']} {' '.join(found['order'].lower().split())}" if found else ""


class _List(NamedTuple):
    """The paragraphs at the top of a draft, annex or part; `shape` says how each is counted.

    `prefix` is put before the labels. One that `numbers_one` numbers an operative paragraph that is alone in
    its section, too.
    """

    children: tuple[Paragraph, ...]
    shape: bytes
    prefix: str
    language: str
    numbers_one: bool = False

    def within(self, paragraph: Paragraph) -> _List:
        """Return the list in an annex or part of this one."""
        prefix = f"{self.prefix}{paragraph.number or _NAMES[paragraph.role]}, "
        children, in_annex = paragraph.children, paragraph.role is _ANNEX
        return _List(children, _shape(children), prefix, self.language, in_annex)

    def label_all(self, result: dict[NodeId, Label]) -> None:
        """Label all of these and what is below them."""
        starts = [at for at, counted in enumerate(self.shape) if counted == _OPENS]
        for start, end in zip((0, *starts), (*starts, len(self.children)), strict=True):
            self.label(start, end, result)

    def label(self, start: int, end: int, result: dict[NodeId, Label], *, is_deep: bool = True) -> None:
        """Label some paragraphs of one section and what is below them; in annexes and parts if `is_deep`."""
        shape, language = self.shape, self.language
        first = max(shape.rfind(_OPENS, 0, start + 1), 0)
        last = shape.find(_OPENS, start + 1)
        last = len(shape) if last < 0 else last
        opens = shape[first : first + 1] == bytes([_OPENS])
        prefix = f"{self.prefix}{_section(self.children[first])}, " if opens else self.prefix
        figure = "{} -" if language == "Arabic" else "{}."
        preambulars, operatives = _preambulars(prefix), _operatives(prefix, figure)
        preambular, operative = (shape.count(each, first, start) for each in (_PP, _OP))
        for at, paragraph in enumerate(self.children[start:end], start):
            role, number = paragraph.role, paragraph.number
            label = Label(number) if number else _NO_LABEL
            if role is _PREAMBULAR:
                preambular += shape[at] == _PP
                label = _preambular(number, prefix, preambular) if number else preambulars[preambular]
            elif role is _OPERATIVE:
                operative += shape[at] == _OP
                label = _operative(number, prefix, operative, figure) if number else operatives[operative]
            elif role is _ANNEX or role is _PART:
                result[paragraph.id] = Label(number, f"{self.prefix}{number}")
                if is_deep:
                    self.within(paragraph).label_all(result)
                continue
            if label is not _NO_LABEL:
                result[paragraph.id] = label
            if paragraph.children:
                _label_below(paragraph, label.label, 0, language, result)
        if not self.numbers_one and language != "Arabic" and shape.count(_OP, first, last) == 1:
            alone = shape.find(_OP, first, last)
            if start <= alone < end:
                lonely = self.children[alone]
                result[lonely.id] = _operative(lonely.number, prefix, 1, "")


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
    return in_figures(match[0]) if match else ""


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
