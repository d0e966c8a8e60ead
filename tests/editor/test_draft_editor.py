"""Hands on the real widget: whatever is pressed, the page shows the draft and the draft loses nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from editor.exchange_page import DELETED_WORDS
from editor.places import Point
from tests.editor.test_projection import expected, live
from tests.strategies import lineages
from ui.look.tokens import LIGHT
from versioning.negotiation.agreement import Find, State
from versioning.room import Room
from versioning.session import Session
from versioning.tree.numbering import note_signs
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import ATOM, MarkKind, Note, StyledText, styled

KEYS: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...] = tuple(
    (key, modifier)
    for key in (
        *(Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Left),
        *(
            Qt.Key.Key_Right,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_Escape,
        ),
    )
    for modifier in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
    )
    if (key, modifier) != (Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier)
)
COMMANDS = (
    *("undo", "redo", "cut", "copy", "paste", "paste_plain", "indent", "outdent", "move_up", "move_down"),
    *("insert_note", "leave_note", "italic", "heading", "operative", "select_all", "next_change"),
)


def draft_of(*words: str) -> Resolution:
    children = [
        Paragraph("title", Role.TITLE, styled("Wells")),
        *(Paragraph(f"op{at}", Role.OPERATIVE, styled(each)) for at, each in enumerate(words, 1)),
    ]
    return Resolution("draft", Masthead(), tuple(children))


def consistent(editor: DraftEditor) -> bool:
    """Whether the page shows, character by character, what the canvas believes that it shows."""
    document, blocks = editor.document(), editor.canvas.blocks
    shown = [document.findBlockByNumber(at).text() for at in range(document.blockCount())]
    return shown == [block.shown for block in blocks]


def press(editor: DraftEditor, act: tuple[str, object]) -> None:
    kind, what = act
    if kind == "key":
        key, modifier = what
        QTest.keyClick(editor, key, modifier)
    elif kind == "words":
        editor.type_words(what)
    elif kind == "composed":
        QApplication.sendEvent(editor, QInputMethodEvent("かん", []))
        event = QInputMethodEvent()
        event.setCommitString(what)
        QApplication.sendEvent(editor, event)
    elif kind == "caret":
        position = what % editor.document().characterCount()
        cursor = editor.textCursor()
        cursor.setPosition(position)
        editor.setTextCursor(cursor)
    else:
        doings: dict[str, Callable[[], object]] = {
            "italic": lambda: editor.mark(MarkKind.ITALIC),
            "heading": lambda: editor.set_role(Role.HEADING),
            "operative": lambda: editor.set_role(Role.OPERATIVE),
            "select_all": editor.selectAll,
            "next_change": lambda: editor.go_to_change(1),
        }
        doings.get(kind, getattr(editor, kind, None))()


def acts() -> st.SearchStrategy[tuple[str, object]]:
    return st.one_of(
        st.tuples(st.just("key"), st.sampled_from(KEYS)),
        st.tuples(st.just("words"), st.sampled_from(("a", " ", "well and", "😀", "العدل", "决定"))),
        st.tuples(st.just("composed"), st.sampled_from(("漢字", "é"))),
        st.tuples(st.just("caret"), st.integers(0, 4000)),
        st.tuples(st.sampled_from(COMMANDS), st.none()),
    )


def opened(editor: DraftEditor, draft: Resolution, base: Resolution | None = None) -> Session:
    session = Session(draft)
    editor.set_session(session)
    editor.set_baseline(base)
    return session


@given(pair=lineages(most=4, keeps=True), done=st.lists(acts(), max_size=14), marked=st.booleans())
def test_whatever_is_pressed_the_page_shows_the_draft_and_undo_brings_it_back(
    qapp: QApplication, pair: tuple[Resolution, Resolution], done: list[tuple[str, object]], marked: bool
) -> None:
    base, target = pair
    editor = DraftEditor(LIGHT)
    session = opened(editor, target, base if marked else None)
    for act in done:
        press(editor, act)
        assert consistent(editor)
        projection = editor._projection
        assert live(projection) == expected(session.draft)
        assert editor.numbers.signs == note_signs(session.draft)
    while session.can_undo:
        session.undo()
    assert session.draft == target
    assert consistent(editor)
    editor.close()
    editor.deleteLater()


@settings(max_examples=settings().max_examples // 2)
@given(pair=lineages(most=4, keeps=True), done=st.lists(acts(), max_size=14), data=st.data())
def test_whatever_is_pressed_what_is_agreed_stays_and_the_page_shows_the_draft(
    qapp: QApplication,
    pair: tuple[Resolution, Resolution],
    done: list[tuple[str, object]],
    data: st.DataObject,
) -> None:
    base, target = pair
    tops = [each.id for each in target.children]
    found = data.draw(st.sets(st.sampled_from(tops), max_size=3)) if tops else ()
    editor = DraftEditor(LIGHT)
    session = opened(editor, target, base)
    room = Room(session)
    room.find(*(Find((node,), State.INFORMALS) for node in found))
    agreed = [each.bare() for each in target.walk() if room.agreement.of(each.id).state.is_agreed]
    for act in done:
        press(editor, act)
        assert consistent(editor)
        assert live(editor._projection) == expected(session.draft)
        assert [session.draft.paragraph(each.id).bare() for each in agreed] == agreed
    while session.can_undo:
        session.undo()
    assert session.draft == target
    editor.close()
    editor.deleteLater()


def test_words_go_where_the_cursor_is_and_take_the_marks_beside_it(editor: DraftEditor) -> None:
    session = opened(editor, draft_of("Urges States"))
    editor._select(Point("op1", 0), Point("op1", 5))
    editor.mark(MarkKind.ITALIC)
    editor._select(Point("op1", 5), Point("op1", 5))
    QTest.keyClicks(editor, " also")
    text = session.draft.paragraph("op1").text
    assert text.plain == "Urges also States"
    assert [(mark.start, mark.end) for mark in text.marks] == [(0, 10)]


def test_italics_without_a_selection_are_for_what_is_typed_next(editor: DraftEditor) -> None:
    session = opened(editor, draft_of("Urges States"))
    editor._select(Point("op1", 12), Point("op1", 12))
    editor.mark(MarkKind.ITALIC)
    assert editor.bears(MarkKind.ITALIC)
    QTest.keyClicks(editor, " all")
    assert [(mark.start, mark.end) for mark in session.draft.paragraph("op1").text.marks] == [(12, 16)]


def test_enter_and_backspace_split_and_join(editor: DraftEditor) -> None:
    session = opened(editor, draft_of("Urges States to dig"))
    editor._select(Point("op1", 12), Point("op1", 12))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [each.text.plain for each in session.draft.body] == ["Urges States", " to dig"]
    assert [each.role for each in session.draft.body] == [Role.OPERATIVE, Role.OPERATIVE]
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert [each.text.plain for each in session.draft.body] == ["Urges States to dig"]
    assert editor.points()[1] == Point("op1", 12)


def test_one_undo_takes_back_a_run_of_typing(editor: DraftEditor) -> None:
    session = opened(editor, draft_of("Urges States"))
    editor._select(Point("op1", 12), Point("op1", 12))
    QTest.keyClicks(editor, " to dig")
    editor.undo()
    assert session.draft.paragraph("op1").text.plain == "Urges States"
    editor.redo()
    assert session.draft.paragraph("op1").text.plain == "Urges States to dig"


def test_tab_makes_a_sub_paragraph_and_its_label_follows(editor: DraftEditor) -> None:
    session = opened(editor, draft_of("Urges States:", "Dig wells"))
    editor._select(Point("op2", 0), Point("op2", 0))
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert session.draft.paragraph("op2").role is Role.SUBPARAGRAPH
    assert editor.numbers.now["op2"].label == "OP1 (a)"
    QTest.keyClick(editor, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert editor.numbers.now["op2"].label == "OP2"


def test_tab_goes_from_cell_to_cell_of_a_table(editor: DraftEditor) -> None:
    rows = [
        Paragraph(
            f"row {at}",
            Role.ROW,
            children=tuple(
                Paragraph(f"cell {words}", Role.CELL, children=(Paragraph(words, Role.TEXT, styled(words)),))
                for words in each
            ),
        )
        for at, each in enumerate((("Lake", "Depth"), ("Como", "425")))
    ]
    draft = Resolution("draft", Masthead(), (Paragraph("table", Role.TABLE, children=tuple(rows)),))
    session = opened(editor, draft)
    editor.go_to("Lake")
    reached = []
    for key in (*[Qt.Key.Key_Tab] * 3, *[Qt.Key.Key_Backtab] * 4):
        QTest.keyClick(editor, key)
        reached.append(editor.textCursor().selectedText())
    assert reached == ["Depth", "Como", "425", "Como", "Depth", "Lake", "Lake"]
    assert session.draft is draft


def test_notes_are_numbered_anew_where_paragraphs_with_notes_change_places(editor: DraftEditor) -> None:
    noted = [StyledText(f"text{ATOM}", (), (Note(f"note {at}", styled("words")),)) for at in range(3)]
    paragraphs = (Paragraph(f"p{at}", Role.OPERATIVE, text) for at, text in enumerate(noted))
    session = opened(editor, Resolution("draft", Masthead(), tuple(paragraphs)))
    editor.go_to("p2")
    editor.move_up()
    assert [each.id for each in session.draft.children] == ["p0", "p2", "p1"]
    assert editor.numbers.signs == note_signs(session.draft) == {"note 0": "1", "note 2": "2", "note 1": "3"}


def test_a_note_is_inserted_written_and_left(editor: DraftEditor) -> None:
    session = opened(editor, draft_of("Urges States"))
    editor._select(Point("op1", 5), Point("op1", 5))
    editor.insert_note()
    QTest.keyClicks(editor, "See A/1.")
    editor.leave_note()
    QTest.keyClicks(editor, "x")
    assert [note.text.plain for note in session.draft.notes()] == ["See A/1."]
    assert session.draft.paragraph("op1").text.plain == "Urgesx States"


@pytest.mark.parametrize("last", ["Decides to meet", "Decides to meet again at the wells. " * 12])
def test_where_the_text_begins_and_ends_the_whole_page_is_shown(
    editor: DraftEditor, qtbot: QtBot, last: str
) -> None:
    opened(editor, draft_of(*(f"Urges States to dig {at} wells" for at in range(60)), last))
    editor.show()
    qtbot.waitExposed(editor)
    bar, held = editor.verticalScrollBar(), Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(editor, Qt.Key.Key_End, held)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    QTest.keyClick(editor, Qt.Key.Key_Home, held)
    assert bar.value() == bar.minimum()


@pytest.mark.parametrize("words", ["Urges States to dig wells", "يحث الدول على حفر الآبار"])
def test_a_click_at_its_number_selects_a_paragraph(editor: DraftEditor, qtbot: QtBot, words: str) -> None:
    opened(editor, draft_of(words, "Decides to meet"))
    editor.show()
    qtbot.waitExposed(editor)
    line = next(line for number, line in editor.lines(0, 600) if number == 1)
    assert line.right_to_left is not words.isascii()

    def click(before: float) -> str:
        x = editor.viewport().width() - before if line.right_to_left else before
        at = QPoint(round(x), round(line.top + line.height / 2))
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=at)
        return editor.textCursor().selectedText()

    assert click(line.start - 20) == words
    assert not click(line.start + 30)
    assert not click(line.start - 2)


def test_deleted_words_take_no_typing(editor: DraftEditor, qtbot: QtBot) -> None:
    base = draft_of("Urges States", "Decides to meet")
    session = opened(editor, draft_of("Urges States"), base)
    gone = next(at for at, block in enumerate(editor.canvas.blocks) if not block.live)
    editor.select((gone, 3), (gone, 3))
    with qtbot.waitSignal(editor.refused) as refusal:
        QTest.keyClicks(editor, "x")
    assert refusal.args == [DELETED_WORDS]
    assert session.draft == draft_of("Urges States")


def test_backspace_passes_over_deleted_words(editor: DraftEditor) -> None:
    session = opened(editor, draft_of("Urges States"), draft_of("Urges all States"))
    block = editor.canvas.blocks[1]
    at = block.shown.index("States")
    editor.select((1, at), (1, at))
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert session.draft.paragraph("op1").text.plain == "UrgesStates"


def test_what_another_program_writes_is_taken_as_typed(editor: DraftEditor, qtbot: QtBot) -> None:
    session = opened(editor, draft_of("Urges States"))
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(1).position() + 5)
    cursor.insertText(" all")
    qtbot.waitUntil(lambda: session.draft.paragraph("op1").text.plain == "Urges all States")
    assert consistent(editor)


def test_what_another_program_breaks_is_shown_again_as_it_is(editor: DraftEditor, qtbot: QtBot) -> None:
    session = opened(editor, draft_of("Urges States"))
    cursor = editor.textCursor()
    cursor.select(cursor.SelectionType.Document)
    cursor.removeSelectedText()
    qtbot.waitUntil(lambda: consistent(editor))
    assert session.draft == draft_of("Urges States")


def test_two_pages_on_one_session_show_the_same(editor: DraftEditor, qtbot: QtBot) -> None:
    session = opened(editor, draft_of("Urges States"))
    other = DraftEditor(LIGHT)
    qtbot.addWidget(other)
    other.set_session(session)
    other._select(Point("op1", 12), Point("op1", 12))
    editor._select(Point("op1", 0), Point("op1", 0))
    QTest.keyClicks(editor, "Also ")
    assert other.canvas.blocks == editor.canvas.blocks
    assert other.points()[1] == Point("op1", 17)


def test_words_keys_go_from_paragraph_to_paragraph_and_select_on_the_way(editor: DraftEditor) -> None:
    opened(editor, draft_of("Urges all to dig", "Decides to wait"))
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    editor.select((1, 3), (1, 3))
    for key, place in (
        *((Qt.Key.Key_Down, (2, 0)), (Qt.Key.Key_Down, (2, 15)), (Qt.Key.Key_Up, (2, 0))),
        *((Qt.Key.Key_Up, (1, 0)), (Qt.Key.Key_Up, (0, 0)), (Qt.Key.Key_Up, (0, 0))),
    ):
        QTest.keyClick(editor, key, control)
        assert editor.selected() == (place, place)
    QTest.keyClick(editor, Qt.Key.Key_Down, control | shift)
    assert editor.selected() == ((0, 0), (1, 0))
