"""The edits of each author come together, and lead to the same draft."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, drafts, transactions
from versioning.change.gathering import gathered, last_dates
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled


@given(st.data())
def test_they_lead_to_the_same_draft(data: st.DataObject) -> None:
    base = draft = data.draw(drafts(most=4, keeps=True))
    ids, edits = Ids("edit"), []
    for name in data.draw(st.lists(st.sampled_from(("Alta", "Borduria")), max_size=6)):
        edits.append(data.draw(transactions(draft, name, most=2, ids=ids)))
        draft = edits[-1].apply(draft)
    turns = gathered(base, edits)
    for each in turns:
        base = each.apply(base)
    assert base == draft
    assert len(turns) <= len([each for each in edits if each.steps])


def edit(node: str, at: int, words: str, author: str) -> Transaction:
    return Transaction((EditText(node, at, EMPTY, styled(words)),), author)


BASE = Resolution(
    "d", children=(Paragraph("a", Role.TEXT, styled("wells")), Paragraph("b", Role.TEXT, styled("harbours")))
)


def test_what_has_nothing_to_do_with_each_other_is_one_turn_an_author() -> None:
    edits = [
        edit("a", 0, "old ", "Alta"),
        edit("b", 0, "new ", "Borduria"),
        edit("a", 4, "deep ", "Alta"),
        edit("b", 4, "wide ", "Borduria"),
    ]
    assert [each.author for each in gathered(BASE, edits)] == ["Alta", "Borduria"]


def test_what_stands_in_anothers_words_comes_after_them() -> None:
    edits = [
        edit("a", 0, "old ", "Alta"),
        edit("a", 4, "and deep ", "Borduria"),
        edit("a", 8, "very ", "Alta"),
    ]
    assert [each.author for each in gathered(BASE, edits)] == ["Alta", "Borduria", "Alta"]


def test_the_date_of_an_author_is_that_of_its_last_edit() -> None:
    edits = [
        replace(edit("a", 0, "old ", "Alta"), date="2026-03-02T10:00:00Z"),
        replace(edit("b", 0, "new ", "Borduria"), date="2026-03-01T10:00:00Z"),
        replace(edit("a", 4, "deep ", "Alta"), date="2026-03-01T09:00:00Z"),
        edit("b", 4, "wide ", "Carpania"),
    ]
    assert last_dates(edits) == {"Alta": "2026-03-02T10:00:00Z", "Borduria": "2026-03-01T10:00:00Z"}
