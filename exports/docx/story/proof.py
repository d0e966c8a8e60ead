"""Proof: a tracked file is read back, and must say both texts exactly, before anyone sees it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from exports.docx.acceptor import Accepts, accept, reject, resolve
from exports.docx.markup import Element
from exports.docx.opening import Package
from exports.docx.story.adoption import OwnNames
from exports.docx.story.blocks import StoryReader
from exports.docx.story.kept import holds_revisions
from exports.docx.story.keys import NOTHING, Alphabet
from exports.docx.story.memory import (
    Memory,
    Notes,
    Writing,
    cites,
    cut,
    evened,
    holds_change,
    holds_changed_mark,
    known_by,
    notes_in,
    placed,
    spans,
)
from exports.docx.story.parts import Parts
from exports.docx.story.passages import PassageReader
from exports.docx.story.places import spoken
from exports.docx.story.plain import parsed_below
from exports.docx.story.settling import Settled, settled, settled_whole
from exports.docx.story.telling import Telling
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


def first_difference(
    written: Written, reading: Reading, expected: Iterable[Expected], places: Mapping[int, str]
) -> str:
    """Return the name of the first place where a file does not say what it must; empty when it does.

    `places` are the names of containers by the identity of the lists of their blocks.
    """
    expected = tuple(expected)
    reader = PassageReader(
        reading.alphabet, OwnNames(Parts(written)), lambda *_: NOTHING, reading.memory, foreign=False
    )
    is_plain = all(each.accepts in _PLAINLY for each in expected)
    kept: dict[str, _Kept] = {}
    notes: Notes = {}
    for part in reversed([each for each in texts(written) if each in written.names]):
        data = written.parts[part]
        if part == written.document:
            kept[part] = _Emptier(reading.memory, notes, reader if is_plain else None).emptied(data)
        else:
            kept[part] = _whole(data, reading.memory)
            notes |= {} if kept[part].is_apart else notes_in(kept[part].root, evened(data))
    for each in expected:
        found = _settled(written, kept, reading, each.accepts, is_last=each is expected[-1])
        place = Telling(each.story, found, places, words_only=each.words_only).first_difference()
        if place:
            return place
    return ""


def texts(package: Package) -> list[str]:
    """Return the parts that a story stands in."""
    notes = [part for kind in ("footnotes", "endnotes") for part in package.related(package.document, kind)]
    return [package.document, *notes]


_PLAINLY = (accept, reject)
"""The ways in which changes can be settled by bytes."""


@dataclass(frozen=True)
class _Kept:
    """The tree of a part as it was written, and whether it holds changes.

    In place of paragraphs of which it is `known` by what bytes they say all they say, accepted or rejected,
    and that nothing can be joined to, stands for each stretch of them one that holds nothing but bears its
    number. The others can be looked up by their bytes, unless `is_apart`.
    """

    root: Element
    known: list[list[Settled]]
    changes: bool
    is_apart: bool = False


_HOLLOW, _CLOSED = b'<w:p number="', b'"/>'
_GOES_ON = re.compile(rb"(?:<w:move(?:To|From)RangeEnd [^<>]*/>)?<w:p[ >]")
"""What stands after a paragraph that is not the last one of a container."""


class _Emptier:
    """Takes those paragraphs out of a part that need no tree."""

    def __init__(self, memory: Memory, notes: Notes, reader: PassageReader | None) -> None:
        """Look paragraphs up in `memory`; `reader` reads those in which words come and go."""
        self._memory, self._notes, self._reader = memory, notes, reader

    def emptied(self, data: bytes) -> _Kept:
        """Return a part without those of its paragraphs that are known by their bytes.

        These are well-formed: they were read in the files that are compared, or are parsed beside the tree. A
        part that does not mean the same by its prefixes stays whole.
        """
        known: list[list[Settled]] = []
        made: list[bytes] = []
        changed: list[bytes] = []
        places = spans(data)
        starts = (*(start for start, _ in places[1:]), len(data))
        at = last = 0
        hollow = -1
        is_joined = False
        for (start, end), following in zip(places, starts, strict=False):
            if start < last:  # in a text box
                continue
            last = end
            piece = evened(data[start:end])
            changes = holds_change(piece)
            said = None
            if not is_joined and following >= end:
                said = self._changed(piece, data, end) if changes else self._same(piece)
            if said is not None:
                if start == hollow:
                    known[-1].append(said)
                else:
                    made += (data[at:start], b"%s%d%s" % (_HOLLOW, len(known), _CLOSED))
                    known.append([said])
                if changes:
                    changed.append(data[start:end])
                at = hollow = end
            is_joined = said is None and changes and holds_changed_mark(piece)
        root = etree.fromstring(b"".join((*made, data[at:])), _PARSER)
        if not self._memory.goes_with(root):
            return _whole(data, self._memory)
        parsed_below(self._memory.prefixes, b"".join(changed))
        return _Kept(root, known, holds_revisions(root))

    def _same(self, piece: bytes) -> Settled | None:
        """Return what a paragraph without changes is known by."""
        said = known_by(piece, self._notes)
        return (said, said) if said and self._memory.knows(said) else None

    def _changed(self, piece: bytes, data: bytes, end: int) -> Settled | None:
        """Return what a paragraph in which words come and go is known by: once they came, and before.

        It may come or go as a whole where the text of the part, `data`, goes on at its `end`.
        """
        if self._reader is None:
            return None
        found = settled(piece) or (settled_whole(piece) if _GOES_ON.match(data, end) else None)
        if found is None:
            return None
        accepted, rejected = (each and self._known(evened(each)) for each in found)
        return None if b"" in (accepted, rejected) else (accepted, rejected)

    def _known(self, piece: bytes) -> bytes:
        """Return what a settled paragraph is known by; empty where it must be looked into."""
        said = known_by(piece, self._notes)
        is_known = self._memory.knows(said) if cites(piece) else self._reader and self._reader.reads(said)
        return said if is_known else b""


def _whole(data: bytes, memory: Memory) -> _Kept:
    """Return a part with all that its paragraphs hold."""
    root = etree.fromstring(data, _PARSER)
    return _Kept(root, [], holds_revisions(root), is_apart=not memory.goes_with(root))


def _settled(
    written: Written, kept: Mapping[str, _Kept], reading: Reading, accepts: Accepts, *, is_last: bool
) -> StoryReader:
    """Return the story of a file once its changes are settled; its trees aren't kept where it `is_last`."""
    places: dict[Element, bytes] = {}
    citing: dict[bytes, bytes] = {}
    stretches: dict[Element, Sequence[bytes]] = {}
    notes: Notes = {}
    way = 1 if accepts is reject else 0
    for part, each in kept.items():  # the notes first
        root = written.roots[part] = deepcopy(each.root) if each.changes and not is_last else each.root
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
            if piece.startswith(_HOLLOW):
                number = int(piece[len(_HOLLOW) : -len(_CLOSED)])
                stretches[paragraph] = [
                    said for found in each.known[number] if (said := found[way]) is not None
                ]
            else:
                places[paragraph] = piece
    writing = Writing(places, citing, stretches)
    return StoryReader(written, reading.alphabet, OwnNames(Parts(written)), reading.memory, writing)


def refusal(name: str, place: str) -> UnwritableError:
    """Return the refusal to write a file that could not be proved."""
    message = said(
        "{name} can’t be marked in its own layout: its changes could not be tracked exactly in the {place},"
        " so nothing was written; use the official layout.",
        name=name,
        place=spoken(place),
    )
    return UnwritableError(message)
