"""What stands around the text of a Word file: the masthead, headers, footers, notes typed by hand.

A masthead may be a table, lines of text or a header. Running heads repeat the symbol, and some files have
symbol or date nowhere else. A note typed by hand is a paragraph that begins with the sign or
raised figure that stands behind a word further up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exports.docx.items import Grid, Item, Passage, Story, lines, walk
from exports.markdown.vocabulary import DATE, SYMBOL, evened, opens_lower
from exports.places import HEAD_OF_PAGE, left_out
from exports.report import Loss
from versioning.saying import said, worded
from versioning.tree.text import Inline, MarkKind, StyledText

_DISTRIBUTION = re.compile(r"Distr(?:\.|ibution|ibución)", re.IGNORECASE)
_UNITED_NATIONS = re.compile(
    r"united nations|nations unies|naciones unidas|организация объединенных наций|الأمم المتحدة|联合国",
    re.IGNORECASE,
)
_MARGINS = {"header": worded("header"), "footer": worded("footer")}
_HEAD = 12
"""Among so many items from the start a table may be the masthead."""
_APART = re.compile(r"\t|\n| {3,}")
_TYPED_NOTE = re.compile(r"\s*(?P<sign>\*{1,4}|[†‡§]{1,3})\s*(?=[^\s*†‡§])")
_NOTE_MARK = re.compile(r"(?<=[^\s*†‡§])(?P<sign>\*{1,4}|[†‡§]{1,3})(?![\w*†‡§])")
_FIGURE = re.compile(r"[0-9]{1,3}")
_GOES_ON = re.compile(
    r"\b(?:to|of|the|and|its|from|on|in|for|at|by|with|de|du|des|la|le|les|et|del|al|los|las|y|en)$",
    re.IGNORECASE,
)


_Margin = tuple[str, list[Passage]]
"""A header or footer: its kind, and what stands in it."""


@dataclass(frozen=True)
class TypedNote:
    """A note typed by hand: its sign, and the passage without it. `line` is the item it was."""

    line: int
    sign: str
    passage: Passage


@dataclass(frozen=True)
class Arranged:
    """The items of a file in the order of a draft, so many of them from the start lines of the masthead.

    `symbol` and `date` are what was found of them, `losses` what of the margins is in no item.
    """

    items: list[Item]
    head: int
    symbol: str
    date: str
    notes: list[TypedNote]
    losses: list[Loss]


def arranged(story: Story) -> Arranged:
    """Return what is to be recognized of a story: lines of the masthead one by one, then the text.

    The pictures of the masthead, which are the organ's emblem and codes for machines, are left out.
    """
    head, margins = _margins(story)
    rest: list[Item] = []
    for index, item in enumerate(story.items):
        if isinstance(item, Grid) and index < _HEAD and _is_masthead([item]):
            head += [*rest, *(part for each in walk([item]) for part in lines(each))]
            rest = []
        else:
            rest.append(item)
    head, rest = list(filter(_is_shown, head)), list(filter(_is_shown, rest))
    shown = list(map(words_of, head + rest[:_HEAD]))
    apart = [part for _, passages in margins for passage in passages for part in _parts(passage)]
    symbol = next((words for words in (*shown, *apart) if SYMBOL.fullmatch(words)), "")
    date = next((words for words in apart if DATE.fullmatch(words)), "")
    first = [item for item in rest[:_HEAD] if not _is_furniture(item, symbol)]
    above = [item for item in head if not _is_furniture(item, symbol) and not is_opaque(item)]
    items, notes, left = _without_notes(above + first + rest[_HEAD:], margins)
    losses = [
        Loss(HEAD_OF_PAGE, left_out(words))
        for words in dict.fromkeys(shown)
        if _UNITED_NATIONS.fullmatch(words)
    ]
    losses += _of_margins(left, (symbol, date))
    return Arranged(items, len(above), symbol, date, notes, losses)


def _margins(story: Story) -> tuple[list[Item], list[_Margin]]:
    """Return what headers hold of the masthead, and the other headers and footers."""
    head: list[Item] = []
    others: list[_Margin] = []
    for kind, items in story.margins:
        if kind == "header" and not head and _is_masthead(items, strict=True):
            head = [part for each in walk(items) for part in lines(each)]
        else:
            others.append((kind, list(walk(items))))
    return head, others


def _parts(passage: Passage) -> Iterator[str]:
    """Yield what stands apart from each other in a line of a margin."""
    for part in _APART.split(passage.text.plain):
        yield " ".join(part.split())


def _of_margins(margins: Iterable[_Margin], known: tuple[str, str]) -> list[Loss]:
    """Name what margins say besides figures and what is known of them."""
    left: dict[str, str] = {}
    for kind, passages in margins:
        parts = (part for passage in passages for part in _parts(passage))
        words = " ".join(part for part in parts if part and part not in known)
        if any(char.isalpha() for char in words):  # a page number is no loss
            left.setdefault(words, kind)
    return [Loss(said(_MARGINS[kind]), left_out(words)) for words, kind in left.items()]


def _without_notes(
    items: list[Item], margins: list[_Margin]
) -> tuple[list[Item], list[TypedNote], list[_Margin]]:
    """Take the notes typed by hand out of the items and margins.

    A sign that begins more paragraphs than it stands behind words before them is no note's but a list's.
    """
    passages = [item for item in items if isinstance(item, Passage)]
    every = [*passages, *(each for _, others in margins for each in others)]
    if not any(_begun(each.text) for each in every):
        return items, [], margins
    free: Counter[str] = Counter()
    found: list[TypedNote] = []
    lists: set[str] = set()
    places = {id(passage): at for at, passage in enumerate(items) if isinstance(passage, Passage)}
    for passage in every:
        begun = _begun(passage.text) if not passage.label else None
        if begun:
            sign, end = begun
            free[sign] -= 1
            lists |= {sign} if free[sign] < 0 else set()
            note = passage._replace(text=passage.text.slice(end))
            found.append(TypedNote(places.get(id(passage), len(items)), sign, note))
        free.update(mark["sign"] for mark in _NOTE_MARK.finditer(passage.text.chars))
        free.update(
            figure for start, _, figure in _raised(passage.text) if passage.text.chars[:start].strip()
        )
    notes = [note for note in found if note.sign not in lists]
    taken = {note.passage.place for note in notes}
    kept = [item for at, item in enumerate(items) if at not in {note.line for note in notes}]
    left = [(kind, [each for each in others if each.place not in taken]) for kind, others in margins]
    return kept, notes, left


def _begun(text: StyledText) -> tuple[str, int] | None:
    """Return the sign that a note typed by hand begins with, and where its words begin."""
    if text.chars[:1].isalpha():  # as nearly every text does
        return None
    typed = _TYPED_NOTE.match(text.chars)
    if typed:
        return typed["sign"], typed.end()
    for start, end, figure in _raised(text) if text.marks else ():
        words = text.chars[end:].lstrip()
        return (figure, len(text) - len(words)) if words and not text.chars[:start].strip() else None
    return None


def _raised(text: StyledText) -> Iterator[tuple[int, int, str]]:
    """Yield from where to where raised figures stand, with each."""
    for mark in text.marks:
        if mark.kind is MarkKind.SUPERSCRIPT:
            figure = text.chars[mark.start : mark.end].strip()
            if _FIGURE.fullmatch(figure):
                yield mark.start, mark.end, figure


def _is_masthead(items: list[Item], *, strict: bool = False) -> bool:
    """Return whether what stands there is (part of) a masthead; `strict` asks for more than a symbol."""
    words = [words_of(part) for each in walk(items) for part in lines(each)]
    return any(
        _DISTRIBUTION.match(each)
        or (not strict and (SYMBOL.fullmatch(each) or _UNITED_NATIONS.fullmatch(each)))
        for each in words
    )


def _is_furniture(item: Item, symbol: str) -> bool:
    """Return whether an item says the symbol, or only that this is the United Nations."""
    words = words_of(item)
    return bool(words) and (words == symbol or _UNITED_NATIONS.fullmatch(words) is not None)


def words_of(item: Item) -> str:
    """Return the words of a passage, empty for a table."""
    return evened(item.text.plain.strip()) if isinstance(item, Passage) else ""


def _is_shown(item: Item) -> bool:
    """Return whether an item says anything: a rule of dashes or asterisks doesn't."""
    if isinstance(item, Grid):
        return any(_is_shown(each) for each in walk([item]))
    chars = item.text.chars  # nearly every text begins with a word
    return chars[:1].isalnum() or bool(item.text.atoms) or any(char.isalnum() for char in chars)


def is_opaque(item: Item) -> bool:
    """Return whether an item is nothing but pictures and the like, of which no rule can tell a role."""
    if isinstance(item, Grid) or not item.text.atoms:
        return False
    return all(isinstance(atom, Inline) for atom in item.text.atoms) and not item.text.plain.strip()


def lines_of_front(passage: Passage) -> list[StyledText]:
    """Return the lines of a passage; those that only go on with a sentence are one."""
    result: list[StyledText] = []
    for part in lines(passage):
        words = part.text.plain.strip()
        if result and (opens_lower(words) or _GOES_ON.search(result[-1].plain.rstrip())):
            result[-1] = result[-1] + StyledText(" ") + part.text
        else:
            result.append(part.text)
    return result
