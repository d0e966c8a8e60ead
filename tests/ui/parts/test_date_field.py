"""A field for a moment looks like every other field, from whichever side the interface is read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDateTime, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateTimeEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.agreement_dialogs import PutUnderSilence
from ui.look.stylesheet import stylesheet
from ui.look.tokens import LIGHT
from ui.panels.sponsor_dialogs import AddList
from ui.parts.date_field import date_field
from ui.shared.languages import ENGLISH, install
from ui.wording.dates import day_form
from versioning.negotiation.sponsor_events import Standing

ROOM = 300


@pytest.fixture(params=[ENGLISH, "ar"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language that is read from the left, and one from the right."""
    install(qapp, request.param)
    yield request.param
    install(qapp, ENGLISH)


def pictured(field: QWidget, qtbot: QtBot) -> QImage:
    qtbot.addWidget(field)
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    field.setStyleSheet(stylesheet(LIGHT, mirrored=mirrored))
    field.resize(ROOM, field.sizeHint().height())
    field.show()
    return field.grab().toImage()


def ink(picture: QImage) -> tuple[int, int]:
    """How far in from the left and from the right, inside of the frame, anything dark is drawn."""
    rows = range(4, picture.height() - 4)
    wide = picture.width()
    at = [x for x in range(2, wide - 2) if any(picture.pixelColor(x, y).lightness() < 140 for y in rows)]
    return at[0], wide - at[-1]


def moment(parent: QWidget | None = None) -> QDateTimeEdit:
    return date_field(QDateTime.currentDateTime(), day_form(), "Until", parent)


def test_its_words_and_its_arrow_stand_where_those_of_a_list_do(language: str, qtbot: QtBot) -> None:
    box = QComboBox()
    box.addItem("28 November" if language == ENGLISH else "تشرين الثاني")
    found, usual = ink(pictured(moment(), qtbot)), ink(pictured(box, qtbot))
    assert all(abs(one - other) <= 2 for one, other in zip(found, usual, strict=True)), (found, usual)


def test_its_day_comes_first_where_one_reads_from_the_right_too(language: str, qtbot: QtBot) -> None:
    asked = AddList("", Standing.SPONSOR), PutUnderSilence("OP5", None)
    for each in asked:
        qtbot.addWidget(each)
    for field in (asked[0].day, asked[1].until):
        assert field.text().startswith(field.date().toString("d ")), (language, field.text())


def test_its_calendar_has_room_for_every_week_and_no_colour_of_its_own(qtbot: QtBot) -> None:
    field = moment()
    qtbot.addWidget(field)
    field.setStyleSheet(stylesheet(LIGHT))
    field.show()
    at = QPoint(field.width() - 10, field.height() // 2)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    calendar = field.calendarWidget()
    qtbot.waitUntil(calendar.isVisible)
    QTest.qWait(100)
    weeks = calendar.findChild(QTableView)
    last = weeks.model().rowCount() - 1
    lowest = weeks.rowViewportPosition(last) + weeks.fontMetrics().height()
    assert lowest <= weeks.viewport().height()
    picture = calendar.grab().toImage()
    dots = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    assert not [each for each in dots if each.red() > 200 and each.green() < 60]
