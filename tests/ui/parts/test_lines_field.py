"""A field of several lines: its words stand on the side from which they are read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.parts.lines_field import LinesField

ENGLISH, ARABIC = "Our position\n", "موقفنا من الفقرة\n"
FROM_LEFT, FROM_RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def middle_of_ink(picture: QImage) -> float:
    """Where the words are, from 0 on the left to 1 on the right."""
    at = [
        x
        for x in range(10, picture.width() - 10)
        for y in range(10, picture.height() - 10)
        if picture.pixelColor(x, y).lightness() < 128
    ]
    return sum(at) / len(at) / picture.width()


@pytest.mark.parametrize("interface", [FROM_LEFT, FROM_RIGHT])
@pytest.mark.parametrize(("words", "is_right"), [(ENGLISH, False), (ARABIC, True)])
def test_words_stand_where_they_are_read_from(
    interface: Qt.LayoutDirection, words: str, is_right: bool, qtbot: QtBot
) -> None:
    field = LinesField(None)
    qtbot.addWidget(field)
    field.setLayoutDirection(interface)
    field.setCursorWidth(0)
    field.resize(500, 100)
    field.show()
    field.setPlainText(words)
    assert (middle_of_ink(field.grab().toImage()) > 0.5) is is_right
