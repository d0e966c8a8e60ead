"""Brackets in the window: put around words, held, counted beside the paragraph, lifted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.places import Point
from tests.ui.conftest import Answer
from tests.ui.doings.test_rewritten import stand_before
from tests.ui.draft_window.test_main_window import banners
from ui.dialogs.negotiation_dialogs import Whose
from ui.draft_window.main_window import DraftWindow
from versioning.tree.paragraph import Role


@pytest.fixture
def named(answer: Answer) -> None:
    """Whoever is asked for delegations names two."""

    def name(dialog: QDialog) -> None:
        assert isinstance(dialog, Whose)
        dialog.names.setText("Norland, Sudland")
        dialog.accept_button.click()

    answer(name)


@pytest.mark.journey
@pytest.mark.usefixtures("named")
def test_selected_words_are_bracketed_counted_and_lifted(window: DraftWindow, qtbot: QtBot) -> None:
    before = window.session.draft
    stand_before(window, "to protect seagrass", len("to protect"))
    window.commands["bracket"].trigger()
    (bracket,) = window.room.brackets
    text = window.session.draft.text(bracket.node).chars
    assert text[bracket.start : bracket.end] == "[to protect]"
    assert bracket.owners == ("Norland", "Sudland")
    said = "1 pair of brackets: Norland 1, Sudland 1"
    qtbot.waitUntil(lambda: window.agreed.brackets.text() == said)
    assert [each.words for each in window.agreed.lines.rows() if "brackets" in each.words] == [
        f"bracketed · {said}"
    ]
    stand_before(window, "protect]")
    window.commands["lift_bracket"].trigger()
    assert window.session.draft == before
    qtbot.waitUntil(lambda: not window.agreed.brackets.text())


@pytest.mark.usefixtures("named")
def test_a_word_that_was_selected_with_the_blank_behind_it_is_bracketed_without(window: DraftWindow) -> None:
    stand_before(window, "protect seagrass")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.editor, Qt.Key.Key_Right, control | Qt.KeyboardModifier.ShiftModifier)
    assert window.editor.textCursor().selectedText() == "protect "
    window.commands["bracket"].trigger()
    (bracket,) = window.room.brackets
    assert " [protect] seagrass" in window.session.draft.text(bracket.node).chars


@pytest.mark.usefixtures("named")
def test_typed_brackets_are_given_to_those_who_hold_them(window: DraftWindow) -> None:
    stand_before(window, "to protect seagrass")
    QTest.keyClicks(window.editor, "[always] ")
    stand_before(window, "always]")
    assert window.room.brackets[0].owners == ()
    window.commands["hold_bracket"].trigger()
    assert window.room.brackets[0].owners == ("Norland", "Sudland")


@pytest.mark.usefixtures("named")
def test_words_of_two_paragraphs_are_bracketed_in_each_and_undone_as_one(window: DraftWindow) -> None:
    before = window.session.draft
    one, two = [each.id for each in before.walk() if each.role is Role.OPERATIVE][:2]
    window.editor.show_span(Point(one, 0), Point(two, len(before.text(two).chars)))
    window.commands["bracket"].trigger()
    held = [each.node for each in window.room.brackets]
    assert (held[0], held[-1]) == (one, two)
    window.commands["undo"].trigger()
    assert window.session.draft == before
    assert not window.room.brackets


def test_who_holds_them_already_is_not_said_once_more(window: DraftWindow, answer: Answer) -> None:
    stand_before(window, "to protect seagrass")
    QTest.keyClicks(window.editor, "[always] ")
    stand_before(window, "always]")
    answer(lambda dialog: (dialog.names.setText("Norland"), dialog.accept_button.click()))
    window.commands["hold_bracket"].trigger()
    acts = window.session.acts
    answer(lambda dialog: dialog.accept_button.click())
    window.commands["hold_bracket"].trigger()
    assert window.session.acts == acts


def test_where_there_are_none_that_is_said(window: DraftWindow) -> None:
    stand_before(window, "to protect seagrass")
    window.commands["lift_bracket"].trigger()
    assert banners(window)[-1] == "There are no brackets around the cursor."


def test_what_is_written_as_a_proposal_is_not_bracketed_as_if_it_stood_in_the_text(
    window: DraftWindow, qtbot: QtBot
) -> None:
    commands = [window.commands[name] for name in ("bracket", "hold_bracket", "lift_bracket")]
    assert all(each.isEnabled() for each in commands)
    window.commands["suggest"].trigger()
    qtbot.waitUntil(lambda: not any(each.isEnabled() for each in commands))
    assert window.commands.why("bracket") == "Finish what you are suggesting first."
    window.commands["back_to_text"].trigger()
    qtbot.waitUntil(lambda: all(each.isEnabled() for each in commands))
