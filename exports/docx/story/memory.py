"""Memory: what paragraphs say, by the bytes they are written in, so that none is read twice.

Most paragraphs of two versions of a file are written alike, and again in the tracked file. Only such
are remembered as say by themselves what they say: that refer to no other part. What cites notes is known by
the bytes of the notes, too, whatever their ids.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from exports.docx.markup import Element, R, W
from exports.docx.story.keys import NOTHING, Key
from versioning.compare.sequence import longest_increasing

_BEGIN, _END = re.compile(rb"<w:p(?: [^<>]*?)?(/?)>"), b"</w:p>"
_HOLDING = b"txbxContent"
"""Where paragraphs stand in one."""
_EDGE = re.compile(rb"</?w:p(?:>|[ /][^>]*>)")
"""Where a paragraph begins or ends."""
_SLASH = ord("/")
_CHANGE = re.compile(rb"<w:(?:ins|del|move\w+|cell(?:Ins|Del|Merge)|customXml\w+|\w+Change)[ />]")
_ENCODING = re.compile(rb"""<\?xml [^>]*?encoding\s*=\s*["']([^"']+)""")
_DECLARATION = re.compile(rb"[^<]{0,3}<\?[^<>]*\?>")
"""What a part may begin with, after a mark of its encoding."""
_ID = b" w:id="
"""Every tracked change has one, and few paragraphs have one without."""
_MARK = re.compile(rb"<w:rPr>\s*<w:(?:ins|del|move\w+) ")

_PRESERVED, _TEXT = b'<w:t xml:space="preserve">', b"<w:t>"
_BARE, _BETWEEN = b"<w:r><w:t>", b"</w:t></w:r><w:r><w:t>"
_CITING = b"Reference "
_REFERENCE = re.compile(rb"""(<w:(foot|end)noteReference (?:[^<>]*? )?w:id=")([^"<>]*)""")
_NOTE = re.compile(
    rb"""<w:(foot|end)note (?:[^<>]*? )?w:id="([^"<>]*)"[^<>]*>"""
    rb"""((?:[^<]++|<(?!/w:(?:foot|end)note>))*+)</w:(?:foot|end)note>"""
)
Notes = dict[tuple[bytes, bytes], bytes]
"""What notes hold as it is written, by their kind and id."""


class Said(NamedTuple):
    """What a paragraph says, without its pieces."""

    form: Key
    mark: Key
    key: Key
    chars: str


class Writing(NamedTuple):
    """The bytes that paragraphs of a file are written in.

    `citing` tells what those are known by that cite notes, `stretches` what several are known by for which
    one element stands.
    """

    places: Mapping[Element, bytes]
    citing: Mapping[bytes, bytes]
    stretches: Mapping[Element, Sequence[bytes]] = MappingProxyType({})

    def known(self, data: bytes) -> bytes:
        """Return what a paragraph that is written so is known by."""
        return self.citing.get(data, data)


UNKNOWN = Writing(MappingProxyType({}), MappingProxyType({}))
"""Of no paragraph."""


@dataclass
class Memory:
    """What was read so far, in files that name styles and lists alike and use the same prefixes."""

    paragraphs: dict[bytes, Said] = field(default_factory=dict)
    same: dict[bytes, int] = field(default_factory=dict)
    """The paragraphs of the body that stand once in either file, written alike and in the same order."""
    prefixes: dict[str | None, str] = field(default_factory=dict)

    forms: dict[bytes, tuple[Key, Key]] = field(default_factory=lambda: {b"": (NOTHING, NOTHING)})
    """What the properties of paragraphs say of them, and of their marks."""
    looks: dict[bytes | None, Key] = field(default_factory=lambda: {None: NOTHING})
    """What the properties of runs say."""

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


def evened(data: bytes) -> bytes:
    """Return XML in which runs that no properties tell apart are one, and what says nothing is left out.

    So the bytes of a paragraph are the same again once its changes are settled; whether it is evened alone or
    with the part around it makes no difference. That there were no properties before a change says something.
    """
    if b"Pr/>" in data:
        for name in (b"rPr", b"pPr"):
            data = data.replace(
                b"<w:%s/></w:%sChange>" % (name, name), b"<w:%s></w:%s></w:%sChange>" % ((name,) * 3)
            )
            data = data.replace(b"<w:%s/>" % name, b"")
    data = data.replace(_PRESERVED, _TEXT)
    if _BETWEEN not in data:
        return data
    pieces = data.split(_BETWEEN)
    made = pieces[:1]
    is_bare = False
    for before, after in pairwise(pieces):
        at = before.rfind(b"<")
        is_bare = is_bare if at < 0 else before[max(at - len(_BARE) + len(_TEXT), 0) :].startswith(_BARE)
        made += (after,) if is_bare else (_BETWEEN, after)
        is_bare = True
    return b"".join(made)


def cut(root: Element, data: bytes, notes: Notes) -> tuple[list[bytes | None], dict[bytes, bytes]]:
    """Return the bytes of each paragraph of a part in order, or nothing where they can't be told.

    `data` must be what the tree was read from, `evened`. None stands for a paragraph that doesn't say by
    itself what it says. Beside them: what the paragraphs that cite `notes` are known by, by their bytes.
    """
    citing: dict[bytes, bytes] = {}
    places = spans(data) if root.nsmap.get("w") == W[1:-1] else []
    if not places:
        return [], citing
    pieces: list[bytes | None] = [data[start:end] for start, end in places]
    first, last = places[0][0], max(end for _, end in places)
    for sign in _referring(root):
        if data.find(sign, first, last) >= 0:
            pieces = [None if each is None or sign in each else each for each in pieces]
    if _CITING in data:
        for at, each in enumerate(pieces):
            if each is not None and _CITING in each:
                known = with_notes(each, notes)
                if known is None:
                    pieces[at] = None
                else:
                    citing[each] = known
    return pieces, citing


def notes_in(root: Element, data: bytes) -> Notes:
    """Return the notes of a part that say by themselves what they say."""
    found: Notes = {}
    signs = [each for each in (_CITING, *_referring(root)) if each in data]
    for each in _NOTE.finditer(data) if root.nsmap.get("w") == W[1:-1] else ():
        content = each[3]
        if not any(sign in content for sign in signs) and not holds_change(content):
            found.setdefault((each[1], each[2]), content)
    return found


def cites(data: bytes) -> bool:
    """Return whether a paragraph may cite a note."""
    return _CITING in data


def known_by(data: bytes, notes: Notes) -> bytes:
    """Return what a paragraph is known by; empty where it doesn't say by itself what it says."""
    return (with_notes(data, notes) or b"") if cites(data) else data


def with_notes(data: bytes, notes: Notes) -> bytes | None:
    """Return what a paragraph that cites notes is known by: its bytes without ids, and those of the notes.

    None where it cites something else, or a note that says nothing by itself.
    """
    found = [notes.get((each[2], each[3])) for each in _REFERENCE.finditer(data)]
    held = [each for each in found if each is not None]
    if len(held) < len(found) or len(found) < data.count(_CITING):
        return None
    return b"\0".join((_REFERENCE.sub(rb"\1", data), *held))


def placed(root: Element, pieces: Sequence[bytes | None]) -> dict[Element, bytes]:
    """Return which paragraph of a tree has which bytes."""
    paragraphs = list(root.iter(W + "p"))
    if len(paragraphs) != len(pieces):
        return {}
    return {each: data for each, data in zip(paragraphs, pieces, strict=True) if data is not None}


def holds_change(data: bytes) -> bool:
    """Return whether a paragraph holds a tracked change."""
    return _ID in data and _CHANGE.search(data) is not None


def changes_in(data: bytes) -> int:
    """Return how many tracked changes a paragraph may hold, and marks where such begin and end."""
    return len(_CHANGE.findall(data))


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
    if is_other or _holds_asides(data):
        return []
    return (None if _HOLDING in data else _one_by_one(data)) or _nested(data)


def _holds_asides(data: bytes) -> bool:
    """Return whether there are comments, CDATA or instructions; a single sign is looked for much faster."""
    declared = _DECLARATION.match(data)
    at = declared.end() if declared else 0
    return (b"!" in data and b"<!" in data) or (data.find(b"?", at) >= 0 and data.find(b"<?", at) >= 0)


def _one_by_one(data: bytes) -> list[tuple[int, int]] | None:
    """Return where paragraphs begin and end that all have an end of their own; None where some have not."""
    found: list[tuple[int, int]] = []
    search, at = _BEGIN.search, 0
    *pieces, rest = data.split(_END)
    for piece in pieces:
        begin = search(piece)
        if begin is None or begin[1]:
            return None
        end = at + len(piece) + len(_END)
        found.append((at + begin.start(), end))
        at = end
    return None if search(rest) else found


def _nested(data: bytes) -> list[tuple[int, int]]:
    """Return where paragraphs begin and end of which some hold others, or nothing; see `spans`."""
    found: list[tuple[int, int]] = []
    open_: list[int] = []
    for each in _EDGE.finditer(data):
        start, end = each.span()
        if data[start + 1] == _SLASH:
            if not open_:
                return []
            which = open_.pop()
            found[which] = (found[which][0], end)
            continue
        if data[end - 2] != _SLASH:
            open_.append(len(found))
        found.append((start, end))
    return [] if open_ else found
