"""What became of each paragraph is recognized, in drafts of which it is known."""

import pytest

from tests.tools.known import KINDS, Score, known, score
from versioning.compare.compare import compare


def judged(sizes: tuple[tuple[int, int], ...], *, strangers: bool) -> Score:
    result = Score()
    for count, seed in sizes:
        of = known(count, seed, strangers=strangers)
        redline = compare(of.base, of.target)
        assert (redline.accept(), redline.reject()) == (of.target, of.base)
        score(of, redline, result)
    return result


def check(found: Score) -> None:
    assert all(found.there[kind] for kind in KINDS)
    for kind, share in (("aligned", 0.995), ("moved", 0.99), ("split", 0.98), ("joined", 0.98)):
        missed = found.there[kind] - found.true[kind]
        assert missed <= max(1, (1 - share) * found.there[kind]), kind  # of a few, one may be missed
    for kind in ("moved", "split", "joined"):
        wrong = found.found[kind] - found.true[kind]
        assert wrong <= max(1, 0.05 * found.found[kind]), kind


@pytest.mark.parametrize("strangers", [False, True])
def test_nearly_all_of_a_draft_of_usual_length_is_recognized(strangers: bool) -> None:
    check(judged(tuple((200, seed) for seed in range(4)), strangers=strangers))


@pytest.mark.proof
@pytest.mark.parametrize("strangers", [False, True])
def test_nearly_all_is_recognized_from_forty_to_four_thousand(strangers: bool) -> None:
    short, long = tuple((40, seed) for seed in range(10)), tuple((400, seed) for seed in range(5))
    check(judged((*short, *long, (4000, 1), (4000, 2)), strangers=strangers))


def test_a_lineage_and_unrelated_files_of_the_same_texts_give_the_same_rows() -> None:
    related, unrelated = (known(200, 5, strangers=strangers) for strangers in (False, True))
    rows = [
        [(row.change, row.end, row.old_label, row.new_label) for row in compare(of.base, of.target).rows]
        for of in (related, unrelated)
    ]
    assert rows[0] == rows[1]
