"""Places of a draft, as the commands of the editor look for them."""

from hypothesis import given

from editor.places import neighbour
from tests.strategies import drafts
from versioning.tree.resolution import Resolution


@given(draft=drafts(keeps=True))
def test_neighbours_are_those_in_reading_order(draft: Resolution) -> None:
    order = [None, *(each.id for each in draft.walk()), None]
    for before, node, after in zip(order, order[1:], order[2:], strict=False):
        assert node is not None
        assert (neighbour(draft, node, -1), neighbour(draft, node, 1)) == (before, after)
