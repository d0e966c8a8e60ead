"""When the dossier can't be written any more, the words go on in another place, each of them once."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Answer
from tests.ui.draft_window.test_main_window import banners
from tests.ui.drafts import small_draft
from ui.application import Application
from ui.draft_window.main_window import DraftWindow
from versioning.history.archive import ArchiveError
from versioning.store.dossier import Dossier


@pytest.fixture
def window(application: Application, tmp_path: Path) -> DraftWindow:
    """A window on a dossier on a drive that is taken away."""
    path = tmp_path / "drive" / "case.chapeau"
    path.parent.mkdir()
    Dossier.create(path, small_draft()).close()
    application.preferences.remember_start()
    application.start([path])
    return application.windows[0]


def write(window: DraftWindow, words: str, qtbot: QtBot) -> None:
    window.editor.setFocus()
    QTest.keyClicks(window.editor, words)
    qtbot.wait(50)


def test_what_a_lost_drive_can_not_take_is_saved_elsewhere(
    window: DraftWindow, application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    write(window, "Before ", qtbot)
    window.session.flush()
    window.open_draft.dossier.path.unlink()
    write(window, "After ", qtbot)
    qtbot.waitUntil(lambda: any("can’t be written" in each for each in banners(window)))
    elsewhere = tmp_path / "elsewhere.chapeau"
    window.revising._ask_dossier = lambda _: elsewhere
    offered = [each for each in window.messages.findChildren(QPushButton) if "elsewhere" in each.text()]
    offered[0].click()
    assert not window.session.trouble
    assert banners(window) == ["The dossier is now elsewhere.chapeau."]
    written = window.session.draft
    assert "Before After " in window.editor.toPlainText()
    write(window, "Later ", qtbot)
    assert window.close()

    again = application.open_dossier(elsewhere, None)
    assert again is not None
    assert "Before After Later " in again.editor.toPlainText()
    assert again.session.draft != written
    assert not again.open_draft.dossier.notices
    assert not any("can’t be written" in each for each in banners(again))


def test_a_dossier_that_was_deleted_is_saved_in_its_place_again(
    window: DraftWindow, application: Application, qtbot: QtBot
) -> None:
    path = window.open_draft.dossier.path
    write(window, "Before ", qtbot)
    window.session.flush()
    path.unlink()
    write(window, "After ", qtbot)
    qtbot.waitUntil(lambda: any("can’t be written" in each for each in banners(window)))
    window.revising._ask_dossier = lambda _: path
    window.revising.save_as()
    assert banners(window) == ["The dossier is now case.chapeau."]
    assert not window.session.read_only
    write(window, "Later ", qtbot)
    assert window.close()
    again = application.open_dossier(path, None)
    assert again is not None
    assert "Before After Later " in again.editor.toPlainText()
    assert not again.open_draft.dossier.notices


def test_a_dossier_that_something_else_is_written_over_is_saved_out_of_memory(
    window: DraftWindow, application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    write(window, "Before ", qtbot)
    window.session.flush()
    window.session.name_revision("Rev.1")
    window.open_draft.dossier.path.write_bytes(b"something else" * 9000)
    write(window, "After ", qtbot)
    qtbot.waitUntil(lambda: any("can’t be written" in each for each in banners(window)))
    elsewhere = tmp_path / "elsewhere.chapeau"
    window.revising._ask_dossier = lambda _: elsewhere
    window.revising.save_as()
    assert not window.session.trouble
    write(window, "Later ", qtbot)
    assert window.close()
    again = application.open_dossier(elsewhere, None)
    assert again is not None
    assert "Before After Later " in again.editor.toPlainText()
    assert [each.name for each in again.session.revisions()] == ["Rev.1"]
    assert not again.session.read_only


def test_a_revision_that_a_full_disk_can_not_take_is_said_not_to_be_named(
    window: DraftWindow, answer: Answer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object) -> None:
        message = "The disk is full."
        raise ArchiveError(message)

    def fill(dialog: Any) -> None:
        dialog.name.setText("Rev.9")
        dialog.author.setText("Kestria")
        dialog.accept_button.click()

    write(window, "Solemnly ", qtbot)
    window.session.flush()
    with monkeypatch.context() as patch:
        for each in ("append", "keep"):
            patch.setattr(window.open_draft.dossier, each, refuse)
        answer(fill)
        window.commands["name_revision"].trigger()
    assert "The text was not named “Rev.9”. The disk is full." in banners(window)
    assert "Rev.9" not in [each.name for each in window.session.revisions()]
    answer(fill)
    window.commands["name_revision"].trigger()
    assert banners(window)[-1] == "The text as it stands is now Rev.9."


@pytest.mark.parametrize("closes", [False, True])
def test_a_window_asks_before_it_closes_over_words_of_a_proposal_that_are_not_written(
    window: DraftWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, closes: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("ui.parts.dialogs.ask", lambda _parent, *said: asked.append(said[0]) or closes)
    window.commands["suggest"].trigger()
    write(window, "Firmly ", qtbot)
    with monkeypatch.context() as patch:
        patch.setattr(type(window.shown), "unwritten", property(lambda self: self is window.shown))
        patch.setattr(window.shown, "flush", lambda: False)
        assert window.saving.may_close() is closes
    assert asked == ["Your last edits could not be written to the dossier."]
