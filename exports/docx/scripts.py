"""Stretches of words that go into one run: of one script, and read from one side.

Word decides the side by the run. What is no letter, such as a bracket or a figure, follows it, where the
Unicode algorithm would look at the letters around: in a run from the left, “القرار 2245 (2015)” is shown with
the year first. So each run holds all that is to be read from its side.
"""

from __future__ import annotations

from collections.abc import Iterator

from versioning.tree.directions import RIGHT_TO_LEFT
from versioning.tree.expression import expression

_RIGHT = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LEFT = rf"(?![{_RIGHT}])[^\W\d_]"
"""A letter that is read from the left."""
_EAST = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_SCRIPTS = expression(rf"[{_EAST}]+|[^{_EAST}]+")
"""A stretch in Chinese, Japanese or Korean, or in any other script."""
_FROM_LEFT = expression(rf"{_LEFT}(?:[^{_RIGHT}]*(?:{_LEFT}|\d))?")
_FROM_RIGHT = expression(rf"[{_RIGHT}](?:(?:(?!{_LEFT})[\s\S])*[{_RIGHT}\d])?")
"""Letters read from one side, with what is no letter between them, and figures after them."""
_LETTER_FROM_LEFT = expression(_LEFT)
_OPENING, _CLOSING = "([{", ")]}"


def stretches(chars: str, start: int, end: int, *, from_right: bool) -> Iterator[tuple[int, int]]:
    """Yield the stretches of `chars` from `start` to `end`, for a paragraph read `from_right` or not."""
    if not from_right and not RIGHT_TO_LEFT.search(chars, start, end):
        yield from _of_one_script(chars, start, end)
        return
    other, done = (_FROM_LEFT if from_right else _FROM_RIGHT), start
    while found := other.search(chars, done, end):
        first, last = found.start(), _balanced(chars, found.start(), found.end(), end)
        for stretch in ((done, first), (first, last)):
            yield from _of_one_script(chars, *stretch)
        done = last
    yield from _of_one_script(chars, done, end)


def is_run_from_right(words: str, *, from_right: bool) -> bool:
    """Return whether a stretch of a paragraph that is read `from_right`, or not, is read from the right."""
    if RIGHT_TO_LEFT.search(words):
        return True
    return from_right and words != "" and not _LETTER_FROM_LEFT.search(words)


def _of_one_script(chars: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    return (found.span() for found in _SCRIPTS.finditer(chars, start, end))


def _balanced(chars: str, start: int, end: int, limit: int) -> int:
    """Return where words end that hold each bracket whole, or not at all; it may be the next sign."""
    opened: list[int] = []
    for at in range(start, end):
        if chars[at] in _OPENING:
            opened.append(at)
        elif chars[at] in _CLOSING:
            if not opened:
                return at
            opened.pop()
    while opened and end < limit and chars[end] in _CLOSING:
        opened.pop()
        end += 1
    return start + len(chars[start : opened[0]].rstrip()) if opened else end
