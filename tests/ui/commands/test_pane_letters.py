"""A letter that several panes have is pressed in the pane where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.places import Point
from ui.draft_window.main_window import DraftWindow
from ui.panels.comments import Comments
from versioning.tree.paragraph import Role
from versioning.tree.text import StyledText

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def words_of(window: DraftWindow) -> str:
    return "\n".join(each.text.plain for each in window.session.draft.walk())


def commented(window: DraftWindow, qtbot: QtBot) -> Comments:
    node = next(each.id for each in window.session.draft.walk() if each.role is Role.OPERATIVE)
    window.editor.show_span(Point(node, 0), Point(node, 5))
    window.commands["comment"].trigger()
    panel = window.comments
    QTest.keyClicks(panel.field, "Is this agreed?")
    QTest.keyClick(panel.field, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: panel.list.count() == 1, timeout=5000)
    return panel


def test_all_places_are_replaced_by_the_letter_while_another_panel_has_it_too(
    window: DraftWindow, qtbot: QtBot
) -> None:
    bar = window.reaching.bar
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_H, CTRL)
    bar.field.setText("the")
    bar.by.setText("zzz")
    bar.by.setFocus()
    qtbot.waitUntil(bar.all_button.isEnabled)
    assert "&a" in bar.all_button.text()
    QTest.keyClick(bar.by, Qt.Key.Key_A, ALT)
    qtbot.waitUntil(lambda: "zzz" in words_of(window))


def test_a_comment_is_answered_reopened_and_resolved_by_letters_though_panels_behind_it_have_them_too(
    window: DraftWindow, qtbot: QtBot
) -> None:
    panel = commented(window, qtbot)
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "Yes, by all.")
    QTest.keyClick(panel.field, Qt.Key.Key_A, ALT)
    qtbot.waitUntil(lambda: len(window.commenting.discussion.comments[0].replies) == 1)
    assert window.commenting.discussion.comments[0].replies[0].text == StyledText("Yes, by all.")
    panel.list.setFocus()
    for letter, resolved in ((Qt.Key.Key_R, True), (Qt.Key.Key_O, False)):
        window.commenting.refresh()
        panel.choose(window.commenting.discussion.comments[0].id)
        QTest.keyClick(panel.list, letter, ALT)
        qtbot.waitUntil(lambda: window.commenting.discussion.comments[0].resolved is resolved)  # noqa: B023
