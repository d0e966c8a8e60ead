"""Opening a Word file from a stranger: it is measured (`exports.limits`) before any of it is parsed.

What is left here is Word's own: which part is the document, what refers to what, and which other files
are taken for Word's.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from exports.archives import Archive, inside, open_archive
from exports.docx.bulk import without_bulk
from exports.docx.markup import W
from exports.docx.sessions import without_sessions
from exports.docx.slices import Sliced, sliced
from exports.limits import DamagedError, Gauge, refusal
from exports.report import ReadError
from versioning.saying import said, worded

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DEFAULT_DOCUMENT = "word/document.xml"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OVERRIDE = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
_CONTENT_TYPES = "[Content_Types].xml"
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_STRICT_YEARS = rb"http://schemas.openxmlformats.org/\1/2006/"
_CONFORMS = re.compile(rb"""\s[\w.-]+:conformance=["']strict["']""")


_READ = ("styles", "footnotes", "endnotes", "header", "footer", "comments")
"""What every reader of a file asks for, and so is parsed at once."""
_LARGE = 2**15
"""Bytes from which on it is worth while not to have the tree of a part."""
_TYPES_OF_MICROSOFT = {
    "chartStyle": "http://schemas.microsoft.com/office/2011/relationships/chartStyle",
    "chartColorStyle": "http://schemas.microsoft.com/office/2011/relationships/chartColorStyle",
    "diagramDrawing": "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
    "hdphoto": "http://schemas.microsoft.com/office/2007/relationships/hdphoto",
}
_TYPE_BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def relationship_type(kind: str) -> str:
    """Return the full type of a relationship by its last word."""
    return _TYPES_OF_MICROSOFT.get(kind, f"{_TYPE_BASE}/{kind}")


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
    """A measured Word file. `damaged` names the parts that could not be unpacked or are no XML.

    Where it `is_only_read`, what would take much memory in trees is held as `bulk` (`exports.docx.bulk`).
    """

    archive: Archive
    gauge: Gauge
    document: str = _DEFAULT_DOCUMENT
    damaged: list[str] = field(default_factory=list)
    is_only_read: bool = False
    bulk: dict[str, bytes] = field(default_factory=dict)
    _trees: dict[str, etree._Element | None] = field(default_factory=dict)
    _sliced: dict[str, Sliced | None] = field(default_factory=dict)
    _relationships: dict[str, dict[str, Relationship]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.archive.name

    @property
    def names(self) -> frozenset[str]:
        """The names of its parts."""
        return self.archive.names

    def tree(self, part: str) -> etree._Element | None:
        """Return the root element of a part, the same at every call; None when it is absent or damaged.

        Raises ReadError when it is out of measure.
        """
        if part not in self._trees:
            self._trees[part] = self._parsed(part)
        return self._trees[part]

    def name_as_usual(self, part: str) -> None:
        """Let the names of Word have their usual prefix in the tree of a part: what is put there has it."""
        root = self.tree(part)
        if root is None or root.nsmap.get("w") == W[1:-1]:
            return
        others = {prefix: name for prefix, name in root.nsmap.items() if name != W[1:-1] and prefix != "w"}
        made = etree.Element(root.tag, dict(root.attrib), nsmap={**others, "w": W[1:-1]})
        made.extend(list(root))
        self._trees[part] = made

    def sliced(self, part: str) -> Sliced | None:
        """Return a part to be read in slices; None where it can't be cut, which its tree may tell more of.

        Raises ReadError when it is out of measure.
        """
        if part not in self._sliced:
            self._sliced[part] = self._cut(part)
        return self._sliced[part]

    def below(self, part: str) -> Iterator[etree._Element]:
        """Yield what stands right in the root of a part, one by one; a large part is never there as a whole.

        Raises CutError where that fails, and ReadError when the part is out of measure.
        """
        cut = self.sliced(part) if part in self.names and self.archive.size(part) > _LARGE else None
        if cut is not None:
            for each in cut.below(cut.root):
                yield from cut.parsed(each)
            return
        root = self.tree(part)
        yield from root if root is not None else ()

    def _cut(self, part: str) -> Sliced | None:
        try:
            data = self._utf8(part)
        except DamagedError:
            return None
        return sliced(self._hollow(data, part)) if self.gauge.allows(data, part) else None

    def forget_slices(self) -> None:
        """Read the document as a tree from now on; raises ReadError when it is damaged or out of measure.

        It is to be read only: without the ids of sessions it takes an eighth less memory.
        """
        self._sliced[self.document] = None
        if self.document not in self._trees:
            self._trees[self.document] = self._parsed(self.document, without_sessions)
        if self.tree(self.document) is None:
            raise ReadError(_no_text(self))

    def forget(self, part: str) -> None:
        """Let go of a part that is not needed any more: its tree takes several times its size."""
        self._trees[part] = self._sliced[part] = None

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Return what a part refers to, by id; the package's own relationships for an empty name."""
        if part not in self._relationships:
            self._relationships[part] = self._related(part)
        return self._relationships[part]

    def _related(self, part: str) -> dict[str, Relationship]:
        folder, file = posixpath.split(part)
        root = self.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
        if root is None:
            return {}
        return {
            each.get("Id", ""): Relationship(
                each.get("Type", "").rsplit("/", 1)[-1],
                address if external else inside(folder, address) or "",
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

    def measure(self, part: str) -> None:
        """Measure a part that may never be parsed; where it can't be told that it keeps the limits, it is.

        Raises ReadError when it is out of measure.
        """
        if part in self._trees or part in self._sliced or part not in self.names:
            return
        try:
            proved = self.gauge.allows(self.gauge.utf8(self.archive.read(part), part), part)
        except DamagedError:
            proved = False
        if not proved:
            self.tree(part)

    def _parsed(
        self, part: str, pared: Callable[[bytes], bytes] = lambda data: data
    ) -> etree._Element | None:
        """Return the root of a part, `pared` down; raises ReadError when it is out of measure."""
        if part not in self.names:
            return None
        try:
            return self.gauge.parsed(pared(self._hollow(self._utf8(part), part)), part)
        except DamagedError:
            self.damaged.append(part)
            return None

    def _hollow(self, data: bytes, part: str) -> bytes:
        """Return a part as it is to be parsed or cut; raises ReadError when it is out of measure."""
        is_hollow = self.is_only_read and self.gauge.allows(data, part)
        return without_bulk(data, part, self.bulk) if is_hollow else data

    def _utf8(self, part: str) -> bytes:
        """Return a part in UTF-8, in the usual form; raises DamagedError or ReadError."""
        return with_usual_names(self.gauge.utf8(self.archive.read(part), part))


def open_package(data: bytes, name: str, *, in_slices: bool = False) -> Package:
    """Return a Word file that has been found fit to read.

    Its document is uncut, or, where it is only to be read, `in_slices` if that can be done.

    Every XML part is measured: none is larger than 48 MB or declares a document type, and together they hold
    no more than a million elements; nor does one that is parsed nest deeper than 128. Raises ReadError with
    one sentence when the file is no Word file, is protected by a password, is damaged, or is out of measure.
    """
    package = Package(_archive(data, name), Gauge(name), is_only_read=in_slices)
    for part in sorted(package.names):
        if part.endswith(".rels"):
            _stay_inside(package, part)
    mains = [
        each.target
        for each in package.relationships("").values()
        if each.kind == "officeDocument" and not each.external
    ]
    package.document = next((each for each in mains if each in package.names), _DEFAULT_DOCUMENT)
    if package.document not in package.names:
        raise ReadError(_no_document(package))
    is_cut = in_slices and package.sliced(package.document) is not None
    if not is_cut and package.tree(package.document) is None:
        raise ReadError(_no_text(package))
    for kind in _READ:
        for part in package.related(package.document, kind):
            package.tree(part)
    for part in sorted(package.names):
        if part.endswith(".xml"):
            package.measure(part)
    _measure_others(package)
    return package


def _archive(data: bytes, name: str) -> Archive:
    if data.startswith(_OLE):
        raise ReadError(_why_not_ole(data, name))
    if not data.startswith(b"PK"):
        message = said(
            "{name} is named as a Word file but isn’t one; look at what it holds, or save it anew.", name=name
        )
        raise ReadError(message)
    try:
        return open_archive(data, name)
    except DamagedError as error:
        message = said(
            "{name} is broken off or damaged, so nothing of it was read; ask for the file again,"
            " or let a word processor repair it.",
            name=name,
        )
        raise ReadError(message) from error


def _why_not_ole(data: bytes, name: str) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return said(
            "{name} is protected by a password; open it in a word processor and save it without one.",
            name=name,
        )
    return said(
        "{name} is an old Word file (.doc); open it in a word processor and save it as .docx.", name=name
    )


def _no_text(package: Package) -> str:
    return said(
        "{name} is damaged: its text ({part}) can’t be unpacked or is broken off, so nothing"
        " of it was read; ask for the file again, or let a word processor repair it.",
        name=package.name,
        part=package.document,
    )


def _no_document(package: Package) -> str:
    form = worded("{name} holds no Word document; open it in the program it came from and save it as .docx.")
    if any(each.startswith(("xl/", "ppt/")) for each in package.names):
        form = worded(
            "{name} is a spreadsheet or a presentation, not a Word document;"
            " open it in the program it came from and save it as .docx."
        )
    elif "content.xml" in package.names:
        form = worded(
            "{name} is an OpenDocument file, not a Word document;"
            " open it in the program it came from and save it as .docx."
        )
    return said(form, name=package.name)


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
        if each.get("TargetMode") != "External" and inside(folder, target) is None:
            raise refusal(package.name, said("points to a file outside of it ({path})", path=repr(target)))


def with_usual_names(data: bytes) -> bytes:
    """Return XML in which the namespaces of strict Open XML are those of the usual (transitional) form."""
    if b"purl.oclc.org/ooxml" not in data:
        return data
    return _CONFORMS.sub(b"", _STRICT.sub(_STRICT_YEARS, data), count=1)
