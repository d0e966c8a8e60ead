"""Words are found in a comparison and in a revision, on every page that is in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exports import samples
from tests.ui.conftest import on_small_draft
from ui.application import Application
from ui.comparing.compare_window import CompareWindow
from ui.panels.find_bar import FindBar
from ui.shared.comparison import Side
from ui.windows.revision_window import RevisionWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> CompareWindow:
    old, new = Side("Draft", samples.base(), "in May"), Side("Rev.1", samples.revised(), "in June")
    window = CompareWindow(application, old, new)
    shown(window, qtbot)
    qtbot.waitUntil(lambda: window.redline is not None)
    return window


def shown(window: QWidget, qtbot: QtBot) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def look_for(window: QWidget, words: str, qtbot: QtBot) -> FindBar:
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    bar: FindBar = window.findChildren(FindBar)[0]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is bar.field)
    QTest.keyClicks(bar.field, words)
    qtbot.waitUntil(lambda: not bar._pause.isActive())
    return bar


def test_words_are_found_on_both_pages_and_one_goes_along_them(window: CompareWindow, qtbot: QtBot) -> None:
    bar = look_for(window, "member states", qtbot)
    counts = [
        "\n".join(block.shown for block in pane.canvas.blocks).lower().count("member states")
        for pane in window.sides.panes
    ]
    assert all(counts)
    labels = [each.label for each in bar.list.choices]
    assert [each.split(",")[0] for each in labels] == ["Draft"] * counts[0] + ["Rev.1"] * counts[1]
    assert labels[0] == "Draft, OP1"
    assert bar.counted.text().startswith(f"1 of {sum(counts)}")
    old, new = window.sides.panes
    assert old.textCursor().selectedText() == "Member States"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.counted.text().startswith(f"{sum(counts)} of {sum(counts)}")
    assert new.textCursor().selectedText() == "Member States"
    QTest.keyClick(bar.field, Qt.Key.Key_F3)
    assert bar.counted.text().endswith("from the beginning again")


def test_escape_leaves_the_bar_and_not_the_window(window: CompareWindow, qtbot: QtBot) -> None:
    bar = look_for(window, "states", qtbot)
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert window.isVisible()
    assert QApplication.focusWidget() is window.sides.panes[0]


def test_in_one_text_struck_words_are_found_too(window: CompareWindow, qtbot: QtBot) -> None:
    window.tabs.setCurrentIndex(1)
    piece = next(
        piece
        for block in window.unified.canvas.blocks
        for piece in block.pieces
        if not piece.live and len(piece.text) > 6 and " " in piece.text.plain.strip()
    )
    bar = look_for(window, piece.text.plain.strip(), qtbot)
    assert bar.list.choices
    assert not any(window.compared_sides[0].name in each.label for each in bar.list.choices)


def test_what_is_folded_is_said_not_to_be_searched(window: CompareWindow, qtbot: QtBot) -> None:
    for each in window.kinds.actions():
        if not each.text().endswith("moved"):
            each.trigger()
    window.actions_by_icon["fold"].trigger()
    bar = look_for(window, "states", qtbot)
    assert bar.note.text() == "What is folded is not searched."


def test_words_are_found_in_a_revision(application: Application, qtbot: QtBot) -> None:
    window = RevisionWindow(application, "Rev.1", "", samples.revised())
    shown(window, qtbot)
    bar = look_for(window, "member states", qtbot)
    assert window.editor.textCursor().selectedText() == "Member States"
    assert [each.label for each in bar.list.choices][:2] == ["OP1", "OP2"]
    assert bar.counted.text().endswith("OP1")
    assert bar.scope.isHidden()
    window.close()


def test_words_are_found_in_a_version_and_in_the_next_that_is_chosen(
    application: Application, qtbot: QtBot
) -> None:
    window = on_small_draft(application).keeping.show_versions()
    shown(window, qtbot)
    word = max(window.page.canvas.blocks[-1].shown.split(), key=len)
    bar = look_for(window, word, qtbot)
    assert window.page.textCursor().selectedText() == word
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert window.isVisible()
    window.list.setCurrentRow(1)
    window._fetch()
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.page.textCursor().selectedText() == word
    window.close()
