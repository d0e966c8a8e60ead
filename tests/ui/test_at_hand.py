"""In every window help is at hand, and there is a way out of it, for who has no mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.conftest import Answer, on_small_draft, previews
from ui.application import Application
from ui.comparing.compare_window import CompareWindow
from ui.draft_window.main_window import DraftWindow
from ui.parts.dialogs import ask
from ui.settings import settings_window
from ui.shared.comparison import Side
from ui.windows.guide import Guide
from ui.windows.preview import Preview

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ANOTHER = QKeySequence("Ctrl+Alt+Y")


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def active(window: QWidget, qtbot: QtBot) -> QWidget:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.isAncestorOf(QApplication.focusWidget()))
    return window


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> DraftWindow:
    made = on_small_draft(application)
    active(made, qtbot)
    return made


@pytest.fixture
def preview(application: Application, qtbot: QtBot, tmp_path: Path) -> Preview:
    path = tmp_path / "lighthouses.md"
    path.write_text("# Lighthouses\n\n*The General Assembly*,\n\n1. *Urges* States to polish the lenses.\n")
    application.show_start()
    application.open_paths([path])
    qtbot.waitUntil(lambda: bool(previews()))
    active(previews()[0], qtbot)
    return previews()[0]


def comparison(application: Application, window: DraftWindow) -> QWidget:
    side = Side("Draft", window.session.draft)
    made = application.show_comparison(side, side)
    assert isinstance(made, CompareWindow)
    return made


def every_other(application: Application, window: DraftWindow) -> list[QWidget]:
    """A window of each kind that has no menus."""
    settings_window.show_settings(application)
    (settings,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, settings_window.SettingsWindow) and each.isVisible()
    )
    revision = window.session.revisions()[0].id
    return [
        *(application.show_start(), comparison(application, window), settings),
        *(window.revising.open(revision), window.keeping.show_versions()),
    ]


def test_the_guides_key_opens_it_in_every_window(
    application: Application, window: DraftWindow, preview: Preview, qtbot: QtBot
) -> None:
    application.keymap.give("guide", ANOTHER)
    for each in (window, preview, *every_other(application, window)):
        active(each, qtbot)
        QTest.keyClick(focused(), Qt.Key.Key_Y, CTRL | Qt.KeyboardModifier.AltModifier)
        (shown,) = each.findChildren(Guide)
        assert shown.isVisible()
        shown.close()
    application.keymap.reset("guide")


def test_the_guide_opens_over_a_question_and_leaves_it_standing(
    window: DraftWindow, answer: Answer, qtbot: QtBot
) -> None:
    opened: list[Guide] = []

    def read(dialog: QDialog) -> None:
        active(dialog, qtbot)
        QTest.keyClick(focused(), Qt.Key.Key_F1)
        opened.extend(dialog.findChildren(Guide))
        qtbot.waitUntil(lambda: bool(opened) and opened[0].isActiveWindow())
        QTest.keyClick(focused(), Qt.Key.Key_F1)  # there it is already
        assert not opened[0].findChildren(Guide)
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        assert dialog.isVisible()
        dialog.reject()

    answer(read)
    assert not ask(window, "Shall it be?", "", "Yes")
    assert len(opened) == 1


def test_every_window_but_a_question_is_closed_by_one_key(
    application: Application, window: DraftWindow, preview: Preview, qtbot: QtBot
) -> None:
    application.keymap.give("close", ANOTHER)
    for each in (preview, *every_other(application, window)):
        active(each, qtbot)
        QTest.keyClick(focused(), Qt.Key.Key_Y, CTRL | Qt.KeyboardModifier.AltModifier)
        assert not isValid(each) or not each.isVisible()
    assert window.isVisible()
    application.keymap.reset("close")


@pytest.mark.parametrize("number", range(6))
def test_every_window_but_a_question_leaves_chapeau_by_one_key(
    number: int, application: Application, window: DraftWindow, preview: Preview, qtbot: QtBot
) -> None:
    each = (preview, *every_other(application, window))[number]
    active(each, qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_Q, CTRL)
    qtbot.waitUntil(lambda: not application.windows)
    assert not isValid(each) or not each.isVisible()


def test_f6_leads_out_of_a_page_on_which_tab_sets_the_level(preview: Preview) -> None:
    preview.page.setFocus()
    QTest.keyClick(preview.page, Qt.Key.Key_F6)
    assert focused() is preview.losses
    QTest.keyClick(preview.losses, Qt.Key.Key_F6, SHIFT)
    assert focused() is preview.page
    QTest.keyClick(preview.page, Qt.Key.Key_F6, SHIFT)
    assert focused() is preview.outline


def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(window: DraftWindow, qtbot: QtBot) -> None:
    window.outline.setFocus()
    QTest.keyClick(window.outline, Qt.Key.Key_F10, SHIFT)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.commands["move_up"] in menu.actions()
    menu.close()


@pytest.mark.parametrize("letter", ["o", "о"])
def test_the_letter_of_a_button_that_is_not_to_be_had_writes_nothing(
    letter: str, window: DraftWindow, qtbot: QtBot
) -> None:
    def press(at: QWidget, *held: Qt.KeyboardModifier) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            modifiers = held[0] if held else Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(at, QKeyEvent(kind, Qt.Key.Key_O, modifiers, letter))

    fields = (QLineEdit(), QComboBox(), QPlainTextEdit())
    fields[1].setEditable(True)
    for each in fields:
        qtbot.addWidget(each)
        each.show()
        each.setFocus()
        qtbot.waitUntil(lambda each=each: each.hasFocus())
        press(each, Qt.KeyboardModifier.AltModifier)
        press(each)
    assert [fields[0].text(), fields[1].currentText(), fields[2].toPlainText()] == [letter] * 3
    before = window.session.draft
    press(window.editor, Qt.KeyboardModifier.AltModifier)
    assert window.session.draft is before
    press(window.editor)
    assert window.session.draft is not before
