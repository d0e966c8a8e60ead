"""The rows of proposals from key to key: each is what it would be by itself, and most are the very same."""

from __future__ import annotations

from PySide6.QtTest import QTest

from tests.ui.doings.test_negotiating import first, propose, window
from ui.doings.telling import Telling
from ui.draft_window.main_window import DraftWindow
from versioning.change.slices import at_once
from versioning.change.step import EditText
from versioning.negotiation.amendment import Position, Status
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled

__all__ = ["window"]


def proposed_elsewhere(window: DraftWindow) -> None:
    """A proposal about the last operative paragraph."""
    draft = window.session.draft
    last = [each for each in draft.children if each.role is Role.OPERATIVE][-1]
    window.room.propose(EditText(last.id, 0, EMPTY, styled("Also ")).apply(draft), ["Borduria"])


def test_a_key_has_only_the_rows_of_its_paragraph_made_again(window: DraftWindow) -> None:
    propose(window, "Solemnly ", "Kestria")
    proposed_elsewhere(window)
    telling = Telling()
    before, _ = at_once(telling.rows(window.room))
    window.editor.go_to(first(window))
    QTest.keyClicks(window.editor, "N")
    after, _ = at_once(telling.rows(window.room))
    assert [one is other for one, other in zip(before, after, strict=True)] == [False, True]


def test_rows_that_were_kept_are_what_they_would_be_by_themselves(window: DraftWindow) -> None:
    propose(window, "Solemnly ", "Kestria")
    proposed_elsewhere(window)
    telling = Telling()
    at_once(telling.rows(window.room))
    for change in (
        lambda: QTest.keyClicks(window.editor, "Now "),
        window.editor.split,
        lambda: window.room.take_position(window.room.negotiation.live[1].id, "Alta", Position.SUPPORT),
        lambda: window.room.decide(window.room.negotiation.live[1].id, Status.REJECTED),
        window.editor.undo,
    ):
        window.editor.go_to(first(window))
        change()
        assert at_once(telling.rows(window.room)) == at_once(Telling().rows(window.room))


def test_a_proposal_that_another_one_meets_says_that_the_text_reads_so(window: DraftWindow) -> None:
    draft, node = window.session.draft, first(window)
    text = draft.text(node)
    whole = window.room.propose(EditText(node, 0, text.slice(0, 12), EMPTY).apply(draft), ["Kestria"])
    window.room.propose(EditText(node, 6, text.slice(6, 12), EMPTY).apply(draft), ["Borduria"])
    window.room.accept(whole.id)
    rows, _ = at_once(Telling().rows(window.room))
    assert [each.is_met for each in rows] == [False, True]
    assert (rows[1].lines, rows[1].state) == ((), "the text reads so already")
    assert rows[1].spoken.endswith("the text reads so already")
    assert "already" not in rows[0].spoken


def test_a_proposal_that_competes_with_the_text_still_says_where_and_what(window: DraftWindow) -> None:
    draft, node = window.session.draft, first(window)
    text = draft.text(node)
    one, two = (
        window.room.propose(EditText(node, 0, text.slice(0, 5), styled(verb)).apply(draft), [name])
        for verb, name in (("Begs", "Kestria"), ("Prays", "Borduria"))
    )
    (_, before), _ = at_once(Telling().rows(window.room))
    window.room.accept(one.id)
    (_, after), _ = at_once(Telling().rows(window.room))
    assert after.amendment.conflicts
    assert (after.places, after.lines) == (before.places, before.lines)
    assert two.is_live
