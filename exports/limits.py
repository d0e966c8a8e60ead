"""The limits that a stranger's file must keep, measured before any of it is parsed: zip, XML and PDF alike.

A few hundred kilobytes can unpack to gigabytes, nest so deep that a parser falls, or point out of themselves.
Whatever is out of measure is refused with one ReadError, whose sentence names the file, what is wrong with it
and what to do. No size that a file tells of itself is trusted, and the bytes that were measured are the bytes
that are parsed: XML in another encoding is turned into UTF-8 first.
"""

from __future__ import annotations

import copy
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import chain, pairwise
from pathlib import Path
from urllib.parse import unquote
from xml.parsers import expat

from lxml import etree

from exports.encodings import HidingError, encoding_of
from exports.report import ReadError
from versioning.saying import said

MOST_ENTRIES = 3_000
MOST_BYTES = 256 * 2**20
"""Of a file as it lies on the disk, and of all that it unpacks to."""
MOST_BYTES_OF_XML = 48 * 2**20
MOST_ELEMENTS = 1_000_000
MOST_ATTRIBUTES = 1_000
"""Of one element: parsers compare each with all others."""
DEEPEST = 128
HIGHEST_RATIO = 300
"""How many times its packed size an entry may unpack to; small entries may be above."""
MOST_PAGES = 2_000
MOST_OBJECTS = 1_000_000

_SMALL = 64 * 2**10
_LOCAL_HEADER = 30
"""Bytes before the name of an entry, where the entry itself stands."""
_LISTED = b"PK\x01\x02"
"""What each line of the table of contents begins with."""
_MOST_LISTED = 10 * MOST_ENTRIES
"""Beyond, the table isn't even looked at; archives within the archive have lines, too."""
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError),
    *(OverflowError, LookupError),
)
"""What reading a damaged archive raises."""
_LONG_TAG = 5 * MOST_ATTRIBUTES
"""An element of more attributes is longer: each takes five bytes at least."""
_IS_DEEP = etree.XPath(f"boolean({'/*' * (DEEPEST + 1)})")
_STREAM = re.compile(rb"stream\r?\n")
_OBJECT = re.compile(rb"\bobj\b")
_DEEPEST_STREAM = 4
_SMALL_PDF = 32 * 2**20
"""The picture of an empty page packs well, and is large."""
_CHUNK = 2**16


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

    It is read no further than that, since not everything that has a path has an end.
    """
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise refusal(path.name, said("is larger than {size:,.0f} MB", size=MOST_BYTES / 2**20))
    return data


# Zip archives


@dataclass
class Archive:
    """A zip archive whose table of contents keeps the limits. `names` are those of its files."""

    name: str
    names: frozenset[str]
    _archive: zipfile.ZipFile = field(repr=False)

    @property
    def in_order(self) -> tuple[str, ...]:
        """The names of its files, in the order in which they stand in the table of contents."""
        return tuple(each.filename for each in self._archive.infolist() if not each.is_dir())

    def read(self, part: str) -> bytes:
        """Return what an entry unpacks to; raises DamagedError, or ReadError when its size was a lie.

        It is unpacked one byte further than the table of contents says, to see whether it ends there.
        """
        try:
            entry = copy.copy(self._archive.getinfo(part))
            told = entry.file_size
            entry.file_size = told + _CHUNK  # room enough that the checksum is asked for at the real end
            with self._archive.open(entry) as stream:
                data = stream.read(told + 1)
        except _DAMAGE as error:
            message = said("{part} can't be unpacked", part=part)
            raise DamagedError(message) from error
        if len(data) > told:
            raise refusal(self.name, said("says of a part that it is smaller than it is ({part})", part=part))
        if len(data) < told:
            message = said("{part} is broken off", part=part)
            raise DamagedError(message)
        return data


def open_archive(data: bytes, name: str) -> Archive:
    """Return a zip archive that keeps the limits.

    Raises ReadError when it doesn't keep them, DamagedError when it is no archive.
    """
    count = data.count(_LISTED)
    if count > _MOST_LISTED:
        raise refusal(
            name, said("holds {count:,} files where {most:,} are the most", count=count, most=MOST_ENTRIES)
        )
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except _DAMAGE as error:
        message = said("its table of contents can't be read")
        raise DamagedError(message) from error
    entries = archive.infolist()
    _look_at_names([each.filename for each in entries], name)
    _look_at_sizes(entries, len(data), name)
    return Archive(name, frozenset(each.filename for each in entries if not each.is_dir()), archive)


def _look_at_names(names: list[str], name: str) -> None:
    if len(names) > MOST_ENTRIES:
        raise refusal(
            name,
            said("holds {count:,} files where {most:,} are the most", count=len(names), most=MOST_ENTRIES),
        )
    strange = next((each for each in names if _leads_out(each)), None)
    if strange is not None:
        raise refusal(name, said("holds a file that would lie outside of it ({path})", path=repr(strange)))
    if len({posixpath.normpath(each.replace("\\", "/")).casefold() for each in names}) < len(names):
        raise refusal(name, said("holds two files of one name"))


def _look_at_sizes(entries: list[zipfile.ZipInfo], size: int, name: str) -> None:
    total = sum(each.file_size for each in entries)
    if total > MOST_BYTES:
        raise refusal(name, said("would unpack to {size:,.0f} MB", size=total / 2**20))
    if total > max(_SMALL, HIGHEST_RATIO * size) or any(_swells(each) for each in entries):
        raise refusal(name, said("would unpack to more than {times} times its size", times=HIGHEST_RATIO))
    if any(each.flag_bits & 1 for each in entries):
        message = said("{name} is protected by a password; unpack it and save it without one.", name=name)
        raise ReadError(message)
    if any(each.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for each in entries):
        raise refusal(name, said("is packed in an unusual way that can't be measured"))
    placed = sorted(entries, key=lambda each: each.header_offset)
    if any(_end(before) > after.header_offset for before, after in pairwise(placed)):
        raise refusal(name, said("holds files that lie over one another"))


def _swells(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > max(_SMALL, HIGHEST_RATIO * entry.compress_size)


def _end(entry: zipfile.ZipInfo) -> int:
    """Return the byte before which an entry can't end."""
    return entry.header_offset + _LOCAL_HEADER + len(entry.orig_filename) + entry.compress_size


