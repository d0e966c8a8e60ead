"""Words on a row are read in their own direction, on whichever side the row begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from ui.parts.row_delegate import write_wrapped


def written(words: str, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(240, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    option = QStyleOptionViewItem()
    option.rect, option.direction = image.rect(), direction
    painter = QPainter(image)
    painter.setLayoutDirection(direction)  # as Qt has it for a row of a mirrored list
    painter.setFont(QApplication.font())
    write_wrapped(painter, option, QRect(8, 4, 224, 52), words)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("words", ["We can join this. Who pays for it?", "من يدفع ثمن ذلك؟ (الدول)."])
def test_a_sentence_ends_where_its_own_language_ends_it(words: str) -> None:
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert written(words, left) == written(words, right)
