"""The caption above a page has room for what it shows, however large its letters are."""

import pytest
from pytestqt.qtbot import QtBot

from ui.look.tokens import LIGHT
from ui.parts.caption import Caption


@pytest.mark.parametrize("points", [9, 12, 16, 20, 26])
def test_nothing_that_a_caption_shows_is_cut_off(points: int, qtbot: QtBot) -> None:
    caption = Caption()
    qtbot.addWidget(caption)
    font = caption.font()
    font.setPointSize(points)
    caption.setFont(font)
    caption.dress(LIGHT)
    caption.show()
    for width in range(200, 700, 3):
        caption.resize(width, 60)
        caption.say("Theirs: L.14 returned by Tolvania.docx", "27 Nov 2026, 10:03")
        assert caption.sizeHint().width() <= width


def test_captions_begin_at_the_same_distance_with_letters_of_any_size(qtbot: QtBot) -> None:
    begins = set()
    for points in (9, 20):
        caption = Caption()
        qtbot.addWidget(caption)
        font = caption.font()
        font.setPointSize(points)
        caption.setFont(font)
        caption.dress(LIGHT)
        caption.resize(600, 60)
        caption.say("||||", "")
        caption.show()
        picture = caption.grab().toImage()
        rows = range(picture.height() - 2)
        begins.add(
            next(
                x
                for x in range(picture.width())
                if any(picture.pixelColor(x, y).lightness() < 100 for y in rows)
            )
        )
    assert max(begins) - min(begins) <= 2
