"""Lists of sentences show all of each, whatever stands in it."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.parts.sentence_list import SentenceList

LINK = (
    "the target of a link was left out: "
    "https://example.org/meetings/bodies/constituted-bodies/adaptation-committee/bulletin_2026.aspx"
)

HALF = 127


def shown(qtbot: QtBot, width: int) -> SentenceList:
    made = SentenceList("Not kept")
    qtbot.addWidget(made)
    made.resize(width, 400)
    made.add(LINK)
    made.show()
    return made


def height_of(listed: SentenceList) -> int:
    return listed.visualItemRect(listed.item(0)).height()


def test_an_address_is_broken_where_the_list_ends(qtbot: QtBot) -> None:
    listed = shown(qtbot, 220)
    assert listed.visualItemRect(listed.item(0)).width() <= listed.viewport().width()
    needed = QFontMetrics(listed.font()).horizontalAdvance(LINK) / listed.viewport().width()
    assert height_of(listed) >= needed * QFontMetrics(listed.font()).height()


def test_a_sentence_is_as_high_as_its_lines_in_whatever_width(qtbot: QtBot) -> None:
    listed = shown(qtbot, 220)
    narrow = height_of(listed)
    listed.resize(1200, 400)
    qtbot.waitUntil(lambda: height_of(listed) < narrow / 2)


def test_a_sentence_with_a_box_can_be_checked(qtbot: QtBot) -> None:
    listed = shown(qtbot, 400)
    item = listed.item(0)
    item.setCheckState(Qt.CheckState.Unchecked)
    listed.setCurrentItem(item)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert item.checkState() is Qt.CheckState.Checked


@pytest.mark.parametrize("asks", [False, True])
def test_what_is_said_of_a_sentence_is_quiet_unless_it_asks_something(asks: bool, qtbot: QtBot) -> None:
    listed = SentenceList("Clauses")
    qtbot.addWidget(listed)
    palette = listed.palette()
    palette.setColor(QPalette.ColorRole.BrightText, Qt.GlobalColor.magenta if asks else Qt.GlobalColor.black)
    listed.setPalette(palette)
    listed.setStyleSheet(f"QListView {{ placeholder-text-color: {'black' if asks else 'magenta'}; }}")
    listed.setCurrentItem(None)
    item = listed.add("A sentence", "what is said of it", asks=asks)
    assert item.text() == "A sentence\nwhat is said of it"
    listed.resize(300, 100)
    listed.show()
    room = listed.visualItemRect(item)
    picture = listed.viewport().grab().toImage()
    rows = Counter(
        y
        for y in range(room.top(), room.bottom())
        for x in range(room.left(), room.right())
        if picture.pixelColor(x, y).hsvSaturation() > HALF
    )
    assert rows
    assert min(rows) > room.center().y()
