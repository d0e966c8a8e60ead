"""A page read from the right has its margins at the right, whatever is the language of the windows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.appearance import MEASURES
from editor.directions import is_right_to_left
from editor.draft_editor import DraftEditor
from editor.remark_marks import MarkedWords, RemarkMarks
from ui.look.tokens import LIGHT
from ui.shared.languages import install
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.history.archive import MemoryArchive
from versioning.session import Session
from versioning.tree.identity import new_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, Note, atom_text, styled

ARABIC = "تدعو الدول الأعضاء إلى تنفيذ القرار A/RES/78/322 والفقرة 5 منه بالكامل قبل عام 2048 وتقديم تقارير؛"
ENGLISH = "Invites Member States to give effect to it in full before 2048, and to report on what they did;"
EDGE = 1.0
"""Pixels by which glyphs may stand out."""


def draft(language: str, words: str) -> Resolution:
    below = Paragraph(new_id(), Role.SUBPARAGRAPH, styled(words))
    operative = Paragraph(new_id(), Role.OPERATIVE, styled(words), (below,))
    return Resolution(
        new_id(),
        Masthead(organ=words[:20], language=language),
        (Paragraph(new_id(), Role.PREAMBULAR, styled(words)), operative),
    )


@pytest.fixture(params=["en", "ar"])
def interface(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The windows in a language that is read from the left, and in one that is read from the right."""
    install(qapp, request.param)
    yield request.param
    install(qapp, "en")


def shown(qtbot: QtBot, text: Resolution) -> DraftEditor:
    editor = DraftEditor(LIGHT)
    qtbot.addWidget(editor)
    editor.resize(900, 700)
    editor.set_session(Session(text, MemoryArchive(text)))
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def write(editor: DraftEditor, words: str) -> None:
    """Press keys; those of an Arabic keyboard, too, which QTest doesn't know."""
    for sign in words:
        QApplication.sendEvent(
            editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        )


def extent(editor: DraftEditor, block: QTextBlock) -> tuple[float, float]:
    """Where the words of a block begin and end from left to right, on the viewport."""
    at = editor.document().documentLayout().blockBoundingRect(block).topLeft()
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    rects = [line.naturalTextRect().translated(at) for line in lines]
    return min(rect.left() for rect in rects), max(rect.right() for rect in rects)


def test_the_first_letter_that_tells_gives_the_direction() -> None:
    assert is_right_to_left("«12» تدعو A/RES/1")
    assert not is_right_to_left("A/RES/1 تدعو")
    assert not is_right_to_left("12 – 14")


@pytest.mark.parametrize(("words", "is_reversed"), [(ENGLISH, False), (ARABIC, True)])
def test_words_keep_to_the_measures_of_their_own_side(
    qtbot: QtBot, interface: str, words: str, is_reversed: bool
) -> None:
    editor = shown(qtbot, draft("Arabic" if is_reversed else "English", words))
    width, px = float(editor.viewport().width()), editor._appearance.px
    wide, narrow = px(MEASURES.left), px(MEASURES.right)
    starts = []
    for number in range(3):
        left, right = extent(editor, editor.document().findBlockByNumber(number))
        assert left >= (narrow if is_reversed else wide) - EDGE
        assert right <= width - (wide if is_reversed else narrow) + EDGE
        starts.append(width - right if is_reversed else left)
    assert starts[0] == pytest.approx(wide, abs=2) == pytest.approx(starts[1], abs=2)
    assert starts[2] == pytest.approx(wide + px(MEASURES.level), abs=2), "a sub-paragraph stands further in"


@pytest.mark.parametrize(("words", "is_reversed"), [(ENGLISH, False), (ARABIC, True)])
def test_what_is_printed_beside_the_words_stands_between_them_and_the_edge(
    qtbot: QtBot, interface: str, words: str, is_reversed: bool
) -> None:
    editor = shown(qtbot, draft("Arabic" if is_reversed else "English", words))
    px = editor._appearance.px
    for number, line in editor.lines(0, 600):
        assert line.right_to_left is is_reversed
        indent = px(MEASURES.level) if number == 2 else 0.0
        assert line.start == pytest.approx(px(MEASURES.left) + indent)
        assert line.start > px(MEASURES.label_end) + px(MEASURES.number_gap)


