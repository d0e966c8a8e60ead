"""An application on a data folder of its own, and hands that answer its dialogs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.application import Application

Answer = Callable[[Callable[[QDialog], object]], None]


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    """An application that has not started anything yet."""
    made = Application(qapp, tmp_path / "data")
    yield made
    close_all(made, qtbot)


def close_all(application: Application, qtbot: QtBot) -> None:
    """Close an application as a person would."""
    application.end()
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    qtbot.wait(1)


@pytest.fixture
def answer(qtbot: QtBot) -> Answer:
    """Answer the next dialog: what is given is done with it as soon as it stands."""

    def prepare(act: Callable[[QDialog], object]) -> None:
        def look() -> None:
            dialog: QWidget | None = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                act(dialog)
            else:
                QTimer.singleShot(5, look)

        QTimer.singleShot(0, look)

    return prepare
