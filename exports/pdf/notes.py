"""Notes: the small lines at the foot of a page, brought to the raised signs that call for them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from exports.pdf.furniture import Leaf
from exports.pdf.lines import Line, Piece, joined_lines

_SMALL = 0.94
"""Notes are set smaller than so much of the body's size."""
_LONGEST_RULE = 0.55
_NEAR_RULE = 3.0
_RULE_OF_SIGNS = re.compile(r"[_\s]{5,}|[-–—\s]{8,}")
_SIGNS = re.compile(r"\d{1,3}|[*†‡§]{1,4}|[a-z]")
_STARS = re.compile(r"(?<=[^\s*†‡§])[*†‡§]{1,4}(?=[\s,;:.)»”]|$)|^[*†‡§]{1,4}$")
_FIGURES = re.compile(r"(?<=\S)[⁰¹²³⁴-⁹]{1,3}")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass
class FootNote:
    """A note as found on its page; `key` names it within the document, `label` is its printed sign."""

    key: str
    page: int
    label: str
    lines: list[Line] = field(default_factory=list)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The words of the note without its sign."""
        return tuple(_without_label(joined_lines(self.lines), self.label))


@dataclass(frozen=True)
class _Sign:
    """What may call for a note: characters `start` to `end` of a piece of a line of a leaf."""

    leaf: int
    line: int
    piece: int
    start: int
    end: int
    label: str


def body_size(leaves: list[Leaf]) -> float:
    """Return the size in points in which most letters are set."""
    sizes: Counter[float] = Counter()
    for leaf in leaves:
        for line in leaf.lines:
            sizes[round(line.size, 1)] += len(line.plain)
    return max(sizes, key=sizes.__getitem__, default=10.0)


def take_notes(leaves: list[Leaf]) -> tuple[list[Leaf], list[FootNote]]:
    """Return the pages without notes, their signs marked as such, and the notes."""
    size = body_size(leaves)
    notes: list[FootNote] = []
    bodies: list[Leaf] = []
    for leaf in leaves:
        first = _zone(leaf, size)
        bodies.append(replace(leaf, lines=[each for each in leaf.lines[:first] if not _is_rule(each)]))
        for line in leaf.lines[first:]:
            if _is_rule(line):
                continue
            if line.label:
                notes.append(FootNote(f"n{len(notes) + 1}", leaf.number, line.label, [line]))
            elif notes:
                notes[-1].lines.append(line)
            else:
                bodies[-1].lines.append(line)
    keys = {sign: note.key for note, sign in _matched(bodies, notes)}
    return _marked(bodies, keys), notes


def _is_rule(line: Line) -> bool:
    return _RULE_OF_SIGNS.fullmatch(line.plain) is not None


def _zone(leaf: Leaf, size: float) -> int:
    """Return the index of the first line of a page's notes (the number of lines where there is none)."""
    lines = leaf.lines
    first = len(lines)
    start = first
    while first and (lines[first - 1].size <= _SMALL * size or _is_rule(lines[first - 1])):
        first -= 1
        line = lines[first]
        if _is_rule(line) or _under_rule(leaf, first) or line.label:
            start = first
    return min(start, _under_short_rule(leaf))


def _under_rule(leaf: Leaf, index: int) -> bool:
    """Return whether a short rule is drawn right above a line."""
    line = leaf.lines[index]
    above = leaf.lines[index - 1].base if index else float("inf")
    return any(
        rule.right - rule.left < _LONGEST_RULE * leaf.width
        and line.base < rule.height < min(above + line.size / 2, line.base + _NEAR_RULE * line.size)
        for rule in leaf.rules
    )


def _under_short_rule(leaf: Leaf) -> int:
    """Return from where notes stand that are as large as the body: under a short rule, with a sign."""
    for index, line in enumerate(leaf.lines):
        raised = line.label and line.pieces[0].raised > 0
        if raised and (_under_rule(leaf, index) or (index and _is_rule(leaf.lines[index - 1]))):
            return index
    return len(leaf.lines)


def _without_label(pieces: tuple[Piece, ...], label: str) -> Iterator[Piece]:
    waiting = label
    started = False
    for piece in pieces:
        text = piece.text
        if waiting:
            text = text.lstrip()
            if text.startswith(waiting):
                text, waiting = text[len(waiting) :], ""
        if not started:
            text = text.lstrip()
        started = started or bool(text)
        if text:
            yield replace(piece, text=text)


def _signs(leaves: list[Leaf]) -> Iterator[_Sign]:
    """Yield everything on the pages that may call for a note."""
    for at, leaf in enumerate(leaves):
        for row, line in enumerate(leaf.lines):
            for index, piece in enumerate(line.pieces):
                for start, end, label in _signs_in(piece):
                    yield _Sign(at, row, index, start, end, label)


def _signs_in(piece: Piece) -> Iterator[tuple[int, int, str]]:
    """Yield where signs stand in a piece, and what each says; characters like ¹ need not be raised."""
    pattern = _SIGNS if piece.raised > 0 else _STARS
    for found in pattern.finditer(piece.text):
        yield found.start(), found.end(), found[0]
    if not piece.raised:
        for found in _FIGURES.finditer(piece.text):
            yield found.start(), found.end(), found[0].translate(_RAISED)


def _matched(leaves: list[Leaf], notes: list[FootNote]) -> list[tuple[FootNote, _Sign]]:
    """Pair notes with signs: the first free one on the note's page, or else on the page before or after."""
    free: dict[tuple[int, str], list[_Sign]] = defaultdict(list)
    for sign in sorted(_signs(leaves), key=lambda each: (each.leaf, each.line, each.piece, each.start)):
        free[leaves[sign.leaf].number, sign.label].append(sign)
    found: list[tuple[FootNote, _Sign]] = []
    waiting = notes
    for away in (0, -1, 1):
        left: list[FootNote] = []
        for note in waiting:
            signs = free[note.page + away, note.label]
            if signs:
                found.append((note, signs.pop(0)))
            else:
                left.append(note)
        waiting = left
    return found


def _marked(leaves: list[Leaf], keys: dict[_Sign, str]) -> list[Leaf]:
    """Return the pages where each sign in `keys` is a piece that bears the key of its note."""
    by_line: dict[tuple[int, int], list[_Sign]] = defaultdict(list)
    for sign in keys:
        by_line[sign.leaf, sign.line].append(sign)
    result: list[Leaf] = []
    for at, leaf in enumerate(leaves):
        lines = list(leaf.lines)
        for row, line in enumerate(lines):
            signs = by_line.get((at, row))
            if signs:
                lines[row] = replace(line, pieces=_parted(list(_with_signs(line, signs, keys))))
        result.append(replace(leaf, lines=lines))
    return result


def _with_signs(line: Line, signs: list[_Sign], keys: dict[_Sign, str]) -> Iterator[Piece]:
    for index, piece in enumerate(line.pieces):
        here = sorted((each for each in signs if each.piece == index), key=lambda each: each.start)
        at = 0
        for sign in here:
            if between := piece.text[at : sign.start]:
                yield replace(piece, text=between)
            yield replace(piece, text="", raised=0, note=keys[sign])
            at = sign.end
        rest = piece.text[at:]
        if rest:
            yield replace(piece, text=rest)


def _parted(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Return the pieces without a raised comma that parts two signs."""
    return tuple(
        piece
        for at, piece in enumerate(pieces)
        if not (piece.raised > 0 and 0 < at < len(pieces) - 1 and not piece.text.strip(", "))
        or not (pieces[at - 1].note and pieces[at + 1].note)
    )
