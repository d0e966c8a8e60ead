"""Random drafts with tables, and what may become of them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from tests.strategies import Ids, lineages, table, transactions
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution


def _with(draft: Resolution, whole: Paragraph, at: int) -> Resolution:
    at = min(at, len(draft.children))
    return Resolution(draft.id, draft.masthead, (*draft.children[:at], whole, *draft.children[at:]))


@st.composite
def tabled(draw: st.DrawFn) -> tuple[Resolution, Resolution]:
    """A draft and a revision of it, with a table in one of them or in both, its text or its rows changed."""
    base, target = draw(lineages(most=3))
    ids = Ids("table")
    whole = table(draw, ids)
    at, to = draw(st.integers(0, 6)), draw(st.integers(0, 6))
    which = draw(st.sampled_from(("base", "target", "both", "rows", "words")))
    other = whole
    if which == "rows":
        other = replace(whole, children=(*whole.children[1:], *table(draw, ids).children))
    elif which == "words":
        alone = Resolution("alone", base.masthead, whole.children[0].children[0].children)
        changed = draw(transactions(alone, "cell", most=3)).apply(alone).children
        first = whole.children[0]
        cell = replace(first.children[0], children=changed)
        row = replace(first, children=(cell, *first.children[1:]))
        other = replace(whole, children=(row, *whole.children[1:]))
    if which != "target":
        base = _with(base, whole, at)
    if which != "base":
        target = _with(target, other, to)
    return base, target
