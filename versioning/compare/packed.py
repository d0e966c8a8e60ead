"""Packed: drafts as bytes for another process, and what comes of comparing them as bytes for this one.

What comes back speaks of the texts that were sent by their places, so that it is small, quickly read, and
made of the very texts that the asking process has.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from io import BytesIO

from versioning.compare.compare import compare
from versioning.compare.redline import Redline
from versioning.compare.three_way import ThreeWay, three_way
from versioning.tree.resolution import Resolution

Compared = Redline | ThreeWay
_Place = tuple[int, int]
"""Which draft, and which of its texts in reading order; -1 for the draft itself."""


def compare_drafts(drafts: Sequence[Resolution], names: tuple[str, str] = ("", "")) -> Compared:
    """Return the redline of two drafts, or for three (base, ours, theirs) what both sides made of the base.

    `names` sign the changes of both sides of three.
    """
    if len(drafts) == 2:
        return compare(*drafts)
    base, ours, theirs = drafts
    return three_way(base, ours, theirs, names)


def packed_comparison(parts: Sequence[Sequence[bytes]], names: tuple[str, str] = ("", "")) -> bytes:
    """Return, packed, what `compare_drafts` returns of packed drafts: for a process set apart."""
    drafts = [_joined(each) for each in parts]
    written = BytesIO()
    _Packer(written, drafts).dump(compare_drafts(drafts, names))
    return written.getvalue()


def packed(draft: Resolution) -> list[bytes]:
    """Return a draft as bytes, in parts: what packs one part after the other can be interrupted between."""
    bare = Resolution(draft.id, draft.masthead)
    return [pickle.dumps(each, pickle.HIGHEST_PROTOCOL) for each in (bare, *draft.children)]


def unpacked(data: bytes, drafts: Sequence[Resolution]) -> Compared:
    """Return what `packed_comparison` packed; `drafts` are those it was asked about."""
    result: Compared = _Unpacker(BytesIO(data), drafts).load()
    return result


def _joined(parts: Sequence[bytes]) -> Resolution:
    bare, *children = map(pickle.loads, parts)
    return Resolution(bare.id, bare.masthead, tuple(children))


class _Packer(pickle.Pickler):
    """Packs what came of comparing some drafts."""

    def __init__(self, file: BytesIO, drafts: Sequence[Resolution]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._places: dict[int, _Place] = {}
        for number, draft in enumerate(drafts):
            self._places[id(draft)] = number, -1
            for at, paragraph in enumerate(draft.walk()):
                self._places[id(paragraph.text)] = number, at

    def persistent_id(self, obj: object) -> _Place | None:
        """Pickle: the place of a text or draft that the other side has."""
        return self._places.get(id(obj))


class _Unpacker(pickle.Unpickler):
    """Unpacks it where these drafts are."""

    def __init__(self, file: BytesIO, drafts: Sequence[Resolution]) -> None:
        super().__init__(file)
        self._drafts = drafts
        self._texts = [[paragraph.text for paragraph in draft.walk()] for draft in drafts]

    def persistent_load(self, pid: _Place) -> object:
        """Pickle: the text or draft at a place."""
        number, at = pid
        return self._drafts[number] if at < 0 else self._texts[number][at]
