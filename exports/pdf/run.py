"""A run of characters: what one text object of a PDF shows, with its font, size and place; and rules."""

from __future__ import annotations

import re
from dataclasses import dataclass

WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
"""A Chinese or Japanese character, between which no spaces stand."""

LABEL = re.compile(
    r"\d{1,3}\.|[’‘]\d{1,2}[‘’]|[㈠-㈩㊀-㊉①-⑳]|[(（]?\w{1,4}[)）]|(?:[A-Z]{1,2}-)?\d{1,4}/\d{1,4}\.?|[-•–—‣▪◦·]"
    r"|(?:[A-Za-zА-Яа-я]|[IVXLC]{1,6})\.|[一二三四五六七八九十]{1,3}[、.]|[\u0621-\u064a]{2,6} ?[-–]"
)
"""The number, letter or bullet of a paragraph, a heading or a resolution, before words however far away."""


@dataclass(frozen=True)
class Font:
    """What matters of a font: whether it is bold or italic, or shows bars instead of letters."""

    bold: bool = False
    italic: bool = False
    bars: bool = False


@dataclass(frozen=True)
class Rule:
    """A horizontal line drawn on the page."""

    left: float
    right: float
    height: float


@dataclass(frozen=True)
class Run:
    """Characters of one font and size on one baseline, in the order in which they are read.

    `left`, `right` are where the first and last letter begin and end, `base` is the height of the
    baseline, `size` the font's as printed. `spaced` says that PDFium saw a space before it, `fresh`
    that it saw the end of a line, `turn` in which direction it is written, in degrees. `struck` and
    `underlined` say that a line is drawn through it or under it, `colour` is the one that it is printed in
    (`#rrggbb`), empty for black, white and what lies between. `letters` has where each character begins and
    ends, of a run of which lines may meet a part.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    font: Font
    spaced: bool = False
    fresh: bool = False
    turn: int = 0
    struck: bool = False
    underlined: bool = False
    colour: str = ""
    letters: tuple[tuple[float, float], ...] = ()
