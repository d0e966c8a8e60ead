"""In every window of the picture book the keyboard's place is seen, and whatever is used has a name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.tools.scenes import SCENES
from tests.tools.stage import Stage
from tests.ui.conftest import close_all
from tests.ui.fitting import settle
from tests.ui.focusing import unseen
from tests.ui.speaking import nameless

pytestmark = pytest.mark.proof


@pytest.fixture
def scene(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> Iterator[QWidget]:
    """The window of a scene, in use."""
    qapp.setCursorFlashTime(0)  # a cursor that blinks would be a difference
    stage = Stage("light", tmp_path)
    window = SCENES[request.param](stage)
    settle(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    for application in stage.opened:
        close_all(application, qtbot)


@pytest.mark.parametrize("scene", SCENES, indirect=True)
def test_the_place_of_the_keyboard_is_seen(scene: QWidget) -> None:
    assert not unseen(scene)


@pytest.mark.parametrize("scene", SCENES, indirect=True)
def test_a_screen_reader_finds_a_name_for_all_that_is_used(scene: QWidget) -> None:
    assert not nameless(scene)
