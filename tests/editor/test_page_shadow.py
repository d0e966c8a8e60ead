"""A page is seen to lie on its desk, in a window of any width."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from editor.appearance import MEASURES
from editor.draft_editor import DraftEditor
from editor.page import Page
from editor.room_page import RoomPage
from tests.ui.drafts import small_draft
from ui.look.tokens import DARK, LIGHT, Colours
from versioning.session import Session

WIDTHS = pytest.mark.parametrize("width", [500, 800, 1600])


def shown(page: Page, width: int, qtbot: QtBot) -> Page:
    qtbot.addWidget(page)
    page.resize(width, 600)
    page.show()
    return page


def editor(
    colours: Colours, width: int, qtbot: QtBot, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
) -> Page:
    page = DraftEditor(colours)
    page.setLayoutDirection(direction)
    page.set_session(Session(small_draft()))
    return shown(page, width, qtbot)


@WIDTHS
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_desk_is_seen_at_both_sides_alike(
    width: int, direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    page = editor(LIGHT, width, qtbot, direction)
    place = page.viewport().geometry()
    before, after = place.left(), page.width() - place.right() - 1
    bar = page.verticalScrollBar().width()
    assert min(before, after) >= bar
    assert abs(before - after) <= bar + 1
    assert place.width() <= MEASURES.width + 1


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_its_shadow_falls_on_the_desk_beside_it_and_fades(colours: Colours, qtbot: QtBot) -> None:
    page = editor(colours, 1600, qtbot)
    picture = page.grab().toImage()
    left = page.viewport().geometry().left()
    along = [picture.pixelColor(QPoint(left - away, 300)) for away in (1, 2, 20)]
    assert [each.name() for each in along[::2]] == [colours.line, colours.desk]
    assert along[1].lightness() < along[2].lightness()


def test_a_room_has_all_of_its_screen_for_the_page(qtbot: QtBot) -> None:
    page = shown(RoomPage(LIGHT), 700, qtbot)
    assert (
        page.viewport().geometry().left() == page.frameWidth()
    )  # room for the line of the focus, where styled
