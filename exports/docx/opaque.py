"""What a draft keeps of a Word file without understanding it: pictures, formulas, embedded objects.

A payload is XML by itself. What refers to nothing else in its file, as formulas do, is its own element in
canonical form. Anything else is wrapped together with a list of the parts that it refers to, so that it
could be put into another file; those are payloads themselves, named by their SHA-256. What it refers to
outside of the file is left out.

The same thing has the same payload in every file: what programs give out anew at each saving (ids, names of
parts) is left out, or told in the order in which it is met. What pictures tell of people is left out, too.
"""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Container, Mapping
from xml.parsers import expat

from lxml import etree

from exports.docx.bulk import BULK
from exports.docx.canonical import Name, Said, canonical, written
from exports.docx.markup import Element, M, R, W
from exports.docx.opening import Package
from exports.docx.runs_reader import OutOfMeasureError
from exports.docx.tracking import NOTED, PLACED, Trees
from exports.limits import MOST_BYTES
from exports.traces import without_traces
from versioning.saying import said

_NAMESPACE = "urn:chapeau:opaque"
OPAQUE = f"{{{_NAMESPACE}}}opaque"
PART = f"{{{_NAMESPACE}}}part"
RELATION = f"{{{_NAMESPACE}}}relation"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_MOST_PARTS = 100
"""So many parts a payload names at most: no picture or diagram has more."""
_FORMULAS = (M + "oMath", M + "oMathPara")
_RELATED = R[1:-1]
_DRAWN = ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "docPr")
_NUMBERED = frozenset((W[1:-1], each.removeprefix(W)) for each in PLACED)
_BY_CHANCE = ("rsid", "paraId", "textId", "anchorId", "editId", "spid")
_ID = Name("", "id", "", "id")


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
        part = self._parts.get(element.getroottree().getroot(), self._package.document)
        related = self._package.relationships(part)
        inside = {
            node for node, each in related.items() if not each.external and each.target in self._package.names
        }
        keeping = _Keeping(inside)
        try:
            told = canonical(self._package.bulk.get(element.get(BULK, "")) or written(element), keeping.kept)
        except expat.ExpatError as error:
            message = said("holds a picture or object that is no proper XML")
            raise OutOfMeasureError(message) from error
        if not keeping.ids:
            return told
        wrapped = etree.Element(OPAQUE, nsmap={None: _NAMESPACE})
        self._put_relations(wrapped, wrapped, part, keeping.ids, {})
        opening, end, listed = canonical(written(wrapped)).partition(b">")
        return b"".join((opening, end, told, listed))

    def _put_relations(
        self,
        holder: Element,
        wrapped: Element,
        part: str,
        ids: Mapping[str, str] | None,
        names: dict[str, str],
    ) -> None:
        """Add to `holder` what a part refers to, and those parts themselves, by the `names` they are given.

        `ids` are what is cited, with the ids that it gets; None stands for all, by their own ids.
        """
        related = self._package.relationships(part)
        for node in sorted(related) if ids is None else ids:
            each = related.get(node)
            if each is None or each.external or each.target not in self._package.names:
                continue
            is_new = each.target not in names
            digest = self._digest(each.target)
            name = names.get(each.target) or _name(each.target, digest, names)
            id_ = node if ids is None else ids[node]
            etree.SubElement(holder, RELATION, id=id_, kind=each.kind, part=name)
            if is_new and len(names) < _MOST_PARTS:
                names[each.target] = name
                made = etree.SubElement(wrapped, PART, name=name, type=self._type(each.target), sha256=digest)
                self._put_relations(made, wrapped, each.target, None, names)

    def _digest(self, part: str) -> str:
        """Keep the bytes of a part, without what they tell of people, and return their SHA-256."""
        if part not in self._digests:
            try:
                data = self._package.archive.read(part)
            except Exception:  # noqa: BLE001 (whatever a damaged archive raises: the rest is worth keeping)
                self._package.damaged.append(part)
                data = b""
            data = without_traces(data)
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


class _Keeping:
    """Leaves out of an element what each saving gives out anew, and what leads out of the file.

    `ids` are those that it cites, with their new ones, as far as they are `inside` the file.
    """

    def __init__(self, inside: Container[str]) -> None:
        self.ids: dict[str, str] = {}
        self._inside = inside

    def kept(self, tag: Name, said: Said) -> Said:
        """Return what is left of the attributes of an element."""
        if tag[:2] == _DRAWN:
            said = [(name, "1" if name == _ID else told) for name, told in said]
        elif tag[:2] in _NUMBERED:
            said = [each for each in said if each[0].space or each[0].local not in NOTED]
        return [
            (name, self.ids.setdefault(told, f"r{len(self.ids) + 1}") if name.space == _RELATED else told)
            for name, told in said
            if (told in self._inside if name.space == _RELATED else not _is_by_chance(name))
        ]


def _is_by_chance(name: Name) -> bool:
    return bool(name.space) and name.local.startswith(_BY_CHANCE)


def _name(part: str, digest: str, names: Mapping[str, str]) -> str:
    """Return the name of a part that depends on what it holds, and that no other one has."""
    folder, file = posixpath.split(part)
    ending = posixpath.splitext(file)[1]
    taken = names.values()
    tried = (posixpath.join(folder, f"{digest[:16]}{at}{ending}") for at in ("", *range(2, _MOST_PARTS + 2)))
    return next(each for each in tried if each not in taken)


def formula_of(element: Element) -> str:
    """Return an element as the XML of a formula, empty when it is something else."""
    if element.tag not in _FORMULAS or not _is_harmless(element):
        return ""
    return canonical(written(element)).decode()


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
