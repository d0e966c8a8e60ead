"""The laws of comparing on a real draft, edited at random."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from versioning.compare.alignment import adopt_ids
from versioning.compare.compare import Memo, compare
from versioning.compare.difference import difference
from versioning.compare.three_way import three_way
from versioning.tree.digest import anonymous
from versioning.tree.resolution import Resolution

pytestmark = pytest.mark.proof


@pytest.fixture(scope="module")
def seed(corpus: Path) -> Resolution:
    from exports.markdown.reader import read

    path = corpus / "un" / "seed-revised-draft-2011.txt"
    return read(path.read_bytes(), path.name).draft


def check_laws(base: Resolution, target: Resolution) -> None:
    assert difference(base, target).apply(base) == target
    redline = compare(base, target)
    assert (redline.accept(), redline.reject()) == (target, base)


def test_a_second_reading_of_the_same_file_is_no_difference(seed: Resolution) -> None:
    stranger = anonymous(seed)
    assert compare(seed, stranger).is_empty
    assert adopt_ids(seed, stranger) == seed
    check_laws(seed, stranger)


@settings(max_examples=100)
@given(st.data())
def test_the_laws_hold_for_a_real_draft_edited_at_random(seed: Resolution, data: st.DataObject) -> None:
    target = data.draw(transactions(seed, most=25)).apply(seed)
    check_laws(seed, target)
    check_laws(seed, anonymous(target))
    check_laws(target, data.draw(drafts("stranger")))


@settings(max_examples=50)
@given(st.data())
def test_a_memo_changes_nothing_for_a_real_draft(seed: Resolution, data: st.DataObject) -> None:
    memo, target = Memo(), seed
    for name in ("one", "two", "three"):
        target = data.draw(transactions(target, name, most=3)).apply(target)
        assert compare(seed, target, memo=memo) == compare(seed, target)


def test_the_laws_hold_for_the_pairs_of_real_texts(corpus: Path) -> None:
    """Of a draft and what was negotiated of it, and of that and what was adopted: laws 1, 3 and 4."""
    from exports.formats import read_file
    from exports.report import ReadError
    from tests.tools.comparison_report import broken
    from tests.tools.pairs import pairs

    found = pairs(corpus)
    assert len(found) == 19
    for pair in found:
        try:
            old, new = read_file(pair.old).draft, read_file(pair.new).draft
        except ReadError as reason:
            if "can’t be read yet" in str(reason):
                pytest.skip(str(reason))
            raise
        assert not broken(old, new), pair.name


def test_three_states_of_a_real_text_keep_their_laws(corpus: Path) -> None:
    """The draft as the base, what was negotiated of it as ours, what was adopted as theirs."""
    from exports.formats import read_file
    from tests.tools.pairs import pairs

    chains: dict[str, list[Path]] = {}
    for pair in pairs(corpus):
        chains.setdefault(pair.package, [pair.old]).append(pair.new)
    triples = [paths for paths in chains.values() if len(paths) == 3]
    assert len(triples) == 5
    for paths in triples:
        base, ours, theirs = (read_file(path).draft for path in paths)
        for sides in ((ours, theirs), (theirs, ours), (ours, ours)):
            found = three_way(base, *sides)
            assert found.shared.reject() == base
            assert (found.ours.reject(), found.theirs.reject()) == (base, base)
            assert anonymous(found.ours.accept()) == anonymous(sides[0])
            placed = [each for meeting in found.meetings for each in meeting.conflicts]
            in_masthead = [each for each in found.conflicts if each.node == base.id]
            assert len(placed) + len(in_masthead) == len(found.conflicts)
        assert not found.conflicts, "what both sides have in common is no conflict"
