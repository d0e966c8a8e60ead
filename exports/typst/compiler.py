"""From a source of Typst to a PDF that tells nothing about who made it, when, or with what."""

from __future__ import annotations

import re

import typst

from exports.report import UnwritableError
from exports.typst.source import Source

_TRAILS = (
    re.compile(rb"/Creator ?\(([^()]*)\)"),
    re.compile(rb"<xmp:CreatorTool>([^<]*)</xmp:CreatorTool>"),
    re.compile(rb'x:xmptk="([^"]*)"'),
)
"""Where the name of the program stands; each is overwritten by as many spaces, so that no place moves."""


def compiled(source: Source) -> bytes:
    """Return the PDF of a source: the same bytes for the same source and fonts.

    Nothing is read but the fonts, and nothing is fetched. Raises UnwritableError with one sentence.
    """
    files = {"main": source.text.encode("utf-8", "replace"), **source.pictures}
    try:
        data = typst.compile(files, font_paths=source.typefaces.fonts, format="pdf")  # type: ignore[call-overload]
    except typst.TypstError as error:
        message = f"The pages can't be set: {' '.join(str(error.message).split())}; export a Word file instead."
        raise UnwritableError(message) from error
    return _without_trail(bytes(data))


def _without_trail(data: bytes) -> bytes:
    for trail in _TRAILS:
        data = trail.sub(lambda found: _blank(found), data)
    return data


def _blank(found: re.Match[bytes]) -> bytes:
    start, end = found.span(1)
    offset = found.start()
    whole = found[0]
    return whole[: start - offset] + b" " * (end - start) + whole[end - offset :]
