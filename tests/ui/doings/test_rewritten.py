"""The compilation text is worked on in the page itself, and what was done there becomes proposals."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from tests.ui.doings.test_negotiating import first, propose, words
from tests.ui.draft_window.test_main_window import banners
from ui.draft_window.main_window import DraftWindow
from versioning.negotiation.amendment import Status


def stand_before(window: DraftWindow, sought: str, select: int = 0) -> None:
    """Put the caret before words on the page, and select some characters."""
    found = window.editor.document().find(sought)
    assert not found.isNull(), sought
    cursor = window.editor.textCursor()
    cursor.setPosition(found.selectionStart())
    cursor.setPosition(found.selectionStart() + select, QTextCursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)


@pytest.fixture
def compiling(window: DraftWindow) -> DraftWindow:
    """A window on the compilation text of one proposal: Kestria's "Solemnly"."""
    propose(window, "Solemnly ", "Kestria")
    window.commands["compilation"].trigger()
    return window


@pytest.mark.journey
def test_a_wording_a_new_proposal_and_a_withdrawal(compiling: DraftWindow) -> None:
    before = words(compiling)
    assert "Kestria" in compiling.editor.toPlainText()
    stand_before(compiling, "olemnly", len("olemnly"))
    QTest.keyClicks(compiling.editor, "trongly")
    stand_before(compiling, "Member States")
    QTest.keyClicks(compiling.editor, "all ")
    compiling.strip.whose.setCurrentText("Norland")
    compiling.strip.act_button.click()
    assert not compiling.strip.isVisible()
    assert words(compiling) == before
    room = compiling.room
    assert {each.delegations for each in room.negotiation.live} == {("Kestria",), ("Norland",)}
    kestria = next(each for each in room.negotiation.live if each.delegations == ("Kestria",))
    assert "Strongly " in room.carried(kestria.id).target.text(first(compiling)).plain
    assert next(iter(room.negotiation.amendments.values())).status is Status.SUPERSEDED
    assert banners(compiling)[-1].startswith("2 proposal")


def test_going_back_leaves_every_proposal_as_it_was(compiling: DraftWindow) -> None:
    before = tuple(compiling.room.negotiation.live)
    stand_before(compiling, "olemnly", len("olemnly"))
    QTest.keyClicks(compiling.editor, "trongly")
    compiling.strip.leave_button.click()
    assert tuple(compiling.room.negotiation.live) == before


def test_a_broken_bracket_is_said_and_nothing_is_lost(compiling: DraftWindow) -> None:
    stand_before(compiling, "[Kestria", 1)
    QTest.keyClick(compiling.editor, Qt.Key.Key_Delete)
    compiling.strip.act_button.click()
    assert "can’t be read as a compilation text any more" in banners(compiling)[-1]
    assert compiling.strip.isVisible()
    compiling.editor.undo()
    compiling.strip.act_button.click()
    assert banners(compiling)[-1] == "Nothing was changed in the compilation text."


def test_words_in_nobody_s_name_are_asked_about(compiling: DraftWindow) -> None:
    stand_before(compiling, "Member States")
    QTest.keyClicks(compiling.editor, "all ")
    compiling.strip.whose.setCurrentText("")
    compiling.strip.act_button.click()
    assert banners(compiling)[-1].startswith("Say whose proposal it is")
    assert compiling.strip.isVisible()


def test_the_legend_stays_as_it_is(compiling: DraftWindow) -> None:
    stand_before(compiling, "Compilation text", 5)
    before = compiling.editor.toPlainText()
    QTest.keyClicks(compiling.editor, "x")
    assert compiling.editor.toPlainText() == before


def test_without_proposals_there_is_none(window: DraftWindow) -> None:
    window.commands["compilation"].trigger()
    assert banners(window)[-1] == "There are no proposals to compile."
    assert not window.strip.isVisible()
