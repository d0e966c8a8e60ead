"""A person keeps a fallback on a branch of its own: begun, gone to and from, and merged in the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import on_small_draft
from tests.ui.draft_window.test_main_window import banners
from ui.application import Application
from ui.dialogs.branch_dialogs import MergeBranch, NewBranch
from ui.draft_window.main_window import DraftWindow
from ui.wording.naming import usual_baseline
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.history.path import Place
from versioning.negotiation.agreement import Find, State
from versioning.tree.text import EMPTY, styled


@pytest.fixture
def window(application: Application) -> DraftWindow:
    return on_small_draft(application)


def answer(window: DraftWindow, act: Callable[[QDialog], object]) -> None:
    """Let the next dialog about branches be answered, and closed by its first button."""

    def show(dialog: QDialog) -> int:
        act(dialog)
        dialog.accept_button.click()
        return dialog.result()

    window.branching.show = show


def begin(window: DraftWindow, name: str) -> None:
    answer(window, lambda dialog: dialog.name.setText(name))
    window.commands["new_branch"].trigger()


def write(window: DraftWindow, node: str, words: str) -> None:
    window.session.dispatch(Transaction((EditText(node, 0, EMPTY, styled(words)),)))


def words(window: DraftWindow, node: str) -> str:
    return window.editor.draft.text(node).plain


def listed(window: DraftWindow) -> list[tuple[str, bool]]:
    """The branches of the menu, each with whether it is the one that is worked on."""
    menu = window.commands.submenus["branches"]
    return [(each.text(), each.isChecked()) for each in menu.actions() if each.isCheckable()]


def switch(window: DraftWindow, name: str) -> None:
    menu = window.commands.submenus["branches"]
    next(each for each in menu.actions() if each.text() == name).trigger()


def test_a_draft_has_one_branch_and_says_nothing_of_it(window: DraftWindow) -> None:
    assert listed(window) == [("Main text", True)]
    assert not window.status.branch.isVisible()
    window.reaching.refresh()
    assert window.commands.why("merge_branch") == "There is no other branch yet."


def test_a_new_branch_is_worked_on_and_leaves_the_main_text_as_it_is(window: DraftWindow) -> None:
    before = words(window, "op1")
    window.editor.go_to("op1")
    begin(window, "Fallback")
    assert window.editor.current_node == "op1"
    write(window, "op1", "Kindly ")
    assert listed(window) == [("Main text", False), ("Fallback", True)]
    assert window.status.branch.text() == "Fallback"
    assert banners(window)[-1].startswith("You are working on “Fallback” now")
    switch(window, "Main text")
    assert words(window, "op1") == before
    assert window.status.branch.text() == "Main text"
    switch(window, "Fallback")
    assert words(window, "op1") == f"Kindly {before}"


def test_undo_never_reaches_across_branches(window: DraftWindow) -> None:
    begin(window, "Fallback")
    write(window, "op1", "Kindly ")
    switch(window, "Main text")
    assert not window.session.can_undo
    assert not words(window, "op1").startswith("Kindly")


def test_a_branch_is_found_by_a_few_letters_from_the_keyboard(window: DraftWindow, qtbot: QtBot) -> None:
    begin(window, "Fallback")
    window.commands["switch_branch"].trigger()
    qtbot.waitUntil(window.branching.chooser.isVisible)
    QTest.keyClicks(window.branching.chooser.field, "main")
    QTest.keyClick(window.branching.chooser.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.branch == "main")


def test_a_branch_can_begin_with_a_revision(window: DraftWindow) -> None:
    before = words(window, "op1")
    window.session.name_revision("Rev.1")
    write(window, "op1", "Kindly ")

    def fill(dialog: NewBranch) -> None:
        dialog.name.setText("From Rev.1")
        dialog._from.setCurrentText("Rev.1")

    answer(window, fill)
    window.commands["new_branch"].trigger()
    assert words(window, "op1") == before


def test_a_name_that_is_taken_is_refused_in_one_sentence(window: DraftWindow) -> None:
    begin(window, "Fallback")
    begin(window, "Fallback")
    assert banners(window)[-1] == "There is a branch called “Fallback” already; choose another name."
    assert len(listed(window)) == 2


def test_merging_shows_what_comes_and_brings_it_into_the_text(window: DraftWindow) -> None:
    begin(window, "Fallback")
    write(window, "op1", "Kindly ")
    switch(window, "Main text")
    seen: list[str] = []

    def look(dialog: MergeBranch) -> None:
        seen.extend(dialog.lines.item(at).text() for at in range(dialog.lines.count()))

    answer(window, look)
    window.commands["merge_branch"].trigger()
    assert len(seen) == 1
    assert "Kindly" in seen[0]
    assert words(window, "op1").startswith("Kindly ")
    assert banners(window)[-1] == "“Fallback” is merged into this text."
    window.editor.undo()
    assert not words(window, "op1").startswith("Kindly ")


def test_what_competes_is_left_to_a_person_and_what_is_agreed_stays(window: DraftWindow) -> None:
    begin(window, "Fallback")
    for node in ("op1", "op2"):
        write(window, node, "Kindly ")
    switch(window, "Main text")
    write(window, "op1", "Firmly ")
    window.room.find(Find(("op2",), State.INFORMALS))
    answer(window, lambda _: None)
    window.commands["merge_branch"].trigger()
    said = banners(window)[-1]
    assert "OP2: agreed here" in said
    assert not words(window, "op2").startswith("Kindly")


def test_a_branch_outlives_the_window(window: DraftWindow, application: Application) -> None:
    begin(window, "Fallback")
    write(window, "op1", "Kindly ")
    path = window.open_draft.dossier.path
    window.close()
    application.open_paths([path])
    again = application.windows[-1]
    assert again.session.branch == "Fallback"
    assert listed(again) == [("Main text", False), ("Fallback", True)]
    switch(again, "Main text")
    assert not words(again, "op1").startswith("Kindly")


def test_the_text_is_told_to_have_changed_since_a_revision_of_its_own_branch(window: DraftWindow) -> None:
    begin(window, "Fallback")
    write(window, "op2", "Softly ")
    window.session.name_revision("Softer")
    switch(window, "Main text")
    write(window, "op2", "Firmly ")
    assert "As received" in window._state()
    names = {each.name: each.id for each in window.session.revisions()}
    assert usual_baseline(window.session) == names["As received"]
    switch(window, "Fallback")
    assert "Softer" in window._state()


def test_a_moment_that_was_named_afterwards_belongs_to_its_branch(window: DraftWindow) -> None:
    session = window.session
    write(window, "op2", "Firmly ")
    place = Place("main", session.archive().happenings()[-1].number)
    write(window, "op2", "And ")
    session.name_earlier(place, "Noon", "2026-11-12T12:00:00Z")
    assert [each.name for each in session.lineage()] == ["As received", "Noon"]
    session.branch_off("Fallback", session.revisions()[0].id)
    assert [each.name for each in session.lineage()] == ["As received"]


def test_a_branch_that_was_merged_belongs_to_the_text(window: DraftWindow) -> None:
    session = window.session
    session.branch_off("Fallback", session.revisions()[0].id)
    write(window, "op2", "Softly ")
    session.name_revision("Softer")
    head = session.history.branch("Fallback").head
    session.switch_to("main")
    edit = Transaction((EditText("op2", 0, EMPTY, styled("Softly ")),))
    session.merge(edit, head)
    assert [each.name for each in session.lineage()] == ["As received", "Softer"]


def test_a_branch_that_cannot_be_gone_to_now_is_not_shown_as_the_one_that_is_worked_on(
    window: DraftWindow,
) -> None:
    begin(window, "Fallback")
    switch(window, "Main text")
    window.commands["suggest"].trigger()
    window.editor.go_to("op1")
    QTest.keyClicks(window.editor, "Firmly ")
    switch(window, "Fallback")
    assert banners(window)[-1] == "Finish what you are suggesting first."
    assert listed(window) == [("Main text", True), ("Fallback", False)]
