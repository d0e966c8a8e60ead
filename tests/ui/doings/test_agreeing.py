"""Paragraphs are agreed, put under silence, tied and corrected in the window, which says how each stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Answer
from tests.ui.doings.test_negotiating import first, window, words
from tests.ui.draft_window.test_main_window import banners
from tests.ui.test_application import write
from ui.dialogs.agreement_dialogs import AgreeParagraph, ReopenParagraph, Speaks
from ui.doings.agreeing import in_runs
from ui.draft_window.main_window import DraftWindow
from ui.panels.agreement_list import AgreementRow
from versioning.negotiation.agreement import Correct, Find, Silence, State
from versioning.tree.paragraph import FRONT, Role

__all__ = ["window"]


def test_a_paragraph_is_agreed_in_the_reading_that_was_begun(window: DraftWindow, answer: Answer) -> None:
    asked: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, AgreeParagraph)
        asked.append(dialog.reading.text())
        dialog.reject()

    window.room.freeze("Third reading")
    window.editor.go_to(first(window))
    answer(look)
    window.commands["agree"].trigger()
    assert asked == ["Third reading"]


def test_an_agreed_paragraph_resists_typing_until_reopened(window: DraftWindow, answer: Answer) -> None:
    window.editor.go_to(first(window))
    answer(lambda dialog: dialog.accept_button.click())
    window.commands["agree"].trigger()
    assert window.status.place.text() != ""
    before = words(window)
    QTest.keyClicks(window.editor, "x")
    assert words(window) == before
    assert "OP1 is agreed in informals; reopen it to change it" in banners(window)[-1]
    answer(lambda dialog: (dialog.by.setText("Norland"), dialog.accept_button.click()))
    window.commands["reopen"].trigger()
    write(window, "Now ")
    assert "Now " in words(window)


def test_an_editorial_correction_ends_when_the_cursor_leaves(window: DraftWindow, answer: Answer) -> None:
    window.editor.go_to(first(window))
    answer(lambda dialog: dialog.accept_button.click())
    window.commands["agree"].trigger()
    window.commands["correct"].trigger()
    QTest.keyClicks(window.editor, "x")
    window.editor.go_to(window.session.draft.first(Role.PREAMBULAR).id)
    finding = window.negotiating.room.agreement.ledger[-1].finding
    assert isinstance(finding, Correct)
    assert finding.after == f"x{finding.before}"
    window.editor.go_to(first(window))
    before = words(window)
    QTest.keyClicks(window.editor, "y", Qt.KeyboardModifier.NoModifier)
    assert words(window) == before


def test_a_reading_freezes_labels_and_renumbering_tells_the_concordance(
    window: DraftWindow, answer: Answer, qtbot: QtBot
) -> None:
    answer(lambda dialog: dialog.accept_button.click())
    window.commands["reading"].trigger()
    window.editor.go_to(first(window))
    QTest.keyClick(window.editor, Qt.Key.Key_End)
    QTest.keyClick(window.editor, Qt.Key.Key_Return)
    QTest.keyClicks(window.editor, "Invites all;")
    qtbot.waitUntil(lambda: window.status.place.text() == "OP1 bis")
    window.commands["renumber"].trigger()
    assert "Renumbered: OP1 bis → OP2, OP2–OP13 → OP3–OP14." in banners(window)[-1]


def test_references_that_renumbering_turns_are_proposed_to_be_mended(
    window: DraftWindow, answer: Answer, qtbot: QtBot
) -> None:
    window.room.freeze("Second reading")
    window.editor.go_to(first(window))
    QTest.keyClick(window.editor, Qt.Key.Key_End)
    QTest.keyClick(window.editor, Qt.Key.Key_Return)
    QTest.keyClicks(window.editor, "Invites all to do as paragraph 5 above says;")
    qtbot.waitUntil(lambda: window.status.place.text() == "OP1 bis")
    window.commands["renumber"].trigger()
    assert banners(window)[-1].endswith(" References to these paragraphs are proposed to be mended.")
    assert window.room.negotiation.live[-1].note == "References after renumbering"


def test_the_agreement_panel_tells_how_each_paragraph_stands(window: DraftWindow, answer: Answer) -> None:
    window.editor.go_to(first(window))
    answer(lambda dialog: (dialog.pending.setText("Norland"), dialog.accept_button.click()))
    window.commands["agree"].trigger()
    window.agreeing.refresh()
    (row,) = [each for each in listed(window) if each.label == "OP1"]
    assert row.words == "agreed in informals · pending Norland"
    assert window.agreed.progress.text().endswith("agreed, 1 pending")
    window.agreed.only_open.setChecked(True)
    assert "OP1" not in [each.label for each in listed(window)]


def test_the_margin_says_how_a_paragraph_stands_and_what_is_written_changes_nothing_of_it(
    window: DraftWindow, answer: Answer, qtbot: QtBot
) -> None:
    node = first(window)
    window.editor.go_to(node)
    answer(lambda dialog: dialog.accept_button.click())
    window.commands["agree"].trigger()
    qtbot.waitUntil(lambda: dict(window.editor.numbers.standings) == {node: "✓ agreed"})
    window.editor.go_to(window.session.draft.first(Role.PREAMBULAR).id)
    QTest.keyClick(window.editor, Qt.Key.Key_Return)
    assert dict(window.editor.numbers.standings) == {node: "✓ agreed"}
    answer(lambda dialog: (dialog.by.setText("Norland"), dialog.accept_button.click()))
    window.editor.go_to(node)
    window.commands["reopen"].trigger()
    qtbot.waitUntil(lambda: dict(window.editor.numbers.standings) == {node: "↺ reopened"})


def listed(window: DraftWindow) -> list[AgreementRow]:
    return list(window.agreed.lines.rows())


def test_a_paragraph_under_silence_says_until_when_and_who_broke_it(
    window: DraftWindow, answer: Answer
) -> None:
    window.editor.go_to(first(window))
    answer(lambda dialog: dialog.accept_button.click())
    window.commands["silence"].trigger()
    window.agreeing.refresh()
    (row,) = [each for each in listed(window) if each.label == "OP1"]
    assert "under silence until" in row.words
    assert objections(window, row)
    answer(lambda dialog: (dialog.names.setText("Norland"), dialog.accept_button.click()))
    window.agreed.objection_wanted.emit()
    assert banners(window)[-1] == "The silence on OP1 is broken by Norland."
    window.agreeing.refresh()
    (row,) = [each for each in listed(window) if each.label == "OP1"]
    assert row.words == "open"
    assert not objections(window, row)  # there is no silence to break any more


def objections(window: DraftWindow, row: AgreementRow) -> list[str]:
    return [each.text() for each in window.agreed.menu(row).actions() if "bject" in each.text()]


def test_what_nobody_objected_to_is_shown_as_agreed_when_the_deadline_passes(
    window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told() -> str:
        (row,) = [each for each in listed(window) if each.label == "OP1"]
        return row.words

    moment = datetime.now(UTC)
    until = (moment + timedelta(seconds=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    with monkeypatch.context() as clock:  # it stands still until the list was looked at
        for place in ("versioning.room.now", "ui.doings.agreeing.now"):
            clock.setattr(place, lambda: moment.strftime("%Y-%m-%dT%H:%M:%SZ"))
        window.room.find(Silence((first(window),), until, State.INFORMALS))
        window.agreeing.refresh()
        assert "under silence until" in told()
    qtbot.waitUntil(lambda: told() == "agreed in informals")


def test_a_package_holds_its_paragraphs_back_until_all_are_agreed(
    window: DraftWindow, answer: Answer
) -> None:
    tied = [each.id for each in window.session.draft.children if each.role is Role.OPERATIVE][:2]
    for node in tied:
        window.editor.go_to(node)
        answer(lambda dialog: (dialog.names.setText("Money"), dialog.accept_button.click()))
        window.commands["package"].trigger()
        window.agreeing.refresh()
        assert [each.words for each in listed(window) if each.node == node] == ["open · package Money"]
    window.editor.go_to(tied[0])
    answer(lambda dialog: dialog.accept_button.click())
    window.commands["agree"].trigger()
    assert not window.room.agreement.is_agreed(tied[0])
    window.agreeing.refresh()
    assert (
        listed(window)[-len(listed(window)) :][9].words == "agreed in informals · with OP2, in package Money"
    )


def test_the_ledger_tells_who_found_what(window: DraftWindow, answer: Answer) -> None:
    window.editor.go_to(first(window))
    answer(lambda dialog: dialog.accept_button.click())
    window.commands["agree"].trigger()
    seen: list[str] = []
    answer(lambda dialog: (seen.append(dialog.text.toPlainText()), dialog.reject()))
    window.agreed.ledger_wanted.emit()
    assert "OP1: agreed in informals" in seen[0]


def test_a_long_concordance_is_told_in_runs() -> None:
    pairs = [("OP8 bis", "OP9"), *((f"OP{at}", f"OP{at + 1}") for at in range(9, 58)), ("PP3", "PP2")]
    assert list(in_runs(pairs)) == ["OP8 bis → OP9", "OP9–OP57 → OP10–OP58", "PP3 → PP2"]
    assert list(in_runs(pairs[:3])) == ["OP8 bis → OP9", "OP9 → OP10", "OP10 → OP11"]
    over = [("OP1", "OP2"), ("OP2", "OP3"), ("OP3", "OP5"), ("OP4", "OP6")]
    assert list(in_runs(over)) == ["OP1 → OP2", "OP2 → OP3", "OP3 → OP5", "OP4 → OP6"]
    assert list(in_runs([("OP9 (a)", "OP9 (b)"), ("OP9 (b)", "OP9 (c)")])) == [
        "OP9 (a) → OP9 (b)",
        "OP9 (b) → OP9 (c)",
    ]


def test_all_paragraphs_that_are_selected_are_agreed_reopened_and_put_under_silence_at_once(
    window: DraftWindow, answer: Answer
) -> None:
    asked: list[str] = []

    def accept(dialog: QDialog) -> None:
        asked.append(dialog.windowTitle())
        if isinstance(dialog, ReopenParagraph):
            dialog.by.setText("Norland")
        dialog.accept_button.click()

    def states() -> set[State]:
        return {window.room.agreement.of(each.id).state for each in provisions}

    provisions = [each for each in window.session.draft.children if each.role not in FRONT]
    window.commands["select_all"].trigger()
    for command, state in (("agree", State.INFORMALS), ("reopen", State.REOPENED)):
        answer(accept)
        window.commands[command].trigger()
        assert states() == {state}
    window.room.find(Find((provisions[0].id,), State.INFORMALS))
    answer(accept)
    window.commands["silence"].trigger()
    (silence,) = window.room.agreement.silences
    assert set(silence.kept()) == {each.id for each in provisions[1:]}
    last = [each.label for each in listed(window)][-1]
    assert asked == [f"Agree PP1–{last}", f"Reopen PP1–{last}", f"Put PP1–{last} under silence"]
    heads = [each.id for each in window.session.draft.children if each.role in FRONT]
    assert {window.room.agreement.of(each).state for each in heads} == {State.OPEN}


def test_a_paragraph_that_is_put_into_its_own_package_again_stays_in_it(
    window: DraftWindow, answer: Answer
) -> None:
    node = first(window)
    window.editor.go_to(node)
    for name, package in (("Money", "Money"), ("Money", "Money"), ("Aid", "Aid"), ("", "")):
        answer(lambda dialog, name=name: (dialog.names.setText(name), dialog.accept_button.click()))
        window.commands["package"].trigger()
        assert window.room.agreement.package_of(node) == package


def test_a_silence_on_another_paragraph_is_none_on_this_one(
    window: DraftWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = [each.id for each in window.session.draft.children if each.role is Role.OPERATIVE][:2]
    window.room.find(Silence((there,), "2999-01-01T00:00:00Z", State.INFORMALS))
    window.editor.go_to(here)
    monkeypatch.setattr(Speaks, "exec", lambda _: pytest.fail("nobody can object here"))
    window.agreed.objection_wanted.emit()
    assert banners(window)[-1] == "OP1 is not under silence."
