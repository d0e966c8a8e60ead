"""The layout of a page: lines as Qt breaks them, places that hold before and after guesses are measured."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.appearance import ANCHOR
from editor.draft_editor import DraftEditor
from editor.page import Page
from editor.places import Point
from editor.utf16 import by_units
from tests.strategies import drafts
from tests.tools.generate import draft
from ui.look.tokens import DARK, LIGHT, Colours, contrast
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, Note, atom_text, styled

EXACT, FUZZY = Qt.HitTestAccuracy.ExactHit, Qt.HitTestAccuracy.FuzzyHit


def page_of(shown: Resolution) -> DraftEditor:
    page = DraftEditor(LIGHT)
    page.resize(900, 600)
    page.set_session(Session(shown))
    return page


@pytest.fixture
def long(qtbot: QtBot) -> DraftEditor:
    """A page of more paragraphs than are laid out at once."""
    page = page_of(draft(300))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    """A caret that does not blink."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def settled(page: Page, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page._settling.isActive())


def lines(document: QTextDocument) -> list[list[tuple[int, int, float]]]:
    """The lines of each block: where they begin and end in it, and how far below its first one."""
    result = []
    for at in range(document.blockCount()):
        block = document.findBlockByNumber(at)
        document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        found = [layout.lineAt(number) for number in range(layout.lineCount())]
        result.append([(each.textStart(), each.textLength(), round(each.y(), 2)) for each in found])
    return result


@given(shown=drafts(most=6, keeps=True))
def test_words_break_into_the_lines_of_qts_own_layout_but_for_signs_of_notes(
    qapp: QApplication, shown: Resolution
) -> None:
    page = page_of(shown)
    check_lines(page)
    page.deleteLater()


def check_lines(page: DraftEditor) -> None:
    """Compare the lines of a page with those of Qt's own layout."""
    copy = page.document().clone()
    copy.documentLayout().registerHandler(ANCHOR, page._anchors)
    copy.setPageSize(page.document().pageSize())
    copy.setDefaultTextOption(page.document().defaultTextOption())
    for at, (own, qts) in enumerate(zip(lines(page.document()), lines(copy), strict=True)):
        if page.canvas.blocks[at].cell is not None:
            continue  # it stands beside others, where Qt's layout has all blocks below each other
        chars = by_units(copy.findBlockByNumber(at).text())
        if not any(start and (chars[start] == ATOM or chars[start - 1] == "/") for start, _, _ in qts):
            assert own == qts


def test_lines_of_two_scripts_are_as_high_as_in_qts_own_layout(qtbot: QtBot) -> None:
    words = "Urges all States, appropriate measures being in place for the children of الأعضاء, to report"
    page = page_of(Resolution("d", children=(Paragraph("p", Role.TITLE, styled(words)),)))
    qtbot.addWidget(page)
    check_lines(page)


@pytest.mark.parametrize("network", ["network", "𝒩𝑒𝓉𝓌𝑜𝓇𝓀"])
def test_no_line_begins_with_the_sign_of_a_note(qtbot: QtBot, network: str) -> None:
    note = atom_text(Note("n", styled("See above.")))
    words = styled(" ".join([f"Welcoming the {network}, and taking note of its reports,"] * 3))
    page = page_of(Resolution("d", children=(Paragraph("p", Role.PREAMBULAR, words + note),)))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    breaks = set()
    for width in range(480, 760, 2):
        page.resize(width, 600)
        qtbot.wait(1)
        found = lines(page.document())[0]
        breaks.add(tuple(found))
        shown = by_units(page.document().firstBlock().text())
        assert all(shown[start] != ATOM for start, _, _ in found)
        assert sum(length for _, length, _ in found) == len(shown)
    assert len(breaks) > 5


@pytest.mark.parametrize("words", ["Recalling resolution A/RES/97/220 ", "إذ تشير إلى القرار A/RES/97/220 "])
def test_no_line_ends_within_a_symbol(qtbot: QtBot, words: str) -> None:
    page = page_of(Resolution("d", children=(Paragraph("p", Role.PREAMBULAR, styled(words * 5)),)))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    breaks = set()
    for width in range(480, 760, 4):
        page.resize(width, 600)
        qtbot.wait(1)
        found = lines(page.document())[0]
        breaks.add(tuple(found))
        shown = page.document().firstBlock().text()
        assert all(shown[start - 1] == " " for start, _, _ in found[1:])
    assert len(breaks) > 5


