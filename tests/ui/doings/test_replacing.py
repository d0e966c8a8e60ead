"""Replacing, as a person does it: one by one or all at once, with nothing lost."""

from pytestqt.qtbot import QtBot

from tests.ui.doings.searching import (
    CTRL,
    SHIFT,
    Key,
    insert,
    look_for,
    operative,
    press,
    replace_by,
    text_of,
)
from ui.doings.finding import Finding
from ui.doings.found import field_of
from ui.draft_window.main_window import DraftWindow
from ui.panels.find_bar import FindBar
from versioning.negotiation.agreement import Find, State
from versioning.tree.text import MarkKind


def test_one_place_is_replaced_after_the_other_and_each_is_undone_by_itself(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    before = window.session.draft
    look_for(window, "seagrass", qtbot)
    count = len(finding.found)
    replace_by(window, "eelgrass")
    bar.replace_button.click()  # the cursor stands at the first one already
    assert text_of(window).lower().count("eelgrass") == 1
    assert len(finding.found) == count - 1
    bar.replace_button.click()
    assert text_of(window).lower().count("eelgrass") == 2
    window.session.undo()
    assert text_of(window).lower().count("eelgrass") == 1
    window.session.undo()
    assert window.session.draft == before


def test_all_places_are_replaced_as_one_change_that_keeps_styles_and_notes(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    before = window.session.draft
    look_for(window, "recalling", qtbot)
    italic = [
        before.text(each.hit.node).spans(MarkKind.ITALIC, each.hit.start, each.hit.end)
        for each in finding.found
    ]
    count = len(finding.found)
    assert any(italic)
    replace_by(window, "Recollecting")
    bar.all_button.click()
    assert finding.found == ()
    assert text_of(window).count("Recollecting") == count
    assert list(window.session.draft.notes()) == list(before.notes())
    (said,) = (each.words.text() for each in window.messages.banners if "replaced" in each.words.text())
    assert said.startswith(f"{count} place")
    window.commands["undo"].trigger()
    assert window.session.draft == before


def test_undoing_what_was_replaced_is_offered_until_something_else_is_done(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    look_for(window, "recalling", qtbot)
    replace_by(window, "Recollecting")
    bar.all_button.click()
    finding.refresh()
    assert [each for each in window.messages.banners if "replaced" in each.words.text()]
    insert(window, operative(window)[0], "Solemnly ")
    finding.refresh()
    assert not [each for each in window.messages.banners if "replaced" in each.words.text()]


def test_what_is_agreed_stays_and_is_said(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    nodes = operative(window)
    for node in nodes[:3]:
        insert(window, node, "xylophone ")
    window.room.find(Find((nodes[1],), State.COMMITTEE))
    look_for(window, "xylophone", qtbot)
    replace_by(window, "drum")
    bar.all_button.click()
    texts = [window.session.draft.text(node).chars[:5] for node in nodes[:3]]
    assert texts == ["drum ", "xylop", "drum "]
    (said,) = (each.words.text() for each in window.messages.banners if "replaced" in each.words.text())
    assert said.startswith("2 place")
    assert "OP2 is agreed" in said
    finding.show(0)
    bar.replace_button.click()
    assert "OP2 is agreed" in bar.note.text()
    assert window.session.draft.text(nodes[1]).chars.startswith("xylophone")


def test_replacing_tells_each_place_that_resists(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    nodes = operative(window)[:6]
    for node in nodes:
        insert(window, node, "xylophone ")
    for node in nodes[1:]:
        window.room.find(Find((node,), State.COMMITTEE))
    look_for(window, "xylophone", qtbot)
    replace_by(window, "drum")
    bar.all_button.click()
    (said,) = (each.words.text() for each in window.messages.banners if "replaced" in each.words.text())
    assert all(f"OP{at} is agreed" in said for at in (2, 3, 4))
    assert said.endswith("… and 2 more")


def test_what_stands_above_the_text_is_not_replaced_and_that_is_said(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    before = window.session.draft.masthead
    look_for(window, "ecosystems", qtbot)
    in_text = sum(not field_of(each.hit.node) for each in finding.found)
    replace_by(window, "waters")
    finding.show(0)
    bar.replace_button.click()
    assert "Masthead" in bar.note.text()
    assert finding.at == 1
    bar.all_button.click()
    (said,) = (each.words.text() for each in window.messages.banners if "replaced" in each.words.text())
    assert said.startswith(f"{in_text} place")
    assert "Masthead" in said
    assert window.session.draft.masthead == before


def test_a_delegation_proposes_the_replacement_and_the_text_stays(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    before = window.session.draft
    look_for(window, "member states", qtbot)
    count = len(finding.found)
    replace_by(window, "all States")
    bar.propose_button.click()
    assert bar.note.text() == "Say first which delegation proposes this."
    bar.whose.setCurrentText("Kestria, Norland")
    press(Key.Key_Return)
    assert window.session.draft == before
    (proposal,) = window.room.negotiation.live
    assert proposal.delegations == ("Kestria", "Norland")
    (said,) = (each.words.text() for each in window.messages.banners)
    assert said.startswith(f"{proposal.name} replaces in {count} place")
    assert said.endswith("the text is as it was.")
    window.room.accept(proposal.id)
    assert text_of(window).count("all States") == count


def test_what_replaces_words_has_their_capitals_where_case_does_not_matter(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    node = operative(window)[0]
    insert(window, node, "Xylophone XYLOPHONE xylophone ")
    look_for(window, "xylophone", qtbot)
    replace_by(window, "marimba")
    finding.replace_all()
    assert window.session.draft.text(node).plain.startswith("Marimba MARIMBA marimba ")


def test_a_regular_expression_lends_its_groups_to_the_replacement(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    node = operative(window)[0]
    insert(window, node, "Xylo 12 of 2044 ")
    press(Key.Key_H, CTRL)
    bar.pattern.click()
    bar.field.setText(r"xylo (\d+) of (\d+)")
    qtbot.waitUntil(lambda: len(finding.found) == 1)
    replace_by(window, "$2/$1")
    bar.all_button.click()
    assert window.session.draft.text(node).chars.startswith("2044/12 ")


def test_while_suggesting_it_is_the_suggestion_that_is_changed(
    window: DraftWindow, bar: FindBar, finding: Finding, qtbot: QtBot
) -> None:
    before = window.session.draft
    press(Key.Key_E, CTRL | SHIFT)
    look_for(window, "seagrass", qtbot)
    assert not bar.propose_button.isEnabled()
    assert "proposal already" in bar.propose_button.toolTip()
    replace_by(window, "eelgrass")
    bar.all_button.click()
    assert window.session.draft == before
    assert finding.found == ()
