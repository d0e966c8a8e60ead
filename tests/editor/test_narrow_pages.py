"""A page that is large for its window gives up its margins before its words."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from editor.appearance import MEASURES, NARROW
from editor.draft_editor import DraftEditor
from tests.ui.drafts import small_draft
from ui.tokens import LIGHT
from versioning.session import Session

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


@pytest.mark.parametrize(("width", "zoom"), [(SMALL, 2.0), (900, 3.0), (340, 1.0)])
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


def test_what_is_filled_before_it_is_seen_is_laid_out_once(qtbot: QtBot) -> None:
    made = DraftEditor(LIGHT)
    qtbot.addWidget(made)
    made.set_session(Session(small_draft()))
    made.set_zoom(1.5)
    before = made._appearance
    made.resize(WIDE, 700)
    made.show()
    assert made._appearance is before
