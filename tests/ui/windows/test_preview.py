"""A file is shown before anything is kept: what it holds, what not, whose changes it has."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exports.apart import Apart
from exports.docx.redline import write_redline
from exports.places import left_out
from exports.report import Loss, Reading
from tests.exports.docx.redlines import DATE
from tests.ui.conftest import previews, redlines_end
from tests.ui.desk.test_receiving import file_of_two
from tests.ui.drafts import small_draft
from ui import incoming
from ui.application import Application
from ui.commands.keymap import Keymap
from ui.commands.preferences import Preferences
from ui.desk.receiving import Received, Sent, Treatment
from ui.desk.workplace import OpenDraft
from ui.look.tokens import LIGHT
from ui.shared import redlining
from ui.windows.preview import Preview
from ui.wording.findings import place_of
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.compare.compare import compare
from versioning.compare.redline import Fate
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled


class Nobody:
    """Who has no process set apart: small redlines are made at once."""

    @property
    def apart(self) -> Apart:
        pytest.fail("a small redline was made apart")


@dataclass
class Somebody:
    """Who has one."""

    apart: Apart


def usual_keys() -> Keymap:
    """The keys of a person who chose none."""
    return Keymap(Preferences(Path(os.devnull)))


@pytest.fixture
def reading() -> Reading:
    losses = (
        Loss("header", "left out: “Draft for comments”"),
        Loss("OP1", "a picture was left out"),
        Loss("the whole file", "the end of “Decides to meet again.” was unclear"),
    )
    return replace(file_of_two(), losses=losses, authors={"France": 1, "Kenya": 1})


@pytest.fixture
def preview(qtbot: QtBot, reading: Reading) -> Preview:
    made = Preview(Path("returned.docx"), reading, LIGHT, Nobody(), usual_keys())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def taken(preview: Preview) -> Received:
    results: list[Received] = []
    preview.taken.connect(results.append)
    preview.open_button.click()
    (result,) = results
    return result


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


# A big file


@pytest.fixture
def open_big(
    qtbot: QtBot, reading: Reading, apart: Apart, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], Preview]:
    """Show the preview of a big file, by the test itself: from then on marks may come with any event."""
    monkeypatch.setattr(redlining, "AT_ONCE", 0)

    def show() -> Preview:
        made = Preview(Path("returned.docx"), reading, LIGHT, Somebody(apart), usual_keys())
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made)
        made.show()
        return made

    return show


def marks(preview: Preview) -> list[str]:
    """Whose insertions are marked, in their order."""
    pieces = [piece for block in preview.page.canvas.blocks for piece in block.pieces]
    return [each.author for each in pieces if each.fate is Fate.INSERTED]


def test_the_marks_of_a_big_file_come_while_one_reads_it(
    open_big: Callable[[], Preview], qtbot: QtBot
) -> None:
    big = open_big()
    assert big.page.redline is None
    assert "Urges all States to report;" in big.page.toPlainText()
    qtbot.waitUntil(lambda: marks(big) == ["France", "Kenya"])


def test_marks_that_come_for_another_view_are_not_shown(
    open_big: Callable[[], Preview], qtbot: QtBot
) -> None:
    shown: list[None] = []
    big = open_big()
    big._redlining.shown.connect(lambda: shown.append(None))
    big.choice.choices[Treatment.ORIGINAL].click()
    big.choice.choices[Treatment.APART].click()
    big.choice.choices[Treatment.ACCEPTED].click()
    assert not big._redlining.is_busy
    redlines_end(qtbot)
    assert not shown
    assert big.page.redline is None


def test_what_is_set_right_meanwhile_is_on_the_page_when_they_come(
    open_big: Callable[[], Preview], qtbot: QtBot
) -> None:
    big = open_big()
    big.page.go_to("a")
    QTest.keyClick(big.page, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: big.page.redline is not None)
    assert big.page.redline is not None
    assert big.page.redline.target is big._session.draft
    assert big._session.draft.paragraph("a").role is Role.HEADING
    assert marks(big) == ["France", "Kenya"]


def test_the_view_of_a_moment_ago_is_shown_again_at_once(
    open_big: Callable[[], Preview], qtbot: QtBot
) -> None:
    big = open_big()
    qtbot.waitUntil(lambda: marks(big) == ["France", "Kenya"])
    big.choice.choices[Treatment.ACCEPTED].click()
    big.choice.choices[Treatment.APART].click()
    assert not big._redlining.is_busy
    assert marks(big) == ["France", "Kenya"]


# A file whose changes are read after its text


@pytest.fixture
def early(qtbot: QtBot, reading: Reading) -> Preview:
    made = Preview(
        Path("returned.docx"), replace(reading, changes=()), LIGHT, Nobody(), usual_keys(), is_whole=False
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_until_its_changes_are_read_a_file_is_shown_accepted_and_opened_only_if_that_is_wanted(
    early: Preview,
) -> None:
    assert early.choice.waiting.isVisible()
    assert [each for each, button in early.choice.choices.items() if button.isEnabled()] == [
        Treatment.ACCEPTED
    ]
    assert not early.open_button.isEnabled()
    early.choice.choices[Treatment.ACCEPTED].click()
    assert taken(early) == Received(early.reading.draft)


def test_once_they_are_read_they_are_shown_and_what_was_set_right_holds(
    early: Preview, reading: Reading
) -> None:
    early.page.go_to("a")
    early.set_role(Role.OPERATIVE)
    early.know(reading)
    assert not early.choice.waiting.isVisible()
    assert early.choice.treatment is Treatment.APART
    start = taken(early)
    assert start.draft.paragraph("a").role is Role.OPERATIVE
    assert [change.author for change in start.changes] == ["France", "Kenya"]


def test_but_what_somebody_chose_meanwhile_stays_chosen(early: Preview, reading: Reading) -> None:
    early.choice.choices[Treatment.ACCEPTED].click()
    early.know(reading)
    assert early.choice.treatment is Treatment.ACCEPTED
    assert all(button.isEnabled() for button in early.choice.choices.values())


def test_a_long_file_is_shown_before_its_changes_are_read(
    application: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "AT_A_GLANCE", 0)
    path = tmp_path / "returned.docx"
    base = file_of_two().original
    path.write_bytes(write_redline(compare(base, file_of_two().draft), author="Kenya", date=DATE))
    application.start([path])
    qtbot.waitUntil(lambda: bool(previews()))
    preview = previews()[0]
    qtbot.waitUntil(lambda: preview.choice.treatment is Treatment.APART)
    assert {change.author for change in taken(preview).changes} == {"Kenya"}


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
