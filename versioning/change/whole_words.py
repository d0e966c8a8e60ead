"""Whole words: the edit of a text seen as the words it replaces by words.

Two people who change one word each in his own way have made two words that compete; merging their
letters would make a third that nobody proposed. So edits are compared by whole words. Numbers and
symbols such as 1,500, A/RES/64/211 or twenty-third are one word; a Chinese character is a word by itself.
"""

from __future__ import annotations

from dataclasses import replace

from versioning.change.step import EditText
from versioning.tree.expression import expression
from versioning.tree.text import StyledText

_LETTER = "[^\\W\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"
_SIGN = "[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u200c\u200d]"  # accents, vowel signs, joiners
_LINK = "['\u2019.,:/\u2010\u2011-]"
WORD = expression(f"{_LETTER}(?:{_LETTER}|{_SIGN})*(?:{_LINK}{_LETTER}(?:{_LETTER}|{_SIGN})*)*")
"""A word of an alphabet, or a number or symbol written without spaces."""


def word_around(chars: str, at: int) -> tuple[int, int]:
    """Return where the word begins and ends inside which offset `at` falls, or (at, at) between words."""
    for found in WORD.finditer(chars, chars.rfind(" ", 0, at) + 1):  # no word reaches over a space
        if found.start() >= at:
            break
        if at < found.end():
            return found.span()
    return at, at


def whole_words(step: EditText, text: StyledText) -> EditText:
    """Return the same edit of `text`, widened so that it begins and ends inside no word, old or new."""
    if step.removed == step.inserted:
        return step
    first, last = step.at, step.at + len(step.removed)
    start, end = first, last
    before = text.chars
    after = before[:first] + step.inserted.chars + before[last:]
    growth = len(after) - len(before)
    while True:
        wider = (
            min(word_around(before, start)[0], word_around(after, start)[0]),
            max(word_around(before, end)[1], word_around(after, end + growth)[1] - growth),
        )
        if wider == (start, end):
            break
        start, end = wider
    if (start, end) == (first, last):
        return step
    inserted = text.slice(start, first) + step.inserted + text.slice(last, end)
    return replace(step, at=start, removed=text.slice(start, end), inserted=inserted)
