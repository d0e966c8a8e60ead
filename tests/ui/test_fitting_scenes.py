"""Every window of the picture book has room for its words, in each language, size and appearance."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.tools.quiet import wait_for_quiet
from tests.tools.scenes import SCENES
from tests.tools.stage import Stage
from tests.ui.conftest import close_all
from tests.ui.fitting import SMALL, cut_off, settle
from ui.languages import ENGLISH, install

pytestmark = pytest.mark.proof
ENLARGED = QSize(1280, 720)
"""What is left of a usual screen that shows everything at 150 %."""
LARGE = QSize(1920, 1080)
ON_PAPER = ("printing", "printing-table", "guide")
"""Scenes that show what is white in every appearance: printed pages, and pictures."""


class Look(NamedTuple):
    """How a person has their windows: Arabic mirrors them."""

    language: str
    screen: QSize
    appearance: str


LOOKS = {
    "English": Look(ENGLISH, SMALL, "light"),
    "French": Look("fr", SMALL, "light"),
    "Arabic": Look("ar", SMALL, "light"),
    "French at 150 %": Look("fr", ENLARGED, "light"),
    "dark, on a large screen": Look(ENGLISH, LARGE, "dark"),
}


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    """Each look in turn."""
    chosen = LOOKS[request.param]
    install(qapp, chosen.language)
    yield chosen
    install(qapp, ENGLISH)


@pytest.fixture
def dark(qapp: QApplication) -> Look:
    """The look of windows in the dark."""
    install(qapp, ENGLISH)
    return LOOKS["dark, on a large screen"]


def shown(name: str, look: Look, folder: Path, qtbot: QtBot) -> Iterator[QWidget]:
    stage = Stage(look.appearance, folder)
    window = SCENES[name](stage)
    settle(window, look.screen)
    qtbot.wait(100)
    yield window
    for application in stage.opened:
        close_all(application, qtbot)


@pytest.fixture
def scene(request: pytest.FixtureRequest, look: Look, tmp_path: Path, qtbot: QtBot) -> Iterator[QWidget]:
    """The window of a scene, in that look."""
    yield from shown(request.param, look, tmp_path, qtbot)


@pytest.fixture
def dark_scene(request: pytest.FixtureRequest, dark: Look, tmp_path: Path, qtbot: QtBot) -> Iterator[QWidget]:
    """The window of a scene, in the dark."""
    yield from shown(request.param, dark, tmp_path, qtbot)


@pytest.mark.parametrize("scene", SCENES, indirect=True)
def test_no_words_of_a_scene_are_cut_off_or_covered(scene: QWidget, look: Look) -> None:
    wanted = Qt.LayoutDirection.RightToLeft if look.language == "ar" else Qt.LayoutDirection.LeftToRight
    assert scene.layoutDirection() is wanted
    assert not cut_off(scene, look.screen)


@pytest.mark.parametrize("dark_scene", [each for each in SCENES if each not in ON_PAPER], indirect=True)
def test_in_the_dark_nothing_is_white_and_nothing_black(dark_scene: QWidget) -> None:
    picture = wait_for_quiet(dark_scene)
    assert share(picture, lambda grey: grey > 240) < 0.003
    assert share(picture, lambda grey: grey < 8) < 0.003


def share(picture: QImage, is_meant: Callable[[int], bool]) -> float:
    """Return which share of a picture, from 0 to 1, has shades of grey that are meant."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, line = grey.width(), grey.bytesPerLine()
    dots = bytes(grey.constBits())
    rows = (dots[at * line : at * line + wide] for at in range(grey.height()))
    counted = Counter(b"".join(rows))
    return sum(count for shade, count in counted.items() if is_meant(shade)) / counted.total()
