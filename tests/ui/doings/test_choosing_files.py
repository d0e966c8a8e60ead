"""Files are looked for where the draft came from, and then where the last one was."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton

from tests.ui.conftest import Answer
from ui.draft_window.main_window import DraftWindow


@pytest.fixture
def draft_folder(window: DraftWindow, tmp_path: Path) -> Path:
    """A folder in which the file lies that the window's draft was read from."""
    folder = tmp_path / "drafts"
    folder.mkdir()
    window.open_draft = replace(window.open_draft, source=folder / "draft.docx")
    return folder


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, new: Path) -> list[str]:
    """The folders in which files were looked for; the first time one is chosen, and then none."""
    folders: list[str] = []

    def choose(_parent: object, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        folders.append(folder)
        return (str(new) if len(folders) == 1 else "", "")

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *given: ([choose(*given)[0]], ""))
    return folders


def browse_twice(dialog: QDialog) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "File…")
    button.click()
    button.click()
    dialog.reject()


@pytest.mark.parametrize("command", ["compare", "propose_difference"])
def test_a_dialog_looks_beside_the_draft_and_then_beside_the_last_file(
    window: DraftWindow, draft_folder: Path, asked: list[str], answer: Answer, new: Path, command: str
) -> None:
    answer(browse_twice)
    window.commands[command].trigger()
    assert asked == [str(draft_folder), str(new.parent)]


def test_proposals_are_looked_for_beside_the_draft_and_then_beside_the_last_ones(
    window: DraftWindow, draft_folder: Path, asked: list[str], new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[list[Path]] = []
    monkeypatch.setattr(window.taking_in, "take", taken.append)
    again: Callable[[], None] = window.commands["take_in"].trigger
    again()
    again()
    assert asked == [str(draft_folder), str(new.parent)]
    assert taken[0] == [new]


def test_a_list_of_sponsors_is_to_be_saved_beside_the_draft(
    window: DraftWindow, draft_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (suggested.append(given[2]) or "", ""))
    window.sponsors.save_list()
    assert suggested == [str(draft_folder / "Sponsors.csv")]


def test_a_copy_is_looked_for_beside_the_draft(
    window: DraftWindow, draft_folder: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.crew.bringing, "bring_in", lambda _: None)
    window.commands["bring_in"].trigger()
    assert asked == [str(draft_folder)]
