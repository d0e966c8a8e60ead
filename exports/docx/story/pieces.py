"""Pieces: the characters of a paragraph by the place of the markup that they come from, and its names."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from exports.docx.markup import MC, Element, W
from exports.docx.story.keys import BOX, NOTHING, Key
from exports.docx.story.plain import PlainPiece

RUN, PARAGRAPH = W + "r", W + "p"
TEXTS = frozenset((W + "t", W + "delText"))
"""Words. Those written as deleted that stand in no deletion are there whatever becomes of the changes."""
RUN_PROPERTIES, PROPERTIES = W + "rPr", W + "pPr"
BESIDE = frozenset(
    W + name
    for name in (
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
        *("customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
        *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd"),
    )
)
HYPERLINK, CONTROL = W + "hyperlink", W + "sdt"
TURNED = frozenset((W + "dir", W + "bdo"))
"""What words stand in whose direction is not told by their letters."""
BROUGHT = TURNED | {HYPERLINK}
"""What comes with the words that stand in it."""
WRAPPERS = frozenset(
    W + name for name in ("hyperlink", "sdt", "smartTag", "customXml", "dir", "bdo", "sdtContent")
)
NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
FIELD = W + "fldChar"
_SHAPES = frozenset((W + "drawing", W + "pict", W + "object", MC + "AlternateContent"))

Path = tuple[Element, ...]


class Place:
    """Where in a paragraph characters stand: inside which elements, with which look."""

    __slots__ = ("link", "look", "path")

    def __init__(self, path: Path = (), link: str = "", look: Key = NOTHING) -> None:
        self.path, self.link, self.look = path, link, look


class Piece:
    """Characters of one look from one place of the markup.

    `run` is the run they stand in, `node` the element in it; an atom that stands in no run has no
    `node`. `path` leads from the paragraph down to the run, `link` says what a click leads to and which way
    the words are turned, `boxes` are the text boxes in `node` whose words can be looked into.
    """

    __slots__ = ("_properties", "boxes", "chars", "link", "look", "node", "note", "path", "run", "start")

    def __init__(self, chars: str, start: int, run: Element, node: Element | None, place: Place) -> None:
        self.chars, self.start, self.run, self.node = chars, start, run, node
        self.path, self.link, self.look = place.path, place.link, place.look
        self.note: tuple[str, str] | None = None
        self.boxes: tuple[Element, ...] = ()
        self._properties: bytes | None = None

    @property
    def properties(self) -> bytes | None:
        """The properties of its run as they are written; None for none."""
        if self._properties is None:
            found = self.run.find(RUN_PROPERTIES)
            self._properties = b"" if found is None else etree.tostring(found, with_tail=False)
        return self._properties or None

    @property
    def end(self) -> int:
        """Where it ends in its passage."""
        return self.start + len(self.chars)


def boxes_in(node: Element) -> tuple[Element, ...]:
    """Return the text boxes of a drawing or shape, those in others left out; none where they hold notes."""
    if node.tag not in _SHAPES or next(node.iter(*NOTES), None) is not None:
        return ()
    return tuple(each for each in node.iter(BOX) if next(each.iterancestors(BOX, node.tag)).tag != BOX)


AnyPiece = Piece | PlainPiece
"""A piece that was read from a tree, or from bytes."""


@dataclass(frozen=True)
class Beside:
    """What stands at an offset without taking a place."""

    at: int
    element: Element
    path: Path
