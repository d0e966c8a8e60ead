"""The guide: its chapters in order, its pictures there, and nothing in it that the program doesn't do."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.commands import COMMANDS
from ui.guide import FOLDER, Guide, guide_file

TEXT, FRENCH = (guide_file(language).read_text("utf-8") for language in ("en", "fr"))
CHAPTERS = ["Receive", "Draft", "Propose", "Compile", "Agree", "Table", "Amend", "Adopt"]
BARE = {"Enter", "Backspace", "Tab", "Shift+Tab"}
"""Keys that the page itself knows, as every editor does."""


def _pictures(text: str) -> list[str]:
    """Return the pictures that a guide shows, in their order."""
    return re.findall(r"\]\((pictures/[^)]+)\)", text)


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[Guide]:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = Guide(parent, guide_file("en"))
    shown.show()
    yield shown
    shown.close()


def test_it_goes_in_the_order_of_a_negotiation(guide: Guide) -> None:
    names = [guide.chapters.item(row).text() for row in range(guide.chapters.count())]
    assert names[: len(CHAPTERS)] == CHAPTERS


def test_a_chapter_is_turned_to(guide: Guide, qtbot: QtBot) -> None:
    guide.chapters.setCurrentRow(CHAPTERS.index("Agree"))
    assert guide.page.textCursor().block().text() == "Agree"
    qtbot.waitUntil(lambda: guide.page.cursorRect().top() < guide.page.viewport().height() // 4)


def test_its_pictures_fit_on_the_page(guide: Guide) -> None:
    assert guide.page.document().size().width() <= guide.page.viewport().width()
    assert guide.page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("picture", sorted({*_pictures(TEXT), *_pictures(FRENCH)}))
def test_each_picture_is_there(picture: str) -> None:
    assert not QImage(str(FOLDER / picture)).isNull()


def test_the_french_guide_shows_the_same_in_french() -> None:
    assert _pictures(FRENCH) == [each.replace("pictures/", "pictures/fr/") for each in _pictures(TEXT)]


def test_each_key_it_names_belongs_to_a_command() -> None:
    known = {keys.toString() for command in COMMANDS for keys in command.usual_keys} | BARE
    named = set(re.findall(r"\*\*((?:Ctrl|Alt|Shift|F\d)[^*]*)\*\*", TEXT))
    room = {f"Ctrl+{digit}" for digit in range(1, 7)}  # those of the room's own window
    assert {key for key in named if not {key, f"Ctrl+Shift+{key}"} & (known | room)} == set()


def test_a_guide_that_is_missing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    guide = Guide(parent, tmp_path / "guide.md")
    assert "guide.md is missing" in guide.page.toPlainText()
