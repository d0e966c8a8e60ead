"""From the pieces of a PDF's lines to styled text: spaces folded, marks that go on over them, notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from exports.pdf.lines import NUMBER, Piece
from versioning.tree.identity import NodeId
from versioning.tree.text import ATOM, Mark, MarkKind, Note, StyledText

_KINDS = (MarkKind.BOLD, MarkKind.ITALIC, MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT)
_SPACES = " \t\n"
_SILENT = f"{_SPACES}\u00a0{ATOM}"


def styled_text(pieces: Iterable[Piece], notes: Mapping[str, Note]) -> StyledText:
    """Return the text of pieces without space at its ends; `notes` gives the note of each key."""
    chars: list[str] = []
    kinds: list[frozenset[MarkKind]] = []
    atoms: list[Note] = []
    for piece in pieces:
        if piece.note:
            chars.append(ATOM)
            kinds.append(frozenset())
            atoms.append(notes[piece.note])
            continue
        own = _kinds_of(piece)
        for char in piece.text.replace(ATOM, "\ufffd"):
            if char in _SPACES and (not chars or chars[-1] in _SPACES):
                chars[-1:] = [char] if char == "\n" and chars else chars[-1:]
                continue
            chars.append(" " if char == "\t" else char)
            kinds.append(own)
    while chars and chars[-1] in _SPACES:
        chars.pop()
        kinds.pop()
    evened = _evened(chars, kinds)
    marks = tuple(mark for kind in _KINDS for mark in _spans(kind, evened))
    return StyledText("".join(chars), marks, tuple(atoms))


def with_plain_number(text: StyledText) -> StyledText:
    """Return a text where the number that opens it bears no mark, unless the whole text does."""
    found = NUMBER.match(text.chars)
    if found is None:
        return text
    for kind in (MarkKind.BOLD, MarkKind.ITALIC):
        spans = text.spans(kind, 0, len(text))
        if not any(span.start == 0 and span.end == len(text) for span in spans):
            text = text.with_mark(kind, 0, found.end(), None)
    return text


def note_id(key: str) -> NodeId:
    """Return the id that a note bears until its draft is put together."""
    return NodeId(key)


def _kinds_of(piece: Piece) -> frozenset[MarkKind]:
    found = set()
    if piece.bold:
        found.add(MarkKind.BOLD)
    if piece.italic:
        found.add(MarkKind.ITALIC)
    if piece.raised:
        found.add(MarkKind.SUPERSCRIPT if piece.raised > 0 else MarkKind.SUBSCRIPT)
    return frozenset(found)


def _evened(chars: list[str], kinds: list[frozenset[MarkKind]]) -> list[frozenset[MarkKind]]:
    """Return the kinds where space and notes bear the marks that go on on both sides of them."""
    result = list(kinds)
    at = 0
    while at < len(chars):
        end = at
        while end < len(chars) and chars[end] in _SILENT:
            end += 1
        if end > at:
            before = result[at - 1] if at else frozenset[MarkKind]()
            after = result[end] if end < len(chars) else frozenset[MarkKind]()
            result[at:end] = [before & after] * (end - at)
        at = end + 1
    return result


def _spans(kind: MarkKind, kinds: list[frozenset[MarkKind]]) -> list[Mark]:
    """Return the stretches that bear a kind of mark."""
    spans: list[Mark] = []
    start = None
    for at, own in enumerate([*kinds, frozenset()]):
        if kind in own and start is None:
            start = at
        elif kind not in own and start is not None:
            spans.append(Mark(start, at, kind))
            start = None
    return spans
