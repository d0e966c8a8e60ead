"""The compilation text and amendment documents are written from the window, in every format that there is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from exports.formats import read_file
from tests.exports.typst.printed import printed
from tests.ui.conftest import Answer
from tests.ui.doings.test_taking_in import reworded
from tests.ui.draft_window.test_main_window import banners
from ui.dialogs.export_form import Choosable
from ui.dialogs.sheet_dialog import Amended, SheetDialog
from ui.draft_window.main_window import DraftWindow
from versioning.drafting.instructions.applying import apply
from versioning.drafting.instructions.sheet import read_sheet
from versioning.tree.paragraph import Role


def test_the_compilation_is_written_as_a_word_file(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, answer: Answer
) -> None:
    window.commands["export_compilation"].trigger()
    assert "There are no proposals to compile" in banners(window)[-1]
    window.room.propose(reworded(window.session.draft, "Invites"), ["Japan"])
    path = tmp_path / "compiled.docx"
    answer(lambda dialog: (dialog.place.setText(str(path)), dialog.accept_button.click()))
    window.commands["export_compilation"].trigger()
    qtbot.waitUntil(path.exists)
    assert any("[Japan" in each.text.plain for each in read_file(path).draft.walk())


def test_the_compilation_is_written_without_names_where_that_is_chosen(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, answer: Answer
) -> None:
    window.room.propose(reworded(window.session.draft, "Invites"), ["Japan"])
    path = tmp_path / "compiled.docx"

    def choose(dialog: QDialog) -> None:
        dialog.target.setCurrentIndex(1)
        dialog.place.setText(str(path))
        dialog.accept_button.click()

    answer(choose)
    window.commands["export_compilation"].trigger()
    qtbot.waitUntil(path.exists)
    texts = [each.text.plain for each in read_file(path).draft.walk()]
    assert any("Invites" in each for each in texts)
    assert not any("Japan" in each for each in texts)


def test_a_proposal_goes_out_as_tracked_changes_of_who_made_it(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, answer: Answer
) -> None:
    wanted = reworded(window.session.draft, "Invites")
    window.room.propose(wanted, ["Japan", "Peru"])
    path = tmp_path / "proposed.docx"

    def choose(dialog: QDialog) -> None:
        dialog.base.setCurrentIndex(0)
        dialog.target.setCurrentText("With proposal Japan/Peru 1")
        dialog.author.setText("Chair")
        dialog.place.setText(str(path))
        dialog.accept_button.click()

    answer(choose)
    window.commands["export_tracked"].trigger()
    qtbot.waitUntil(path.exists)
    read = read_file(path)
    assert set(read.authors) == {"Japan and Peru"}
    assert read.original is not None
    for found, meant in ((read.original, window.session.draft), (read.draft, wanted)):
        assert [each.text.plain for each in found.walk()] == [each.text.plain for each in meant.walk()]


@pytest.mark.parametrize("ending", [".docx", ".pdf", ".html"])
def test_what_is_still_open_is_written_from_the_panel_of_the_agreement(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, answer: Answer, ending: str
) -> None:
    window.room.propose(reworded(window.session.draft, "Invites"), ["Japan"])
    asked = window.crew.agreed.open_button.click
    path = written_as(window, answer, qtbot, tmp_path / f"open{ending}", asked)
    data = path.read_bytes()
    read = read_file(path).draft.walk() if ending == ".docx" else ()
    said = printed(data) if ending == ".pdf" else data.decode(errors="replace")
    words = "".join(each.text.plain for each in read) or said
    assert "Japan1" in words.replace(" ", "")


def written_as(
    window: DraftWindow, answer: Answer, qtbot: QtBot, path: Path, asked: Callable[[], None] | None = None
) -> Path:
    """Export the compilation, or what is `asked` for, to a file whose ending says in which format."""

    def choose(dialog: QDialog) -> None:
        dialog.place.clear()
        qtbot.keyClicks(dialog.place, str(path))
        dialog.accept_button.click()

    answer(choose)
    (asked or window.commands["export_compilation"].trigger)()
    qtbot.waitUntil(path.exists)
    return path


def test_the_compilation_is_written_as_html(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, answer: Answer
) -> None:
    window.room.propose(reworded(window.session.draft, "Invites"), ["Japan"])
    page = written_as(window, answer, qtbot, tmp_path / "compiled.html").read_text("utf-8")
    assert page.lower().startswith("<!doctype html")
    assert "[Japan" in page


def test_the_compilation_written_as_markdown_is_taken_in_again(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, answer: Answer
) -> None:
    made = window.room.propose(reworded(window.session.draft, "Invites"), ["Japan"])
    path = written_as(window, answer, qtbot, tmp_path / "compiled.md")
    window.room.take_back(made.id)
    window.taking_in.take([path])
    qtbot.waitUntil(lambda: len(window.room.negotiation.live) == 1)
    (again,) = window.room.negotiation.live
    assert again.delegations == ("Japan",)


def test_the_compilation_is_written_as_a_pdf(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, answer: Answer
) -> None:
    window.room.propose(reworded(window.session.draft, "Invites"), ["Japan"])
    data = written_as(window, answer, qtbot, tmp_path / "compiled.pdf").read_bytes()
    assert "[Japan" in " ".join(printed(data).split())


@pytest.mark.parametrize("ending", [".docx", ".md", ".pdf"])
def test_a_proposal_is_written_as_the_amendment_document_that_makes_it(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, answer: Answer, ending: str
) -> None:
    draft = window.session.draft
    wanted = reworded(draft, "Invites")
    window.room.propose(wanted, ["Norland", "Sudland"])
    window.negotiating.refresh()
    path = tmp_path / f"sheet{ending}"

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, SheetDialog)
        assert dialog.by.text() == "Norland and Sudland"
        dialog.place.clear()
        qtbot.keyClicks(dialog.place, str(path))
        dialog.accept_button.click()

    answer(choose)
    window.commands["export_sheet"].trigger()
    qtbot.waitUntil(path.exists)
    sheet = read_sheet(read_file(path).draft)
    assert sheet.by == "Norland and Sudland"
    first = apply(sheet, draft).draft.first(Role.OPERATIVE)
    assert first is not None
    assert first.text == wanted.text(first.id)


def test_two_texts_that_differ_are_offered_first(window: DraftWindow, answer: Answer) -> None:
    asked: list[tuple[int, int]] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SheetDialog)
        asked.append((dialog.base.currentIndex(), dialog.target.currentIndex()))
        dialog.base.setCurrentIndex(dialog.target.currentIndex())
        assert not dialog.accept_button.isEnabled()
        dialog.reject()

    answer(look)
    window.commands["export_sheet"].trigger()
    assert asked
    assert asked[0][0] != asked[0][1]


def test_the_document_is_nobodys_once_another_text_is_chosen(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = window.session.draft
    drafts = (
        Amended("With proposal Norland 1", lambda: reworded(draft, "Invites"), "Norland"),
        Choosable("Working draft", lambda: draft),
        Choosable("Rev.1", lambda: draft),
    )
    dialog = SheetDialog(drafts, (1, 0), (), tmp_path, "A-1")
    qtbot.addWidget(dialog)
    assert (dialog.by.text(), dialog.path.name) == ("Norland", "A-1 amendment Norland.docx")
    dialog.target.setCurrentIndex(2)
    assert (dialog.by.text(), dialog.path.name) == ("", "A-1 amendment.docx")
    qtbot.keyClicks(dialog.by, "Sudland")
    assert dialog.path.name == "A-1 amendment Sudland.docx"
    dialog.target.setCurrentIndex(1)
    assert dialog.by.text() == "Sudland"
    dialog.target.setCurrentIndex(0)
    assert dialog.by.text() == "Norland"
