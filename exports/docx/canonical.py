"""Canonical XML: the same bytes wherever an element stood, written while it is gone through.

It is exclusive canonical XML 1.0 (W3C, 2002). No tree is needed, which would take ten times the memory, and a
namespace may have any name, where libxml2 writes none that is no full address.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import NamedTuple
from xml.parsers import expat

from lxml import etree

from exports.docx.markup import Element

_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;"})
_IN_VALUE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#x9;", "\n": "&#xA;", "\r": "&#xD;"}
)


class Name(NamedTuple):
    """A name of XML: its namespace, what it is in there, the prefix before it, and how it is written."""

    space: str
    local: str
    prefix: str
    written: str


Said = list[tuple[Name, str]]
"""The attributes of an element, each with its value, in their order."""


def as_it_is(_tag: Name, said: Said) -> Said:
    """Return the attributes of an element as they are."""
    return said


def canonical(written: bytes, kept: Callable[[Name, Said], Said] = as_it_is) -> bytes:
    """Return an element in UTF-8 as XML that is the same wherever it stands.

    `kept` says what is left of the attributes of each element that has any, met in their order.
    Raises ExpatError where it is no proper XML.
    """
    writer = _Writer(kept)
    parser = expat.ParserCreate("utf-8", "\n")
    parser.namespace_prefixes = parser.ordered_attributes = parser.buffer_text = True
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.text
    parser.Parse(written, True)
    return writer.file.getvalue()


def written(element: Element) -> bytes:
    """Return an element of a tree as XML in UTF-8, with all that is declared around it."""
    return etree.tostring(element, encoding="utf-8", with_tail=False)


class _Writer:
    """Writes one element."""

    def __init__(self, kept: Callable[[Name, Said], Said]) -> None:
        self.file = BytesIO()
        self._kept, self._put = kept, self.file.write
        self._declared: list[dict[str, str]] = [{}]
        self._name = cache(_name)

    def start(self, name: str, told: list[str]) -> None:
        tag = self._name(name)
        known = self._declared[-1]
        if not told and known.get(tag.prefix) == tag.space:  # as most are
            self._declared.append(known)
            self._put(f"<{tag.written}>".encode())
            return
        said = self._kept(tag, list(zip(map(self._name, told[::2]), told[1::2], strict=True)))
        names = [tag, *(each for each, _ in said if each.prefix not in {"", "xml"})]
        new = {each.prefix: each.space for each in names if known.get(each.prefix) != each.space}
        self._declared.append({**known, **new} if new else known)
        pieces = ["<", tag.written]
        for prefix, space in sorted(new.items()):
            pieces.append(f' xmlns{":" if prefix else ""}{prefix}="{space.translate(_IN_VALUE)}"')
        for each, value in sorted(said):
            pieces.append(f' {each.written}="{value.translate(_IN_VALUE)}"')
        self._put("".join([*pieces, ">"]).encode())

    def end(self, name: str) -> None:
        self._declared.pop()
        self._put(f"</{self._name(name).written}>".encode())

    def text(self, chars: str) -> None:
        self._put(chars.translate(_IN_TEXT).encode())


def _name(said: str) -> Name:
    """Return a name as the parser tells it: its namespace, itself and its prefix, as far as it has them."""
    space, local, prefix, *_ = (*said.split("\n"), "", "") if "\n" in said else ("", said, "")
    return Name(space, local, prefix, f"{prefix}:{local}" if prefix else local)
