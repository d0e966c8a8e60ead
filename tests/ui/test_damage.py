"""A damaged dossier opens and is worked with as far as it can be, and each loss is said in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.draft_window.test_main_window import banners
from tests.ui.drafts import small_draft
from ui.application import Application
from ui.draft_window.main_window import DraftWindow
from ui.windows.crash import CrashHook
from ui.wording.naming import usual_baseline
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.history.archive import ArchiveError
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError
from versioning.tree.text import EMPTY, styled


def made(path: Path) -> Path:
    """A dossier of two revisions, in a file of its own."""
    dossier = Dossier.create(path, small_draft())
    session = Session.open(dossier, "Kestria")
    for name in ("Draft", "Rev.1"):
        session.dispatch(Transaction((EditText("op2", 0, EMPTY, styled(f"{name} says ")),)))
        session.name_revision(name)
    session.dispatch(Transaction((EditText("op2", 0, EMPTY, styled("And now ")),)))
    session.close()
    return path


@pytest.fixture
def window(application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DraftWindow:
    """A window on a dossier of which the last revision can't be read."""
    whole = Dossier.draft_of

    def damaged(self: Dossier, revision: str) -> object:
        if self.history.revision(revision).name == "Rev.1":
            message = "“case.chapeau” is damaged: the revision “Rev.1” can’t be read; all else can."
            raise StoreError(message)
        return whole(self, revision)

    monkeypatch.setattr(Dossier, "draft_of", damaged)
    application.preferences.author = "Kestria"
    application.preferences.remember_start()
    application.start([made(tmp_path / "case.chapeau")])
    return application.windows[0]


def test_a_draft_is_shown_of_which_the_last_revision_is_lost(window: DraftWindow) -> None:
    assert window.crew
    assert "And now" in window.editor.toPlainText()
    assert "Rev.1" in window._state()
    names = {each.name: each.id for each in window.session.revisions()}
    assert usual_baseline(window.session) == names["Draft"]


def test_a_redline_against_what_is_lost_is_refused_in_a_sentence(window: DraftWindow) -> None:
    names = {each.name: each.id for each in window.session.revisions()}
    window.show_redline(names["Draft"])
    window.show_redline(names["Rev.1"])
    assert any("“Rev.1” can’t be read" in each for each in banners(window))
    assert window.baseline == names["Draft"]
    assert window.editor.redline is not None


def test_a_text_is_named_although_the_revision_before_is_lost(window: DraftWindow) -> None:
    window.revising._name("Rev.2")
    assert [each.name for each in window.session.revisions()] == ["Draft", "Rev.1", "Rev.2"]


def test_a_sentence_that_nobody_caught_is_said_and_is_no_crash(qtbot: QtBot) -> None:
    shown: list[str] = []
    said: list[str] = []
    owner = QObject()
    hook = CrashHook(owner, shown.append)
    hook.say = said.append
    error = StoreError("“case.chapeau” is damaged.")
    assert isinstance(error, ArchiveError)
    hook.catch(type(error), error, None)
    QApplication.processEvents()
    assert (shown, said) == ([], ["“case.chapeau” is damaged."])
