"""The limits that a stranger's file must keep, measured before any of it is parsed; XML is measured here.

Zip archives are measured by `archives`, PDFs by `pdf.measuring`, both with the words of this module.

A few hundred kilobytes can unpack to gigabytes, nest so deep that a parser falls, or point out of themselves.
Whatever is out of measure is refused with one ReadError, whose sentence names the file, what is wrong with it
and what to do. No size that a file tells of itself is trusted, and the bytes that were measured are the bytes
that are parsed: XML in another encoding is turned into UTF-8 first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from xml.parsers import expat

from lxml import etree

from exports.encodings import HidingError, encoding_of
from exports.report import ReadError
from versioning.saying import said

MOST_BYTES = 256 * 2**20
"""Of a file as it lies on the disk, and of all that it unpacks to."""
MOST_BYTES_OF_XML = 48 * 2**20
MOST_ELEMENTS = 1_000_000
MOST_ATTRIBUTES = 1_000
"""Of one element: parsers compare each with all others."""
DEEPEST = 128
HIGHEST_RATIO = 300
"""How many times its packed size something may unpack to; see `MOST_SWELLING`."""
MOST_SWELLING = 64 * 2**20
"""What may unpack to more than that, in all: blank pictures do, and long lists that repeat themselves."""
CHUNK = 2**16
"""Bytes that are unpacked at once."""

_LONG_TAG = 5 * MOST_ATTRIBUTES
"""An element of more attributes is longer: each takes five bytes at least."""
_IS_DEEP = etree.XPath(f"boolean({'/*' * (DEEPEST + 1)})")


class DamagedError(Exception):
    """A part can't be unpacked or isn't well-formed; the message says where and what, not in which file."""


def refusal(name: str, why: str) -> ReadError:
    """Return the error that refuses a file; `why` goes on after the file's name."""
    return ReadError(
        said(
            "{name} {why}, so it was not opened; if you trust it, save it anew in the program it came from.",
            name=name,
            why=why,
        )
    )


def file_bytes(path: Path) -> bytes:
    """Return what a file holds; raises OSError, and ReadError when it is larger than 256 MB.

    It is read no further than that, since not everything that has a path has an end, and piece by piece,
    since room would be made at once for all that is asked for.
    """
    data = BytesIO()
    with path.open("rb") as file:
        while data.tell() <= MOST_BYTES and (piece := file.read(CHUNK)):
            data.write(piece)
    if data.tell() > MOST_BYTES:
        raise refusal(path.name, said("is larger than {size:,.0f} MB", size=MOST_BYTES / 2**20))
    return data.getvalue()


@dataclass
class Gauge:
    """Measures the XML parts of one file, and counts the elements of all of them together."""

    name: str
    elements: int = 0
    _counts: dict[str, int] = field(default_factory=dict)

    def utf8(self, data: bytes, part: str = "") -> bytes:
        """Return XML in UTF-8, whatever it was in, to be given to `parsed`.

        Raises ReadError when it is too large or hides its encoding, DamagedError when it is not of it.
        """
        if len(data) > MOST_BYTES_OF_XML:
            raise refusal(
                self.name, _in(said("holds a part of {size:,.0f} MB of XML", size=len(data) / 2**20), part)
            )
        return _utf8(data, self.name, part)

    def parsed(self, data: bytes, part: str = "") -> etree._Element:
        """Return the root of XML in UTF-8 that keeps the limits, without comments and instructions.

        What nearly every file keeps is proved without going through it element by element; only where that
        can't be done is it scanned before it is parsed, and the scan tells what is wrong. Nothing is fetched
        and no entity is resolved.

        Raises ReadError when it is out of measure, DamagedError when it is not well-formed.
        """
        root = _parsed_shallow(data) if self.allows(data, part) else None
        if root is None:
            self._count(part, 0)
            self._count(part, self._scanned(data, part))
            root = _parsed(data)
        return root

    def allows(self, data: bytes, part: str = "") -> bool:
        """Return whether XML in UTF-8 has been proved to keep the limits in all but depth, and count it.

        That is soon seen of nearly every part, and all that need be known of one that is not parsed.
        """
        if b"<!" in data or _may_be_wide(data):
            return False
        if part in self._counts:
            return True
        count = data.count(b"<") - data.count(b"</")
        if self.elements + count > MOST_ELEMENTS:
            return False
        self._count(part, count)
        return True

    def _count(self, part: str, elements: int) -> None:
        self.elements += elements - self._counts.get(part, 0)
        self._counts[part] = elements

    def _scanned(self, data: bytes, part: str) -> int:
        """Go through XML without keeping any of it, and return how many elements it holds."""
        scan = _Scan(self.elements)
        parser = expat.ParserCreate("utf-8")
        parser.ordered_attributes = True
        parser.StartElementHandler = scan.start
        parser.EndElementHandler = scan.end
        parser.StartDoctypeDeclHandler = scan.doctype
        try:
            parser.Parse(data, True)
        except _OutOfMeasureError as error:
            raise refusal(self.name, _in(str(error), part)) from error
        except expat.ExpatError as error:
            raise DamagedError(_where(error.lineno, error.offset, expat.ErrorString(error.code))) from error
        return scan.count - self.elements


