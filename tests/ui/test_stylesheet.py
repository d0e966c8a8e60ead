"""What the style sheet makes of the tokens, in the widgets themselves."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.stylesheet import stylesheet
from ui.tokens import DARK, LIGHT, Colours


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QListWidget])
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_hints_in_fields_and_lists_are_quiet_words_and_not_half_faded_ones(
    kind: type[QWidget], colours: Colours, qtbot: QtBot
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.setStyleSheet(stylesheet(colours))
    field.ensurePolished()
    hint = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert (hint.name(), hint.alpha()) == (colours.quiet, 255)
