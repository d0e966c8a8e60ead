"""Every window of the picture book has room for its words: in English, French and, mirrored, Arabic."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.tools.scenes import SCENES
from tests.tools.stage import Stage
from tests.ui.conftest import close_all
from tests.ui.fitting import cut_off, settle
from ui.languages import ENGLISH, install

pytestmark = pytest.mark.proof
LANGUAGES = (ENGLISH, "fr", "ar")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language in turn; Arabic mirrors the windows."""
    install(qapp, request.param)
    yield request.param
    install(qapp, ENGLISH)


@pytest.fixture
def scene(request: pytest.FixtureRequest, language: str, tmp_path: Path, qtbot: QtBot) -> Iterator[QWidget]:
    """The window of a scene, at the size of a small laptop."""
    assert language
    stage = Stage("light", tmp_path)
    window = SCENES[request.param](stage)
    settle(window)
    qtbot.wait(100)
    yield window
    for application in stage.opened:
        close_all(application, qtbot)


@pytest.mark.parametrize("scene", SCENES, indirect=True)
def test_no_words_of_a_scene_are_cut_off_or_covered(scene: QWidget, language: str) -> None:
    wanted = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    assert scene.layoutDirection() is wanted
    assert not cut_off(scene)
