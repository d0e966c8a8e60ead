"""The interface speaks its languages: every word is translated, fits, and can be reached by its letter."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from editor.words import tr, unmarked
from tests.tools import translations
from tests.tools.translations import Message, Translated
from ui.commands.actions import Commands
from ui.look.tokens import LIGHT
from ui.shared.languages import ENGLISH, FOLDER, LANGUAGES, available, current, install, of_system
from ui.windows.guide import guide_file
from ui.wording.dates import moment_in_words

CODES = [each.code for each in LANGUAGES]
BREAKABLE = re.compile(r" [:;!?»](?!\w)|« ")
FILLED = re.compile(r"\{[^{}]*\}")
ENDINGS = {"…": "…", "。": ".", "：": ":", "？": "?", "؟": "?"}
"""The signs at the end of words, in other languages and in English."""


def file_of(code: str) -> Path:
    return FOLDER / f"chapeau_{code}.ts"


@pytest.fixture(params=[each.code for each in available()])
def code(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language that has words, put on in turn."""
    install(qapp, request.param)
    yield request.param
    install(qapp, ENGLISH)


def filled(code: str) -> list[Translated]:
    return [each for each in translations.translations(file_of(code)) if any(each.forms)]


# The words


@pytest.mark.proof
def test_the_files_hold_what_the_code_says(messages: list[Message]) -> None:
    """Run `python -m tests.tools.translations` where this fails, and translate what is new."""
    wanted = set(messages)
    for code in CODES:
        held = {each.message for each in translations.translations(file_of(code))}
        assert held == set(translations.in_language(wanted, code)), code


@pytest.mark.proof
@pytest.mark.parametrize("code", [ENGLISH, "fr"])
def test_english_and_french_are_complete(code: str) -> None:
    left = [each.message for each in translations.translations(file_of(code)) if not each.finished]
    assert not left


def test_in_french_no_line_breaks_before_a_high_sign_or_inside_a_quotation() -> None:
    guide = "\n".join(line for line in guide_file("fr").read_text("utf-8").splitlines() if line[:4] != "    ")
    said = (form for each in filled("fr") for form in each.forms)
    assert not [words for words in (*said, guide) if BREAKABLE.search(words)]


