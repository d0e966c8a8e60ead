"""A page that is large for its window gives up its margins before its words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.appearance import MEASURES, NARROW
from editor.draft_editor import DraftEditor
from editor.places import Point
from tests.ui.drafts import small_draft
from ui.look.tokens import LIGHT
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled

WIDE, SMALL = 1000, 620
"""Pixels: the window of a page alone, and what panels at both sides leave of a small one."""


@pytest.fixture
def editor(qtbot: QtBot) -> DraftEditor:
    made = DraftEditor(LIGHT)
    qtbot.addWidget(made)
    made.set_session(Session(small_draft()))
    made.resize(WIDE, 700)
    made.show()
    return made


def ends(editor: DraftEditor) -> Iterator[str]:
    """Yield the last character of each line after which another one of the paragraph follows."""
    block = editor.document().firstBlock()
    while block.isValid():
        for number in range(block.layout().lineCount() - 1):
            line = block.layout().lineAt(number)
            yield block.text()[line.textStart() + line.textLength() - 1]
        block = block.next()


@pytest.mark.parametrize(("width", "zoom"), [(SMALL, 2.0), (SMALL, 3.0), (900, 3.0), (340, 1.0)])
def test_words_stay_whole(editor: DraftEditor, width: int, zoom: float) -> None:
    editor.set_zoom(zoom)
    editor.resize(width, 700)
    found = list(ends(editor))
    assert found
    assert set(found) <= {" ", "-"}


def test_a_page_that_has_room_has_the_usual_margins_again(editor: DraftEditor) -> None:
    usual = [line.start for _, line in editor.lines(0, 700)]
    assert usual[-1] == MEASURES.left
    editor.resize(340, 700)
    narrow = {line.start for _, line in editor.lines(0, 700)}
    assert narrow == {NARROW.left, NARROW.left + NARROW.level}
    editor.resize(WIDE, 700)
    assert [line.start for _, line in editor.lines(0, 700)] == usual


def test_the_place_stays_where_margins_give_way(editor: DraftEditor) -> None:
    editor.go_to("op2")
    editor.set_zoom(3.0)
    number = editor.number_of("op2")
    assert editor.selected() == ((number, 0), (number, 0))


def long_page(qtbot: QtBot) -> DraftEditor:
    """Return a page of many lines, in the middle of which one writes."""
    words = "to continue to study what becomes of lamps that burn low, and to report on them in full, "
    paragraphs = tuple(
        Paragraph(f"op{at}", Role.OPERATIVE, styled(f"Requests {at} {words * 4}")) for at in range(60)
    )
    made = DraftEditor(LIGHT)
    qtbot.addWidget(made)
    made.set_session(Session(Resolution("draft", Masthead(), paragraphs)))
    made.resize(WIDE, 500)
    made.show()
    made.go_to("op40")
    qtbot.wait(50)
    return made


@pytest.mark.parametrize("zoom", [0.5, 1.5, 3.0])
def test_where_one_writes_stays_in_its_place_when_the_page_is_shown_larger(qtbot: QtBot, zoom: float) -> None:
    made = long_page(qtbot)
    height = made.cursorRect().top()
    made.set_zoom(zoom)
    qtbot.wait(50)
    assert made.cursorRect().top() == pytest.approx(height, abs=4 * zoom + 4)


def test_the_line_at_which_one_writes_stays_in_sight_when_a_strip_takes_room_from_the_page(
    qtbot: QtBot,
) -> None:
    made = long_page(qtbot)
    made.select(*[(made.number_of("op41"), 300)] * 2)
    made.verticalScrollBar().setValue(
        made.verticalScrollBar().value() + made.cursorRect().bottom() - made.viewport().height() + 4
    )
    qtbot.wait(50)
    made.resize(made.width(), 200)
    qtbot.wait(50)
    assert made.viewport().rect().contains(made.cursorRect().center())


def test_the_next_change_is_in_sight_in_a_paragraph_that_is_higher_than_the_window(qtbot: QtBot) -> None:
    made = long_page(qtbot)
    words = styled("to keep all lamps of the northern harbours alight " * 99)
    was = Resolution("draft", Masthead(), (Paragraph("long", Role.OPERATIVE, words),))
    session = Session(was)
    made.set_session(session)
    session.dispatch(Transaction((EditText("long", len(words), styled(""), styled("and clean;")),)))
    made.set_baseline(was)
    made.go_to("long")
    assert made.go_to_change(1)
    assert made.points() == (Point("long", len(words)),) * 2
    assert made.viewport().rect().contains(made.cursorRect().center())


def test_all_of_a_page_is_painted_when_it_is_shown_larger(qtbot: QtBot) -> None:
    made = long_page(qtbot)
    made.go_to("op0")  # below the masthead, which is no block that Qt would know of
    made.set_zoom(1.5)
    qtbot.wait(50)
    painted, at = Painted(made.viewport()), made.verticalScrollBar().value()
    made.set_zoom(2.0)  # the page is as wide as its window by now
    qtbot.wait(50)
    assert made.verticalScrollBar().value() > at
    assert QRegion(made.viewport().rect()).subtracted(painted.region).isEmpty()


class Painted(QObject):
    """What of a widget was painted since."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_one_reads_on_at_the_same_words_when_the_window_becomes_narrow_or_wide(qtbot: QtBot) -> None:
    made = long_page(qtbot)
    (first, _), *_ = made.lines(0, 500)
    for width in (SMALL, 400, WIDE, 1400):
        made.resize(width, 500)
        qtbot.wait(50)
        (number, _), *_ = made.lines(0, 500)
        assert number == first


def test_what_is_filled_before_it_is_seen_is_laid_out_once(qtbot: QtBot) -> None:
    made = DraftEditor(LIGHT)
    qtbot.addWidget(made)
    made.set_session(Session(small_draft()))
    made.set_zoom(1.5)
    before = made._appearance
    made.resize(WIDE, 700)
    made.show()
    assert made._appearance is before
