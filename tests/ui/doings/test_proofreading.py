"""A person proofreads a draft: waves under the words, suggestions at the pointer, a walk with F7."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from editor.misspellings import Misspellings
from editor.places import Point
from tests.ui.conftest import Answer
from tests.ui.draft_window.test_main_window import banners
from tests.ui.drafts import small_draft
from ui.application import Application
from ui.doings import page_spelling
from ui.draft_window.main_window import DraftWindow
from ui.settings.words import SpellingDialog
from versioning.change.step import EditText
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.amendment import Position
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, styled

MISSPELT = "Recognises the comitment of Zwxyqan to lighthouses,"


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> DraftWindow:
    """A window on a small draft with three words that are not in the dictionary."""
    draft = small_draft().with_text("sponsors", styled("Norway: draft resolution"))
    return opened(application, draft.with_text("pp1", styled(MISSPELT)), qtbot)


def opened(application: Application, draft: Resolution, qtbot: QtBot) -> DraftWindow:
    application.open_copy(draft, "Lighthouses", application.show_start())
    window = application.windows[-1]
    qtbot.waitUntil(lambda: window.proofreading.page.is_done or not window.proofreading.page.can_check)
    return window


def marked(window: DraftWindow) -> list[str]:
    """The words that bear a wave."""
    page, found = window.proofreading.page, []
    for paragraph in window.session.draft.walk():
        chars = paragraph.text.chars
        found += [chars[each.start : each.end] for each in page._wrong_in(paragraph.id)]
    return found


def waves(window: DraftWindow) -> Misspellings:
    return next(each for each in window.editor.word_marks if isinstance(each, Misspellings))


class Painted(QObject):
    """Notes what of a widget is painted from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.regions: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRect(event.rect()))
        return False


def put_cursor(window: DraftWindow, node: str, offset: int) -> None:
    window.editor.show_span(Point(node, offset), Point(node, offset))


def words(window: DraftWindow, node: str = "pp1") -> str:
    return window.session.draft.text(node).plain


def menu_at(window: DraftWindow, node: str, offset: int, qtbot: QtBot) -> QMenu:
    """The beginning of the context menu at a character, once the suggestions are there."""
    put_cursor(window, node, offset)
    menu = QMenu(window)
    at = window.editor.viewport().mapToGlobal(window.editor.cursorRect().center())
    window.proofreading.page.fill_menu(menu, at)
    qtbot.waitUntil(lambda: not any("Looking" in each.text() for each in menu.actions()))
    return menu


def choose(menu: QMenu, beginning: str) -> None:
    next(each for each in menu.actions() if each.text().replace("&", "").startswith(beginning)).trigger()


def test_what_is_not_in_the_dictionary_is_marked_and_nothing_else(window: DraftWindow) -> None:
    assert marked(window) == ["Recognises", "comitment", "Zwxyqan"]


def test_a_word_is_mended_at_the_pointer_as_one_change(window: DraftWindow, qtbot: QtBot) -> None:
    choose(menu_at(window, "pp1", 3, qtbot), "Recognizes")
    assert words(window).startswith("Recognizes the comitment")
    qtbot.waitUntil(lambda: marked(window) == ["comitment", "Zwxyqan"])
    window.editor.undo()
    assert words(window) == MISSPELT


def test_a_name_that_was_added_is_right_in_every_window_and_after_a_new_start(
    window: DraftWindow, application: Application, qtbot: QtBot
) -> None:
    choose(menu_at(window, "pp1", MISSPELT.index("Zwxyqan") + 2, qtbot), "Add “Zwxyqan”")
    qtbot.waitUntil(lambda: marked(window) == ["Recognises", "comitment"])
    other = opened(application, window.session.draft, qtbot)
    assert marked(other) == ["Recognises", "comitment"]
    kept = Path(application.shelf.blank("English").dossier.path).parents[1] / "spelling" / "words.txt"
    assert kept.read_text("utf-8") == "Zwxyqan\n"


def test_a_word_that_is_ignored_is_so_in_this_draft_alone(
    window: DraftWindow, application: Application, qtbot: QtBot
) -> None:
    choose(menu_at(window, "pp1", MISSPELT.index("comitment") + 2, qtbot), "Ignore “comitment”")
    qtbot.waitUntil(lambda: marked(window) == ["Recognises", "Zwxyqan"])
    assert "comitment" in marked(opened(application, window.session.draft, qtbot))


