"""Objects: what a draft keeps of some file without understanding it, put into a file again.

A payload names the parts that it refers to by their SHA-256; each is copied under a name that is free, unless
the file holds it already. Nothing outside of the file is referred to, and what would run, load or embed a
document of its own in the text is left out.
"""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from lxml import etree

from exports.docx.markup import Element, M, R, W
from exports.docx.opaque import OPAQUE, PART, RELATION, formula_of
from exports.docx.opening import relationship_type
from exports.traces import without_traces

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
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/"
"""In its elements `uri` says what kind of thing is drawn, by the name of a vocabulary: it leads nowhere."""


class Shelf(Protocol):
    """The parts of a file that is written, as far as objects need them."""

    @property
    def names(self) -> Sequence[str]:
        """The names of the parts."""

    def read(self, name: str) -> bytes:
        """Return the bytes of a part."""

    def free_name(self, like: str) -> str:
        """Return a name that no part has, like another."""

    def put(self, name: str, data: bytes) -> None:
        """Give a part these bytes."""

    def declare(self, name: str, kind: str) -> None:
        """Declare the content type of a part."""

    def relate(self, part: str, kind: str, target: str, *, like: str = "") -> str:
        """Let a part refer to a target; returns its id, that of `like` where it is free."""

    def relate_as(self, part: str, node: str, kind: str, target: str) -> None:
        """Let an added part refer to a target by the id that its bytes know it by."""


def is_shown(payload: str, payloads: Mapping[str, bytes]) -> bool:
    """Return whether a payload is there, and something that can be written into a Word file."""
    return _opened(payload, payloads) is not None


def restored(payload: str, payloads: Mapping[str, bytes], parts: Shelf, home: str) -> Element | None:
    """Return what a payload stands for as an element that can stand in the part `home`.

    What it refers to is added to `parts`. None where the payload isn't there, or is nothing to be shown.
    """
    opened = _opened(payload, payloads)
    if opened is None:
        return None
    root, element = opened
    _without_addresses(element)
    names = _Restoring(root, payloads, parts).related(root, home) if root is not element else {}
    for each in list(element.iter()):
        for name, said in list(each.attrib.items()):
            if name.startswith(R):
                if said in names:
                    each.set(name, names[said])
                else:
                    del each.attrib[name]
    return element


def _opened(payload: str, payloads: Mapping[str, bytes]) -> tuple[Element, Element] | None:
    """Return the root of a payload and the element that it keeps; None where it can't be shown."""
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        root = etree.fromstring(payloads.get(payload, b""), parser)
    except etree.XMLSyntaxError:
        return None
    element = root[0] if root.tag == OPAQUE and len(root) else root
    is_harmless = element.tag in _SHOWN and (not str(element.tag).startswith(M) or bool(formula_of(element)))
    return (root, element) if is_harmless else None


class _Restoring:
    """Puts the parts of one payload into a file."""

    def __init__(self, root: Element, payloads: Mapping[str, bytes], parts: Shelf) -> None:
        self._payloads, self._parts = payloads, parts
        self._listed = {each.get("name", ""): each for each in root.iter(PART)}
        self._made: dict[str, str] = {}

    def related(self, holder: Element, home: str) -> dict[str, str]:
        """Let a part refer to what an element of the payload lists; returns the new ids by the old ones."""
        found: dict[str, str] = {}
        for each in holder.iterchildren(RELATION):
            kind, target = each.get("kind", ""), self._part(each.get("part", ""))
            if kind in _KINDS and target:
                node = each.get("id", "")
                found[node] = self._parts.relate(home, relationship_type(kind), target, like=node)
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
        data = without_traces(data)  # a dossier may keep pictures as they were in a file
        if name in self._parts.names and without_traces(self._parts.read(name)) == data:
            self._made[name] = name
            return name
        made = self._made[name] = self._parts.free_name(name)
        self._parts.put(made, data)
        self._parts.declare(made, listed.get("type", "") or _type_by_ending(name))
        for each in listed.iterchildren(RELATION):
            target = self._part(each.get("part", ""))
            if each.get("kind", "") in _KINDS and target:
                kind = relationship_type(each.get("kind", ""))
                self._parts.relate_as(made, each.get("id", ""), kind, target)
        return made


def _type_by_ending(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def _without_addresses(element: Element) -> None:
    """Take out of an element what leads out of the file or names a folder."""
    for each in element.iter("*"):
        is_drawn = str(each.tag).startswith(_DRAWING)
        for name, said in list(each.attrib.items()):
            if _ADDRESS.search(said) and not (is_drawn and name == "uri"):
                del each.attrib[name]


class NewParts:
    """The parts that objects bring into a file that is written anew.

    `entries` has by name the content type and the bytes, `relations` by part (id, type, target) of each.
    """

    def __init__(self) -> None:
        self.entries: dict[str, tuple[str, bytes]] = {}
        self.relations: dict[str, list[tuple[str, str, str]]] = {}

    @property
    def names(self) -> Sequence[str]:
        """The names of the parts."""
        return list(self.entries)

    def read(self, name: str) -> bytes:
        """Return the bytes of a part."""
        return self.entries[name][1]

    def free_name(self, like: str) -> str:
        """Return a name that no part has, like another."""
        stem, dot, ending = like.rpartition(".")
        taken = {each.lower() for each in self.entries}
        names = (like, *(f"{stem}_{at}{dot}{ending}" for at in range(1, len(taken) + 2)))
        return next(each for each in names if each.lower() not in taken)

    def put(self, name: str, data: bytes) -> None:
        """Give a part these bytes."""
        self.entries[name] = "", data

    def declare(self, name: str, kind: str) -> None:
        """Declare the content type of a part."""
        self.entries[name] = kind, self.entries[name][1]

    def relate(self, part: str, kind: str, target: str, *, like: str = "") -> str:
        """Let a part refer to a target; returns its id, that of `like` where it is free."""
        known = self.relations.setdefault(part, [])
        found = next((node for node, *rest in known if rest == [kind, target]), "")
        if found:
            return found
        taken = {node for node, *_ in known}
        node = like if like and like not in taken else f"object{len(known) + 1}"
        known.append((node, kind, target))
        return node

    def relate_as(self, part: str, node: str, kind: str, target: str) -> None:
        """Let an added part refer to a target by the id that its bytes know it by."""
        self.relations.setdefault(part, []).append((node, kind, target))
