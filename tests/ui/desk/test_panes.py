"""Keys lead round the panes and through all that is in sight, in the order in which the eye meets it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QPushButton, QTabBar, QToolBar, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from ui.draft_window.main_window import DraftWindow
from ui.parts.messages import Kind
from ui.windows.revision_window import RevisionWindow

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
F6, SHIFT = Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tabbed(window: DraftWindow) -> Iterator[QWidget]:
    """What Tab reaches from the first tool on, until it comes to the page, where it is another key."""
    (toolbar,) = window.findChildren(QToolBar)
    toolbar.widgetForAction(window.commands["new"]).setFocus()
    while focused() is not window.editor:
        yield focused()
        QTest.keyClick(focused(), Qt.Key.Key_Tab)


def pane_of(window: DraftWindow, widget: QWidget) -> str:
    if widget is window.editor:
        return "page"
    if isinstance(widget, QTabBar):
        return "tabs"
    panels = window.findChildren(QDockWidget)
    return next((each.objectName() for each in panels if each.isAncestorOf(widget)), "toolbar")


@pytest.mark.parametrize("raised", ["Revisions", "Proposals", "Agreement", "Sponsors", "Comments"])
def test_tab_never_leads_into_a_panel_behind_another(window: DraftWindow, raised: str) -> None:
    window.crew.follow(window.editor.current_node)
    for each in ("Comments", "Private", raised):
        window.panel(each).show()
    window.panel(raised).raise_()
    QApplication.processEvents()
    on_the_left = [pane_of(window, each) for each in tabbed(window)]
    assert list(dict.fromkeys(on_the_left)) == ["toolbar", "outline", "private"]
    QTest.keyClick(window.editor, F6)
    reached = []
    while (here := pane_of(window, focused())) != "toolbar":
        reached.append(here)
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert list(dict.fromkeys(reached)) == ["tabs", raised.lower()]


def test_f6_goes_round_all_panes_and_back_to_where_one_was_in_each(window: DraftWindow) -> None:
    window.panel("Private").show()
    window.panel("Agreement").raise_()
    QApplication.processEvents()
    window.agreed.list.setFocus()
    window.editor.setFocus()
    round_trip = []
    for _ in range(5):
        QTest.keyClick(focused(), F6)
        round_trip.append(pane_of(window, focused()))
        if round_trip[-1] == "agreement":
            assert focused() is window.agreed.list
    assert round_trip == ["tabs", "agreement", "outline", "private", "page"]
    for expected in reversed(round_trip[:-1]):
        QTest.keyClick(focused(), F6, SHIFT)
        assert pane_of(window, focused()) == expected


def test_a_strip_above_the_page_is_a_pane(window: DraftWindow, qtbot: QtBot) -> None:
    window.commands["find"].trigger()
    bar = window.reaching.bar
    qtbot.waitUntil(lambda: bar.isAncestorOf(focused()))
    QTest.keyClick(focused(), F6)
    assert focused() is window.editor
    QTest.keyClick(focused(), F6, SHIFT)
    assert bar.isAncestorOf(focused())


def test_esc_in_a_panel_gives_the_keyboard_back_to_the_page(window: DraftWindow) -> None:
    window.outline.setFocus()
    QTest.keyClick(window.outline, Qt.Key.Key_Escape)
    assert focused() is window.editor


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_keyboard(window: DraftWindow, key: Qt.Key) -> None:
    window.panel("Revisions").raise_()
    button = next(each for each in window.revisions.findChildren(QPushButton) if each.isVisible())
    pressed: list[bool] = []
    button.clicked.disconnect()
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    QTest.keyClick(button, key)
    assert pressed == [True]


def test_what_goes_with_the_keyboard_gives_it_back_to_the_page(window: DraftWindow) -> None:
    banner = window.messages.say(Kind.NOTICE, "Words that go again", ("Undo", lambda: None))
    button = banner.findChild(QPushButton)
    assert button is not None
    for gone in (lambda: button.setEnabled(False), banner.leave):
        button.setEnabled(True)
        button.setFocus()
        assert focused() is button
        gone()
        assert focused() is window.editor


def test_what_was_suggested_is_proposed_and_writing_goes_on(window: DraftWindow) -> None:
    window.commands["suggest"].trigger()
    QTest.keyClicks(window.editor, "Solemnly ")
    window.strip.whose.setCurrentText("Kestria")
    window.strip.whose.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert not window.strip.isVisible()
    assert focused() is window.editor


def test_f6_goes_round_a_revision_with_the_keys_that_a_person_chose(
    window: DraftWindow, qtbot: QtBot
) -> None:
    draft = window.session.draft
    shown = RevisionWindow(window.desk, "Rev.1", "", draft)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.editor.setFocus()
    QTest.keyClick(shown.editor, F6)
    assert focused() is not shown.editor
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is shown.editor
    window.desk.keymap.give("next_pane", QKeySequence("Ctrl+Alt+Y"))
    QTest.keyClick(shown.editor, F6)
    assert focused() is shown.editor
    QTest.keyClick(shown.editor, Qt.Key.Key_Y, CTRL_ALT)
    assert focused() is not shown.editor


def test_what_keys_have_passed_is_whole_when_what_stood_before_it_goes(window: DraftWindow) -> None:
    banner = window.messages.say(Kind.NOTICE, "Words that go again")
    menus = list(window.findChildren(QMenu))
    for _ in range(12):
        QTest.keyClick(focused(), F6)
        QTest.keyClick(focused(), F6, SHIFT)
    delete(banner)
    QApplication.processEvents()
    assert all(map(isValid, (window, window.editor, window.outline, window.statusBar(), *menus)))


def test_a_button_that_goes_when_it_is_pressed_leaves_the_keyboard_in_its_panel(window: DraftWindow) -> None:
    window.crew.follow(window.editor.current_node)
    window.panel("Sponsors").show()
    window.panel("Sponsors").raise_()
    QApplication.processEvents()
    sponsors = window.crew.sponsors
    button = sponsors.take_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not button.isVisible()
    assert sponsors.isAncestorOf(focused())
