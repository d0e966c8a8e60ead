"""Proposing in the window: on the page, and in a line from the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.doings.test_negotiating import first, window, words
from tests.ui.draft_window.test_main_window import banners
from ui.draft_window.main_window import DraftWindow
from versioning.negotiation.amendment import Position, Status
from versioning.tree.paragraph import Role

__all__ = ["window"]


def test_what_is_written_while_suggesting_is_a_proposal_and_not_the_text(window: DraftWindow) -> None:
    before = words(window)
    window.commands["suggest"].trigger()
    assert window.strip.isVisible()
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Solemnly ")
    assert "Solemnly" in window.editor.toPlainText()
    window.strip.whose.setCurrentText("Kestria, Norland")
    window.strip.act_button.click()
    assert words(window) == before
    assert "Solemnly" not in window.editor.toPlainText()
    assert not window.strip.isVisible()
    (amendment,) = window.negotiating.room.negotiation.live
    assert amendment.delegations == ("Kestria", "Norland")
    assert window.proposals.list.item(0).text() == "Kestria/Norland 1, OP1: insert “Solemnly”"


def test_suggesting_begins_and_ends_where_the_hands_are(window: DraftWindow) -> None:
    node, plain = first(window), words(window)
    window.editor.show_range(node, 5, 9)
    window.commands["suggest"].trigger()
    assert window.editor.textCursor().selectedText() == plain[5:9]
    QTest.keyClicks(window.editor, "ZZ")
    assert window.shown.draft.text(node).plain == f"{plain[:5]}ZZ{plain[9:]}"
    window.strip.leave_button.click()
    assert [each.offset for each in window.editor.points()] == [9, 9]  # behind the same words
    assert window.editor.current_node == node


def test_who_proposes_next_is_typed_over_who_proposed_last(window: DraftWindow) -> None:
    for name in ("Kestria", "Norland"):
        window.commands["suggest"].trigger()
        window.editor.go_to(first(window))
        QTest.keyClicks(window.editor, "Solemnly ")
        window.commands["suggest"].trigger()
        QTest.keyClicks(window.strip.whose, name)
        QTest.keyClick(window.strip.whose, Qt.Key.Key_Return)
    delegations = [each.delegations for each in window.negotiating.room.negotiation.live]
    assert delegations == [("Kestria",), ("Norland",)]


def test_after_proposing_the_cursor_stands_before_the_words_where_it_stood(window: DraftWindow) -> None:
    window.commands["suggest"].trigger()
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Solemnly ")
    window.strip.whose.setCurrentText("Kestria")
    window.strip.act_button.click()
    assert [each.offset for each in window.editor.points()] == [0, 0]
    assert window.editor.current_node == first(window)


def test_after_proposing_a_new_paragraph_the_cursor_stands_in_the_one_before_it(window: DraftWindow) -> None:
    node = [each.id for each in window.session.draft.walk() if each.role is Role.OPERATIVE][3]
    window.commands["suggest"].trigger()
    window.editor.go_to(node)
    window.editor.show_range(node, 0, len(window.session.draft.text(node)))
    QTest.keyClick(window.editor, Qt.Key.Key_Right)
    QTest.keyClick(window.editor, Qt.Key.Key_Return)
    QTest.keyClicks(window.editor, "Decides to meet;")
    window.strip.whose.setCurrentText("Kestria")
    window.strip.act_button.click()
    assert window.editor.current_node == node


def test_a_proposal_without_a_delegation_is_asked_about_and_nothing_is_lost(window: DraftWindow) -> None:
    window.commands["suggest"].trigger()
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Solemnly ")
    window.strip.whose.setCurrentText("  ")
    window.strip.act_button.click()
    assert banners(window)[-1] == "Say first which delegation proposes this."
    assert "Solemnly" in window.editor.toPlainText()


def test_discarding_gives_the_page_back_to_the_text(window: DraftWindow) -> None:
    before = words(window)
    window.commands["suggest"].trigger()
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Solemnly ")
    window.strip.leave_button.click()
    assert words(window) == before
    QTest.keyClicks(window.editor, "Now ")
    assert "Now " in words(window)


def test_a_line_from_the_room_becomes_a_proposal_with_positions(window: DraftWindow) -> None:
    window.commands["capture"].trigger()
    opening = words(window).split()[0]
    QTest.keyClicks(window.proposals.line, f'US OP1 repl "{opening}" with "Invites"; supp JPN; EU retain')
    QTest.keyClick(window.proposals.line, Qt.Key.Key_Return)
    (amendment,) = window.negotiating.room.negotiation.live
    assert (amendment.name, amendment.supporters) == ("US 1", ("JPN",))
    assert amendment.holding(Position.RETAIN) == ("EU",)
    assert window.proposals.line.text() == ""
    QTest.keyClicks(window.proposals.line, "KOR supp 1")
    QTest.keyClick(window.proposals.line, Qt.Key.Key_Return)
    assert window.negotiating.room.negotiation.live[0].supporters == ("JPN", "KOR")


def test_what_was_noted_or_proposed_last_is_chosen_and_is_what_is_accepted_next(window: DraftWindow) -> None:
    opening = words(window).split()[0]
    for line in (f'US OP1 repl "{opening}" with "Invites"', f'EU OP1 repl "{opening}" with "Asks"'):
        QTest.keyClicks(window.proposals.line, line)
        QTest.keyClick(window.proposals.line, Qt.Key.Key_Return)
        assert chosen(window).split()[0] == line.split()[0]
    window.commands["suggest"].trigger()
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Solemnly ")
    window.strip.whose.setCurrentText("Kestria")
    window.strip.act_button.click()
    assert chosen(window) == "Kestria 3"


def test_what_the_boxes_leave_out_is_not_chosen_later(window: DraftWindow) -> None:
    opening = words(window).split()[0]
    window.proposals.state.setCurrentIndex(window.proposals.state.findData(Status.REJECTED))
    for line in (f'US OP1 repl "{opening}" with "Invites"', f'EU OP1 repl "{opening}" with "Asks"'):
        window.proposals.said.emit(line)
        assert chosen(window) == ""
    window.proposals.state.setCurrentIndex(0)
    assert chosen(window) == "US 1"


def chosen(window: DraftWindow) -> str:
    """Return the name of the proposal that is chosen, once all are listed."""
    window.negotiating.refresh()
    row = window.proposals.current
    return row.amendment.name if row is not None else ""


def test_a_line_that_is_not_understood_stays_and_says_why(window: DraftWindow) -> None:
    QTest.keyClicks(window.proposals.line, 'US OP99 del "wells"')
    QTest.keyClick(window.proposals.line, Qt.Key.Key_Return)
    assert banners(window)[-1] == "There is no OP99 in this draft."
    assert window.proposals.line.text() == 'US OP99 del "wells"'
