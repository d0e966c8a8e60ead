"""Packed: drafts as bytes for another process, and what comes of comparing them as bytes for this one.

What comes back speaks of the texts that were sent by their places, so that it is small, quickly read, and
made of the very texts that the asking process has.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from io import BytesIO
from itertools import chain
from typing import Any

from versioning.compare.compare import compare
from versioning.compare.redline import Redline
from versioning.compare.three_way import ThreeWay, three_way
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

Compared = Redline | ThreeWay
_MOST_TOGETHER = 100
"""So many paragraphs are packed in about a millisecond."""
_Reduced = tuple[Callable[..., object], tuple[object, ...], object]
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
    drafts = [joined(each) for each in parts]
    return _packed(compare_drafts(drafts, names), drafts)


def packed_redline(parts: Sequence[Sequence[bytes]], author: str) -> bytes:
    """Return, packed, the redline of two packed drafts in the name of an author: for a process set apart."""
    base, target = drafts = [joined(each) for each in parts]
    return _packed(compare(base, target, author=author), drafts)


def packed(draft: Resolution, between: Callable[[], None] = lambda: None) -> list[bytes]:
    """Return a draft as bytes, in parts; `between` is called after each of them."""
    children = draft.children
    parts = [children[at : at + _MOST_TOGETHER] for at in range(0, len(children), _MOST_TOGETHER)]
    result: list[bytes] = []
    for each in ((draft.id, draft.masthead), *parts):
        result.append(pickle.dumps(each, pickle.HIGHEST_PROTOCOL))
        between()
    return result


def unpacked(
    data: bytes, drafts: Sequence[Resolution], between: Callable[[], None] = lambda: None
) -> Compared:
    """Return what `packed_comparison` packed; `drafts` are those it was asked about.

    `between` is called after each few rows: who has other things to do, or no more use for it, says so there.
    """
    unpacker = _Unpacker(BytesIO(data), drafts)
    for _ in range(unpacker.load()):
        unpacker.load()
        between()
    result: Compared = unpacker.load()
    return result


def _packed(result: Compared, drafts: Sequence[Resolution]) -> bytes:
    """Pack how many parts of rows there are, these, and then the whole, which only refers to them."""
    redlines = (result,) if isinstance(result, Redline) else (result.ours, result.theirs, result.shared)
    parts = [
        redline.rows[at : at + _MOST_TOGETHER]
        for redline in redlines
        for at in range(0, len(redline.rows), _MOST_TOGETHER)
    ]
    written = BytesIO()
    packer = _Packer(written, drafts)
    for each in (len(parts), *parts, result):
        packer.dump(each)
    return written.getvalue()


def joined(parts: Sequence[bytes], between: Callable[[], None] = lambda: None) -> Resolution:
    """Return the draft that `packed` made bytes of; `between` is called after each part."""
    (node, masthead), *children = (_loaded(each, between) for each in parts)
    return Resolution(node, masthead, tuple(chain.from_iterable(children)))


def _loaded(part: bytes, between: Callable[[], None]) -> Any:  # noqa: ANN401 (head or paragraphs)
    loaded = pickle.loads(part)  # noqa: S301 (a process of our own made it)
    between()
    return loaded


class _Packer(pickle.Pickler):
    """Packs what came of comparing some drafts; only for texts and drafts does it ask what they are."""

    def __init__(self, file: BytesIO, drafts: Sequence[Resolution]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        places: dict[int, _Place] = {}
        for number, draft in enumerate(drafts):
            places[id(draft)] = number, -1
            for at, paragraph in enumerate(draft.walk()):
                places[id(paragraph.text)] = number, at
        reduced = partial(_reduced, places)  # were it a method, the packer would hold itself, and all of this
        self.dispatch_table = {StyledText: reduced, Resolution: reduced}


def _reduced(places: Mapping[int, _Place], value: StyledText | Resolution) -> _Reduced:
    place = places.get(id(value))
    if place is not None:
        return _at_place, place, None
    return object.__new__, (type(value),), vars(value)


def _at_place(number: int, at: int) -> object:
    """Stand, in what is packed, for the text or draft at a place."""
    raise NotImplementedError(number, at)


class _Unpacker(pickle.Unpickler):
    """Unpacks it where these drafts are."""

    def __init__(self, file: BytesIO, drafts: Sequence[Resolution]) -> None:
        super().__init__(file)
        texts = [[paragraph.text for paragraph in draft.walk()] for draft in drafts]
        self._found = partial(_found, drafts, texts)

    def find_class(self, module: str, name: str) -> Callable[..., object]:
        """Pickle: what a name means, that of a place among these drafts."""
        if name == _at_place.__name__:
            return self._found
        found: Callable[..., object] = super().find_class(module, name)
        return found


def _found(
    drafts: Sequence[Resolution], texts: Sequence[Sequence[StyledText]], number: int, at: int
) -> object:
    """Return the text or draft at a place among these."""
    return drafts[number] if at < 0 else texts[number][at]
