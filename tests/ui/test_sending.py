"""A delegate sends a copy: what the dialog said is in it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Answer, on_small_draft
from tests.ui.draft_window.test_main_window import banners
from tests.ui.drafts import small_draft
from tests.versioning.store.test_parcel import everything_in
from ui.application import Application
from ui.dialogs.send_dialog import SendDialog
from ui.draft_window.main_window import DraftWindow
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.store.along import Extent
from versioning.store.dossier import Dossier
from versioning.store.private import Brief
from versioning.tree.text import EMPTY, styled

PRIVATE = Brief("Quillfeather wants this", "not: Bramblewick", "Thistledown at least", "Cable Ottergram")
SECRETS = ("Quillfeather", "Bramblewick", "Thistledown", "Ottergram")


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> DraftWindow:
    """A draft with two revisions, a proposal, words of two people, and private notes."""
    made = on_small_draft(application)
    session = made.session
    text = session.draft.text("op2")
    step = EditText("op2", len(text), EMPTY, styled(" Withdrawnsecret."))
    session.dispatch(Transaction((step,), "Marenda"))
    session.undo()
    proposal = session.draft.with_text("op1a", styled("Trim all the wicks;"))
    made.room.propose(proposal, ["Norland"])
    session.name_revision("Rev.1")
    application.private.keep(made.open_draft.dossier.id, "op1", PRIVATE)
    return made


def sent(
    window: DraftWindow,
    qtbot: QtBot,
    answer: Answer,
    monkeypatch: pytest.MonkeyPatch,
    path: Path,
    choose: Callable[[SendDialog], object],
) -> list[str]:
    """Send a copy as a person would; returns what the dialog said that the file would tell."""
    said: list[str] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SendDialog)
        choose(dialog)
        dialog.tell()
        said.extend(dialog.tells.text().splitlines())
        dialog.accept_button.click()

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    answer(fill)
    window.commands["send_copy"].trigger()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    return said


def test_at_first_only_the_present_text_goes_and_the_dialog_says_so(
    window: DraftWindow, qtbot: QtBot, answer: Answer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "sent.chapeau"
    said = sent(window, qtbot, answer, monkeypatch, path, lambda _: None)
    assert said == [
        "The text as it stands now, with its masthead and notes.",
        "No name of anybody who wrote or recorded it.",
    ]
    held = everything_in(path)
    for word in (*SECRETS, "Kestria", "Marenda", "Norland", "Withdrawnsecret", "As received", "Rev.1"):
        assert (word.encode() in held) == (word == "Kestria"), word  # Kestria sponsors the draft itself
    assert any("read again and holds what you chose" in each for each in banners(window))


def test_the_whole_history_goes_where_a_person_says_so_but_nothing_private_ever(
    window: DraftWindow, qtbot: QtBot, answer: Answer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "sent.chapeau"

    def all_of_it(dialog: SendDialog) -> None:
        dialog.extents[Extent.WHOLE].click()
        for box in dialog.switches.values():
            box.click()

    said = "\n".join(sent(window, qtbot, answer, monkeypatch, path, all_of_it))
    assert "Revisions: As received, Rev.1." in said
    assert "People: Kestria, Marenda." in said
    held = everything_in(path)
    assert b"Withdrawnsecret" in held
    assert [word for word in SECRETS if word.encode() in held] == []
    copy = Dossier.open(path)
    assert copy.draft == window.session.draft
    assert [each.name for each in copy.history.revisions if not each.automatic] == ["As received", "Rev.1"]
    copy.close()


def test_the_copy_is_never_put_in_the_place_of_the_dossier_itself(
    window: DraftWindow, qtbot: QtBot, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = window.open_draft.dossier.path
    before = path.read_bytes()
    sent(window, qtbot, answer, monkeypatch, path, lambda _: None)
    assert any("this very dossier" in each for each in banners(window))
    assert path.read_bytes() == before


def test_a_copy_that_somebody_has_open_is_not_replaced(
    window: DraftWindow, qtbot: QtBot, answer: Answer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "open.chapeau"
    other = Dossier.create(path, replace(small_draft(), id="other"))
    sent(window, qtbot, answer, monkeypatch, path, lambda _: None)
    assert any("can’t be replaced" in each for each in banners(window))
    assert other.draft.id == "other"
    other.close()
