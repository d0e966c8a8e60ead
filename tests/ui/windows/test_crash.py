"""A failure that nobody foresaw is told calmly, and tells nothing of the draft."""

import sys

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Answer
from ui.application import Application
from ui.edition import EDITION
from ui.windows.crash import ADVICE, NOT_KEPT, CrashDialog, CrashHook, details
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.session import Changed
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled

PLANTED = ("Quillfeather", "Bramblewick", "Thistledown", "Ottergram")


def failure(secret: str) -> BaseException:
    try:
        int(secret)
    except ValueError as error:
        return error
    raise AssertionError


def nested() -> BaseException:
    """An error that quotes planted words in every way an error can: message, cause, notes, group, locals."""
    quillfeather, group = "Quillfeather", "Thistledown"
    try:
        lookup: dict[str, str] = {}
        lookup[quillfeather]
    except KeyError as error:
        error.add_note("Bramblewick")
        gathered = ExceptionGroup(group, [failure("Ottergram"), ValueError(quillfeather)])
        gathered.__cause__ = error
        return gathered
    raise AssertionError


def test_the_details_say_where_and_hold_no_word_of_the_draft() -> None:
    told = details(failure("a red line of the delegation"))
    assert "ValueError" in told
    assert "test_crash.py" in told
    assert f"Chapeau {EDITION}" in told
    assert "red line" not in told


def test_planted_words_are_in_no_part_of_what_is_told() -> None:
    told = details(nested())
    assert [word for word in PLANTED if word in told] == []
    assert "caused by\nKeyError" in told
    assert told.startswith("ExceptionGroup")
    assert "  ValueError\n" in told


def test_what_fails_while_the_draft_is_edited_quotes_none_of_it(
    application: Application, qtbot: QtBot
) -> None:
    application.preferences.remember_start()
    application.new_draft()
    window = application.windows[0]
    node = window.session.draft.first(Role.OPERATIVE).id

    def fail(changed: Changed) -> None:
        message = changed.after.text(node).plain
        raise RuntimeError(message)

    window.session.subscribe(fail)
    text = window.session.draft.text(node)
    with pytest.raises(RuntimeError, match="Quillfeather") as raised:
        window.session.dispatch(Transaction((EditText(node, len(text), EMPTY, styled(" Quillfeather")),)))
    told = details(raised.value)
    assert "fail" in told
    assert "Quillfeather" not in told


def test_an_uncaught_failure_is_shown_once_at_a_time(qtbot: QtBot) -> None:
    error = failure("x")
    shown: list[str] = []

    def show(what: str) -> None:
        shown.append(what)
        hook.catch(type(error), error, error.__traceback__)

    owner = QObject()
    hook = CrashHook(owner, show)
    hook.catch(type(error), error, error.__traceback__)
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
    box = CrashDialog("ValueError\nhere.py:1")
    qtbot.addWidget(box)
    assert "kept" in box.text()
    assert box.informativeText() == ADVICE
    next(button for button in box.buttons() if "Copy" in button.text()).click()
    assert QApplication.clipboard().text() == "ValueError\nhere.py:1"
    assert box.buttonRole(box.defaultButton()) is QMessageBox.ButtonRole.AcceptRole


def test_the_details_are_shown_and_hidden_by_a_button_worded_as_the_others(qtbot: QtBot) -> None:
    box = CrashDialog("ValueError")
    qtbot.addWidget(box)
    box.show()
    for words, others in (("Show &details", "Hide &details"), ("Hide &details", "Show &details")):
        assert box.details_button.text() == words
        box.details_button.click()
        assert box.details_button.text() == others


@pytest.mark.parametrize("restarts", [False, True])
def test_escape_and_the_window_s_cross_go_on(restarts: bool, qtbot: QtBot) -> None:
    for leave in (lambda box: QTest.keyClick(box, Qt.Key.Key_Escape), lambda box: box.close()):
        box = CrashDialog("ValueError\nhere.py:1", restarts=restarts)
        qtbot.addWidget(box)
        box.show()
        leave(box)
        assert not box.isVisible()


def test_the_work_is_written_before_the_dialog_stands_and_a_restart_is_offered(
    qtbot: QtBot, answer: Answer
) -> None:
    done: list[str] = []

    def keep() -> bool:
        done.append("kept")
        return True

    def press(dialog: QDialog) -> None:
        done.append("asked")
        assert isinstance(dialog, CrashDialog)
        dialog.restart_button.click()

    owner = QObject()
    hook = CrashHook(owner)
    hook.keep, hook.restart = keep, lambda: done.append("restarted")
    answer(press)
    hook.catch(ValueError, ValueError(), None)
    assert done == ["kept", "asked", "restarted"]


def test_where_the_work_is_not_on_disk_it_says_so_and_offers_no_restart(qtbot: QtBot, answer: Answer) -> None:
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, CrashDialog)
        said.append(dialog.text())
        assert dialog.restart_button is None
        dialog.accept()

    owner = QObject()
    hook = CrashHook(owner)
    hook.keep, hook.restart = lambda: False, said.clear
    answer(look)
    hook.catch(ValueError, ValueError(), None)
    assert said == [NOT_KEPT]
