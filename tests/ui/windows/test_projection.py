"""The room sees the text in large letters as it is written, or when it is released, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QMenuBar
from pytestqt.qtbot import QtBot

from tests.ui.doings.test_negotiating import first, propose, window
from tests.ui.test_application import write
from ui.doings.projecting import other
from ui.draft_window.main_window import DraftWindow
from ui.look.tokens import DARK
from ui.windows.projection import ProjectionWindow, Seen
from versioning.negotiation.agreement import Find, State
from versioning.tree.paragraph import Role

__all__ = ["window"]


@pytest.fixture
def room(window: DraftWindow, qtbot: QtBot) -> ProjectionWindow:
    window.commands["project"].trigger()
    made = window.projecting.window
    assert made is not None
    qtbot.waitExposed(made)
    return made


def seen(room: ProjectionWindow) -> str:
    return room.page.toPlainText()


def suggest(window: DraftWindow, words: str) -> None:
    window.commands["suggest"].trigger()
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, words)


def agree(window: DraftWindow, node: str, state: State = State.INFORMALS, *pending: str) -> None:
    window.negotiating.room.find(Find((node,), state, "", pending))


def operative(window: DraftWindow) -> list[str]:
    return [child.id for child in window.session.draft.children if child.role is Role.OPERATIVE]


def test_the_room_has_a_window_of_its_own_that_opens_and_closes_with_the_command(
    window: DraftWindow, room: ProjectionWindow, qtbot: QtBot
) -> None:
    assert room.isWindow()
    assert room.isVisible()
    assert window.commands["project"].isChecked()
    assert room.findChildren(QDockWidget) == []
    assert room.findChildren(QMenuBar) == []
    assert not room.page.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable
    window.commands["project"].trigger()
    qtbot.waitUntil(lambda: window.projecting.window is None)
    assert not window.commands["project"].isChecked()
    assert not window.commands["hold"].isEnabled()


def test_what_is_written_in_the_text_reaches_the_room(
    window: DraftWindow, room: ProjectionWindow, qtbot: QtBot
) -> None:
    write(window, "Solemnly ")
    qtbot.waitUntil(lambda: "Solemnly" in seen(room))


def test_a_proposal_appears_while_it_is_written_and_goes_when_it_is_discarded(
    window: DraftWindow, room: ProjectionWindow, qtbot: QtBot
) -> None:
    suggest(window, "Solemnly ")
    qtbot.waitUntil(lambda: "Solemnly" in seen(room))
    QTest.keyClicks(window.editor, "and ")
    qtbot.waitUntil(lambda: "Solemnly and" in seen(room))
    window.strip.leave_button.click()
    qtbot.waitUntil(lambda: "Solemnly" not in seen(room))


def test_what_is_held_appears_when_it_is_released(
    window: DraftWindow, room: ProjectionWindow, qtbot: QtBot
) -> None:
    window.commands["hold"].trigger()
    suggest(window, "Solemnly ")
    qtbot.wait(300)
    assert "Solemnly" in window.editor.toPlainText()
    assert "Solemnly" not in seen(room)
    assert "Held" in room.progress.text()
    room.see(Seen.ORIGINAL)
    assert "Held" in room.progress.text()
    room.see(Seen.PROPOSALS)
    window.commands["hold"].trigger()
    assert "Solemnly" in seen(room)
    assert "Held" not in room.progress.text()


def test_what_is_held_is_released_from_the_message_too(window: DraftWindow, room: ProjectionWindow) -> None:
    window.commands["hold"].trigger()
    write(window, "Solemnly ")
    window.projecting.refresh()
    assert "Solemnly" not in seen(room)
    (banner,) = [each for each in window.messages.banners if "when you release it" in each.words.text()]
    banner.findChildren(type(window.strip.act_button))[0].click()
    assert "Solemnly" in seen(room)
    assert not window.commands["hold"].isChecked()


def test_the_original_and_the_agreed_paragraphs_are_views(
    window: DraftWindow, room: ProjectionWindow
) -> None:
    last = operative(window)[-1]
    agree(window, last)
    identity = propose(window, "Solemnly ", "Kestria")
    window.proposals.shown.emit(identity)
    window.projecting.refresh()
    assert "Solemnly" in seen(room)
    room.see(Seen.ORIGINAL)
    assert "Solemnly" not in seen(room)
    assert window.session.draft.text(first(window)).plain in seen(room)
    room.see(Seen.AGREED)
    assert window.session.draft.text(first(window)).plain not in seen(room)
    assert window.session.draft.text(last).plain in seen(room)
    assert "not agreed left out" in seen(room)


def test_a_proposal_that_is_looked_at_is_a_redline_for_the_room(
    window: DraftWindow, room: ProjectionWindow
) -> None:
    window.proposals.shown.emit(propose(window, "Solemnly ", "Kestria"))
    window.projecting.refresh()
    at = room.page.number_of(first(window))
    assert at is not None
    assert room.page.canvas.blocks[at].is_changed


def test_the_compilation_text_is_a_view_without_names_at_first(
    window: DraftWindow, room: ProjectionWindow
) -> None:
    propose(window, "Solemnly ", "Kestria")
    propose(window, "Strongly ", "Norland")
    room.see(Seen.COMPILATION)
    assert "Solemnly" in seen(room)
    assert "Strongly" in seen(room)
    assert "Kestria: " not in seen(room)
    room.names.trigger()
    assert "[Kestria: " in seen(room)
    assert "[Norland: " in seen(room)


def test_what_is_being_written_joins_the_compilation_text_for_the_room(
    window: DraftWindow, room: ProjectionWindow, qtbot: QtBot
) -> None:
    propose(window, "Strongly ", "Norland")
    room.see(Seen.COMPILATION)
    suggest(window, "Solemnly ")
    qtbot.waitUntil(lambda: "Solemnly" in seen(room))
    assert "Strongly" in seen(room)


def test_while_the_compilation_text_is_worked_on_the_room_sees_it_without_names(
    window: DraftWindow, room: ProjectionWindow, qtbot: QtBot
) -> None:
    propose(window, "Solemnly ", "Kestria")
    window.commands["compilation"].trigger()
    qtbot.waitUntil(lambda: "Solemnly" in seen(room))
    assert "[Kestria: " in window.editor.toPlainText()
    assert "Kestria: " not in seen(room).partition("PP1")[2]
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Humbly ")
    qtbot.waitUntil(lambda: "Humbly" in seen(room))
    assert "[Kestria: " not in seen(room)
    room.names.trigger()
    assert "[Kestria: " in seen(room)


def test_what_is_held_can_be_seen_as_a_compilation_text(window: DraftWindow, room: ProjectionWindow) -> None:
    propose(window, "Solemnly ", "Kestria")
    window.commands["hold"].trigger()
    propose(window, "Strongly ", "Norland")
    room.see(Seen.COMPILATION)
    assert "Solemnly" in seen(room)
    assert "Strongly" not in seen(room)
    window.commands["hold"].trigger()
    window.projecting._compile()
    assert "Strongly" in seen(room)


def test_agreed_paragraphs_are_marked_in_words_and_counted(
    window: DraftWindow, room: ProjectionWindow
) -> None:
    one, two, *_ = operative(window)
    agree(window, one)
    agree(window, two, State.AD_REF, "Norland")
    window.projecting.refresh()
    standings = room.page.numbers.standings
    assert standings == {one: "✓ agreed", two: "◔ ad ref"}
    total = len(
        [each for each in window.session.draft.walk() if each.role.value in ("operative", "preambular")]
    )
    assert room.progress.text() == f"1 of {total} agreed, 1 pending"


def test_only_what_is_not_agreed_leaves_the_agreed_out_but_for_the_paragraph_in_question(
    window: DraftWindow, room: ProjectionWindow
) -> None:
    one, two, *_ = operative(window)
    agree(window, one)
    agree(window, two, State.AD_REF)
    window.editor.go_to(two)
    room.only_open.trigger()
    draft = window.session.draft
    assert draft.text(one).plain not in seen(room)
    assert draft.text(two).plain in seen(room)  # it pends
    assert "1 agreed paragraph left out" in seen(room)
    window.editor.go_to(one)
    assert draft.text(one).plain in seen(room)


def test_no_delegation_is_named_until_that_is_switched_on(
    window: DraftWindow, room: ProjectionWindow
) -> None:
    two = operative(window)[1]
    agree(window, two, State.AD_REF, "Norland")
    window.proposals.shown.emit(propose(window, "Solemnly ", "Sudland"))
    window.projecting.refresh()

    def said() -> str:
        labels = (room.place.text(), room.whose.text(), room.progress.text(), room.windowTitle())
        return " ".join((*labels, *room.page.numbers.standings.values(), seen(room)))

    assert "Norland" not in said()
    assert "Sudland" not in said()
    assert not any(block.authors for block in room.page.canvas.blocks)
    room.names.trigger()
    assert room.whose.text() == "Proposed by Sudland"
    window.strip.leave_button.click()
    window.editor.go_to(two)
    assert room.place.text() == "OP2 · pending Norland"


def test_names_follow_what_is_typed_while_suggesting(window: DraftWindow, room: ProjectionWindow) -> None:
    room.names.trigger()
    suggest(window, "Solemnly ")
    window.strip.whose.setCurrentText("Norland, Sudland")
    assert room.whose.text() == "Proposed by Norland, Sudland"


def test_the_paragraph_with_the_cursor_is_marked_and_kept_in_view(
    window: DraftWindow, room: ProjectionWindow, qtbot: QtBot
) -> None:
    room.resize(900, 500)
    for node in (operative(window)[-1], operative(window)[0]):
        window.editor.go_to(node)
        at = room.page.number_of(node)
        assert at is not None
        assert room.page.marked is not None
        assert room.page.marked[0] == at
        top, bottom = room.page._span(at)
        place = room.page.verticalScrollBar().value()
        assert place <= bottom
        assert top <= place + room.page.viewport().height()


def test_a_mark_is_drawn_beside_the_paragraph_in_question(
    window: DraftWindow, room: ProjectionWindow
) -> None:
    window.editor.go_to(first(window))
    marked = room.page.marked
    assert marked is not None
    top = room.page._span(marked[0])[0] - room.page.verticalScrollBar().value()
    picture = room.page.viewport().grab().toImage()
    colour = picture.pixelColor(2, int(top) + 10).name()
    assert colour == window.desk.theme.colours.accent
    window.editor.go_to(operative(window)[-1])
    top = room.page._span(marked[0])[0] - room.page.verticalScrollBar().value()
    if 0 < top < room.page.viewport().height() - 12:
        assert room.page.viewport().grab().toImage().pixelColor(2, int(top) + 10).name() != colour


def test_the_letters_fill_the_window_until_a_person_chooses_their_size(
    window: DraftWindow, room: ProjectionWindow, qtbot: QtBot
) -> None:
    room.resize(1280, 800)
    small = room.page._appearance.zoom
    room.resize(1900, 1000)
    large = room.page._appearance.zoom
    assert small > window.desk.preferences.zoom
    assert large > small
    room.page.setFocus()
    QTest.keyClick(room.page, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    chosen = room.page._appearance.zoom
    assert chosen < large
    room.resize(1280, 800)
    assert room.page._appearance.zoom == chosen
    QTest.keyClick(room.page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert room.page._appearance.zoom > chosen
    assert window.desk.preferences.zoom == 1.0


def test_f11_fills_the_screen_and_escape_leaves_it(room: ProjectionWindow) -> None:
    room.activateWindow()
    QTest.keyClick(room.page, Qt.Key.Key_F11)
    assert room.isFullScreen()
    QTest.keyClick(room.page, Qt.Key.Key_Escape)
    assert not room.isFullScreen()


def test_the_main_window_offers_what_the_room_sees(window: DraftWindow, room: ProjectionWindow) -> None:
    words = [action.text() for action in window.commands.submenus["room"].actions() if action.text()]
    assert "With &proposals" in words
    letters = [each[each.index("&") + 1].lower() for each in words]
    assert len(set(letters)) == len(words)
    assert "Delegations’ na&mes" in words
    room.close()
    assert not window.commands.submenus["room"].isEnabled()


def test_the_room_is_dressed_like_the_rest(window: DraftWindow, room: ProjectionWindow) -> None:
    window.desk.choose_appearance(type(window.desk.theme.appearance)("dark"))
    assert room.page._appearance.colours is DARK


def test_the_room_closes_with_the_window_on_the_draft(
    window: DraftWindow, room: ProjectionWindow, qtbot: QtBot
) -> None:
    gone: list[bool] = []
    room.closed.connect(lambda: gone.append(True))
    window.close()
    assert gone
    qtbot.waitUntil(
        lambda: not any(isinstance(each, ProjectionWindow) for each in QApplication.topLevelWidgets())
    )


def test_another_screen_is_taken_where_there_is_one() -> None:
    assert other("left", ["left", "right"]) == "right"
    assert other("left", ["left"]) is None
