"""In the window on a draft, everything beside the page follows it, and revisions are named and exported."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from exports.formats import read_file
from tests.exports.docx.files import docx, p
from tests.exports.docx.reading import parts
from tests.ui.conftest import Answer, previews, take_previews
from tests.ui.test_application import write
from ui.application import Application
from ui.comparing.compare_window import CompareWindow
from ui.comparing.three_way_window import ThreeWayWindow
from ui.draft_window.main_window import LEAST, DraftWindow
from ui.parts import screens
from ui.shared.languages import ENGLISH, install
from ui.windows.revision_window import RevisionWindow
from versioning.change.step import EditText, Insert
from versioning.change.transaction import Transaction
from versioning.history.archive import ArchiveError
from versioning.store.dossier import Dossier
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import EMPTY, styled


def banners(window: DraftWindow) -> list[str]:
    return [banner.words.text() for banner in window.messages.banners]


def test_the_panels_follow_what_is_written(window: DraftWindow, qtbot: QtBot) -> None:
    assert window.session.draft_of(window.session.revisions()[-1].id) == window.session.draft
    write(window, "Solemnly ")
    node = window.session.draft.first(Role.OPERATIVE).id
    index = window.outline.contents.index_of(node)
    qtbot.waitUntil(lambda: "Solemnly" in window.outline.contents.data(index))
    qtbot.waitUntil(lambda: "Changed since “Rev.1”" in window.revisions.list.item(0).text())
    qtbot.waitUntil(lambda: "against “Draft”" in window.status.changes.text())


def test_the_panels_follow_even_while_a_person_goes_on_writing(window: DraftWindow, qtbot: QtBot) -> None:
    index = window.outline.contents.index_of(window.session.draft.first(Role.OPERATIVE).id)

    def stands_there() -> bool:
        write(window, "o")
        return "ooo" in window.outline.contents.data(index)

    qtbot.waitUntil(stands_there)


def test_on_a_small_screen_the_page_has_more_room_than_either_panel(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "room_for", lambda _: QSize(1000, 534))
    application.new_draft()
    window = application.windows[-1]
    QApplication.processEvents()
    assert window.size() == QSize(1000, 534)
    assert window.editor.width() > max(window.panel(each).width() for each in ("Outline", "Revisions"))


def test_panels_give_way_when_a_window_becomes_narrow(window: DraftWindow) -> None:
    window.resize(1280, 720)
    QApplication.processEvents()
    window.resizeDocks(
        [window.panel("Outline"), window.panel("Revisions")], [255, 370], Qt.Orientation.Horizontal
    )
    window.resize(800, 600)
    QApplication.processEvents()
    assert window.width() == 800
    assert window.editor.width() >= LEAST


def test_the_titles_of_all_panels_have_room_in_a_language_of_long_words(
    application: Application, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "room_for", lambda _: QSize(1280, 720))
    install(qapp, "ru")
    application.new_draft()
    window = application.windows[-1]
    install(qapp, ENGLISH)
    window.panel("Comments").show()
    QApplication.processEvents()
    titles = next(each for each in window.findChildren(QTabBar) if each.isVisible())
    assert titles.count() == 5
    assert titles.width() >= titles.sizeHint().width()


def test_a_panel_among_tabs_says_its_title_once(window: DraftWindow) -> None:
    panel = window.panel("Proposals")
    panel.raise_()
    QApplication.processEvents()
    assert panel.titleBarWidget().findChildren(QToolButton) == []
    panel.setFloating(True)
    QApplication.processEvents()
    assert panel.titleBarWidget().findChildren(QToolButton) != []


def test_typing_does_not_wait_for_a_slow_disk_and_the_foot_says_what_is_still_on_its_way(
    window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier, may = window.open_draft.dossier, threading.Event()
    append = dossier.append
    monkeypatch.setattr(dossier, "append", lambda edits: may.wait(10) and append(edits))
    write(window, "Solemnly ")
    assert window.session.unwritten
    qtbot.waitUntil(lambda: "Saving…" in window.status.saved.text())
    may.set()
    qtbot.waitUntil(lambda: "Every change is saved" in window.status.saved.text())
    assert dossier.draft == window.session.draft


def test_a_copy_has_the_edits_that_the_disk_of_the_dossier_refuses(
    window: DraftWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(edits: object) -> None:
        message = "The disk is full."
        raise ArchiveError(message)

    monkeypatch.setattr(window.open_draft.dossier, "append", refuse)
    write(window, "Solemnly ")
    copied = tmp_path / "copy.chapeau"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copied), ""))
    window.commands["save_copy"].trigger()
    monkeypatch.undo()
    copy = Dossier.open(copied)
    assert copy.draft == window.session.draft
    copy.close()


def test_a_revision_is_named_in_the_name_of_who_is_asked(
    window: DraftWindow, answer: Answer, application: Application
) -> None:
    write(window, "Solemnly ")

    def fill(dialog: QDialog) -> None:
        assert dialog.name.text() == "Rev.2"
        assert not dialog.accept_button.isEnabled()
        dialog.author.setText("Kestria")
        dialog.accept_button.click()

    answer(fill)
    window.commands["name_revision"].trigger()
    last = window.session.revisions()[-1]
    assert (last.name, last.author) == ("Rev.2", "Kestria")
    assert application.preferences.author == "Kestria"
    assert window.revisions.list.count() == 4
    assert banners(window) == ["The text as it stands is now Rev.2."]


def test_a_revision_is_renamed(window: DraftWindow, answer: Answer) -> None:
    first = window.session.revisions()[0].id
    answer(lambda dialog: (dialog.name.setText("Zero draft"), dialog.accept_button.click()))
    window.revisions.rename_wanted.emit(first)
    assert [each.name for each in window.session.revisions()] == ["Zero draft", "Rev.1"]
    assert "Zero draft" in window.revisions.list.item(2).text()


def test_the_redline_is_shown_against_any_revision_and_hidden(window: DraftWindow) -> None:
    actions = window.commands.submenus["against"].actions()
    assert [action.text() for action in actions] == ["&Off", "Draft", "Rev.1"]
    assert actions[1].isChecked()
    actions[0].trigger()
    assert window.baseline == ""
    assert not window.commands["redline"].isChecked()
    assert window.status.changes.text() == ""
    window.commands["redline"].trigger()
    assert window.baseline == window.session.revisions()[0].id
    menu = window.revisions.menu(window.baseline)
    next(action for action in menu.actions() if "Hide" in action.text()).trigger()
    assert window.baseline == ""


def test_the_menu_of_revisions_has_one_choice_however_often_it_is_filled(window: DraftWindow) -> None:
    menu = window.commands.submenus["against"]
    window.session.name_revision("Rev.2")
    window.refresh_revisions()
    (choice,) = menu.findChildren(QActionGroup)
    assert choice.actions() == menu.actions()


def test_a_revision_opens_to_be_read_and_a_copy_to_be_changed(
    window: DraftWindow, application: Application, qtbot: QtBot
) -> None:
    first = window.session.revisions()[0]
    window.revisions.open_wanted.emit(first.id)
    reader = next(each for each in QApplication.topLevelWidgets() if isinstance(each, RevisionWindow))
    assert reader.windowTitle().startswith("Draft of Sample negotiation (read-only)")
    reader.copy_wanted.emit()
    copy = application.windows[-1]
    assert copy is not window
    assert copy.session.draft == window.session.draft_of(first.id)


def test_any_two_texts_are_compared(
    window: DraftWindow, answer: Answer, qtbot: QtBot, tmp_path: Path, application: Application
) -> None:
    path = tmp_path / "returned.md"
    path.write_text("# Seagrass\n\n*The General Assembly*,\n\n1. *Decides* to wait.\n", "utf-8")

    def fill(dialog: QDialog) -> None:
        assert (dialog.old.currentText(), dialog.new.currentText()) == ("Draft", "Working draft")
        dialog.add_file(path, dialog.new)
        dialog.accept_button.click()

    answer(fill)
    window.commands["compare"].trigger()
    qtbot.waitUntil(lambda: bool(comparisons()))
    assert comparisons()[0].windowTitle().startswith("Draft and returned.md")


def test_a_file_that_cant_be_compared_is_said(window: DraftWindow, answer: Answer, qtbot: QtBot) -> None:
    answer(lambda dialog: (dialog.add_file(Path("/nowhere/x.md"), dialog.new), dialog.accept_button.click()))
    window.commands["compare"].trigger()
    qtbot.waitUntil(lambda: bool(banners(window)))
    assert "isn’t there" in banners(window)[0]


def test_a_branch_is_compared_as_it_stands(window: DraftWindow, answer: Answer, qtbot: QtBot) -> None:
    session = window.session
    session.branch_off("proposal", session.revisions()[0].id)
    node = next(each.id for each in session.draft.walk() if each.role is Role.OPERATIVE)
    session.dispatch(Transaction((EditText(node, 0, EMPTY, styled("Further ")),)))
    expected = session.draft
    session.switch_to("main")

    def fill(dialog: QDialog) -> None:
        dialog.new.setCurrentText("Branch proposal")
        dialog.accept_button.click()

    answer(fill)
    window.commands["compare"].trigger()
    qtbot.waitUntil(lambda: bool(comparisons()))
    assert comparisons()[0].windowTitle().startswith("Draft and Branch proposal")
    qtbot.waitUntil(lambda: comparisons()[0].redline is not None)
    assert comparisons()[0].redline.target == expected


def test_with_a_common_base_three_texts_are_compared(
    window: DraftWindow, answer: Answer, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "returned.md"
    path.write_text("# Seagrass\n\n*The General Assembly*,\n\n1. *Decides* to wait.\n", "utf-8")

    def fill(dialog: QDialog) -> None:
        dialog.old.setCurrentText("Working draft")
        dialog.add_file(path, dialog.new)
        dialog.base.setCurrentText("Working draft")
        assert not dialog.accept_button.isEnabled()
        dialog.base.setCurrentText("Draft")
        assert (dialog.old.accessibleName(), dialog.new.accessibleName()) == ("Ours", "Theirs")
        dialog.accept_button.click()

    answer(fill)
    window.commands["compare"].trigger()
    qtbot.waitUntil(lambda: bool(comparisons(ThreeWayWindow)))
    assert comparisons(ThreeWayWindow)[0].windowTitle() == "Draft, Working draft and returned.md"


def comparisons(kind: type[QWidget] = CompareWindow) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]


def test_both_word_documents_are_written(
    window: DraftWindow, answer: Answer, qtbot: QtBot, tmp_path: Path
) -> None:
    clean, tracked = tmp_path / "clean.docx", tmp_path / "tracked.docx"
    answer(lambda dialog: (dialog.place.setText(str(clean)), dialog.accept_button.click()))
    window.commands["export_clean"].trigger()
    qtbot.waitUntil(clean.exists)

    def fill(dialog: QDialog) -> None:
        dialog.author.setText("Kestria")
        dialog.place.setText(str(tracked))
        dialog.accept_button.click()

    answer(fill)
    window.commands["export_tracked"].trigger()
    qtbot.waitUntil(lambda: banners(window) == ["clean.docx is written.", "tracked.docx is written."])
    assert read_file(tracked).authors == {"Kestria": pytest.approx(read_file(tracked).authors["Kestria"])}


def test_a_folder_that_cant_be_written_is_said_and_nothing_is_lost(
    window: DraftWindow, answer: Answer, qtbot: QtBot, tmp_path: Path
) -> None:
    answer(
        lambda dialog: (dialog.place.setText(str(tmp_path / "gone" / "x.docx")), dialog.accept_button.click())
    )
    window.commands["export_clean"].trigger()
    qtbot.waitUntil(lambda: bool(banners(window)))
    assert "can’t be reached" in banners(window)[0]
    assert "Your draft is unchanged" in banners(window)[0]


def test_a_dossier_is_filed_where_a_person_wants_it(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = window.open_draft.dossier.path
    target = tmp_path / "seagrass.chapeau"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "seagrass"), ""))
    write(window, "Solemnly ")
    window.commands["save_as"].trigger()
    assert window.open_draft.dossier.path == target
    assert window.open_draft.is_filed
    assert not before.exists()
    assert window.windowTitle().startswith("seagrass")
    assert window.session.draft.first(Role.OPERATIVE).text.plain.startswith("Solemnly ")
    write(window, "Most ")
    assert len(window.session.revisions()) == 2


def test_a_copy_leaves_the_work_where_it_is(
    window: DraftWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = window.open_draft.dossier.path
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "copy.chapeau"), ""))
    window.commands["save_copy"].trigger()
    assert (tmp_path / "copy.chapeau").exists()
    assert window.open_draft.dossier.path == before


def test_the_masthead_is_changed_and_can_be_undone(window: DraftWindow, answer: Answer) -> None:
    before = window.session.draft.masthead
    answer(lambda dialog: (dialog.inputs["date"].setText("1 December 2044"), dialog.accept_button.click()))
    window.commands["masthead"].trigger()
    assert window.session.draft.masthead.date == "1 December 2044"
    window.commands["undo"].trigger()
    assert window.session.draft.masthead == before


@pytest.mark.parametrize("suggesting", [False, True])
def test_the_first_key_is_undone_and_done_again_without_waiting(
    window: DraftWindow, suggesting: bool
) -> None:
    if suggesting:
        window.commands["suggest"].trigger()
    before = window.shown.draft
    QTest.keyClick(window.editor, Qt.Key.Key_A)
    after = window.shown.draft
    window.commands["undo"].trigger()
    assert window.shown.draft == before
    window.commands["redo"].trigger()
    assert window.shown.draft == after != before


def test_the_page_grows_and_shrinks(window: DraftWindow, application: Application) -> None:
    window.commands["zoom_in"].trigger()
    window.commands["zoom_in"].trigger()
    assert window.status.zoom.text() == "125%"
    window.commands["zoom_out"].trigger()
    assert application.preferences.zoom_of(window.open_draft.dossier.id) == pytest.approx(1.1)
    window.commands["zoom_reset"].trigger()
    assert window.status.zoom.text() == "100%"


def test_each_window_has_a_size_of_its_own_up_to_three_times_and_keeps_it(
    window: DraftWindow, application: Application
) -> None:
    application.new_draft()
    other = application.windows[-1]
    for _ in range(12):
        window.commands["zoom_in"].trigger()
    assert (window.status.zoom.text(), other.status.zoom.text()) == ("300%", "100%")
    application.choosing.choose_zoom(1.5)
    assert (window.status.zoom.text(), other.status.zoom.text()) == ("300%", "150%")
    path = window.open_draft.dossier.path
    application.put_away(window)
    application.open_paths([path])
    assert application.windows[-1].editor.zoom == 3.0


def test_every_command_has_words_and_every_key_one_meaning(window: DraftWindow) -> None:
    keys = [action.shortcut().toString() for action in window.commands.actions.values()]
    used = [key for key in keys if key]
    assert len(used) == len(set(used))
    assert all(action.text() for action in window.commands.actions.values())
    buttons = window.commands.toolbar.findChildren(QToolButton)
    assert all(button.accessibleName() for button in buttons if button.defaultAction())


def test_every_letter_to_press_is_the_only_one_in_its_menu(window: DraftWindow) -> None:
    for menu in (action.menu() for action in window.menuBar().actions()):
        letters = [
            words[words.index("&") + 1].lower() for each in menu.actions() if "&" in (words := each.text())
        ]
        assert len(letters) == len(set(letters)), menu.title()


def test_panels_close_and_come_back(window: DraftWindow) -> None:
    panel = window.panel("Outline")
    toggle = window.commands.submenus["panels"].actions()[0]
    assert toggle.text() == "Outline"
    toggle.trigger()
    assert panel.isHidden()
    toggle.trigger()
    assert not panel.isHidden()


def test_a_formula_of_the_file_that_was_opened_is_written_back(
    application: Application, answer: Answer, qtbot: QtBot, tmp_path: Path
) -> None:
    math = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    formula = f'<m:oMath xmlns:m="{math}"><m:r><m:t>x</m:t></m:r></m:oMath>'
    opened, written = tmp_path / "opened.docx", tmp_path / "written.docx"
    opened.write_bytes(docx(p("The Committee") + f"<w:p>{formula}</w:p>"))
    application.start([opened])
    qtbot.waitUntil(lambda: bool(previews()))
    take_previews()
    qtbot.waitUntil(lambda: bool(application.windows))
    window = application.windows[0]
    answer(lambda dialog: (dialog.place.setText(str(written)), dialog.accept_button.click()))
    window.commands["export_clean"].trigger()
    qtbot.waitUntil(written.exists)
    assert b"oMath" in parts(written.read_bytes())["word/document.xml"]


def test_what_an_export_lacks_is_named(
    window: DraftWindow, answer: Answer, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = window.session.draft
    picture = Paragraph("picture", Role.OPAQUE, payload="0" * 64)
    window.session.dispatch(Transaction((Insert(draft.id, len(draft.children), picture),)))
    path = tmp_path / "written.docx"
    answer(lambda dialog: (dialog.place.setText(str(path)), dialog.accept_button.click()))
    window.commands["export_clean"].trigger()
    qtbot.waitUntil(lambda: any("lacks something" in each for each in banners(window)))
    assert path.exists()


@pytest.mark.parametrize(("command", "title"), [("guide", "Guide"), ("about", "About Chapeau")])
def test_help_opens_its_window(window: DraftWindow, command: str, title: str) -> None:
    window.commands[command].trigger()
    shown = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert [each.windowTitle() for each in shown] == [title]
    shown[0].close()
