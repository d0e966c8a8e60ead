"""What another process found by comparing comes back equal, and made of the texts that are here."""

from hypothesis import given

from tests.garbage import left_behind
from tests.strategies import drafts, lineages
from tests.tools.generate import draft, negotiated
from versioning.compare.packed import compare_drafts, packed, packed_comparison, unpacked
from versioning.tree.resolution import Resolution


@given(lineages(keeps=True))
def test_a_redline_comes_back_equal(pair: tuple[Resolution, Resolution]) -> None:
    data = packed_comparison([packed(each) for each in pair])
    assert unpacked(data, pair) == compare_drafts(pair)


@given(lineages(most=4, keeps=True), drafts("stranger", most=4, keeps=True))
def test_what_three_drafts_give_comes_back_equal(
    pair: tuple[Resolution, Resolution], stranger: Resolution
) -> None:
    three = (*pair, stranger)
    names = ("Kestria", "Norland")
    data = packed_comparison([packed(each) for each in three], names)
    assert unpacked(data, three) == compare_drafts(three, names)


def test_what_did_not_change_is_the_very_text_that_was_sent() -> None:
    base = draft(40)
    target = negotiated(base)
    redline = unpacked(packed_comparison([packed(base), packed(target)]), (base, target))
    assert redline.base is base
    mine = {id(each.text) for each in base.walk()} | {id(each.text) for each in target.walk()}
    kept = [row for row in redline.rows if row.change.value == "same"]
    assert kept
    assert all(id(segment.new) in mine for row in kept for segment in row.segments)


def test_whoever_packs_and_unpacks_may_do_other_things_between_a_few_rows_and_the_next() -> None:
    base = draft(400)
    drafts_of_two = (base, negotiated(base))
    times: list[str] = []
    data = packed_comparison([packed(each, lambda: times.append("packed")) for each in drafts_of_two])
    redline = unpacked(data, drafts_of_two, lambda: times.append("unpacked"))
    assert times.count("packed") >= 4
    assert times.count("unpacked") >= len(redline.rows) // 100


def test_nothing_that_is_compared_or_packed_holds_itself() -> None:
    base = draft(40)
    target = negotiated(base)
    with left_behind() as garbage:
        unpacked(packed_comparison([packed(base), packed(target)]), (base, target))
    assert not garbage
