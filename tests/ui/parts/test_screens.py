"""A screen outlives every window that was on it."""

import gc
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.parts import screens
from ui.parts.dialogs import Form
from ui.parts.screens import open_as_large_as, room_for, screen_of


class Netbook:
    """What a projector shows of a laptop: few pixels, and some of them a panel's."""

    def availableSize(self) -> QSize:
        """Qt: what no panel covers."""
        return QSize(1024, 574)


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


def test_a_window_opens_as_large_as_a_small_screen_has_room_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "screen_of", lambda _: Netbook())
    window, dialog = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(dialog)
    open_as_large_as(1280, 720, window)
    open_as_large_as(440, 460, dialog)
    frame = QSize(2 * 5, 24 + 5)  # of a window manager that is no spendthrift
    assert (window.size() + frame).boundedTo(QSize(1024, 574)) == window.size() + frame
    assert dialog.size() == QSize(440, 460)


def test_a_window_in_the_middle_of_another_keeps_its_title_on_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "screen_of", lambda _: Netbook())
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    open_as_large_as(1280, 720, window)
    open_as_large_as(1000, 720, dialog)
    form = Form("Masthead", "What is left empty is not printed.", "Change", window)
    for _ in range(30):
        form.add("Field")
    title = 24
    middle = title + window.height() // 2
    for height in (dialog.height(), form.sizeHint().height()):
        assert middle - height // 2 - title > title // 2


class Seen(Form):
    """A form that notes how high it is when Qt looks for its place."""

    high = 0

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: here it finds the place."""
        self.high = self.height()
        super().showEvent(event)


def test_a_form_has_its_height_before_it_is_put_in_its_place(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "screen_of", lambda _: Netbook())
    form = Seen("Masthead", "What is left empty is not printed.", "Change", None)
    qtbot.addWidget(form)
    for _ in range(30):
        form.add("Field")
    form.show()
    QApplication.processEvents()
    assert form.high == form.height() >= form.minimumHeight() == room_for(form).height()


def sources() -> list[Path]:
    root = Path(__file__).parents[3]
    found = [path for room in ("ui", "editor") for path in (root / room).rglob("*.py")]
    return [path for path in found if path.stem != "screens"]


def test_no_module_asks_a_widget_itself() -> None:
    assert [path for path in sources() if ".screen()" in path.read_text("utf-8")] == []


def test_no_window_opens_without_asking_for_room() -> None:
    assert [path for path in sources() if re.search(r"\.resize\(\w*\d", path.read_text("utf-8"))] == []
