"""Words look on the page as they are marked in the draft."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from editor.appearance import Appearance, RunStyle
from editor.draft_editor import DraftEditor
from ui.look.tokens import DARK, LIGHT, Colours, contrast
from ui.look.typefaces import load_typefaces
from versioning.compare.redline import Fate
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, styled


def look(colours: Colours, *marks: tuple[MarkKind, str]) -> tuple[str, str]:
    """Return the colours of the ground and of the ink of words under these marks."""
    made = Appearance(colours, 1.0).run(RunStyle(Fate.KEPT, marks, bold=False, size=12.0, moved=False))
    return made.background().color().name(), made.foreground().color().name()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["by day", "by night"])
@pytest.mark.parametrize(("ground", "ink"), [("#ffff00", "#000000"), ("#000080", "#ffffff")])
def test_highlighted_words_stand_on_their_ground_and_can_be_read(
    colours: Colours, ground: str, ink: str
) -> None:
    assert look(colours, (MarkKind.HIGHLIGHT, ground)) == (ground, ink)


@pytest.mark.usefixtures("qapp")
def test_a_no_break_hyphen_parts_no_lines_and_stays_what_it_is(qtbot: QtBot) -> None:
    load_typefaces()
    words = "Invites non\u2011governmental organizations", "Invites non-governmental organizations"
    children = tuple(Paragraph(f"op{at}", Role.OPERATIVE, styled(each)) for at, each in enumerate(words))
    editor = DraftEditor(LIGHT)
    qtbot.addWidget(editor)
    editor.resize(900, 600)
    editor.show()
    editor.set_session(Session(Resolution("draft", Masthead(), children)))
    heights = []
    for node in ("op0", "op1"):
        block = editor.document().findBlockByNumber(editor.number_of(node))
        layout = block.layout()
        editor.document().documentLayout().blockBoundingRect(block)
        heights += [layout.lineAt(at).height() for at in range(layout.lineCount())]
        assert block.text() == words[int(node[-1])]
    assert len(heights) == 2
    assert heights[0] == heights[1]


def test_coloured_words_keep_their_colour_on_a_highlight() -> None:
    marks = ((MarkKind.COLOUR, "#c00000"), (MarkKind.HIGHLIGHT, "#ffff00"))
    assert look(LIGHT, *marks) == ("#ffff00", "#c00000")


@pytest.mark.parametrize("ink", ["#7030a0", "#0000ff", "#000000", "#c00000", "#006400", "#ffff00", "#92d050"])
def test_coloured_words_can_be_read_on_a_dark_page_and_keep_their_colour_on_a_light_one(ink: str) -> None:
    assert look(LIGHT, (MarkKind.COLOUR, ink))[1] == ink
    assert contrast(look(DARK, (MarkKind.COLOUR, ink))[1], DARK.page) >= 4.5
