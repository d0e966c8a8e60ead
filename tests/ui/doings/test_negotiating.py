"""In the window proposals are seen, supported and decided, and agreed paragraphs resist."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from tests.ui.conftest import Answer
from tests.ui.draft_window.test_main_window import banners
from tests.ui.test_application import write
from ui.doings import negotiating
from ui.doings.telling import Telling
from ui.draft_window.main_window import DraftWindow
from ui.panels.agreement_list import ROW
from ui.parts.messages import Kind
from versioning.change.slices import at_once
from versioning.change.step import EditText
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.carrying import Carrier
from versioning.negotiation.settling import Choice
from versioning.tree.paragraph import Role
from versioning.tree.text import styled


@pytest.fixture
def window(window: DraftWindow) -> DraftWindow:
    """The window with room for what is proposed."""
    window.resize(1280, 900)
    window.panel("Proposals").raise_()
    return window


def first(window: DraftWindow) -> str:
    return window.session.draft.first(Role.OPERATIVE).id


def words(window: DraftWindow) -> str:
    return window.session.draft.text(first(window)).plain


def propose(window: DraftWindow, text: str, name: str) -> str:
    """Write a proposal as a person would, and return its id."""
    window.commands["suggest"].trigger()
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, text)
    window.strip.whose.setCurrentText(name)
    window.strip.act_button.click()
    return list(window.negotiating.room.negotiation.amendments)[-1]


def on_screen(editor: DraftEditor) -> int:
    """Return how far down on the screen the cursor stands, whatever strips there are above the page."""
    return editor.viewport().mapToGlobal(editor.cursorRect().topLeft()).y()


def test_the_strip_above_takes_no_line_that_is_written_in(window: DraftWindow, qtbot: QtBot) -> None:
    operative = [each.id for each in window.session.draft.walk() if each.role is Role.OPERATIVE]
    editor, bar = window.editor, window.editor.verticalScrollBar()
    editor.go_to(operative[5])
    bar.setValue(bar.value() + editor.cursorRect().bottom() - editor.viewport().height() + 5)
    qtbot.wait(1)
    assert editor.viewport().rect().contains(editor.cursorRect())
    window.commands["suggest"].trigger()
    qtbot.waitUntil(lambda: editor.viewport().rect().contains(editor.cursorRect()))
    qtbot.wait(1)
    assert editor.viewport().rect().contains(editor.cursorRect())


def test_what_one_reads_stays_where_it_is_when_a_message_comes_and_goes(
    window: DraftWindow, qtbot: QtBot
) -> None:
    operative = [each.id for each in window.session.draft.walk() if each.role is Role.OPERATIVE]
    editor, bar = window.editor, window.editor.verticalScrollBar()
    editor.go_to(operative[5])
    bar.setValue(bar.value() + editor.cursorRect().top() - editor.viewport().height() // 2)
    qtbot.wait(1)
    top, before = editor.mapTo(window, QPoint()).y(), on_screen(editor)
    banner = window.messages.say(Kind.NOTICE, "Noted: US 2.")
    qtbot.waitUntil(lambda: editor.mapTo(window, QPoint()).y() > top)
    assert on_screen(editor) == before
    banner.cross.click()
    qtbot.waitUntil(lambda: editor.mapTo(window, QPoint()).y() == top)
    assert on_screen(editor) == before


def test_an_accepted_proposal_is_in_the_text_and_undone_like_any_edit(window: DraftWindow) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    window.commands["accept"].trigger()
    assert words(window).startswith("Solemnly ")
    assert window.negotiating.room.negotiation.amendments[identity].status is Status.ACCEPTED
    window.commands["undo"].trigger()
    assert not words(window).startswith("Solemnly ")
    assert window.negotiating.room.negotiation.amendments[identity].is_live


def test_positions_are_asked_for_and_shown(window: DraftWindow, answer: Answer) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    answer(lambda dialog: (dialog.names.setText("Norland, Sudland"), dialog.accept_button.click()))
    window.commands["support"].trigger()
    assert window.negotiating.room.negotiation.amendments[identity].holding(Position.SUPPORT) == (
        "Norland",
        "Sudland",
    )
    window.negotiating.refresh()
    assert window.proposals.current.state == "supp. Norland, Sudland"


def test_every_position_is_taken_from_the_keyboard(window: DraftWindow, answer: Answer) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    for command, held in negotiating.POSITIONS.items():
        assert window.commands[command].isEnabled()
        answer(lambda dialog: (dialog.names.setText("Norland"), dialog.accept_button.click()))
        window.commands[command].trigger()
        assert window.negotiating.room.negotiation.amendments[identity].positions == (("Norland", held),)


def test_an_acceptance_is_undone_after_other_edits(window: DraftWindow) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    assert not window.commands["take_out"].isEnabled()
    window.commands["accept"].trigger()
    write(window, "Firmly ")
    window.proposals.state.setCurrentIndex(1)
    window.negotiating.refresh()
    window.proposals.list.setCurrentRow(0)
    window.reaching.refresh()
    window.commands["take_out"].trigger()
    assert banners(window)[-1] == "Kestria 1 is out of the text again, and to be decided."
    assert "Solemnly" not in words(window)
    assert window.negotiating.room.negotiation.amendments[identity].is_live


def test_the_list_is_narrowed_to_a_state_and_a_reading(window: DraftWindow) -> None:
    assert window.proposals.reading.isHidden()
    propose(window, "Solemnly ", "Kestria")
    window.negotiating.room.freeze("Second reading")
    propose(window, "Firmly ", "Norland")
    rejected = propose(window, "Humbly ", "Sudland")
    window.negotiating.room.decide(rejected, Status.REJECTED)
    window.negotiating.refresh()
    assert named(window) == ["Kestria 1", "Norland 2"]
    window.proposals.reading.setCurrentText("Second reading")
    assert named(window) == ["Norland 2"]
    window.proposals.state.setCurrentText("Rejected")
    assert named(window) == ["Sudland 3"]


def named(window: DraftWindow) -> list[str]:
    rows = (window.proposals.list.item(at) for at in range(window.proposals.list.count()))
    return [row.text().partition(",")[0] for row in rows]


def test_a_decision_can_be_taken_back_where_it_is_told(window: DraftWindow) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    window.commands["reject"].trigger()
    assert not window.negotiating.room.negotiation.amendments[identity].is_live
    banner = window.messages.banners[-1]
    assert banner.words.text() == "Kestria 1 is rejected."
    window.negotiating.room.take_back(window.session.acts[-1].id)
    assert window.negotiating.room.negotiation.amendments[identity].is_live


def test_competing_proposals_are_settled_in_a_dialog(window: DraftWindow, answer: Answer) -> None:
    one = propose(window, "Solemnly ", "Kestria")
    two = propose(window, "Firmly ", "Norland")
    window.negotiating.accept(one)
    window.negotiating.accept(two)
    assert "competes with the text" in banners(window)[-1]

    shown: list[str] = []

    def choose(dialog: QDialog) -> None:
        shown.extend(each.text() for each in dialog.findChildren(QLabel) if "<b>" in each.text())
        dialog.buttons[Choice.BOTH].click()
        dialog.accept_button.click()

    answer(choose)
    window.negotiating.settle(two)
    assert [re.findall("<b>(.*?)</b>", each) for each in shown][:2] == [["Solemnly"], ["Firmly"]]
    assert not any("competes" in each for each in banners(window))
    assert "Firmly" in words(window)
    assert "Solemnly" in words(window)
    assert window.negotiating.room.negotiation.amendments[two].conflicts == ()


def test_one_goes_back_to_the_text_by_a_command(window: DraftWindow) -> None:
    back = window.commands["back_to_text"]
    assert window.commands.why("back_to_text") == "The text is on the page already."
    window.proposals.shown.emit(propose(window, "Solemnly ", "Kestria"))
    assert "Solemnly" in window.editor.toPlainText()
    back.trigger()
    assert "Solemnly" not in window.editor.toPlainText()
    assert not window.strip.isVisible()
    assert not back.isEnabled()


def test_a_proposal_on_what_is_agreed_says_that_it_has_to_be_reopened(window: DraftWindow) -> None:
    window.room.find(Find((first(window),), State.INFORMALS))
    propose(window, "Solemnly ", "Kestria")
    assert banners(window)[-1] == "Kestria 1 is proposed; to accept it, reopen what is agreed: OP1."


def test_a_proposal_that_competes_says_how_its_conflict_is_settled(window: DraftWindow, qtbot: QtBot) -> None:
    draft, node = window.session.draft, first(window)
    text = draft.text(node).slice(0, 5)
    for verb, name in (("Begs", "Kestria"), ("Prays", "Norland")):
        window.room.propose(EditText(node, 0, text, styled(verb)).apply(draft), [name])
    window.room.accept(window.room.negotiation.live[0].id)
    window.negotiating.refresh()
    qtbot.waitUntil(lambda: window.proposals.list.count() == 1)
    for row in (-1, 0):
        window.proposals.list.setCurrentRow(row)
    assert window.commands.why("settle") == "Accept the proposal first; its conflict is settled then."


def test_a_proposal_is_looked_at_on_the_page_and_accepted_there(window: DraftWindow) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    window.proposals.shown.emit(identity)
    assert "Solemnly" in window.editor.toPlainText()
    assert not words(window).startswith("Solemnly")
    window.strip.act_button.click()
    assert words(window).startswith("Solemnly ")
    assert not window.strip.isVisible()


@pytest.mark.parametrize("redlined", [True, False])
def test_what_is_in_sight_stays_there_as_suggesting_begins_and_ends(
    window: DraftWindow, redlined: bool
) -> None:
    window.resize(1280, 600)
    if not redlined:
        window.show_redline("")
    operative = [each.id for each in window.session.draft.children if each.role is Role.OPERATIVE]
    editor, bar = window.editor, window.editor.verticalScrollBar()
    editor.go_to(operative[5])
    QTest.qWait(100)
    bar.setValue(bar.value() + editor.cursorRect().top() - 60)
    seen = [on_screen(editor)]
    window.commands["suggest"].trigger()
    seen.append(on_screen(editor))
    QTest.keyClicks(editor, "Solemnly ")
    window.strip.whose.setCurrentText("Kestria")
    window.strip.act_button.click()
    seen.append(on_screen(editor))
    assert max(seen) - min(seen) <= 2, seen


def test_the_command_shows_whether_what_is_written_is_a_suggestion(window: DraftWindow) -> None:
    command, editor = window.commands["suggest"], window.editor
    identity = propose(window, "Solemnly ", "Kestria")
    shown = [command.isChecked()]
    window.proposals.shown.emit(identity)  # is looked at, and not written
    shown.append(command.isChecked())
    for _ in range(2):
        command.trigger()
        shown.append(command.isChecked())
    command.trigger()
    QTest.keyClicks(editor, "x")
    command.trigger()  # the question whose it is
    shown.append(command.isChecked())
    window.strip.leave_button.click()
    window.commands["compilation"].trigger()
    shown.append(command.isChecked())
    assert shown == [False, False, True, False, True, False]


def test_what_is_pressed_stays_in_its_place_when_something_is_said(window: DraftWindow) -> None:
    window.commands["suggest"].trigger()
    button = window.strip.act_button
    before = button.mapTo(window, QPoint(0, 0))
    button.click()  # nobody is named yet
    QTest.qWait(50)
    assert banners(window)
    assert button.mapTo(window, QPoint(0, 0)) == before


def test_the_list_is_narrowed_to_the_paragraph_under_the_cursor(window: DraftWindow) -> None:
    propose(window, "Solemnly ", "Kestria")
    window.proposals.scope.setCurrentIndex(1)
    window.editor.go_to(first(window))
    assert window.proposals.list.count() == 1
    window.editor.go_to(window.session.draft.first(Role.PREAMBULAR).id)
    assert window.proposals.list.count() == 0
    assert window.proposals.empty.text() == "No proposals on this paragraph."
    window.proposals.scope.setCurrentIndex(0)
    window.proposals.state.setCurrentText("Rejected")
    assert window.proposals.empty.text().startswith("No such proposals.")


def test_many_proposals_are_told_bit_by_bit_as_few_are_at_once(
    window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose(window, "Solemnly ", "Kestria")
    propose(window, "Again ", "Norland")
    monkeypatch.setattr(negotiating, "FEW", 0)
    monkeypatch.setattr(negotiating, "SLICE", 0.0)
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Now ")
    window.negotiating.refresh()
    assert window.negotiating._making is not None
    QTest.keyClicks(window.editor, "then ")
    window.negotiating.refresh()
    qtbot.waitUntil(lambda: window.negotiating._making is None)
    shown = [window.proposals.list.item(at).data(ROW) for at in range(window.proposals.list.count())]
    told = at_once(Telling().rows(window.room))
    assert shown == list(told[0])
    assert window.negotiating._told == told


def test_many_proposals_are_told_anew_only_when_a_key_is_on_the_page(
    window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose(window, "Solemnly ", "Kestria")
    monkeypatch.setattr(negotiating, "FEW", 0)
    told: list[str] = []
    carry = Carrier.carry_in_slices
    monkeypatch.setattr(
        Carrier, "carry_in_slices", lambda self, each: (told.append(each.id), carry(self, each))[1]
    )
    window.editor.go_to(first(window))
    window.editor.moveCursor(QTextCursor.MoveOperation.NextWord)
    qtbot.wait_until(lambda: window.negotiating._making is None)
    told.clear()
    QTest.keyClick(window.editor, Qt.Key.Key_Return)
    assert not told
    qtbot.wait_until(lambda: bool(told))


def test_whose_proposal_it_is_is_said_of_an_author_that_a_file_names(
    window: DraftWindow, answer: Answer
) -> None:
    identity = propose(window, "Solemnly ", "Microsoft Office User")
    propose(window, "Duly ", "Russian Federation")
    window.negotiating.refresh()
    window.proposals.choose(identity)
    answer(lambda dialog: (dialog.name.setText("RUS"), dialog.accept_button.click()))
    window.commands["speaks_for"].trigger()
    held = window.room.negotiation.amendments[identity]
    assert held.name == "Russian Federation 1"
    assert banners(window)[-1] == ("What Microsoft Office User proposes is Russian Federation’s from now on.")
    window.commands["undo"].trigger()
    assert window.room.negotiation.amendments[identity].name == "Microsoft Office User 1"


def test_a_code_is_given_its_whole_name(window: DraftWindow, answer: Answer) -> None:
    identity = propose(window, "Solemnly ", "CAN")
    window.negotiating.refresh()
    answer(lambda dialog: (dialog.name.setText("Canada"), dialog.accept_button.click()))
    window.commands["speaks_for"].trigger()
    assert window.room.negotiation.amendments[identity].name == "Canada 1"


def test_who_speaks_for_whom_is_asked_only_where_one_made_the_proposal(window: DraftWindow) -> None:
    propose(window, "Solemnly ", "Kestria, Norland")
    window.negotiating.refresh()
    assert not window.commands["speaks_for"].isEnabled()
