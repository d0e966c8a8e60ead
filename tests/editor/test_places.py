"""Places of a draft, as the commands of the editor look for them."""

from hypothesis import given
from hypothesis import strategies as st

from editor.places import neighbour, topmost
from tests.strategies import drafts
from versioning.tree.resolution import Resolution


@given(draft=drafts(keeps=True))
def test_neighbours_are_those_in_reading_order(draft: Resolution) -> None:
    order = [None, *(each.id for each in draft.walk()), None]
    for before, node, after in zip(order, order[1:], order[2:], strict=False):
        assert node is not None
        assert (neighbour(draft, node, -1), neighbour(draft, node, 1)) == (before, after)


@given(drafts(), st.data())
def test_those_under_no_other_are_told_in_reading_order(draft: Resolution, data: st.DataObject) -> None:
    every = [each.id for each in draft.walk()]
    chosen = data.draw(st.sets(st.sampled_from(every))) if every else set()
    under = {below.id for node in chosen for below in draft.paragraph(node).walk() if below.id != node}
    assert topmost(draft, chosen) == [node for node in every if node in chosen - under]
