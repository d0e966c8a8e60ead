"""The sponsors' panel: who is added, asked about, confirmed, and written into the draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Answer
from tests.ui.drafts import small_draft
from tests.ui.fitting import cut_off
from ui.look.tokens import DARK, LIGHT
from ui.panels.sponsor_book import SessionBook
from ui.panels.sponsor_dialogs import (
    AS_WRITTEN,
    LEAVE_OUT,
    NOBODY,
    AddList,
    LineWords,
    SetGroup,
    UnknownNames,
)
from ui.panels.sponsor_rows import ROW, rows
from ui.panels.sponsors import CURRENT, Sponsors
from ui.shared.languages import ENGLISH, LANGUAGES, install
from versioning.compare.difference import difference
from versioning.drafting.names.gazetteer import gazetteer
from versioning.negotiation.body import following
from versioning.negotiation.profile import profiles
from versioning.negotiation.sponsor_events import (
    Confirmed,
    Joined,
    LineWorded,
    Standing,
    TextChanged,
    Withdrew,
)
from versioning.negotiation.sponsor_names import understood
from versioning.session import Session
from versioning.tree.paragraph import Role

Act = Callable[[QDialog], object]


@pytest.fixture
def book() -> SessionBook:
    return SessionBook(Session(small_draft(), author="Kestria"))


@pytest.fixture
def panel(qtbot: QtBot, book: SessionBook) -> Sponsors:
    made = Sponsors(book, LIGHT)
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    return made


def shown(panel: Sponsors) -> list[str]:
    return [panel.list.item(at).data(ROW).words for at in range(panel.list.count())]


def spoken(panel: Sponsors, name: str) -> str:
    return next(
        panel.list.item(at).text() for at in range(panel.list.count()) if name in panel.list.item(at).text()
    )


def select(panel: Sponsors, *names: str) -> None:
    panel.list.clearSelection()
    for at in range(panel.list.count()):
        if panel.list.item(at).data(ROW).words in names:
            panel.list.item(at).setSelected(True)


def current(book: SessionBook) -> list[str]:
    return [each.name for each in book.ledger().current]


def test_an_empty_panel_says_what_to_do(panel: Sponsors, book: SessionBook) -> None:
    assert panel.nobody.isVisible()
    assert not panel.list.isVisible()
    assert not panel.write_button.isVisible()
    panel.take_button.click()
    assert current(book) == ["Kestria"]
    assert not panel.nobody.isVisible()
    assert panel.line.text() == CURRENT
    assert not panel.write_button.isEnabled()


def test_those_of_the_line_can_be_taken_after_others_were_typed(
    qtbot: QtBot, panel: Sponsors, book: SessionBook
) -> None:
    for code in ("jpn", "ken"):
        qtbot.keyClicks(panel.field, code)
        qtbot.keyClick(panel.field.completer_.popup(), Qt.Key.Key_Return)
    assert panel.take_button.isVisible()
    assert not panel.empty.isVisible()
    panel.take_button.click()
    assert current(book) == ["Japan", "Kenya", "Kestria"]
    assert not panel.take_button.isVisible()


def test_one_of_the_line_that_withdrew_is_not_taken_again(panel: Sponsors, book: SessionBook) -> None:
    panel.take_button.click()
    book.record(Withdrew("Kestria"))
    panel.refresh()
    assert current(book) == []
    assert not panel.take_button.isVisible()


def test_a_state_is_added_by_its_abbreviation(qtbot: QtBot, panel: Sponsors, book: SessionBook) -> None:
    qtbot.keyClicks(panel.field, "jpn")
    qtbot.keyClick(panel.field.completer_.popup(), Qt.Key.Key_Return)
    assert current(book) == ["Japan"]
    assert panel.field.text() == ""
    assert shown(panel) == ["Sponsors · 1", "Japan"]
    assert "Japan, sponsor, joined" in spoken(panel, "Japan")
    assert spoken(panel, "Japan").endswith("confirmed")


def test_the_first_state_offered_is_taken_on_enter(qtbot: QtBot, panel: Sponsors, book: SessionBook) -> None:
    qtbot.keyClicks(panel.field, "colo")
    popup = panel.field.completer_.popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert current(book) == ["Colombia"]


def test_sixty_pasted_at_once_are_sixty_sponsors(
    qtbot: QtBot, panel: Sponsors, book: SessionBook, answer: Answer
) -> None:
    sixty = sorted(profiles()["hrc"].members | profiles()["sc"].members)
    QGuiApplication.clipboard().setText("\n".join(sixty))

    def take(dialog: QDialog) -> None:
        assert isinstance(dialog, AddList)
        dialog.standing.setCurrentIndex(dialog.standing.findText("Additional sponsor"))
        dialog.day.setDate(QDate.currentDate().addDays(-3))
        dialog.accept_button.click()

    answer(take)
    qtbot.keyClick(panel.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    entries = book.ledger().of(Standing.ADDITIONAL)
    assert len(entries) == len(sixty) > 50
    assert {each.joined for each in entries} == {QDate.currentDate().addDays(-3).toString("yyyy-MM-dd")}


def test_unknown_names_are_asked_about_and_none_is_dropped(
    panel: Sponsors, book: SessionBook, answer: Answer
) -> None:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, UnknownNames)
        assert [box.currentText() for box in dialog.choices] == [
            "Saudi Arabia",
            "Colombia",
            AS_WRITTEN,
            AS_WRITTEN,
        ]
        dialog.choices[0].setCurrentText("South Africa")
        dialog.choices[3].setCurrentText(LEAVE_OUT)
        dialog.accept_button.click()

    answer(choose)
    panel.add("Japan, SA, Columbia, Marenda, Tolvania")
    assert current(book) == ["Colombia", "Japan", "Marenda", "South Africa"]


def test_nothing_is_added_and_the_words_stay_when_the_question_is_given_up(
    panel: Sponsors, book: SessionBook, answer: Answer
) -> None:
    panel.field.setText("Japan, Marenda")
    answer(lambda dialog: dialog.reject())
    panel.field.returnPressed.emit()
    assert current(book) == []
    assert panel.field.text() == "Japan, Marenda"


def test_a_group_can_be_added_as_its_members(qtbot: QtBot) -> None:
    dialog = UnknownNames(understood("CANZ"))
    qtbot.addWidget(dialog)
    assert dialog.names() == ("Australia", "Canada", "New Zealand")


def test_one_who_sponsors_already_is_not_added_twice(
    qtbot: QtBot, panel: Sponsors, book: SessionBook
) -> None:
    panel.add("Türkiye")
    with qtbot.waitSignal(panel.said) as told:
        panel.add("Turkey, Kenya")
    assert current(book) == ["Kenya", "Türkiye"]
    assert told.args == ["1 sponsor added. Türkiye: in the list already."]


def test_confirming_and_withdrawing_from_the_keyboard(
    qtbot: QtBot, panel: Sponsors, book: SessionBook
) -> None:
    book.record(Joined("Alta"), Joined("Borduria"), TextChanged("Rev.1"))
    assert panel.summary.text() == "2 sponsors · 2 not confirmed"
    assert "not confirmed since “Rev.1”" in spoken(panel, "Alta")
    panel.list.setFocus()
    select(panel, "Alta")
    qtbot.keyClick(panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [each.name for each in book.ledger().unconfirmed] == ["Borduria"]
    select(panel, "Borduria")
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert current(book) == ["Alta"]
    assert shown(panel) == ["Sponsors · 1", "Alta", "Withdrawn · 1", "Borduria"]
    assert panel.summary.text() == "1 sponsor · all confirmed"


def test_the_menu_changes_standing_membership_and_mistakes(panel: Sponsors, book: SessionBook) -> None:
    book.record(Joined("Alta"), Joined("Borduria"), Joined("Celand"))
    select(panel, "Alta", "Celand")
    words = {action.text().replace("&", ""): action for action in panel.menu().actions() if action.text()}
    words["Main sponsor"].trigger()
    assert [each.name for each in book.ledger().of(Standing.MAIN)] == ["Alta", "Celand"]
    words["Is a member of the body"].trigger()
    assert [each.is_member for each in book.ledger().current] == [False, True, False]
    words["Remove: entered by mistake"].trigger()
    assert [each.name for each in book.ledger().entries] == ["Borduria"]


def test_who_withdrew_can_sponsor_again(panel: Sponsors, book: SessionBook) -> None:
    book.record(Joined("Alta", on_behalf_of="the Lakes Group"), Withdrew("Alta"))
    select(panel, "Alta")
    (again,) = panel.menu().actions()
    again.trigger()
    assert [(each.name, each.on_behalf_of) for each in book.ledger().current] == [("Alta", "the Lakes Group")]


def test_a_group_is_set_with_its_customary_note(panel: Sponsors, book: SessionBook, answer: Answer) -> None:
    book.record(Joined("Alta"))
    select(panel, "Alta")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, SetGroup)
        assert dialog.group.currentText() == NOBODY
        dialog.group.setCurrentText("European Union (EU)")
        assert dialog.words.endswith("that are members of the European Union")
        dialog.accept_button.click()

    answer(choose)
    panel.deeds.group.trigger()
    assert "for EU" in spoken(panel, "Alta")


def test_the_words_of_the_line_can_be_edited(panel: Sponsors, book: SessionBook, answer: Answer) -> None:
    book.record(Joined("Alta", is_member=False))

    def edit(dialog: QDialog) -> None:
        assert isinstance(dialog, LineWords)
        assert dialog.wording == LineWorded()
        dialog.kind.setCurrentText("draft decision")
        dialog.non_member.setText("Guest of the  committee.")
        dialog.accept_button.click()

    answer(edit)
    panel.words_action.trigger()
    assert book.ledger().wording == LineWorded("draft decision", non_member_note="Guest of the committee.")
    assert panel.line.text() == "“Alta: draft decision”"


def test_a_person_submits_where_no_state_does(panel: Sponsors, book: SessionBook, answer: Answer) -> None:
    def edit(dialog: QDialog) -> None:
        assert isinstance(dialog, LineWords)
        dialog.person.setText("the Vice-Chair, Ana Doe (Alta)")
        dialog.basis.setText("on the basis of informal consultations")
        dialog.accept_button.click()

    answer(edit)
    panel.words_action.trigger()
    expected = (
        "Draft resolution submitted by the Vice-Chair, Ana Doe (Alta), on the basis of informal consultations"
    )
    assert panel.line.text() == f"“{expected}”"
    assert panel.write_button.isVisible()
    panel.write_button.click()
    line = book.draft.first(Role.SPONSORS)
    assert line is not None
    assert line.text.plain == expected


@pytest.mark.parametrize(
    "basis", [", on the basis of consultations", " on the recommendation of the Council", ""]
)
def test_words_that_are_not_changed_stay_as_they_are(qtbot: QtBot, basis: str) -> None:
    wording = LineWorded("", "the Chair, Ana Doe", basis, "Guest.", "", behalf_in_brackets=True)
    dialog = LineWords(wording, profiles()["hrc"], small_draft().masthead)
    qtbot.addWidget(dialog)
    assert replace(dialog.wording, list_note="") == wording


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_what_the_words_of_the_line_may_be_like_has_room_in_every_language(
    qapp: QApplication, qtbot: QtBot, code: str
) -> None:
    install(qapp, code)
    dialog = LineWords(LineWorded(), profiles()["hrc"], small_draft().masthead)
    install(qapp, ENGLISH)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert cut_off(dialog) == []


def test_only_those_who_have_not_confirmed_can_be_shown(panel: Sponsors, book: SessionBook) -> None:
    book.record(Joined("Alta"), Joined("Borduria"), TextChanged(), Confirmed("Alta"), Withdrew("Celand"))
    panel.only.click()
    assert shown(panel) == ["Sponsors · 1", "Borduria"]
    book.record(Confirmed("Borduria"))
    assert shown(panel) == ["Sponsors · 2", "Alta", "Borduria"]
    assert not panel.only.isVisible()


def test_the_line_is_written_into_the_draft(panel: Sponsors, book: SessionBook) -> None:
    book.record(Joined("Zeta"), Joined("Alta"))
    assert panel.line.text() == "“Alta and Zeta: draft resolution”"
    panel.write_button.click()
    line = book.draft.first(Role.SPONSORS)
    assert line is not None
    assert line.text.plain == "Alta and Zeta: draft resolution"
    assert panel.line.text() == CURRENT
    assert not panel.write_button.isEnabled()


def test_the_list_for_the_secretariat_is_copied_and_saved(
    panel: Sponsors, book: SessionBook, tmp_path: Path
) -> None:
    book.record(
        Joined("Alta", Standing.MAIN, on="2044-02-03"), Joined("Zeta", Standing.ADDITIONAL, on="2044-02-04")
    )
    panel.copy_list()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("A/C.2/99/L.1: Care of lighthouses\n\nMain sponsors (1)\n3 Feb 2044: Alta\n")
    panel.save_list_as(tmp_path / "list.txt")
    assert (tmp_path / "list.txt").read_text("utf-8") == copied
    panel.save_list_as(tmp_path / "list.csv")
    assert (
        (tmp_path / "list.csv")
        .read_text("utf-8-sig")
        .splitlines()[1]
        .startswith("Alta,,main sponsor,3 Feb 2044")
    )


def test_a_list_that_can_not_be_saved_is_told_in_one_sentence(
    qtbot: QtBot, panel: Sponsors, book: SessionBook, tmp_path: Path
) -> None:
    book.record(Joined("Alta"))
    with qtbot.waitSignal(panel.failed) as told:
        panel.save_list_as(tmp_path / "missing" / "list.csv")
    assert told.args[0].startswith("list.csv was not written")


def book_before(body: str) -> SessionBook:
    session = Session(small_draft())
    session.record(following(profiles()[body]))
    return SessionBook(session)


def test_what_the_body_asks_for_is_said_when_it_is_missing(qtbot: QtBot) -> None:
    book = book_before("ecosoc")
    made = Sponsors(book, DARK)
    qtbot.addWidget(made)
    made.show()
    book.record(Joined("Alta", is_member=False))
    assert made.finding.isVisible()
    assert "0 sponsors that are members of 1 needed" in made.finding.text()
    book.record(Joined("Borduria"))
    assert not made.finding.isVisible()


def test_membership_follows_the_profile(qtbot: QtBot) -> None:
    book = book_before("hrc")
    made = Sponsors(book, LIGHT)
    qtbot.addWidget(made)
    made.add("Türkiye, Japan")
    assert {each.name: each.is_member for each in book.ledger().current} == {"Japan": True, "Türkiye": False}


def test_typing_in_the_draft_does_not_draw_the_list_anew(panel: Sponsors, book: SessionBook) -> None:
    book.record(Joined("Alta"))
    item = panel.list.item(1)
    session = book._session
    after = session.draft.with_text("pp1", session.draft.text("pp1").slice(0, 5))
    session.dispatch(difference(session.draft, after))
    assert panel.list.item(1) is item


def test_the_selection_and_colours_outlive_a_change(panel: Sponsors, book: SessionBook) -> None:
    book.record(Joined("Alta"), Joined("Borduria"))
    select(panel, "Borduria")
    book.record(Joined("Celand"))
    panel.dress(DARK)
    assert [each.data(ROW).words for each in panel.list.selectedItems()] == ["Borduria"]
    assert not panel.grab().isNull()


def test_rows_name_a_group_for_short_and_speak_in_full(book: SessionBook) -> None:
    group = gazetteer().group("GRULAC")
    assert group is not None
    book.record(
        Joined("Alta", on_behalf_of=group.behalf, is_member=False, on="2044-01-02"), TextChanged("Rev.2")
    )
    heading, row = rows(book.ledger(), lambda date: date)
    assert heading.words == "Sponsors · 1"
    assert row.detail == "For GRULAC · not a member · not confirmed since “Rev.2”"
    assert (
        row.spoken
        == "Alta, sponsor, for GRULAC · not a member · not confirmed since “Rev.2”, joined 2044-01-02"
    )


def test_a_menu_opens_only_on_states(panel: Sponsors, book: SessionBook) -> None:
    book.record(Joined("Alta"))
    panel.list.customContextMenuRequested.emit(QPoint(1, 1))
    assert panel.list.selectedItems() == []
