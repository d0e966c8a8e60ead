"""Who listens to the program hears what a change is, by whom and where, and what came of a decision."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import on_small_draft
from tests.ui.draft_window.test_main_window import banners
from tests.ui.drafts import small_draft
from ui.application import Application
from ui.comparing.compare_window import CompareWindow
from ui.comparing.three_way_window import ThreeWayWindow
from ui.draft_window.main_window import DraftWindow
from ui.shared.comparison import Side
from versioning.change.step import Delete, EditText
from versioning.change.transaction import Transaction
from versioning.tree.text import EMPTY, styled

EDIT = Transaction((EditText("pp2", 5, EMPTY, styled(" again")),), "Norland")


@pytest.fixture
def window(application: Application) -> DraftWindow:
    made = on_small_draft(application)
    made.session.name_revision("Draft")
    made.session.dispatch(EDIT)
    session = made.session
    session.author = "Sudland"
    at = next(at for at, each in enumerate(session.draft.children) if each.id == "op2")
    session.dispatch(Transaction((Delete(session.draft.id, at, session.draft.children[at]),)))
    made.show_redline(session.revisions()[0].id)
    made.editor.go_to("title")
    return made


def test_f8_says_what_each_change_is_by_whom_and_where(window: DraftWindow, said: list[str]) -> None:
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    QTest.keyClick(window.editor, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    gone = "OP2. Deleted paragraph by Sudland: “Decides to remain seized of the matter.”."
    edited = "PP2. Inserted by Norland: “again”."
    assert said == [edited, gone, edited]


def test_where_nothing_changed_f8_says_so(application: Application, said: list[str]) -> None:
    window = on_small_draft(application)
    window.session.name_revision("Draft")
    window.show_redline(window.session.revisions()[0].id)
    window.commands["next_change"].trigger()
    assert said == ["No change is marked on the page."]


def test_where_no_redline_is_shown_f8_says_what_to_do(application: Application, said: list[str]) -> None:
    window = on_small_draft(application)
    window.session.name_revision("Draft")
    window.show_redline("")
    window.reaching.refresh()
    said.clear()
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    assert said == ["No redline is shown; choose “Show the redline” first."]
    assert banners(window)[-1] == said[0]


def test_keys_of_what_can_be_done_and_of_nothing_say_nothing(window: DraftWindow, said: list[str]) -> None:
    before = banners(window)
    QTest.keyClick(window, Qt.Key.Key_F12)
    QTest.keyClick(window.editor, Qt.Key.Key_F8)
    assert banners(window) == before
    assert len(said) == 1


def test_the_window_of_a_comparison_says_its_changes_too(
    application: Application, said: list[str], qtbot: QtBot
) -> None:
    old = small_draft()
    shown = CompareWindow(application, Side("Draft", old), Side("Rev.1", EDIT.apply(old)))
    application.keep(shown)
    qtbot.waitUntil(lambda: shown.redline is not None)
    assert said[-1] == "Change 1 of 1. PP2. Inserted: “again”."


def test_the_window_of_a_comparison_says_that_there_is_nothing_to_go_to(
    application: Application, said: list[str], qtbot: QtBot
) -> None:
    shown = CompareWindow(application, Side("Draft", small_draft()), Side("Rev.1", small_draft()))
    application.keep(shown)
    qtbot.waitUntil(lambda: shown.redline is not None)
    assert "No differences: both texts are the same." in said


def test_the_window_of_three_drafts_says_whose_each_change_is_and_what_is_in_conflict(
    application: Application, said: list[str], qtbot: QtBot
) -> None:
    base = small_draft()
    ours = EditText("pp2", 5, EMPTY, styled(" again")).apply(base)
    theirs = EditText("pp2", 5, EMPTY, styled(" anew")).apply(base)
    theirs = EditText("op2", 7, EMPTY, styled(" also")).apply(theirs)
    shown = ThreeWayWindow(application, Side("Draft", base), Side("Ours", ours), Side("Theirs", theirs))
    application.keep(shown)
    qtbot.waitUntil(lambda: shown.three is not None)
    assert shown.summary.accessibleName() == "Ours: 1 change; theirs: 2 changes; 1 conflict"
    shown.go(1)
    conflict, change = said[-2:]
    assert conflict.startswith("Change 1 of 2, a conflict. ≠ Conflict at PP2: ")
    assert conflict.endswith("Inserted by Ours: “again”. Inserted by Theirs: “anew”.")
    assert change == "Change 2 of 2. OP2. Inserted by Theirs: “also”."


def test_what_was_undone_or_done_again_is_said_by_its_place(window: DraftWindow, said: list[str]) -> None:
    window.editor.go_to("op1")
    QTest.keyClicks(window.editor, "Solemnly ")
    window.editor.go_to("title")
    QTest.keyClick(window.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.commands["redo"].trigger()
    assert said[-2:] == ["Undone: OP1", "Done again: OP1"]


def test_where_there_is_nothing_to_undo_nothing_is_said(application: Application, said: list[str]) -> None:
    window = on_small_draft(application)
    QTest.keyClick(window.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not said


def test_work_that_lasts_is_said(window: DraftWindow, said: list[str], qtbot: QtBot) -> None:
    ends = Event()
    window.jobs.start("Reading L.14.docx", lambda _: ends.wait(20), lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: "Reading L.14.docx…" in said)
    ends.set()
    qtbot.waitUntil(lambda: not window.jobs.busy)


@pytest.mark.parametrize(("command", "heard"), [("accept", "accepted"), ("reject", "rejected")])
def test_what_came_of_a_proposal_is_said(
    command: str, heard: str, window: DraftWindow, said: list[str]
) -> None:
    edit = Transaction((EditText("op1", 5, EMPTY, styled(" all")),))
    window.room.propose(edit.apply(window.session.draft), ["Kestria"])
    window.editor.go_to("op1")
    window._following.at_once()
    window.proposals.list.setCurrentRow(0)
    window.commands[command].trigger()
    assert heard in said[-1]
