"""The menu at the pointer is about what is under the pointer, and holds what can be done there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.places import Point
from tests.ui.conftest import on_small_draft
from ui.application import Application
from ui.commands.menus import OUTLINE, PAGE, PopupMenu
from ui.draft_window.main_window import DraftWindow
from versioning.negotiation.agreement import Find, State

Reason = QContextMenuEvent.Reason
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(application: Application) -> DraftWindow:
    made = on_small_draft(application)
    made.reaching.refresh()
    return made


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The names of what can be done, of each menu that was shown."""
    menus: list[list[str]] = []

    def show(menu: PopupMenu, *_: object) -> None:
        menus.append([each.objectName() for each in menu.actions() if each.isEnabled()])

    monkeypatch.setattr(PopupMenu, "exec", show, raising=False)
    return menus


def place_of(window: DraftWindow, node: str, at: int) -> QPoint:
    """Return where a character stands on the page."""
    editor = window.editor
    before = editor.textCursor()
    editor.show_span(Point(node, at), Point(node, at))
    place = editor.cursorRect().center()
    editor.setTextCursor(before)
    return place


def ask_for_menu(window: DraftWindow, place: QPoint, reason: Reason = Reason.Mouse) -> None:
    viewport = window.editor.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))


def test_it_is_about_the_paragraph_under_the_pointer(window: DraftWindow, shown: list[list[str]]) -> None:
    window.room.find(Find(("op2",), State.COMMITTEE))
    window.editor.go_to("pp1")
    window._following.at_once()
    ask_for_menu(window, place_of(window, "op2", 4))
    assert window.editor.current_node == "op2"
    assert "reopen" in shown[0]
    window.editor.go_to("op2")
    window._following.at_once()
    ask_for_menu(window, place_of(window, "pp1", 4))
    assert window.editor.current_node == "pp1"
    assert "reopen" not in shown[1]


def test_what_is_selected_stays_so_where_it_is_pointed_at(
    window: DraftWindow, shown: list[list[str]]
) -> None:
    place = place_of(window, "op2", 4)
    window.editor.show_span(Point("op2", 2), Point("op2", 9))
    ask_for_menu(window, place)
    assert window.editor.textCursor().hasSelection()
    ask_for_menu(window, place_of(window, "pp1", 4))
    assert not window.editor.textCursor().hasSelection()
    assert len(shown) == 2


def test_the_menu_key_asks_for_what_is_at_the_cursor(window: DraftWindow, shown: list[list[str]]) -> None:
    window.editor.show_span(Point("op2", 2), Point("op2", 9))
    ask_for_menu(window, QPoint(1, 1), Reason.Keyboard)
    (span,) = window.editor.spans()
    assert (span.node, span.start, span.end) == ("op2", 2, 9)
    assert "cut" in shown[0]


def test_page_and_outline_offer_the_same_for_a_paragraph() -> None:
    assert set(OUTLINE) <= set(PAGE)


@pytest.mark.parametrize(
    ("key", "written"), [(Qt.Key.Key_Space, "\u00a0"), (Qt.Key.Key_Underscore, "\u2011")]
)
def test_word_s_keys_write_what_does_not_break(window: DraftWindow, key: Qt.Key, written: str) -> None:
    window.activateWindow()
    window.editor.setFocus()
    window.editor.show_span(Point("pp1", 9), Point("pp1", 10))
    QTest.keyClick(window.editor, key, CTRL | SHIFT)
    assert window.session.draft.text("pp1").chars[9] == written
