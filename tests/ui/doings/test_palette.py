"""The command palette: a person who knows a word of what she wants does it without menu or mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.application import Application
from ui.commands.table import COMMANDS
from ui.draft_window.main_window import DraftWindow
from ui.look.tokens import DARK, LIGHT, SPACE, contrast
from ui.shared.languages import ENGLISH, available, install
from versioning.negotiation.agreement import Find, State
from versioning.tree.paragraph import Role

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(key: Key, *held: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    QApplication.processEvents()  # what is chosen is done in the next turn


def type_(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def listed(window: DraftWindow) -> list[str]:
    return [choice.words for choice in window.reaching.palette.chooser.choices]


def test_a_person_finds_a_command_by_a_few_letters_and_does_it(window: DraftWindow) -> None:
    window.editor.go_to(window.session.draft.first(Role.OPERATIVE).id)
    press(Key.Key_P, CTRL, SHIFT)
    assert QApplication.focusWidget() is window.reaching.palette.chooser.field
    type_("begin")
    assert listed(window)[0] == "Begin a reading"
    press(Key.Key_A, CTRL)
    type_("ital")
    assert listed(window)[0] == "Italic"
    press(Key.Key_Return)
    assert not window.reaching.palette.chooser.isVisible()
    assert QApplication.focusWidget() is window.editor  # where she was, to go on writing
    type_("x")
    assert window.session.draft.first(Role.OPERATIVE).text.chars.startswith("x")


@pytest.mark.parametrize("code", [each.code for each in available()])
def test_why_a_command_is_not_to_be_had_can_be_read_to_its_end(
    code: str, qapp: QApplication, application: Application
) -> None:
    install(qapp, code)
    try:
        application.open_sample()
        chooser = application.windows[0].reaching.palette.chooser
        application.windows[0].commands["palette"].trigger()
        QApplication.processEvents()
        slanted = QFont(chooser.list.font())
        slanted.setItalic(True)
        room = chooser.list.viewport().width() - 3 * SPACE.medium
        for each in (each for each in chooser.choices if each.why):
            keys = chooser.list.fontMetrics().horizontalAdvance(each.keys) + 2 + SPACE.medium
            words = chooser.list.fontMetrics().horizontalAdvance(each.words)
            taken = words + (keys if each.keys else 0) + QFontMetrics(slanted).horizontalAdvance(each.why)
            assert taken <= room, each.spoken
    finally:
        install(qapp, ENGLISH)


def test_the_palette_floats_over_what_it_lies_on_in_every_appearance(window: DraftWindow) -> None:
    chooser = window.reaching.palette.chooser
    for palette in (DARK, LIGHT):
        chooser.dress(palette)
        press(Key.Key_P, CTRL, SHIFT)
        outside = chooser.geometry().bottomLeft() + QPoint(chooser.width() // 2, SPACE.tiny)
        shaded = window.grab().toImage().pixelColor(outside)
        chooser.graphicsEffect().setEnabled(False)
        assert window.grab().toImage().pixelColor(outside) != shaded
        chooser.graphicsEffect().setEnabled(True)
        press(Key.Key_Escape)


def test_that_nothing_is_found_is_said_in_words_that_can_be_read(window: DraftWindow) -> None:
    chooser = window.reaching.palette.chooser
    press(Key.Key_P, CTRL, SHIFT)
    type_("xyzzy")
    picture = chooser.grab(chooser.foot.geometry()).toImage()
    dots = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    darkest = min(dots, key=lambda dot: dot.lightness())
    assert contrast(darkest.name(), LIGHT.raised) >= 4.5, darkest.name()


@pytest.mark.parametrize("by", ["key", "click"])
def test_a_command_is_done_once_the_key_or_click_that_chose_it_is_over(window: DraftWindow, by: str) -> None:
    """It may close the window, and Qt would go on with a field that is no more."""
    chooser = window.reaching.palette.chooser
    said: list[tuple[bool, bool]] = []
    is_under_way = True
    action = window.commands["guide"]
    action.triggered.disconnect()
    action.triggered.connect(lambda: said.append((is_under_way, chooser.isVisible())))
    press(Key.Key_P, CTRL, SHIFT)
    type_("guide")
    assert listed(window)[0] == "Guide"
    if by == "key":
        QTest.keyClick(chooser.field, Key.Key_Return)
    else:
        place = chooser.list.visualRect(chooser.list.model().index(0, 0)).center()
        QTest.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    is_under_way = False
    assert said == []
    QApplication.processEvents()
    assert said == [(False, False)]


def test_what_cannot_be_done_says_why_and_leaves_the_palette_open(window: DraftWindow) -> None:
    press(Key.Key_P, CTRL, SHIFT)
    type_("accept the prop")
    chooser = window.reaching.palette.chooser
    assert chooser.current is not None
    assert not chooser.current.enabled
    assert "No open proposal" in chooser.current.spoken
    press(Key.Key_Return)
    assert chooser.isVisible()
    assert chooser.foot.text() == "No open proposal is chosen in the Proposals panel."
    press(Key.Key_Escape)
    assert not chooser.isVisible()
    assert QApplication.focusWidget() is window.editor


def test_of_commands_that_answer_as_well_those_come_first_that_can_be_done(window: DraftWindow) -> None:
    press(Key.Key_P, CTRL, SHIFT)
    type_("re")
    choices = window.reaching.palette.chooser.choices
    told = {each.words: each.enabled for each in choices}
    assert (told["Replace"], told["Redo"]) == (True, False)
    assert list(told).index("Replace") < list(told).index("Redo")
    assert choices[0].enabled


def test_what_becomes_possible_can_be_done_at_once(window: DraftWindow) -> None:
    node = window.session.draft.first(Role.OPERATIVE).id
    window.editor.go_to(node)
    assert not window.commands["reopen"].isEnabled()
    window.room.find(Find((node,), State.COMMITTEE))
    assert window.commands["reopen"].isEnabled()
    assert window.commands.why("reopen") == ""


def test_arrows_go_round_and_a_click_chooses(window: DraftWindow, qtbot: QtBot) -> None:
    press(Key.Key_P, CTRL, SHIFT)
    type_("zoom")
    chooser = window.reaching.palette.chooser
    assert listed(window)[:2] == ["Zoom in", "Zoom out"]
    press(Key.Key_Up)
    assert chooser.current.words == listed(window)[-1]
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert chooser.current.words == "Zoom out"
    place = chooser.list.visualRect(chooser.list.model().index(0, 0)).center()
    QTest.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()
    assert window.editor.zoom == 1.1


def test_the_palette_has_every_command_and_what_the_submenus_hold(window: DraftWindow) -> None:
    press(Key.Key_P, CTRL, SHIFT)
    actions = [entry.action for entry in window.reaching.palette.entries()]
    assert all(any(window.commands[each.name] is action for action in actions) for each in COMMANDS)
    assert {"Dark", "Off", "Rev.1", "Private"} <= set(listed(window))
    keys = {choice.words: choice.keys for choice in window.reaching.palette.chooser.choices}
    assert keys["Bold"] == "Ctrl+B"


def test_a_panel_is_shown_by_its_name(window: DraftWindow) -> None:
    press(Key.Key_P, CTRL, SHIFT)
    type_("private")
    press(Key.Key_Return)
    assert window.panel("Private").isVisible()
    press(Key.Key_P, CTRL, SHIFT)
    type_("private")
    assert listed(window)[0] == "Private (on)"


def test_the_projection_is_found_by_what_people_call_it(window: DraftWindow) -> None:
    press(Key.Key_P, CTRL, SHIFT)
    type_("projection")
    assert listed(window)[0] == "Project to the room"


def test_what_was_done_last_stands_first_next_time(window: DraftWindow) -> None:
    press(Key.Key_P, CTRL, SHIFT)
    type_("zoom out")
    press(Key.Key_Return)
    press(Key.Key_P, CTRL, SHIFT)
    assert listed(window)[0] == "Zoom out"


def test_nothing_found_is_said(window: DraftWindow) -> None:
    press(Key.Key_P, CTRL, SHIFT)
    type_("qqqq")
    chooser = window.reaching.palette.chooser
    assert (list(chooser.choices), chooser.foot.text()) == ([], "Nothing found.")
    press(Key.Key_Return)
    assert chooser.isVisible()


def test_a_person_goes_to_a_paragraph_by_its_label_or_words(window: DraftWindow) -> None:
    press(Key.Key_F5)
    field = window.reaching.going.chooser.field
    assert QApplication.focusWidget() is field
    type_("op 3")
    press(Key.Key_Return)
    operative = [each.id for each in window.session.draft.children if each.role is Role.OPERATIVE]
    assert window.editor.current_node == operative[2]
    assert QApplication.focusWidget() is window.editor
    press(Key.Key_G, CTRL)
    type_("second preambular paragraph")
    press(Key.Key_Return)
    preambular = [each.id for each in window.session.draft.children if each.role is Role.PREAMBULAR]
    assert window.editor.current_node == preambular[1]


def test_ctrl_page_down_goes_along_the_provisions(window: DraftWindow) -> None:
    tops = [
        each.id for each in window.session.draft.children if each.role in (Role.PREAMBULAR, Role.OPERATIVE)
    ]
    window.editor.go_to(tops[0])
    for node in tops[1:4]:
        press(Key.Key_PageDown, CTRL)
        assert window.editor.current_node == node
    press(Key.Key_PageUp, CTRL)
    assert window.editor.current_node == tops[2]


def test_what_is_marked_is_said_once_however_many_letters_find_it(
    window: DraftWindow, said: list[str]
) -> None:
    press(Key.Key_P, CTRL, SHIFT)
    type_("ital")
    assert sum("Italic" in each for each in said) == 1
    press(Key.Key_Escape)
    said.clear()
    press(Key.Key_P, CTRL, SHIFT)
    type_("ital")
    assert sum("Italic" in each for each in said) == 1  # asked anew, it is said anew


def test_no_caret_moves_in_the_field_before_the_keyboard_is_there(window: DraftWindow) -> None:
    """A screen reader that hears of a caret first doesn't name the field that it is in."""
    field = window.reaching.palette.chooser.field
    press(Key.Key_P, CTRL, SHIFT)
    type_("ital")
    press(Key.Key_Escape)
    moved: list[bool] = []
    field.cursorPositionChanged.connect(lambda: moved.append(field.hasFocus()))
    press(Key.Key_P, CTRL, SHIFT)
    assert field.text() == ""
    type_("it")
    assert moved == [True, True]
