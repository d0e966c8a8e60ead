"""The application opens, reopens and remembers; and says in a sentence what it can't do."""

import sys
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.exports.hostile import pretend
from tests.exports.pdf.maker import Page, pdf
from tests.ui.conftest import Answer, close_all, take_previews
from ui.application import Application
from ui.desk.shelf import AS_RECEIVED, SAMPLE
from ui.draft_window.main_window import DraftWindow
from ui.look.tokens import DARK, Appearance
from ui.parts.messages import JobStrip
from ui.seating import AFTER_CRASH
from ui.shared.languages import ENGLISH, LANGUAGES, install
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.tree.language import language_of
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled

TEXT = """# Care of lighthouses

*The General Assembly*,

*Recalling* its resolution 1/1,

1. *Urges* Member States to polish the lenses;

2. *Decides* to remain seized of the matter.
"""


def write(window: DraftWindow, words: str) -> None:
    """Put words at the beginning of the first operative paragraph."""
    node = window.session.draft.first(Role.OPERATIVE).id
    window.session.dispatch(Transaction((EditText(node, 0, EMPTY, styled(words)),), intent="type"))


def opened(application: Application, qtbot: QtBot, count: int = 1) -> DraftWindow:
    def stands() -> bool:
        take_previews()
        return len(application.windows) == count

    qtbot.waitUntil(stands)
    return application.windows[-1]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lighthouses.md"
    path.write_text(TEXT, "utf-8")
    return path


def test_the_first_start_opens_the_sample_with_its_redline(application: Application, qtbot: QtBot) -> None:
    application.start()
    window = opened(application, qtbot)
    assert window.open_draft.name == SAMPLE
    assert [each.name for each in window.session.revisions()] == ["Draft", "Rev.1"]
    assert window.commands["redline"].isChecked()
    assert "Every change is saved" in window.status.saved.text()


