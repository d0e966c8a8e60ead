"""Memory: what paragraphs say, by the bytes they are written in, so that none is read twice.

Most paragraphs of two versions of a file are written alike, and again in the tracked file. Only such
are remembered as say by themselves what they say: that cite no note and refer to no other part.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from exports.docx.markup import Element, R, W
from exports.docx.story.keys import Key

_BEGIN, _END = re.compile(rb"<w:p[ >/]"), re.compile(rb"</w:p>")
_CHANGE = re.compile(rb"<w:(?:ins|del|move\w+|cell(?:Ins|Del|Merge)|customXml\w+|\w+Change)[ />]")
_MARK = re.compile(rb"<w:rPr>\s*<w:(?:ins|del|move\w+) ")


@dataclass(frozen=True)
class Said:
    """What a paragraph says, without its pieces."""

    form: Key
    mark: Key
    key: Key
    chars: str


@dataclass
class Memory:
    """What was read so far, in files that name styles and lists alike and use the same prefixes."""

    paragraphs: dict[bytes, Said] = field(default_factory=dict)
    prefixes: dict[str | None, str] = field(default_factory=dict)

    def goes_with(self, root: Element) -> bool:
        """Return whether a tree means the same by each prefix; takes on the prefixes it adds."""
        if any(self.prefixes.get(prefix, name) != name for prefix, name in root.nsmap.items()):
            return False
        self.prefixes.update(root.nsmap)
        return True


def holds_changes(data: bytes) -> bool:
    """Return whether a part may hold tracked changes, or write its names in another way than most."""
    return _CHANGE.search(data) is not None or b"xmlns:w=" not in data or b"<![CDATA[" in data


def slices(root: Element, data: bytes) -> Mapping[Element, bytes]:
    """Return the bytes of each paragraph of a part that says by itself what it says.

    `data` must be what the tree was read from. Nothing is returned where the paragraphs can't be told.
    """
    return placed(root, cut(root, data))


def cut(root: Element, data: bytes) -> list[bytes | None]:
    """Return the bytes of each paragraph of a part in order, None where they don't say all; or nothing."""
    if root.nsmap.get("w") != W[1:-1] or b"<!--" in data or b"<![CDATA[" in data:
        return []
    outside = re.compile(rb"Reference |" + b"|".join(re.escape(each) for each in _referring(root)))
    return [None if outside.search(data, *span) else data[slice(*span)] for span in _spans(data)]


def placed(
    root: Element, pieces: Sequence[bytes | None], *, without_changes: bool = False
) -> dict[Element, bytes]:
    """Return which paragraph of a tree has which bytes.

    `without_changes` leaves out those that may become others when tracked changes are settled: what
    holds a change, and what follows a mark that comes or goes, since it may be joined to it.
    """
    paragraphs = list(root.iter(W + "p"))
    if len(paragraphs) != len(pieces):
        return {}
    changed: set[Element] = set()
    if without_changes:
        for each, data in zip(paragraphs, pieces, strict=True):
            if data is None or _CHANGE.search(data):
                changed.add(each)
                if data is None or _MARK.search(data):
                    changed.add(_next(each))
    return {
        each: data
        for each, data in zip(paragraphs, pieces, strict=True)
        if data is not None and each not in changed
    }


def _next(paragraph: Element) -> Element:
    """Return the paragraph that follows among its siblings; itself when it is the last."""
    return next(paragraph.itersiblings(W + "p"), paragraph)


def _referring(root: Element) -> list[bytes]:
    """Return how an attribute begins that refers to another part; a space where none is declared."""
    return [f" {prefix}:".encode() for prefix, name in root.nsmap.items() if name == R[1:-1] and prefix] or [
        b" r:"
    ]


def _spans(data: bytes) -> list[tuple[int, int]]:
    """Return where each paragraph begins and ends, in the order of their beginnings."""
    found: list[tuple[int, int]] = []
    open_: list[int] = []
    ends = [each.end() for each in _END.finditer(data)]
    at = 0
    for begin in _BEGIN.finditer(data):
        start = begin.start()
        while at < len(ends) and ends[at] <= start:
            if not open_:
                return []
            which = open_.pop()
            found[which] = (found[which][0], ends[at])
            at += 1
        tag = data.find(b">", start)
        if data[tag - 1 : tag] != b"/":
            open_.append(len(found))
        found.append((start, tag + 1))
    for end in ends[at:]:
        if not open_:
            return []
        which = open_.pop()
        found[which] = (found[which][0], end)
    return [] if open_ else found