def test_f7_walks_through_the_words_from_the_cursor_and_says_when_all_is_right(
    window: DraftWindow, qtbot: QtBot
) -> None:
    put_cursor(window, "pp1", MISSPELT.index("comitment") - 1)
    window.commands["spelling"].trigger()
    walk, strip = window.proofreading.walk, window.proofreading.strip
    assert strip.isVisible()
    assert walk.current is not None
    assert walk.current.word == "comitment"
    assert window.editor.textCursor().selectedText() == "comitment"
    qtbot.waitUntil(lambda: strip.by.currentText() == "commitment")
    assert strip.by.line.selectedText() == "commitment"
    assert strip.by.line.cursorPosition() == 0, "of a long word one would see but the end"
    QTest.keyClick(strip.by.line, Qt.Key.Key_Return)
    assert "the commitment of" in words(window)
    assert walk.current.word == "Zwxyqan"
    strip.add_button.click()
    qtbot.waitUntil(lambda: walk.current is not None and walk.current.word == "Recognises")
    qtbot.waitUntil(lambda: strip.by.currentText() == "Recognizes")
    strip.replace_button.click()
    qtbot.waitUntil(lambda: "Every word" in strip.words.text())
    QTest.keyClick(strip, Qt.Key.Key_Escape)
    assert not strip.isVisible()
    assert words(window) == "Recognizes the commitment of Zwxyqan to lighthouses,"
    window.editor.undo()
    assert words(window) == "Recognises the commitment of Zwxyqan to lighthouses,"


def test_f7_leaves_words_alone_that_a_person_passes_over(window: DraftWindow, qtbot: QtBot) -> None:
    put_cursor(window, "title", 0)
    window.commands["spelling"].trigger()
    walk = window.proofreading.walk
    seen = []
    for _ in range(4):
        assert walk.current is not None
        seen.append(walk.current.word)
        window.commands["spelling"].trigger()
    assert seen == ["Recognises", "comitment", "Zwxyqan", "Recognises"]
    assert words(window) == MISSPELT


@pytest.mark.parametrize("passed_over", [0, 3])
def test_who_writes_on_the_page_has_left_the_words_and_no_strip_takes_the_keys(
    window: DraftWindow, passed_over: int, qtbot: QtBot
) -> None:
    strip, walk = window.proofreading.strip, window.proofreading.walk
    window.commands["spelling"].trigger()
    for word in ("Recognises", "comitment", "Zwxyqan")[:passed_over]:
        qtbot.waitUntil(lambda word=word: walk.current is not None and walk.current.word == word)
        strip.ignore_button.click()
    qtbot.waitUntil(lambda: (walk.current is None) is bool(passed_over))
    window.editor.setFocus()
    put_cursor(window, "pp1", 0)
    for letters in ("errrorr", " ", "grabe", " "):
        QTest.keyClicks(window.focusWidget(), letters)
        window.proofreading.page._pause.stop()
        window.proofreading.page._look()
        qtbot.waitUntil(lambda: window.proofreading.page.is_done)
    assert words(window) == f"errrorr grabe {MISSPELT}"
    assert window.focusWidget() is window.editor
    assert not strip.isVisible()
    window.commands["spelling"].trigger()
    assert walk.current is not None, "F7 goes on from where one writes"


def test_a_paragraph_that_is_agreed_resists_and_says_so(window: DraftWindow, qtbot: QtBot) -> None:
    window.room.find(Find(("pp1",), State.INFORMALS))
    choose(menu_at(window, "pp1", 3, qtbot), "Recognizes")
    assert words(window) == MISSPELT
    assert any("agreed" in each for each in banners(window))


