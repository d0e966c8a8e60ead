"""Accepting a part of a proposal: what is chosen comes into the text, and the rest stays a proposal."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import Answer
from tests.ui.draft_window.test_main_window import banners
from ui.draft_window.main_window import DraftWindow
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.negotiation.amendment import Status
from versioning.tree.paragraph import Role
from versioning.tree.text import styled


@pytest.mark.parametrize(
    ("left_out", "status", "said"),
    [
        (0, Status.ACCEPTED_IN_PART, "Kestria 1 is accepted in part."),
        (None, Status.ACCEPTED, "Kestria 1 is accepted."),
    ],
)
def test_what_is_chosen_of_a_proposal_is_accepted_and_the_rest_stays_one(
    window: DraftWindow, answer: Answer, left_out: int | None, status: Status, said: str
) -> None:
    one, two = [each.id for each in window.session.draft.walk() if each.role is Role.OPERATIVE][:2]
    steps = tuple(EditText(node, 0, styled(""), styled("Solemnly ")) for node in (one, two))
    made = window.room.propose(Transaction(steps).apply(window.session.draft), ["Kestria"])

    def choose(dialog: Any) -> None:
        if left_out is not None:
            dialog.list.item(left_out).setCheckState(Qt.CheckState.Unchecked)
        dialog.accept_button.click()

    answer(choose)
    window.negotiating.accept_in_part(made.id)
    draft = window.session.draft
    begun = [draft.text(node).plain.startswith("Solemnly ") for node in (one, two)]
    assert begun == [left_out is None, True]
    assert window.room.negotiation.amendments[made.id].status is status
    assert banners(window)[-1] == said
