"""Every window of the picture book, built once in a language: words have room, colours and names are right.

What can be changed while a window stands (its size, light or dark) is changed there, as a person does.
"""

from __future__ import annotations

import gc
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from editor.directions import is_right_to_left
from exports.apart import Apart
from exports.spelling.checking import Checker
from tests.conftest import left_behind
from tests.tools.quiet import wait_for_quiet
from tests.tools.scenes import SCENES
from tests.tools.stage import Stage
from tests.ui.conftest import end
from tests.ui.fitting import SMALL, cut_off, settle
from tests.ui.focusing import unseen
from tests.ui.speaking import nameless
from ui.look.tokens import Appearance
from ui.shared.languages import ENGLISH, install

pytestmark = pytest.mark.proof
ENLARGED = QSize(1280, 720)
"""What is left of a usual screen that shows everything at 150 %."""
LARGE = QSize(1920, 1080)
ON_PAPER = ("printing", "printing-table", "guide", "about")
"""Scenes that show what is white in every appearance: printed pages, pictures, and the emblem."""


@dataclass
class Shown:
    """A window of the picture book, what it was built on, and how it is shown."""

    name: str
    window: QWidget
    stage: Stage
    shown: tuple[Appearance, QSize] | None = None

    def look(self, appearance: Appearance, screen: QSize) -> None:
        """Show it light or dark, on a screen of that size."""
        if self.shown == (appearance, screen):
            return
        self.shown = appearance, screen
        for each in self.stage.opened:
            if each.theme.appearance is not appearance:
                each.choose_appearance(appearance)
        settle(self.window, screen)
        QTest.qWait(100)


@pytest.fixture(autouse=True)
def _leave_nothing_behind() -> None:
    """Let a window stay for the next test; that nothing of it stays is seen once it is ended."""


Build = Callable[[str, str, Appearance], AbstractContextManager[Shown]]


@pytest.fixture(scope="module")
def build(
    qapp: QApplication, apart: Apart, checker: Checker, tmp_path_factory: pytest.TempPathFactory
) -> Build:
    """How a window of the picture book is built, and its applications ended afterwards."""

    @contextmanager
    def built(name: str, language: str, appearance: Appearance) -> Iterator[Shown]:
        before = QApplication.topLevelWidgets()
        qapp.setCursorFlashTime(0)  # a cursor that blinks would be a difference
        install(qapp, language)
        stage = Stage(appearance.value, tmp_path_factory.mktemp(name), apart, lambda: checker)
        yield Shown(name, SCENES[name](stage), stage)
        for application in stage.opened:
            end(application)
        QTest.qWait(1)
        install(qapp, ENGLISH)
        if left_behind(before, ()):
            gc.collect()  # a window in a circle of references is no longer anyone's
        assert not left_behind(before, ())

    return built


@pytest.fixture(scope="module", params=SCENES)
def english(request: pytest.FixtureRequest, build: Build) -> Iterator[Shown]:
    """Each window in English, built in the dark."""
    with build(request.param, ENGLISH, Appearance.DARK) as made:
        yield made


@pytest.fixture(scope="module", params=SCENES)
def french(request: pytest.FixtureRequest, build: Build) -> Iterator[Shown]:
    """Each window in French."""
    with build(request.param, "fr", Appearance.LIGHT) as made:
        yield made


@pytest.fixture(scope="module", params=SCENES)
def arabic(request: pytest.FixtureRequest, build: Build) -> Iterator[Shown]:
    """Each window in Arabic, which mirrors it."""
    with build(request.param, "ar", Appearance.LIGHT) as made:
        yield made


def test_in_the_dark_nothing_is_white_and_nothing_black(english: Shown) -> None:
    english.look(Appearance.DARK, SMALL)
    picture = wait_for_quiet(english.window)
    if english.name not in ON_PAPER:
        assert share(picture, lambda grey: grey > 240) < 0.003
        assert share(picture, lambda grey: grey < 8) < 0.003


def test_words_have_room_on_a_small_screen(english: Shown) -> None:
    english.look(Appearance.LIGHT, SMALL)
    assert not cut_off(english.window)


def test_once_it_is_light_nothing_stays_dark(english: Shown) -> None:
    english.look(Appearance.LIGHT, SMALL)
    assert share(english.window.grab().toImage(), lambda grey: grey < 60) < 0.1


def test_the_place_of_the_keyboard_is_seen(english: Shown) -> None:
    english.look(Appearance.LIGHT, SMALL)
    english.window.activateWindow()
    assert QTest.qWaitForWindowActive(english.window)
    assert not unseen(english.window)


def test_a_screen_reader_finds_a_name_for_all_that_is_used(english: Shown) -> None:
    english.look(Appearance.LIGHT, SMALL)
    assert not nameless(english.window)


def test_words_have_room_on_a_large_screen(english: Shown) -> None:
    english.look(Appearance.LIGHT, LARGE)
    assert not cut_off(english.window, LARGE)


def test_words_have_room_in_french(french: Shown) -> None:
    french.look(Appearance.LIGHT, SMALL)
    assert not cut_off(french.window)


def test_words_have_room_in_french_where_all_is_shown_at_150_per_cent(french: Shown) -> None:
    french.look(Appearance.LIGHT, ENLARGED)
    assert not cut_off(french.window, ENLARGED)


def test_words_have_room_in_arabic_read_from_the_right(arabic: Shown) -> None:
    arabic.look(Appearance.LIGHT, SMALL)
    assert arabic.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert not cut_off(arabic.window)


def test_arabic_words_are_read_from_the_right_whatever_they_begin_with(arabic: Shown) -> None:
    """A label turns with its first letter that tells, even if that is of a name or sign in Latin letters."""
    arabic.look(Appearance.LIGHT, SMALL)
    shown = [re.sub("<[^>]*>", "", each.text()) for each in arabic.window.findChildren(QLabel)]
    assert not [each for each in shown if re.search("[\u0621-\u064a]", each) and not is_right_to_left(each)]


def share(picture: QImage, is_meant: Callable[[int], bool]) -> float:
    """Return which share of a picture, from 0 to 1, has shades of grey that are meant."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, line = grey.width(), grey.bytesPerLine()
    dots = bytes(grey.constBits())
    rows = (dots[at * line : at * line + wide] for at in range(grey.height()))
    counted = Counter(b"".join(rows))
    return sum(count for shade, count in counted.items() if is_meant(shade)) / counted.total()
