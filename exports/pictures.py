"""What opaque parts of a draft look like to formats that can show a picture, and no more.

A payload that names a picture among its parts is that picture; a formula or an object is what it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from exports.traces import without_traces
from versioning.saying import said, worded
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Inline, StyledText

_PART = "{urn:chapeau:opaque}part"
_MATHEMATICS = re.compile(r"\{[^}]*/math(?:ml)?\}|\{[^}]*/Math/MathML\}", re.IGNORECASE)
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)
_EMU = 12700
"""English metric units in a point: what Word counts the width of pictures in."""
_WIDEST = 2000.0
_LONGEST = 400


_NAMED = {"picture": worded("a picture"), "formula": worded("a formula"), "object": worded("an object")}


@dataclass(frozen=True)
class Opaque:
    """What a payload is in a word ("picture", "formula", "object"), and the words in it, if any.

    `data` is the picture's file in the format `kind_of_file` ("png", "jpeg", "gif"), empty where there is
    none that can be shown; `width` is in points, 0 where it isn't known.
    """

    what: str
    words: str = ""
    data: bytes = field(default=b"", repr=False)
    kind_of_file: str = ""
    width: float = 0.0

    @property
    def named(self) -> str:
        """What it is, as a list has it: "a formula"."""
        return said(_NAMED[self.what])


def opaque(payload: str, payloads: Mapping[str, bytes]) -> Opaque:
    """Return what a payload, named by its SHA-256, looks like."""
    root = _parsed(payloads.get(payload, b""))
    if root is None:
        return Opaque("object")
    for part in root.iter(_PART):
        data = payloads.get(part.get("sha256", ""), b"")
        kind = next((kind for beginning, kind in _BEGINNINGS if data.startswith(beginning)), "")
        if kind:
            return Opaque("picture", "", without_traces(data), kind, _width(root))
    words = " ".join("".join(_said(root)).split())[:_LONGEST]
    return Opaque(_what(root), words)


def opaque_payloads(draft: Resolution) -> dict[str, str]:
    """Return the payloads that a draft cites, each with where it does first: a label's paragraph id."""
    found: dict[str, str] = {}
    for paragraph in draft.walk():
        if paragraph.role is Role.OPAQUE:
            found.setdefault(paragraph.payload, paragraph.id)
        for inline in _inlines(paragraph.text):
            found.setdefault(inline.payload, paragraph.id)
    return found


def _inlines(text: StyledText) -> Iterator[Inline]:
    for atom in text.atoms:
        if isinstance(atom, Inline):
            yield atom
        else:
            yield from _inlines(atom.text)


def _parsed(data: bytes) -> etree._Element | None:
    try:
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return None


def _what(root: etree._Element) -> str:
    tags = [str(each.tag) for each in root.iter("*")]
    if any(_MATHEMATICS.match(tag) for tag in tags):
        return "formula"
    names = {tag.rpartition("}")[2] for tag in tags}
    return "picture" if names & {"drawing", "pict", "img", "pic"} else "object"


def _said(root: etree._Element) -> list[str]:
    """Return the words in an object; in a Word file's only those that are shown."""
    shown = [each.text or "" for each in root.iter("{*}t")]
    return shown or [str(text) for text in root.itertext()]


def _width(root: etree._Element) -> float:
    extent = next(root.iter("{*}extent"), None)
    said = extent.get("cx", "") if extent is not None else ""
    return min(int(said) / _EMU, _WIDEST) if said.isdigit() else 0.0
