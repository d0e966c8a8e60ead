"""What a draft keeps of a Word file without understanding it: pictures, formulas, embedded objects.

A payload is XML by itself. What refers to nothing else in its file, as formulas do, is its own element in
canonical form. Anything else is wrapped together with a list of the parts that it refers to, so that it
could be put into another file; those are payloads themselves, named by their SHA-256. What it refers to
outside of the file is left out.
"""

from __future__ import annotations

import hashlib
import posixpath
from copy import deepcopy

from lxml import etree

from exports.docx.acceptor import PLACE
from exports.docx.markup import Element, M, R, W
from exports.docx.opening import Package
from exports.docx.runs_reader import OutOfMeasureError
from exports.docx.tracking import Trees
from exports.limits import MOST_BYTES
from versioning.saying import said

_NAMESPACE = "urn:chapeau:opaque"
OPAQUE = f"{{{_NAMESPACE}}}opaque"
PART = f"{{{_NAMESPACE}}}part"
RELATION = f"{{{_NAMESPACE}}}relation"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_MOST_PARTS = 100
"""So many parts a payload names at most: no picture or diagram has more."""
_FORMULAS = (M + "oMath", M + "oMathPara")


class Payloads:
    """Keeps what one file holds besides words; `found` has each payload by its SHA-256."""

    def __init__(self, package: Package, trees: Trees) -> None:
        """Keep what stands in these parts."""
        self.found: dict[str, bytes] = {}
        self._size = 0
        self._package = package
        self._digests: dict[str, str] = {}
        self._parts = {tree: part for part, tree in trees.items()}

    def keep(self, element: Element) -> str:
        """Keep an element and return the SHA-256 of its payload; raises OutOfMeasureError."""
        payload = self._payload(element)
        digest = hashlib.sha256(payload).hexdigest()
        self._size += 0 if digest in self.found else len(payload)
        if self._size > MOST_BYTES:
            message = said(
                "holds pictures and objects that would take more than {size:,.0f} MB", size=MOST_BYTES / 2**20
            )
            raise OutOfMeasureError(message)
        self.found[digest] = payload
        return digest

    def _payload(self, element: Element) -> bytes:
        root = element.getroottree().getroot()
        part = self._parts.get(root, self._package.document)
        copy = deepcopy(element)
        copy.tail = None
        for each in copy.iter(W + "p", W + "tbl", W + "tr", W + "tc", W + "altChunk"):
            each.attrib.pop(PLACE, None)
        ids = {of for each in copy.iter() for name, of in each.items() if name.startswith(R)}
        if not ids:
            return canonical(copy)
        wrapped = etree.Element(OPAQUE, nsmap={None: _NAMESPACE})
        wrapped.append(copy)
        self._put_relations(wrapped, wrapped, part, ids, set())
        return canonical(wrapped)

    def _put_relations(
        self, holder: Element, wrapped: Element, part: str, ids: set[str] | None, done: set[str]
    ) -> None:
        """Add to `holder` what a part refers to under these ids (None: all), and those parts themselves."""
        for node, each in sorted(self._package.relationships(part).items()):
            inside = not each.external and each.target in self._package.names
            if (ids is not None and node not in ids) or not inside:
                continue
            etree.SubElement(holder, RELATION, id=node, kind=each.kind, part=each.target)
            if each.target not in done and len(done) < _MOST_PARTS:
                done.add(each.target)
                digest, kind = self._digest(each.target), self._type(each.target)
                made = etree.SubElement(wrapped, PART, name=each.target, type=kind, sha256=digest)
                self._put_relations(made, wrapped, each.target, None, done)

    def _digest(self, part: str) -> str:
        """Keep the bytes of a part and return their SHA-256."""
        if part not in self._digests:
            try:
                data = self._package.archive.read(part)
            except Exception:  # noqa: BLE001 (whatever a damaged archive raises: the rest is worth keeping)
                self._package.damaged.append(part)
                data = b""
            self._digests[part] = hashlib.sha256(data).hexdigest()
            self.found[self._digests[part]] = data
        return self._digests[part]

    def _type(self, part: str) -> str:
        """Return the declared content type of a part, empty when none is declared."""
        types = self._package.tree("[Content_Types].xml")
        ending = posixpath.splitext(part)[1].removeprefix(".").lower()
        for each in types if types is not None else ():
            if each.get("PartName", "").lstrip("/") == part:
                return str(each.get("ContentType", ""))
        for each in types.iter(f"{_TYPES}Default") if types is not None else ():
            if each.get("Extension", "").lower() == ending:
                return str(each.get("ContentType", ""))
        return ""


def canonical(element: Element) -> bytes:
    """Return an element as XML that is the same wherever it stands."""
    return etree.tostring(element, method="c14n", exclusive=True)


def formula_of(element: Element) -> str:
    """Return an element as the XML of a formula, empty when it is something else."""
    return canonical(element).decode() if element.tag in _FORMULAS and _is_harmless(element) else ""


def _is_harmless(formula: Element) -> bool:
    """Return whether a formula is mathematics, and nothing that some program would fetch or run."""
    for each in formula.iter("*"):
        parent = each.getparent()
        is_form = each.tag == W + "rPr" or (parent is not None and parent.tag == W + "rPr")
        if not is_form and not str(each.tag).startswith(M):
            return False
        if any("://" in said or "\\\\" in said for said in map(str, each.attrib.values())):
            return False
    return True
