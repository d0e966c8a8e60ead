"""Pages are shown larger and smaller in every window that has one, by keys and by the wheel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.page import Page
from tests.ui.conftest import on_small_draft, previews
from ui.application import Application
from ui.comparing.compare_window import CompareWindow
from ui.draft_window.main_window import DraftWindow
from ui.shared.comparison import Side
from ui.windows.revision_window import RevisionWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(application: Application) -> DraftWindow:
    return on_small_draft(application)


def comparison(window: DraftWindow, qtbot: QtBot, _: Path) -> QWidget:
    side = Side("Draft", window.session.draft, "")
    made = CompareWindow(window.desk, side, side)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.redline is not None)
    return made


def versions(window: DraftWindow, _: QtBot, __: Path) -> QWidget:
    return window.keeping.show_versions()


def revision(window: DraftWindow, qtbot: QtBot, _: Path) -> QWidget:
    made = RevisionWindow(window.desk, "Rev.1", "", window.session.draft)
    qtbot.addWidget(made)
    return made


def preview(window: DraftWindow, qtbot: QtBot, folder: Path) -> QWidget:
    file = folder / "draft.md"
    file.write_text("The General Assembly,\n\n1. *Urges* States to report;\n", encoding="utf-8")
    window.desk.open_paths([file], window)
    qtbot.waitUntil(lambda: bool(previews()))
    return previews()[0]


def turn(page: Page, by: int, held: Qt.KeyboardModifier = CTRL) -> None:
    middle = QPointF(page.viewport().rect().center())
    event = QWheelEvent(
        middle,
        page.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), event)


@pytest.mark.parametrize("make", [comparison, versions, revision, preview])
def test_keys_and_the_wheel_enlarge_the_pages_of_a_window_without_menus(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, make: Callable[[DraftWindow, QtBot, Path], QWidget]
) -> None:
    window.desk.choosing.choose_zoom(1.5)  # as all pages are to be
    made = make(window, qtbot, tmp_path)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    pages = made.findChildren(Page)
    seen = [{page.zoom for page in pages}]
    next(each for each in pages if each.isVisible()).setFocus()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        QTest.keyClick(made, key, CTRL)
        seen.append({page.zoom for page in pages})
    turn(pages[0], 240)
    seen.append({page.zoom for page in pages})
    assert seen == [{1.5}, {1.75}, {1.5}, {1.25}, {1.0}, {1.25}]


def test_other_keys_that_a_person_chose_enlarge_them_too(window: DraftWindow, qtbot: QtBot) -> None:
    made = window.keeping.show_versions()
    qtbot.waitUntil(made.isActiveWindow)
    window.desk.keymap.give("zoom_in", QKeySequence("Ctrl+Alt+Z"))
    QTest.keyClick(made, Qt.Key.Key_Plus, CTRL)
    assert made.page.zoom == 1.0
    QTest.keyClick(made, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.AltModifier)
    assert made.page.zoom == 1.1


def test_a_window_follows_the_settings_until_its_own_keys_say_otherwise(window: DraftWindow) -> None:
    made = window.keeping.show_versions()
    window.desk.choosing.choose_zoom(2.0)
    assert made.page.zoom == 2.0
    turn(made.page, -120)
    window.desk.choosing.choose_zoom(1.0)
    assert made.page.zoom == 1.75


def test_the_wheel_enlarges_with_ctrl_alone_and_a_fine_one_by_and_by(window: DraftWindow) -> None:
    page = window.editor
    turn(page, 120, Qt.KeyboardModifier.NoModifier)
    assert page.zoom == 1.0
    for _ in range(8):
        turn(page, 15)
    assert (page.zoom, window.status.zoom.text()) == (1.1, "110%")
