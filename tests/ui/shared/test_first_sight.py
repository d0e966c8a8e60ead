"""What waits until a window is seen, or until a person reaches for it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import on_small_draft
from ui.application import Application
from ui.shared.first_sight import FirstSight


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


def test_it_is_done_once_when_the_window_is_painted(field: QLineEdit, qtbot: QtBot) -> None:
    done: list[str] = []
    field.show()
    FirstSight(field, lambda: done.append(field.text()))
    assert done == []
    qtbot.waitUntil(lambda: bool(done))
    field.repaint()
    QApplication.processEvents()
    assert done == [""]


def test_a_key_finds_it_done(field: QLineEdit) -> None:
    done: list[str] = []
    field.show()
    FirstSight(field, lambda: done.append(field.text()))
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert (done, field.text()) == ([""], "a")


def test_another_window_that_is_painted_is_not_what_it_waits_for(field: QLineEdit, qtbot: QtBot) -> None:
    done: list[str] = []
    field.show()
    FirstSight(field, lambda: done.append("done"))
    field.hide()
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.repaint()
    QApplication.processEvents()
    assert done == []


def test_a_letter_before_the_first_sight_finds_the_crew(application: Application) -> None:
    window = on_small_draft(application)
    assert window._crew is None
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert window._crew is not None
    assert window.session.guard == window.room._refusal
