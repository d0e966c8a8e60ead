"""Kinds of change are told apart without their colours."""

from itertools import combinations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.comparing.bands import Overview, Tick
from ui.look.signs import legend, sign
from ui.look.tokens import DARK, LIGHT, Colours
from ui.shared.comparison import KINDS
from versioning.compare.redline import Change

TALL = 300


def drawn(qtbot: QtBot, colours: Colours, *ticks: Tick) -> list[list[bool]]:
    """Which pixels of the overview, in greys, differ from those of an empty one."""
    greys = []
    for shown in ((), ticks):
        overview = Overview(colours)
        qtbot.addWidget(overview)
        overview.resize(overview.width(), TALL)
        overview.show_ticks(shown)
        greys.append(overview.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8))
    empty, full = greys
    places = [(x, y) for y in range(full.height()) for x in range(full.width())]
    marked = [abs(full.pixelColor(*at).red() - empty.pixelColor(*at).red()) > 40 for at in places]
    return [marked[at : at + full.width()] for at in range(0, len(marked), full.width())]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("bottom", [0.2, 0.1], ids=["tall", "of one line"])
def test_each_kind_has_a_shape_of_its_own_in_the_overview(
    qtbot: QtBot, colours: Colours, bottom: float
) -> None:
    shapes = {str(kind): drawn(qtbot, colours, Tick(0.1, bottom, kind)) for kind in KINDS}
    shapes["conflict"] = drawn(qtbot, colours, Tick(0.1, bottom, Change.EDITED, clash=True))
    assert all(any(map(any, shape)) for shape in shapes.values())
    for one, other in combinations(shapes, 2):
        assert shapes[one] != shapes[other], (one, other)


def test_what_went_and_what_came_change_sides_where_one_reads_from_the_right(qtbot: QtBot) -> None:
    went, came = (drawn(qtbot, LIGHT, Tick(0.1, 0.2, kind)) for kind in (Change.DELETED, Change.INSERTED))
    assert "left: deleted" in legend()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert drawn(qtbot, LIGHT, Tick(0.1, 0.2, Change.DELETED)) == came != went
        assert "right: deleted" in legend()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_legend_shows_a_sign_for_each_kind_and_whether_it_is_chosen(qtbot: QtBot) -> None:
    greys = [
        sign(kind, LIGHT)
        .pixmap(QSize(16, 16), QIcon.Mode.Normal, state)
        .toImage()
        .convertToFormat(QImage.Format.Format_Grayscale8)
        for kind in KINDS
        for state in (QIcon.State.On, QIcon.State.Off)
    ]
    assert all(one != other for one, other in combinations(greys, 2))
