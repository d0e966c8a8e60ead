"""Every window of the picture book has room for its words: in English, French, Arabic and longer words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.tools.scenes import SCENES
from tests.tools.stage import Stage
from tests.ui.fitting import Longer, cut_off, settle
from ui.application import Application
from ui.languages import ENGLISH, install

pytestmark = pytest.mark.proof
LANGUAGES = (ENGLISH, "fr", "ar", "longer")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language in turn; Arabic mirrors the windows."""
    longer = Longer()
    if request.param == "longer":
        qapp.installTranslator(longer)
    else:
        install(qapp, request.param)
    yield request.param
    qapp.removeTranslator(longer)
    install(qapp, ENGLISH)


@pytest.fixture
def scene(request: pytest.FixtureRequest, language: str, tmp_path: Path, qtbot: QtBot) -> Iterator[QWidget]:
    """The window of a scene, at the size of a small laptop."""
    assert language
    before = set(QApplication.topLevelWidgets())
    window = SCENES[request.param](Stage("light", tmp_path))
    settle(window)
    qtbot.wait(100)
    yield window
    new = set(QApplication.topLevelWidgets()) - before
    for application in {getattr(each, "desk", None) for each in new}:
        if isinstance(application, Application):
            application.end()
    for each in new:
        each.close()
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("scene", SCENES, indirect=True)
def test_no_words_of_a_scene_are_cut_off_or_covered(scene: QWidget, language: str) -> None:
    wanted = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    assert scene.layoutDirection() is wanted
    assert not cut_off(scene)
