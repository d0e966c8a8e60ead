"""Paper: a draft, and the Word file whose paragraphs tell it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from exports.docx.acceptor import PLACE
from exports.docx.markup import Element, W
from exports.docx.opening import Package, open_package
from exports.docx.passages import parts_of
from exports.docx.reader import read_settled
from exports.docx.story.parts import Parts, zipped
from exports.docx.tracking import NOTED, Tracking
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.resolution import Resolution

PLACED = tuple(W + name for name in ("p", "tbl", "tr", "tc", "altChunk"))
NO_PAYLOADS: Mapping[str, bytes] = {}


@dataclass(frozen=True)
class Paper:
    """A file without tracked changes, and its draft.

    `homes` says for each paragraph of the draft which of the file's paragraphs, tables, rows and cells tell
    it: by index among all of these in the document, in order. `names` are what the paragraphs of body and
    cells are known by in every state of the file, in order; `payloads` has, by SHA-256, what opaque parts
    of the draft stand for.
    """

    data: bytes = field(repr=False)
    name: str
    draft: Resolution
    homes: Mapping[NodeId, tuple[int, ...]] = field(repr=False)
    names: tuple[str, ...] = field(default=(), repr=False)
    payloads: Mapping[str, bytes] = field(default_factory=dict, repr=False)


def paper_of(data: bytes, name: str, *, accepted: bool) -> Paper:
    """Return a Word file with its tracked changes accepted, or rejected, and the draft that it then holds.

    Raises ReadError with one sentence when the file can't be read.
    """
    reading = read_settled(data, name, accepted=accepted)
    digest = hashlib.sha256(data).hexdigest()
    package = open_package(data, name)
    tracking = Tracking(package, parts_of(package))
    trees = tracking.settled(len(tracking.turns) if accepted else 0)
    parts = Parts(package)
    homes = dict(_homes(trees[package.document], reading.draft, digest))
    for part, tree in trees.items():
        for each in tree.iter():
            for noted in NOTED:
                each.attrib.pop(noted, None)
        if tracking.turns:
            parts.add(part, tree)
    settled = packed(parts) if tracking.turns else data
    return Paper(settled, name, reading.draft, homes, payloads=reading.payloads)


def _homes(root: Element, draft: Resolution, digest: str) -> Iterator[tuple[NodeId, tuple[int, ...]]]:
    """Yield what of a draft each paragraph, table, row and cell of a document tells."""
    for at, each in enumerate(root.iter(*PLACED)):
        place = each.get(PLACE, "")
        count, node = 1, derived_id(digest, place)
        while place and node in draft.parents:
            yield node, (at,)
            count += 1
            node = derived_id(digest, f"{place}/{count}")


def packed(parts: Parts) -> bytes:
    """Return the file of some parts."""
    return zipped({name: parts.xml(name) for name in parts.names})


def indices(root: Element, homes: Mapping[NodeId, Iterable[Element]]) -> dict[NodeId, tuple[int, ...]]:
    """Return homes by the indices of their elements."""
    places = {each: at for at, each in enumerate(root.iter(*PLACED))}
    return {
        node: tuple(places[each] for each in elements if each in places) for node, elements in homes.items()
    }


def document_of(package: Package) -> Element:
    """Return the tree of a file's document, which opening it has found to be there."""
    root = package.tree(package.document)
    if root is None:
        raise KeyError(package.document)
    return root
