"""The laws of every command: it applies, inverts, and loses no word but those it says it deletes."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from editor.commands_paste import clip_of_plain, copied, drop, paste
from editor.commands_structure import indent, join, join_next, move_down, move_up, outdent, set_role, split
from editor.commands_text import delete_note, insert_note, replace, toggle
from editor.places import FLOWING, Point, Span, reading_order
from tests.garbage import leaves_nothing
from tests.strategies import WORDLESS, drafts, phrases
from tests.tools import generate
from versioning.change.transaction import Transaction
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, styled


def words(draft: Resolution) -> Counter[str]:
    result: Counter[str] = Counter()
    for node in reading_order(draft):
        result.update(draft.text(node).plain)
    return result


def check_tables(before: Resolution, after: Resolution) -> None:
    """A table stays one of rows of cells, an object what it was, and where words could stand, they can."""
    for each in after.walk():
        inside = {child.role for child in each.children}
        if each.role in (Role.TABLE, Role.ROW):
            assert inside == {Role.ROW if each.role is Role.TABLE else Role.CELL}
        else:
            assert not inside & {Role.ROW, Role.CELL}
        assert each.role not in WORDLESS or not each.text.chars
        assert each.role in WORDLESS or not each.payload
    cells = [each.id for each in before.walk() if each.role is Role.CELL and takes_words(each)]
    assert all(takes_words(after.paragraph(cell)) for cell in cells if cell in after)


def takes_words(cell: Paragraph) -> bool:
    return any(each.role in FLOWING for each in cell.children)


def checked(draft: Resolution, transaction: Transaction | None) -> Resolution:
    """The draft after a transaction that must apply, change something and invert."""
    if transaction is None:
        return draft
    after = transaction.apply(draft)
    assert after != draft
    check_tables(draft, after)
    assert transaction.invert().apply(after) == draft
    ids = [draft.id, *(node for each in after.walk() for node in (each.id, *(a.id for a in each.text.atoms)))]
    assert len(set(ids)) == len(ids)
    return after


def written(draft: Resolution) -> list[str]:
    """Where the cursor may stand."""
    without = {each.id for each in draft.walk() if each.role in WORDLESS}
    return [node for node in reading_order(draft) if node not in without]


@st.composite
def points(draw: st.DrawFn, draft: Resolution) -> Point:
    node = draw(st.sampled_from(written(draft)))
    return Point(node, draw(st.integers(0, len(draft.text(node)))))


@st.composite
def places(draw: st.DrawFn) -> tuple[Resolution, Point, Point]:
    draft = draw(drafts(most=5, keeps=True).filter(lambda each: bool(written(each))))
    return draft, draw(points(draft)), draw(points(draft))


@given(places())
def test_splitting_and_joining_lose_no_word(place: tuple[Resolution, Point, Point]) -> None:
    draft, at, _ = place
    after = checked(draft, split(draft, at.node, at.offset))
    assert words(after) - Counter("\n") == words(draft) - Counter("\n")
    for command in (join, join_next):
        assert words(checked(draft, command(draft, at.node))) == words(draft)


@given(places(), st.sampled_from(FLOWING))
def test_structure_commands_lose_no_word(place: tuple[Resolution, Point, Point], role: object) -> None:
    draft, one, other = place
    nodes = {one.node, other.node}
    for command in (indent, outdent, move_up, move_down):
        assert words(checked(draft, command(draft, nodes))) == words(draft)
    assert words(checked(draft, set_role(draft, nodes, role))) == words(draft)


@given(places(), phrases(3))
def test_replacing_takes_only_what_stands_between(place: tuple[Resolution, Point, Point], typed: str) -> None:
    draft, one, other = place
    order = reading_order(draft)
    start, end = sorted((one, other), key=lambda point: (order.index(point.node), point.offset))
    after = checked(draft, replace(draft, start, end, styled(typed)))
    before_start, after_end = (
        draft.text(start.node).slice(0, start.offset),
        draft.text(end.node).slice(end.offset),
    )
    kept = Counter(before_start.plain) + Counter(typed)
    if end.node in after or not draft.is_note(end.node):  # a note goes with its anchor
        kept += Counter(after_end.plain)
    assert kept <= words(after)
    outside = Counter[str]()
    inside = set(order[order.index(start.node) : order.index(end.node) + 1])
    notes_gone = {note.id for node in inside if not draft.is_note(node) for _, note in draft.text(node).notes}
    for node in order:
        if node not in inside | notes_gone:
            outside.update(draft.text(node).plain)
    assert outside + kept <= words(after)


@given(places(), st.lists(phrases(4), min_size=1, max_size=4))
def test_pasting_keeps_every_word(place: tuple[Resolution, Point, Point], lines: list[str]) -> None:
    draft, at, _ = place
    clip = clip_of_plain("\n".join(lines))
    after = checked(draft, paste(draft, at, at, clip))
    pasted = Counter("".join(each.text.plain for each in clip))
    assert words(draft) + pasted <= words(after)


@given(places())
def test_what_is_copied_can_be_pasted_and_dragged(place: tuple[Resolution, Point, Point]) -> None:
    draft, one, other = place
    nodes = [node for node in written(draft) if not draft.is_note(node)]
    spans = [Span(node, 0, len(draft.text(node))) for node in nodes[:3]]
    clip = copied(draft, spans)
    checked(draft, paste(draft, one, one, clip))
    if one.node == other.node:
        start, end = sorted((one.offset, other.offset))
        dragged = copied(draft, [Span(one.node, start, end)])
        target = Point(spans[0].node, 0)
        after = checked(draft, drop(draft, Point(one.node, start), Point(one.node, end), target, dragged))
        set_apart = dict.fromkeys(" []", 0)  # spaces come and go where words meet or part
        assert {**words(after), **set_apart} == {**words(draft), **set_apart}


def test_nothing_that_pastes_holds_itself() -> None:
    base = generate.draft(12)
    clip = copied(base, [Span(each.id, 0, len(each.text)) for each in base.children])
    start = Point(base.children[0].id, 0)
    assert leaves_nothing(lambda: paste(base, start, start, clip))


@given(places(), st.sampled_from(MarkKind))
def test_marks_are_set_and_cleared_on_the_same_words(
    place: tuple[Resolution, Point, Point], kind: MarkKind
) -> None:
    draft, one, other = place
    spans = [Span(node, 0, len(draft.text(node))) for node in {one.node, other.node}]
    after = checked(draft, toggle(draft, spans, kind))
    again = checked(after, toggle(after, spans, kind))
    assert words(after) == words(again) == words(draft)


@given(places())
def test_notes_come_and_go(place: tuple[Resolution, Point, Point]) -> None:
    draft, at, _ = place
    transaction = insert_note(draft, at)
    after = checked(draft, transaction)
    for note in list(draft.notes())[:1]:
        assert note.id not in checked(draft, delete_note(draft, note.id))
    assert words(after) == words(draft)


def table(*cells: str) -> Paragraph:
    """A table of one row, a cell without words being one without a paragraph."""
    inside = [(Paragraph(words, Role.TEXT, styled(words)),) if words else () for words in cells]
    row = tuple(Paragraph(f"cell {at}", Role.CELL, children=each) for at, each in enumerate(inside))
    return Paragraph("table", Role.TABLE, children=(Paragraph("row", Role.ROW, children=row),))


def test_no_cell_goes_at_the_edges_of_the_words_beside_it() -> None:
    after = Paragraph("after", Role.OPERATIVE, styled("Decides"))
    draft = Resolution("d", Masthead(), (table("Lake", "", "Depth", ""), after))
    assert join(draft, "after") is None
    assert join(draft, "Depth") is None
    assert join_next(draft, "Lake") is None


def with_children(paragraph: Paragraph, *children: Paragraph) -> Paragraph:
    return Paragraph(paragraph.id, paragraph.role, paragraph.text, children)


def test_a_cell_keeps_a_place_for_words() -> None:
    empty = Paragraph("empty", Role.TEXT)
    draft = Resolution("d", Masthead(), (table("Lake", "Depth", "Salt"),))
    cell = draft.paragraph("cell 1")
    bare = draft.with_paragraph(with_children(cell, empty))
    assert join(bare, "empty") is None
    two = draft.with_paragraph(with_children(cell, empty, Paragraph("more", Role.TEXT)))
    assert [each.id for each in checked(two, join(two, "more")).paragraph("cell 1").children] == ["empty"]
    after = checked(draft, replace(draft, Point("Lake", 1), Point("Salt", 1)))
    assert [after.text(node).chars for node in ("Lake", "Depth", "Salt")] == ["L", "", "alt"]
