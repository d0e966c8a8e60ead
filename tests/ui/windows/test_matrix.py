"""Who stands where is a table that follows the room, says its signs in words, and leads to the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.doings.test_negotiating import first, propose, window
from ui.draft_window.main_window import DraftWindow
from ui.shared.languages import ENGLISH, install
from ui.windows.matrix import LEGEND, SAID, MatrixWindow
from versioning.negotiation.amendment import Position
from versioning.negotiation.matrix import Sign
from versioning.tree.paragraph import Role

__all__ = ["window"]


@pytest.fixture
def matrix(window: DraftWindow) -> MatrixWindow:
    identity = propose(window, "Solemnly ", "Kestria")
    window.negotiating.room.take_position(identity, "Norland", Position.OPPOSE)
    window.commands["matrix"].trigger()
    return window.negotiating.matrix


def test_the_signs_are_said_in_words_too(matrix: MatrixWindow) -> None:
    table = matrix.table
    assert table.verticalHeaderItem(0).text() == "OP1"
    assert [table.horizontalHeaderItem(at).text() for at in range(2)] == ["Kestria", "Norland"]
    assert [table.item(0, at).text() for at in range(2)] == ["P", "−"]
    words = "OP1, Norland: opposes Kestria 1"
    assert table.item(0, 1).toolTip() == words
    assert table.item(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == words
    table.setCurrentCell(0, 1)
    assert matrix.said.text() == words
    assert [sign for sign, _ in LEGEND] == list(SAID) == list(Sign)


def test_they_are_said_in_the_language_of_the_interface(
    qapp: QApplication, window: DraftWindow, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: install(qapp, ENGLISH))
    install(qapp, "fr")
    propose(window, "Solemnly ", "Kestria")
    window.commands["matrix"].trigger()
    assert (
        window.negotiating.matrix.table.item(0, 0).toolTip()
        == "OP1, Kestria\N{NO-BREAK SPACE}: propose Kestria 1"
    )


def test_it_follows_the_room_while_it_is_open(
    matrix: MatrixWindow, window: DraftWindow, qtbot: QtBot
) -> None:
    identity = window.negotiating.room.negotiation.live[0].id
    window.negotiating.room.take_position(identity, "Sudland", Position.SUPPORT)
    qtbot.waitUntil(lambda: matrix.table.columnCount() == 3)
    window.negotiating.accept(identity)
    qtbot.waitUntil(lambda: not matrix.table.isVisible())
    assert matrix.empty.isVisible()
    assert not matrix.copy_button.isEnabled()


def test_a_click_or_enter_goes_to_the_paragraph(matrix: MatrixWindow, window: DraftWindow) -> None:
    elsewhere = window.session.draft.first(Role.PREAMBULAR).id
    window.editor.go_to(elsewhere)
    place = matrix.table.visualItemRect(matrix.table.item(0, 1)).center()
    QTest.mouseClick(matrix.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    assert window.editor.current_node == first(window)
    window.editor.go_to(elsewhere)
    QGuiApplication.clipboard().clear()
    QTest.keyClick(matrix.table, Qt.Key.Key_Return)
    assert window.editor.current_node == first(window)
    assert QGuiApplication.clipboard().text() == ""


def test_it_is_copied_as_text_for_a_table(matrix: MatrixWindow) -> None:
    matrix.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Paragraph\tKestria\tNorland\nOP1\tP\t−\n"
    QGuiApplication.clipboard().clear()
    matrix.activateWindow()
    QTest.keyClick(matrix.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Paragraph\t")


def test_the_window_is_as_large_as_its_table_and_as_a_person_makes_it(
    matrix: MatrixWindow, window: DraftWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(matrix.isVisible)
    QApplication.processEvents()
    table = matrix.table
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
    assert not table.verticalScrollBar().isVisible()
    small = matrix.height()
    for at in range(4):
        propose(window, f"Word{at} ", "Tolvania")
        window.negotiating.refresh()
    matrix.resize(800, 500)
    propose(window, "Solemn ", "Sudland")
    window.negotiating.refresh()
    QApplication.processEvents()
    assert (matrix.width(), matrix.height()) == (800, 500)
    assert small < 500
