"""Revisions are named in the usual order and introduced with their time and author."""

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.parts.dialogs import NameRevision
from ui.wording.naming import (
    introduced,
    is_informal,
    local_time,
    name_of,
    suggested_informal_name,
    suggested_name,
    working,
)
from versioning.history.revision import Revision


def revision(name: str, date: str = "2044-11-14T17:00:00Z", author: str = "Kestria") -> Revision:
    return Revision(name, name, date, author, "", ())


def test_the_first_revision_is_the_draft_and_then_come_the_numbers() -> None:
    assert suggested_name([]) == "Draft"
    assert suggested_name(["Draft"]) == "Rev.1"
    assert suggested_name(["As received", "Rev. 1", "rev.4", "Rev 2, 14 Nov, 18:00"]) == "Rev.5"


def test_a_document_s_revisions_keep_their_symbol() -> None:
    assert suggested_name(["Draft", "L.2/Rev.1"]) == "L.2/Rev.2"
    assert suggested_name(["L.2/Rev.1", "Rev.2"]) == "Rev.3"


def test_informal_revisions_have_a_counter_of_their_own() -> None:
    moment = QDateTime(QDate(2044, 11, 14), QTime(18, 0))
    names = ["Draft", "Rev.1", "Rev.2"]
    first = suggested_informal_name(names, moment)
    assert first.startswith("Rev 1, 14 Nov")
    assert first.endswith("18:00")
    assert is_informal(first)
    assert not is_informal("Rev.2")
    assert suggested_informal_name([*names, first], moment).startswith("Rev 2, ")
    assert suggested_name([*names, first]) == "Rev.3"


def test_the_dialog_suggests_by_the_kind_until_a_person_writes_a_name(qtbot: QtBot) -> None:
    dialog = NameRevision("Rev.2", "Kestria", informal="Rev 4, 14 Nov, 18:00", is_informal=True)
    qtbot.addWidget(dialog)
    assert dialog.name.text() == "Rev 4, 14 Nov, 18:00"
    dialog.informal.click()
    assert dialog.name.text() == "Rev.2"
    dialog.name.setText("Chair’s text")
    dialog.informal.click()
    assert dialog.name.text() == "Chair’s text"


def test_what_is_typed_first_is_the_name_and_enter_asks_for_who_names_it(qtbot: QtBot) -> None:
    dialog = NameRevision("Rev.1", "")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.name)
    QTest.keyClicks(dialog.name, "Draft")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert (dialog.name.text(), dialog.isVisible()) == ("Draft", True)
    assert dialog.focusWidget() is dialog.author
    QTest.keyClicks(dialog.author, "Kestria")
    QTest.keyClick(dialog.author, Qt.Key.Key_Return)
    assert dialog.result() == NameRevision.DialogCode.Accepted


def test_a_revision_is_introduced_by_time_and_author() -> None:
    assert introduced(revision("Rev.1")).endswith(
        "2044, " + local_time("2044-11-14T17:00:00Z")[-5:] + " · Kestria"
    )
    assert introduced(revision("Rev.1", date="", author="")) == ""
    assert local_time("not a date") == ""


def test_what_is_no_revision_is_the_working_draft() -> None:
    assert name_of([revision("Rev.1")], "Rev.1") == "Rev.1"
    assert name_of([revision("Rev.1")], "") == working()