def _may_be_wide(data: bytes) -> bool:
    """Return whether an element may have more than the most attributes: one is as long as that takes."""
    at = data.find(b"<")
    while 0 <= at < len(data) - _LONG_TAG:
        near = data.rfind(b"<", at + 1, at + 1 + _LONG_TAG)  # the last one that is near enough
        if near < 0:
            near = data.find(b"<", at + 1 + _LONG_TAG)
            if data.count(b"=", at, near if near >= 0 else len(data)) > MOST_ATTRIBUTES:
                return True
        at = near
    return False


def _parsed_shallow(data: bytes) -> etree._Element | None:
    """Return the root of XML that is well-formed and not too deep, else None.

    libxml2 itself goes no deeper than 256 elements, so that looking at what it made of it is safe.
    """
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError):
        return None
    return None if _IS_DEEP(root) else root


def _parsed(data: bytes) -> etree._Element:
    """Return the root of XML that was scanned; raises DamagedError."""
    try:
        return etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise DamagedError(_where(line, column, error.msg.partition(", line ")[0])) from error
    except ValueError as error:
        raise DamagedError(str(error)) from error


def is_well_formed(data: bytes) -> bool:
    """Return whether XML in UTF-8 is well-formed, prefixes without meaning aside; nothing of it is kept."""
    parser = expat.ParserCreate("utf-8")
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        return False
    return True


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )


def _in(why: str, part: str) -> str:
    return said("{why} (in {part})", why=why, part=part) if part else why


def parsed_xml(data: bytes, name: str) -> etree._Element:
    """Return the root of a stranger's XML file, without comments and instructions.

    Raises ReadError, with the place where that helps, when it is out of measure or not well-formed.
    """
    try:
        gauge = Gauge(name)
        return gauge.parsed(gauge.utf8(data))
    except DamagedError as error:
        message = said(
            "{name} is no well-formed XML ({error}), so nothing of it was read; "
            "mend that place or ask for the file again.",
            name=name,
            error=error,
        )
        raise ReadError(message) from error


def _where(line: int, column: int, what: str | None) -> str:
    return said(
        "line {line}, column {column}: {what}", line=line, column=column + 1, what=what or said("broken off")
    )


def _utf8(data: bytes, name: str, part: str) -> bytes:
    """Return XML in UTF-8, whatever it was in; its own declaration no longer counts."""
    try:
        encoding, mark = encoding_of(data)
    except HidingError as error:
        why = said("is written in an encoding that can hide what it holds, {encoding}", encoding=error)
        raise refusal(name, _in(why, part)) from error
    if encoding == "utf-8":
        return data
    try:
        return data[mark:].decode(encoding).encode()
    except UnicodeError as error:
        message = said("it is not {encoding} throughout", encoding=encoding.upper())
        raise DamagedError(message) from error


class _OutOfMeasureError(Exception):
    """XML is out of measure; the message goes on after the file's name."""


class _Scan:
    """Counts elements and depth while XML is gone through."""

    def __init__(self, count: int) -> None:
        self.count, self.depth = count, 0

    def start(self, _name: str, attributes: list[str]) -> None:
        self.count += 1
        self.depth += 1
        if self.depth > DEEPEST:
            message = said("nests deeper than {most} elements", most=DEEPEST)
            raise _OutOfMeasureError(message)
        if self.count > MOST_ELEMENTS:
            message = said("holds more than {most:,} XML elements", most=MOST_ELEMENTS)
            raise _OutOfMeasureError(message)
        if len(attributes) > 2 * MOST_ATTRIBUTES:
            message = said("holds an element with more than {most:,} attributes", most=MOST_ATTRIBUTES)
            raise _OutOfMeasureError(message)

    def end(self, _name: str) -> None:
        self.depth -= 1

    def doctype(self, *_: object) -> None:
        message = said("declares a document type, behind which entities can hide")
        raise _OutOfMeasureError(message)
