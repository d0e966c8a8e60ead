"""The survey of a document's marks: every marked stretch of words, and where in its sentence it stands.

Marks have the names of `versioning.drafting.mark_names`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from enum import Enum

from versioning.drafting.capitals import capitals_in
from versioning.drafting.mark_names import CAPITALS, STRUCK, is_colour, name_of
from versioning.drafting.written_brackets import CLOSING, OPENING, Bracket, brackets, remark
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import FRONT, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, Mark, MarkKind, StyledText

HEADS = (*FRONT, Role.HEADING, Role.ANNEX, Role.PART)
"""Roles whose words bear marks of their own: the title is bold, a heading underlined or coloured."""
PROVISIONS = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH)
_ALL = 0.9
_ORDINARY = 0.6
"""A colour of more than this part of all letters that aren't struck is the document's own."""
_LONGEST_OPENING = 6
_SLIP = 2
"""So many letters of a word may be missed by whoever strikes it."""
_BETWEEN = re.compile(r"[\s,;.:()\[\]［］{}]*")
_LINK = re.compile(
    r"(?:https?:|www\.|mailto:)\S+|\S+@\S+\.\w+|[\w-]+\.(?:org|int|com|net)\b\S*", re.IGNORECASE
)
_CITED = re.compile(
    r"(?:(?i:resolutions?|decisions?|documents?)\s+)?"
    r"(?:[A-Z\d][A-Z\d.()-]*/[A-Z\d./()-]+(?:\s[A-Z])?|\d{1,4}(?:\s[A-Z])?\s\((?:(?:19|20)\d\d|(?:S-)?[IVXL]+)\))"
)
_LINKING = (
    r"and(?:/or)?|or|nor|but|including|as well as|as appropriate|in particular|inter alia|where|while|taking"
    r"|bearing|in accordance|in line|with|without|through|subject to|et|ou|y compris|ainsi que|notamment"
    r"|dont|tout en|y|o|u|incluid[oa]s?|así como|en particular|в том числе|и|или|включая|а также"
)
_LINKED = re.compile(
    rf"(?:[,;،؛，、]|(?:{_LINKING})\b).*|.*\b(?:and|or|et|ou|y|и|или)", re.IGNORECASE | re.DOTALL
)
"""What is put into a sentence often opens so, or ends with a link; what is emphasized in it seldom does."""
_QUOTES = ("“”", '""', "«»", "‘’", "「」")


class Where(Enum):
    """Where in its paragraph a marked stretch stands."""

    WHOLE = "whole"
    OPENING = "opening"
    INSIDE = "inside"


@dataclass(frozen=True)
class Stretch:
    """Words of one text under one mark, from `start` up to `end`.

    `beside` says that struck words or the bracket of a delegation stand right next to it, or around it,
    `is_slip` that it is a letter or two of a word of which the rest bears another mark, or none.
    """

    node: NodeId
    role: Role
    start: int
    end: int
    mark: str
    where: Where
    words: str
    beside: bool = False
    is_slip: bool = False

    @property
    def is_link(self) -> bool:
        """Whether the words are an address or the symbol of a document, which programs mark."""
        words = self.words.strip(" ,;.")
        return bool(_LINK.search(words)) or (not self.beside and _CITED.fullmatch(words) is not None)


@dataclass(frozen=True)
class Page:
    """One text of the draft, that of a paragraph or of a note, with its brackets."""

    node: NodeId
    role: Role
    text: StyledText
    brackets: tuple[Bracket, ...]


@dataclass
class Survey:
    """What was found: the texts, the stretches of each mark, and the letters of each."""

    pages: list[Page] = field(default_factory=list)
    stretches: dict[str, list[Stretch]] = field(default_factory=dict)
    signs: dict[str, list[Stretch]] = field(default_factory=dict)
    """Marked stretches without any letter: a comma, a space. They decide nothing."""
    letters: Counter[str] = field(default_factory=Counter)
    struck: Counter[str] = field(default_factory=Counter)
    """The letters under each mark that are struck through as well."""
    size: int = 0

    @property
    def inks(self) -> list[str]:
        """Every colour that words stand in or on."""
        return list(filter(is_colour, self.letters))

    @property
    def colours(self) -> list[str]:
        """The colours that words stand in or on, but for those of the document as a whole."""
        most = _ORDINARY * (self.size - self.letters[STRUCK])
        return [
            each
            for each in self.inks
            if self.letters[each] - self.struck[each] <= most or not self._is_ordinary(each)
        ]

    @property
    def of_deletions(self) -> frozenset[str]:
        """The colours of words that are struck, where at most the strike of some is a little short."""
        return frozenset(
            each
            for each in self.colours
            if self.struck[each] >= _ALL * self.letters[each]
            and all(stretch.is_slip for stretch in self.stretches.get(each, ()))
        )

    def _is_ordinary(self, colour: str) -> bool:
        """Return whether provisions stand in a colour: those in which words are struck, if there are any.

        What was struck was there before, and so were the words around it; a new paragraph may be longer
        than all of them.
        """
        struck, inside = self._letters_by_text(STRUCK), self._letters_by_text(colour)
        rests = {
            page.node: rest
            for page in self.pages
            if page.role in PROVISIONS and (rest := _letters(page.text.chars) - struck[page.node])
        }
        about = [node for node in rests if struck[node]] or list(rests)
        return sum(inside[node] > _ORDINARY * rests[node] for node in about) >= _ORDINARY * len(about)

    def _letters_by_text(self, mark: str) -> Counter[NodeId]:
        letters: Counter[NodeId] = Counter()
        for each in self.stretches.get(mark, ()):
            letters[each.node] += _letters(each.words)
        return letters


def survey(draft: Resolution) -> Survey:
    """Return the survey of a draft."""
    result = Survey()
    for page in _pages(draft):
        result.pages.append(page)
        result.size += _letters(page.text.chars)
        capitals = list(capitals_in(page.text.chars)) if page.role in PROVISIONS else []
        if not page.text.marks and not capitals:
            continue
        struck = [mark for mark in page.text.marks if mark.kind is MarkKind.STRIKETHROUGH]
        near = _near(page, struck)
        for span in capitals:
            result.letters[CAPITALS] += _letters(page.text.chars[slice(*span)])
            _add(result, page, span, CAPITALS, near)
        for mark in page.text.marks:
            name = name_of(mark)
            if name:
                _take(result, page, mark, name, struck, near)
    return result


def _pages(draft: Resolution) -> Iterator[Page]:
    for paragraph in draft.walk():
        chars = paragraph.text.chars
        said = remark(chars) if paragraph.role is Role.TEXT else None
        yield Page(paragraph.id, paragraph.role, paragraph.text, (said,) if said else brackets(chars))
        for _, note in paragraph.text.notes:
            yield Page(note.id, Role.TEXT, note.text, brackets(note.text.chars))


def _near(page: Page, struck: list[Mark]) -> list[tuple[int, int]]:
    """Return the ranges in or beside which a mark is one of a proposal."""
    named = [each for outer in page.brackets for each in outer.walk() if each.head is not None]
    return [(mark.start, mark.end) for mark in struck] + [(each.start, each.end) for each in named]


def _take(
    result: Survey, page: Page, mark: Mark, name: str, struck: list[Mark], near: list[tuple[int, int]]
) -> None:
    chars = page.text.chars
    result.letters[name] += _letters(chars[mark.start : mark.end])
    at = mark.start
    for over in struck if name != STRUCK else ():
        if over.end <= mark.start or over.start >= mark.end:
            continue
        result.struck[name] += _letters(chars[max(over.start, mark.start) : min(over.end, mark.end)])
        _add(result, page, (at, over.start), name, near)
        at = max(at, over.end)
    _add(result, page, (at, mark.end), name, near)


def _add(result: Survey, page: Page, span: tuple[int, int], name: str, near: list[tuple[int, int]]) -> None:
    """Add the stretch from `start` up to `end`, if there is one."""
    start, end = span
    chars = page.text.chars
    if start >= end:
        return
    before, after = _letters(chars[:start]), _letters(chars[end:])
    where = Where.INSIDE if before else Where.OPENING
    if not before and not after:
        where = Where.WHOLE
    elif where is Where.OPENING and len(chars[start:end].split()) > _LONGEST_OPENING:
        where = Where.INSIDE
    beside = any(_touches(chars, (start, end), each) for each in near)
    is_cut = any(0 < at < len(chars) and chars[at - 1 : at + 1].isalnum() for at in span)
    is_slip = is_cut and _letters(chars[start:end]) <= _SLIP
    stretch = Stretch(page.node, page.role, start, end, name, where, chars[start:end], beside, is_slip)
    says = _letters(stretch.words) or ATOM in stretch.words
    (result.stretches if says else result.signs).setdefault(name, []).append(stretch)


def _touches(chars: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether two ranges overlap, or have nothing but space and punctuation between them."""
    if one[0] < other[1] and other[0] < one[1]:
        return True
    start, end = (one[1], other[0]) if one[1] <= other[0] else (other[1], one[0])
    return _BETWEEN.fullmatch(chars, start, end) is not None