def test_what_is_longer_than_a_line_is_broken_within(qtbot: QtBot) -> None:
    page = page_of(Resolution("d", children=(Paragraph("p", Role.TEXT, styled("a/" * 200)),)))
    qtbot.addWidget(page)
    assert len(lines(page.document())[0]) > 2


@given(shown=drafts(most=6, keeps=True))
def test_a_place_under_a_letter_leads_back_to_the_letter(qapp: QApplication, shown: Resolution) -> None:
    page = page_of(shown)
    for at in range(page.document().blockCount()):
        block = page.document().findBlockByNumber(at)
        rect, layout = page._rect(block), block.layout()
        for line in map(layout.lineAt, range(layout.lineCount())):
            first, last = line.textStart(), line.textStart() + line.textLength()
            point = rect.topLeft() + QPointF(line.cursorToX(first)[0], line.y() + line.height() / 2)
            hit = page._places.hitTest(point, FUZZY) - block.position()
            assert first <= hit <= last
            if block.text().isascii():
                assert hit == first
    page.deleteLater()


def test_no_letter_is_hit_beside_the_words(long: DraftEditor) -> None:
    assert long._places.hitTest(QPointF(3, long._places.tops[5] + 12), EXACT) == -1


def test_guesses_are_measured_in_time_and_then_hold(long: DraftEditor, qtbot: QtBot) -> None:
    settled(long, qtbot)
    tops = list(long._places.tops)
    long._places.settle(0, len(tops))
    assert long._places.tops == tops
    assert long.verticalScrollBar().maximum() == pytest.approx(
        long.document().size().height() - long.viewport().height(), abs=1
    )


def test_what_is_in_view_stays_while_the_rest_is_measured(long: DraftEditor, qtbot: QtBot) -> None:
    """A scroll deep into a draft that was not laid out so far doesn't slip."""
    node = long.canvas.blocks[250].node
    long.go_to(node)
    before = long.cursorRect().top()
    settled(long, qtbot)
    assert long.cursorRect().top() == pytest.approx(before, abs=1)


def test_the_cursor_goes_down_into_what_was_never_in_view(long: DraftEditor) -> None:
    long._select(Point(long.canvas.blocks[200].node, 3), Point(long.canvas.blocks[200].node, 3))
    here = long.textCursor()
    for _ in range(40):
        assert here.movePosition(here.MoveOperation.Down)
    assert here.block().blockNumber() > 201


def test_selected_words_are_painted_in_the_colours_of_a_selection(long: DraftEditor) -> None:
    long.setFocus()
    bare = long.viewport().grab(QRect(0, 0, 800, 500)).toImage()
    long.selectAll()
    chosen = long.viewport().grab(QRect(0, 0, 800, 500)).toImage()
    points = [(x, y) for x in range(160, 700, 5) for y in range(60, 480, 5)]
    changed = sum(bare.pixelColor(*each) != chosen.pixelColor(*each) for each in points)
    assert changed > len(points) // 5


def test_finding_reaches_words_that_were_never_in_view(long: DraftEditor) -> None:
    last = long.canvas.blocks[299]
    assert long.find(last.shown[:60])
    assert long.document().findBlock(long.textCursor().position()).isValid()


@pytest.mark.parametrize("zoom", [1.0, 3.0])
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_caret_is_drawn_where_the_keyboard_writes(
    zoom: float, colours: Colours, long: DraftEditor, qtbot: QtBot, still: None
) -> None:
    long.set_zoom(zoom)
    long.dress(colours)
    long.activateWindow()
    long.setFocus()
    qtbot.waitUntil(long.hasFocus)
    QApplication.processEvents()
    caret = long.cursorRect()
    drawn = long.viewport().grab(caret).toImage()
    assert caret.width() == round(zoom)
    assert contrast(drawn.pixelColor(0, caret.height() // 2).name(), colours.page) >= 7


def test_a_page_without_a_caret_has_no_flag_in_place_of_one(qtbot: QtBot) -> None:
    words = styled("إذ تشير إلى القرار A/RES/97/220")
    page = page_of(Resolution("d", children=(Paragraph("p", Role.PREAMBULAR, words),)))
    qtbot.addWidget(page)
    page.setCursorWidth(0)
    pictures = []
    for place in (-1, 3):
        picture = QImage(900, 200, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.cursorPosition = place
        with QPainter(picture) as painter:
            page.document().documentLayout().draw(painter, context)
        pictures.append(picture)
    assert pictures[0] == pictures[1]
