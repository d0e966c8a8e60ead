"""Tab goes through a dialog as the eye does, and the keyboard begins at its first field."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.test_fitting import DIALOGS
from ui.parts.dialogs import Form
from ui.parts.tab_order import TabOrder, in_reading_order

SMALL = [name for name, make in DIALOGS.items() if name != "start"]


def shown(make: Callable[[], QWidget], qtbot: QtBot) -> QWidget:
    window = make()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def tabbed(window: QWidget) -> list[QWidget]:
    """What Tab reaches until it comes round."""
    reached = [QApplication.focusWidget()]
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is reached[0] and len(reached) > 1:
            break
        if here is not reached[-1]:  # a date has parts, through which Tab goes first
            reached.append(here)
    return [each for each in reached if each is not None and window.isAncestorOf(each)]


@pytest.mark.parametrize("name", SMALL)
def test_tab_goes_down_a_dialog_line_by_line(name: str, qtbot: QtBot) -> None:
    dialog = shown(DIALOGS[name], qtbot)
    if not isinstance(dialog, Form):
        pytest.skip("not a dialog of fields")
    first = QApplication.focusWidget()
    assert first is not None
    assert not isinstance(first.parent(), QDialogButtonBox)
    stops = tabbed(dialog)
    lowest = [each for each in stops if isinstance(each.parent(), QDialogButtonBox)]
    assert lowest
    middles = [each.mapTo(dialog, QPoint(0, each.height() // 2)).y() for each in stops]
    from_top = middles[middles.index(min(middles)) :] + middles[: middles.index(min(middles))]
    reach = max(each.height() for each in stops if isinstance(each, QLineEdit | QPushButton | QCheckBox))
    assert all(here - before > -reach for before, here in pairwise(from_top))


@pytest.mark.parametrize("name", SMALL)
def test_enter_does_what_a_dialog_is_for_and_esc_leaves_it(name: str, qtbot: QtBot) -> None:
    dialog = shown(DIALOGS[name], qtbot)
    if not isinstance(dialog, Form):
        pytest.skip("not a dialog of fields")
    assert dialog.accept_button.isDefault()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("mirrored", [False, True])
def test_widgets_beside_one_another_come_from_where_one_begins_to_read(mirrored: bool, qtbot: QtBot) -> None:
    def make() -> QWidget:
        form = Form("Form", "Fields.", "Do it", None)
        if mirrored:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        form.add("Name")
        return form

    form = shown(make, qtbot)
    buttons = [each for each in tabbed(form) if isinstance(each, QPushButton)]
    places = [each.x() for each in buttons]
    assert places == sorted(places, reverse=mirrored)


def test_what_comes_in_later_is_reached_in_its_place(qtbot: QtBot) -> None:
    def make() -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        more, field, last = QRadioButton("More"), QLineEdit(), QPushButton("Last")
        field.hide()
        more.toggled.connect(field.setVisible)
        for each in (last, field, more):
            column.insertWidget(0, each)
        TabOrder(window)
        return window

    window = shown(make, qtbot)
    assert [type(each) for each in tabbed(window)] == [QRadioButton, QPushButton]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QApplication.processEvents()
    assert [type(each) for each in tabbed(window)] == [QRadioButton, QLineEdit, QPushButton]


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_comes_round_to_all_that_it_passed(name: str, qtbot: QtBot) -> None:
    dialog = shown(DIALOGS[name], qtbot)
    everything = [each for each in in_reading_order(dialog) if each.isEnabled()]
    everything[-1].setFocus()
    assert set(tabbed(dialog)) == set(everything)
