"""Rows and cells of a table: a row more or less, what a spreadsheet copies, and the keys in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.commands_tables import add_row, around, delete_rows, fill_cells, grid_of, new_table
from editor.draft_editor import DraftEditor
from editor.places import Point
from tests.editor.test_commands import check_tables
from tests.strategies import drafts
from ui.look.tokens import LIGHT
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, Note, atom_text, styled


def table(*rows: tuple[str, ...]) -> Paragraph:
    """A table whose cells and their paragraphs are called by their words."""
    made = tuple(
        Paragraph(
            f"row {at}",
            Role.ROW,
            children=tuple(
                Paragraph(f"cell {words}", Role.CELL, children=(Paragraph(words, Role.TEXT, styled(words)),))
                for words in each
            ),
        )
        for at, each in enumerate(rows)
    )
    return Paragraph("table", Role.TABLE, children=made)


LAKES = Resolution(
    "draft",
    Masthead(),
    (
        Paragraph("op", Role.OPERATIVE, styled("Notes:")),
        table(("Lake", "Depth"), ("Como", "425")),
        Paragraph("end", Role.OPERATIVE, styled("Decides")),
    ),
)


def words(draft: Resolution) -> list[list[str]]:
    return [
        ["/".join(each.text.chars for each in cell.children) for cell in row.children]
        for row in draft.children_of("table")
    ]


def merged(draft: Resolution, node: str, *, goes_on: bool) -> Resolution:
    cell = draft.paragraph(node)
    inside = () if goes_on else cell.children
    return draft.with_paragraph(Paragraph(cell.id, cell.role, children=inside, payload="merged"))


@given(st.data())
def test_a_row_more_keeps_the_table_a_table_and_is_taken_back(data: st.DataObject) -> None:
    draft = data.draw(drafts())
    cells = [each.id for each in draft.walk() if each.role is Role.CELL]
    for node in cells:
        found = add_row(draft, node)
        assert found is not None
        after = found[0].apply(draft)
        check_tables(draft, after)
        assert found[0].invert().apply(after) == draft
        assert around(after, found[1].node, Role.TABLE) == around(draft, node, Role.TABLE)
        gone = delete_rows(after, [found[1].node])
        assert gone is None or gone.apply(after) == draft


def test_a_row_comes_after_that_of_the_cursor_with_places_for_words() -> None:
    found = add_row(LAKES, "Lake")
    assert found is not None
    assert words(found[0].apply(LAKES)) == [["Lake", "Depth"], ["", ""], ["Como", "425"]]
    assert add_row(LAKES, "op") is None


def test_a_row_in_a_merged_cell_is_part_of_it() -> None:
    draft = merged(merged(LAKES, "cell Depth", goes_on=False), "cell 425", goes_on=True)
    found = add_row(draft, "Lake")
    assert found is not None
    made = found[0].apply(draft).children_of("table")[1]
    assert [(len(each.children), each.payload) for each in made.children] == [(1, ""), (0, "merged")]


def test_rows_go_with_what_is_in_them_and_the_table_with_the_last() -> None:
    gone = delete_rows(LAKES, ["Como", "425"])
    assert gone is not None
    assert words(gone.apply(LAKES)) == [["Lake", "Depth"]]
    both = delete_rows(LAKES, ["Depth", "Como"])
    assert both is not None
    assert "table" not in both.apply(LAKES)
    assert both.invert().apply(both.apply(LAKES)) == LAKES


def test_a_row_from_which_a_cell_reaches_down_does_not_go_alone() -> None:
    draft = merged(merged(LAKES, "cell Depth", goes_on=False), "cell 425", goes_on=True)
    assert delete_rows(draft, ["Lake"]) is None
    assert delete_rows(draft, ["Como"]) is not None
    assert delete_rows(draft, ["Lake", "Como"]) is not None


def test_cells_of_a_spreadsheet_fill_the_table_from_the_cursor_on_and_add_rows() -> None:
    filled = fill_cells(LAKES, "Como", grid_of('Garda\t346\nIseo\t"251\nor so"\n'))
    assert filled is not None
    after = filled.apply(LAKES)
    assert words(after) == [["Lake", "Depth"], ["Garda", "346"], ["Iseo", "251\nor so"]]
    assert filled.invert().apply(after) == LAKES
    assert fill_cells(LAKES, "Depth", grid_of("a\tb")) is None, "there is no third column"
    assert fill_cells(LAKES, "op", grid_of("a\tb")) is None


@pytest.fixture
def editor(qtbot: QtBot) -> DraftEditor:
    page = DraftEditor(LIGHT)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.set_session(Session(LAKES, author="Chair"))
    page.show()
    return page


def pasted(editor: DraftEditor, text: str, html: str = "") -> list[list[str]]:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    editor.paste()
    return words(editor.draft)


def test_tab_in_the_last_cell_begins_a_row_where_one_writes_on(editor: DraftEditor) -> None:
    editor.go_to("425")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "Garda")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "346")
    assert words(editor.draft) == [["Lake", "Depth"], ["Como", "425"], ["Garda", "346"]]
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert editor.textCursor().selectedText() == "Garda"
    for _ in range(3):
        editor.undo()
    assert editor.draft == LAKES


def test_pasting_cells_writes_into_cells(editor: DraftEditor) -> None:
    editor.go_to("Como")
    assert pasted(editor, "Garda\t346\nIseo\t251\n")[1:] == [["Garda", "346"], ["Iseo", "251"]]
    editor.undo()
    assert editor.draft == LAKES
    column = pasted(editor, "Garda\nIseo\n", "<table><tr><td>Garda</td></tr><tr><td>Iseo</td></tr></table>")
    assert column[1:] == [["Garda", "425"], ["Iseo", ""]]


SHEET = "Garda\t346\nIseo\t\n"
SHEET_HTML = "<table><tr><td>Garda</td><td>346</td></tr><tr><td>Iseo</td><td></td></tr></table>"


def cells(made: Paragraph) -> list[list[str]]:
    return [
        ["/".join(each.text.chars for each in cell.children) for cell in row.children]
        for row in made.children
    ]


@pytest.mark.parametrize(("at", "place"), [(Point("end", 0), 2), (Point("end", 3), 3), (Point("op", 6), 1)])
def test_cells_of_a_spreadsheet_become_a_table_where_there_is_none(
    editor: DraftEditor, at: Point, place: int
) -> None:
    editor.show_span(at, at)
    pasted(editor, SHEET, SHEET_HTML)
    made = editor.draft.children[place]
    assert cells(made) == [["Garda", "346"], ["Iseo", ""]]
    assert [each for each in editor.draft.children if each is not made] == list(LAKES.children)
    assert editor.current_node == made.children[1].children[1].children[0].id
    editor.undo()
    assert editor.draft == LAKES


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (SHEET, ""),
        (f"As follows:\n{SHEET}", f"<p>As follows:</p>{SHEET_HTML}"),
        ("Garda\n", "<table><tr><td>Garda</td></tr></table>"),
    ],
)
def test_words_with_tabs_or_beside_a_table_or_of_one_column_become_none(
    editor: DraftEditor, text: str, html: str
) -> None:
    editor.go_to("end")
    pasted(editor, text, html)
    assert [each.role for each in editor.draft.children].count(Role.TABLE) == 1


def test_cells_pasted_without_style_outside_a_table_are_words(editor: DraftEditor) -> None:
    editor.show_span(Point("end", 7), Point("end", 7))
    data = QMimeData()
    data.setText(SHEET)
    data.setHtml(SHEET_HTML)
    QGuiApplication.clipboard().setMimeData(data)
    editor.paste_plain()
    assert [each.role for each in editor.draft.children].count(Role.TABLE) == 1


def test_a_note_takes_the_words_of_cells() -> None:
    note = Note("note", styled("See."))
    draft = LAKES.with_paragraph(Paragraph("op", Role.OPERATIVE, styled("Notes") + atom_text(note)))
    assert new_table(draft, Point("note", 0), Point("note", 0), grid_of(SHEET)) is None


@given(st.data())
def test_a_new_table_leaves_all_else_and_is_taken_back(data: st.DataObject) -> None:
    draft = data.draw(drafts())
    for paragraph in draft.walk():
        at = Point(paragraph.id, data.draw(st.integers(0, len(paragraph.text))))
        if (
            around(draft, paragraph.id, Role.CELL)
            or (made := new_table(draft, at, at, grid_of(SHEET))) is None
        ):
            continue
        after = made.apply(draft)
        check_tables(draft, after)
        assert made.invert().apply(after) == draft
        assert {each.id for each in draft.walk()} <= {each.id for each in after.walk()}


def test_cells_copied_here_fill_cells_with_their_marks(editor: DraftEditor) -> None:
    bold = styled("Como", MarkKind.BOLD)
    filled = fill_cells(LAKES, "Como", [[bold, styled("")]])
    assert filled is not None
    editor.set_session(Session(filled.apply(LAKES), author="Chair"))
    editor.show_span(Point("Lake", 0), Point("Como", 4))
    editor.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Lake\tDepth\nComo\t\n"
    assert "<td><b>Como</b></td>" in data.html()
    editor.go_to("Como")
    editor.paste()
    assert words(editor.draft) == [["Lake", "Depth"], ["Lake", "Depth"], ["Como", ""]]
    copied_cell = editor.draft.children_of("table")[2].children[0]
    assert copied_cell.children[0].text == bold


def test_cells_copied_from_the_midst_of_a_row_leave_the_cells_that_were_not(editor: DraftEditor) -> None:
    editor.show_span(Point("Depth", 0), Point("Como", 4))
    editor.copy()
    editor.go_to("Lake")
    editor.paste()
    assert words(editor.draft) == [["Lake", "Depth"], ["Como", "425"]]


def test_cells_copied_here_become_a_table_elsewhere_and_words_of_one_cell_stay_words(
    editor: DraftEditor,
) -> None:
    editor.show_span(Point("Lake", 0), Point("425", 3))
    editor.copy()
    editor.show_span(Point("end", 7), Point("end", 7))
    editor.paste()
    assert cells(editor.draft.children[-1]) == [["Lake", "Depth"], ["Como", "425"]]
    editor.undo()
    editor.show_span(Point("Lake", 0), Point("Lake", 4))
    editor.copy()
    editor.show_span(Point("end", 7), Point("end", 7))
    editor.paste()
    assert editor.draft.text("end").plain == "DecidesLake"


def test_more_columns_than_there_are_are_pasted_as_words(editor: DraftEditor) -> None:
    editor.go_to("425")
    text = " ".join(cell for row in pasted(editor, "a\tb\nc\td\n") for cell in row)
    assert all(letter in text for letter in "abcd")


def test_rows_are_deleted_where_the_words_of_them_are_selected(editor: DraftEditor) -> None:
    editor.show_span(Point("Como", 1), Point("425", 2))
    editor.delete_rows()
    assert words(editor.draft) == [["Lake", "Depth"]]
    told: list[str] = []
    editor.refused.connect(told.append)
    editor.go_to("op")
    editor.delete_rows()
    editor.add_row()
    assert told == ["The cursor stands in no table."] * 2


def test_tab_in_a_row_that_was_deleted_changes_nothing(editor: DraftEditor) -> None:
    editor.set_baseline(LAKES)
    editor.go_to("Como")
    editor.delete_rows()
    deleted = next(at for at, block in enumerate(editor.canvas.blocks) if block.node == "Como")
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(deleted).position())
    editor.setTextCursor(cursor)
    before = editor.draft
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert not editor.is_in_table
    assert editor.draft is before
