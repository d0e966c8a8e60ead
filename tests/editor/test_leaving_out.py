"""What is left out of a page is counted where it stood, and all the rest stays in its order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.leaving_out import left_out, with_all_below
from editor.projection import Projector, View
from tests.strategies import lineages
from tests.ui.drafts import small_draft
from versioning.compare.compare import compare
from versioning.tree.resolution import Resolution


def words(count: int) -> str:
    return f"{count} left out"


@given(lineages(keeps=True), st.data())
def test_what_stays_stays_in_its_order_and_rows_find_it(
    pair: tuple[Resolution, Resolution], data: st.DataObject
) -> None:
    whole = Projector(View.UNIFIED).project(compare(*pair))
    nodes = sorted({block.node for block in whole.blocks})
    gone = set(data.draw(st.lists(st.sampled_from(nodes))))
    part = left_out(whole, gone, words)
    lines = [block for block in part.blocks if block.node.startswith("left out ")]
    kept = [block for block in whole.blocks if block.node not in gone]
    assert [block for block in part.blocks if block not in lines] == kept
    assert all(not block.is_note for block in lines)
    assert all(block.is_note == (at >= part.first_note) for at, block in enumerate(part.blocks) if block.node)
    for before, after in zip(whole.rows, part.rows, strict=True):
        block = None if before is None else whole.blocks[before]
        found = None if after is None else part.blocks[after]
        assert found == (None if block is None or block.node in gone else block)


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        (("pp1",), ["", "1 left out", "pp2", "op1", "op1a", "op1b", "op2"]),
        (("pp2", "op1"), ["", "pp1", "2 left out", "op2"]),
    ],
)
def test_a_stretch_is_one_line_and_takes_what_is_below_with_it(
    gone: tuple[str, ...], left: list[str]
) -> None:
    draft = small_draft()
    whole = Projector(View.UNIFIED).project(compare(draft, draft))
    part = left_out(whole, with_all_below(draft, gone), words)
    seen = [b.node if not b.node.startswith("left out") else b.shown for b in part.blocks]
    assert seen[3:] == left[1:]
