"""A screen outlives every window that was on it."""

import gc
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.screens import screen_of


def test_a_widget_that_is_swept_away_leaves_its_screen(qapp: QApplication) -> None:
    screen = QGuiApplication.primaryScreen()
    lost: list[str] = []
    screen.destroyed.connect(lambda *_: lost.append("the screen"))
    widget = QWidget()
    widget.itself = widget  # type: ignore[attr-defined]  # a circle, as dialogs and their slots make
    screen_of(widget)
    del widget, screen
    gc.collect()
    assert lost == []


def test_a_widget_is_on_the_screen_where_its_middle_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.move(40, 40)
    window.show()
    assert screen_of(window).geometry().contains(window.geometry().center())


def test_no_module_asks_a_widget_itself() -> None:
    root = Path(__file__).parents[3]
    sources = [path for room in ("ui", "editor") for path in (root / room).rglob("*.py")]
    asking = [path for path in sources if ".screen()" in path.read_text("utf-8") and path.stem != "screens"]
    assert asking == []
