"""Three drafts in one view: what either side did, and a conflict exactly where a merge would stop."""

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, drafts, transactions
from versioning.change.rebase import rebase
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.compare.redline import Change, Fate, Redline
from versioning.compare.three_way import Meeting, ThreeWay, three_way
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, styled

WORDS = "Urges the States of the coast to keep the wells and the harbours in good repair"


@st.composite
def triples(draw: st.DrawFn) -> tuple[Resolution, Resolution, Resolution]:
    base = draw(drafts(most=5, keeps=True))
    ours = draw(transactions(base, most=4, ids=Ids("ours"))).apply(base)
    return base, ours, draw(transactions(base, most=4, ids=Ids("theirs"))).apply(base)


def wells() -> Resolution:
    paragraphs = [Paragraph(f"{at:016x}", Role.OPERATIVE, styled(f"{WORDS} {at};")) for at in range(1, 6)]
    return Resolution("0" * 16, Masthead(), tuple(paragraphs))


def reworded(draft: Resolution, number: int, old: str, new: str) -> Resolution:
    node = f"{number:016x}"
    at = draft.text(node).chars.index(old)
    return draft.with_text(node, draft.text(node).replaced(at, at + len(old), styled(new)))


def in_conflict(found: ThreeWay) -> list[Meeting]:
    return [each for each in found.meetings if each.conflicts]


@given(triples())
def test_the_conflicts_are_those_of_the_rebase_and_each_has_its_place(
    triple: tuple[Resolution, Resolution, Resolution],
) -> None:
    base = triple[0]
    found = three_way(*triple)
    first, second = found.ours.target, found.theirs.target
    expected = rebase(difference(base, first), difference(base, second), base).conflicts
    assert [each.node for each in found.conflicts] == [each.node for each in expected]
    assert [each.reason for each in found.conflicts] == [each.reason for each in expected]
    placed = [each for meeting in found.meetings for each in meeting.conflicts]
    assert len(placed) + sum(each.node == base.id for each in found.conflicts) == len(found.conflicts)


@given(triples())
def test_both_redlines_and_the_shared_page_keep_their_laws(
    triple: tuple[Resolution, Resolution, Resolution],
) -> None:
    base, ours, theirs = triple
    found = three_way(*triple)
    for redline, side in ((found.ours, ours), (found.theirs, theirs)):
        assert redline.reject() == base
        assert anonymous(redline.accept()) == anonymous(side)
    assert found.shared.reject() == base


@given(triples())
def test_every_row_is_met_once_and_in_order(triple: tuple[Resolution, Resolution, Resolution]) -> None:
    found = three_way(*triple)
    assert [each.base for each in found.meetings if each.base is not None] == heads(found.shared)
    for redline, rows in (
        (found.ours, [each.ours for each in found.meetings]),
        (found.theirs, [each.theirs for each in found.meetings]),
    ):
        met = [row for row in rows if row is not None]
        assert len(met) == len(set(met))
        come = {
            at
            for at, row in enumerate(redline.rows)
            if row.change in (Change.INSERTED, Change.MOVED) and row.new
        }
        assert come <= set(met)


def heads(redline: Redline) -> list[int]:
    return [at for at, row in enumerate(redline.rows) if row.old is not None]


@given(drafts(most=5, keeps=True), st.data())
def test_what_only_one_side_changed_is_never_a_conflict(base: Resolution, data: st.DataObject) -> None:
    ours = data.draw(transactions(base, most=4)).apply(base)
    assert not three_way(base, ours, base).conflicts
    assert not three_way(base, base, ours).conflicts


@given(drafts(most=5, keeps=True), st.data())
def test_the_same_words_put_by_both_sides_are_no_conflict(base: Resolution, data: st.DataObject) -> None:
    nodes = [each.id for each in base.walk()]
    if not nodes:
        return
    node = data.draw(st.sampled_from(nodes))
    at = data.draw(st.integers(0, len(base.text(node))))
    both = Transaction((EditText(node, at, EMPTY, styled(" also ")),)).apply(base)
    assert not three_way(base, both, both).conflicts


def test_different_words_for_the_same_ones_are_one_conflict_at_their_paragraph() -> None:
    base = wells()
    found = three_way(base, reworded(base, 2, "good", "perfect"), reworded(base, 2, "good", "fair"))
    (meeting,) = in_conflict(found)
    assert meeting.base is not None
    row = found.shared.rows[meeting.base]
    assert row.old is not None
    assert row.old.id == f"{2:016x}"
    assert [each.author for each in row.segments if each.fate is Fate.DELETED] == ["Ours, Theirs"]
    assert (meeting.conflicts[0].proposed.chars, meeting.conflicts[0].standing.chars) == (
        WORDS.replace("good", "perfect") + " 2;",
        WORDS.replace("good", "fair") + " 2;",
    )


def test_different_words_of_one_paragraph_are_shown_together_and_are_no_conflict() -> None:
    base = wells()
    found = three_way(base, reworded(base, 2, "keep ", ""), reworded(base, 2, "good ", ""))
    assert not found.conflicts
    gone = [
        (each.old.chars, each.author)
        for row in found.shared.rows
        for each in row.segments
        if each.fate is Fate.DELETED
    ]
    assert gone == [("keep ", "Ours"), ("good ", "Theirs")]


def test_files_that_share_no_ids_meet_by_their_words() -> None:
    base = wells()
    sides = anonymous(reworded(base, 2, "good", "perfect")), anonymous(reworded(base, 2, "good", "fair"))
    found = three_way(base, *sides, names=("Kestria", "Norland"))
    assert len(in_conflict(found)) == 1
    assert found.ours.authors == ("Kestria",)


def test_what_either_side_inserts_is_met_where_it_stands() -> None:
    base = wells()
    new = [Paragraph(f"{at:016x}", Role.OPERATIVE, styled(f"Decides on {at};")) for at in (8, 9)]
    ours = base.spliced(base.id, 1, 1, (new[0],))
    theirs = base.spliced(base.id, 1, 1, (new[1],))
    found = three_way(base, ours, theirs)
    assert [(each.base, each.ours, each.theirs) for each in found.meetings[:4]] == [
        (0, 0, 0),
        (None, 1, None),
        (None, None, 1),
        (1, 2, 2),
    ]
    assert not found.conflicts
