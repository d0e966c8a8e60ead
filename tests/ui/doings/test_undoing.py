"""One undo for all that a person does in a window: words, proposals, decisions, comments, files taken in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.doings.test_commenting import comment, listed
from tests.ui.doings.test_negotiating import propose, words
from tests.ui.doings.test_taking_in import bundle, taken
from tests.ui.draft_window.test_main_window import banners
from ui.draft_window.main_window import DraftWindow
from versioning.negotiation.agreement import Find, State, Tie
from versioning.negotiation.amendment import Status
from versioning.tree.paragraph import Role


def press(window: DraftWindow, key: Qt.Key = Qt.Key.Key_Z) -> None:
    QTest.keyClick(window.editor, key, Qt.KeyboardModifier.ControlModifier)


def first(window: DraftWindow) -> str:
    return window.session.draft.first(Role.OPERATIVE).id


def named(window: DraftWindow, command: str) -> str:
    """What the menu calls a command while it is open."""
    action = window.commands[command]
    (menu,) = (each for each in action.associatedObjects() if isinstance(each, QMenu))
    menu.popup(window.mapToGlobal(window.rect().center()))
    text = action.text().replace("&", "")
    menu.close()
    assert action.text().replace("&", "") == action.iconText()
    return text


def test_undo_takes_back_what_was_done_last_whatever_it_was(window: DraftWindow) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Firmly ")
    window.room.decide(identity, Status.REJECTED)
    window.room.find(Find((first(window),), State.INFORMALS))
    press(window)
    assert window.room.agreement.of(first(window)).state is State.OPEN
    assert banners(window)[-1] == "Undone: OP1: agreed in informals."
    press(window)
    assert window.room.negotiation.amendments[identity].is_live
    assert banners(window)[-1] == "Undone: Kestria 1 is rejected."
    assert words(window).startswith("Firmly ")
    press(window)
    assert not words(window).startswith("Firmly ")
    press(window)
    assert window.room.negotiation.amendments == {}
    assert not window.commands["undo"].isEnabled()
    for _ in range(4):
        press(window, Qt.Key.Key_Y)
    assert words(window).startswith("Firmly ")
    assert window.room.negotiation.amendments[identity].status is Status.REJECTED
    assert window.room.agreement.of(first(window)).state is State.INFORMALS
    assert not window.commands["redo"].isEnabled()


def test_a_sign_that_menus_read_stands_in_a_name_as_it_is_written(window: DraftWindow) -> None:
    window.room.find(Tie("trade & aid", (first(window),)))
    (menu,) = (each for each in window.commands["undo"].associatedObjects() if isinstance(each, QMenu))
    menu.popup(window.mapToGlobal(window.rect().center()))
    text = window.commands["undo"].text()
    menu.close()
    assert "trade && aid" in text


def test_what_is_undone_off_the_page_leaves_cursor_and_page_where_they_are(window: DraftWindow) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    window.room.decide(identity, Status.REJECTED)
    window.editor.go_to(first(window))
    before = window.editor.textCursor().position(), window.editor.verticalScrollBar().value()
    press(window)
    assert (window.editor.textCursor().position(), window.editor.verticalScrollBar().value()) == before


def test_a_deleted_comment_comes_back(window: DraftWindow) -> None:
    node = first(window)
    word = window.session.draft.text(node).plain.split()[0]
    comment(window, word, "Why?", node)
    (made,) = window.commenting.discussion.comments
    window.commenting.remove(made.id)
    assert listed(window) == []
    press(window)
    assert len(listed(window)) == 1
    press(window)
    assert listed(window) == []


def test_files_that_were_taken_in_together_are_taken_back_together(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    taken(window, bundle(window.session.draft, tmp_path / "all.zip", Peru="Asks", Alta="Begs"), qtbot, 2)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    press(window)
    assert window.room.negotiation.amendments == {}
    assert banners(window)[-1] == "Undone: what was taken in from files."
    press(window, Qt.Key.Key_Y)
    assert [each.delegations for each in window.room.negotiation.live] == [("Peru",), ("Alta",)]


def test_while_a_proposal_is_looked_at_undo_is_about_the_text(window: DraftWindow) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    window.negotiating.look(identity)
    window.room.decide(identity, Status.REJECTED)
    assert window.commands["undo"].isEnabled()
    window.commands["undo"].trigger()
    assert window.room.negotiation.amendments[identity].is_live
    assert window.shown is window.session


def test_what_is_written_as_a_proposal_has_an_undo_of_its_own(window: DraftWindow) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    window.room.decide(identity, Status.REJECTED)
    window.commands["suggest"].trigger()
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Firmly ")
    window.strip.whose.setCurrentText("Norland")
    window.strip.whose.line.editingFinished.emit()
    press(window)
    assert window.shown.draft == window.session.draft
    press(window)
    assert window.room.negotiation.amendments[identity].status is Status.REJECTED


def test_the_menu_names_what_it_would_undo_and_do_again(window: DraftWindow) -> None:
    assert named(window, "undo") == "Undo"
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Firmly ")
    assert named(window, "undo") == "Undo: typing"
    identity = propose(window, "Solemnly ", "Food & Peace")
    window.room.decide(identity, Status.REJECTED)
    assert named(window, "undo") == "Undo: Food  Peace 1 is rejected"
    window.commands["undo"].trigger()
    assert named(window, "undo").startswith("Undo: Food  Peace 1: ")
    assert named(window, "redo") == "Redo: Food  Peace 1 is rejected"


def test_a_message_says_what_was_undone_and_done_again(window: DraftWindow) -> None:
    identity = propose(window, "Solemnly ", "Kestria")
    window.commands["accept"].trigger()
    press(window)
    assert window.room.negotiation.amendments[identity].is_live
    assert banners(window)[-1] == "Undone: Kestria 1 is accepted."
    press(window, Qt.Key.Key_Y)
    assert banners(window)[-1] == "Done again: Kestria 1 is accepted."


@pytest.mark.parametrize("name", ["undo", "redo"])
def test_where_there_is_nothing_to_undo_the_menu_says_just_that(window: DraftWindow, name: str) -> None:
    assert named(window, name) == window.commands[name].iconText()
    assert not window.commands[name].isEnabled()
