"""Words look on the page as they are marked in the draft."""

from __future__ import annotations

import pytest

from editor.appearance import Appearance, RunStyle
from ui.tokens import DARK, LIGHT, Colours, contrast
from versioning.compare.redline import Fate
from versioning.tree.text import MarkKind


def look(colours: Colours, *marks: tuple[MarkKind, str]) -> tuple[str, str]:
    """Return the colours of the ground and of the ink of words under these marks."""
    made = Appearance(colours, 1.0).run(RunStyle(Fate.KEPT, marks, bold=False, size=12.0, moved=False))
    return made.background().color().name(), made.foreground().color().name()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["by day", "by night"])
@pytest.mark.parametrize(("ground", "ink"), [("#ffff00", "#000000"), ("#000080", "#ffffff")])
def test_highlighted_words_stand_on_their_ground_and_can_be_read(
    colours: Colours, ground: str, ink: str
) -> None:
    assert look(colours, (MarkKind.HIGHLIGHT, ground)) == (ground, ink)


def test_coloured_words_keep_their_colour_on_a_highlight() -> None:
    marks = ((MarkKind.COLOUR, "#c00000"), (MarkKind.HIGHLIGHT, "#ffff00"))
    assert look(LIGHT, *marks) == ("#ffff00", "#c00000")


@pytest.mark.parametrize("ink", ["#7030a0", "#0000ff", "#000000", "#c00000", "#006400", "#ffff00", "#92d050"])
def test_coloured_words_can_be_read_on_a_dark_page_and_keep_their_colour_on_a_light_one(ink: str) -> None:
    assert look(LIGHT, (MarkKind.COLOUR, ink))[1] == ink
    assert contrast(look(DARK, (MarkKind.COLOUR, ink))[1], DARK.page) >= 4.5
