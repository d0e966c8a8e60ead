"""A change is told in lines: where, what goes and what comes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from versioning.change.step import Delete, EditMasthead, EditText, Insert
from versioning.change.transaction import Transaction
from versioning.negotiation.summary import Deed, Line, Teller
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Note, StyledText, styled

NOTED = StyledText("Urges States\ufffc;", (), (Note("n", styled("See above.")),))
DRAFT = Resolution(
    "0",
    children=(
        Paragraph("t", Role.TITLE, styled("Wells")),
        Paragraph("1", Role.OPERATIVE, NOTED),
        Paragraph("2", Role.OPERATIVE, styled("Decides to meet.")),
    ),
)


REWORD = Deed.REWORD


@pytest.mark.parametrize(
    ("step", "line"),
    [
        (
            EditText("2", 0, styled("Decides"), styled("Agrees")),
            Line("2", "OP2", REWORD, "Decides", "Agrees"),
        ),
        (EditText("2", 14, styled("t"), styled("n")), Line("2", "OP2", REWORD, "meet", "meen")),
        (EditText("n", 0, styled("See"), styled("Cf.")), Line("n", "OP1", REWORD, "See", "Cf.")),
        (
            EditText("t", 0, styled("Wells"), styled("Roads")),
            Line("t", "Title", REWORD, "Wells", "Roads"),
        ),
        (Delete("0", 2, DRAFT.children[2]), Line("2", "OP2", Deed.DELETE, "Decides to meet.")),
        (
            Insert("0", 2, Paragraph("9", Role.OPERATIVE, styled("Invites all;"))),
            Line("1", "OP1", Deed.ADD, "", "Invites all;"),
        ),
        (EditMasthead("date", "", "1 May"), Line("", "Masthead", Deed.REWORD, "", "1 May")),
    ],
)
def test_each_step_is_told_with_its_place_and_words(
    step: EditText | Delete | Insert | EditMasthead, line: Line
) -> None:
    assert Teller(DRAFT).lines(Transaction((step,))) == (line,)


@given(st.data())
def test_every_line_names_a_place_in_the_draft(data: st.DataObject) -> None:
    draft = data.draw(drafts(most=4))
    for line in Teller(draft).lines(data.draw(transactions(draft, most=4))):
        assert not line.node or line.node in draft