@pytest.mark.parametrize(("words", "is_reversed"), [(ENGLISH, False), (ARABIC, True)])
def test_the_bubble_of_a_comment_stands_in_the_margin_where_lines_end(
    qtbot: QtBot, words: str, is_reversed: bool
) -> None:
    text = draft("Arabic" if is_reversed else "English", words)
    editor = shown(qtbot, text)
    marks = RemarkMarks()
    marks.words = {text.children[0].id: (MarkedWords("1", 0, 0, "Which?", head=True),)}
    editor.word_marks.append(marks)
    picture = editor.viewport().grab().toImage()
    accent, width, margin = QColor(LIGHT.accent), picture.width(), editor.outer_margin
    found = [x for x in range(width) for y in range(200) if picture.pixelColor(x, y) == accent]
    assert found
    away = [x if is_reversed else width - x for x in found]
    assert max(away) < margin


@pytest.mark.parametrize(("words", "forward"), [(ENGLISH, Qt.Key.Key_Right), (ARABIC, Qt.Key.Key_Left)])
def test_the_arrow_that_points_on_goes_on(qtbot: QtBot, interface: str, words: str, forward: Qt.Key) -> None:
    text = draft("any", words)
    editor = shown(qtbot, text)
    editor.go_to(text.children[0].id)
    before = editor.textCursor().position()
    for _ in range(3):
        qtbot.keyClick(editor, forward)
    assert editor.textCursor().position() == before + 3
    qtbot.keyClick(editor, forward, Qt.KeyboardModifier.ShiftModifier)
    assert editor.textCursor().selectedText() == words[3]


def test_a_paragraph_that_is_begun_stands_where_the_others_do(qtbot: QtBot, interface: str) -> None:
    text = draft("Arabic", ARABIC)
    editor = shown(qtbot, text)
    editor.go_to(text.children[1].id)
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    begun = editor.document().findBlockByNumber(1)
    assert begun.text() == ""
    assert editor.cursorRect(QTextCursor(begun)).left() > editor.viewport().width() / 2
    assert all(line.right_to_left for _, line in editor.lines(0, 600))
    editor.set_zoom(1.5)
    assert all(line.right_to_left for _, line in editor.lines(0, 600))


def test_a_note_that_begins_with_a_symbol_and_a_figure_alone_stand_where_the_others_do(qtbot: QtBot) -> None:
    noted = styled(ARABIC) + atom_text(Note(new_id(), styled("A/CONF.299/7")))
    figure = Paragraph(new_id(), Role.TEXT, styled("1 400"))
    text = Resolution(new_id(), Masthead(), (Paragraph(new_id(), Role.PREAMBULAR, noted), figure))
    editor = shown(qtbot, text)
    assert [line.right_to_left for _, line in editor.lines(0, 600)] == [True, True, True]


def test_a_page_turns_with_the_language_that_its_words_are_in(qtbot: QtBot) -> None:
    text = draft("", "…")
    session = Session(text, MemoryArchive(text))
    editor = shown(qtbot, text)
    editor.set_session(session)
    assert not any(line.right_to_left for _, line in editor.lines(0, 600))
    session.dispatch(Transaction((EditText(text.children[1].id, 0, EMPTY, styled(ARABIC)),), "Kestria"))
    assert all(line.right_to_left for _, line in editor.lines(0, 600))


def test_letters_typed_among_others_stand_where_they_were_typed(qtbot: QtBot, interface: str) -> None:
    text = draft("Arabic", ARABIC)
    editor = shown(qtbot, text)
    editor.go_to(text.children[0].id)
    qtbot.keyClick(editor, Qt.Key.Key_End)
    write(editor, "A/80/L.5وفق")
    first = editor.document().toPlainText().split("\n")[0]
    assert "A/80/L.5وفق" in first
    assert first.replace("A/80/L.5وفق", "") == ARABIC


def test_a_paragraph_turns_with_its_first_letter(qtbot: QtBot, interface: str) -> None:
    text = Resolution(new_id(), Masthead(), (Paragraph(new_id(), Role.OPERATIVE, styled("")),))
    editor = shown(qtbot, text)
    editor.go_to(text.children[0].id)
    write(editor, "ت")
    (_, line), *_ = editor.lines(0, 600)
    assert line.right_to_left
    assert line.start == pytest.approx(editor._appearance.px(MEASURES.left))
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    write(editor, "t")
    (_, line), *_ = editor.lines(0, 600)
    assert not line.right_to_left


def test_lines_from_right_to_left_are_not_twice_as_far_apart(qtbot: QtBot) -> None:
    """The face for Arabic that comes with the program is half as high again as the one for Latin letters."""
    apart = []
    for language, words in (("English", ENGLISH), ("Arabic", ARABIC)):
        editor = shown(qtbot, draft(language, words * 3))
        layout = editor.document().firstBlock().layout()
        apart.append(layout.lineAt(1).y() - layout.lineAt(0).y())
    assert apart[1] < 1.35 * apart[0]
