"""A file is shown before anything is kept: what it holds, what not, whose changes it has."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exports.places import left_out
from exports.report import Loss, Reading
from tests.ui.conftest import previews
from tests.ui.desk.test_receiving import file_of_two
from tests.ui.drafts import small_draft
from tests.ui.windows.conftest import Nobody, taken, usual_keys
from ui.application import Application
from ui.desk.receiving import Sent, Treatment
from ui.desk.workplace import OpenDraft
from ui.look.tokens import LIGHT
from ui.windows.preview import Preview
from ui.wording.findings import place_of
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.compare.redline import Fate
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled


@pytest.fixture
def preview(qtbot: QtBot, reading: Reading) -> Preview:
    made = Preview(Path("returned.docx"), reading, LIGHT, Nobody(), usual_keys())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_counts_what_was_found_and_names_what_was_not_kept(preview: Preview) -> None:
    assert preview.summary.text() == "1 operative paragraph\n1 paragraph of text"
    assert preview.losses.count() == 3


def test_a_loss_leads_to_its_place(preview: Preview) -> None:
    preview.losses.itemClicked.emit(preview.losses.item(2))
    assert preview.page.current_node == "b"


def test_a_place_is_told_by_its_label_or_by_words_that_are_quoted(reading: Reading) -> None:
    assert [place_of(loss, reading.draft) for loss in reading.losses] == ["", "b", "b"]


def test_words_that_were_left_out_are_not_looked_for_in_the_draft(reading: Reading) -> None:
    words = reading.draft.paragraph("b").text.plain[:20]
    assert place_of(Loss("head of the page", left_out(words)), reading.draft) == ""


def test_changes_are_proposals_of_their_authors_unless_one_says_otherwise(preview: Preview) -> None:
    assert preview.choice.treatment is Treatment.APART
    marked = [piece for block in preview.page.canvas.blocks for piece in block.pieces]
    assert [each.author for each in marked if each.fate is Fate.INSERTED] == ["France", "Kenya"]
    assert [change.author for change in taken(preview).changes] == ["France", "Kenya"]


def test_accepted_shows_the_text_unmarked_and_original_leaves_the_changes_out(preview: Preview) -> None:
    preview.choice.choices[Treatment.ACCEPTED].click()
    assert preview.page.redline is None
    assert preview.page.canvas.blocks[0].shown == "Urges all States to report;"
    preview.choice.choices[Treatment.ORIGINAL].click()
    assert preview.page.canvas.blocks[0].shown == "Urges States to report;"
    assert taken(preview).changes == ()


def test_whose_proposals_they_are_must_be_said_before_it_opens(preview: Preview) -> None:
    preview.choice.choices[Treatment.ONE].click()
    assert not preview.open_button.isEnabled()
    QTest.keyClicks(preview.choice.delegation, "Peru")
    assert {change.author for change in taken(preview).changes} == {"Peru"}


def test_a_wrong_role_is_set_right_with_a_key_and_taken_back(preview: Preview) -> None:
    preview.page.go_to("a")
    QTest.keyClick(preview.page, Qt.Key.Key_O)
    assert preview.summary.text() == "2 operative paragraphs"
    preview.take_back()
    assert preview.summary.text() == "1 operative paragraph\n1 paragraph of text"
    QTest.keyClick(preview.outline, Qt.Key.Key_H)
    assert taken(preview).draft.paragraph("a").role is Role.HEADING


def test_a_key_on_the_outline_is_meant_for_the_line_that_one_stands_on(preview: Preview) -> None:
    preview.page.go_to("b")
    preview.outline.setCurrentIndex(preview.outline.contents.index_of("a"))
    QTest.keyClick(preview.outline, Qt.Key.Key_H)
    assert [each.role for each in taken(preview).draft.children] == [Role.HEADING, Role.OPERATIVE]
    assert preview.outline.current_node == "a"


def test_who_can_t_see_the_page_hears_where_they_are_and_what_a_key_made_of_it(
    preview: Preview, said: list[str], qtbot: QtBot
) -> None:
    preview.page.setFocus()
    preview.page.go_to("a")
    QApplication.processEvents()
    assert said.pop().startswith("Text. ")
    said.clear()
    for widget, key in (
        (preview.page, Qt.Key.Key_O),
        (preview.page, Qt.Key.Key_Tab),
        (preview.outline, Qt.Key.Key_H),
    ):
        QTest.keyClick(widget, key)
    preview.take_back()
    QApplication.processEvents()
    assert said == ["OP1.", "OP1.", "Heading.", "Undone: OP1"]


def test_nothing_is_kept_of_a_file_whose_preview_is_closed(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "lighthouses.md"
    path.write_text(
        "# Lamps\n\n*The General Assembly*,\n\n1. *Urges* States to polish the lenses;\n", "utf-8"
    )
    application.start([path])
    qtbot.waitUntil(lambda: bool(previews()))
    previews()[0].close()
    assert application.windows == []
    assert application.start_window.isVisible()
    assert list((tmp_path / "data" / "drafts").glob("*.chapeau")) == []


def test_a_redline_made_by_hand_is_offered_as_proposals_and_struck_words_stay_struck(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "compilation.md"
    lines = (
        "# Lamps",
        "*The General Assembly*,",
        "1. *Urges* States to polish [France: and to guard] the lenses;",
        "2. *Requests* [Kenya del: once more] the Keeper to report;",
        "3. *Invites* harbours [Japan, supp. by Peru: in a position to do so] to lend boats.",
    )
    path.write_text("\n\n".join(lines), "utf-8")
    application.start([path])
    qtbot.waitUntil(lambda: bool(previews()))
    preview = previews()[0]
    assert preview.choice.treatment is Treatment.APART
    start = taken(preview)
    assert start.draft.body[0].text.plain == "Urges States to polish the lenses;"
    assert [change.author for change in start.changes] == ["France", "Kenya", "Japan"]


def test_several_files_are_shown_each_in_a_preview_of_its_own(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [tmp_path / f"draft {at}.md" for at in (1, 2)]
    for path in paths:
        path.write_text(f"# Lamps\n\n*The General Assembly*,\n\n1. *Urges* {path.stem};\n", "utf-8")
    application.start(paths)
    qtbot.waitUntil(lambda: len(previews()) == 2)
    previews()[0].open_button.click()
    qtbot.waitUntil(lambda: len(application.windows) == 1)
    assert len(previews()) == 1


def test_nothing_is_kept_of_a_draft_whose_preview_is_closed_while_it_is_made(
    application: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lighthouses.md"
    path.write_text("# Lamps\n\n*The General Assembly*,\n\n1. *Urges* all to polish;\n", "utf-8")
    application.start([path])
    qtbot.waitUntil(lambda: bool(previews()))
    made, closed, make = Event(), Event(), application.shelf.of_file
    places: list[Path] = []

    def wait(*what: object) -> OpenDraft:
        opened = make(*what)
        places.append(opened.dossier.path)
        made.set()
        closed.wait()
        return opened

    monkeypatch.setattr(application.shelf, "of_file", wait)
    previews()[0].open_button.click()
    qtbot.waitUntil(made.is_set)
    assert places[0].exists()
    previews()[0].close()
    closed.set()
    qtbot.waitUntil(lambda: not places[0].exists())
    assert application.windows == []


# An answer to what was sent


def quiet_answer() -> Reading:
    """The file of two, a word of which somebody changed without tracking it."""
    read = file_of_two()
    quiet = Transaction((EditText("b", 8, styled("to meet"), styled("to gather")),))
    original = quiet.apply(read.original)
    draft = original
    for each in read.changes[:1]:
        draft = each.apply(draft)
    return replace(read, original=original, draft=draft, changes=read.changes[:1])


@pytest.fixture
def answer(qtbot: QtBot) -> Preview:
    made = Preview(
        Path("returned.docx"),
        quiet_answer(),
        LIGHT,
        Nobody(),
        usual_keys(),
        sent=[Sent("Rev.1 of wells", file_of_two().original)],
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_was_edited_without_tracking_is_shown_apart(answer: Preview) -> None:
    assert answer.sent.currentText() == "To Rev.1 of wells"
    assert answer.untracked.count() == 1
    assert "struck “meet” wrote “gather”" in answer.untracked.item(0).text()
    result = taken(answer)
    assert [each.author for each in result.changes] == ["Not tracked", "France"]
    assert result.draft == file_of_two().original


def test_it_can_be_left_out(answer: Preview) -> None:
    answer.tracked_only.setChecked(True)
    result = taken(answer)
    assert [each.author for each in result.changes] == ["France"]


def test_a_file_can_be_a_text_by_itself(answer: Preview) -> None:
    answer.sent.setCurrentIndex(1)
    assert not answer.untracked.isVisible()
    assert [each.author for each in taken(answer).changes] == ["France"]


def test_a_file_about_something_else_is_no_answer(qtbot: QtBot) -> None:
    other = Resolution("o", children=(Paragraph("x", Role.TEXT, styled("Lighthouses need lamps.")),))
    made = Preview(
        Path("returned.docx"), quiet_answer(), LIGHT, Nobody(), usual_keys(), sent=[Sent("Rev.1", other)]
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    assert not made.sent.count()


def test_of_a_very_long_loss_the_list_shows_the_beginning_and_the_tooltip_all(qtbot: QtBot) -> None:
    links = ", ".join(f"https://example.org/{at}" for at in range(60))
    loss = Loss("the whole file", f"the targets of 60 links were left out: {links}")
    made = Preview(Path("a.docx"), Reading(small_draft(), "docx", (loss,)), LIGHT, Nobody(), usual_keys())
    qtbot.addWidget(made)
    item = made.losses.item(0)
    assert item.text().endswith("…")
    assert len(item.text()) < 400
    assert links in item.toolTip()
    assert links in item.data(Qt.ItemDataRole.AccessibleTextRole)


def test_words_are_found_in_what_was_read_and_escape_leaves_the_bar_before_the_window(
    preview: Preview,
) -> None:
    preview.activateWindow()
    preview.page.setFocus()
    QTest.keyClick(preview.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert preview.finder.bar.isVisible()
    QTest.keyClicks(preview.finder.bar.field, "e")
    preview.finder.search()
    assert len(preview.finder.found) > 1
    assert preview.page.textCursor().selectedText().casefold() == "e"
    assert preview.finder.at == 0
    QTest.keyClick(preview.page, Qt.Key.Key_F3)
    assert preview.finder.at == 1
    QTest.keyClick(preview.finder.bar.field, Qt.Key.Key_Escape)
    assert not preview.finder.bar.isVisible()
    assert preview.isVisible()
    assert preview.page.hasFocus()


def test_what_is_typed_in_the_bar_takes_no_paragraph_for_something_else(preview: Preview) -> None:
    before = preview._session.draft
    QTest.keyClick(preview.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(preview.finder.bar.field, "posht")
    QTest.keyClick(preview.finder.bar.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert preview._session.draft is before
