"""A flow has room for all its widgets, however narrow it is or large the letters are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.flow import Flow


def laid(
    width: int, *words: str, leads: bool = True, mirrored: bool = False
) -> tuple[QWidget, list[QWidget]]:
    """A window of that width with a label and buttons in a flow, as high as it has to be."""
    holder = QWidget()
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    flow = Flow(holder, leads=leads)
    flow.setContentsMargins(0, 0, 0, 0)
    label = QLabel("Not in the dictionary: “Amaro”")
    label.setWordWrap(True)
    widgets: list[QWidget] = [label, *(QPushButton(each) for each in words)]
    for each in widgets:
        flow.addWidget(each)
    width = max(width, holder.minimumSizeHint().width())
    holder.resize(width, flow.heightForWidth(width))
    holder.show()
    flow.setGeometry(holder.rect())
    return holder, widgets


@given(
    st.integers(80, 900),
    st.lists(st.sampled_from(("Next", "Replace", "Compare with now")), max_size=6),
    st.booleans(),
    st.booleans(),
)
def test_nothing_is_cut_or_stands_on_another(
    qapp: QApplication, width: int, words: list[str], leads: bool, mirrored: bool
) -> None:
    holder, widgets = laid(width, *words, leads=leads, mirrored=mirrored)
    places: list[QRect] = [each.geometry() for each in widgets]
    assert all(holder.rect().contains(each) for each in places)
    for at, each in enumerate(places):
        assert not any(each.intersects(other) for other in places[at + 1 :])
    for button in widgets[1:]:
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= button.sizeHint().height()
    holder.close()
    holder.deleteLater()
    qapp.processEvents()


def test_the_first_takes_what_is_left_and_gives_way_where_little_is(qtbot: QtBot) -> None:
    holder, (label, button) = laid(600, "Next")
    qtbot.addWidget(holder)
    assert abs(label.geometry().center().y() - button.geometry().center().y()) <= 1
    assert button.geometry().right() == holder.rect().right()
    narrow, (label, button) = laid(90, "Next")
    qtbot.addWidget(narrow)
    assert button.y() > label.geometry().bottom()
    assert label.width() == narrow.width()


@pytest.mark.parametrize("mirrored", [False, True])
def test_it_begins_where_one_begins_to_read(mirrored: bool, qtbot: QtBot) -> None:
    holder, (label, one, two) = laid(700, "One", "Two", mirrored=mirrored)
    qtbot.addWidget(holder)
    order = sorted((label, one, two), key=lambda each: each.x(), reverse=mirrored)
    assert order == [label, one, two]


@given(st.integers(200, 900), st.lists(st.sampled_from(("Next", "Replace", "Compare with now")), min_size=1))
def test_a_flow_that_fills_its_width_ends_every_line_where_it_ends(
    qapp: QApplication,
    width: int,
    words: list[str],
) -> None:
    holder = QWidget()
    flow = Flow(holder, leads=False, fills=True)
    flow.setContentsMargins(0, 0, 0, 0)
    for each in words:
        flow.addWidget(QPushButton(each))
    flow.setGeometry(QRect(0, 0, width, flow.heightForWidth(width)))
    places = [flow.itemAt(at).geometry() for at in range(flow.count())]  # type: ignore[union-attr]
    last_of_lines = {place.top(): place for place in places}.values()
    assert {place.right() + 1 for place in last_of_lines} == {width}
    holder.deleteLater()
