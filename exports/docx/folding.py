"""Folding: a text as a reader of a draft takes it, without the space by which a typist arranged it."""

from __future__ import annotations

import re
from itertools import accumulate, compress

from versioning.tree.text import ATOM, Mark, StyledText

_REPEATED = re.compile(r"(?<=[ \t])[ \t]+")
"""Space or tabs right after another."""


def folded(text: StyledText) -> StyledText:
    """Return a text without the space at its ends, each tab or row of spaces in it as one space."""
    if "\t" not in text.chars and "  " not in text.chars:
        return _evened(stripped(text))
    keeps = [True] * len(text.chars)
    for found in _REPEATED.finditer(text.chars):
        keeps[found.start() : found.end()] = [False] * len(found[0])
    place = list(accumulate(keeps, initial=0))
    chars = "".join(compress(text.chars, keeps)).replace("\t", " ")
    marks = tuple(mark._replace(start=place[mark.start], end=place[mark.end]) for mark in text.marks)
    return _evened(stripped(StyledText(chars, marks, text.atoms)))


def _evened(text: StyledText) -> StyledText:
    """Return a text, stripped, whose marks don't stop at a space or a note, and go on right after."""
    if not text.marks:
        return text
    if len(text.marks) == 1 and ATOM not in {text.chars[0], text.chars[-1]}:
        return text  # at the ends of a text is no space any more
    kinds = {mark.kind for mark in text.marks} if len(text.marks) > 1 else (text.marks[0].kind,)
    for kind in kinds:
        spans = text.marks if len(kinds) == 1 else tuple(mark for mark in text.marks if mark.kind is kind)
        between = _silences(text.chars, spans)
        if between:
            text = text.with_spans(kind, 0, len(text), (*spans, *between))
    return text


def _silences(chars: str, spans: tuple[Mark, ...]) -> list[Mark]:
    """Return what lies silent between marks of one kind that say the same, or between one and an end."""
    found: list[Mark] = []
    at, value = 0, spans[0].value
    for mark in spans:
        if at < mark.start and value == mark.value and _is_silent(chars[at : mark.start]):
            found.append(Mark(at, mark.start, mark.kind, value))
        at, value = mark.end, mark.value
    if at < len(chars) and _is_silent(chars[at:]):
        found.append(Mark(at, len(chars), spans[-1].kind, value))
    return found


def _is_silent(chars: str) -> bool:
    return not chars.strip(f" \u00a0{ATOM}")


def stripped(text: StyledText) -> StyledText:
    """Return a text without the space at its ends."""
    chars = text.chars
    if len(chars.strip()) == len(chars):
        return text
    return text.slice(len(chars) - len(chars.lstrip()), len(chars.rstrip()))
