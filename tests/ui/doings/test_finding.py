"""Finding, as a person does it: at the page, by the keyboard, wherever the words stand."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.places import Span
from tests.ui.doings.searching import (
    CTRL,
    SHIFT,
    Key,
    insert,
    look_for,
    operative,
    press,
    replace_by,
    selected,
    text_of,
)
from ui.doings import finding as finding_module
from ui.doings.finding import Finding
from ui.doings.found import field_name, field_of
from ui.draft_window.main_window import DraftWindow
from ui.panels.find_bar import FindBar
from ui.windows.revision_window import RevisionWindow
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.tree.text import EMPTY, styled


def test_a_person_finds_a_word_goes_along_its_places_and_writes_on(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    window.editor.go_to(operative(window)[0])
    press(Key.Key_F, CTRL)
    assert QApplication.focusWidget() is bar.field
    QTest.keyClicks(bar.field, "member states")
    qtbot.waitUntil(lambda: len(finding.found) > 2)
    count = text_of(window).lower().count("member states")
    assert len(finding.found) == len(bar.list.choices) == count
    assert selected(window) == "Member States"
    at = finding.at
    assert bar.counted.text() == f"{at + 1} of {count} · {finding.found[at].label}"
    press(Key.Key_Return)
    assert finding.at == at + 1
    press(Key.Key_Return, SHIFT)
    assert finding.at == at
    press(Key.Key_F3)
    assert finding.at == at + 1
    press(Key.Key_Escape)
    assert bar.isHidden()
    assert QApplication.focusWidget() is window.editor
    QTest.keyClicks(window.editor, "Parties")
    assert text_of(window).lower().count("member states") == count - 1
    press(Key.Key_F3)  # goes on without the field
    assert selected(window) == "Member States"


def test_it_is_said_when_the_search_comes_round_to_the_first_place_or_the_last(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    look_for(window, "seagrass", qtbot)
    finding.show(len(finding.found) - 2)
    finding.go(1)
    assert "again" not in bar.counted.text()
    finding.go(1)
    assert finding.at == 0
    assert bar.counted.text().endswith("from the beginning again")
    finding.go(-1)
    assert bar.counted.text().endswith("from the end again")
    replace_by(window, "eelgrass")
    finding.replace()
    assert finding.at == 0
    assert bar.counted.text().endswith("from the beginning again")


def test_with_large_letters_the_bar_goes_on_in_further_lines_and_the_window_fits_a_small_screen(
    window: DraftWindow, bar: FindBar, finding: Finding
) -> None:
    large = window.font()
    large.setPointSizeF(16)
    window.setFont(large)
    window.commands["replace"].trigger()
    window.resize(1024, 700)
    QApplication.processEvents()
    assert window.width() == 1024
    assert bar.scope.y() > bar.field.y()


def test_where_little_is_left_of_the_window_the_list_gives_way_and_no_button(
    window: DraftWindow, bar: FindBar, finding: Finding
) -> None:
    large = window.font()
    large.setPointSizeF(18)
    window.setFont(large)
    window.panel("Revisions").setMinimumWidth(580)
    window.commands["replace"].trigger()
    bar.field.setText("a")
    bar.asked.emit()
    window.resize(1024, 560)
    for _ in range(3):
        QApplication.processEvents()
    assert bar.list.isVisible()
    assert bar.propose_button.visibleRegion().boundingRect() == bar.propose_button.rect()


def test_what_is_selected_is_what_is_looked_for(window: DraftWindow, bar: FindBar, finding: Finding) -> None:
    node = operative(window)[0]
    window.editor.show_range(node, 0, 5)
    words = selected(window)
    press(Key.Key_F, CTRL)
    assert bar.field.text() == words
    assert finding.found
    assert selected(window) == words


def test_every_place_is_listed_with_its_label_and_marked_on_the_page(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    look_for(window, "seagrass", qtbot)
    labels = [choice.label for choice in bar.list.choices]
    assert labels[0] == "Title"
    assert any(label.startswith("PP") for label in labels)
    choice = bar.list.choices[0]
    assert "".join(choice.words[at] for at in choice.at).lower() == "seagrass"
    ground = QColor(window.desk.theme.colours.warning_ground)
    marked = [each for each in window.editor.extraSelections() if each.format.background().color() == ground]
    assert marked
    assert all(each.cursor.selectedText().lower() == "seagrass" for each in marked)
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert QApplication.focusWidget() is window.editor
    assert finding.at == 1
    press(Key.Key_F, CTRL)
    press(Key.Key_Escape)
    assert window.editor.extraSelections() == []


def test_deleted_words_of_the_redline_are_not_found(
    window: DraftWindow, finding: Finding, qtbot: QtBot
) -> None:
    node = operative(window)[0]
    first = window.session.draft.text(node)
    window.session.name_revision("Rev.9")
    window.show_redline(window.session.revisions()[-1].id)
    change = EditText(node, 0, first.slice(0, 5), styled("xylophone"))
    window.session.dispatch(Transaction((change,)))
    look_for(window, "xylophone" + first.chars[5:9], qtbot)
    assert len(finding.found) == 1
    look_for(window, first.chars[:5] + "xylophone", qtbot)
    assert finding.found == ()


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("A/C.2/99/L.14", "symbol"),
        ("ninety-ninth", "session"),
        ("19 (e)", "agenda_item"),
        ("coastal ecosystems", "item_title"),
    ],
)
def test_the_words_of_the_masthead_are_found_and_marked_there(
    words: str, field: str, window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    window.editor.go_to(operative(window)[-1])
    look_for(window, words, qtbot)
    found = [field_of(each.hit.node) for each in finding.found]
    assert field in found
    finding.show(found.index(field))
    assert window.editor.verticalScrollBar().value() == 0
    assert field_name(f"masthead: {field}") in bar.counted.text()
    assert field in window.editor._grounds
    finding.leave()
    assert not window.editor._grounds


def test_the_mastheads_of_revisions_are_searched_too(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    look_for(window, "ninety-ninth", qtbot)
    bar.scope.setCurrentIndex(bar.scope.findData("revisions"))
    assert [choice.label for choice in bar.list.choices] == ["Rev.1, Session", "Draft, Session"]
    bar.list.choices[0].act()
    (opened,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, RevisionWindow))
    assert opened.editor.verticalScrollBar().value() == 0


def test_proposals_and_revisions_are_searched_too_and_shown_where_they_are(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    node = operative(window)[0]
    edit = EditText(node, 0, EMPTY, styled("Xylophone "))
    window.room.propose(edit.apply(window.session.draft), ["Kestria"])
    look_for(window, "xylophone", qtbot)
    assert finding.found == ()
    bar.scope.setCurrentIndex(bar.scope.findData("proposals"))
    assert len(finding.found) == 1
    assert "OP1" in bar.list.choices[0].label
    assert "Kestria" in bar.list.choices[0].label
    assert not bar.all_button.isEnabled()
    assert "Only the text" in bar.all_button.toolTip()
    bar.list.choices[0].act()
    assert window.proposing.suggesting.looked_at
    assert selected(window) == "Xylophone"
    window.proposing.suggesting.leave()
    bar.field.setText("seagrass")
    bar.scope.setCurrentIndex(bar.scope.findData("revisions"))
    assert {choice.label.split(",")[0] for choice in bar.list.choices} == {"Rev.1", "Draft"}
    bar.list.choices[0].act()
    opened = [each for each in QApplication.topLevelWidgets() if isinstance(each, RevisionWindow)]
    assert len(opened) == 1
    assert opened[0].editor.textCursor().selectedText().lower() == "seagrass"


def test_the_first_place_in_a_proposal_or_revision_is_the_first_that_is_shown(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    first, second = operative(window)[:2]
    edits = (
        EditText(first, 0, EMPTY, styled("Xylophone ")),
        EditText(second, 0, EMPTY, styled("Xylophone ")),
    )
    window.room.propose(edits[1].apply(edits[0].apply(window.session.draft)), ["Kestria"])
    look_for(window, "xylophone", qtbot)
    bar.scope.setCurrentIndex(bar.scope.findData("proposals"))
    assert len(finding.found) == 2
    bar.field.setFocus()
    press(Key.Key_Return)
    assert (finding.at, bar.counted.text().split(" · ")[0]) == (0, "1 of 2")
    assert selected(window) == "Xylophone"
    press(Key.Key_Return)
    assert finding.at == 1


def test_case_and_whole_words_narrow_what_is_found(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    node = operative(window)[0]
    insert(window, node, "Xylo xylophone xylo ")
    look_for(window, "xylo", qtbot)
    assert len(finding.found) == 3
    bar.whole.click()
    assert len(finding.found) == 2
    bar.case.click()
    assert len(finding.found) == 1


def test_a_bad_expression_is_explained_and_changes_nothing(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    press(Key.Key_F, CTRL)
    bar.pattern.click()
    bar.field.setText("(")
    qtbot.waitUntil(lambda: "no regular expression" in bar.note.text())
    assert not bar.all_button.isEnabled()
    bar.field.setText("xq+")
    qtbot.waitUntil(lambda: bar.counted.text() == "Nothing found")
    assert bar.note.text() == ""


def test_an_expression_without_end_is_given_up_and_the_window_goes_on(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    insert(window, operative(window)[0], "a" * 60 + " ")
    window.editor.go_to(operative(window)[1])
    press(Key.Key_F, CTRL)
    bar.pattern.click()
    monkeypatch.setattr(finding_module, "PATIENCE", 60.0)
    bar.field.setText(r"(a+)+$b")
    bar.asked.emit()
    QTest.keyClicks(window.editor, "typed meanwhile")
    assert "typed meanwhile" in text_of(window)
    assert window.jobs.busy  # it is looked for still, and did not keep the window from writing
    monkeypatch.setattr(finding_module, "PATIENCE", 1.0)
    bar.field.setText(r"(a+)+z")
    qtbot.waitUntil(lambda: "given up" in bar.note.text())
    bar.pattern.click()
    bar.field.setText("typed meanwhile")
    qtbot.waitUntil(lambda: len(finding.found) == 1)


def test_what_is_found_follows_what_is_written(window: DraftWindow, finding: Finding, qtbot: QtBot) -> None:
    look_for(window, "xylophone", qtbot)
    assert finding.found == ()
    insert(window, operative(window)[0], "🕊 xylophone ")
    qtbot.waitUntil(lambda: len(finding.found) == 1)
    window.reaching.finding.go(1)
    assert window.editor.spans() == [Span(operative(window)[0], 2, 11)]


def test_what_stands_in_a_line_of_the_bar_is_of_one_height(window: DraftWindow, bar: FindBar) -> None:
    window.editor.setFocus()
    press(Key.Key_H, CTRL)
    QTest.qWait(1)
    line = (bar.by, bar.replace_button, bar.all_button, bar.whose, bar.propose_button)
    assert len({each.height() for each in line}) == 1
