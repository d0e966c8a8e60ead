"""Slices: the XML of a large part, cut where elements begin and end, each parsed by itself and let go of.

A tree takes up to ten times the memory of the bytes it was parsed from, and most of the time of reading them.
A part that is proved to be well-formed can be cut by looking at its bytes alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from exports.docx.markup import Element, W
from exports.limits import DEEPEST, is_well_formed

_TAG = rb"(?:[^<>\"']|\"[^\"]*\"|'[^']*')*"
_OPENING = re.compile(rb"<([^\s/<>]+)(" + _TAG + rb")>", re.DOTALL)
_PROLOG = re.compile(rb"(?:\s*<\?.*?\?>)*\s*", re.DOTALL)
DECLARED = re.compile(rb"\sxmlns(?::([^\s=]+))?\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_WORDS = re.compile(rb"<(?:[^\s/<>:]+:)?t(?:\s[^<>]*)?>[^<]")
_NAME_OF_W = W[1:-1].encode()
_IS_DEEP = etree.XPath(f"boolean({'/*' * (DEEPEST - 1)})")
"""Two elements stand above a slice of a body, and one is put around it."""


_HOLDER = b"holder"


class CutError(Exception):
    """A part can't be read in slices; its tree can tell what it holds, or what is wrong with it."""


class Slice(NamedTuple):
    """Where an element stands, from `start` to `end`, and what is in it, from `inner` to `until`.

    `name` is written with its prefix; offsets are bytes.
    """

    name: bytes
    start: int
    inner: int
    until: int
    end: int


class Sliced:
    """A part in which the prefix `w` means WordprocessingML everywhere, and nothing else means it."""

    def __init__(self, data: bytes, root: Slice, declared: list[tuple[bytes, bytes]]) -> None:
        """Cut what stands in a root; see `sliced`."""
        self.data, self.root = data, root
        self._declared = declared
        self._parser = etree.XMLParser(
            encoding="utf-8", resolve_entities=False, no_network=True, collect_ids=False
        )
        self._tags: dict[bytes, tuple[re.Pattern[bytes], re.Pattern[bytes]]] = {}

    def at(self, at: int) -> Slice | None:
        """Return the next element from a place on; None where what is around it ends."""
        start = self.data.find(b"<", at)
        opening = _OPENING.match(self.data, start) if start >= 0 else None
        if opening is None or opening[1].startswith(b"/"):
            return None
        name = opening[1]
        if opening[2].endswith(b"/"):
            return Slice(name, start, opening.end(), opening.end(), opening.end())
        until, end = self._end(name, opening.end())
        return Slice(name, start, opening.end(), until, end)

    def below(self, holder: Slice) -> Iterator[Slice]:
        """Yield the elements that stand right in another."""
        at = holder.inner
        while at < holder.until and (found := self.at(at)) is not None:
            yield found
            at = found.end

    def parsed(self, found: Slice) -> Element:
        """Return an element that holds what stands there; raises CutError."""
        return self.parse(self.data[found.start : found.end])

    def parse(self, written: bytes) -> Element:
        """Return an element that holds what is written so in this part; raises CutError."""
        names = b"".join([said for prefix, said in self._declared if prefix in written])
        try:
            holder = etree.fromstring(b"<%s%s>%s</%s>" % (_HOLDER, names, written, _HOLDER), self._parser)
        except etree.XMLSyntaxError as error:
            raise CutError(str(error)) from error
        if _IS_DEEP(holder):
            message = "it nests too deep"
            raise CutError(message)
        return holder

    def hollow(self, found: Slice, name: bytes, stub: bytes) -> tuple[Element, list[Slice]]:
        """Return an element that holds what stands there, the outermost elements of a name hollow, and these.

        Of a hollow one there is the tag alone, around `stub` where it held any words. Raises CutError.
        """
        pieces: list[bytes] = []
        inside: list[Slice] = []
        done = at = found.start
        while (start := self.data.find(b"<" + name, at, found.end)) >= 0:
            each = self.at(start)
            at = start + 1
            if each is not None and each.name == name:
                said = stub if _WORDS.search(self.data, each.inner, each.until) else b""
                pieces += [self.data[done:start], b"<%s>%s</%s>" % (name, said, name)]
                inside.append(each)
                done = at = each.end
        return self.parse(b"".join([*pieces, self.data[done : found.end]])), inside

    def count(self, names: re.Pattern[bytes], found: Slice) -> int:
        """Return how many tags that match stand in an element."""
        return len(names.findall(self.data, found.inner, found.until))

    def _end(self, name: bytes, at: int) -> tuple[int, int]:
        """Return where the end of an element begins and ends, others of its name in it passed over."""
        tags = self._tags.get(name)
        if tags is None:
            written = re.escape(name)
            opening = re.compile(rb"<%s(?=[\s/>])%s>" % (written, _TAG), re.DOTALL)
            tags = self._tags[name] = opening, re.compile(rb"</%s\s*>" % written)
        depth = 1
        for end in tags[1].finditer(self.data, at):
            begun = tags[0].findall(self.data, at, end.start())
            depth += sum(not each.endswith(b"/>") for each in begun) - 1
            if not depth:
                return end.span()
            at = end.end()
        message = "an element has no end"
        raise CutError(message)


def sliced(data: bytes) -> Sliced | None:
    """Return a part in UTF-8 without document type and comments to be cut; None where that isn't safe.

    It is where the part is well-formed, and where only `w` means WordprocessingML, from the root on.
    """
    if b"\r" in data:  # to a parser, too, the end of a line is one character
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    prolog = _PROLOG.match(data)
    start = prolog.end() if prolog else 0
    opening = _OPENING.match(data, start)
    if opening is None or opening[2].endswith(b"/") or data.find(b"<?", start) >= 0:
        return None
    if data.count(_NAME_OF_W) != 1 or data.count(b"xmlns:w=") != 1:
        return None
    names = {found[1]: found[2] or found[3] for found in DECLARED.finditer(opening[2])}
    if names.get(b"w") != _NAME_OF_W or not is_well_formed(data):
        return None
    declared = [
        (b"%s:" % prefix if prefix else b"<", b' xmlns%s="%s"' % (b":" + prefix if prefix else b"", name))
        for prefix, name in names.items()
    ]
    until = data.rfind(b"</")
    return Sliced(data, Slice(opening[1], start, opening.end(), until, len(data)), declared)
