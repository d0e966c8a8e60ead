"""Objects: what a draft keeps of some file without understanding it, put into a file again.

A payload names the parts that it refers to by their SHA-256; each is copied under a name that is free, unless
the file holds it already. Nothing outside of the file is referred to, and what would run, load or embed a
document of its own in the text is left out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from lxml import etree

from exports.docx.markup import Element, M, R, W
from exports.docx.opaque import OPAQUE, PART, RELATION
from exports.docx.story.adoption import relationship_type
from exports.docx.story.parts import Parts

_SHOWN = frozenset((*(W + name for name in ("drawing", "pict", "object")), M + "oMath", M + "oMathPara"))
_KINDS = frozenset(
    (
        *("image", "chart", "chartStyle", "chartColorStyle", "chartUserShapes", "package", "oleObject"),
        *("diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing"),
        *("themeOverride", "hdphoto"),
    )
)
"""What a picture, chart or object may refer to."""
_ADDRESS = re.compile(r"://|\\\\|^[A-Za-z]:[\\/]|^/(?:home|Users)/")


def restored(payload: str, payloads: Mapping[str, bytes], parts: Parts, home: str) -> Element | None:
    """Return what a payload stands for as an element that can stand in the part `home`.

    What it refers to is added to `parts`. None where the payload isn't there, or is nothing to be shown.
    """
    data = payloads.get(payload, b"")
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return None
    element = root[0] if root.tag == OPAQUE and len(root) else root
    if element.tag not in _SHOWN:
        return None
    _without_addresses(element)
    if root.tag == OPAQUE:
        root.remove(element)
    names = _Restoring(root, payloads, parts).related(root, home) if root.tag == OPAQUE else {}
    for each in list(element.iter()):
        for name, said in list(each.attrib.items()):
            if name.startswith(R):
                if said in names:
                    each.set(name, names[said])
                else:
                    del each.attrib[name]
    return element


class _Restoring:
    """Puts the parts of one payload into a file."""

    def __init__(self, root: Element, payloads: Mapping[str, bytes], parts: Parts) -> None:
        self._payloads, self._parts = payloads, parts
        self._listed = {each.get("name", ""): each for each in root.iter(PART)}
        self._made: dict[str, str] = {}

    def related(self, holder: Element, home: str) -> dict[str, str]:
        """Let a part refer to what an element of the payload lists; returns the new ids by the old ones."""
        found: dict[str, str] = {}
        for each in holder.iterchildren(RELATION):
            kind, target = each.get("kind", ""), self._part(each.get("part", ""))
            if kind in _KINDS and target:
                found[each.get("id", "")] = self._parts.relate(home, relationship_type(kind), target)
        return found

    def _part(self, name: str) -> str:
        """Put a part into the file; returns its name there, empty when it isn't known."""
        if name in self._made or name not in self._listed:
            return self._made.get(name, "")
        listed = self._listed[name]
        digest = listed.get("sha256", "")
        data = self._payloads.get(digest)
        if data is None:
            return ""
        if name in self._parts.names and hashlib.sha256(self._parts.read(name)).hexdigest() == digest:
            self._made[name] = name
            return name
        made = self._made[name] = self._parts.free_name(name)
        self._parts.put(made, data)
        self._parts.declare(made, listed.get("type", "") or "application/octet-stream")
        for each in listed.iterchildren(RELATION):
            target = self._part(each.get("part", ""))
            if each.get("kind", "") in _KINDS and target:
                kind = relationship_type(each.get("kind", ""))
                self._parts.relate_as(made, each.get("id", ""), kind, target)
        return made


def _without_addresses(element: Element) -> None:
    """Take out of an element what leads out of the file or names a folder."""
    for each in element.iter():
        for name, said in list(each.attrib.items()):
            if _ADDRESS.search(said):
                del each.attrib[name]
