"""Parts: the package that is written into; what isn't touched stays byte for byte."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import chain, count

from lxml import etree

from exports.archives import new_entry
from exports.docx.markup import Element
from exports.docx.opening import Package, Relationship, with_usual_names
from exports.limits import DamagedError
from exports.report import ReadError
from versioning.saying import said

TYPES = "[Content_Types].xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONSHIPS = f"{{{_PACKAGE}/relationships}}"
_CONTENT = f"{{{_PACKAGE}/content-types}}"
_IDS = re.compile(rb""":id=["'](\d{1,10})["']""")  # whatever the prefix
DRAWING_IDS = re.compile(rb"""docPr [^<>]*?\bid=["'](\d{1,10})["']""")
_LARGEST_ID = 2**31 - 1


class Parts:
    """The parts of a package: those of the base, and what is added, changed and taken away."""

    def __init__(self, package: Package) -> None:
        """Begin with a package; its trees are the ones that are changed."""
        self.package = package
        self._bytes: dict[str, bytes] = {}
        self._changed: dict[str, Element] = {}
        self._removed: set[str] = set()
        self._unpacked: dict[str, bytes] = {}

    @property
    def names(self) -> list[str]:
        """The names of all parts, those of the base in their order."""
        own = self.package.archive.in_order
        added = [each for each in (*self._changed, *self._bytes) if each not in self.package.names]
        return [each for each in dict.fromkeys((*own, *added)) if each not in self._removed]

    def read(self, name: str) -> bytes:
        """Return the bytes of a part as it was, or as it was added; empty when there is none."""
        if name in self._bytes:
            return self._bytes[name]
        found = self._unpacked.get(name)
        if found is None:
            found = self._unpacked[name] = bytes_of(self.package, name)
        return found

    def tree(self, name: str) -> Element | None:
        """Return the tree of a part to look at."""
        return self._changed[name] if name in self._changed else self.package.tree(name)

    def touch(self, name: str) -> Element:
        """Return the tree of a part to change; KeyError when there is none."""
        tree = self.tree(name)
        if tree is None:
            raise KeyError(name)
        self._changed[name] = tree
        return tree

    @property
    def touched(self) -> tuple[str, ...]:
        """The names of the parts that were changed or added."""
        return (*self._changed, *self._bytes)

    def put(self, name: str, data: bytes) -> None:
        """Give a part these bytes."""
        self._bytes[name] = data

    def add(self, name: str, tree: Element) -> None:
        """Add a part that is a tree."""
        self._changed[name] = tree

    def remove(self, name: str) -> None:
        """Take a part away, with what it refers to by itself and its declared type."""
        self._removed |= {name, relations_of(name)}
        types = self.tree(TYPES)
        for each in list(types) if types is not None else ():
            if each.get("PartName") == f"/{name}":
                self.touch(TYPES).remove(each)

    def free_name(self, like: str) -> str:
        """Return a name that no part has, made from another."""
        taken = {each.lower() for each in (*self.package.names, *self._bytes, *self._changed)}
        if like.lower() not in taken:
            return like
        stem, ending = posixpath.splitext(like)
        return next(name for at in count(1) if (name := f"{stem}_{at}{ending}").lower() not in taken)

    # What parts refer to

    def relations(self, part: str) -> dict[str, Relationship]:
        """Return what a part refers to, as it is now."""
        name = relations_of(part)
        if name not in self._changed:
            return self.package.relationships(part)
        folder = posixpath.dirname(part)
        return {
            each.get("Id", ""): Relationship(
                each.get("Type", "").rsplit("/", 1)[-1],
                target if external else _joined(folder, target),
                external,
            )
            for each in self._changed[name].iter(f"{_RELATIONSHIPS}Relationship")
            for target in [each.get("Target", "")]
            for external in [each.get("TargetMode") == "External"]
        }

    def relate(self, part: str, kind: str, target: str, *, external: bool = False, like: str = "") -> str:
        """Let a part refer to a target, `kind` being the relationship's full type; returns its id.

        It is `like` where that is free.
        """
        for node, known in self.relations(part).items():
            if (known.kind, known.target, known.external) == (kind.rsplit("/", 1)[-1], target, external):
                return node
        name = relations_of(part)
        tree = self.tree(name)
        if tree is None:
            tree = etree.Element(f"{_RELATIONSHIPS}Relationships", nsmap={None: f"{_PACKAGE}/relationships"})
        self._changed[name] = tree
        taken = {each.get("Id", "").lower() for each in tree}
        names = (each for each in chain((like,), (f"rId{at}" for at in count(1))) if each)
        node = next(each for each in names if each.lower() not in taken)
        address = target if external else posixpath.relpath(f"/{target}", f"/{posixpath.dirname(part)}")
        made = etree.SubElement(tree, f"{_RELATIONSHIPS}Relationship", Id=node, Type=kind, Target=address)
        if external:
            made.set("TargetMode", "External")
        return node

    def relate_as(self, part: str, node: str, kind: str, target: str, *, external: bool = False) -> None:
        """Let an added part refer to a target by the id that its bytes know it by."""
        given = self.relate(part, kind, target, external=external)
        for each in self.touch(relations_of(part)):
            if each.get("Id") == given:
                each.set("Id", node)

    def unrelate(self, part: str, node: str) -> None:
        """Let a part no longer refer to what an id names."""
        tree = self.touch(relations_of(part))
        for each in list(tree):
            if each.get("Id") == node:
                tree.remove(each)

    def type_of(self, name: str) -> str:
        """Return the declared type of a part; empty for none."""
        types = self.tree(TYPES)
        known = list(types) if types is not None else []
        for each in known:
            if each.get("PartName", "").lower() == f"/{name}".lower():
                return each.get("ContentType", "")
        ending = posixpath.splitext(name)[1][1:].lower()
        for each in known:
            if each.get("Extension", "").lower() == ending and ending:
                return each.get("ContentType", "")
        return ""

    def declare(self, name: str, kind: str) -> None:
        """Declare the type of an added part."""
        if self.type_of(name) != kind:
            types = self.touch(TYPES)
            etree.SubElement(types, f"{_CONTENT}Override", PartName=f"/{name}", ContentType=kind)

    # Ids

    def free_ids(self, ids: re.Pattern[bytes] = _IDS) -> Iterator[int]:
        """Yield ids that no revision, bookmark or comment of any part has; or no drawing, by its `ids`."""
        taken = {
            int(each)
            for name in self.package.names
            if name.startswith("word/") and name.endswith(".xml")
            for each in ids.findall(self.read(name))
        }
        start = max((each for each in taken if each < _LARGEST_ID // 2), default=0) + 1
        return (each for each in count(start) if each not in taken)

    # Writing

    def xml(self, name: str) -> bytes:
        """Return the bytes of a part as it is now."""
        if name in self._changed:
            return etree.tostring(
                self._changed[name], xml_declaration=True, encoding="UTF-8", standalone=True
            )
        return self.read(name)


def bytes_of(package: Package, name: str) -> bytes:
    """Return the bytes of a part, empty when there is none; raises ReadError when it is damaged.

    Those of strict Open XML are in the usual form: a file that mixed them would be neither.
    """
    if name not in package.names:
        return b""
    try:
        data = package.archive.read(name)
    except DamagedError as error:
        message = said(
            "{name} is damaged: a part of it ({part}) can’t be unpacked, so nothing was written;"
            " ask for the file again, or let a word processor repair it.",
            name=package.name,
            part=name,
        )
        raise ReadError(message) from error
    return with_usual_names(data) if name.endswith((".xml", ".rels")) else data


def relations_of(part: str) -> str:
    """Return the name of the part that holds what a part refers to."""
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _joined(folder: str, target: str) -> str:
    path = target.partition("#")[0]
    return posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path))


def zipped(entries: Mapping[str, bytes]) -> bytes:
    """Return a package of these parts, always the same for the same ones."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries.items():
            made.writestr(new_entry(name), content, compresslevel=4)
    return buffer.getvalue()
