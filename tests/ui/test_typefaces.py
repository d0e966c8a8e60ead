"""The page's typeface comes with the application."""

from pytestqt.qtbot import QtBot

from editor.appearance import SERIF
from ui.typefaces import load_typefaces


def test_the_first_typeface_of_the_page_ships_with_it(qtbot: QtBot) -> None:
    assert load_typefaces() == (SERIF[0],)
