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
from copy import deepcopy

from lxml import etree

from exports.docx.acceptor import PLACE
from exports.docx.markup import Element, M, R, W
from exports.docx.opening import Package
from exports.docx.runs_reader import OutOfMeasureError
from exports.docx.slices import is_passing
from exports.docx.tracking import Trees
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
_BY_CHANCE = ("}rsid", "}paraId", "}textId", "}anchorId", "}editId", "}spid")
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


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
        is_ours = is_passing(root)
        copy = element if is_ours else deepcopy(element)
        copy.tail = None
        for each in copy.iter(W + "p", W + "tbl", W + "tr", W + "tc", W + "altChunk"):
            each.attrib.pop(PLACE, None)
        related = self._package.relationships(part)
        inside = {
            node for node, each in related.items() if not each.external and each.target in self._package.names
        }
        ids = _renamed(copy, inside)
        if not ids:
            return canonical(copy)
        wrapped = etree.Element(OPAQUE, nsmap={None: _NAMESPACE})
        wrapped.append(deepcopy(copy) if is_ours else copy)  # what is read stays where it is
        self._put_relations(wrapped, wrapped, part, ids, {})
        return canonical(wrapped)

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


def _renamed(element: Element, inside: Container[str]) -> dict[str, str]:
    """Take out of an element what each saving gives out anew, and what leads out of the file.

    `inside` are the ids of what is in the file; those that are cited are returned, with their new ids.
    """
    ids: dict[str, str] = {}
    for each in element.iter("*"):
        if each.tag == _DRAWN:
            each.set("id", "1")
        for name, told in each.items():
            if any(part in name for part in _BY_CHANCE) or (name.startswith(R) and told not in inside):
                del each.attrib[name]
            elif name.startswith(R):
                each.set(name, ids.setdefault(told, f"r{len(ids) + 1}"))
    return ids


def _name(part: str, digest: str, names: Mapping[str, str]) -> str:
    """Return the name of a part that depends on what it holds, and that no other one has."""
    folder, file = posixpath.split(part)
    ending = posixpath.splitext(file)[1]
    taken = names.values()
    tried = (posixpath.join(folder, f"{digest[:16]}{at}{ending}") for at in ("", *range(2, _MOST_PARTS + 2)))
    return next(each for each in tried if each not in taken)


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
