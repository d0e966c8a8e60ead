"""Opening a Word file from a stranger: it is scanned before any of it is parsed.

A few hundred kilobytes can unpack to gigabytes, nest so deep that a parser falls, or point out of
themselves. So a file is measured first, and refused in one sentence when it is out of all measure.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from urllib.parse import unquote
from xml.parsers import expat

from lxml import etree

from exports.report import ReadError

MOST_ENTRIES = 3_000
MOST_BYTES = 256 * 2**20
MOST_BYTES_OF_XML = 48 * 2**20
MOST_ELEMENTS = 1_000_000
DEEPEST = 128
HIGHEST_RATIO = 300
"""How many times its packed size an entry may unpack to; small entries may be above."""
_SMALL = 64 * 2**10

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OFFICE_DOCUMENT = "/officeDocument"
_DEFAULT_DOCUMENT = "word/document.xml"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OVERRIDE = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
_CONTENT_TYPES = "[Content_Types].xml"
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError),
    *(OverflowError, LookupError),
)
"""What reading a damaged archive raises."""
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_STRICT_YEARS = rb"http://schemas.openxmlformats.org/\1/2006/"


@dataclass(frozen=True)
class Relationship:
    """What a part refers to: `target` is the name of a part, or an address when `external`.

    `kind` is the last word of the relationship's type ("footnotes", "hyperlink").
    """

    kind: str
    target: str
    external: bool = False


@dataclass
class Package:
    """A scanned Word file. `damaged` names the parts that could not be unpacked or are no XML."""

    name: str
    archive: zipfile.ZipFile
    names: frozenset[str]
    document: str = _DEFAULT_DOCUMENT
    damaged: list[str] = field(default_factory=list)
    _trees: dict[str, etree._Element | None] = field(default_factory=dict)
    _measured: set[str] = field(default_factory=set)
    _elements: int = 0

    def tree(self, part: str) -> etree._Element | None:
        """Return the root element of a part, the same at every call; None when it is absent or damaged."""
        if part not in self._trees:
            self._trees[part] = self._parsed(part)
        return self._trees[part]

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Return what a part refers to, by id; the package's own relationships for an empty name."""
        folder, file = posixpath.split(part)
        root = self.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
        if root is None:
            return {}
        return {
            each.get("Id", ""): Relationship(
                each.get("Type", "").rsplit("/", 1)[-1],
                address if external else _inside(folder, address) or "",
                external,
            )
            for each in root.iter(_RELATIONSHIP)
            for address in [each.get("Target", "")]
            for external in [each.get("TargetMode") == "External"]
        }

    def related(self, part: str, kind: str) -> Iterator[str]:
        """Yield the names of the parts of that kind that a part refers to and that are there."""
        for each in self.relationships(part).values():
            if each.kind == kind and not each.external and each.target in self.names:
                yield each.target

    def measure(self, part: str) -> bytes:
        """Return the XML of a part that is not out of measure, empty when it is absent or damaged.

        Raises ReadError when it is out of measure.
        """
        if part not in self.names or part in self.damaged:
            return b""
        try:
            data = _with_usual_names(self.archive.read(part))
            if part not in self._measured:
                self._elements = _measured(data, part, self.name, self._elements)
                self._measured.add(part)
        except (*_DAMAGE, expat.ExpatError):
            self.damaged.append(part)
            return b""
        return data

    def _parsed(self, part: str) -> etree._Element | None:
        data = self.measure(part)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            return etree.fromstring(data, parser) if data else None
        except (ValueError, etree.XMLSyntaxError):
            self.damaged.append(part)
            return None


def open_package(data: bytes, name: str) -> Package:
    """Return a Word file that has been found fit to read.

    Every XML part is measured: none is larger than 48 MB, nests deeper than 128 or declares a document
    type, and together they hold no more than a million elements. Raises ReadError with one sentence when
    the file is no Word file, is protected by a password, is damaged, or is out of measure.
    """
    archive = _archive(data, name)
    entries = archive.infolist()
    _weigh(entries, len(data), name)
    package = Package(name, archive, frozenset(each.filename for each in entries if not each.is_dir()))
    for part in sorted(package.names):
        if part.endswith((".xml", ".rels")):
            package.measure(part)
        if part.endswith(".rels"):
            _stay_inside(package, part)
    _measure_others(package)
    mains = [
        each.target
        for each in package.relationships("").values()
        if each.kind == "officeDocument" and not each.external
    ]
    package.document = next((each for each in mains if each in package.names), _DEFAULT_DOCUMENT)
    if package.document not in package.names:
        raise ReadError(_no_document(package))
    if package.tree(package.document) is None:
        message = (
            f"{name} is damaged: its text ({package.document}) can't be unpacked or is broken off, so nothing"
            " of it was read; ask for the file again, or let a word processor repair it."
        )
        raise ReadError(message)
    return package


def _archive(data: bytes, name: str) -> zipfile.ZipFile:
    if data.startswith(_OLE):
        raise ReadError(_why_not_ole(data, name))
    if not data.startswith(b"PK"):
        message = f"{name} is named as a Word file but isn't one; look at what it holds, or save it anew."
        raise ReadError(message)
    try:
        return zipfile.ZipFile(BytesIO(data))
    except _DAMAGE as error:
        message = (
            f"{name} is broken off or damaged, so nothing of it was read; ask for the file again,"
            " or let a word processor repair it."
        )
        raise ReadError(message) from error