def _leads_out(name: str) -> bool:
    steps = name.replace("\\", "/").split("/")
    return ".." in steps or name.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", name) is not None


def inside(folder: str, target: str) -> str | None:
    """Return the part that an internal target names, seen from a folder; None when it leads out."""
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]{2}", target):
        return None
    path = unquote(target.partition("#")[0]).replace("\\", "/")
    joined = posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path))
    return None if joined.split("/")[0] == ".." else joined


# XML


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


# PDF


def measure_pdf(data: bytes, name: str) -> None:
    """Look at a PDF before it is parsed: its size, its objects, and what its streams unpack to.

    A stream that is packed twice is unpacked twice. What is encrypted or spelled in letters (ASCII85) can't
    be looked into. Raises ReadError when it is out of measure.
    """
    if len(data) > MOST_BYTES:
        raise refusal(name, said("is larger than {size:,.0f} MB", size=MOST_BYTES / 2**20))
    if sum(1 for _ in _OBJECT.finditer(data)) > MOST_OBJECTS:
        raise refusal(name, said("holds more than {most:,} objects", most=MOST_OBJECTS))
    budget = _Budget(name, len(data))
    for found in _STREAM.finditer(data):
        if _is_deflated(data[found.end() : found.end() + 2]):
            _measure_stream(_chunks(data, found.end()), budget)


def measure_pages(count: int, name: str) -> None:
    """Refuse a PDF of more than 2,000 pages with a ReadError."""
    if count > MOST_PAGES:
        raise refusal(
            name, said("has {count:,} pages where {most:,} are the most", count=count, most=MOST_PAGES)
        )


@dataclass
class _Budget:
    """What the streams of a PDF may still unpack to."""

    name: str
    size: int
    spent: int = 0

    def spend(self, count: int) -> None:
        self.spent += count
        if self.spent > MOST_BYTES:
            raise refusal(
                self.name, said("would unpack to more than {size:,.0f} MB", size=MOST_BYTES / 2**20)
            )
        if self.spent > max(_SMALL_PDF, HIGHEST_RATIO * self.size):
            raise refusal(
                self.name, said("would unpack to more than {times} times its size", times=HIGHEST_RATIO)
            )


def _measure_stream(chunks: Iterator[bytes], budget: _Budget) -> None:
    """Unpack a stream, and what it holds should that be packed again, without keeping anything."""
    for _ in range(_DEEPEST_STREAM):
        chunks = _inflated(chunks, budget)
        first = next(chunks, b"")
        if not _is_deflated(first):
            for _ in chunks:
                pass
            return
        chunks = chain((first,), chunks)
    raise refusal(budget.name, said("holds a stream that is packed again and again"))


def _chunks(data: bytes, at: int) -> Iterator[bytes]:
    while chunk := data[at : at + _CHUNK]:
        yield chunk
        at += len(chunk)


def _inflated(chunks: Iterator[bytes], budget: _Budget) -> Iterator[bytes]:
    """Yield what deflated bytes unpack to, up to their end or to where they are damaged."""
    inflate = zlib.decompressobj()
    try:
        for packed in chunks:
            rest = packed
            while rest and not inflate.eof:
                found = inflate.decompress(rest, _CHUNK)
                budget.spend(len(found))
                yield found
                rest = inflate.unconsumed_tail
            if inflate.eof:
                return
    except zlib.error:
        return


def _is_deflated(start: bytes) -> bool:
    """Return whether bytes begin as those that zlib packs."""
    return len(start) >= 2 and start[0] & 15 == zlib.DEFLATED and int.from_bytes(start[:2], "big") % 31 == 0
