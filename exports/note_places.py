"""Notes at their words: one that a file puts behind the space after a word belongs to the word."""

from __future__ import annotations

import re

from versioning.tree.text import ATOM, Note, StyledText

_ASTRAY = re.compile(rf" {ATOM}(?=[\w ])")


def with_notes_at_words(text: StyledText) -> StyledText:
    """Return a text in which no note stands between a space and a word, nor between two spaces."""
    if not text.atoms:
        return text
    notes = {at for at, atom in zip(text.anchors, text.atoms, strict=True) if isinstance(atom, Note)}
    for found in reversed([*_ASTRAY.finditer(text.chars)]):
        at = found.start() + 1
        if at in notes:
            space = "" if text.chars[at + 1] == " " else " "
            before, note, after = text.slice(0, at - 1), text.slice(at, at + 1), text.slice(at + 1, len(text))
            text = before + note + StyledText(space) + after
    return text
