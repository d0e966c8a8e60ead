"""What delegations send back, and amendment documents, become proposals; their compilation is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from exports.docx.writer import write
from exports.formats import WORD
from exports.markdown.writer import write as write_markdown
from exports.report import Reading
from tests.exports.docx.files import archive
from tests.ui.conftest import Answer, on_small_draft
from tests.ui.draft_window.test_main_window import banners
from tests.ui.drafts import small_draft
from tests.ui.shell.test_amending import sheet
from ui.application import Application
from ui.dialogs.typed_dialog import TypedAmendment
from ui.draft_window.main_window import DraftWindow
from ui.parts import dialogs, messages
from versioning.change.step import EditText
from versioning.compare.compare import compare
from versioning.drafting.instructions.applying import apply
from versioning.drafting.instructions.writing import write_sheet
from versioning.negotiation.amendment import Position, Status
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled


def reworded(draft: Resolution, words: str) -> Resolution:
    first = draft.first(Role.OPERATIVE)
    assert first is not None
    opening = first.text.plain.split()[0]
    return EditText(first.id, 0, first.text.slice(0, len(opening)), styled(words)).apply(draft)


def tracked(draft: Resolution) -> bytes:
    """Return the Word file in which Japan has tracked one change."""
    return WORD.redlined(compare(draft, reworded(draft, "Invites")), "Japan", "2026-01-01T00:00:00Z")


def taken(window: DraftWindow, path: Path, qtbot: QtBot, count: int = 1) -> None:
    window.taking_in.take([path])
    qtbot.waitUntil(lambda: len(window.room.negotiation.live) == count)


def test_tracked_changes_of_a_returned_file_are_that_authors_proposal(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = window.session.draft
    path = tmp_path / "returned.docx"
    path.write_bytes(
        WORD.redlined(compare(draft, reworded(draft, "Invites")), "Japan", "2026-01-01T00:00:00Z")
    )
    before = window.session.draft
    taken(window, path, qtbot)
    (amendment,) = window.room.negotiation.live
    assert (amendment.delegations, amendment.origin) == (("Japan",), "returned.docx")
    first = window.room.carrier.carry(amendment).target.first(Role.OPERATIVE)
    assert first is not None
    assert first.text.plain.startswith("Invites ")
    assert window.session.draft == before


def test_an_archive_of_returned_files_is_taken_in_in_one_go_one_after_the_other(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apart = window.desk.apart
    read, running, at_once = apart.read, list[int](), list[int]()

    def counted(*given: Any, **options: Any) -> Reading:
        running.append(1)
        at_once.append(len(running))
        try:
            return read(*given, **options)
        finally:
            running.pop()

    monkeypatch.setattr(apart, "read", counted)
    draft = window.session.draft
    verbs = {"Peru": "Asks", "Japan": "Invites", "Kenya": "Requests", "Alta": "Begs", "Norway": "Wants"}
    returned = {
        f"{name}.docx": WORD.redlined(compare(draft, reworded(draft, verb)), name, "2026-01-01T00:00:00Z")
        for name, verb in verbs.items()
    }
    path = tmp_path / "returned.zip"
    path.write_bytes(archive(returned))
    taken(window, path, qtbot, len(verbs))
    live = window.room.negotiation.live
    assert [each.origin for each in live] == list(returned)
    assert [each.delegations for each in live] == [(name,) for name in verbs]
    assert at_once == [1] * len(verbs)
    assert banners(window)[-1] == "5 files: 5 proposals, listed in the Proposals panel."


def bundle(draft: Resolution, path: Path, **verbs: str) -> Path:
    """Write an archive in which each delegation tracks another verb."""
    files = {
        f"{name} {path.stem}.docx": WORD.redlined(
            compare(draft, reworded(draft, verb)), name, "2026-01-01T00:00:00Z"
        )
        for name, verb in verbs.items()
    }
    path.write_bytes(archive(files))
    return path


def test_files_that_come_again_in_another_bundle_are_not_proposed_again(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = window.session.draft
    old = {"Peru": "Asks", "Japan": "Invites", "Kenya": "Requests", "Alta": "Begs"}
    taken(window, bundle(draft, tmp_path / "evening.zip", **old), qtbot, 4)
    withdrawn = window.room.negotiation.live[0]
    window.room.decide(withdrawn.id, Status.WITHDRAWN)
    more = {**old, "Kenya": "Implores", "Norway": "Wants"}
    taken(window, bundle(draft, tmp_path / "night.zip", **more), qtbot, 5)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert [each.delegations[0] for each in window.room.negotiation.live] == [
        *("Japan", "Kenya", "Alta", "Kenya", "Norway")
    ]
    assert banners(window)[-1] == (
        "Kenya night.docx: 1 proposal (Kenya 5). Norway night.docx: 1 proposal (Norway 6). Here already: 3 of"
        " 5 proposals. Withdrawn or decided: 1; that stays so, unless you choose “Propose it again”."
    )


def test_of_three_files_each_is_told_what_it_proposes(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    verbs = {"Peru": "Asks", "Japan": "Invites", "Kenya": "Requests"}
    taken(window, bundle(window.session.draft, tmp_path / "all.zip", **verbs), qtbot, 3)
    names = [each.name for each in window.room.negotiation.live]
    told = [f"{who} all.docx: 1 proposal ({name})." for who, name in zip(verbs, names, strict=True)]
    assert banners(window)[-1] == " ".join(told)


def test_what_came_of_many_files_stays_to_be_read(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "_NOTICE_STAYS", 0)
    verbs = {"Peru": "Asks", "Japan": "Invites", "Kenya": "Requests", "Alta": "Begs"}
    taken(window, bundle(window.session.draft, tmp_path / "all.zip", **verbs), qtbot, 4)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    qtbot.wait(50)
    assert banners(window) == ["4 files: 4 proposals, listed in the Proposals panel."]


def test_an_amendment_document_that_comes_again_is_not_proposed_again(
    application: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = on_small_draft(application)
    asked: list[str] = []
    monkeypatch.setattr(dialogs, "ask", lambda *words: bool(asked.append(words[1]) or True))
    for _ in range(2):
        window.taking_in.take([of_another(tmp_path)])
        qtbot.waitUntil(lambda: bool(window.room.negotiation.live) and not window.jobs.busy)
    assert banners(window)[-1] == "Here already: 1 of 1 proposal."
    assert len(window.room.negotiation.amendments) == len(asked) == 1


def take_back(window: DraftWindow) -> None:
    buttons = window.messages.banners[-1].findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Take it back").click()


def test_what_was_undone_is_not_offered_to_be_taken_back_any_more(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.room.propose(reworded(window.session.draft, "Invites"), ["Japan"])
    taken(window, bundle(window.session.draft, tmp_path / "all.zip", Peru="Asks", Alta="Begs"), qtbot, 3)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    window.room.propose(reworded(window.session.draft, "Requests"), ["Kenya"])
    window.commands["undo"].trigger()
    assert any("Peru 2" in each for each in banners(window))
    window.commands["undo"].trigger()
    assert len(window.room.negotiation.live) == 1
    assert banners(window) == ["Undone: what was taken in from files."]


def test_what_was_decided_since_is_said_once_however_often_all_is_to_be_taken_back(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    taken(window, bundle(window.session.draft, tmp_path / "all.zip", Peru="Asks", Alta="Begs"), qtbot, 2)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    window.room.decide(window.room.negotiation.live[1].id, Status.REJECTED)
    for _ in range(2):
        take_back(window)
    assert banners(window)[-1].count("Alta 2 is decided or amended by now") == 1
    assert len(window.room.negotiation.amendments) == 2


def test_taking_many_files_in_is_taken_back_in_one_go(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = bundle(window.session.draft, tmp_path / "all.zip", Peru="Asks", Japan="Invites", Alta="Begs")
    taken(window, path, qtbot, 3)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    take_back(window)
    assert window.room.negotiation.amendments == {}
    assert banners(window)[-1] == "What was taken in is taken back; the files can be taken in again."
    taken(window, path, qtbot, 3)


def test_a_file_that_cant_be_read_keeps_none_after_it(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    data = tracked(window.session.draft)
    (tmp_path / "all.zip").write_bytes(archive({"cut.docx": data[:900], "whole.docx": data}))
    taken(window, tmp_path / "all.zip", qtbot)
    (amendment,) = window.room.negotiation.live
    assert amendment.origin == "whole.docx"


def test_a_file_made_for_an_earlier_revision_does_not_take_back_what_came_since(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    sent = window.session.draft_of(window.session.revisions()[0].id)
    path = tmp_path / "returned.docx"
    path.write_bytes(tracked(sent))
    taken(window, path, qtbot)
    (amendment,) = window.room.negotiation.live
    assert amendment.base == window.session.revisions()[0].id
    target = window.room.carrier.carry(amendment).target
    changed = [each for each in target.walk() if each not in tuple(window.session.draft.walk())]
    assert len(changed) == 1


def test_a_compilation_comes_back_as_the_proposals_it_was_made_of(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = window.session.draft
    path = tmp_path / "compilation.docx"
    one = window.room.propose(reworded(draft, "Invites"), ["Japan"])
    window.room.take_position(one.id, "Kenya", Position.SUPPORT)
    path.write_bytes(write(window.room.compilation().text()))
    window.room.take_back(window.session.acts[0].id)
    taken(window, path, qtbot)
    (again,) = window.room.negotiation.live
    assert (again.delegations, again.supporters) == (("Japan",), ("Kenya",))


def test_an_amendment_document_is_a_proposal_of_whoever_submits_it(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = window.session.draft
    written = write_sheet(draft, reworded(draft, "Invites"), "Kenya")
    path = tmp_path / "sheet.md"
    path.write_bytes(write_markdown(written.draft))
    taken(window, path, qtbot)
    (amendment,) = window.room.negotiation.live
    assert amendment.delegations == ("Kenya",)


TWO = "1. In operative paragraph 1, replace “Urges” with “Invites”.\n\n2. Delete operative paragraph 7.\n"


def test_of_a_sheet_with_an_unclear_clause_a_person_takes_in_the_others(
    application: Application, qtbot: QtBot, tmp_path: Path, answer: Answer
) -> None:
    window = on_small_draft(application)
    told: list[str] = []

    def choose(dialog: QDialog) -> None:
        told.extend(dialog.list.item(row).text() for row in range(dialog.list.count()))
        unclear = dialog.list.item(1)
        assert not unclear.flags() & Qt.ItemFlag.ItemIsUserCheckable
        dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        assert not dialog.accept_button.isEnabled()
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.accept_button.click()

    answer(choose)
    taken(window, sheet(tmp_path, TWO, amends="A/C.2/99/L.1"), qtbot)
    (amendment,) = window.room.negotiation.live
    target = window.room.carrier.carry(amendment).target
    assert target.text("op1").plain == "Invites Member States to:"
    assert target.text("op2") == small_draft().text("op2")
    assert "not found" in told[1]
    assert amendment.delegations == ("Alta",)
    assert amendment.note.startswith("Taken in in part; left out: ")
    assert "7" in amendment.note


def test_of_a_sheet_that_a_person_gives_up_nothing_is_proposed(
    application: Application, qtbot: QtBot, tmp_path: Path, answer: Answer
) -> None:
    window = on_small_draft(application)
    answer(lambda dialog: dialog.reject())
    window.taking_in.take([sheet(tmp_path, TWO, amends="A/C.2/99/L.1")])
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert window.room.negotiation.amendments == {}


def test_a_file_of_another_text_is_refused_in_one_sentence(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "other.md"
    path.write_text("**Another matter**\n\n1. *Decides* to plant trees.\n", encoding="utf-8")
    window.taking_in.take([path])
    qtbot.waitUntil(lambda: bool(banners(window)))
    assert "was not made against this draft" in banners(window)[-1]
    assert window.room.negotiation.amendments == {}


def test_of_files_that_are_chosen_together_each_is_told_of(
    window: DraftWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [tmp_path / name for name in ("one.docx", "two.docx", "other.md", "broken.docx", "gone.md")]
    paths[0].write_bytes(tracked(window.session.draft))
    paths[1].write_bytes(WORD.written(window.session.draft, {}))
    paths[2].write_text("**Another matter**\n\n1. *Decides* to plant trees.\n", encoding="utf-8")
    paths[3].write_bytes(b"PK")
    window.taking_in.take(paths)
    qtbot.waitUntil(lambda: all(any(each.name in said for said in banners(window)) for each in paths))
    assert len(banners(window)) == 2  # what came of them, and what could not be read
    window.taking_in.take(paths[:1])
    qtbot.waitUntil(lambda: not any("two.docx" in said for said in banners(window)))


# A document that names another text, and words that are typed


def of_another(tmp_path: Path) -> Path:
    clause = "1. In operative paragraph 1, replace “Urges” with “Invites”.\n"
    return sheet(tmp_path, clause, amends="A/C.2/99/L.1/Rev.1")


@pytest.mark.parametrize("meant", [True, False])
def test_a_document_that_names_another_text_is_asked_about(
    application: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, meant: bool
) -> None:
    window = on_small_draft(application)
    asked: list[str] = []
    monkeypatch.setattr(dialogs, "ask", lambda *words: asked.append(words[1]) or meant)
    named = of_another(tmp_path)
    window.taking_in.take([named])
    qtbot.waitUntil(lambda: bool(asked) and bool(banners(window)))
    assert "amends A/C.2/99/L.1/Rev.1, and this draft is A/C.2/99/L.1" in asked[0]
    assert len(window.room.negotiation.live) == meant
    assert meant or banners(window)[-1] == f"{named.name} is not taken in."


def typing(words: str, names: str) -> Callable[[QDialog], None]:
    """Return what types amendments and proposes them."""

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, TypedAmendment)
        dialog.text.setPlainText(words)
        dialog.names.setText(names)
        dialog.read()
        dialog.accept_button.click()

    return fill


def test_typed_amendments_are_a_proposal_of_those_named(application: Application, answer: Answer) -> None:
    window = on_small_draft(application)
    words = "In operative paragraph 1, replace “Urges” with “Invites”\nDelete the second preambular paragraph"
    answer(typing(words, "Norland, Sudland"))
    window.commands["type_amendment"].trigger()
    (amendment,) = window.room.negotiation.live
    assert amendment.delegations == ("Norland", "Sudland")
    target = window.room.carrier.carry(amendment).target
    assert target.text("op1").plain == "Invites Member States to:"
    assert "pp2" not in target
    assert window.session.draft == small_draft()


def test_while_one_types_each_instruction_says_how_it_is_understood(qtbot: QtBot) -> None:
    dialog = TypedAmendment(lambda each: apply(each, small_draft()).outcomes, ["Norland"], None)
    qtbot.addWidget(dialog)
    dialog.names.setText("Norland")
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.text, 'In operative paragraph 1, delete "lamps"')
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.list.item(0).text().startswith("delete “lamps” in OP1\nnot found (OP1)")
    assert not dialog.accept_button.isEnabled()
    dialog.text.setPlainText('In operative paragraph 1, delete "Member"')
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.list.item(0).text() == "delete “Member” in OP1\nclear (OP1)"
