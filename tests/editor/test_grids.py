"""Tables on the page: cells side by side, where they are hit, and that an edit leaves what a new page has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import TypeVar

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from editor.page import Page
from editor.places import Point
from editor.projection import View
from editor.redline_pane import RedlinePane
from exports.spans import keep_span
from tests.editor.test_tables import table
from tests.strategies import LIST_ROLES, Ids, transactions
from ui.look.tokens import LIGHT
from versioning.compare.compare import compare
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.spans import Span
from versioning.tree.text import styled

FUZZY = Qt.HitTestAccuracy.FuzzyHit
WHOLE = QRect(0, 0, 10_000, 10_000)
LONG = "the measures that were taken in accordance with its decisions and those of its committees " * 3


def draft_of(
    *rows: tuple[str, ...], before: str = "Notes:", after: str = "Decides to remain seized of the matter."
) -> Resolution:
    parts = (
        Paragraph("before", Role.TEXT, styled(before)),
        table(*rows),
        Paragraph("after", Role.TEXT, styled(after)),
    )
    return Resolution("draft", Masthead(), parts)


def page_of(shown: Resolution, width: int = 900) -> DraftEditor:
    page = DraftEditor(LIGHT)
    laid_out(page, width)
    page.set_session(Session(shown))
    return page


def laid_out(page: Page, width: int = 900) -> Page:
    """Have a page be as wide as this; only one that is shown is told so."""
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.resize(width, 600)
    page.show()
    return page


def rect_of(page: Page, node: str) -> QRectF:
    number = page.number_of(node)
    assert number is not None
    return page._rect(page.document().findBlockByNumber(number))


def rects(page: Page) -> list[QRectF]:
    """Where the blocks of a page stand, each as wide as its lines may be."""
    found = []
    document, places = page.document(), page._places
    places.settle(0, document.blockCount() - 1)
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        left, right = places.sides(block)
        top, bottom = page._span(number)
        found.append(QRectF(QPointF(left, top), QPointF(places._room[1] - right, bottom)))
    return found


def check_places(page: Page) -> None:
    """Check what holds of every page: nothing lies on anything else, and what is seen is what is hit."""
    found, places, document = rects(page), page._places, page.document()
    for one, other in combinations(found, 2):
        assert not one.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other)
    assert places.tops == sorted(places.tops)
    assert places.tops[-1] >= max(rect.bottom() for rect in found) - 0.1
    assert document.size().height() == pytest.approx(places.tops[-1] + places._frame.bottomMargin())
    for number, rect in enumerate(found):
        middle = rect.center() + QPointF(places._room[0], 0.0)
        hit = document.findBlock(places.hitTest(middle, FUZZY)).blockNumber()
        assert hit == number
        assert places.number_at(rect.center().y()) <= number
    cells = list(places.cells(WHOLE))
    for cell in cells:
        assert cell in places.cells(QRect(0, round(cell.center().y()), 1000, 1))
    for cell, other in combinations(cells, 2):
        assert not cell.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other.adjusted(0.1, 0.1, -0.1, -0.1))


def shape(page: Page) -> list[tuple[float, ...]]:
    return [tuple(round(each, 3) for each in rect.getRect()) for rect in rects(page)]


@st.composite
def tabled(draw: st.DrawFn) -> Resolution:
    """A draft with tables whose cells are merged, empty, or hold lists, some of them in Arabic."""
    ids = Ids("tabled")
    said = st.sampled_from(("", "143", "Orta", "Lake of", LONG, "البحيرة والأعضاء"))

    def cell() -> Paragraph:
        roles = draw(st.lists(st.sampled_from((Role.TEXT, Role.TEXT, Role.SUBPARAGRAPH)), max_size=2))
        inside = tuple(Paragraph(ids(), role, styled(draw(said))) for role in roles)
        span = Span(draw(st.sampled_from((1, 1, 2))), draw(st.booleans()))
        return Paragraph(ids(), Role.CELL, children=inside, payload=keep_span(span, {}))

    def row() -> Paragraph:
        return Paragraph(ids(), Role.ROW, children=tuple(cell() for _ in range(draw(st.integers(1, 4)))))

    def tables() -> Paragraph:
        return Paragraph(ids(), Role.TABLE, children=tuple(row() for _ in range(draw(st.integers(1, 4)))))

    parts = [
        tables() if is_table else Paragraph(ids(), draw(st.sampled_from(LIST_ROLES)), styled(draw(said)))
        for is_table in draw(st.lists(st.booleans(), min_size=1, max_size=4))
    ]
    return Resolution(ids(), Masthead(), tuple(parts))


P = TypeVar("P", bound=Page)


@contextmanager
def closed(page: P) -> Iterator[P]:
    """Close a page in the end, whatever comes."""
    try:
        yield page
    finally:
        page.close()
        page.deleteLater()


@given(shown=tabled(), width=st.sampled_from((500, 900, 1400)))
def test_places_are_apart_and_lead_back_to_their_blocks(
    qapp: QApplication, shown: Resolution, width: int
) -> None:
    with closed(page_of(shown, width)) as page:
        check_places(page)


@given(st.data())
def test_after_any_edit_the_page_is_as_if_it_were_laid_out_anew(
    qapp: QApplication, data: st.DataObject
) -> None:
    session, ids = Session(data.draw(tabled())), Ids("edit")
    with closed(DraftEditor(LIGHT)) as page:
        laid_out(page)
        page.set_session(session)
        for _ in range(3):
            rects(page)
            session.dispatch(data.draw(transactions(session.draft, most=2, ids=ids)))
            assume(session.draft.children)
            with closed(page_of(session.draft)) as anew:
                # in which language a draft is, is found once nobody types
                assume(page._appearance.from_right == anew._appearance.from_right)
                assert shape(page) == shape(anew)
            check_places(page)


@given(st.data(), st.sampled_from(View))
def test_a_redline_is_shown_as_if_it_were_laid_out_anew(
    qapp: QApplication, data: st.DataObject, view: View
) -> None:
    base, ids = data.draw(tabled()), Ids("edit")
    target = base
    with closed(pane_of(view)) as pane:
        for _ in range(2):
            target = data.draw(transactions(target, most=3, ids=ids)).apply(target)
            assume(target.children and base.children)
            with closed(pane_of(view)) as anew:
                for each in (pane, anew):
                    each.show_redline(compare(base, target))
                assert shape(pane) == shape(anew)
            check_places(pane)


def pane_of(view: View) -> RedlinePane:
    pane = RedlinePane(view, LIGHT)
    laid_out(pane)
    return pane


LAKES = (("Lake", "Depth", "Remarks"), ("Orta", "143", LONG), ("Como", "425", "none"))


@pytest.fixture
def lakes(qtbot: QtBot) -> DraftEditor:
    page = DraftEditor(LIGHT)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.set_session(Session(draft_of(*LAKES)))
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_the_cells_of_a_row_stand_side_by_side_and_it_is_as_high_as_its_highest(lakes: DraftEditor) -> None:
    lake, depth, remarks = (rect_of(lakes, each) for each in LAKES[0])
    assert lake.top() == depth.top() == remarks.top()
    assert lake.left() < depth.left() < remarks.left()
    assert rect_of(lakes, "Orta").left() == lake.left()
    assert rect_of(lakes, "Como").top() > rect_of(lakes, LONG).bottom()
    assert rect_of(lakes, "after").top() > rect_of(lakes, "Como").bottom()


def test_columns_are_as_wide_as_their_words_ask(lakes: DraftEditor) -> None:
    lake, depth, remarks = (rect_of(lakes, each).left() for each in LAKES[0])
    assert depth - lake < remarks - lake < 250


def test_a_key_in_a_cell_moves_no_column(lakes: DraftEditor) -> None:
    before = [rect.left() for rect in rects(lakes)]
    lakes._select(Point("Orta", 4), Point("Orta", 4))
    QTest.keyClicks(lakes, "x")
    assert [rect.left() for rect in rects(lakes)] == before


def test_where_columns_would_be_too_narrow_cells_stand_below_each_other(lakes: DraftEditor) -> None:
    lakes.resize(420, 600)
    lakes.set_zoom(3.0)
    lake, depth = rect_of(lakes, "Lake"), rect_of(lakes, "Depth")
    assert depth.top() > lake.bottom()
    check_places(lakes)


def test_cells_go_on_to_the_right_and_down(qtbot: QtBot) -> None:
    draft = draft_of(("a", "b", "c"), ("d", "e", "f"))
    wide, down = keep_span(Span(2), {}), keep_span(Span(1, continues=True), {})
    draft = draft.with_paragraph(Paragraph("cell d", Role.CELL, payload=down))
    first, second, _ = draft.children_of("row 0")
    second = Paragraph(second.id, Role.CELL, children=second.children, payload=wide)
    draft = draft.with_paragraph(Paragraph("row 0", Role.ROW, children=(first, second)))
    page = page_of(draft)
    qtbot.addWidget(page)
    found = [(round(each.width()), round(each.height())) for each in page._places.cells(WHOLE)]
    (a_wide, a_high), (b_wide, b_high), (e_wide, e_high), (f_wide, _) = found
    assert a_high == pytest.approx(b_high + e_high, abs=1)
    assert b_wide == pytest.approx(e_wide + f_wide, abs=1)
    assert a_wide + b_wide == pytest.approx(page._places._room[1] - page._appearance.start, abs=2)


def test_a_draft_in_arabic_begins_its_rows_at_the_right(qtbot: QtBot) -> None:
    words = "إذ تشير إلى القرار"
    page = page_of(draft_of(("البحيرة", "العمق"), before=words, after=words))
    qtbot.addWidget(page)
    assert rect_of(page, "البحيرة").left() > rect_of(page, "العمق").left()
    check_places(page)


def test_in_a_draft_in_arabic_the_margin_of_a_table_is_at_the_right_of_figures_too(qtbot: QtBot) -> None:
    words = "إذ تشير إلى القرار"
    page = page_of(draft_of(("البحيرة", "1,215 MHz"), before=words, after=words))
    qtbot.addWidget(page)
    assert [line.right_to_left for _, line in page.lines(0, 600)] == [True] * 4


def place_in(page: DraftEditor) -> str:
    return page.canvas.blocks[page.textCursor().blockNumber()].node


def test_a_click_in_a_cell_puts_the_cursor_there(lakes: DraftEditor) -> None:
    for node in (*LAKES[0], "Orta", "Como", LONG):
        middle = (rect_of(lakes, node).center() - QPointF(0, lakes.verticalScrollBar().value())).toPoint()
        QTest.mouseClick(lakes.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        assert place_in(lakes) == node
        assert not lakes.textCursor().hasSelection()


def test_a_click_in_the_empty_part_of_a_cell_goes_to_its_last_words(lakes: DraftEditor) -> None:
    rect = rect_of(lakes, "Orta")
    below = QPoint(round(rect.left() + 5), round(rect_of(lakes, LONG).bottom() - 3))
    QTest.mouseClick(lakes.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, below)
    assert place_in(lakes) == "Orta"


def test_down_and_up_stay_in_the_column(lakes: DraftEditor) -> None:
    lakes._select(Point("before", 6), Point("before", 6))
    lakes._select(Point("Depth", 2), Point("Depth", 2))
    walked = []
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
    ):
        QTest.keyClick(lakes, key)
        walked.append(place_in(lakes))
    assert walked == ["143", "425", "after", "425", "143", "Depth"]
    QTest.keyClick(lakes, Qt.Key.Key_Up)
    assert place_in(lakes) == "before"


def test_lines_of_a_cell_are_gone_through_before_the_row_below(lakes: DraftEditor) -> None:
    lakes._select(Point(LONG, 3), Point(LONG, 3))
    lines = lakes.textCursor().block().layout().lineCount()
    assert lines > 1
    for _ in range(lines - 1):
        QTest.keyClick(lakes, Qt.Key.Key_Down)
        assert place_in(lakes) == LONG
    QTest.keyClick(lakes, Qt.Key.Key_Down)
    assert place_in(lakes) == "none"


def test_with_shift_they_select_from_cell_to_cell(lakes: DraftEditor) -> None:
    lakes._select(Point("Lake", 1), Point("Lake", 1))
    QTest.keyClick(lakes, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert place_in(lakes) == "Orta"
    assert lakes.textCursor().selectedText().startswith("ake")


def test_the_cursor_is_drawn_in_its_cell(lakes: DraftEditor) -> None:
    lakes._select(Point("143", 0), Point("143", 0))
    caret, rect = lakes.cursorRect(), rect_of(lakes, "143")
    assert caret.left() == pytest.approx(rect.left(), abs=2)
    assert rect.top() - 1 <= caret.top() + lakes.verticalScrollBar().value() <= rect.bottom()


def test_the_edges_of_cells_are_painted(lakes: DraftEditor) -> None:
    picture = lakes.viewport().grab().toImage()
    cells = list(lakes._places.cells(WHOLE))
    assert len(cells) == 9
    for cell in cells:
        middle = QPoint(round(cell.left()), round(cell.center().y()))
        assert picture.pixelColor(middle).name() == LIGHT.strong_line


def test_rows_that_came_and_went_are_rows_of_their_own(qtbot: QtBot) -> None:
    base, target = draft_of(*LAKES), draft_of(*LAKES[:2])
    pane = pane_of(View.UNIFIED)
    qtbot.addWidget(pane)
    pane.show_redline(compare(base, target))
    assert rect_of(pane, "Como").top() == rect_of(pane, "425").top() > rect_of(pane, LONG).bottom()
    block = pane.canvas.blocks[pane.number_of("Como") or 0]
    assert block.is_changed
    assert not block.live
