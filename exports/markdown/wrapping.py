"""Lines that are paragraphs: the plain text of a word processor has one on each, and none between them."""

from __future__ import annotations

from dataclasses import replace

from exports.markdown.furniture import Line
from exports.markdown.vocabulary import bare, ends_provision, is_organ_line

_LONG = 55
"""Characters; where text is wrapped, a line of so many or more is mostly one that goes on in the next."""
_FEWEST = 5
_MOSTLY = 0.8


def spaced(lines: list[Line]) -> list[Line]:
    """Return the lines of a plain text with an empty one after each that is a paragraph of its own."""
    if not _are_paragraphs(lines):
        return lines
    return [each for line in lines for each in (line, replace(line, text=""))]


def _are_paragraphs(lines: list[Line]) -> bool:
    """Return whether nearly every long line ends as a provision does: wrapped ones seldom happen to.

    The masthead, whose lines end as they like, is left out.
    """
    organ = next((at for at, line in enumerate(lines) if is_organ_line(bare(line.text))), 0)
    long = [line.text for line in lines[organ:] if len(line.text) >= _LONG]
    return len(long) >= _FEWEST and sum(map(ends_provision, long)) >= _MOSTLY * len(long)
