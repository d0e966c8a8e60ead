"""The order of paragraphs and notes in a draft, kept while only words change."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, drafts, transactions
from versioning.tree.order import between, order_of, reading_place
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Note, atom_text, styled

DRAFT = Resolution(
    "d",
    children=(
        Paragraph("1", Role.PREAMBULAR, styled("Recalling") + atom_text(Note("n", styled("See above.")))),
        Paragraph("2", Role.OPERATIVE, styled("Urges:"), (Paragraph("3", Role.SUBPARAGRAPH, styled("all")),)),
    ),
)


@given(draft=drafts(keeps=True), data=st.data())
def test_the_order_after_any_changes_is_that_of_the_draft_by_itself(
    draft: Resolution, data: st.DataObject
) -> None:
    ids = Ids("changed")
    for _ in range(4):
        order_of(draft)
        draft = data.draw(transactions(draft, ids=ids, most=2)).apply(draft)
        assert order_of(draft) == order_of(replace(draft))
        assert order_of(draft).ids == tuple(each.id for each in draft.walk())


@given(draft=drafts(keeps=True))
def test_notes_come_after_their_paragraph_and_before_the_next(draft: Resolution) -> None:
    nodes = [node for each in draft.walk() for node in (each.id, *(note.id for _, note in each.text.notes))]
    assert sorted(nodes, key=lambda node: reading_place(node, draft)) == nodes


def test_after_the_last_paragraph_comes_none() -> None:
    assert [order_of(DRAFT).after(node) for node in ("1", "2", "3", "gone")] == ["2", "3", "", ""]


def test_between_two_paragraphs_stand_those_from_one_to_the_other() -> None:
    assert between("1", "3", DRAFT) == ("1", "2", "3")


def test_between_a_paragraph_and_one_before_it_stands_only_itself() -> None:
    assert between("3", "1", DRAFT) == ("3",)


def test_notes_come_after_all_paragraphs_where_stretches_are_told() -> None:
    assert between("2", "n", DRAFT) == ("2", "3", "n")
