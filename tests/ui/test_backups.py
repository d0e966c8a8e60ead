"""What was worked on is kept beside the dossier, and opened from there when the dossier is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Answer, close_all
from tests.ui.drafts import small_draft
from tests.ui.test_application import opened
from ui.application import Application
from ui.dialogs.backups_dialog import BackupsDialog
from ui.draft_window.main_window import DraftWindow
from ui.parts.messages import Banner
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.store import backups
from versioning.store.backups import backups_of, folder_of
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError
from versioning.tree.text import EMPTY, styled


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A dossier that a person has filed."""
    path = tmp_path / "Documents" / "case.chapeau"
    path.parent.mkdir()
    Dossier.create(path, small_draft()).close()
    return path


def shown(application: Application, qtbot: QtBot, path: Path) -> DraftWindow:
    application.preferences.remember_start()
    application.start([path])
    return opened(application, qtbot)


def write(window: DraftWindow, words: str) -> None:
    text = window.session.draft.text("op2")
    window.session.dispatch(Transaction((EditText("op2", len(text), EMPTY, styled(words)),)))


def made(application: Application) -> None:
    """Wait until the backups that are wanted are made."""
    application.backups.close()


def damage(path: Path) -> None:
    """Let the disk lose what is in the middle of a file."""
    data = bytearray(path.read_bytes())
    for at in range(4096, len(data), 4096):
        data[at : at + 2048] = bytes(2048)
    path.write_bytes(data)


def test_a_dossier_is_backed_up_soon_after_it_was_opened_and_on_closing_when_it_changed(
    application: Application, qtbot: QtBot, case: Path
) -> None:
    window = shown(application, qtbot, case)
    window.keeping.back_up()
    made(application)
    (first,) = backups_of(case)
    window.keeping.back_up()
    made(application)
    assert backups_of(case) == (first,)
    moved = first.path.with_name("case 2020-01-01 00.00.00.chapeau")
    first.path.rename(moved)
    write(window, " Then it was written to.")
    close_all(application, qtbot)
    newest = backups_of(case)[0]
    kept = Dossier.open(newest.path)
    assert kept.draft.text("op2").plain.endswith("written to.")
    kept.close()


def test_backups_go_with_a_dossier_that_is_filed(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    application.start()
    window = opened(application, qtbot)
    keeping = window.keeping
    write_title(window)
    keeping.back_up()
    made(application)
    filed = tmp_path / "filed.chapeau"
    window.take_over(application.save_as(window.open_draft, filed))
    assert len(backups_of(filed)) == 1


def write_title(window: DraftWindow) -> None:
    node = next(iter(window.session.draft.children)).id
    window.session.dispatch(Transaction((EditText(node, 0, EMPTY, styled("New: ")),)))
    window.session.flush()


def test_what_nobody_wrote_to_is_not_backed_up(application: Application, qtbot: QtBot) -> None:
    application.start()
    path = opened(application, qtbot).open_draft.dossier.path
    close_all(application, qtbot)
    assert not folder_of(path).exists()


def test_a_backup_that_can_t_be_made_is_one_sentence_and_the_work_goes_on(
    application: Application, qtbot: QtBot, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        message = "“case.chapeau” can’t be backed up: the disk is full."
        raise StoreError(message)

    monkeypatch.setattr(backups, "_copy", refuse)
    window = shown(application, qtbot, case)
    window.keeping.back_up()
    made(application)
    qtbot.waitUntil(lambda: bool(window.messages.banners))
    assert [each.words.text() for each in window.messages.banners] == [
        "“case.chapeau” can’t be backed up: the disk is full."
    ]
    write(window, " On.")
    assert window.session.flush()


def test_a_person_opens_yesterday_s_backup_as_a_draft_of_its_own(
    application: Application, qtbot: QtBot, case: Path, answer: Answer
) -> None:
    window = shown(application, qtbot, case)
    window.keeping.back_up()
    made(application)
    write(window, " Today.")
    before = window.session.draft
    listed: list[str] = []

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, BackupsDialog)
        listed.append(dialog.list.item(0).text())
        dialog.accept_button.click()

    answer(choose)
    window.commands["open_backup"].trigger()
    copy = opened(application, qtbot, 2)
    assert "kB" in listed[0] or "KiB" in listed[0]
    assert copy.session.draft == small_draft()
    assert copy.open_draft.name.startswith("case, backup of ")
    assert not copy.open_draft.is_filed
    write(copy, " Elsewhere.")
    assert window.session.draft == before
    assert len(backups_of(case)) == 1


def test_a_damaged_dossier_offers_its_backups(
    application: Application, qtbot: QtBot, case: Path, answer: Answer
) -> None:
    assert backups.back_up(case, backups.this_moment()) is not None
    damage(case)
    application.preferences.remember_start()
    application.start([case])
    host = application.windows[0] if application.windows else application.start_window
    assert host is not None
    button = next(
        button
        for banner in host.findChildren(Banner)
        for button in banner.findChildren(QPushButton)
        if "backup" in button.text()
    )
    answer(lambda dialog: dialog.accept())
    button.click()
    assert any(each.session.draft == small_draft() for each in application.windows)


def test_a_dossier_that_is_only_open_elsewhere_offers_no_backup(
    application: Application, qtbot: QtBot, case: Path
) -> None:
    assert backups.back_up(case, backups.this_moment()) is not None
    elsewhere = Dossier.open(case)
    window = shown(application, qtbot, case)
    assert window.session.read_only
    offered = [each.text() for each in window.messages.findChildren(QPushButton) if each.text()]
    assert "Open a backup…" not in offered
    assert "Work on a copy" in offered
    elsewhere.close()


def test_the_question_says_where_there_is_no_backup_yet(
    application: Application, qtbot: QtBot, case: Path
) -> None:
    dialog = BackupsDialog(case, application.theme.colours)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    assert dialog.chosen is None
    assert "no backup yet" in dialog.empty.text()