def test_only_what_changed_is_checked_again(
    window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    check = window.desk.spelling.check

    def note(language: str, texts: list[str], known: frozenset[str], *, soon: bool) -> None:
        asked.append(list(texts))
        check(language, texts, known, soon=soon)

    monkeypatch.setattr(window.desk.spelling, "check", note)
    put_cursor(window, "pp2", 0)
    window.editor.type_words("Genraly ")
    qtbot.waitUntil(lambda: "Genraly" in marked(window))
    assert asked == [[words(window, "pp2")]]


def test_texts_that_are_gone_are_forgotten(
    window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_spelling, "SPARE", 5)
    page, most = window.proofreading.page, 5 + 2 * len(window.editor.canvas.blocks)
    for _ in range(2 * most):
        put_cursor(window, "pp1", 0)
        window.editor.type_words("a ")
        page._look()
    qtbot.waitUntil(lambda: page.is_done)
    assert len(page._asked) <= most + 1
    assert len(waves(window).checked) <= most + 1
    assert "comitment" in marked(window)


def test_a_word_keeps_its_wave_while_others_of_its_paragraph_are_written(window: DraftWindow) -> None:
    marks = waves(window)
    put_cursor(window, "pp1", 0)
    window.editor.type_words("Also ")
    block = window.editor.canvas.blocks[window.editor.number_of("pp1") or 0]
    chars = words(window)
    assert [chars[start:end] for start, end in marks.of(block)] == ["Recognises", "comitment", "Zwxyqan"]


def test_while_one_writes_only_the_paragraph_with_the_waves_is_painted_anew(
    window: DraftWindow, qtbot: QtBot
) -> None:
    put_cursor(window, "pp1", len(MISSPELT) - 1)
    window.resize(1280, 900)
    QTest.keyClicks(window.editor, " comitee")
    qtbot.wait(50)  # a line more moves all that is below
    painted = Painted(window.editor.viewport())
    put_cursor(window, "pp1", 0)
    qtbot.waitUntil(lambda: "comitee" in marked(window))
    qtbot.wait(50)
    number = window.editor.number_of("pp1") or 0
    cursor = window.editor.textCursor()
    assert number == cursor.blockNumber()
    assert any(each.contains(window.editor.cursorRect(cursor).center()) for each in painted.regions)
    assert max(each.height() for each in painted.regions) < window.editor.viewport().height() / 2


def test_deleted_words_of_a_redline_are_not_checked(window: DraftWindow, qtbot: QtBot) -> None:
    revision = window.session.name_revision("Rev.1")
    window.show_redline(revision.id)
    window.proofreading.page.replace(window.proofreading.page.wrong_at("pp1", 2), "Recognizes")
    qtbot.waitUntil(lambda: marked(window) == ["comitment", "Zwxyqan"])
    block = window.editor.canvas.blocks[window.editor.number_of("pp1") or 0]
    assert "Recognises" in block.shown
    window.editor.repaint()


def test_who_wants_what_in_a_compilation_text_is_not_checked(window: DraftWindow, qtbot: QtBot) -> None:
    draft = window.session.draft
    words = styled("Strongly urgez Zwxyqan and ")
    change = EditText("pp1", 0, EMPTY, words).apply(draft)
    made = window.room.propose(change, ["Kestria", "Marendania"])
    window.room.take_position(made.id, "Tolvaniaz", Position.SUPPORT)
    window.commands["compilation"].trigger()
    page = window.proofreading.page
    qtbot.waitUntil(lambda: page.language == "English" and page.is_done)
    qtbot.waitUntil(lambda: waves(window).said_in != "")
    qtbot.waitUntil(lambda: page.is_done)
    shown = window.editor.draft
    assert any("Marendania" in each.text.chars for each in shown.walk())
    found = [wrong.word for each in shown.walk() for wrong in page._wrong_in(each.id)]
    assert found == ["urgez", "Zwxyqan", "Recognises", "comitment", "Zwxyqan"]


def test_the_switch_is_remembered_and_takes_the_waves_away(
    window: DraftWindow, application: Application, qtbot: QtBot
) -> None:
    window.commands["check_spelling"].trigger()
    assert not application.preferences.checks_spelling
    block = window.editor.canvas.blocks[window.editor.number_of("pp1") or 0]
    assert waves(window).of(block) == ()
    menu = QMenu(window)
    window.proofreading.page.fill_menu(menu, QPoint(0, 0))
    assert not menu.actions()


def test_a_window_that_is_closed_hears_no_more_of_it(
    window: DraftWindow, application: Application, qtbot: QtBot
) -> None:
    other = opened(application, small_draft(), qtbot)
    with qtbot.waitSignal(other.destroyed):
        other.close()
    window.commands["check_spelling"].trigger()
    assert not window.desk.spelling.is_on


def test_a_person_edits_the_list_of_words(window: DraftWindow, answer: Answer) -> None:
    def edit(dialog: QDialog) -> None:
        assert isinstance(dialog, SpellingDialog)
        page = dialog.page
        QTest.keyClicks(page.new_word, "Kestria")
        QTest.keyClick(page.new_word, Qt.Key.Key_Return)
        QTest.keyClicks(page.new_word, "Abcd")
        page.add_button.click()
        page.list.item(1).setText("Kestrian")
        page.list.setCurrentRow(0)
        page.remove_button.click()
        assert [page.list.item(at).text() for at in range(page.list.count())] == ["Kestrian"]
        dialog.reject()

    answer(edit)
    window.commands["my_words"].trigger()
    assert window.desk.spelling.own.words == ("Kestrian",)


def test_a_draft_in_chinese_is_not_checked_and_that_is_said_once(
    application: Application, qtbot: QtBot
) -> None:
    paragraph = Paragraph("op1", Role.OPERATIVE, styled("大会决定继续处理此案。"))
    window = opened(application, Resolution("d", Masthead(language="Chinese"), (paragraph,)), qtbot)
    qtbot.waitUntil(lambda: any("no dictionary for Chinese" in each for each in banners(window)))
    window.commands["spelling"].trigger()
    strip = window.proofreading.strip
    assert "no dictionary" in strip.words.text()
    assert not banners(window)
    QTest.keyClick(strip.cross, Qt.Key.Key_Escape)
    assert not strip.isVisible()


def test_what_the_strip_says_of_a_missing_dictionary_no_message_says_later(
    application: Application, qtbot: QtBot
) -> None:
    paragraph = Paragraph("op1", Role.OPERATIVE, styled("大会决定继续处理此案。"))
    window = opened(application, Resolution("d", Masthead(language="Chinese"), (paragraph,)), qtbot)
    window.commands["spelling"].trigger()
    qtbot.wait(2 * page_spelling.PAUSE)
    assert not banners(window)


@pytest.mark.parametrize(
    ("words", "wrong"),
    [("الجمعيةة العامة تقرر", "الجمعيةة"), ("Постановляет продолжить розвитие", "розвитие")],
)
def test_drafts_in_other_scripts_are_marked_too(
    words: str, wrong: str, application: Application, qtbot: QtBot
) -> None:
    paragraph = Paragraph("op1", Role.OPERATIVE, styled(words))
    window = opened(application, Resolution("d", Masthead(), (paragraph,)), qtbot)
    window.editor.repaint()
    assert marked(window) == [wrong]
