"""Whatever is drawn can be read, in both appearances."""

import ast
from dataclasses import fields
from pathlib import Path

import pytest

import ui
from ui.look.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Appearance, Colours, colours, contrast
from versioning.negotiation.badges import HUES

STRONG = pytest.mark.parametrize("palette", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])
BOTH = pytest.mark.parametrize(
    "palette",
    [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST],
    ids=["light", "dark", "more contrast, light", "more contrast, dark"],
)


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
    for accent in (palette.accent, palette.accent_hover, palette.accent_pressed):
        assert contrast(palette.on_accent, accent) >= 4.5
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
def test_selected_words_are_told_from_those_that_a_redline_marks(palette: Colours) -> None:
    marks = [
        getattr(palette.redline, f"{kind}_ground") for kind in ("inserted", "deleted", "moved", "restyled")
    ]
    for ground in (palette.page, palette.surface, palette.raised, *marks):
        assert contrast(palette.picked, ground) >= 1.5, ground
    assert contrast(palette.on_selection, palette.picked) >= 4.5


@BOTH
def test_every_delegation_can_be_told_on_the_page_and_in_lists(palette: Colours) -> None:
    assert len(palette.delegations) == HUES
    assert len({ground for _, ground in palette.delegations}) == HUES
    is_strong = palette in (LIGHT_CONTRAST, DARK_CONTRAST)  # there a chosen row is as dark as a badge
    grounds = (palette.page, palette.surface, *([] if is_strong else [palette.selection]))
    for words, ground in palette.delegations:
        assert contrast(words, ground) >= 4.5, (words, ground)
        for behind in grounds:
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


def test_every_distance_is_a_token() -> None:
    distances = ("setContentsMargins", "setMargin", "setSpacing", "addSpacing", "setMinimumWidth")
    for path in Path(ui.__file__).parent.rglob("*.py"):
        source = path.read_text("utf-8")
        if not any(each in source for each in distances):
            continue  # to take a file apart takes long
        for each in ast.walk(ast.parse(source)):
            if isinstance(each, ast.Call) and getattr(each.func, "attr", "") in distances:
                numbers = [given.value for given in each.args if isinstance(given, ast.Constant)]
                assert max(numbers, default=0) <= 1, f"{path.name}:{each.lineno}"


def test_the_choice_of_a_person_goes_before_the_systems() -> None:
    assert colours(Appearance.SYSTEM, system_is_dark=True) is DARK
    assert colours(Appearance.SYSTEM, system_is_dark=False) is LIGHT
    assert colours(Appearance.LIGHT, system_is_dark=True) is LIGHT
    assert colours(Appearance.DARK, system_is_dark=False) is DARK


@STRONG
def test_who_asks_the_system_for_more_contrast_has_seven_to_one_for_words_and_three_for_lines(
    palette: Colours,
) -> None:
    grounds = (palette.window, palette.surface, palette.raised, palette.page)
    marks = [getattr(palette.redline, kind) for kind in ("inserted", "deleted", "moved", "restyled")]
    for words in (palette.text, palette.quiet, palette.ink, palette.accent, *marks):
        for ground in grounds:
            assert contrast(words, ground) >= 7, (words, ground)
    for seen in (palette.line, palette.strong_line, palette.selection):
        assert contrast(seen, palette.surface) >= 3, seen
    assert contrast(palette.on_selection, palette.selection) >= 7
    assert contrast(palette.disabled, palette.window) >= 4.5


def test_the_system_s_wish_for_more_contrast_is_followed_in_either_appearance() -> None:
    for appearance, found in ((Appearance.LIGHT, LIGHT_CONTRAST), (Appearance.DARK, DARK_CONTRAST)):
        assert colours(appearance, system_is_dark=False, more_contrast=True) is found
