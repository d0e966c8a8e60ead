"""Small dialogs help with what is typed."""

import pytest
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.look.stylesheet import stylesheet
from ui.look.tokens import LIGHT
from ui.parts.dialogs import Form


def test_a_field_completes_what_is_known_whatever_its_case(qtbot: QtBot) -> None:
    form = Form("Whose", "Say whose it is.", "Note it", None)
    qtbot.addWidget(form)
    completer = form.add("Delegations", known=["Norland", "Kestria", "Norland"]).completer()
    assert completer is not None
    completer.setCompletionPrefix("nor")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Norland"


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
