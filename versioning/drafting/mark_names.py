"""The names of marks that may tell a proposal, as a person would give them.

They are "strikethrough", "underline", "bold", "capitals" for words that are typed in them, a colour
`#rrggbb` that words stand in, and such a colour after "highlight " for one that they stand on.
"""

from __future__ import annotations

from colorsys import rgb_to_hls

from versioning.saying import said, worded
from versioning.tree.text import Mark, MarkKind

STRUCK, UNDERLINE, BOLD = MarkKind.STRIKETHROUGH.value, MarkKind.UNDERLINE.value, MarkKind.BOLD.value
HIGHLIGHT = f"{MarkKind.HIGHLIGHT.value} "
CAPITALS = "capitals"
_FORMS = {
    STRUCK: worded("struck through"),
    UNDERLINE: worded("underlined"),
    BOLD: worded("bold"),
    CAPITALS: worded("in capitals"),
}
_HUES = {
    "black": worded("black"),
    "grey": worded("grey"),
    "brown": worded("brown"),
    "red": worded("red"),
    "orange": worded("orange"),
    "yellow": worded("yellow"),
    "green": worded("green"),
    "blue": worded("blue"),
    "purple": worded("purple"),
}
_COLOUR_SIZE = len("#rrggbb")


def name_of(mark: Mark) -> str:
    """Return the name of a mark that may tell a proposal; empty for italics, raised figures, near black.

    Grey is a ground of forms and fields, and tells nothing.
    """
    if mark.kind is MarkKind.COLOUR:
        return "" if hue_of(mark.value) == "black" else mark.value
    if mark.kind is MarkKind.HIGHLIGHT:
        return "" if hue_of(mark.value) in {"black", "grey"} else HIGHLIGHT + mark.value
    return mark.kind.value if mark.kind.value in {STRUCK, UNDERLINE, BOLD} else ""


def is_ink(name: str) -> bool:
    """Return whether a mark is a colour that words stand in."""
    return name.startswith("#")


def is_highlight(name: str) -> bool:
    """Return whether a mark is a colour that words stand on."""
    return name.startswith(HIGHLIGHT)


def is_colour(name: str) -> bool:
    """Return whether a mark is a colour, in which or on which words stand."""
    return is_ink(name) or is_highlight(name)


def hue_of(name: str) -> str:
    """Return the name of the hue of a colour, "black" for one that is nearly black."""
    colour = name[-_COLOUR_SIZE:]
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, lightness, saturation = rgb_to_hls(red, green, blue)
    if lightness < 0.16 or (saturation < 0.25 and lightness < 0.35):
        return "black"
    if saturation < 0.15:
        return "grey"
    if lightness < 0.35 and 0.03 < hue < 0.11:
        return "brown"
    limits = (
        (0.04, "red"),
        (0.12, "orange"),
        (0.19, "yellow"),
        (0.46, "green"),
        (0.71, "blue"),
        (0.93, "purple"),
    )
    return next((name for limit, name in limits if hue < limit), "red")


def in_words(name: str) -> str:
    """Return what words under a mark are: "underlined", "in blue", "highlighted in yellow"."""
    if is_highlight(name):
        return said("highlighted in {colour}", colour=hue_in_words(name))
    if is_ink(name):
        return said("in {colour}", colour=hue_in_words(name))
    return said(_FORMS[name])


def hue_in_words(name: str) -> str:
    """Return the name of the hue of a colour, for a person."""
    return said(_HUES[hue_of(name)])
