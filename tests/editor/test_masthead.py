"""The masthead on the screen says what the printed one does, where that says it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from editor.appearance import Appearance
from editor.masthead import MastheadPainter
from ui.look.tokens import LIGHT
from versioning.tree.resolution import Masthead

WIDTH = 800.0
HEAD = Masthead(
    organ="General Assembly",
    symbol="A/C.2/99/L.14",
    distribution="Limited",
    date="14 November 2044",
    language="English",
    session="Ninety-ninth session",
    body="Second Committee",
    agenda_item="19 (e)",
    item_title="Sustainable development: follow-up to the programme of action for coasts, islands and deltas",
)


class Recorder(QPainter):
    """A painter that keeps what words it was given, with their left edge and their top or baseline."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.words: dict[str, tuple[float, float]] = {}
        self.directions: dict[str, Qt.LayoutDirection] = {}

    def drawText(self, *arguments: Any) -> None:
        place, words = arguments[0], arguments[-1]
        at = place.topLeft() if isinstance(place, QRectF) else place
        assert isinstance(at, QPointF)
        self.words[words] = (at.x(), at.y())
        self.directions[words] = self.layoutDirection()


def recorded(masthead: Masthead, language: str, width: float = WIDTH) -> Recorder:
    image = QImage(int(width), 600, QImage.Format.Format_ARGB32)
    recorder = Recorder(image)
    MastheadPainter(masthead, language, Appearance(LIGHT, 1.0)).paint(recorder, width)
    recorder.end()
    return recorder


def painted(masthead: Masthead, language: str, width: float = WIDTH) -> dict[str, tuple[float, float]]:
    return recorded(masthead, language, width).words


@pytest.mark.usefixtures("qtbot")
class TestMasthead:
    def test_whose_document_it_is_stands_on_the_line_of_its_symbol(self) -> None:
        words = painted(HEAD, "English")
        assert words["United Nations"][1] == words["A"][1] == words["/C.2/99/L.14"][1]
        assert words["United Nations"][0] < words["A"][0] < words["/C.2/99/L.14"][0]

    def test_it_speaks_the_language_of_the_draft(self) -> None:
        words = painted(HEAD, "French")
        for said in ("Nations Unies", "Distr. Limited", "Point 19 (e) de l’ordre du jour"):
            assert said in words

    def test_a_draft_that_nobody_issued_has_no_such_line(self) -> None:
        assert "United Nations" not in painted(Masthead(session="First session"), "English")

    def test_the_session_stands_above_the_committee_as_in_print(self) -> None:
        words = painted(HEAD, "English")
        assert (
            words["Ninety-ninth session"][1] < words["Second Committee"][1] < words["Agenda item 19 (e)"][1]
        )

    @pytest.mark.parametrize("language", ["English", "French"])
    def test_without_room_its_fields_stand_below_each_other(self, language: str) -> None:
        words = painted(HEAD, language, 330.0)
        above = "United Nations" if language == "English" else "Nations Unies"
        facts = [each for each in words if each.startswith("Distr")]
        upper = [words[each][1] for each in (above, "A", "General Assembly", *facts, "14 November 2044")]
        assert upper == sorted(set(upper))
        assert len({words[each][0] for each in (above, "A", "General Assembly", *facts)}) == 1

    @pytest.mark.parametrize("width", range(300, 800, 20))
    def test_what_stands_beside_the_organ_ends_where_the_rules_end(self, width: int) -> None:
        appearance = Appearance(LIGHT, 1.0)
        metrics = QFontMetricsF(appearance.serif(10.0))
        left, _ = painted(HEAD, "English", width)["14 November 2044"]
        assert left + metrics.horizontalAdvance("14 November 2044") <= width - appearance.measures.right + 1

    def test_then_it_is_as_high_as_they_are(self) -> None:
        painter = MastheadPainter(HEAD, "English", Appearance(LIGHT, 1.0))
        lowest = max(y for _, y in painted(HEAD, "English", 330.0).values())
        assert painter.height(330.0) > lowest > painter.height(WIDTH)

    def test_a_masthead_in_arabic_is_mirrored(self) -> None:
        words = painted(Masthead(organ="الجمعية العامة", symbol="A/99/L.1"), "Arabic")
        assert words["الأمم المتحدة"][0] > words["A"][0]

    def test_but_its_symbol_is_read_from_the_left(self) -> None:
        directions = recorded(Masthead(organ="الجمعية العامة", symbol="A/99/L.1"), "Arabic").directions
        assert directions["A"] is directions["/99/L.1"] is Qt.LayoutDirection.LeftToRight
        assert directions["الجمعية العامة"] is Qt.LayoutDirection.RightToLeft

    def test_so_is_one_that_has_no_more_than_a_symbol_yet(self) -> None:
        words = painted(Masthead(symbol="A/99/L.1"), "Arabic")
        assert words["الأمم المتحدة"][0] > words["A"][0]


def test_an_empty_masthead_takes_the_margin_only(qtbot: QtBot) -> None:
    assert qtbot
    blank = MastheadPainter(Masthead(), "English", Appearance(LIGHT, 1.0))
    full = MastheadPainter(HEAD, "English", Appearance(LIGHT, 1.0))
    assert blank.is_empty
    assert blank.height(WIDTH) < full.height(WIDTH)


@pytest.mark.usefixtures("qtbot")
def test_what_was_found_stands_on_a_ground_and_nothing_else() -> None:
    image = QImage(int(WIDTH), 600, QImage.Format.Format_ARGB32)
    for field in ("organ", "symbol", "date", "session", "agenda_item", "item_title"):
        image.fill(QColor("white"))
        painter = QPainter(image)
        MastheadPainter(HEAD, "English", Appearance(LIGHT, 1.0)).paint(painter, WIDTH, {field: "#00ff00"})
        painter.end()
        green = [
            (x, y)
            for y in range(0, image.height(), 3)
            for x in range(0, image.width(), 3)
            if image.pixelColor(x, y) == QColor("#00ff00")
        ]
        assert green
        assert len(green) < 0.1 * image.width() * image.height() / 9
