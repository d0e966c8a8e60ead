"""Folding: a text as a reader of a draft takes it, without the space by which a typist arranged it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate, compress, pairwise

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
    marks = tuple(replace(mark, start=place[mark.start], end=place[mark.end]) for mark in text.marks)
    return _evened(stripped(StyledText(chars, marks, text.atoms)))


def _evened(text: StyledText) -> StyledText:
    """Return a text whose marks don't stop at a space or a note, and go on right after."""
    for kind in dict.fromkeys(mark.kind for mark in text.marks):
        spans = [mark for mark in text.marks if mark.kind is kind]
        whole = [Mark(0, 0, kind, spans[0].value), *spans, Mark(len(text), len(text), kind, spans[-1].value)]
        between = [
            Mark(before.end, after.start, kind, before.value)
            for before, after in pairwise(whole)
            if before.end < after.start
            and before.value == after.value
            and _is_silent(text.chars[before.end : after.start])
        ]
        if between:
            text = text.with_spans(kind, 0, len(text), spans + between)
    return text


def _is_silent(chars: str) -> bool:
    return not chars.strip(f" \u00a0{ATOM}")


def stripped(text: StyledText) -> StyledText:
    """Return a text without the space at its ends."""
    chars = text.chars
    return text.slice(len(chars) - len(chars.lstrip()), len(chars.rstrip()))
