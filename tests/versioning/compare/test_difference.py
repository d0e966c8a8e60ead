"""The steps of a difference are those that a person would name."""

from versioning.change.step import Delete, EditText, Insert, Join, Move, SetId, SetMark, SetSign, Split
from versioning.compare.difference import difference, difference_in_slices
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, Inline, Mark, MarkKind, Note, StyledText, atom_text, styled


def paragraph(name: str, text: str | StyledText, *children: Paragraph) -> Paragraph:
    return Paragraph(name, Role.OPERATIVE, styled(text) if isinstance(text, str) else text, children)


def draft(*children: Paragraph) -> Resolution:
    return Resolution("draft", Masthead(), children)


ONE, TWO, THREE = (paragraph(name, f"Asks for {name} boats;") for name in ("one", "two", "three"))


def steps(a: Resolution, b: Resolution) -> list[object]:
    transaction = difference(a, b, author="Chair", date="2026-03-01T10:00:00Z")
    assert transaction.apply(a) == b
    assert (transaction.author, transaction.date) == ("Chair", "2026-03-01T10:00:00Z")
    return list(transaction.steps)


def test_equal_drafts_need_no_step() -> None:
    assert steps(draft(ONE, TWO), draft(ONE, TWO)) == []


def test_a_word_is_replaced_where_it_stands() -> None:
    after = draft(paragraph("one", "Asks for some boats;"))
    assert steps(draft(ONE), after) == [EditText("one", 9, styled("one"), styled("some"))]


def test_one_move_does_for_one_paragraph_that_moved() -> None:
    assert steps(draft(ONE, TWO, THREE), draft(TWO, THREE, ONE)) == [Move("one", "draft", 0, "draft", 2)]


def test_a_paragraph_moves_under_one_that_is_new() -> None:
    after = draft(TWO, paragraph("new", "Decides:", ONE))
    new = paragraph("new", "Decides:")
    assert steps(draft(ONE, TWO), after) == [Insert("draft", 2, new), Move("one", "draft", 0, "new", 0)]


def test_every_move_is_followed_by_a_pause() -> None:
    many = [paragraph(f"id{number}", f"Asks for {number} boats;") for number in range(20)]
    before, after = draft(*many), draft(*reversed(many))
    assert sum(1 for _ in difference_in_slices(before, after)) > len(steps(before, after)) == 19


def test_what_a_deleted_paragraph_held_is_saved_first() -> None:
    before = draft(paragraph("old", "Decides:", ONE), TWO)
    found = steps(before, draft(TWO, ONE))
    assert [type(step) for step in found] == [Move, Delete]


def test_parent_and_child_exchange_their_places() -> None:
    before = draft(paragraph("up", "Decides:", paragraph("down", "to sail;")))
    after = draft(paragraph("down", "to sail;", paragraph("up", "Decides:")))
    assert {type(step) for step in steps(before, after)} == {Move}


def test_a_split_is_a_split_and_a_join_a_join() -> None:
    whole = paragraph("one", "Asks masters to carry lamps at night and horns in heavy fog;")
    first = paragraph("one", "Asks masters to carry lamps at night")
    rest = paragraph("rest", "and horns in heavy fog;")
    assert [type(step) for step in steps(draft(whole), draft(first, rest))] == [Split, EditText]
    assert [type(step) for step in steps(draft(first, rest), draft(whole))] == [Join, EditText]


def test_so_they_are_with_a_paragraph_between_that_came_or_went() -> None:
    whole = paragraph("one", "Asks masters to carry lamps at night and horns in heavy fog;")
    first, between, rest = (
        paragraph("one", "Asks masters to carry lamps at night"),
        THREE,
        paragraph("rest", "and horns in heavy fog;"),
    )
    one, other = draft(whole), draft(first, between, rest)
    assert [type(step) for step in steps(one, other)] == [Split, Insert, EditText]
    assert [type(step) for step in steps(other, one)] == [Delete, Join, EditText]


def noted(name: str, chars: str, sign: str = "") -> StyledText:
    return atom_text(Note(name, styled(chars), sign))


def test_a_note_is_edited_inside_and_keeps_its_id() -> None:
    before = draft(paragraph("p", styled("See") + noted("n", "page 4")))
    after = draft(paragraph("p", styled("See") + noted("n", "page 5", "*")))
    assert steps(before, after) == [EditText("n", 5, styled("4"), styled("5")), SetSign("n", "", "*")]


def test_a_note_leaves_one_paragraph_before_it_comes_to_another() -> None:
    before = draft(paragraph("p", styled("See") + noted("n", "page 4")), TWO)
    after = draft(paragraph("p", "See"), paragraph("two", TWO.text + noted("n", "page 4")))
    assert [step.node for step in steps(before, after) if isinstance(step, EditText)] == ["p", "two"]


def test_notes_may_change_their_order() -> None:
    before = draft(paragraph("p", styled("a") + noted("n", "1") + styled(" b") + noted("m", "2")))
    after = draft(paragraph("p", styled("a") + noted("m", "2") + styled(" b") + noted("n", "1")))
    assert len(steps(before, after)) == 1


def test_a_note_may_go_ahead_in_its_text() -> None:
    """It is taken out first, and no word is written anew."""
    note = noted("n", "1")
    before = draft(paragraph("p", styled("Asks for boats and harbours") + note))
    after = draft(paragraph("p", styled("Asks") + note + styled(" for boats and harbours")))
    assert steps(before, after) == [EditText("p", 27, note, EMPTY), EditText("p", 4, EMPTY, note)]


def test_what_stands_in_a_note_may_go_to_another_text() -> None:
    mark = atom_text(Inline("i", "11"))
    before = draft(TWO, paragraph("p", styled("a") + atom_text(Note("n", styled("see") + mark))))
    after = draft(paragraph("two", TWO.text + mark), paragraph("p", styled("a") + noted("n", "see")))
    assert [step.node for step in steps(before, after) if isinstance(step, EditText)] == ["n", "two"]


def test_an_id_may_be_a_notes_here_and_a_paragraphs_there() -> None:
    before = draft(paragraph("x", "Asks for boats", ONE), paragraph("p", styled("a") + noted("y", "b")))
    after = draft(paragraph("p", styled("a") + noted("x", "b")), ONE, paragraph("y", "Asks for boats"))
    assert steps(before, after)
    assert steps(after, before)


def test_the_draft_and_a_paragraph_may_exchange_their_ids() -> None:
    before = draft(paragraph("p", "Asks for boats", ONE))
    after = Resolution("p", Masthead(), (paragraph("draft", "Asks for boats", ONE),))
    assert SetId("draft", "p") in steps(before, after)


def test_marks_are_set_not_retyped() -> None:
    after = draft(paragraph("one", StyledText(ONE.text.chars, (Mark(0, 4, MarkKind.ITALIC),))))
    assert steps(draft(ONE), after) == [
        SetMark("one", 0, 4, MarkKind.ITALIC, (), (Mark(0, 4, MarkKind.ITALIC),))
    ]


def test_an_opaque_block_with_another_payload_is_another_block() -> None:
    before = draft(Paragraph("x", Role.OPAQUE, children=(ONE,), payload="11"))
    after = draft(Paragraph("x", Role.OPAQUE, children=(ONE,), payload="22"))
    assert [type(step) for step in steps(before, after)] == [Move, Delete, Insert, Move]
