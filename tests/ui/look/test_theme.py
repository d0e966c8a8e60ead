"""The windows follow the system: light or dark, and with more contrast for those who need it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.page import Page
from ui.look import theme
from ui.look.theme import Theme
from ui.look.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Appearance


@pytest.mark.parametrize(
    ("appearance", "usual", "strong"),
    [(Appearance.LIGHT, LIGHT, LIGHT_CONTRAST), (Appearance.DARK, DARK, DARK_CONTRAST)],
)
def test_a_wish_for_more_contrast_is_followed_while_the_program_runs(
    appearance: Appearance,
    usual: object,
    strong: object,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wished = [Qt.ContrastPreference.NoPreference]
    monkeypatch.setattr(theme, "contrast_wished", lambda _: wished[0])
    made = Theme(qapp, appearance)
    assert made.colours is usual
    wished[0] = Qt.ContrastPreference.HighContrast
    with qtbot.waitSignal(made.changed):
        qapp.styleHints().accessibility().contrastPreferenceChanged.emit(wished[0])
    assert made.colours is strong
    assert qapp.palette().color(QPalette.ColorRole.Text).name() == made.colours.text
    wished[0] = Qt.ContrastPreference.NoPreference
    made.choose(Appearance.SYSTEM)
    made.deleteLater()


def test_a_page_in_other_colours_than_the_application_lies_on_its_own(
    qapp: QApplication, qtbot: QtBot
) -> None:
    made = Theme(qapp, Appearance.LIGHT)
    page = Page(LIGHT)
    qtbot.addWidget(page)
    page.show()
    page.dress(DARK)
    picture = page.viewport().grab().toImage()
    assert picture.pixelColor(picture.width() // 2, picture.height() // 2).name() == DARK.page
    made.choose(Appearance.SYSTEM)
    made.deleteLater()


def test_a_page_keeps_its_colours_when_the_same_ones_are_chosen_again(
    qapp: QApplication, qtbot: QtBot
) -> None:
    made = Theme(qapp, Appearance.LIGHT)
    page = Page(LIGHT)
    qtbot.addWidget(page)
    made.changed.connect(page.dress)
    page.show()
    for _ in range(2):
        made.choose(Appearance.DARK)
        picture = page.viewport().grab().toImage()
        assert picture.pixelColor(picture.width() // 2, picture.height() // 2).name() == DARK.page
    made.choose(Appearance.SYSTEM)
    made.deleteLater()
