"""Proof: a tracked file is read back, and must say both texts exactly, before anyone sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from exports.docx.acceptor import Accepts, resolve
from exports.docx.markup import Element
from exports.docx.opening import Package
from exports.docx.story.adoption import OwnNames
from exports.docx.story.blocks import Block, StoryReader
from exports.docx.story.keys import Alphabet, Key
from exports.docx.story.memory import (
    Memory,
    cut,
    holds_change,
    holds_changed_mark,
    holds_changes,
    placed,
)
from exports.docx.story.passages import PARAGRAPH, Passage
from exports.report import UnwritableError

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)


@dataclass(frozen=True)
class Reading:
    """What all readings of one comparison share."""

    alphabet: Alphabet
    memory: Memory


@dataclass
class Written(Package):
    """A package of our own making, which needs no measuring."""

    parts: dict[str, bytes] = field(default_factory=dict)
    roots: dict[str, Element] = field(default_factory=dict)

    def tree(self, part: str) -> Element | None:
        """Return the root element of a part; None when it is absent."""
        if part not in self.roots and part in self.names:
            self.roots[part] = etree.fromstring(self.parts[part], _PARSER)
        return self.roots.get(part)


@dataclass(frozen=True)
class Expected:
    """A story that a file must tell once the changes are settled so.

    `words_only` leaves out the forms: of two changes of one form, one after the other, Word's model keeps
    what was there before both, so that the second can't be rejected alone.
    """

    story: StoryReader
    accepts: Accepts
    words_only: bool = False

    def is_told_by(self, found: StoryReader) -> bool:
        """Return whether that is what was found."""
        if self.words_only:
            return _words(found.body) == _words(self.story.body)
        return len(found.body) == len(self.story.body) and all(
            each.says(other.key) if isinstance(each, Passage) else each.key == other.key
            for each, other in zip(self.story.body, found.body, strict=True)
        )


def first_difference(
    written: Written, reading: Reading, expected: Iterable[Expected], places: Mapping[int, str]
) -> str:
    """Return the name of the first place where a file does not say what it must; empty when it does.

    `places` are the names of containers by the identity of the lists of their blocks.
    """
    kept: dict[str, _Kept] = {}
    for part in texts(written):
        root = written.tree(part)
        if root is not None:
            data = written.parts[part]
            known = cut(root, data) if reading.memory.goes_with(root) else []
            kept[part] = _emptied(root, known, reading.memory, changes=holds_changes(data))
    for each in expected:
        found = _settled(written, kept, reading, each.accepts)
        if not each.is_told_by(found):
            return _place(each.story, found, places)
    return ""


def texts(package: Package) -> list[str]:
    """Return the parts that a story stands in."""
    notes = [part for kind in ("footnotes", "endnotes") for part in package.related(package.document, kind)]
    return [package.document, *notes]


@dataclass(frozen=True)
class _Kept:
    """The tree of a part as it was written, and whether it holds changes.

    Its paragraphs that no change touches bear the number of their bytes, and how much they hold: something
    may be joined to them when the changes are settled. Where nothing can be, they hold nothing any more.
    """

    root: Element
    known: list[bytes]
    changes: bool


_NUMBER, _SIZE = "number", "size"


def _emptied(root: Element, pieces: list[bytes | None], memory: Memory, *, changes: bool) -> _Kept:
    """Return a tree without what those of its paragraphs hold that are known by their bytes."""
    known: list[bytes] = []
    following: set[Element] = set()
    found = placed(root, pieces)
    for each in root.iter(PARAGRAPH) if found else ():
        data = found.get(each)
        if data is None or holds_change(data):
            if data is None or holds_changed_mark(data):
                following.update(_after(each))
            continue
        if not memory.knows(data) or _is_between(each):
            continue
        if each not in following:
            each.clear()
        each.set(_SIZE, str(len(each)))
        each.set(_NUMBER, str(len(known)))
        known.append(data)
    return _Kept(root, known, changes)


def _after(paragraph: Element) -> list[Element]:
    """Return the paragraph that one may be joined to, if there is any."""
    following = next(paragraph.itersiblings(PARAGRAPH), None)
    return [] if following is None else [following]


def _is_between(paragraph: Element) -> bool:
    """Return whether a paragraph holds others, in a text box, or is held by one."""
    inner = next(paragraph.iterdescendants(PARAGRAPH), None)
    return inner is not None or next(paragraph.iterancestors(PARAGRAPH), None) is not None


def _settled(written: Written, kept: Mapping[str, _Kept], reading: Reading, accepts: Accepts) -> StoryReader:
    """Return the story of a file once its changes are settled."""
    known: dict[Element, bytes] = {}
    for part, each in kept.items():
        root = written.roots[part] = deepcopy(each.root)
        if each.changes:
            resolve(root, accepts)
        for paragraph in root.iter(PARAGRAPH):
            number = paragraph.get(_NUMBER)
            if number is not None and len(paragraph) == int(paragraph.get(_SIZE, "0")):
                known[paragraph] = each.known[int(number)]
    return StoryReader(written, reading.alphabet, OwnNames(written), reading.memory, known)


def _words(blocks: list[Block]) -> list[object]:
    """Return what blocks say, without their forms."""
    return [
        each.chars
        if isinstance(each, Passage)
        else [[_words(cell.blocks) for cell in row.cells] for row in each.rows]
        for each in blocks
    ]


def _place(story: StoryReader, found: StoryReader, places: Mapping[int, str]) -> str:
    """Return the name of the place of the first thing that the file doesn't say as the story does."""
    there = iter(_flat(found, found.body))
    last = ""
    for identity, key in _flat(story, story.body):
        last = places.get(identity, last)
        if next(there, (0, None))[1] != key:
            return last or "text"
    return last or "text"


def _flat(reader: StoryReader, blocks: list[Block]) -> Iterator[tuple[int, Key]]:
    """Yield what each passage says with the list it stands in: notes before what cites them."""
    for each in blocks:
        if isinstance(each, Passage):
            for piece in each.pieces:
                note = reader.note(*piece.note) if piece.note else None
                if note is not None:
                    yield from _flat(reader, note.blocks)
            yield id(blocks), each.key
            continue
        yield id(blocks), each.form
        for row in each.rows:
            yield id(blocks), row.form
            for cell in row.cells:
                yield id(blocks), cell.form
                yield from _flat(reader, cell.blocks)


def refusal(name: str, place: str) -> UnwritableError:
    """Return the refusal to write a file that could not be proved."""
    message = (
        f"{name} can't be marked in its own layout: its changes could not be tracked exactly in the {place},"
        " so nothing was written; use the official layout."
    )
    return UnwritableError(message)
