"""Surgery on one text of a package: characters taken out, put in and given another look.

Runs are divided where something begins or ends; all else in the paragraphs stays where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from exports.docx.markup import Element, W, text_node
from exports.docx.patch.glyphs import Spot
from exports.docx.story.passages import Passage
from exports.docx.story.pieces import HYPERLINK, PROPERTIES, RUN, RUN_PROPERTIES, TEXTS, Piece

_EMPTIED = frozenset(W + name for name in ("hyperlink", "fldSimple", "smartTag", "ins"))
_CITING = frozenset(
    W + name
    for name in ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference")
)


@dataclass
class Part:
    """An element of a paragraph that holds the characters from `start` to `end`, of one look."""

    start: int
    end: int
    element: Element
    piece: Piece


@dataclass
class Cuts:
    """What is to be done to one passage; offsets are those before anything is done."""

    gone: list[tuple[int, int]] = field(default_factory=list)
    come: list[tuple[int, Sequence[Element]]] = field(default_factory=list)
    restyled: list[tuple[int, int, Callable[[Element], None]]] = field(default_factory=list)

    @property
    def places(self) -> set[int]:
        """Where something begins or ends."""
        return {
            *(at for each in self.gone for at in each),
            *(at for at, _ in self.come),
            *(at for start, end, _ in self.restyled for at in (start, end)),
        }


class Wound:
    """A text laid open: its paragraphs as passages, and what is to be done in each."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self._cuts = [Cuts() for _ in passages]

    def take_out(self, line: int, start: int, end: int) -> None:
        """Take characters out of a passage."""
        if start < end:
            self._cuts[line].gone.append((start, end))

    def put_in(self, spot: Spot, elements: Sequence[Element]) -> None:
        """Put elements in; what is put in at one place stands in the order in which it was."""
        self._cuts[spot.line].come.append((spot.at, elements))

    def restyle(self, line: int, start: int, end: int, change: Callable[[Element], None]) -> None:
        """Call `change` with every run of some characters."""
        if start < end:
            self._cuts[line].restyled.append((start, end, change))

    def close(self) -> None:
        """Do all of it."""
        for passage, cuts in zip(self.passages, self._cuts, strict=True):
            if cuts.places:
                _operate(passage, cuts)


def _operate(passage: Passage, cuts: Cuts) -> None:
    gone = [_with_fields(passage, each) for each in cuts.gone]
    places = cuts.places | {at for each in gone for at in each}
    parts = list(_taken_apart(passage, places))
    for start, end, change in cuts.restyled:
        for each in parts:
            if each.element.tag == RUN and start <= each.start and each.end <= end:
                change(each.element)
    for at, group in groupby(sorted(cuts.come, key=lambda each: each[0]), key=lambda each: each[0]):
        _put(passage.element, parts, at, [element for _, elements in group for element in elements])
    for each in parts:
        if any(start <= each.start and each.end <= end for start, end in gone):
            _take(each.element)


def _with_fields(passage: Passage, stretch: tuple[int, int]) -> tuple[int, int]:
    """Return a stretch with the signs of the fields of which it has all that they show."""
    start, end = stretch
    grown = True
    while grown:
        grown = False
        for first, separate, last in _fields(passage):
            shows = separate + 1 < last
            if shows and start <= separate + 1 and last <= end and not (start <= first and last < end):
                start, end, grown = min(start, first), max(end, last + 1), True
    return start, end


def _fields(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Yield the offsets of the begin, the separator and the end of each field."""
    open_: list[list[int]] = []
    for piece in passage.pieces:
        kind = piece.node.get(W + "fldCharType", "") if piece.node is not None else ""
        if kind == "begin":
            open_.append([piece.start])
        elif kind == "separate" and open_:
            open_[-1].append(piece.start)
        elif kind == "end" and open_:
            found = open_.pop()
            if len(found) == 2:
                yield found[0], found[1], piece.start


def _taken_apart(passage: Passage, places: Iterable[int]) -> Iterator[Part]:
    """Yield the parts of a passage, its runs divided at some places."""
    cuts = sorted(places)
    for _, group in groupby(passage.pieces, key=lambda each: id(each.run)):
        pieces = list(group)
        run, start, end = pieces[0].run, pieces[0].start, pieces[-1].end
        if run.getparent() is None:  # the sign of a field that is one element
            continue
        inside = [at for at in cuts if start < at < end]
        if not inside or run.tag != RUN:
            yield Part(start, end, run, pieces[0])
            continue
        for first, last in pairwise([start, *inside, end]):
            made = _part_of_run(run, pieces, first, last)
            run.addprevious(made)
            yield Part(first, last, made, pieces[0])
        _take(run)


def _part_of_run(run: Element, pieces: Sequence[Piece], first: int, last: int) -> Element:
    made = run.makeelement(run.tag, dict(run.attrib))
    properties = run.find(RUN_PROPERTIES)
    if properties is not None:
        made.append(deepcopy(properties))
    for piece in pieces:
        start, end = max(first, piece.start), min(last, piece.end)
        if start >= end or piece.node is None:
            continue
        if piece.node.tag in TEXTS:
            made.append(text_node(run, (piece.node.text or "")[start - piece.start : end - piece.start]))
        else:
            copy = deepcopy(piece.node)
            copy.tail = None
            made.append(copy)
    return made


def _put(paragraph: Element, parts: Sequence[Part], at: int, elements: Sequence[Element]) -> None:
    """Put elements after what ends at an offset, outside of what only holds that."""
    before = [each for each in parts if each.end <= at]
    after = next((each.element for each in parts if each.start >= at), None)
    if before:
        place = _outermost(before[-1].element, after, paragraph)
        for each in reversed(elements):
            place.addnext(each)
        return
    if after is not None:
        place = _outermost(after, None, paragraph)
        for each in elements:
            place.addprevious(each)
        return
    for each in elements:
        paragraph.append(each)


def _outermost(element: Element, other: Element | None, paragraph: Element) -> Element:
    """Return the element, or what holds it up to the paragraph, as long as that doesn't hold the other."""
    within = set(other.iterancestors()) if other is not None else set()
    above = element.getparent()
    while above is not None and above is not paragraph and above not in within:
        element, above = above, above.getparent()
    return element


def _take(element: Element) -> None:
    """Take an element away, and what held nothing else."""
    parent = element.getparent()
    if parent is None:
        return
    element.tail = None
    parent.remove(element)
    if parent.tag in _EMPTIED and next(parent.iter(RUN), None) is None:
        _take(parent)


def only(paragraph: Element) -> Element:
    """Return a copy of a paragraph without what may stand only once: its section, bookmarks, comments."""
    made = deepcopy(paragraph)
    made.tail = None
    for each in list(made.iter(*_CITING)):
        _take(each)
    for section in made.findall(f"{PROPERTIES}/{W}sectPr"):
        _take(section)
    for each in made.iter():
        for name in list(each.attrib):
            if name.endswith(("}paraId", "}textId")):
                del each.attrib[name]
    return made


def content(paragraph: Element) -> list[Element]:
    """Return what stands in a paragraph beside its properties."""
    return [each for each in paragraph if each.tag != PROPERTIES]


def is_link(element: Element) -> bool:
    """Return whether a run stands in a hyperlink."""
    return next(element.iterancestors(HYPERLINK), None) is not None
