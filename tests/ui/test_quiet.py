"""Pictures are taken of windows that have come to rest."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.tools.quiet import wait_for_quiet


def label(qtbot: QtBot) -> QLabel:
    shown = QLabel("before")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_what_is_about_to_happen_is_waited_for(qtbot: QtBot) -> None:
    shown = label(qtbot)
    soon = QTimer(shown, singleShot=True)
    soon.setInterval(200)
    soon.timeout.connect(lambda: shown.setText("after"))
    soon.start()
    picture = wait_for_quiet(shown)
    assert shown.text() == "after"
    assert picture == shown.grab().toImage()


def test_what_keeps_house_is_not_waited_for(qtbot: QtBot) -> None:
    shown = label(qtbot)
    QTimer(shown).start(5000)
    QTimer(shown, singleShot=True).start(60_000)
    assert wait_for_quiet(shown, at_most=5) == shown.grab().toImage()


def test_what_never_rests_is_named(qtbot: QtBot) -> None:
    shown = label(qtbot)
    QTimer(shown).start(10)
    with pytest.raises(TimeoutError, match="QLabel"):
        wait_for_quiet(shown, at_most=0.3)
