"""What another revision, branch, version or file says otherwise becomes a delegation's proposal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from exports.markdown.writer import write as write_markdown
from tests.ui.conftest import Answer, on_small_draft
from tests.ui.draft_window.test_main_window import banners
from tests.ui.drafts import small_draft
from ui.application import Application
from ui.comparing.compare_window import CompareWindow
from ui.dialogs.difference_dialog import ProposeDifference
from ui.draft_window.main_window import DraftWindow
from ui.shared.comparison import Side
from ui.wording.naming import local_time
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.negotiation.amendment import Amendment
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled


def reworded(draft: Resolution, node: str, words: str) -> Transaction:
    """Return the change that puts other words instead of the first of a paragraph."""
    opening = draft.text(node).plain.split()[0]
    return Transaction((EditText(node, 0, draft.text(node).slice(0, len(opening)), styled(words)),))


@pytest.fixture
def window(application: Application) -> DraftWindow:
    """The small draft with a revision, edited since, and a branch of that revision that was edited, too."""
    window = on_small_draft(application)
    session = window.crew.room.session
    first = session.name_revision("As tabled")
    session.branch_off("Compromise", first.id)
    session.dispatch(reworded(session.draft, "op2", "Invites"))
    session.switch_to("main")
    session.dispatch(reworded(session.draft, "op1", "Encourages"))
    return window


def proposing(
    names: str, act: Callable[[ProposeDifference], object] = lambda _: None
) -> Callable[[QDialog], None]:
    """Return what fills the dialog in and accepts it."""

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ProposeDifference)
        act(dialog)
        assert not dialog.accept_button.isEnabled()
        dialog.names.setText(names)
        dialog.accept_button.click()

    return fill


def only(window: DraftWindow) -> Amendment:
    (amendment,) = window.room.negotiation.live
    return amendment


def openings(draft: Resolution) -> list[str]:
    return [draft.text(node).plain.split()[0] for node in ("op1", "op2")]


def choose(words: str) -> Callable[[ProposeDifference], object]:
    return lambda dialog: dialog.other.setCurrentText(words)


def test_of_a_branch_only_what_was_changed_there_is_proposed(window: DraftWindow, answer: Answer) -> None:
    before = window.session.draft
    answer(proposing("Norland, Sudland", choose("Branch Compromise")))
    window.commands["propose_difference"].trigger()
    amendment = only(window)
    assert amendment.delegations == ("Norland", "Sudland")
    assert openings(window.room.carrier.carry(amendment).target) == ["Encourages", "Invites"]
    assert window.session.draft == before
    assert "is proposed; the text is as it was" in banners(window)[-1]


def test_of_a_branch_all_that_differs_is_proposed_where_that_is_meant(
    window: DraftWindow, answer: Answer
) -> None:
    def choose_all(dialog: ProposeDifference) -> None:
        dialog.other.setCurrentText("Branch Compromise")
        assert dialog.changed_there.isChecked()
        assert dialog.changed_there.text().endswith("since “As tabled”")
        dialog.everything.setChecked(True)

    answer(proposing("Norland", choose_all))
    window.commands["propose_difference"].trigger()
    assert openings(window.room.carrier.carry(only(window)).target) == ["Urges", "Invites"]


def test_where_both_went_on_from_a_text_that_nobody_named_its_time_is_told(
    window: DraftWindow, answer: Answer
) -> None:
    session, told = window.session, list[str]()
    parting = session.point()
    session.branch_off("Fallback", parting)
    session.dispatch(reworded(session.draft, "op2", "Begs"))
    session.switch_to("main")
    session.dispatch(reworded(session.draft, "op1", "Asks"))

    def look(dialog: ProposeDifference) -> None:
        dialog.other.setCurrentText("Branch Fallback")
        told.append(dialog.changed_there.text())

    answer(proposing("Norland", look))
    window.commands["propose_difference"].trigger()
    assert told == [
        f"Only what was &changed there since “{local_time(session.history.revision(parting).date)}”"
    ]


def test_an_earlier_revision_proposes_to_go_back_to_its_text(window: DraftWindow, answer: Answer) -> None:
    asked: list[bool] = []
    answer(proposing("Norland", lambda dialog: asked.append(dialog.changed_there.isVisible())))
    window.revisions.propose_wanted.emit(window.session.revisions()[0].id)
    assert asked == [False]
    assert openings(window.room.carrier.carry(only(window)).target) == ["Urges", "Decides"]


def test_a_file_is_read_and_what_it_says_otherwise_is_proposed(
    window: DraftWindow, answer: Answer, qtbot: QtBot, tmp_path: Path
) -> None:
    other = reworded(small_draft(), "op2", "Invites").apply(small_draft())
    path = tmp_path / "other.md"
    path.write_bytes(write_markdown(other))
    window.session.undo()
    answer(proposing("Norland", lambda dialog: dialog.add_file(path)))
    window.commands["propose_difference"].trigger()
    qtbot.waitUntil(lambda: bool(window.room.negotiation.live))
    assert openings(window.room.carrier.carry(only(window)).target)[1] == "Invites"
    assert only(window).origin == "other.md"


def test_a_version_is_proposed_from_the_window_of_the_versions(window: DraftWindow, answer: Answer) -> None:
    shown = window.keeping.show_versions()
    names = [shown.list.item(row).text() for row in range(shown.list.count())]
    shown.list.setCurrentRow(
        next(at for at, name in enumerate(names) if name.startswith("Branch Compromise"))
    )
    shown._fetch()
    answer(proposing("Norland"))
    shown.propose_button.click()
    assert openings(window.room.carrier.carry(only(window)).target) == ["Encourages", "Invites"]


def test_a_comparison_proposes_its_other_text_for_the_draft(
    application: Application, window: DraftWindow, answer: Answer, qtbot: QtBot
) -> None:
    sources = {each.name: each for each in window.revising.sources()}
    sides = [sources[name].load(lambda: None) for name in ("Branch Compromise", "Working draft")]
    compare = application.show_comparison(*sides)
    assert isinstance(compare, CompareWindow)
    qtbot.waitUntil(lambda: compare.redline is not None)
    answer(proposing("Norland"))
    _propose(compare).trigger()
    assert openings(window.room.carrier.carry(only(window)).target) == ["Encourages", "Invites"]


def test_a_comparison_of_strangers_says_that_there_is_no_draft_to_propose_it_for(
    application: Application, window: DraftWindow, qtbot: QtBot
) -> None:
    one, other = small_draft(), reworded(small_draft(), "op2", "Invites").apply(small_draft())
    compare = application.show_comparison(Side("One", one), Side("Other", other))
    assert isinstance(compare, CompareWindow)
    qtbot.waitUntil(lambda: compare.redline is not None)
    _propose(compare).trigger()
    assert "Neither text is of a draft that is open" in compare.messages.banners[-1].words.text()
    assert not window.room.negotiation.live


def test_the_same_text_proposes_nothing_and_says_so(window: DraftWindow, answer: Answer) -> None:
    window.session.undo()
    answer(proposing("Norland"))
    window.revisions.propose_wanted.emit(window.session.revisions()[0].id)
    assert not window.room.negotiation.live
    assert banners(window)[-1] == "There is nothing to propose: the text is the same."


def _propose(window: CompareWindow) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text() == "Propose the difference…")
