"""The guide: its chapters in order, its pictures there, and nothing in it that the program doesn't do."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.keys import BY_PARAGRAPH
from ui.commands.keymap import MENU_KEYS
from ui.commands.table import COMMANDS
from ui.look.theme import Theme
from ui.look.tokens import Appearance
from ui.shared.languages import ENGLISH, install
from ui.shared.languages import FOLDER as WORDS_FOLDER
from ui.windows.guide import FOLDER, Guide, guide_file, in_the_dark

TEXT, FRENCH = (guide_file(language).read_text("utf-8") for language in ("en", "fr"))
CHAPTERS = ["Receive", "Draft", "Propose", "Compile", "Agree", "Table", "Amend", "Adopt"]
BARE = {"Enter", "Backspace", "Tab", "Shift+Tab"}
"""Keys that the page itself knows, as every editor does."""


def _pictures(text: str) -> list[str]:
    """Return the pictures that a guide shows, in their order."""
    return re.findall(r"\]\((pictures/[^)]+)\)", text)


def _plain(words: str) -> str:
    """Return a command without the mark of its letter, the dots after it, and no-break spaces."""
    return words.replace("&", "").replace("\u00a0", " ").rstrip("…")


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


@pytest.mark.usefixtures("qapp")  # which knows the usual keys of the platform
def test_each_key_it_names_belongs_to_a_command() -> None:
    known = {keys.toString() for command in COMMANDS for keys in command.usual_keys} | BARE
    named = set(re.findall(r"\*\*((?:Ctrl|Alt|Shift|F\d)[^*]*)\*\*", TEXT))
    room = {f"Ctrl+{digit}" for digit in range(1, 7)}  # those of the room's own window
    page = {keys.toString() for keys in (*BY_PARAGRAPH, MENU_KEYS)}  # and those of every window
    assert {key for key in named if not {key, f"Ctrl+Shift+{key}"} & (known | room | page)} == set()


@pytest.mark.parametrize(("language", "text"), [("en", TEXT), ("fr", FRENCH)])
def test_each_command_it_names_is_called_so(language: str, text: str) -> None:
    """What is in italics with a capital letter is a command or a button, as the interface has it."""
    told = ET.parse(WORDS_FOLDER / "chapeau_fr.ts")  # noqa: S314 (our own)
    words = told.iter("source" if language == "en" else "translation")
    known = {_plain("".join(each.itertext())) for each in words}
    named = {_plain(" ".join(each.split())) for each in re.findall(r"(?<!\*)\*([A-ZÉ][^*]*)\*(?!\*)", text)}
    assert len(named) > 15
    assert named <= known


def test_the_french_guide_names_the_same_keys_as_a_french_interface_shows_them(qapp: QApplication) -> None:
    key = r"\*\*((?:[A-Z][a-zé]+\+)*(?:[A-ZÉ][a-zé]*|F?\d+|[,+-]))\*\*"
    named = {each for each in re.findall(key, TEXT) if QKeySequence(each)[0].key() != Qt.Key.Key_unknown}
    install(qapp, "fr")
    shown = {QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in named}
    install(qapp, ENGLISH)
    assert shown <= set(re.findall(key, FRENCH))


def test_a_guide_that_is_missing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    guide = Guide(parent, tmp_path / "guide.md")
    assert "guide.md is missing" in guide.page.toPlainText()


def test_in_the_dark_its_pictures_are_dark_and_in_the_light_light_again(
    guide: Guide, qapp: QApplication
) -> None:
    def lightness() -> float:
        picture = guide.page.document().resource(
            QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/proposals.png")
        )
        small = picture.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation)
        return small.pixelColor(0, 0).lightnessF()

    made = Theme(qapp, Appearance.DARK)
    QApplication.processEvents()
    assert lightness() < 0.3
    made.choose(Appearance.LIGHT)
    QApplication.processEvents()
    assert lightness() > 0.8
    made.choose(Appearance.SYSTEM)
    made.deleteLater()


@given(st.integers(0, 0xFFFFFF))
def test_what_was_lighter_is_darker_and_the_tone_stays(dots: int) -> None:
    colour = QColor.fromRgb(dots)
    picture = QImage(1, 1, QImage.Format.Format_RGB32)
    picture.fill(colour)
    became = in_the_dark(picture).pixelColor(0, 0)
    assert abs(became.lightness() - (0xE2 - colour.lightness() * (0xE2 - 0x20) / 0xFF)) <= 2
    before, after = (sorted(each.getRgb()[:3]) for each in (colour, became))
    order = [each.getRgb()[:3] for each in (colour, became)]
    strongest = [max(range(3), key=order[0].__getitem__), max(range(3), key=order[1].__getitem__)]
    assert after[2] - after[0] <= before[2] - before[0]
    assert order[1][strongest[0]] == order[1][strongest[1]]


@pytest.mark.usefixtures("said")
def test_a_screen_reader_goes_through_the_page_by_a_caret(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    page = Guide(over).page
    before = page.textCursor().position()
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert page.textCursor().position() > before
