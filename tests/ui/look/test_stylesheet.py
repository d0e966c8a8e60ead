"""What the style sheet makes of the tokens, in the widgets themselves."""

import inspect
import re
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.look import stylesheet as module
from ui.look.iconset import icon
from ui.look.sides import margins
from ui.look.stylesheet import stylesheet
from ui.look.tokens import DARK, LIGHT, SPACE, Colours
from ui.panels.proposals import Proposals


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QListWidget])
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_hints_in_fields_and_lists_are_quiet_words_and_not_half_faded_ones(
    kind: type[QWidget], colours: Colours, qtbot: QtBot
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.setStyleSheet(stylesheet(colours))
    field.ensurePolished()
    hint = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert (hint.name(), hint.alpha()) == (colours.quiet, 255)


@pytest.fixture(params=[9, 16])
def large(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The letters of a usual system, and of one that was told to show large ones."""
    before, font = qapp.font(), qapp.font()
    font.setPointSize(request.param)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def test_no_measure_is_its_own_but_that_of_a_line() -> None:
    assert set(re.findall(r"\b\d+px", inspect.getsource(module))) == {"1px"}


@pytest.mark.usefixtures("large")
def test_fields_of_a_kind_and_the_buttons_beside_them_are_as_high_as_each_other(qtbot: QtBot) -> None:
    panel = Proposals(LIGHT, {})
    fields = [QLineEdit("A", panel), QComboBox(panel), QDateTimeEdit(panel)]
    qtbot.addWidget(panel)
    panel.setStyleSheet(stylesheet(LIGHT))
    panel.resize(400, 900)
    panel.show()
    for each in (panel.accept_button, panel.more_button):
        each.show()  # as where there are proposals
    QApplication.processEvents()
    for each in fields:
        each.adjustSize()
    assert panel.accept_button.height() == panel.suggest_button.height()
    hints = [each.height() for each in (*fields, panel.accept_button)]
    assert max(hints) - min(hints) <= 2, hints


def drawn(direction: Qt.LayoutDirection, qtbot: QtBot) -> QImage:
    """Draw a button that opens a menu."""
    button = QToolButton()
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setIcon(icon("more", LIGHT))
    button.setMenu(QMenu(button))
    button.setStyleSheet(stylesheet(LIGHT, mirrored=direction is Qt.LayoutDirection.RightToLeft))
    button.adjustSize()
    return button.grab().toImage()


def test_mirrored_the_arrow_of_a_menu_stands_on_the_other_side_of_the_icon_and_not_on_it(
    qtbot: QtBot,
) -> None:
    usual = drawn(Qt.LayoutDirection.LeftToRight, qtbot)
    mirrored = drawn(Qt.LayoutDirection.RightToLeft, qtbot)
    ground = usual.pixelColor(0, 0)

    def columns(picture: QImage) -> list[int]:
        high = range(picture.height())
        return [x for x in range(picture.width()) if any(picture.pixelColor(x, y) != ground for y in high)]

    assert columns(usual)
    assert abs(len(columns(usual)) - len(columns(mirrored))) <= 2


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_tabs_begin_as_far_from_the_edge_on_either_side(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.setLayoutDirection(direction)
    tabs.setStyleSheet(stylesheet(LIGHT, mirrored=tabs.isRightToLeft()))
    tabs.addTab(QWidget(), "Side by side")
    tabs.resize(400, 300)
    tabs.show()
    bar = tabs.tabBar().geometry()
    before = tabs.width() - bar.right() - 1 if tabs.isRightToLeft() else bar.left()
    assert before == SPACE.large - SPACE.snug


def test_margins_that_differ_are_mirrored(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert margins(widget, 1, 2, 3, 4).left() == 1
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    found = margins(widget, 1, 2, 3, 4)
    assert (found.left(), found.top(), found.right(), found.bottom()) == (3, 2, 1, 4)


def test_what_closes_a_window_bears_no_drawing_of_another_hand(qtbot: QtBot) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(buttons)
    buttons.setStyleSheet(stylesheet(LIGHT))
    buttons.show()
    assert buttons.button(QDialogButtonBox.StandardButton.Close).icon().isNull()


def test_a_button_answers_to_the_pointer_and_to_being_pressed(qtbot: QtBot) -> None:
    button = QPushButton("Accept")
    qtbot.addWidget(button)
    button.show()

    def grounds() -> list[str]:
        found = []
        for is_default, palette in product((False, True), (LIGHT, DARK)):
            button.setDefault(is_default)
            button.setStyleSheet(stylesheet(palette))
            drawn = button.grab().toImage()
            found.append(drawn.pixelColor(drawn.width() // 2, SPACE.tiny).name())
        return found

    assert grounds() == [LIGHT.raised, DARK.raised, LIGHT.accent, DARK.accent]
    QTest.mouseMove(button, button.rect().center())
    qtbot.waitUntil(button.underMouse)
    assert grounds() == [LIGHT.hover, DARK.hover, LIGHT.accent_hover, DARK.accent_hover]
    button.setDown(True)
    assert grounds() == [LIGHT.pressed, DARK.pressed, LIGHT.accent_pressed, DARK.accent_pressed]


def test_the_lines_of_a_menu_are_of_one_height_with_an_icon_and_without(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.setStyleSheet(stylesheet(LIGHT))
    drawn, plain = menu.addAction(icon("undo", LIGHT), "Undo"), menu.addAction("Cut")
    assert menu.actionGeometry(drawn).height() == menu.actionGeometry(plain).height()
