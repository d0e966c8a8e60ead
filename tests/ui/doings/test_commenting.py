"""A person comments on words, is answered, resolves, deletes and takes that back; nothing is lost."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor.places import Point
from exports.formats import WORD
from exports.report import Reading
from tests.ui.conftest import Answer, on_small_draft
from tests.ui.draft_window.test_main_window import banners
from ui.application import Application
from ui.desk.receiving import Received, Treatment, received
from ui.dialogs.export_dialog import TrackedExportDialog
from ui.draft_window.main_window import DraftWindow
from ui.panels.comment_rows import ROW
from ui.panels.comments import ALL, EMPTY, EMPTY_WITHOUT_KEYS, MINE, OPEN, RESOLVED
from ui.shared.exporting import CleanExport, TrackedExport
from versioning.change.step import Delete
from versioning.change.transaction import Transaction
from versioning.discussion import Discussion
from versioning.negotiation.comment import Anchor, Comment
from versioning.tree.text import StyledText, styled

DATE = "2031-05-01T09:00:00Z"


@pytest.fixture
def window(application: Application) -> DraftWindow:
    return on_small_draft(application)


def select(window: DraftWindow, words: str, node: str = "pp2") -> None:
    at = window.session.draft.text(node).chars.index(words)
    window.editor.show_span(Point(node, at), Point(node, at + len(words)))


def comment(window: DraftWindow, words: str, said: str, node: str = "pp2") -> None:
    select(window, words, node)
    window.commands["comment"].trigger()
    QTest.keyClicks(window.comments.field, said)
    QTest.keyClick(window.comments.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def listed(window: DraftWindow) -> list[str]:
    window.commenting.refresh()
    return [window.comments.list.item(at).text() for at in range(window.comments.list.count())]


def marked(window: DraftWindow) -> list[str]:
    """The words of the page that bear the mark of a comment."""
    window.commenting.refresh()
    draft = window.session.draft
    return [
        draft.text(node).chars[each.start : each.end]
        for node, found in window.editor.word_marks[0].words.items()
        for each in found
    ]


def test_a_person_comments_on_words_and_is_answered(window: DraftWindow) -> None:
    select(window, "lamps")
    window.commands["comment"].trigger()
    assert window.panel("Comments").isVisible()
    assert "lamps" in window.comments.about.text()
    QTest.keyClicks(window.comments.field, "Which lamps?")
    QTest.keyClick(window.comments.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert marked(window) == ["lamps"]
    (row,) = listed(window)
    assert row.startswith("PP2 · “lamps”\nKestria, ")
    assert row.endswith("\nWhich lamps?")
    QTest.keyClicks(window.comments.field, "All of them.")
    window.comments.send_button.click()
    (row,) = listed(window)
    assert "↳ Kestria" in row
    assert row.endswith("All of them.")


def test_an_answer_that_was_begun_waits_at_its_comment(window: DraftWindow) -> None:
    comment(window, "lamps", "Which lamps?")
    panel = window.comments
    first = window.commenting.discussion.comments[0].id
    panel.choose(first)
    QTest.keyClicks(panel.field, "All of th")
    select(window, "lamps")
    window.commands["comment"].trigger()
    assert panel.field.toPlainText() == ""
    QTest.keyClicks(panel.field, "And why?")
    QTest.keyClick(panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.commenting.refresh()
    assert panel.current is not None
    assert panel.current.comment.text.plain == "And why?"
    assert panel.field.toPlainText() == ""  # what was begun is no answer to this one
    panel.choose(first)
    assert panel.field.toPlainText() == "All of th"
    QTest.keyClicks(panel.field, "em")
    panel.send_button.click()
    (answered,) = (each for each in window.commenting.discussion.comments if each.replies)
    assert (answered.id, answered.replies[0].text.plain) == (first, "All of them")


def test_the_field_has_the_keyboard_before_its_words_change(window: DraftWindow, qtbot: QtBot) -> None:
    """A screen reader that hears of a caret first doesn't name the field that it is in."""
    comment(window, "lamps", "Which lamps?")
    panel = window.comments
    panel.choose(window.commenting.discussion.comments[0].id)
    QTest.keyClicks(panel.field, "All of th")
    changed: list[bool] = []
    panel.field.textChanged.connect(lambda: changed.append(panel.field.hasFocus()))
    for begin in (window.commands["comment"].trigger, lambda: panel.edit(panel.current.comment)):
        window.editor.setFocus()
        qtbot.waitUntil(window.editor.hasFocus)
        begin()
    assert changed
    assert all(changed)


def chosen(window: DraftWindow, words: str) -> QAction:
    """Return what the menu of the chosen comment offers under these words."""
    menu = window.comments.menu()
    return next(each for each in menu.actions() if words in each.text().replace("&", ""))