@pytest.mark.parametrize("code", CODES)
def test_the_program_has_the_words_of_the_files(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    translations.release(file_of(code), made)
    assert made.read_bytes() == file_of(code).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_stands_in_every_translation(code: str) -> None:
    for (_, words, *_), forms, _ in filled(code):
        for form in forms:
            assert Counter(FILLED.findall(form)) == Counter(FILLED.findall(words)), words
        assert ("%n" in forms[-1]) == ("%n" in words), words


@pytest.mark.parametrize("code", CODES)
def test_what_has_a_letter_to_press_has_one_in_every_language(code: str) -> None:
    for (_, words, *_), forms, _ in filled(code):
        marks = [len(re.findall(r"&(?=\w)", each)) for each in (words, *forms)]
        assert len(set(marks)) == 1, words


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_final_that_is_empty_or_has_other_lines(code: str) -> None:
    for (_, words, *_), forms, is_final in translations.translations(file_of(code)):
        for form in forms:
            assert form or not is_final, words
            assert not form or form.count("\n") == words.count("\n"), words


@pytest.mark.parametrize("code", CODES)
def test_words_end_with_the_signs_they_end_with_in_english(code: str) -> None:
    for (_, words, *_), forms, _ in filled(code):
        for form in forms:
            assert ending(form) == ending(words) or (not ending(words) and ending(form) == "."), words


def ending(words: str) -> str:
    """Return the English sign that words end with, whatever quotation or bracket closes after it, if any."""
    last = unmarked(words).rstrip("”»\u00a0)）")[-1:]
    return next((sign for other, sign in ENDINGS.items() if last in (other, sign)), "")


def test_words_without_their_letter() -> None:
    assert unmarked("&Open…") == "Open…"
    assert unmarked("打开(&O)…") == "打开…"
    assert unmarked("R & D") == "R & D"


def test_a_count_chooses_its_form(qapp: QApplication) -> None:
    found = {}
    for code in ("en", "fr"):
        install(qapp, code)
        found[code] = [tr("Proposals", "%n proposal(s)", n=count) for count in (0, 1, 2)]
    install(qapp, ENGLISH)
    assert found["en"] == ["0 proposals", "1 proposal", "2 proposals"]
    assert found["fr"] == ["0 proposition", "1 proposition", "2 propositions"]


# Which language


def test_a_language_is_put_on_with_all_that_follows_it(code: str, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert current(application).code == code
    assert QLocale().language() == QLocale(code).language()
    assert application.isRightToLeft() is (code == "ar")
    assert QLocale().zeroDigit() == "0"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    said = box.button(QDialogButtonBox.StandardButton.Cancel).text()
    assert (unmarked(said) == "Cancel") is (code == ENGLISH), "Qt's own words are the language's, too"


def test_the_system_says_which_where_nobody_chose(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ["pt-BR", "fr-CH", "en-GB"]
    monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: asked)
    assert of_system() == "fr"
    assert install(qapp, "").code == "fr"
    assert install(qapp, "xx").code == "fr"
    asked[:] = ["pt-BR"]
    assert install(qapp, "").code == ENGLISH
    assert {ENGLISH, "fr"} <= {each.code for each in available()} <= set(CODES)
    install(qapp, ENGLISH)


# Letters to press


def test_no_two_commands_of_a_menu_have_the_same_letter(
    code: str, qtbot: QtBot, messages: list[Message]
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(window, LIGHT)
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
    english = {each.words for each in messages}  # what is not translated yet
    menus = [window.menuBar().actions(), *(menu.actions() for menu in window.findChildren(QMenu))]
    for actions in menus:
        said = [each for each in actions if code == ENGLISH or each.text() not in english]
        letters = Counter(filter(None, map(letter, said)))
        twice = [each.text() for each in said if letters[letter(each)] > 1]
        assert not twice
    assert all(action.toolTip() for action in commands.actions.values())


def letter(action: QAction) -> str:
    found = re.search(r"&(\w)", action.text())
    return found.group(1).casefold() if found else ""


@pytest.mark.parametrize(("of_system", "kept"), [("ar_EG", False), ("ar_TN", True)])
def test_dates_have_the_digits_of_counts_even_where_an_arabic_system_has_others(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, of_system: str, kept: bool
) -> None:
    there = QLocale(of_system)
    monkeypatch.setattr(QLocale, "system", lambda: there)
    try:
        install(qapp, "ar")
        assert moment_in_words(QDateTime(2031, 11, 14, 18, 0, 0)).startswith("14 ")
        assert (QLocale().territory() is there.territory()) is kept
    finally:
        monkeypatch.undo()
        install(qapp, ENGLISH)


def test_the_windows_are_mirrored_for_arabic(qapp: QApplication, qtbot: QtBot) -> None:
    at = {}
    for code in ("en", "ar"):
        install(qapp, code)
        window = QMainWindow()
        qtbot.addWidget(window)
        commands = Commands(window, LIGHT)
        window.resize(1280, 800)
        window.show()
        picture = commands["undo"].icon().pixmap(20, 20).toImage()
        at[code] = (
            [
                commands.toolbar.actionGeometry(commands[name]).center().x()
                for name in ("new", "undo", "redo")
            ],
            picture,
        )
    install(qapp, ENGLISH)
    assert at["en"][0] == sorted(at["en"][0])
    assert at["ar"][0] == sorted(at["ar"][0], reverse=True)
    mirrored = at["en"][1].flipped(Qt.Orientation.Horizontal)
    same = [
        abs(mirrored.pixelColor(x, y).alpha() - at["ar"][1].pixelColor(x, y).alpha()) < 90
        for x in range(20)
        for y in range(20)
    ]
    assert sum(same) > 0.97 * len(same), "undo points the other way"


def test_messages_are_literal_where_they_are_marked(messages: list[Message]) -> None:
    assert Message("Commands", "&Open…", "", plural=False) in messages


def test_no_property_is_named_as_it_is_made_whose_capital_is_another_in_turkish() -> None:
    # PySide looks for `setInterval` by the system's own capitals, and where that speaks Turkish i has none
    top = Path(__file__).parents[2]
    found = [
        f"{path.name}:{call.lineno} {each.arg}"
        for room in ("ui", "editor")
        for path in sorted((top / room).rglob("*.py"))
        if re.search(r"\bi\w*\s*=", source := path.read_text("utf-8"))  # to take a file apart takes long
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call) and re.search(r"(^|\.)Q[A-Z]\w+$", ast.unparse(call.func))
        for each in call.keywords
        if each.arg and each.arg.startswith("i")
    ]
    assert found == []
