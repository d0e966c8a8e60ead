"""Whatever is drawn can be read, in both appearances."""

from dataclasses import fields

import pytest

from ui.tokens import DARK, LIGHT, Appearance, Colours, colours, contrast
from versioning.negotiation.badges import HUES

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#123456", "#123456") == pytest.approx(1)


@BOTH
def test_words_stand_out_from_every_ground_they_are_used_on(palette: Colours) -> None:
    grounds = (palette.window, palette.surface, palette.raised, palette.hover, palette.pressed)
    for words in (palette.text, palette.quiet):
        for ground in grounds:
            assert contrast(words, ground) >= 4.5, (words, ground)
    assert contrast(palette.ink, palette.page) >= 7
    assert contrast(palette.quiet, palette.desk) >= 4.5
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert contrast(palette.accent, palette.surface) >= 4.5
    assert contrast(palette.accent, palette.window) >= 4.5
    assert contrast(palette.on_selection, palette.selection) >= 4.5


@BOTH
@pytest.mark.parametrize("kind", ["notice", "warning", "error"])
def test_a_message_can_be_read_on_its_ground(palette: Colours, kind: str) -> None:
    assert contrast(getattr(palette, kind), getattr(palette, f"{kind}_ground")) >= 4.5


@BOTH
@pytest.mark.parametrize("kind", ["inserted", "deleted", "moved", "restyled"])
def test_a_redline_can_be_read_on_its_ground_and_on_the_page(palette: Colours, kind: str) -> None:
    words = getattr(palette.redline, kind)
    assert contrast(words, getattr(palette.redline, f"{kind}_ground")) >= 4.5
    assert contrast(words, palette.page) >= 4.5


@BOTH
def test_every_delegation_can_be_told_on_the_page_and_in_lists(palette: Colours) -> None:
    assert len(palette.delegations) == HUES
    assert len({ground for _, ground in palette.delegations}) == HUES
    for words, ground in palette.delegations:
        assert contrast(words, ground) >= 4.5, (words, ground)
        for behind in (palette.page, palette.surface, palette.selection):
            assert contrast(ground, behind) >= 3, (ground, behind)


@BOTH
def test_every_colour_is_written_out_in_full(palette: Colours) -> None:
    values = [getattr(palette, each.name) for each in fields(palette)]
    values += [getattr(palette.redline, each.name) for each in fields(palette.redline)]
    values += [colour for pair in palette.delegations for colour in pair]
    for value in values:
        if isinstance(value, str):
            assert len(value) == 7
            int(value[1:], 16)


def test_the_choice_of_a_person_goes_before_the_systems() -> None:
    assert colours(Appearance.SYSTEM, system_is_dark=True) is DARK
    assert colours(Appearance.SYSTEM, system_is_dark=False) is LIGHT
    assert colours(Appearance.LIGHT, system_is_dark=True) is LIGHT
    assert colours(Appearance.DARK, system_is_dark=False) is DARK
