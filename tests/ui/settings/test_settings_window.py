"""The settings: whatever a person changes there holds at once, in every window, and at the next start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.application import Application
from ui.commands.table import COMMANDS
from ui.desk.workplace import Desk
from ui.draft_window.main_window import DraftWindow
from ui.look.tokens import DARK, Appearance
from ui.parts.messages import JobStrip
from ui.settings import settings_window as settings_module
from ui.settings.backups import Kept
from ui.settings.keys import Keys
from ui.settings.page import SettingsPage
from ui.settings.pages import General, Look
from ui.settings.settings_window import PAGES, Page, SettingsWindow, show_settings
from ui.settings.spelling import Words
from versioning.store import backups
from versioning.tree.paragraph import Role
from versioning.tree.text import MarkKind

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def settings(window: DraftWindow, qtbot: QtBot) -> SettingsWindow:
    QTest.keyClick(window.editor, Key.Key_Comma, CTRL)
    (shown,) = shown_settings()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def shown_settings() -> list[SettingsWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, SettingsWindow)]


def press(key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)


def test_a_person_changes_a_key_and_both_windows_obey_it(
    window: DraftWindow, settings: SettingsWindow, application: Application, qtbot: QtBot
) -> None:
    application.new_draft()
    other = application.windows[1]
    settings.activateWindow()
    page = settings.turn_to(Keys)
    page.filter.setFocus()
    QTest.keyClicks(page.filter, "italic")
    assert page.current.name == "italic"
    assert page.table.isColumnHidden(3)  # what was usual is said only where something else is
    page.field.setFocus()
    press(Key.Key_K, CTRL | ALT)
    assert not page.table.isColumnHidden(3)
    assert page.table.currentItem().text(2) == "Ctrl+Alt+K"
    assert page.table.currentItem().text(3) == "Ctrl+I"
    for each in (window, other):
        assert each.commands["italic"].shortcut().toString() == "Ctrl+Alt+K"
        assert "Ctrl+Alt+K" in each.commands["italic"].toolTip()
    node = window.session.draft.first(Role.TITLE).id
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.editor.show_range(node, 0, 4)
    QTest.keyClick(window.editor, Key.Key_I, CTRL)
    assert not window.session.draft.text(node).spans(MarkKind.ITALIC, 0, 4)
    QTest.keyClick(window.editor, Key.Key_K, CTRL | ALT)
    assert window.session.draft.text(node).spans(MarkKind.ITALIC, 0, 4)
    assert application.preferences.keys() == {"italic": "Ctrl+Alt+K"}


def test_a_key_that_another_command_has_is_named_and_can_be_taken(
    window: DraftWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    page = settings.turn_to(Keys)
    page.choose("find")
    page.field.setFocus()
    press(Key.Key_B, CTRL)
    assert page.note.text() == "Ctrl+B is for “Bold” already."
    assert window.commands["find"].shortcut().toString() == "Ctrl+F"
    page.take_button.click()
    assert window.commands["find"].shortcut().toString() == "Ctrl+B"
    assert window.commands["bold"].shortcuts() == []
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.editor, Key.Key_B, CTRL)
    assert window.reaching.bar.isVisible()
    page.choose("bold")
    page.reset_button.click()
    assert window.commands["bold"].shortcut().toString() == "Ctrl+B"
    page.reset_all_button.click()
    assert window.commands["find"].shortcut().toString() == "Ctrl+F"
    assert not page.reset_all_button.isEnabled()


def test_the_field_has_room_for_keys_whatever_the_command_is_called(settings: SettingsWindow) -> None:
    page = settings.turn_to(Keys)
    page.choose(max(COMMANDS, key=lambda each: len(each.plain)).name)
    page.field.setText("Control+Mayúsculas+Alt+Inicio")  # as Spanish says them
    settings.resize(680, 600)
    QApplication.processEvents()
    assert page.field.width() > page.field.fontMetrics().horizontalAdvance(page.field.text())


def test_every_command_is_listed_by_its_whole_name(settings: SettingsWindow) -> None:
    table = settings.turn_to(Keys).table
    settings.resize(680, 600)
    QApplication.processEvents()
    lines = (table.topLevelItem(row) for row in range(table.topLevelItemCount()))
    longest = max(table.fontMetrics().horizontalAdvance(each.text(0)) for each in lines)
    assert table.columnWidth(0) > longest


def test_keys_that_write_or_move_the_cursor_are_refused_with_a_reason(settings: SettingsWindow) -> None:
    page = settings.turn_to(Keys)
    page.choose("bold")
    page.field.setFocus()
    press(Key.Key_B)
    assert "writes on the page" in page.note.text()
    press(Key.Key_Left, CTRL)
    assert "moves the cursor" in page.note.text()
    press(Key.Key_F, ALT)
    assert page.note.text() == "Alt+F opens the menu “File”."
    assert page.desk.keymap.keys("bold") == (QKeySequence("Ctrl+B"),)
    press(Key.Key_Control)
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is not page.field


def test_a_command_can_do_without_keys_and_every_command_is_listed(
    window: DraftWindow, settings: SettingsWindow
) -> None:
    page = settings.turn_to(Keys)
    assert page.table.topLevelItemCount() == len(window.commands.actions)
    page.choose("bold")
    page.remove_button.click()
    assert window.commands["bold"].shortcuts() == []
    page.filter.setText("Ctrl+Shift+P")
    assert page.current.name == "palette"
    page.filter.setText("qqqq")
    assert page.current is None
    assert not page.field.isEnabled()


def test_what_the_page_did_by_itself_obeys_other_keys_too(window: DraftWindow) -> None:
    keymap = window.desk.keymap
    QTest.keyClicks(window.editor, "x")
    before = window.session.draft
    keymap.give("undo", QKeySequence("Ctrl+Alt+Z"))
    QTest.keyClick(window.editor, Key.Key_Z, CTRL)
    assert window.session.draft is before
    QTest.keyClick(window.editor, Key.Key_Z, CTRL | ALT)
    assert window.session.draft != before
    keymap.give("next_pane", QKeySequence("Ctrl+C"))
    QTest.keyClick(window.editor, Key.Key_C, CTRL)
    assert QApplication.focusWidget() is not window.editor


def test_the_name_is_that_of_what_is_written_from_now_on(
    window: DraftWindow, settings: SettingsWindow, application: Application
) -> None:
    page = settings.turn_to(General)
    page.author.setFocus()
    page.author.selectAll()
    QTest.keyClicks(page.author, "Kestria")
    press(Key.Key_Return)
    assert application.preferences.author == window.session.author == "Kestria"
    assert settings.isVisible()


def test_light_and_dark_and_size_hold_in_every_window_at_once(
    window: DraftWindow, settings: SettingsWindow, application: Application
) -> None:
    application.new_draft()
    page = settings.turn_to(Look)
    page.appearance.setCurrentIndex(2)
    page.appearance.activated.emit(2)
    assert application.theme.colours is DARK
    page.zoom.setCurrentIndex(page.zoom.findData(1.5))
    page.zoom.activated.emit(page.zoom.currentIndex())
    for each in application.windows:
        assert each.status.zoom.text() == "150%"
        menu = each.commands.submenus["appearance"]
        menu.aboutToShow.emit()
        assert [action.isChecked() for action in menu.actions()] == [False, False, True]
    application.choose_appearance(Appearance.LIGHT)
    page.refresh()
    assert page.appearance.currentData() == "light"


def test_motion_stops_and_comes_back(
    window: DraftWindow, settings: SettingsWindow, qapp: QApplication
) -> None:
    blinking = qapp.cursorFlashTime()
    page = settings.turn_to(Look)
    page.still.click()
    assert qapp.cursorFlashTime() == 0
    strip = window.messages.findChild(JobStrip)
    job = window.jobs.start("Waiting", lambda _: None, lambda _: None, lambda _: None)
    strip.show_job(job)
    assert strip._bar.isHidden()
    page.still.click()
    strip.show_job(job)
    assert not strip._bar.isHidden()
    assert qapp.cursorFlashTime() == blinking


def test_a_start_opens_what_was_open_only_where_that_is_wanted(
    window: DraftWindow, settings: SettingsWindow, application: Application
) -> None:
    page = settings.turn_to(General)
    page.restores.click()
    for each in tuple(application.windows):
        each.close()
    application.preferences.running = False
    application.start()
    assert application.windows == []
    assert application.start_window is not None


def test_the_language_is_chosen_for_the_next_start(
    settings: SettingsWindow, application: Application
) -> None:
    page = settings.turn_to(General)
    at = page.language.findText("Français")
    page.language.setCurrentIndex(at)
    page.language.activated.emit(at)
    assert application.preferences.language == "fr"


def test_the_words_that_count_as_right_are_kept_here_too(
    window: DraftWindow, settings: SettingsWindow
) -> None:
    page = settings.turn_to(Words).page
    page.new_word.setText("Zwxyqan")
    page.add_button.click()
    assert window.desk.spelling.own.words == ("Zwxyqan",)
    settings.turn_to(Keys)
    window.desk.spelling.add("Atlantis")
    assert settings.turn_to(Words).page.list.count() == 2
    page.on.click()
    assert not window.desk.spelling.is_on


def test_the_folder_of_a_draft_s_backups_is_opened(
    window: DraftWindow, settings: SettingsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()))
    page = settings.turn_to(Kept)
    assert page.list.isHidden()
    assert not page.folder_button.isEnabled()
    dossier = window.open_draft.dossier.path
    backups.back_up(dossier, backups.this_moment())
    page.refresh()
    assert "1 backup, the last of" in page.list.item(0).text()
    page.folder_button.click()
    assert asked == [str(backups.folder_of(dossier))]


def test_there_is_one_window_of_settings_and_esc_closes_it(
    window: DraftWindow, settings: SettingsWindow, qtbot: QtBot
) -> None:
    assert show_settings(window.desk) is settings
    assert QApplication.focusWidget() is settings.list
    press(Key.Key_Down)
    assert isinstance(settings.page, Look)
    press(Key.Key_Escape)
    qtbot.waitUntil(
        lambda: not any(isinstance(each, SettingsWindow) for each in QApplication.topLevelWidgets())
    )


def test_another_page_is_one_line(window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    class Extra(SettingsPage):
        def __init__(self, desk: Desk) -> None:
            super().__init__(desk, "Extra")
            self.column.addWidget(QLabel("Words"))

    monkeypatch.setattr(settings_module, "PAGES", (*PAGES, Page("Extra", Extra)))
    shown = show_settings(window.desk)
    assert isinstance(shown.turn_to(Extra), Extra)
    assert shown.list.currentItem().text() == "Extra"


def test_whoever_wants_straight_quotation_marks_has_them_in_every_window_from_now_on(
    window: DraftWindow, settings: SettingsWindow, application: Application
) -> None:
    page = settings.turn_to(General)
    assert page.quotation_marks.isChecked()
    page.quotation_marks.click()
    application.new_draft()
    for each in application.windows:
        each.editor.go_to(each.session.draft.first(Role.TITLE).id)
        QTest.keyClicks(each.editor, '"')
        assert each.session.draft.first(Role.TITLE).text.chars.startswith('"')
    page.quotation_marks.click()
    QTest.keyClicks(window.editor, "'")
    assert window.session.draft.first(Role.TITLE).text.chars.startswith('"’')


def test_large_letters_have_a_large_window_as_far_as_the_screen_goes(
    window: DraftWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    before, font = qapp.font(), qapp.font()
    usual = SettingsWindow(window.desk)
    font.setPointSizeF(font.pointSizeF() * 1.8)
    qapp.setFont(font)
    large = SettingsWindow(window.desk)
    qapp.setFont(before)
    for each in (usual, large):
        qtbot.addWidget(each)
    assert usual.height() < large.height() <= qapp.primaryScreen().availableSize().height()
