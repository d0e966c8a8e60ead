"""What did not change is folded away, and everything else stays where it is found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.folding import CONTEXT, FEWEST, folded, quiet_stretches, stretch_of
from editor.projection import Projector, View
from tests.strategies import lineages
from versioning.compare.compare import compare
from versioning.compare.redline import Change
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled


def draft_of(words: Sequence[str]) -> Resolution:
    """A draft of operative paragraphs."""
    children = (Paragraph(f"p{at}", Role.OPERATIVE, styled(each)) for at, each in enumerate(words))
    return Resolution("draft", children=tuple(children))


@given(st.lists(st.booleans(), max_size=40))
def test_every_change_and_what_stands_beside_it_stays_in_view(changed: list[bool]) -> None:
    stretches = quiet_stretches(changed)
    away = {row for stretch in stretches for row in stretch}
    for at, is_changed in enumerate(changed):
        beside = range(at - CONTEXT, at + CONTEXT + 1) if is_changed else ()
        assert not away.intersection(beside)
    assert all(len(stretch) >= FEWEST for stretch in stretches)


def test_a_long_stretch_between_two_changes_is_folded_but_for_its_edges() -> None:
    assert quiet_stretches([True, *[False] * 6, True]) == (range(2, 6),)
    assert quiet_stretches([True, *[False] * 4, True]) == ()
    assert quiet_stretches([False] * 5) == (range(5),)


@given(lineages(keeps=True), st.sampled_from(View), st.sets(st.sampled_from(Change)))
def test_a_folded_page_shows_every_row_that_is_not_folded(
    pair: tuple[Resolution, Resolution], view: View, kinds: set[Change]
) -> None:
    redline = compare(*pair)
    whole = Projector(view).project(redline)
    stretches = quiet_stretches([row.change in kinds for row in redline.rows])
    page = folded(whole, stretches)
    away = {row for stretch in stretches for row in stretch}
    for row, (before, after) in enumerate(zip(whole.rows, page.rows, strict=True)):
        assert (before is None) == (after is None)
        if before is not None and after is not None and row not in away:
            assert page.blocks[after] is whole.blocks[before]
    assert page.blocks[page.first_note :] == whole.blocks[whole.first_note :]


@pytest.mark.usefixtures("qapp")
def test_what_went_from_between_joined_paragraphs_stays_in_view_with_them() -> None:
    words = (
        "Notes the tides;",
        "Decides to wait;",
        "Urges pilots;",
        "Invites printers;",
        "Commends keepers;",
    )
    base = draft_of(words)
    pieces = [each.text for each in (base.children[0], *base.children[2:])]
    whole = replace(base.children[0], text=sum((each + styled(" ") for each in pieces), EMPTY))
    rest = tuple(Paragraph(f"rest {at}", Role.OPERATIVE, styled(f"Recalls {at};")) for at in range(4))
    redline = compare(replace(base, children=(*base.children, *rest)), replace(base, children=(whole, *rest)))
    stretches = quiet_stretches([row.change is Change.DELETED for row in redline.rows])
    page = folded(Projector(View.UNIFIED).project(redline), stretches)
    assert [row.change for row in redline.rows[:5]] == [
        *(Change.MERGED, Change.DELETED),
        *[Change.MERGED] * 3,
    ]
    assert "Decides to wait;" in page.blocks[0].shown
    assert "4 paragraphs folded" in page.blocks[1].shown


@pytest.mark.usefixtures("qapp")  # how many there are is said by the translator of English
def test_a_fold_says_how_much_it_holds_and_knows_its_stretch() -> None:
    draft = Resolution(
        "draft", children=tuple(Paragraph(f"p{at}", Role.TEXT, styled(f"words {at}")) for at in range(8))
    )
    stretches = (range(2, 6),)
    page = folded(Projector(View.NEW).project(compare(draft, draft)), stretches)
    assert [block.shown for block in page.blocks[1:4]] == [
        "words 1",
        "⋯ 4 paragraphs folded; click or press Enter to show them",
        "words 6",
    ]
    assert [stretch_of(block, stretches) for block in page.blocks[1:4]] == [None, range(2, 6), None]
