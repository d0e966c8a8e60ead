"""The page's typeface comes with the application."""

from pytestqt.qtbot import QtBot

from editor.appearance import SERIF
from ui.look.typefaces import load_typefaces


def test_the_typefaces_of_the_page_ship_with_it(qtbot: QtBot) -> None:
    assert load_typefaces() == (SERIF[0], "Noto Naskh Arabic")
    assert "Noto Naskh Arabic" in SERIF
