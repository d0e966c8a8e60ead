"""Proof: a tracked file is read back, and must say both texts exactly, before anyone sees it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    Notes,
    Writing,
    cut,
    evened,
    holds_change,
    holds_changed_mark,
    holds_changes,
    known_by,
    notes_in,
    placed,
    spans,
)
from exports.docx.story.passages import Passage
from exports.docx.story.places import spoken
from exports.report import UnwritableError
from versioning.saying import said

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
    notes: Notes = {}
    for part in reversed([each for each in texts(written) if each in written.names]):
        data = written.parts[part]
        if part == written.document:
            kept[part] = _emptied(data, reading.memory, notes)
        else:
            kept[part] = _whole(data, reading.memory)
            notes |= {} if kept[part].is_apart else notes_in(kept[part].root, evened(data))
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

    In place of paragraphs that no change touches, and that nothing can be joined to, stands for each stretch
    of them one that holds nothing but bears the number of what they are `known` by. The others can be looked
    up by their bytes, unless `is_apart`.
    """

    root: Element
    known: list[list[bytes]]
    changes: bool
    is_apart: bool = False


_HOLLOW = re.compile(rb'<w:p number="(\d+)"/>')


def _emptied(data: bytes, memory: Memory, notes: Notes) -> _Kept:
    """Return a part without those of its paragraphs that are known by their bytes.

    These were read in the files that are compared and are well-formed. A part that does not mean the same by
    its prefixes stays whole.
    """
    known: list[list[bytes]] = []
    made: list[bytes] = []
    places, same = spans(data), evened(data)
    starts = [start for start, _ in places[1:]]
    at = last = 0
    hollow = -1
    is_joined = False
    pieces = [same[start:end] for start, end in spans(same)]
    for (start, end), following, piece in zip(places, (*starts, len(data)), pieces, strict=False):
        if start < last:  # in a text box
            continue
        last = end
        changes = holds_change(piece)
        said = b"" if changes or is_joined or following < end else known_by(piece, notes)
        if said and memory.knows(said):
            if start == hollow:
                known[-1].append(said)
            else:
                made += (data[at:start], b'<w:p number="%d"/>' % len(known))
                known.append([said])
            at = hollow = end
        is_joined = changes and holds_changed_mark(piece)
    root = etree.fromstring(b"".join((*made, data[at:])), _PARSER)
    if memory.goes_with(root):
        return _Kept(root, known, holds_changes(data))
    return _whole(data, memory)


def _whole(data: bytes, memory: Memory) -> _Kept:
    """Return a part with all that its paragraphs hold."""
    root = etree.fromstring(data, _PARSER)
    return _Kept(root, [], holds_changes(data), is_apart=not memory.goes_with(root))


def _settled(written: Written, kept: Mapping[str, _Kept], reading: Reading, accepts: Accepts) -> StoryReader:
    """Return the story of a file once its changes are settled."""
    places: dict[Element, bytes] = {}
    citing: dict[bytes, bytes] = {}
    stretches: dict[Element, Sequence[bytes]] = {}
    notes: Notes = {}
    for part, each in kept.items():  # the notes first
        root = written.roots[part] = deepcopy(each.root)
        if each.changes:
            resolve(root, accepts)
        if each.is_apart:
            continue
        data = evened(etree.tostring(root, encoding="UTF-8"))
        pieces, cited = cut(root, data, notes)
        citing.update(cited)
        if part != written.document:
            notes |= notes_in(root, data)
        for paragraph, piece in placed(root, pieces).items():
            hollow = _HOLLOW.match(piece) if each.known else None
            if hollow:
                stretches[paragraph] = each.known[int(hollow[1])]
            else:
                places[paragraph] = piece
    writing = Writing(places, citing, stretches)
    return StoryReader(written, reading.alphabet, OwnNames(written), reading.memory, writing)


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
    message = said(
        "{name} can't be marked in its own layout: its changes could not be tracked exactly in the {place},"
        " so nothing was written; use the official layout.",
        name=name,
        place=spoken(place),
    )
    return UnwritableError(message)
