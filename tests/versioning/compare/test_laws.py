"""The laws of comparing: difference (1) and redline (3), over random drafts, related or not."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, drafts, lineages, tangled, text_steps, transactions
from versioning.compare.alignment import adopt_ids
from versioning.compare.compare import Memo, compare
from versioning.compare.difference import difference
from versioning.compare.redline import Change, Fate
from versioning.compare.tokens import fold
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

Pair = tuple[Resolution, Resolution]
PAIRS: st.SearchStrategy[Pair] = st.one_of(
    lineages(keeps=True), st.tuples(drafts("one", keeps=True), drafts("two", keeps=True)), tangled(2)
)


@given(PAIRS)
def test_the_difference_turns_one_draft_into_the_other(pair: Pair) -> None:
    a, b = pair
    assert difference(a, b).apply(a) == b


@given(PAIRS)
def test_the_difference_undone_gives_the_first_draft_back(pair: Pair) -> None:
    a, b = pair
    assert difference(a, b).invert().apply(b) == a


@given(PAIRS)
def test_accepting_a_redline_gives_the_target_and_rejecting_it_the_base(pair: Pair) -> None:
    a, b = pair
    redline = compare(a, b, author="Colombia")
    assert redline.accept() == b
    assert redline.reject() == a


@given(PAIRS)
def test_rows_stand_in_the_order_of_both_drafts(pair: Pair) -> None:
    a, b = pair
    rows = compare(a, b).rows
    assert [row.old.id for row in rows if row.old] == [each.id for each in a.walk()]
    assert [row.new.id for row in rows if row.new] == [each.id for each in b.walk()]


@given(PAIRS)
def test_every_segment_keeps_its_word(pair: Pair) -> None:
    for row in compare(*pair).rows:
        for segment in row.segments:
            if segment.fate in {Fate.KEPT, Fate.RESTYLED}:
                assert fold(segment.old.chars) == fold(segment.new.chars) != ""
            if segment.fate is Fate.KEPT:
                assert segment.old.chars == segment.new.chars
                assert segment.old.marks == segment.new.marks
            if segment.fate is Fate.INSERTED:
                assert not segment.old.chars
                assert segment.new.chars
            if segment.fate is Fate.DELETED:
                assert not segment.new.chars
                assert segment.old.chars


@given(drafts(keeps=True))
def test_a_draft_compared_with_itself_is_the_same(draft: Resolution) -> None:
    redline = compare(draft, draft)
    assert {row.change for row in redline.rows} <= {Change.SAME}
    assert redline.is_empty


@given(st.data())
def test_a_memo_gives_the_same_redline(data: st.DataObject) -> None:
    base = data.draw(drafts(keeps=True))
    memo = Memo()
    target = base
    for name in ("first", "second", "third"):
        target = data.draw(transactions(target, name, most=2)).apply(target)
        assert compare(base, target, memo=memo) == compare(base, target)


@given(lineages(keeps=True))
def test_an_imported_revision_takes_the_ids_of_what_it_revises(pair: Pair) -> None:
    base, target = pair
    stranger = anonymous(target)
    adopted = adopt_ids(base, stranger)
    assert anonymous(adopted) == stranger
    ids = [adopted.id, *adopted.parents]
    assert len(set(ids)) == len(ids) == 1 + sum(1 + len(each.text.atoms) for each in adopted.walk())


@given(st.data())
def test_a_redline_made_in_haste_keeps_both_texts_and_is_followed_by_a_thorough_one(
    data: st.DataObject,
) -> None:
    base = data.draw(drafts(keeps=True))
    target = data.draw(transactions(base, "first", most=4)).apply(base)
    memo, ids = Memo(), Ids("typed")
    compare(base, target, memo=memo)
    for _ in range(3):
        nodes = [each.id for each in target.walk()]
        if nodes:
            node = data.draw(st.sampled_from(nodes))
            target = data.draw(text_steps(target, node, ids, marks=False)).apply(target)
        redline = compare(base, target, memo=memo, is_hasty=True)
        assert (redline.accept(), redline.reject()) == (target, base)
        if not memo.is_hasty:
            assert redline == compare(base, target)
    assert compare(base, target, memo=memo) == compare(base, target)
    assert not memo.is_hasty


@given(st.data())
def test_paragraphs_that_come_go_and_move_in_haste_keep_both_texts_too(data: st.DataObject) -> None:
    base = data.draw(drafts(keeps=True))
    target = data.draw(transactions(base, "first", most=4)).apply(base)
    memo, before = Memo(), compare(base, target)
    compare(base, target, memo=memo)
    for name in ("second", "third", "fourth"):
        target = data.draw(transactions(target, name, most=2)).apply(target)
        redline = compare(base, target, memo=memo, is_hasty=True)
        assert (redline.accept(), redline.reject()) == (target, base)
        assert [row.new.id for row in redline.rows if row.new] == [each.id for each in target.walk()]
        moved = [row for row in redline.rows if row.change is Change.MOVED]
        ghosts = {(row.old.id, row.twin) for row in moved if row.old}
        assert ghosts == {(row.twin, row.new.id) for row in moved if row.new}
        before = compare(base, target)
        if not memo.is_hasty:
            assert redline == before
    assert compare(base, target, memo=memo) == before
    assert not memo.is_hasty


def test_a_paragraph_may_come_before_the_first_in_haste() -> None:
    first, second = (Paragraph(each, Role.OPERATIVE, styled(f"Urges {each};")) for each in ("one", "two"))
    base, memo = Resolution("draft", children=(first,)), Memo()
    compare(base, base, memo=memo)
    target = replace(base, children=(second, first))
    redline = compare(base, target, memo=memo, is_hasty=True)
    assert [row.change for row in redline.rows] == [Change.INSERTED, Change.SAME]
    assert (redline.accept(), redline.reject()) == (target, base)
