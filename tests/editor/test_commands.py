"""The laws of every command: it applies, inverts, and loses no word but those it says it deletes."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from editor.commands_paste import clip_of_plain, copied, drop, paste
from editor.commands_structure import indent, join, join_next, move_down, move_up, outdent, set_role, split
from editor.commands_text import delete_note, insert_note, replace, toggle
from editor.places import FLOWING, Point, Span, reading_order
from tests.strategies import drafts, phrases
from versioning.change.transaction import Transaction
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, styled


def words(draft: Resolution) -> Counter[str]:
    result: Counter[str] = Counter()
    for node in reading_order(draft):
        result.update(draft.text(node).plain)
    return result


def checked(draft: Resolution, transaction: Transaction | None) -> Resolution:
    """The draft after a transaction that must apply, change something and invert."""
    if transaction is None:
        return draft
    after = transaction.apply(draft)
    assert after != draft
    assert transaction.invert().apply(after) == draft
    ids = [draft.id, *(node for each in after.walk() for node in (each.id, *(a.id for a in each.text.atoms)))]
    assert len(set(ids)) == len(ids)
    return after


@st.composite
def points(draw: st.DrawFn, draft: Resolution) -> Point:
    order = reading_order(draft)
    node = draw(st.sampled_from(order))
    return Point(node, draw(st.integers(0, len(draft.text(node)))))


@st.composite
def places(draw: st.DrawFn) -> tuple[Resolution, Point, Point]:
    draft = draw(drafts(most=5).filter(lambda each: bool(each.children)))
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
    spans = [
        Span(node, 0, len(draft.text(node))) for node in reading_order(draft) if not draft.is_note(node)
    ][:3]
    clip = copied(draft, spans)
    checked(draft, paste(draft, one, one, clip))
    if one.node == other.node:
        start, end = sorted((one.offset, other.offset))
        dragged = copied(draft, [Span(one.node, start, end)])
        target = Point(spans[0].node, 0)
        after = checked(draft, drop(draft, Point(one.node, start), Point(one.node, end), target, dragged))
        assert words(after) - Counter(" []") == words(draft) - Counter(" []")


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
