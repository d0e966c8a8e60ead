"""Icons in the colours of what they stand for: usual, not to be had, and switched on."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetrics, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
)
from pytestqt.qtbot import QtBot

from ui.look.iconset import beside, emblem, icon, sizes
from ui.look.stylesheet import stylesheet
from ui.look.tokens import DARK, LIGHT, SPACE, Colours

STATES = {
    "text": (QIcon.Mode.Normal, QIcon.State.Off),
    "disabled": (QIcon.Mode.Disabled, QIcon.State.Off),
    "accent": (QIcon.Mode.Normal, QIcon.State.On),
}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_an_icon_is_its_shape_alone_in_the_colour_of_its_state(
    qapp: QApplication, state: str, colours: Colours
) -> None:
    wanted = QColor(getattr(colours, state))
    for size in sizes():
        drawn = icon("open", colours).pixmap(size, *STATES[state]).toImage()
        places = [drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
        full = {each.name() for each in places if each.alpha() == 255}
        assert any(each.alpha() == 0 for each in places)
        assert full <= {wanted.name()}


def test_what_another_window_has_drawn_is_not_drawn_again(qapp: QApplication) -> None:
    before = icon("open", LIGHT).pixmap(20).cacheKey()
    assert icon("open", LIGHT).pixmap(20).cacheKey() == before
    assert icon("open", DARK).pixmap(20).cacheKey() != before


def test_icons_grow_with_the_letters_of_a_person_and_are_drawn_for_that_size(
    qapp: QApplication, qtbot: QtBot
) -> None:
    usual, large = QFontMetrics(qapp.font()), qapp.font()
    large.setPointSizeF(2 * large.pointSizeF())
    letters = QFontMetrics(large)
    assert beside(usual, SPACE.icon) == SPACE.icon
    side = beside(letters, SPACE.icon)
    assert side > letters.height()
    before = qapp.font()
    qapp.setFont(large)
    try:
        assert QSize(side, side) in icon("open", LIGHT).availableSizes()
    finally:
        qapp.setFont(before)
    button = QPushButton()
    qtbot.addWidget(button)
    button.setStyleSheet(stylesheet(LIGHT, icons=side))
    button.ensurePolished()
    assert button.iconSize() == QSize(side, side)


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_boxes_to_check_grow_with_the_letters_beside_them(
    kind: type[QCheckBox | QRadioButton], qtbot: QtBot
) -> None:
    box = kind("With the comments")
    qtbot.addWidget(box)
    for side in (SPACE.large, 2 * SPACE.large):
        box.setStyleSheet(stylesheet(LIGHT, icons=side))
        box.ensurePolished()
        option = QStyleOptionButton()
        box.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        if kind is QRadioButton:
            part = QStyle.SubElement.SE_RadioButtonIndicator
        assert box.style().subElementRect(part, option, box).size() == QSize(side, side)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_the_emblem_begins_where_the_words_below_it_do(qapp: QApplication, ratio: float) -> None:
    drawn = emblem(56, ratio)
    assert drawn.devicePixelRatio() == ratio
    shape = drawn.toImage()
    column = [shape.pixelColor(0, y).alpha() for y in range(shape.height())]
    assert any(column)