def _letters(chars: str) -> int:
    return sum(map(str.isalnum, chars))


def reads_as_added(stretch: Stretch, chars: str) -> bool:
    """Return whether words read as put into a sentence, and not as a term, title or heading in it."""
    words = stretch.words.strip()
    words = words.lower() if stretch.mark == CAPITALS else words
    if stretch.where is Where.WHOLE or stretch.is_link or _is_quoted(chars, stretch):
        return False
    if not any(char.lower() != char.upper() for char in words):
        return (
            len(words) >= 6 if any("\u4e00" <= char <= "\u9fff" for char in words) else len(words.split()) > 2
        )
    if words.startswith((",", ";")) or words.endswith((",", ";")):
        return len(words.split()) > 1 or words.strip(" ,;").islower()
    parts = [part for part in re.split(r"[^\w’'-]+", words) if part]
    small = sum(part[:1].islower() for part in parts)
    return len(parts) > 2 and small * 2 > len(parts)


def is_linked(stretch: Stretch, chars: str) -> bool:
    """Return whether words are joined to a sentence that may have been there without them."""
    words = stretch.words.strip()
    if stretch.where is Where.WHOLE or stretch.is_link or _is_quoted(chars, stretch):
        return False
    return _letters(words) > 0 and " " in words and _LINKED.fullmatch(words) is not None


def is_bracketed(stretch: Stretch, chars: str) -> bool:
    """Return whether words stand in square brackets, together with these or without."""
    before = chars[: stretch.start].rstrip()[-1:] + stretch.words.strip()[:1]
    after = stretch.words.strip()[-1:] + chars[stretch.end :].lstrip()[:1]
    return any(char in before for char in OPENING) and any(char in after for char in CLOSING)


def _is_quoted(chars: str, stretch: Stretch) -> bool:
    before = chars[: stretch.start].rstrip()[-1:] + stretch.words.strip()[:1]
    after = stretch.words.strip()[-1:] + chars[stretch.end :].lstrip()[:1]
    return any(pair[0] in before and pair[1] in after for pair in _QUOTES)


def words_of(stretches: Collection[Stretch]) -> set[str]:
    """Return the different words of stretches, in small letters."""
    return {" ".join(each.words.casefold().split()) for each in stretches}
