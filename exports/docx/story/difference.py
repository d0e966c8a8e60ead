"""Difference: which characters of some passages are kept in those that they became.

The words are compared as those of drafts are. Then what can't be kept by itself is given up: words
that now lead elsewhere, and fields of which only a part would stay.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from exports.docx.markup import value
from exports.docx.story.passages import Passage
from exports.docx.story.pieces import FIELD, AnyPiece, Piece
from versioning.compare.words import Lexicon
from versioning.tree.text import ATOM, Note, StyledText

NoteText = Callable[[str, str], str]
END = "\U000ffffe"
"""Stands between two passages; no key has it as its sign."""


class Kept(NamedTuple):
    """So many characters stand at one offset of the old passages and at another of the new ones."""

    old: int
    new: int
    length: int


class Joined:
    """Passages, one after the other, as one text in which `END` stands between them."""

    def __init__(self, passages: Sequence[Passage], name: str, note_text: NoteText) -> None:
        self.passages = passages
        self.chars = passages[0].chars if len(passages) == 1 else END.join(each.chars for each in passages)
        self._name, self._note_text = name, note_text
        self.starts = [0]
        for each in passages[:-1]:
            self.starts.append(self.starts[-1] + len(each.chars) + 1)

    @property
    def is_plain(self) -> bool:
        """Whether nothing in it leads anywhere, is part of a field or is a note."""
        return ATOM not in self.chars and all(each.plain is not None for each in self.passages)

    def place(self, at: int) -> tuple[int, int]:
        """Return which passage an offset stands in, and where; its end belongs to it."""
        index = bisect_right(self.starts, at) - 1
        return index, at - self.starts[index]

    def pieces(self) -> Iterator[tuple[int, AnyPiece]]:
        """Yield every piece with where it starts, but for those of passages that are nothing but text."""
        for start, passage in zip(self.starts, self.passages, strict=True):
            if passage.plain is None or ATOM in passage.chars:
                for piece in passage.parts:
                    yield start + piece.start, piece

    def styled(self) -> StyledText:
        """Return the text for the comparison; only its notes are more than characters."""
        if ATOM not in self.chars:
            return StyledText(self.chars)
        notes = [piece.note for _, piece in self.pieces() if piece.note]
        return StyledText(
            self.chars,
            (),
            tuple(
                Note(f"{self._name}:{kind}:{node}", StyledText(self._note_text(kind, node)))
                for kind, node in notes
            ),
        )


def kept_characters(old: Joined, new: Joined, lexicon: Lexicon) -> list[Kept]:
    """Return what is kept, in order."""
    kept = _common(old, new, lexicon)
    if old.is_plain and new.is_plain:
        return kept
    gone, come = _elsewhere(old, new, kept)
    kept = _without(kept, gone, come)
    while True:
        gone, come = _broken_fields(old, new, kept)
        if not gone and not come:
            return kept
        fewer = _without(kept, gone, come)
        if fewer == kept:
            return kept
        kept = fewer


def _common(old: Joined, new: Joined, lexicon: Lexicon) -> list[Kept]:
    if old.chars == new.chars:
        return [Kept(0, 0, len(old.chars))] if old.chars else []
    kept: list[Kept] = []
    left = right = 0
    for start, end, _, last in lexicon.stretches(old.styled(), new.styled()):
        if left < start:
            kept.append(Kept(left, right, start - left))
        left, right = end, last
    if left < len(old.chars):
        kept.append(Kept(left, right, len(old.chars) - left))
    return kept


_Ranges = list[tuple[int, int]]


def _elsewhere(old: Joined, new: Joined, kept: list[Kept]) -> tuple[_Ranges, _Ranges]:
    """Return what of the kept characters leads elsewhere, or is another kind of note."""
    links = any(piece.link or piece.note for side in (old, new) for _, piece in side.pieces())
    if not links:
        return [], []
    lefts, rights = _told(old), _told(new)
    gone: _Ranges = []
    for each in kept:
        for at in range(each.length):
            if lefts[each.old + at] != rights[each.new + at]:
                gone.append((each.old + at, each.old + at + 1))
    return gone, []


def _told(side: Joined) -> list[tuple[str, str]]:
    """Return for each character where it leads, and the kind of note it is."""
    found = [("", "")] * len(side.chars)
    for start, piece in side.pieces():
        told = (piece.link, piece.note[0] if piece.note else "")
        found[start : start + len(piece.chars)] = [told] * len(piece.chars)
    return found


def _broken_fields(old: Joined, new: Joined, kept: list[Kept]) -> tuple[_Ranges, _Ranges]:
    """Return the fields of which only a part is kept."""
    lefts, rights = _fields(old), _fields(new)
    if not lefts and not rights:
        return [], []
    forward = _partners(kept, lefts, new=False)
    backward = _partners(kept, rights, new=True)
    gone = [(each[0], each[-1] + 1) for each in lefts if _is_broken(each, forward, rights)]
    come = [(each[0], each[-1] + 1) for each in rights if _is_broken(each, backward, lefts)]
    return gone, come


def _is_broken(field: tuple[int, ...], partners: dict[int, int], others: list[tuple[int, ...]]) -> bool:
    there = tuple(partners[at] for at in field if at in partners)
    return bool(there) and there not in others


def _partners(kept: list[Kept], fields: list[tuple[int, ...]], *, new: bool) -> dict[int, int]:
    """Return for each sign of a field that is kept, where it is kept."""
    found: dict[int, int] = {}
    starts = [each.new if new else each.old for each in kept]
    for at in (at for field in fields for at in field):
        index = bisect_right(starts, at) - 1
        if index >= 0 and at < starts[index] + kept[index].length:
            other = kept[index].old if new else kept[index].new
            found[at] = other + at - starts[index]
    return found


def _fields(side: Joined) -> list[tuple[int, ...]]:
    """Return the offsets of the signs of each field that begins and ends here."""
    found: list[tuple[int, ...]] = []
    open_: list[list[int]] = []
    for start, piece in side.pieces():
        if not isinstance(piece, Piece) or piece.node is None or piece.node.tag != FIELD:
            continue
        kind = value(piece.node, "fldCharType")
        if kind == "begin":
            open_.append([])
        if open_:
            open_[-1].append(start)
            if kind == "end":
                found.append(tuple(open_.pop()))
    return found


def _without(kept: list[Kept], gone: _Ranges, come: _Ranges) -> list[Kept]:
    """Return what is kept but for some stretches of the old text and of the new one."""
    if gone:
        kept = [part for each in kept for part in _cut(each, each.old, gone)]
    if come:
        kept = [part for each in kept for part in _cut(each, each.new, come)]
    return kept


def _cut(kept: Kept, start: int, away: _Ranges) -> Iterator[Kept]:
    at, end = 0, kept.length
    for first, last in sorted(away):
        left, right = max(first - start, at), min(last - start, end)
        if left >= right:
            continue
        if left > at:
            yield Kept(kept.old + at, kept.new + at, left - at)
        at = right
    if at < end:
        yield Kept(kept.old + at, kept.new + at, end - at)
