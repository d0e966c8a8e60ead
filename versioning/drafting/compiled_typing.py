"""Typing in a compilation text: which marks typed words bear, so that the text can be read again.

A caret behind a bracket would carry the brackets' colour on, and one in struck words the stroke. What is
typed is no bracket, though: inside one it is part of what comes, elsewhere it is text as it stands.
"""

from __future__ import annotations

from dataclasses import replace

from versioning.change.step import EditText, Step
from versioning.change.transaction import Transaction
from versioning.drafting.compiled_reader import legend_colour
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, StyledText


def as_typed(change: Transaction, draft: Resolution) -> Transaction:
    """Return a change of a compilation text, `draft`, with the marks that its new words must bear.

    Words that hold a whole bracket, as when one is pasted, stay as they are.
    """
    colour = legend_colour(draft)
    if not colour:
        return change
    steps: list[Step] = []
    for step in change.steps:
        if isinstance(step, EditText) and step.inserted.chars and not _brackets(step.inserted, colour)[1]:
            opened, _ = _brackets(draft.text(step.node).slice(0, step.at), colour)
            inserted = _marked(step.inserted, colour, inside=opened > 0)
            steps.append(replace(step, inserted=inserted))
        else:
            steps.append(step)
        draft = steps[-1].apply(draft)
    return replace(change, steps=tuple(steps))


def _brackets(text: StyledText, colour: str) -> tuple[int, bool]:
    """Return how many brackets of this colour stay open in a text, and whether it holds a whole one."""
    opened, whole = 0, False
    for mark in text.spans(MarkKind.COLOUR, 0, len(text)):
        if mark.value == colour:
            for char in text.chars[mark.start : mark.end]:
                whole = whole or (char == "]" and opened > 0)
                opened = max(opened + (char == "[") - (char == "]"), 0)
    return opened, whole


def _marked(text: StyledText, colour: str, *, inside: bool) -> StyledText:
    said = [mark for mark in text.spans(MarkKind.COLOUR, 0, len(text)) if mark.value != colour]
    text = text.with_spans(MarkKind.COLOUR, 0, len(text), said)
    text = text.with_mark(MarkKind.STRIKETHROUGH, 0, len(text), None)
    return text.with_mark(MarkKind.UNDERLINE, 0, len(text), "" if inside else None)
