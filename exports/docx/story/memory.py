"""Memory: what paragraphs say, by the bytes they are written in, so that none is read twice.

Most paragraphs of two versions of a file are written alike, and again in the tracked file. Only such
are remembered as say by themselves what they say: that cite no note and refer to no other part.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from exports.docx.markup import Element, R, W
from exports.docx.story.keys import Key
from versioning.compare.sequence import longest_increasing

_BEGIN, _END = re.compile(rb"<w:p[ >/]"), re.compile(rb"</w:p>")
_CHANGE = re.compile(rb"<w:(?:ins|del|move\w+|cell(?:Ins|Del|Merge)|customXml\w+|\w+Change)[ />]")
_ENCODING = re.compile(rb"""<\?xml [^>]*?encoding\s*=\s*["']([^"']+)""")
_FIRST = 8
"""Further on than the declaration begins, whatever mark of its encoding stands before it."""
_ID = b" w:id="
"""Every tracked change has one, and few paragraphs have one without."""
_MARK = re.compile(rb"<w:rPr>\s*<w:(?:ins|del|move\w+) ")


class Said(NamedTuple):
    """What a paragraph says, without its pieces."""

    form: Key
    mark: Key
    key: Key
    chars: str


@dataclass
class Memory:
    """What was read so far, in files that name styles and lists alike and use the same prefixes."""

    paragraphs: dict[bytes, Said] = field(default_factory=dict)
    same: dict[bytes, int] = field(default_factory=dict)
    """The paragraphs of the body that stand once in either file, written alike and in the same order."""
    prefixes: dict[str | None, str] = field(default_factory=dict)

    def knows(self, data: bytes) -> bool:
        """Return whether a paragraph that is written so was read."""
        return data in self.same or data in self.paragraphs

    def goes_with(self, root: Element) -> bool:
        """Return whether a tree means the same by each prefix; takes on the prefixes it adds."""
        if any(self.prefixes.get(prefix, name) != name for prefix, name in root.nsmap.items()):
            return False
        self.prefixes.update(root.nsmap)
        return True


def in_common(olds: Sequence[bytes], news: Sequence[bytes]) -> dict[bytes, int]:
    """Return what stands once in each of two lists and in the same order, numbered."""
    once_old, once_new = _once(olds), _once(news)
    shared = [each for each in olds if each in once_new and each in once_old]
    return {shared[at]: at for at in longest_increasing([once_new[each] for each in shared])}


def _once(pieces: Sequence[bytes]) -> dict[bytes, int]:
    counts = Counter(pieces)
    return {each: at for at, each in enumerate(pieces) if counts[each] == 1}


def holds_changes(data: bytes) -> bool:
    """Return whether a part may hold tracked changes, or write its names in another way than most."""
    return _CHANGE.search(data) is not None or b"xmlns:w=" not in data or b"<![CDATA[" in data


def cut(root: Element, data: bytes) -> list[bytes | None]:
    """Return the bytes of each paragraph of a part in order, or nothing where they can't be told.

    `data` must be what the tree was read from. None stands for a paragraph that doesn't say by itself what
    it says.
    """
    if root.nsmap.get("w") != W[1:-1]:
        return []
    pieces: list[bytes | None] = [data[start:end] for start, end in spans(data)]
    for sign in (b"Reference ", *_referring(root)):
        if sign in data:
            pieces = [None if each is None or sign in each else each for each in pieces]
    return pieces


def placed(root: Element, pieces: Sequence[bytes | None]) -> dict[Element, bytes]:
    """Return which paragraph of a tree has which bytes."""
    paragraphs = list(root.iter(W + "p"))
    if len(paragraphs) != len(pieces):
        return {}
    return {each: data for each, data in zip(paragraphs, pieces, strict=True) if data is not None}


def holds_change(data: bytes) -> bool:
    """Return whether a paragraph holds a tracked change."""
    return _ID in data and _CHANGE.search(data) is not None


def holds_changed_mark(data: bytes) -> bool:
    """Return whether a paragraph may end with a mark that comes or goes."""
    return _MARK.search(data) is not None


def _referring(root: Element) -> list[bytes]:
    """Return how an attribute begins that refers to another part; a space where none is declared."""
    return [f" {prefix}:".encode() for prefix, name in root.nsmap.items() if name == R[1:-1] and prefix] or [
        b" r:"
    ]


def spans(data: bytes) -> list[tuple[int, int]]:
    """Return where each paragraph of a part begins and ends, in the order of their beginnings.

    Nothing is returned where that can't be told by the bytes, or where they are not in UTF-8.
    """
    encoding = _ENCODING.match(data)
    is_other = encoding is not None and encoding[1].lower() != b"utf-8"
    if is_other or b"<!" in data or data.find(b"<?", _FIRST) >= 0:  # comments, CDATA, instructions
        return []
    return _side_by_side(data) or _nested(data)


def _side_by_side(data: bytes) -> list[tuple[int, int]]:
    """Return where paragraphs begin and end of which none holds another; nothing otherwise."""
    found: list[tuple[int, int]] = []
    end = closed = 0
    for begin in _BEGIN.finditer(data):
        start = begin.start()
        if start < end:
            return []
        end = data.find(b">", start) + 1
        if data[end - 2 : end] != b"/>":
            end = data.find(b"</w:p>", end) + len(b"</w:p>")
            closed += 1
        found.append((start, end))
    return found if closed == data.count(b"</w:p>") else []


def _nested(data: bytes) -> list[tuple[int, int]]:
    """Return where paragraphs begin and end, in text boxes, too; nothing where they don't go together."""
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
