"""Design tokens: the one set of measures and colours that everything drawn is made of.

Colours are `#rrggbb`. Words on any ground they are used on have a contrast of 4.5:1 at least
(tested), and a redline never speaks by colour alone: inserted words are underlined, deleted ones
struck through, moved ones underlined twice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from exports.palette import ON_BLACK, ON_WHITE, STRONG_ON_BLACK, STRONG_ON_WHITE, RedlineColours


class Appearance(str, Enum):
    """What a person chose: to follow the system, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Space:
    """Distances, in device-independent pixels; every gap is one of these."""

    hair: int = 1
    thin: int = 2
    tiny: int = 4
    snug: int = 6
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24
    vast: int = 40
    radius: int = 6
    icon: int = 20


@dataclass(frozen=True)
class Width:
    """How wide dialogs are at least, in device-independent pixels: those alike are so to the pixel."""

    question: int = 440
    form: int = 540
    text: int = 640


@dataclass(frozen=True)
class TypeScale:
    """Sizes of the interface's letters, in points above or below the system's own size."""

    small: float = -1.0
    body: float = 0.0
    heading: float = 2.0
    title: float = 9.0


@dataclass(frozen=True)
class Colours:
    """The colours of one appearance.

    `window` lies behind panels and bars, `desk` behind the page, `surface` in lists and fields, `page` is
    the paper, and `shade` the desk right beside it. `quiet` words are for what is said beside the matter.
    `selection` is a chosen line of a list, and `picked` words that are selected in a text, which stand out
    from the grounds of a redline, too; both bear `on_selection`.
    `accent` marks what is chosen and leads on, in three states; `notice`, `warning` and `error` are words
    on their grounds. `delegations` has pairs of words and their ground, in which the codes of delegations
    stand.
    """

    dark: bool
    window: str
    desk: str
    shade: str
    surface: str
    raised: str
    page: str
    ink: str
    text: str
    quiet: str
    disabled: str
    line: str
    strong_line: str
    hover: str
    pressed: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selection: str
    on_selection: str
    picked: str
    notice: str
    notice_ground: str
    warning: str
    warning_ground: str
    error: str
    error_ground: str
    redline: RedlineColours
    delegations: tuple[tuple[str, str], ...]


class Dressed(Protocol):
    """Whatever is drawn in colours that a person may change."""

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""


LIGHT = Colours(
    dark=False,
    window="#f5f4f1",
    desk="#e8e6e1",
    shade="#d2cfc8",
    surface="#fcfbf9",
    raised="#ffffff",
    page="#ffffff",
    ink="#1a1a1a",
    text="#24282d",
    quiet="#565d66",
    disabled="#9a9ea4",
    line="#dedbd4",
    strong_line="#bdb9b0",
    hover="#eae8e2",
    pressed="#dedbd3",
    accent="#1f5f99",
    accent_hover="#2a6da9",
    accent_pressed="#174a78",
    on_accent="#ffffff",
    selection="#d3e3f3",
    on_selection="#16293b",
    picked="#9dc3ea",
    notice="#174a78",
    notice_ground="#e4eef8",
    warning="#6b4700",
    warning_ground="#fbefd3",
    error="#8f1d18",
    error_ground="#fbe6e3",
    redline=ON_WHITE,
    delegations=tuple(
        ("#ffffff", ground)
        for ground in (
            *("#1f5f99", "#8a4b08", "#2a6a34", "#6a3d9a"),
            *("#a3224d", "#0b6b73", "#5f5f0f", "#4a5568"),
        )
    ),
)

DARK = Colours(
    dark=True,
    window="#202225",
    desk="#17191b",
    shade="#0d0e0f",
    surface="#26292c",
    raised="#2e3135",
    page="#26292c",
    ink="#e9e7e2",
    text="#e2e0dc",
    quiet="#a5abb2",
    disabled="#6d7379",
    line="#363a3e",
    strong_line="#50555b",
    hover="#2f3337",
    pressed="#393e43",
    accent="#83b7e8",
    accent_hover="#9cc7ef",
    accent_pressed="#6ba4da",
    on_accent="#0e1c29",
    selection="#2f4d69",
    on_selection="#f2f6fa",
    picked="#3f6b94",
    notice="#a9cff2",
    notice_ground="#1f3346",
    warning="#f0cd8c",
    warning_ground="#3c301a",
    error="#f5b0a8",
    error_ground="#45221f",
    redline=ON_BLACK,
    delegations=tuple(
        ("#14181c", ground)
        for ground in (
            *("#83b7e8", "#f0b36b", "#8ed39b", "#c5a6ee"),
            *("#f49ab5", "#74d0d4", "#cfcf7a", "#b4bcc8"),
        )
    ),
)

LIGHT_CONTRAST = replace(
    LIGHT,
    window="#ffffff",
    desk="#ffffff",
    shade="#ffffff",
    surface="#ffffff",
    ink="#000000",
    text="#000000",
    quiet="#2e3238",
    disabled="#5f6368",
    line="#6b6b6b",
    strong_line="#000000",
    hover="#e6e6e6",
    pressed="#d0d0d0",
    accent="#003e7e",
    accent_hover="#00509f",
    accent_pressed="#002c5c",
    selection="#003e7e",
    on_selection="#ffffff",
    picked="#003e7e",
    notice="#00315f",
    warning="#4a3000",
    error="#7a0000",
    redline=STRONG_ON_WHITE,
)
"""Light, for those who asked their system for more contrast."""

DARK_CONTRAST = replace(
    DARK,
    window="#000000",
    desk="#000000",
    surface="#000000",
    raised="#141414",
    page="#000000",
    ink="#ffffff",
    text="#ffffff",
    quiet="#d6d9dc",
    disabled="#9a9ea3",
    line="#8a8a8a",
    strong_line="#ffffff",
    hover="#2a2a2a",
    pressed="#3a3a3a",
    accent="#9fd0ff",
    accent_hover="#c2e1ff",
    accent_pressed="#78b8f0",
    selection="#9fd0ff",
    on_selection="#000000",
    picked="#9fd0ff",
    redline=STRONG_ON_BLACK,
)
"""Dark, for those who asked their system for more contrast."""

SPACE = Space()
WIDTH = Width()
TYPE = TypeScale()


def colours(appearance: Appearance, *, system_is_dark: bool, more_contrast: bool = False) -> Colours:
    """Return the colours to use for what a person chose, here and (`more_contrast`) in the system."""
    is_dark = system_is_dark if appearance is Appearance.SYSTEM else appearance is Appearance.DARK
    if more_contrast:
        return DARK_CONTRAST if is_dark else LIGHT_CONTRAST
    return DARK if is_dark else LIGHT


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21, as WCAG 2 defines it."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
