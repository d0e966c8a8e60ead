"""Words that were not proposed yet are on the page again, whatever became of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from exports.apart import Apart
from exports.spelling.checking import Checker
from tests.ui.conftest import end
from tests.ui.draft_window.test_main_window import banners
from ui.application import Application
from ui.doings.resuming import AGAIN, APART, DISCARDED
from ui.draft_window.main_window import DraftWindow
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.history.archive import ArchiveError
from versioning.store.dossier import Dossier
from versioning.store.unproposed import Unproposed, whose_of
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled

TYPED = "Solemnly "


Again = Callable[[], Application]


@pytest.fixture
def again(
    application: Application, qapp: QApplication, tmp_path: Path, apart: Apart, checker: Checker
) -> Iterator[Again]:
    """End the application, and start it anew on the same data folder."""
    made = []

    def start() -> Application:
        end(application)
        made.append(Application(qapp, tmp_path / "data", apart, lambda: checker))
        made[0].start()
        return made[0]

    yield start
    for each in made:
        end(each)


def first(window: DraftWindow) -> str:
    found = window.session.draft.first(Role.OPERATIVE)
    assert found is not None
    return found.id


def suggest(window: DraftWindow) -> None:
    window.commands["suggest"].trigger()
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, TYPED)


def waiting(application: Application) -> list[Path]:
    folder = application.unproposed
    return [each for each in folder.iterdir() if each.suffix == ".chapeau"] if folder.is_dir() else []


def test_what_was_being_suggested_is_on_the_page_again(
    window: DraftWindow, application: Application, again: Again, qtbot: QtBot
) -> None:
    suggest(window)
    restarted = again()
    (opened,) = restarted.windows
    qtbot.waitUntil(opened.crew.strip.isVisible)
    assert TYPED in opened.editor.toPlainText()
    assert TYPED not in opened.session.draft.text(first(opened)).plain
    assert AGAIN in banners(opened)
    QTest.keyClicks(opened.editor, "really ")
    opened.crew.strip.whose.setCurrentText("Kestria")
    opened.crew.strip.act_button.click()
    assert len(opened.negotiating.room.negotiation.live) == 1
    assert waiting(restarted) == []


def test_the_delegations_that_were_named_are_named_again(
    window: DraftWindow, again: Again, qtbot: QtBot
) -> None:
    suggest(window)
    window.strip.whose.setEditText("Kestria, Norland")
    restarted = again()
    (opened,) = restarted.windows
    qtbot.waitUntil(opened.crew.strip.isVisible)
    QTest.keyClicks(opened.editor, "really ")
    assert opened.crew.strip.whose.currentText() == "Kestria, Norland"
    opened.crew.strip.act_button.click()
    (amendment,) = opened.negotiating.room.negotiation.live
    assert amendment.delegations == ("Kestria", "Norland")


def test_names_in_the_field_are_kept_once_it_is_left(window: DraftWindow) -> None:
    suggest(window)
    window.strip.whose.setFocus()
    window.strip.whose.setEditText("Kestria")
    window.strip.whose.line.editingFinished.emit()
    session = window.proposing.suggesting.session
    assert session is not None
    assert whose_of(session.acts) == "Kestria"
    window.strip.leave_button.click()


def test_what_is_discarded_is_gone(window: DraftWindow, application: Application, qtbot: QtBot) -> None:
    suggest(window)
    session = window.proposing.suggesting.session
    assert session is not None
    qtbot.waitUntil(lambda: not session.unwritten)
    assert len(waiting(application)) == 1
    window.strip.leave_button.click()
    assert waiting(application) == []
    assert TYPED not in window.editor.toPlainText()


def test_what_is_discarded_can_be_taken_back(window: DraftWindow) -> None:
    suggest(window)
    shown = window.editor.toPlainText()
    window.strip.leave_button.click()
    assert TYPED not in window.editor.toPlainText()
    (banner,) = [each for each in window.messages.banners if each.words.text() == DISCARDED]
    button = next(each for each in banner.findChildren(QPushButton) if each.text() == "Take it back")
    button.click()
    assert window.editor.toPlainText() == shown
    assert window.proposing.suggesting.is_suggesting
    window.strip.leave_button.click()


def test_where_the_text_is_another_by_now_it_is_a_draft_of_its_own(
    window: DraftWindow, application: Application, again: Again, qtbot: QtBot
) -> None:
    suggest(window)
    path, node = window.open_draft.dossier.path, first(window)
    end(application)
    dossier = Dossier.open(path)
    dossier.append((Transaction((EditText(node, 0, EMPTY, styled("Then ")),), "Norland"),))
    dossier.close()
    restarted = again()
    opened = restarted.windows[0]
    opened.crew  # noqa: B018 (it comes once the window is seen)
    qtbot.waitUntil(lambda: len(restarted.windows) == 2)
    assert TYPED in restarted.windows[1].session.draft.text(node).plain
    assert APART in banners(opened)
    assert waiting(restarted) == []


def test_words_that_were_written_in_another_copy_are_left_to_that(
    window: DraftWindow, application: Application, again: Again, tmp_path: Path
) -> None:
    suggest(window)
    path, node = window.open_draft.dossier.path, first(window)
    end(application)
    copy = path.rename(tmp_path / "copy.chapeau")
    dossier = Dossier.open(copy)
    dossier.append((Transaction((EditText(node, 0, EMPTY, styled("Then ")),), "Norland"),))
    dossier.close()
    restarted = again()
    opened = restarted.open_dossier(copy, None)
    assert opened is not None
    opened.crew  # noqa: B018 (it comes once the window is seen)
    assert restarted.windows == [opened]
    assert APART not in banners(opened)
    assert len(waiting(restarted)) == 1


def test_a_compilation_text_that_was_worked_on_is_on_the_page_again(
    window: DraftWindow, application: Application, again: Again, qtbot: QtBot
) -> None:
    suggest(window)
    window.strip.whose.setCurrentText("Kestria")
    window.strip.act_button.click()
    window.commands["compilation"].trigger()
    qtbot.waitUntil(lambda: window.proposing.suggesting.is_compilation)
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "Again ")
    shown = window.editor.toPlainText()
    assert "Again " in shown
    restarted = again()
    (opened,) = restarted.windows
    opened.crew  # noqa: B018 (it comes once the window is seen)
    qtbot.waitUntil(lambda: opened.proposing.suggesting.is_compilation)
    assert opened.editor.toPlainText() == shown
    assert AGAIN in banners(opened)


@pytest.mark.parametrize("command", ["compilation", "branch"])
def test_nothing_takes_the_page_from_words_that_are_not_proposed(window: DraftWindow, command: str) -> None:
    suggest(window)
    window.strip.whose.setCurrentText("Kestria")
    window.strip.act_button.click()
    suggest(window)
    if command == "branch":
        window.crew.branching.switch_to("another")
    else:
        window.proposing.work_on_compilation()
    assert window.proposing.suggesting.is_suggesting
    assert TYPED in window.editor.toPlainText()
    assert "Finish what you are suggesting first." in banners(window)


def test_a_dossier_saved_elsewhere_keeps_the_page(window: DraftWindow, tmp_path: Path) -> None:
    suggest(window)
    shown = window.editor.toPlainText()
    window.take_over(window.desk.save_as(window.open_draft, tmp_path / "filed.chapeau"))
    assert window.editor.toPlainText() == shown
    assert window.proposing.suggesting.is_suggesting


def test_words_that_a_full_disk_refused_are_written_once_there_is_room_again(
    application: Application, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object) -> None:
        message = "The disk is full."
        raise ArchiveError(message)

    application.start()
    window = application.windows[0]
    window.proposing._again.setInterval(50)
    with monkeypatch.context() as patch:
        patch.setattr(Unproposed, "append", refuse)
        suggest(window)
        qtbot.waitUntil(lambda: any("The disk is full." in each for each in banners(window)))
    qtbot.waitUntil(lambda: not any("The disk is full." in each for each in banners(window)))
    session = window.proposing.suggesting.session
    assert session is not None
    assert not session.unwritten
