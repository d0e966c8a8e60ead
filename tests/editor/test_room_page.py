"""The page for a room keeps in view what is in question, and tells it apart without colour."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.leaving_out import with_all_below
from editor.places import Point, provision
from editor.room_page import RoomPage
from tests.ui.drafts import small_draft
from ui.look.tokens import LIGHT
from versioning.compare.compare import compare
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> RoomPage:
    made = RoomPage(LIGHT)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def show(page: RoomPage, draft: Resolution, node: str, offset: int = 0, gone: tuple[str, ...] = ()) -> None:
    page.show_room(compare(draft, draft), {}, with_all_below(draft, gone), "{} left out".format)
    page.mark(Point(node, offset), with_all_below(draft, [provision(draft, node)]) - set(gone))


def height_of(page: RoomPage, node: str, offset: int = 0) -> float:
    """Where a place stands on the window: from 0 to its height when it is seen."""
    place = page.place_of(Point(node, offset))
    assert place is not None
    cursor = page.textCursor()
    cursor.setPosition(page._position(*place))
    return float(page.cursorRect(cursor).center().y())


def long_draft() -> Resolution:
    sentence = "promote the care of lighthouses and of those who keep them, "
    return small_draft().with_text("op2", styled(sentence * 80))


def test_a_sub_paragraph_is_marked_with_the_whole_paragraph(page: RoomPage) -> None:
    show(page, small_draft(), "op1b")
    assert page.marked is not None
    first, last = page.marked
    assert [block.node for block in page.canvas.blocks[first : last + 1]] == ["op1", "op1a", "op1b"]


@pytest.mark.parametrize("offset", [0, 2000, 4500])
def test_in_a_paragraph_longer_than_the_window_the_place_of_the_cursor_is_seen(
    page: RoomPage, offset: int
) -> None:
    draft = long_draft()
    for zoom in (1.0, 2.0):
        page.set_zoom(zoom)
        show(page, draft, "op2", offset)
        assert 0 <= height_of(page, "op2", offset) <= page.viewport().height()


def test_larger_letters_and_a_smaller_window_keep_it_in_view(page: RoomPage) -> None:
    show(page, long_draft(), "op2", 3000)
    page.set_zoom(2.5)
    assert 0 <= height_of(page, "op2", 3000) <= page.viewport().height()
    page.resize(500, 300)
    assert 0 <= height_of(page, "op2", 3000) <= page.viewport().height()


def test_the_page_stands_still_while_it_is_seen(page: RoomPage) -> None:
    page.set_zoom(1.5)
    show(page, small_draft(), "op1a")
    before = page.verticalScrollBar().value()
    show(page, small_draft(), "op1b")
    assert page.verticalScrollBar().value() == before


def test_a_paragraph_that_is_left_out_is_not_marked(page: RoomPage) -> None:
    show(page, small_draft(), "op2", gone=("op2",))
    assert page.marked is None
    assert "1 left out" in page.toPlainText()


def test_a_text_from_right_to_left_is_marked_at_its_own_side(page: RoomPage) -> None:
    arabic = Paragraph("a", Role.OPERATIVE, styled("تقرر أن تبقي المسألة قيد نظرها"))
    draft = Resolution("draft", small_draft().masthead, (*small_draft().children[:2], arabic))
    show(page, draft, "a")
    assert page.marked is not None
    middle = round(page._span(page.marked[0])[0] - page.verticalScrollBar().value() + 12)
    picture = page.viewport().grab().toImage()
    assert picture.pixelColor(page.viewport().width() - 3, middle).name() == LIGHT.accent
    assert picture.pixelColor(2, middle).name() != LIGHT.accent