def test_a_later_start_opens_what_was_open_last(
    application: Application, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    application.start()
    write(opened(application, qtbot), "Also ")
    close_all(application, qtbot)
    again = Application(qapp, tmp_path / "data")
    again.start()
    window = opened(again, qtbot)
    assert window.session.draft.first(Role.OPERATIVE).text.plain.startswith("Also ")
    assert window.messages.banners == []
    close_all(again, qtbot)


def test_after_a_crash_the_draft_reopens_with_a_calm_notice(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    first = Application(qapp, tmp_path / "data")
    first.start()
    opened(first, qtbot)
    first.preferences.sync()
    saved = (tmp_path / "data" / "preferences.ini").read_bytes()
    close_all(first, qtbot)
    (tmp_path / "data" / "preferences.ini").write_bytes(saved)
    again = Application(qapp, tmp_path / "data")
    again.start()
    assert [banner.words.text() for banner in opened(again, qtbot).messages.banners] == [AFTER_CRASH]
    close_all(again, qtbot)


def test_a_draft_that_was_put_away_is_not_reopened(
    application: Application, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    application.start()
    opened(application, qtbot).commands["close"].trigger()
    assert application.start_window is not None
    assert application.start_window.list.count() == 1
    close_all(application, qtbot)
    again = Application(qapp, tmp_path / "data")
    again.start()
    assert again.windows == []
    assert again.start_window.isVisible()
    close_all(again, qtbot)


def test_a_file_becomes_a_draft_with_a_revision_to_compare_with(
    application: Application, qtbot: QtBot, file: Path
) -> None:
    application.start([file])
    window = opened(application, qtbot)
    assert window.windowTitle().startswith("lighthouses")
    assert [each.name for each in window.session.revisions()] == [AS_RECEIVED]
    assert window.status.counted.text() == "1 PP · 2 OP"
    assert file.read_text("utf-8") == TEXT


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("missing.md", None, "isn’t there"),
        ("old.doc", b"\xd0\xcf\x11\xe0", "isn’t one"),
        ("broken.docx", b"PK\x03\x04 nothing", "broken.docx"),
        ("no.chapeau", b"not a dossier", "no.chapeau"),
        ("missing.chapeau", None, "missing.chapeau"),
    ],
)
def test_what_cant_be_opened_is_said_in_one_sentence(
    application: Application, qtbot: QtBot, tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    application.start([path])
    start = application.start_window
    qtbot.waitUntil(lambda: bool(start.messages.banners))
    sentence = start.messages.banners[0].words.text()
    assert said in sentence
    assert "Traceback" not in sentence
    assert start.isVisible()
    assert application.windows == []


def test_a_protected_pdf_asks_for_its_password(
    application: Application, qtbot: QtBot, tmp_path: Path, answer: Answer
) -> None:
    path = tmp_path / "protected.pdf"
    page = Page()
    page.text(72, 700, "The lamps of the northern harbours")
    wrong, right = "lens", "Fresnel"
    path.write_bytes(pdf([page], password=right))
    given = iter((wrong, right))

    def enter(dialog: QDialog) -> None:
        word = next(given)
        if word != right:
            answer(enter)
        dialog.password.setText(word)
        dialog.accept_button.click()

    answer(enter)
    application.start([path])
    window = opened(application, qtbot)
    assert "northern harbours" in " ".join(each.text.plain for each in window.session.draft.walk())


def test_a_file_that_hangs_is_given_up_with_one_press_and_its_process_ended(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend("time.sleep(600)", tmp_path, monkeypatch)
    application = Application(qapp, tmp_path / "data")
    application.start([file])
    start = application.start_window
    cancel = start.messages.findChild(JobStrip).button
    qtbot.waitUntil(cancel.isVisible)
    assert len(application.apart._all) == 1
    cancel.click()
    qtbot.waitUntil(lambda: not application.apart._all)
    assert not start.jobs.busy
    assert start.messages.banners == []
    close_all(application, qtbot)


def test_a_file_that_breaks_its_reader_is_told_in_one_sentence(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend("os.abort()", tmp_path, monkeypatch)
    application = Application(qapp, tmp_path / "data")
    application.start([file])
    start = application.start_window
    qtbot.waitUntil(lambda: bool(start.messages.banners))
    assert "lighthouses.md broke off the process" in start.messages.banners[0].words.text()
    close_all(application, qtbot)


def test_closing_the_application_ends_what_still_reads(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend("time.sleep(600)", tmp_path, monkeypatch)
    application = Application(qapp, tmp_path / "data")
    application.start([file])
    qtbot.waitUntil(lambda: bool(application.apart._all))
    close_all(application, qtbot)
    qtbot.waitUntil(lambda: not application.apart._all)


def test_files_dropped_on_a_window_open_in_windows_of_their_own(
    application: Application, qtbot: QtBot, file: Path
) -> None:
    application.start()
    window = opened(application, qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl("https://example.org/x.md")])
    at, none, left = QPointF(5, 5), Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, data, left, none))
    assert opened(application, qtbot, 2).open_draft.name == "lighthouses"


def test_an_e_mail_opens_as_what_is_attached_to_it(
    application: Application, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    mail = EmailMessage()
    mail["From"] = "Ana Silva <as@alta.example>"
    mail.add_attachment(file.read_text("utf-8"), filename=file.name)
    (tmp_path / "Re.eml").write_bytes(bytes(mail))
    application.start([tmp_path / "Re.eml"])
    assert opened(application, qtbot).open_draft.name == "Ana Silva, lighthouses"


def test_opening_a_dossier_twice_brings_its_window_forward(application: Application, qtbot: QtBot) -> None:
    application.start()
    path = opened(application, qtbot).open_draft.dossier.path
    application.open_paths([path])
    assert len(application.windows) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own on Windows")
def test_a_dossier_reached_on_another_way_is_the_one_that_is_open(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    application.start()
    link = tmp_path / "link.chapeau"
    link.symlink_to(opened(application, qtbot).open_draft.dossier.path)
    application.open_paths([link])
    assert len(application.windows) == 1


def test_opening_a_file_again_goes_on_with_the_draft_made_of_it(
    application: Application, qtbot: QtBot, file: Path
) -> None:
    application.start([file])
    window = opened(application, qtbot)
    write(window, "Solemnly ")
    application.put_away(window)
    application.open_paths([file])
    again = opened(application, qtbot)
    assert again.session.draft.first(Role.OPERATIVE).text.plain.startswith("Solemnly ")
    (banner,) = again.messages.banners
    banner.findChild(QPushButton).click()
    fresh = opened(application, qtbot, 2)
    assert fresh.session.draft.first(Role.OPERATIVE).text.plain.startswith("Urges ")
    assert fresh.open_draft.dossier.path != again.open_draft.dossier.path


def test_a_file_that_changed_is_read_afresh(application: Application, qtbot: QtBot, file: Path) -> None:
    application.start([file])
    application.put_away(opened(application, qtbot))
    file.write_text(TEXT.replace("polish", "clean"), "utf-8")
    application.open_paths([file])
    assert "clean" in opened(application, qtbot).session.draft.first(Role.OPERATIVE).text.plain


def test_opening_asks_for_files(
    application: Application, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.start()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    opened(application, qtbot).commands["open"].trigger()
    assert opened(application, qtbot, 2).open_draft.source == file


def test_a_new_draft_has_its_parts_in_place(application: Application, qtbot: QtBot) -> None:
    application.start()
    opened(application, qtbot).commands["new"].trigger()
    window = opened(application, qtbot, 2)
    assert window.status.counted.text() == "1 PP · 1 OP"
    assert window.session.revisions() == ()
    assert not window.revisions.empty.isHidden()


def test_a_new_draft_begins_in_the_language_of_the_windows_or_in_a_chosen_one(
    application: Application, qapp: QApplication, qtbot: QtBot
) -> None:
    application.start()
    window = opened(application, qtbot)
    install(qapp, "fr")
    window.commands["new"].trigger()
    install(qapp, ENGLISH)
    draft = opened(application, qtbot, 2).session.draft
    assert (language_of(draft), draft.masthead.organ) == ("French", "Assemblée générale")
    chosen = {each.text().replace("&", ""): each for each in window.commands.submenus["new_in"].actions()}
    assert list(chosen) == [each.name for each in LANGUAGES]
    chosen["Русский"].trigger()
    assert language_of(opened(application, qtbot, 3).session.draft) == "Russian"


def test_what_was_open_lately_is_offered(application: Application, qtbot: QtBot, file: Path) -> None:
    application.start()
    window = opened(application, qtbot)
    application.open_paths([file])
    opened(application, qtbot, 2)
    menu = window.commands.submenus["recent"]
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert names == ["lighthouses", SAMPLE, "&Forget these"]
    menu.actions()[-1].trigger()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 2


def test_the_appearance_is_chosen_and_remembered(application: Application, qtbot: QtBot) -> None:
    application.start()
    window = opened(application, qtbot)
    dark = next(each for each in window.commands.submenus["appearance"].actions() if "Dark" in each.text())
    dark.trigger()
    assert application.theme.colours is DARK
    assert application.preferences.appearance is Appearance.DARK
    application.choose_appearance(Appearance.SYSTEM)