def _why_not_ole(data: bytes, name: str) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return f"{name} is protected by a password; open it in a word processor and save it without one."
    return f"{name} is an old Word file (.doc); open it in a word processor and save it as .docx."


def _no_document(package: Package) -> str:
    what = "holds no Word document"
    if any(each.startswith(("xl/", "ppt/")) for each in package.names):
        what = "is a spreadsheet or a presentation, not a Word document"
    elif "content.xml" in package.names:
        what = "is an OpenDocument file, not a Word document"
    return f"{package.name} {what}; open it in the program it came from and save it as .docx."


def _weigh(entries: list[zipfile.ZipInfo], size: int, name: str) -> None:
    """Refuse an archive by its table of contents alone."""
    names = [each.filename for each in entries]
    total = sum(each.file_size for each in entries)
    if len(names) > MOST_ENTRIES:
        raise ReadError(_refusal(name, f"holds {len(names):,} files where {MOST_ENTRIES:,} are the most"))
    if len({each.lower() for each in names}) < len(names):
        raise ReadError(_refusal(name, "holds two files of one name"))
    strange = next((each for each in names if _leads_out(each)), None)
    if strange is not None:
        raise ReadError(_refusal(name, f"holds a file that would lie outside of it ({strange!r})"))
    if total > MOST_BYTES:
        raise ReadError(_refusal(name, f"would unpack to {total / 2**20:,.0f} MB"))
    if total > max(_SMALL, HIGHEST_RATIO * size) or any(_swells(each) for each in entries):
        raise ReadError(_refusal(name, f"would unpack to more than {HIGHEST_RATIO} times its size"))
    if any(each.flag_bits & 1 for each in entries):
        message = f"{name} is protected by a password; unpack it and save it without one."
        raise ReadError(message)
    if any(each.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for each in entries):
        raise ReadError(_refusal(name, "is packed in a way that no Word file is"))


def _swells(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > max(_SMALL, HIGHEST_RATIO * entry.compress_size)


def _leads_out(name: str) -> bool:
    steps = name.replace("\\", "/").split("/")
    return ".." in steps or name.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", name) is not None


def _refusal(name: str, why: str) -> str:
    return f"{name} {why}, so it was not opened; if you trust it, save it anew in a word processor."


def _measure_others(package: Package) -> None:
    """Measure the parts that are XML by their declared type, whatever their name ends in."""
    types = package.tree(_CONTENT_TYPES)
    if types is None:
        return
    for each in types.iter(_OVERRIDE):
        if each.get("ContentType", "").endswith("xml"):
            package.measure(each.get("PartName", "").lstrip("/"))


def _stay_inside(package: Package, part: str) -> None:
    """Refuse relationships that lead out of the package without saying that they are external."""
    root = package.tree(part)
    folder = posixpath.dirname(posixpath.dirname(part))
    for each in root.iter(_RELATIONSHIP) if root is not None else ():
        target = each.get("Target", "")
        if each.get("TargetMode") != "External" and _inside(folder, target) is None:
            raise ReadError(_refusal(package.name, f"points to a file outside of it ({target!r})"))


def _inside(folder: str, target: str) -> str | None:
    """Return the part that an internal target names, seen from a folder; None when it leads out."""
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]{2}", target):
        return None
    path = unquote(target.replace("\\", "/").partition("#")[0])
    joined = posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path))
    return None if joined.split("/")[0] == ".." else joined


def _with_usual_names(data: bytes) -> bytes:
    """Return XML in which the namespaces of strict Open XML are those of the usual (transitional) form."""
    return _STRICT.sub(_STRICT_YEARS, data) if b"purl.oclc.org/ooxml" in data else data


def _measured(data: bytes, part: str, name: str, before: int) -> int:
    """Return how many elements the package holds with this part, when there were `before` without it.

    Raises ReadError when the part is out of measure, ExpatError when it is not well-formed.
    """
    if len(data) > MOST_BYTES_OF_XML:
        raise ReadError(_refusal(name, f"holds a part of {len(data) / 2**20:,.0f} MB ({part})"))
    scan = _Scan(before)
    parser = expat.ParserCreate()
    parser.StartElementHandler = scan.start
    parser.EndElementHandler = scan.end
    parser.StartDoctypeDeclHandler = scan.doctype
    try:
        parser.Parse(data, True)
    except _OutOfMeasureError as error:
        raise ReadError(_refusal(name, f"{error} (in {part})")) from error
    return scan.count


class _OutOfMeasureError(Exception):
    """An XML part is out of measure; the message goes on after the file's name."""


class _Scan:
    """Counts elements and depth while a part is gone through."""

    def __init__(self, count: int) -> None:
        self.count, self.depth = count, 0

    def start(self, _name: str, _attributes: object) -> None:
        self.count += 1
        self.depth += 1
        if self.depth > DEEPEST:
            message = f"nests deeper than {DEEPEST} elements"
            raise _OutOfMeasureError(message)
        if self.count > MOST_ELEMENTS:
            message = f"holds more than {MOST_ELEMENTS:,} XML elements"
            raise _OutOfMeasureError(message)

    def end(self, _name: str) -> None:
        self.depth -= 1

    def doctype(self, *_: object) -> None:
        message = "declares a document type, as no Word file does"
        raise _OutOfMeasureError(message)
