"""Another copy of the dossier is brought in: shown first, decided on, and nothing of it lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QListWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Answer, on_small_draft
from tests.ui.draft_window.test_main_window import banners
from ui.application import Application
from ui.dialogs.bringing_dialog import BringingDialog
from ui.draft_window.main_window import DraftWindow
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.negotiation.amendment import Amendment, Position
from versioning.room import Room
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.tree.paragraph import Role
from versioning.tree.text import styled


@pytest.fixture
def window(application: Application) -> DraftWindow:
    return on_small_draft(application)


def copied(window: DraftWindow, folder: Path) -> tuple[Path, Room]:
    """Return a copy of the window's dossier, and the room of the colleague who has it open."""
    window.session.flush()
    path = folder / "Maria.chapeau"
    shutil.copyfile(window.open_draft.dossier.path, path)
    return path, Room(Session.open(Dossier.open(path, name="Maria"), "Maria"))


def operatives(room: Room) -> list[str]:
    return [each.id for each in room.session.draft.walk() if each.role is Role.OPERATIVE]


def write(room: Room, words: str, number: int = 0) -> None:
    """Put words in the place of the first one of an operative paragraph."""
    node = operatives(room)[number]
    text = room.session.draft.text(node)
    opening = text.slice(0, text.plain.index(" "))
    room.session.dispatch(Transaction((EditText(node, 0, opening, styled(words)),)))


def proposed(room: Room, words: str, name: str, number: int = 0) -> Amendment:
    node = operatives(room)[number]
    text = room.session.draft.text(node)
    step = EditText(node, 0, text.slice(0, text.plain.index(" ")), styled(words))
    return room.propose(step.apply(room.session.draft), [name])


def seen(dialog: QDialog) -> tuple[list[str], list[str]]:
    """Return what a dialog lists: what was said and decided, and what was written."""
    assert isinstance(dialog, BringingDialog)
    return _items(dialog.deeds), _items(dialog.changes)


def _items(shown: QListWidget) -> list[str]:
    return [shown.item(at).text() for at in range(shown.count())]


def test_what_comes_is_shown_before_it_does(window: DraftWindow, tmp_path: Path, answer: Answer) -> None:
    path, colleague = copied(window, tmp_path)
    one = proposed(colleague, "Invites", "Norland")
    colleague.take_position(one.id, "Sudland", Position.SUPPORT)
    write(colleague, "Requests", 1)
    colleague.session.close()
    shown: list[tuple[list[str], list[str]]] = []

    def look(dialog: QDialog) -> None:
        shown.append(seen(dialog))
        dialog.reject()

    answer(look)
    before = window.session.acts, window.session.draft
    window.bringing.bring_in(path)
    ((deeds, changes),) = shown
    assert deeds[0].startswith("Norland 1: OP1: replace “")
    assert deeds[1] == "Sudland supports Norland 1"
    assert len(changes) == 1
    assert "with “Requests”" in changes[0]
    assert (window.session.acts, window.session.draft) == before


def test_it_is_here_once_a_person_wants_it(window: DraftWindow, tmp_path: Path, answer: Answer) -> None:
    path, colleague = copied(window, tmp_path)
    one = proposed(colleague, "Invites", "Norland")
    write(colleague, "Requests", 1)
    colleague.session.close()
    answer(lambda dialog: dialog.accept())
    window.bringing.bring_in(path)
    assert one.id in window.room.negotiation.amendments
    assert window.session.draft.text(operatives(window.room)[1]).plain.startswith("Requests ")
    assert banners(window)[-1] == "“Maria.chapeau” is brought in."
    window.bringing.bring_in(path)
    assert banners(window)[-1] == "All that is in “Maria.chapeau” is here already."


def test_what_was_written_there_may_be_left_as_a_proposal(
    window: DraftWindow, tmp_path: Path, answer: Answer
) -> None:
    path, colleague = copied(window, tmp_path)
    write(colleague, "Requests")
    colleague.session.close()

    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, BringingDialog)
        dialog.as_proposal.click()
        dialog.accept()

    before = window.session.draft
    answer(leave)
    window.bringing.bring_in(path)
    assert window.session.draft == before
    assert [each.delegations for each in window.room.negotiation.live] == [("Maria",)]


def test_words_that_compete_are_announced_and_settled_by_a_person(
    window: DraftWindow, tmp_path: Path, answer: Answer
) -> None:
    path, colleague = copied(window, tmp_path)
    write(colleague, "Requests")
    colleague.session.close()
    write(window.room, "Implores")
    shown: list[tuple[list[str], list[str]]] = []

    def take(dialog: QDialog) -> None:
        shown.append(seen(dialog))
        dialog.accept()

    answer(take)
    window.bringing.bring_in(path)
    assert shown[0][1][0] == "≠ OP1 was written otherwise here, too: both texts are kept, you decide."
    assert banners(window)[-1].endswith("1 place of the text left to decide.")
    assert window.session.draft.text(operatives(window.room)[0]).plain.startswith("Implores ")
    ((amendment),) = [each for each in window.room.negotiation.amendments.values() if each.conflicts]
    assert amendment.delegations == ("Maria",)


def test_a_person_says_whose_word_holds(window: DraftWindow, tmp_path: Path, answer: Answer) -> None:
    one = proposed(window.room, "Invites", "Norland")
    path, colleague = copied(window, tmp_path)
    colleague.take_position(one.id, "Sudland", Position.OPPOSE)
    colleague.session.close()
    window.room.take_position(one.id, "Sudland", Position.SUPPORT)

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, BringingDialog)
        ((_, group),) = dialog._groups
        assert [each.text() for each in group.buttons()] == [
            "Here: Sudland supports Norland 1",
            "There: Sudland opposes Norland 1",
        ]
        group.button(1).click()
        dialog.accept()

    answer(choose)
    window.bringing.bring_in(path)
    assert window.room.negotiation.amendments[one.id].positions == (("Sudland", Position.OPPOSE),)


def test_another_dossier_is_refused_in_a_sentence(window: DraftWindow, tmp_path: Path) -> None:
    path = tmp_path / "other.chapeau"
    Dossier.create(path, window.session.draft).close()
    window.bringing.bring_in(path)
    assert "is another dossier and not a copy of this one" in banners(window)[-1]


def test_a_file_that_is_none_is_refused_in_a_sentence(window: DraftWindow, tmp_path: Path) -> None:
    path = tmp_path / "other.chapeau"
    path.write_text("nothing")
    window.bringing.bring_in(path)
    assert banners(window)[-1].startswith("“other.chapeau” ")


def test_opening_a_copy_of_an_open_dossier_offers_to_bring_it_in(
    application: Application, window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path, colleague = copied(window, tmp_path)
    colleague.session.close()
    application.open_paths([path])
    sentence = "“Maria.chapeau” is another copy of the dossier that is open as “Lighthouses”."
    qtbot.waitUntil(lambda: sentence in banners(application.windows[-1]))
