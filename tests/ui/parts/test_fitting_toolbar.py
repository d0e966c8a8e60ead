"""The toolbar shows every button in a narrow window, and as many words as there is room for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from ui.application import Application
from ui.commands.menu_bar import SEPARATOR, TOOLBAR, WORDED
from ui.draft_window.main_window import DraftWindow

SMALL = 1024


def buttons(window: DraftWindow) -> dict[str, QToolButton]:
    bar = window.commands.toolbar
    found = {name: bar.widgetForAction(window.commands[name]) for name in TOOLBAR if name != SEPARATOR}
    return {name: each for name, each in found.items() if isinstance(each, QToolButton)}


def resized(window: DraftWindow, width: int, qtbot: QtBot) -> None:
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.commands.toolbar.width() == width)
    QApplication.processEvents()


def worded(window: DraftWindow) -> list[str]:
    found = buttons(window)
    return [name for name in WORDED if found[name].width() > found["undo"].width() * 1.5]


@pytest.fixture
def larger(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """The system's letters are larger by so much."""
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


@pytest.mark.parametrize("larger", [1.0, 1.5, 2.0], indirect=True)
def test_every_button_is_there_on_the_smallest_screen_with_letters_of_any_size(
    larger: float, application: Application, qtbot: QtBot
) -> None:
    assert larger
    application.open_sample()
    window = application.windows[0]
    resized(window, SMALL, qtbot)
    assert all(each.isVisible() for each in buttons(window).values())


def test_words_come_and_go_with_the_room_what_people_look_for_first_before_the_rest(
    window: DraftWindow, qtbot: QtBot
) -> None:
    resized(window, 1280, qtbot)
    assert worded(window) == list(WORDED)
    resized(window, SMALL, qtbot)
    some = worded(window)
    assert some == list(WORDED[: len(some)])
    assert 0 < len(some) < len(WORDED)
    assert buttons(window)[WORDED[-1]].toolTip()
    resized(window, 1280, qtbot)
    assert worded(window) == list(WORDED)
