"""The spaces of a text: which are meant, and which only lay the file out."""

from __future__ import annotations

import re
from bisect import bisect_left

from exports.note_places import with_notes_at_words
from versioning.tree.text import ATOM, Mark, StyledText

SOFT, BREAK = "\x1c", "\x0b"
"""A space between elements that may only be layout, and a line break; no XML holds these characters."""
_LAYOUT = re.compile(f"[\t\r\n{SOFT}{BREAK}]")
_RUN = re.compile(f"[ \t\r\n{SOFT}{BREAK}]{{2,}}|[\t\r\n{SOFT}{BREAK}]")
"""A run of spaces that is not simply one space."""
_CLOSING = re.compile(r"[\s,.;:!?)\]}»”’،؛؟，。；：！？）、」』\ufffc]")
_OPENING = re.compile(r"[\s(\[{«“‘（「『]")


def folded(text: StyledText) -> StyledText:
    """Return a text without spaces at its ends, and each run of spaces, tabs and line ends in it as one.

    No-break and wide spaces count as spaces at the ends only.

    SOFT becomes a space only between words, BREAK a line break. Marks no longer begin or end at a space,
    and go on over one between two stretches of their kind.
    """
    text = with_notes_at_words(_stripped(text))
    chars = text.chars
    if "  " not in chars and not _LAYOUT.search(chars):
        return _evened(text)
    runs = [match.span() for match in _RUN.finditer(chars)]
    parts: list[str] = []
    new: list[tuple[int, int]] = []
    at = length = 0
    for start, end in runs:
        space = _space(chars, start, end)
        parts += (chars[at:start], space)
        length += start - at
        new.append((length, length + len(space)))
        length += len(space)
        at = end
    parts.append(chars[at:])
    starts = [start for start, _ in runs]

    def moved(offset: int) -> int:
        index = bisect_left(starts, offset) - 1  # the last run that begins before it
        if index < 0:
            return offset
        return new[index][1] + max(0, offset - runs[index][1])

    marks = tuple(Mark(moved(mark.start), moved(mark.end), mark.kind, mark.value) for mark in text.marks)
    return _evened(StyledText("".join(parts), marks, text.atoms))


def _stripped(text: StyledText) -> StyledText:
    start = len(text.chars) - len(text.chars.lstrip())
    return text.slice(start, max(start, len(text.chars.rstrip())))


def _space(chars: str, start: int, end: int) -> str:
    """Return what a run of spaces is in the text."""
    if BREAK in chars[start:end]:
        return "\n" * chars.count(BREAK, start, end)
    only_layout = chars[start:end].strip(SOFT) == ""
    if only_layout and (_CLOSING.match(chars[end]) or _OPENING.match(chars[start - 1])):
        return ""
    return " "


def _evened(text: StyledText) -> StyledText:
    """Return a text whose marks don't stop at a space or note and go on right after, nor end at a space."""
    if not text.marks:
        return text
    marks: list[Mark] = []
    for kind in dict.fromkeys(mark.kind for mark in text.marks):
        joined: list[Mark] = []
        for mark in (each for each in text.marks if each.kind is kind):
            before = joined[-1] if joined else None
            silent = before is not None and not text.chars[before.end : mark.start].strip(f" \u00a0{ATOM}")
            if before is not None and silent and before.value == mark.value:
                joined[-1] = Mark(before.start, mark.end, kind, mark.value)
            else:
                joined.append(mark)
        marks += [_trimmed(mark, text.chars) for mark in joined]
    return StyledText(text.chars, tuple(marks), text.atoms)


def _trimmed(mark: Mark, chars: str) -> Mark:
    """Return a mark without the spaces at its ends."""
    within = chars[mark.start : mark.end]
    start = mark.start + len(within) - len(within.lstrip(" \n"))
    return Mark(start, max(start, mark.start + len(within.rstrip(" \n"))), mark.kind, mark.value)
