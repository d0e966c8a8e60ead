"""Tracked changes as turns: who changed what, and which changes build on which.

A turn is what one author changed at one remove: a change in words that another change brought comes a
turn after it. The file as it stands after any number of turns is had by accepting their changes and
rejecting the others; so every state between the original and the accepted text can be read like a file.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import chain, islice
from typing import NamedTuple

from lxml import etree

from exports.docx.acceptor import (
    DELETED,
    INSERTED,
    MARKS,
    PLACE,
    REVISIONS,
    is_settled,
    moved_ends,
    resolve,
)
from exports.docx.markup import Element, W, child, number, tag, value
from exports.docx.opening import Package

Trees = Mapping[str, Element]
"""The parts of a file that hold words, by name, as they stand at one moment."""

_TURN = "turn"
_CHANGED = "changed"
NOTED = (PLACE, _TURN, _CHANGED)
"""The attributes in which reading notes what it finds."""
_MOST_READ = 2_000_000
"""Elements, in all states together: half a minute. A few kilobytes of markup can ask for days."""
SEVERAL = "several authors"
_CHANGE = re.compile(rb"<w:(?:ins|del|move\w+|cell(?:Ins|Del|Merge)|\w+Change)[\s/>]")
_UNNAMED = "an unnamed author"
PLACED = tuple(W + name for name in ("p", "tbl", "tr", "tc", "altChunk"))
"""What has a place of its own, counted in the order of the part."""
_NOTES = {W + "footnote": "f", W + "endnote": "e"}
_RANGES = {W + f"move{way}Range{edge}": (way, edge) for way in ("From", "To") for edge in ("Start", "End")}


@dataclass(frozen=True)
class Turn:
    """Changes of one author that can be made at once.

    `dates` gives by place when it was last changed; `links` are the places of paragraphs that came of one,
    or became one.
    """

    author: str
    dates: Mapping[str, str]
    links: tuple[tuple[str, str], ...] = ()

    @property
    def date(self) -> str:
        """When the last of them was made."""
        return max(self.dates.values(), default="")


class _Found(NamedTuple):
    element: Element
    author: str
    date: str
    level: int


class Tracking:
    """The tracked changes of one file.

    `authors` counts the changes of each author; `turns` are in the order in which they can be made, a
    single one where they would be too many to be read one by one (`is_joined`). `alone` has by place who
    changes its paragraphs where nobody else does.
    """

    def __init__(self, package: Package, parts: Sequence[str], first: int = 0) -> None:
        """Number the paragraphs and notes of these parts in place, and sort their changes into turns.

        `first` is the number of the first part.
        """
        found_trees = ((part, package.tree(part)) for part in parts)
        trees = {part: tree for part, tree in found_trees if tree is not None}
        counts: Counter[str] = Counter()
        found: list[_Found] = []
        for at, tree in enumerate(trees.values(), first):
            _number(tree, at, counts)
            found += _revisions(tree)
            if found:
                _pair_moves(tree)
        self.authors = Counter(each.author for each in found)
        self.is_joined = _is_beyond(list(trees.values()), found)
        if self.is_joined:
            found = [each._replace(author=SEVERAL, level=0) for each in found]
        self.turns = _turns(found)
        self.alone = self._alone(_mark_changed([each.element for each in found]))
        self._parts: dict[str, Element | bytes] = {**trees}
        for part, tree in trees.items() if found else ():
            if not is_settled(tree):
                self._parts[part] = _packed(tree)  # takes a hundredth of a tree
                package.forget(part)

    def _alone(self, changing: Mapping[Element, set[str]]) -> dict[str, str]:
        """Return by place who alone changes the paragraphs that have it."""
        authors: dict[str, set[str]] = {}
        for paragraph, turns in changing.items():
            found = authors.setdefault(paragraph.get(PLACE, ""), set())
            found.update(self.turns[int(each) - 1].author for each in turns)
        return {place: next(iter(of)) for place, of in authors.items() if len(of) == 1}

    def settled(self, turns: int) -> Trees:
        """Return the parts as they stand after so many turns."""
        return {
            part: _settled(each, turns) if isinstance(each, bytes) else each
            for part, each in self._parts.items()
        }

    def forget(self, package: Package) -> None:
        """Let go of the parts once they have been read in their last state."""
        for part in (package.document, *self._parts):
            package.forget(part)
        self._parts.clear()


def is_tracked(package: Package, parts: Sequence[str]) -> bool:
    """Return whether a file whose document is read in slices may hold tracked changes."""
    document = package.sliced(package.document)
    if document is not None and _CHANGE.search(document.data) is not None:
        return True
    trees = [package.tree(part) for part in parts if part != package.document]
    return any(tree is not None and next(tree.iter(*REVISIONS), None) is not None for tree in trees)


def _is_beyond(trees: Sequence[Element], found: Sequence[_Found]) -> bool:
    """Return whether all states of a file would be too much to read.

    In each state all of it is gone through, and once more whatever stands in a change, for every change.
    """
    turns = len({(each.level, each.author) for each in found})
    read = chain.from_iterable(each.iter() for each in (*trees, *(change.element for change in found)))
    return turns > 0 and next(islice(read, _MOST_READ // turns, None), None) is not None


def _packed(tree: Element) -> bytes:
    """Return a part as bytes, packed: it is kept while its tree is there, and as long as there are states."""
    buffer = BytesIO()
    tree.getroottree().write(buffer, encoding="utf-8", compression=1)
    return buffer.getvalue()


def _settled(packed: bytes, turns: int) -> Element:
    """Return a part, which was measured before, as it stands after so many turns."""
    parser = etree.XMLParser(resolve_entities=False, collect_ids=False)
    with gzip.open(BytesIO(packed)) as unpacked:
        result = etree.parse(unpacked, parser).getroot()
    for paragraph in result.iter(W + "p"):
        if changed := paragraph.get(_CHANGED):
            name, *changing = changed.split()
            paragraph.set(_CHANGED, f"{name} {sum(int(each) <= turns for each in changing)}")
    resolve(result, lambda revision: number(revision.get(_TURN, ""), 0) <= turns)
    return result


def _number(tree: Element, part: int, counts: Counter[str]) -> None:
    """Note on every paragraph, table, row, cell and note where it stands in the file."""
    for at, each in enumerate(tree.iter(*PLACED)):
        each.set(PLACE, f"{part}.{at}")
    for each in tree.iter(*_NOTES):
        kind = _NOTES[tag(each)]
        counts[kind] += 1
        each.set(PLACE, f"{kind}{counts[kind]}")


def _revisions(tree: Element) -> Iterator[_Found]:
    """Yield the changes of a part in reading order."""
    levels: dict[Element, int] = {}
    for each in tree.iter(*REVISIONS):
        author = value(each, "author") or _UNNAMED
        below = [levels.get(other, 0) for other in _built_on(each, author)]
        levels[each] = 1 + max(below, default=0)
        yield _Found(each, author, value(each, "date"), levels[each])


def _built_on(revision: Element, author: str) -> Iterator[Element]:
    """Yield the changes without which a change would have nothing to change.

    Those are the one it stands in, the insertion of the same paragraph end or row, and, where somebody
    else made it, the insertion of the paragraph or row it stands in.
    """
    around = next(revision.iterancestors(*INSERTED, *DELETED), None)
    if around is not None:
        yield around
    parent = revision.getparent()
    is_mark = parent is not None and parent.tag in MARKS
    if parent is not None and is_mark and revision.tag in DELETED:
        yield from (each for each in parent if each.tag in INSERTED)
    for holder in revision.iterancestors(W + "p", W + "tr"):
        mark = child(holder, "trPr") if holder.tag == W + "tr" else child(holder, "pPr", "rPr")
        if mark is not None and mark is not parent:
            yield from (each for each in mark if each.tag in INSERTED and value(each, "author") != author)


def _turns(found: Sequence[_Found]) -> tuple[Turn, ...]:
    """Sort changes into turns, and note on each change in which turn it is made."""
    begun: dict[str, str] = {}
    for each in found:
        begun[each.author] = min(each.date, begun.get(each.author, each.date))
    order = sorted({(each.level, begun[each.author], each.author) for each in found})
    places = {(level, author): at for at, (level, _, author) in enumerate(order)}
    dates: list[dict[str, str]] = [{} for _ in order]
    links: list[list[tuple[str, str]]] = [[] for _ in order]
    for each in found:
        at = places[each.level, each.author]
        each.element.set(_TURN, str(at + 1))
        for place in _about(each.element):
            dates[at][place] = max(each.date, dates[at].get(place, ""))
        links[at] += _links(each.element)
    authors = (author for _, _, author in order)
    return tuple(Turn(*each) for each in zip(authors, dates, map(tuple, links), strict=True))


def wording_of(paragraph: Element) -> str:
    """Return what is the same in all states of a file in which a paragraph says the same."""
    return f"{paragraph.get(PLACE, '')} {paragraph.get(_CHANGED, '')}"


def _mark_changed(revisions: Sequence[Element]) -> dict[Element, set[str]]:
    """Note on every paragraph that changes are about a name, and in which turns it changes; returns those.

    Changes are about the paragraphs around them or in them, and whatever changes a paragraph whose end may
    go changes the one that it is joined to; those are met in reading order, the later ones last.
    """
    changing: dict[Element, set[str]] = {}
    ends: dict[Element, None] = {}
    for each in revisions:
        around = next(each.iterancestors(W + "p"), None)
        for paragraph in each.iter(W + "p") if around is None else each.iterancestors(W + "p"):
            changing.setdefault(paragraph, set()).add(each.get(_TURN, ""))
        properties = each.getparent()
        if around is not None and properties is not None and properties.tag == W + "rPr":
            ends[around] = None  # of a run's properties, too, which does no harm
    for paragraph in ends:
        if (following := next(paragraph.itersiblings(W + "p"), None)) is not None:
            changing.setdefault(following, set()).update(changing[paragraph])
    for name, (paragraph, turns) in enumerate(changing.items()):
        paragraph.set(_CHANGED, f"{name} {' '.join(turns)}")
    return changing


def _about(revision: Element) -> Iterator[str]:
    """Yield the places that a change is about: its paragraph, row or cell, and the note it stands in."""
    holder = next(revision.iterancestors(*PLACED), None)
    if holder is not None:
        yield holder.get(PLACE, "")
    note = next(revision.iterancestors(*_NOTES), None)
    if note is not None:
        yield note.get(PLACE, "")


def _links(revision: Element) -> Iterator[tuple[str, str]]:
    """Yield the places of the paragraphs that the change of a mark between them parts or joins.

    Where one of them comes or goes with all its words, it does so by itself.
    """
    properties = revision.getparent()
    tags = INSERTED if revision.tag in INSERTED else DELETED
    if properties is None or properties.tag != W + "rPr" or revision.tag not in (*INSERTED, *DELETED):
        return
    first = next(revision.iterancestors(W + "p"), None)
    if first is None or not _keeps_words(first, tags):
        return
    for following in first.itersiblings(W + "p", W + "tbl"):
        if following.tag != W + "p":
            return
        if _keeps_words(following, tags):
            yield first.get(PLACE, ""), following.get(PLACE, "")
            return
        if all(child(following, "pPr", "rPr", name.removeprefix(W)) is None for name in tags):
            return


def _keeps_words(paragraph: Element, tags: tuple[str, ...]) -> bool:
    """Return whether a paragraph has words that stand in none of these changes."""
    return any(
        next(each.iterancestors(*tags), None) is None
        for each in paragraph.iter(W + "t", W + "delText", W + "footnoteReference", W + "endnoteReference")
    )


def _pair_moves(tree: Element) -> None:
    """Let each paragraph that was moved have one place, from where it was to where it is."""
    moves = _moved(tree)
    for (way, name), paragraphs in moves.items():
        others = moves.get(("To", name), []) if way == "From" else []
        if len(others) == len(paragraphs):
            for one, other in zip(paragraphs, others, strict=True):
                _take_place(one, other)


def _moved(tree: Element) -> dict[tuple[str, str], list[Element]]:
    """Return the paragraphs that were moved as a whole, by way and name of the move."""
    found: dict[tuple[str, str], list[Element]] = {}
    names: dict[tuple[str, str], str] = {}
    last: Element | None = None
    for each in tree.iter(W + "p", *_RANGES):
        if each.tag == W + "p":
            last = each
            for (way, _), name in names.items():
                if _ends_moved(each, way):
                    found.setdefault((way, name), []).append(each)
            continue
        way, edge = _RANGES[tag(each)]
        key = way, value(each, "id")
        if edge == "End":
            names.pop(key, None)
            continue
        names[key] = value(each, "name")
        if last is not None and each.getparent() is last and _ends_moved(last, way):
            found.setdefault((way, names[key]), []).append(last)
    return found


def _ends_moved(paragraph: Element, way: str) -> bool:
    return child(paragraph, "pPr", "rPr", f"move{way}") is not None


def _take_place(one: Element, other: Element) -> None:
    """Let a paragraph have the place of another, and its row that of the other's when they moved, too."""
    other.set(PLACE, one.get(PLACE, ""))
    rows = [next(each.iterancestors(W + "tr"), None) for each in (one, other)]
    if any(row is None or not moved_ends(row) for row in rows):
        return
    for name in ("tr", "tc"):
        above, beside = (next(each.iterancestors(W + name), None) for each in (one, other))
        if above is not None and beside is not None:
            beside.set(PLACE, above.get(PLACE, ""))
