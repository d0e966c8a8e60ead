"""Small dialogs help with what is typed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Answer
from ui.look.stylesheet import stylesheet
from ui.look.tokens import LIGHT
from ui.parts.dialogs import Form, ask
from ui.parts.screens import room_for


def test_a_field_completes_what_is_known_whatever_its_case(qtbot: QtBot) -> None:
    form = Form("Whose", "Say whose it is.", "Note it", None)
    qtbot.addWidget(form)
    completer = form.add("Delegations", known=["Norland", "Kestria", "Norland"]).completer()
    assert completer is not None
    completer.setCompletionPrefix("nor")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Norland"


def test_a_field_shows_the_beginning_of_what_is_too_long_for_it(qtbot: QtBot) -> None:
    form = Form("Masthead", "What is left empty is not printed.", "Change", None)
    qtbot.addWidget(form)
    form.add("Organ", "General Assembly")
    field = form.add("Title of the item", "Macroeconomic policy questions: " * 9)
    form.show()
    assert field.cursorPosition() == 0
    assert field.cursorRect().left() < field.width()


@pytest.mark.parametrize("pressed", [0, 1])
def test_a_question_has_one_button_for_each_answer_and_enter_gives_the_safer_one(
    answer: Answer, pressed: int
) -> None:
    seen: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        buttons = dialog.findChildren(QPushButton)
        act, leave = (next(b for b in buttons if b.text() == t) for t in ("Close anyway", "Stay here"))
        seen.append(sorted(each.text() for each in buttons))
        assert leave.isDefault()
        (act, leave)[pressed].click()

    answer(look)
    assert ask(None, "Not written.", "The disk is full.", "Close anyway", "Stay here") is (pressed == 0)
    assert seen == [["Close anyway", "Stay here"]]


def test_a_field_of_which_nothing_is_known_completes_nothing(qtbot: QtBot) -> None:
    form = Form("Name", "Say a name.", "Note it", None)
    qtbot.addWidget(form)
    assert form.add("Name").completer() is None


@pytest.mark.parametrize("width", [540, 640])
def test_a_dialog_is_as_high_as_its_words_need_in_its_width(width: int, qtbot: QtBot) -> None:
    form = Form(
        "Long", "A sentence that is broken into a few lines, as most of them are. " * 4, "Do it", None
    )
    qtbot.addWidget(form)
    form.setMinimumWidth(width)
    form.add("Name")
    form.show()
    column = form.layout()
    assert column is not None
    assert form.width() == width
    assert form.height() == column.totalHeightForWidth(width)


def test_whatever_is_filled_in_has_one_height(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    form.setStyleSheet(stylesheet(LIGHT))
    fields = [kind(form) for kind in (QLineEdit, QComboBox, QDateTimeEdit, QPushButton)]
    for field in fields:
        field.adjustSize()
    assert len({field.height() for field in fields}) == 1


def test_what_a_screen_has_no_room_for_is_scrolled_to_above_the_buttons(qtbot: QtBot) -> None:
    form = Form("Much", "A sentence that says what all of this is for. " * 6, "Do it", None)
    qtbot.addWidget(form)
    fields = [form.add(f"Field {at}", hint="What is to be said of it. " * 9) for at in range(12)]
    fields[0].setFocus()
    form.show()
    button = form.accept_button
    qtbot.waitUntil(lambda: form.height() <= room_for(form).height() and form._is_scrolled)
    assert form.rect().contains(button.mapTo(form, QPoint(0, 0)))
    assert form.rect().contains(button.mapTo(form, button.rect().bottomRight()))
    assert all(field.height() >= field.sizeHint().height() for field in fields)
    assert form.focusWidget() is fields[0]
    for field in fields[1:]:
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        assert form.focusWidget() is field
        assert field.visibleRegion().boundingRect().height() > 0.8 * field.height()
