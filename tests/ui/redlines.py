"""Rows and redlines made by hand, for tests that need no comparison."""

from versioning.compare.redline import Change, Fate, Place, Redline, Row, Segment
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled


def row(node: str, change: Change, *, old: bool = True, new: bool = True, twin: str = "") -> Row:
    """Return a row of one word; inserted and deleted rows lack the other side by themselves."""
    place = Place(node, Role.OPERATIVE, 0, "draft")
    word = styled(node)
    fates = {Change.INSERTED: Fate.INSERTED, Change.DELETED: Fate.DELETED}
    fate = fates.get(change, Fate.KEPT)
    segment = Segment(
        fate, styled("") if fate is Fate.INSERTED else word, styled("") if fate is Fate.DELETED else word
    )
    before = place if old and change is not Change.INSERTED else None
    after = place if new and change is not Change.DELETED else None
    return Row(change, (segment,), fate, before, after, twin=twin)


def kept(node: str) -> Row:
    """Return a row that is the same on both sides."""
    return row(node, Change.SAME)


def redline_of(*rows: Row, symbol: str = "") -> Redline:
    """Return a redline of these rows; the target has another symbol when one is given."""
    return Redline(Resolution("draft"), Resolution("draft", Masthead(symbol=symbol)), rows)
