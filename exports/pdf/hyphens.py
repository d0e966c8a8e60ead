"""Words that were divided at the end of a line: the document's own words tell them from "follow-up"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from exports.pdf.furniture import Leaf
from exports.pdf.lines import DIVIDED, Line
from exports.pdf.notes import FootNote

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_DIVIDED = re.compile(r"([^\W\d_]+)[-‐‑]$")
_REST = re.compile(r"[^\W\d_]+(?![-‐‑])")
_FEWEST = 3
"""So many words that the document has whole elsewhere show that it divides words."""


@dataclass(frozen=True)
class _Break:
    """A hyphen at the end of a line, between two parts of what may be one word."""

    start: str
    end: str


def undivided(leaves: Sequence[Leaf], notes: Sequence[FootNote]) -> list[Leaf]:
    """Return the pages with `DIVIDED` for each hyphen that only divides a word; the notes get it in place.

    A word is one if the document has it whole elsewhere. Where it divides several of those, it divides any
    word, but for two that it knows each.
    """
    texts = [[line for leaf in leaves for line in leaf.lines], *(note.lines for note in notes)]
    breaks = {found for lines in texts for found in map(_break, lines, lines[1:]) if found}
    if not breaks:
        return list(leaves)
    known = {word for lines in texts for word in _whole(lines)}
    seen = {each for each in breaks if each.start + each.end in known}
    kept = {each for each in breaks if f"{each.start}-{each.end}" in known}
    divided = seen - kept
    if len(divided) >= max(_FEWEST, len(kept)):
        divided |= {each for each in breaks - kept if not {each.start, each.end} <= known}
    for note in notes:
        note.lines = _marked(note.lines, divided)
    rest = iter(_marked(texts[0], divided))
    return [replace(leaf, lines=[next(rest) for _ in leaf.lines]) for leaf in leaves]


def _whole(lines: list[Line]) -> Iterator[str]:
    """Yield the words of lines in small letters, but for those parted between two."""
    after = False
    for line in lines:
        words = [word.lower().replace("‑", "-").replace("‐", "-") for word in _WORD.findall(line.plain)]
        divides = _DIVIDED.search(line.plain) is not None
        yield from words[after : len(words) - divides]
        after = divides


def _break(line: Line, following: Line) -> _Break | None:
    """Return the two parts of what may be one word, divided between two lines."""
    start = _DIVIDED.search(line.plain) if line.plain.endswith(("-", "‐", "‑")) else None
    end = _REST.match(following.plain) if start else None
    if start is None or end is None or not end[0][0].islower():
        return None
    return _Break(start[1].lower(), end[0])


def _marked(lines: list[Line], divided: set[_Break]) -> list[Line]:
    """Return lines where a hyphen that divides a word is `DIVIDED`."""
    return [
        _ended(line) if following and _break(line, following) in divided else line
        for line, following in zip_longest(lines, lines[1:])
    ]


def _ended(line: Line) -> Line:
    at = max(at for at, piece in enumerate(line.pieces) if piece.text.strip())
    last = replace(line.pieces[at], text=line.pieces[at].text.rstrip()[:-1] + DIVIDED)
    return replace(line, pieces=(*line.pieces[:at], last))
