"""A draft finds its nodes, and keeps its index true through every change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from versioning.change.step import EditText
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, Inline, Note, atom_text, styled


@given(st.data())
def test_the_index_of_a_changed_draft_is_that_of_one_built_anew(data: st.DataObject) -> None:
    draft = data.draw(drafts(keeps=True))
    draft = data.draw(transactions(draft, most=8)).apply(draft)
    anew = Resolution(draft.id, draft.masthead, draft.children)
    assert draft.parents == anew.parents
    for paragraph in draft.walk():
        assert draft.place(paragraph.id) == anew.place(paragraph.id)
        assert draft.paragraph(paragraph.id) is paragraph


@given(drafts(keeps=True))
def test_every_node_is_found_by_its_id(draft: Resolution) -> None:
    for paragraph in draft.walk():
        parent, index = draft.place(paragraph.id)
        assert draft.children_of(parent)[index] is paragraph
        assert draft.text(paragraph.id) is paragraph.text
        assert not draft.is_note(paragraph.id)
    for note in draft.notes():
        assert draft.is_note(note.id)
        assert draft.text(note.id) is note.text
        assert note.id in draft


def test_what_a_node_stands_in_is_gone_through_up_to_the_top() -> None:
    note = Note("n", styled("a note"))
    below = Paragraph("b", Role.SUBPARAGRAPH, atom_text(note))
    draft = Resolution("r", Masthead(), (Paragraph("a", Role.OPERATIVE, styled("x"), (below,)),))
    assert list(draft.upward("n")) == ["n", "b", "a"]
    assert [draft.top(each) for each in ("n", "b", "a")] == ["a", "a", "a"]
    for node in ("r", "nowhere"):
        assert list(draft.upward(node)) == []
        assert draft.top(node) == ""


def test_an_unknown_id_is_a_key_error() -> None:
    note = Note("n", atom_text(Inline("i", "f" * 64)))
    draft = Resolution("r", Masthead(), (Paragraph("p", Role.TEXT, atom_text(note)),))
    assert "r" not in draft
    assert not draft.is_note("i")
    for find in (draft.paragraph, draft.note, draft.text, draft.place, draft.children_of):
        for node in ("nowhere", "i"):
            with pytest.raises(KeyError):
                find(node)
    with pytest.raises(KeyError):
        draft.paragraph("n")
    with pytest.raises(KeyError):
        draft.note("p")


def test_a_changed_text_shares_all_that_did_not_change() -> None:
    below = Paragraph("b", Role.SUBPARAGRAPH, styled("below"))
    draft = Resolution(
        "r", Masthead(), (Paragraph("a", Role.OPERATIVE, styled("x"), (below,)), Paragraph("c", Role.TEXT))
    )
    changed = EditText("a", 0, EMPTY, styled("y")).apply(draft)
    assert changed.children[1] is draft.children[1]
    assert changed.paragraph("b") is below
    assert changed.parents is draft.parents


def test_front_body_annexes_and_parts_are_told_apart() -> None:
    roles = (Role.SPONSORS, Role.TITLE, Role.PREAMBULAR, Role.OPERATIVE, Role.ANNEX, Role.PART)
    draft = Resolution("r", Masthead(), tuple(Paragraph(role.value, role) for role in roles))
    assert [each.role for each in draft.body] == [Role.PREAMBULAR, Role.OPERATIVE]
    assert [each.id for each in (*draft.annexes, *draft.parts)] == ["annex", "part"]
    title = draft.first(Role.TITLE)
    assert title is not None
    assert title.id == "title"
    assert draft.first(Role.ORGAN) is None


@given(st.data())
def test_many_texts_changed_at_once_are_those_changed_one_by_one(data: st.DataObject) -> None:
    draft = data.draw(drafts(keeps=True))
    nodes = [each.id for each in (*draft.walk(), *draft.notes())]
    chosen = data.draw(st.lists(st.sampled_from(nodes), unique=True)) if nodes else []
    texts = {node: styled("new ") + draft.text(node) for node in chosen}
    labels(draft)
    at_once, one_by_one = draft.with_words(texts), draft
    for node in chosen:
        text = one_by_one.text(node)
        one_by_one = one_by_one.with_text(node, styled("new ") + text)
    assert at_once == one_by_one
    assert at_once.parents == one_by_one.parents
    assert labels(at_once) == labels(Resolution(draft.id, draft.masthead, at_once.children))
