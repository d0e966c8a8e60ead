"""A failure that nobody foresaw is told calmly, and tells nothing of the draft."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from ui.crash import ADVICE, CrashHook, crash_dialog, details


def failure(secret: str) -> tuple[type[BaseException], BaseException]:
    try:
        int(secret)
    except ValueError as error:
        return type(error), error
    raise AssertionError


def test_the_details_say_where_and_hold_no_word_of_the_draft() -> None:
    kind, error = failure("a red line of the delegation")
    told = details(kind, error.__traceback__)
    assert "ValueError" in told
    assert "test_crash.py" in told
    assert "red line" not in told


def test_an_uncaught_failure_is_shown_once_at_a_time(qtbot: QtBot) -> None:
    kind, error = failure("x")
    shown: list[str] = []

    def show(what: str) -> None:
        shown.append(what)
        hook.catch(kind, error, error.__traceback__)

    owner = QObject()
    hook = CrashHook(owner, show)
    hook.catch(kind, error, error.__traceback__)
    assert len(shown) == 1


def test_a_wish_to_stop_is_not_a_failure(qtbot: QtBot, monkeypatch: object) -> None:
    shown: list[str] = []
    owner = QObject()
    hook = CrashHook(owner, shown.append)
    before, sys.__excepthook__ = sys.__excepthook__, lambda *_: None
    try:
        hook.catch(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        sys.__excepthook__ = before
    assert shown == []


def test_the_dialog_says_that_the_work_is_kept_and_lets_the_details_be_copied(qtbot: QtBot) -> None:
    box = crash_dialog("ValueError\nhere.py:1", None)
    qtbot.addWidget(box)
    assert "kept" in box.text()
    assert box.informativeText() == ADVICE
    next(button for button in box.buttons() if "Copy" in button.text()).click()
    assert QApplication.clipboard().text() == "ValueError\nhere.py:1"
    assert box.buttonRole(box.defaultButton()) is QMessageBox.ButtonRole.AcceptRole
