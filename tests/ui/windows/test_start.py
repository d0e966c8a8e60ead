"""The start page offers what to begin with, and what was open before."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.desk.recent import Known
from ui.look.tokens import DARK, LIGHT, SPACE
from ui.windows.start import NOTHING_RECENT, StartWindow


def test_with_nothing_recent_it_says_what_to_do(qtbot: QtBot) -> None:
    start = StartWindow(LIGHT, ())
    qtbot.addWidget(start)
    assert start.list.isHidden()
    assert start.empty.text() == NOTHING_RECENT


def test_a_recent_draft_is_opened_with_a_click_or_a_key(qtbot: QtBot) -> None:
    start = StartWindow(
        LIGHT, (Known(Path("/a.chapeau"), "a", "today"), Known(Path("/b.chapeau"), "b", "then"))
    )
    qtbot.addWidget(start)
    start.show()
    wanted: list[list[Path]] = []
    start.paths_wanted.connect(wanted.append)
    item = start.list.visualItemRect(start.list.item(1))
    qtbot.mouseClick(start.list.viewport(), Qt.MouseButton.LeftButton, pos=item.center())
    start.list.setCurrentRow(0)
    qtbot.keyClick(start.list, Qt.Key.Key_Return)
    assert wanted == [[Path("/b.chapeau")], [Path("/a.chapeau")]]


def test_each_button_asks_for_its_own(qtbot: QtBot) -> None:
    start = StartWindow(LIGHT, ())
    qtbot.addWidget(start)
    asked: list[str] = []
    start.new_wanted.connect(lambda: asked.append("new"))
    start.open_wanted.connect(lambda: asked.append("open"))
    start.sample_wanted.connect(lambda: asked.append("sample"))
    for button in start.findChildren(QPushButton):
        if button.text() != "Cancel":
            button.click()
    start.dress(DARK)
    assert asked == ["new", "open", "sample"]


def test_what_is_offered_stays_together_in_the_middle_of_a_large_screen(qtbot: QtBot) -> None:
    start = StartWindow(LIGHT, (Known(Path("/a.chapeau"), "a", "today"),))
    qtbot.addWidget(start)
    start.resize(1920, 1080)
    start.show()
    left = start.middle.mapTo(start, start.middle.rect().topLeft()).x()
    assert start.middle.width() == start.middle.maximumWidth()
    assert abs(left - (start.width() - start.middle.width()) // 2) <= 1
    top = start.middle.mapTo(start, start.middle.rect().topLeft()).y()
    assert abs(top - (start.height() - start.middle.height()) // 2) <= 1
    start.resize(860, 560)
    assert abs(start.middle.width() - (860 - 2 * SPACE.vast)) <= SPACE.tiny
