"""From a source of Typst to a PDF that tells nothing about who made it, when, or with what."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

import typst

from exports.report import UnwritableError
from exports.typst.fonts import Typefaces, shipped
from versioning.saying import said

_TRAILS = (
    re.compile(rb"/Creator ?\(([^()]*)\)"),
    re.compile(rb"<xmp:CreatorTool>([^<]*)</xmp:CreatorTool>"),
    re.compile(rb'x:xmptk="([^"]*)"'),
)
"""Where the name of the program stands; each is overwritten by as many spaces, so that no place moves."""


@dataclass(frozen=True)
class Source:
    """What is to be set: the text, the fonts it needs, and its pictures by the name they are called."""

    text: str
    typefaces: Typefaces
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def compiled(source: Source) -> bytes:
    """Return the PDF of a source: the same bytes for the same source and fonts.

    Nothing is read but the fonts, and nothing is fetched. Raises UnwritableError with one sentence.
    """
    try:
        data = _accessible(source.text.encode("utf-8", "replace"), source.pictures, source.typefaces.fonts)
    except RuntimeError as error:  # Typst's own errors are of this kind, too
        why = " ".join(str(getattr(error, "message", error)).split())
        message = said("The pages can’t be set: {why}; export a Word file instead.", why=why)
        raise UnwritableError(message) from error
    return _without_trail(data)


def can_be_set(picture: bytes, kind_of_file: str) -> bool:
    """Return whether a picture is whole: one that isn't would spoil the page it stands on."""
    name = f"picture.{kind_of_file}"
    try:
        _set(f'#image("{name}")'.encode(), {name: picture}, shipped())
    except RuntimeError:
        return False
    return True


def _accessible(text: bytes, pictures: Mapping[str, bytes], fonts: typst.Fonts) -> bytes:
    """Set a source as PDF/UA, or where the standard forbids what the draft is like, tagged all the same.

    It wants a first heading of the first level, for one, and a draft without a title may have none.
    """
    try:
        return _set(text, pictures, fonts, "ua-1")
    except RuntimeError:
        return _set(text, pictures, fonts)


def _set(
    text: bytes,
    pictures: Mapping[str, bytes],
    fonts: typst.Fonts,
    standard: Literal["ua-1"] | None = None,
) -> bytes:
    """Set a source in memory; pictures, which Typst takes from files only, lie in a folder meanwhile."""
    if not pictures:
        return bytes(typst.compile(text, font_paths=fonts, format="pdf", pdf_standards=standard))
    with TemporaryDirectory(prefix="pages-") as folder:
        for name, data in pictures.items():
            (Path(folder) / name).write_bytes(data)
        main = Path(folder) / "main.typ"
        main.write_bytes(text)
        return bytes(
            typst.compile(main, root=Path(folder), font_paths=fonts, format="pdf", pdf_standards=standard)
        )


def _without_trail(data: bytes) -> bytes:
    for trail in _TRAILS:
        data = trail.sub(_blank, data)
    return data


def _blank(found: re.Match[bytes]) -> bytes:
    start, end = found.span(1)
    offset = found.start()
    whole = found[0]
    return whole[: start - offset] + b" " * (end - start) + whole[end - offset :]