def test_a_person_puts_ones_own_comment_and_answer_in_other_words(window: DraftWindow) -> None:
    comment(window, "lamps", "Wich lamps?")
    QTest.keyClicks(window.comments.field, "Al of them")
    window.comments.send()
    window.commenting.refresh()
    chosen(window, "Edit").trigger()
    assert window.comments.field.toPlainText() == "Wich lamps?"
    QTest.keyClicks(window.comments.field, "Which lamps?")
    QTest.keyClick(window.comments.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.commenting.refresh()
    chosen(window, "Edit the answer “Al of them”").trigger()
    QTest.keyClicks(window.comments.field, "All of them")
    window.comments.send_button.click()
    (row,) = listed(window)
    assert "Which lamps?" in row
    assert "All of them" in row
    chosen(window, "Edit").trigger()
    QTest.keyClick(window.comments.field, Qt.Key.Key_Escape)
    assert window.comments.field.toPlainText() == ""
    chosen(window, "Delete the answer").trigger()
    assert "All of them" not in listed(window)[0]


def test_the_comment_of_another_is_answered_but_not_reworded(
    window: DraftWindow, application: Application
) -> None:
    comment(window, "lamps", "Which lamps?")
    window.session.author = "Norland"
    window.commenting._shown = None
    window.commenting.refresh()
    assert not chosen(window, "Edit").isEnabled()
    assert chosen(window, "Answer").isEnabled()


def test_a_comment_follows_its_words_and_comes_back_with_them(window: DraftWindow) -> None:
    comment(window, "lamps", "Which?")
    select(window, "Aware")
    window.editor.type_words("Deeply aware")
    assert marked(window) == ["lamps"]
    select(window, "lamps")
    window.editor.type_words("lights")
    assert marked(window) == ["lights"]
    window.editor.undo()
    assert marked(window) == ["lamps"]


def test_a_resolved_comment_leaves_the_page_and_is_opened_again(window: DraftWindow) -> None:
    comment(window, "lamps", "Which?")
    window.comments.resolve_button.click()
    assert listed(window) == []
    assert marked(window) == []
    window.comments.filter.setCurrentIndex(RESOLVED)
    assert "✓ resolved" in listed(window)[0]
    window.comments.list.setCurrentRow(0)
    window.comments.resolve_button.click()
    window.comments.filter.setCurrentIndex(OPEN)
    assert len(listed(window)) == 1
    assert marked(window) == ["lamps"]


def test_after_a_resolved_or_deleted_comment_the_next_is_chosen(window: DraftWindow) -> None:
    for words, said in (("lamps", "Which?"), ("lamps", "How many?"), ("lamps", "Where?")):
        comment(window, words, said)
    listed(window)
    second = window.comments.list.item(1).data(ROW).comment.text.plain
    window.comments.list.setCurrentRow(0)
    window.comments.field.setPlainText("an answer begun")
    window.comments.resolve_button.click()
    assert len(listed(window)) == 2
    assert window.comments.current.comment.text.plain == second
    assert window.comments.field.toPlainText() == ""
    window.comments.list.setCurrentRow(1)
    window.comments.remove_button.click()
    assert len(listed(window)) == 1
    assert window.comments.current.comment.text.plain == second


def test_without_comments_the_panel_says_what_to_do_at_its_top_and_offers_nothing_else(
    window: DraftWindow,
) -> None:
    panel = window.comments
    window.panel("Comments").show()
    window.panel("Comments").raise_()
    QApplication.processEvents()
    assert panel.empty.isVisible()
    assert panel.empty.geometry().bottom() < panel.height() / 2
    assert not [each for each in (panel.filter, panel.resolve_button, panel.go_button) if each.isVisible()]
    assert panel.new_button.geometry().bottom() > panel.height() - panel.new_button.height()
    comment(window, "lamps", "Which?")
    assert panel.filter.isVisible()
    assert panel.resolve_button.isVisible()


def test_a_deleted_comment_can_be_taken_back(window: DraftWindow) -> None:
    comment(window, "lamps", "Which?")
    before = listed(window)
    window.comments.remove_button.click()
    assert listed(window) == []
    assert any("deleted" in each for each in banners(window))
    window.messages.banners[-1].findChild(type(window.comments.send_button)).click()
    assert listed(window) == before


def test_a_comment_whose_paragraph_goes_stays_in_the_list(window: DraftWindow) -> None:
    comment(window, "lamps", "Which?")
    comment(window, "Care", "Whose?", "title")
    session = window.session
    parent, index = session.draft.place("pp2")
    session.dispatch(Transaction((Delete(parent, index, session.draft.paragraph("pp2")),)))
    first, last = listed(window)
    assert first.startswith("Title · “Care”")
    assert last.startswith("Without a place · “lamps” (no longer in the text)")
    assert marked(window) == ["Care"]
    window.comments.list.setCurrentRow(1)
    assert not window.comments.go_button.isEnabled()


def test_comments_are_gone_through_by_place_and_their_words_selected(window: DraftWindow) -> None:
    comment(window, "matter", "Which?", "op2")
    comment(window, "lamps", "Which?")
    window.comments.list.setCurrentItem(None)
    seen = []
    for _ in range(3):
        window.commands["next_comment"].trigger()
        seen.append(window.editor.textCursor().selectedText())
    assert seen == ["lamps", "matter", "lamps"]
    window.commands["previous_comment"].trigger()
    assert window.editor.textCursor().selectedText() == "matter"


def test_a_resolved_comment_is_passed_over(window: DraftWindow) -> None:
    comment(window, "matter", "Which?", "op2")
    comment(window, "lamps", "Which?")
    window.comments.resolve_button.click()
    for _ in range(2):
        window.commands["next_comment"].trigger()
        assert window.editor.textCursor().selectedText() == "matter"


def test_a_comment_on_words_of_two_paragraphs_is_marked_in_both(window: DraftWindow) -> None:
    window.editor.show_span(Point("pp1", 3), Point("pp2", 4))
    window.commands["comment"].trigger()
    QTest.keyClicks(window.comments.field, "Both?")
    window.comments.send_button.click()
    one, two = (window.session.draft.text(node).chars for node in ("pp1", "pp2"))
    assert marked(window) == [one[3:], two[:4]]


def test_words_of_a_proposal_are_not_commented_on_as_if_they_stood_in_the_text(window: DraftWindow) -> None:
    window.commands["suggest"].trigger()
    window.editor.go_to("pp2")
    QTest.keyClicks(window.editor, "Firmly ")
    window.commenting.begin()
    assert banners(window)[-1] == "Put the cursor in the words of the text to comment on them."
    assert window.commenting.discussion.comments == ()


def test_ones_own_comments_can_be_listed_alone(window: DraftWindow) -> None:
    comment(window, "lamps", "Which?")
    window.session.author = "Norland"
    comment(window, "matter", "Why?", "op2")
    window.comments.filter.setCurrentIndex(MINE)
    assert [each.rsplit("\n", 1)[1] for each in listed(window)] == ["Why?"]
    window.comments.filter.setCurrentIndex(ALL)
    assert len(listed(window)) == 2


def test_without_a_selection_the_paragraph_is_commented_on_and_esc_gives_it_up(window: DraftWindow) -> None:
    window.editor.go_to("pp2")
    window.commands["comment"].trigger()
    assert "Aware that lamps" in window.comments.about.text()
    QTest.keyClick(window.comments.field, Qt.Key.Key_Escape)
    assert not window.comments.is_asking
    assert listed(window) == []
    assert window.comments.empty.text() == EMPTY.format(keys="Ctrl+Alt+M")


def test_the_keys_that_are_named_are_those_that_were_chosen(
    window: DraftWindow, application: Application
) -> None:
    application.keymap.give("comment", QKeySequence("Ctrl+Alt+K"))
    application.keymap.give("find_next", QKeySequence("F9"))
    window.commenting.refresh()
    assert "Ctrl+Alt+K" in window.comments.empty.text()
    assert "F9" in window.reaching.bar.next.toolTip()
    application.keymap.give("comment")
    assert window.comments.empty.text() == EMPTY_WITHOUT_KEYS


def test_while_there_is_no_comment_the_panel_says_so_at_its_top_and_shows_nothing_to_do_with_one(
    window: DraftWindow,
) -> None:
    window.panel("Comments").show()
    window.panel("Comments").raise_()
    panel = window.comments
    QApplication.processEvents()
    assert panel.empty.geometry().top() < panel.empty.height()
    assert not any(each.isVisible() for each in (panel.filter, panel.resolve_button, panel.remove_button))
    window.commands["comment"].trigger()
    QApplication.processEvents()
    assert panel.empty.geometry().top() < panel.empty.height()
    assert panel.about.height() < 3 * panel.about.fontMetrics().lineSpacing()
    panel.field.setPlainText("Why?")
    panel.send()
    QApplication.processEvents()
    assert panel.filter.isVisible()
    assert panel.resolve_button.isVisible()


def test_a_click_on_the_bubble_in_the_margin_shows_the_comment(window: DraftWindow, qtbot: QtBot) -> None:
    comment(window, "lamps", "Which?")
    window.comments.list.setCurrentItem(None)
    select(window, "lamps")
    window.resize(1280, 820)
    qtbot.wait(20)
    viewport = window.editor.viewport()
    at = window.editor.cursorRect().center()
    at.setX(viewport.width() - 55)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert window.comments.current is not None
    assert "Which?" in window.editor.word_marks[0].hint(
        window.editor.canvas.blocks[window.editor.number_of("pp2") or 0], 12
    )
    window.editor.repaint()


def test_comments_are_there_after_a_new_start(window: DraftWindow, application: Application) -> None:
    comment(window, "lamps", "Which?")
    path = window.open_draft.dossier.path
    window.close()
    application.open_paths([path])
    again = application.windows[-1]
    assert listed(again)[0].endswith("Which?")
    assert again.panel("Comments").isVisibleTo(again)


def test_comments_go_out_with_a_tracked_copy_and_come_back_with_it(
    window: DraftWindow, application: Application, tmp_path: Path, qtbot: QtBot, answer: Answer
) -> None:
    window.session.name_revision("Rev.1")
    comment(window, "lamps", "Quillfeather asks which")
    select(window, "matter", "op2")
    window.editor.type_words("question")
    path = tmp_path / "sent.docx"

    def export(dialog: QDialog) -> None:
        assert isinstance(dialog, TrackedExportDialog)
        assert not dialog.with_comments.isChecked()
        dialog.with_comments.setChecked(True)
        dialog.place.setText(str(path))
        dialog.accept_button.click()

    answer(export)
    window.commands["export_tracked"].trigger()
    qtbot.waitUntil(path.exists)
    (made,) = WORD.reading(path.read_bytes(), path.name).comments
    assert (made.author, made.text.plain) == ("Kestria", "Quillfeather asks which")
    back = application.shelf.of_file(path, *opened(path))
    (kept,) = Discussion(back.session).comments
    assert kept.words == "lamps"
    assert Discussion(back.session).take_over([made], back.session.draft, path.name) == 0
    back.session.close()


def opened(path: Path) -> tuple[Reading, Received]:
    reading = WORD.reading(path.read_bytes(), path.name)
    return reading, received(reading, Treatment.APART)


def test_a_clean_copy_and_a_tracked_one_without_them_hold_no_word_of_a_comment(
    window: DraftWindow, tmp_path: Path
) -> None:
    comment(window, "lamps", "Quillfeather asks which")
    draft = window.session.draft
    clean, tracked = tmp_path / "clean.docx", tmp_path / "tracked.docx"
    CleanExport(clean, draft).write(lambda: None)
    TrackedExport(tracked, draft, draft.with_text("pp2", styled("Changed,")), "Kestria", DATE).write(
        lambda: None
    )
    for path in (clean, tracked):
        with zipfile.ZipFile(path) as file:
            assert not any(b"Quillfeather" in file.read(name) for name in file.namelist())


def test_the_comments_of_a_returned_file_come_into_the_panel(
    window: DraftWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    draft = window.session.draft
    said = Comment("Norland", DATE, StyledText("Thistledown"), Anchor("pp2", 11, "pp2", 16), "NO")
    target = draft.with_text("op2", styled("Decides to end."))
    path = tmp_path / "back.docx"
    TrackedExport(path, draft, target, "Norland", DATE, comments=(said,)).write(lambda: None)
    window.taking_in.take([path])
    qtbot.waitUntil(lambda: bool(listed(window)))
    assert listed(window)[0].startswith("PP2 · “lamps”\nNorland, ")
    assert marked(window) == ["lamps"]


def test_a_file_that_only_comments_is_not_told_of_as_one_that_says_nothing(
    window: DraftWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    draft, path = window.session.draft, tmp_path / "back.docx"
    said = Comment("Norland", DATE, StyledText("Thistledown"), Anchor("pp2", 11, "pp2", 16), "NO")
    TrackedExport(path, draft, draft, "Norland", DATE, comments=(said,)).write(lambda: None)
    nothing = "back.docx proposes nothing: its text is that of the draft."
    window.taking_in.take([path])
    qtbot.waitUntil(lambda: "back.docx: 1 new comment; see the Comments panel." in banners(window)[-1:])
    window.taking_in.take([path])
    qtbot.waitUntil(lambda: banners(window)[-1:] == [nothing])


def test_who_steps_from_comment_to_comment_hears_them_and_that_one_is_resolved(
    window: DraftWindow, said: list[str]
) -> None:
    comment(window, "matter", "Which?", "op2")
    comment(window, "lamps", "How many?")
    window.activateWindow()
    heard = []
    for _ in range(2):
        window.commands["next_comment"].trigger()
        QApplication.processEvents()
        heard.append([each for each in ("Which?", "How many?") if said and each in said[-1]])
    assert heard == [["Which?"], ["How many?"]]
    said.clear()
    window.comments.resolve_button.click()
    assert said == ["The comment is resolved."]
    window.comments.filter.setCurrentIndex(RESOLVED)
    assert len(listed(window)) == 1
    window.comments.list.setCurrentRow(0)
    said.clear()
    window.comments.resolve_button.click()
    assert said == ["The comment is open again."]
