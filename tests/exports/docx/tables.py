"""Random drafts with tables, and what may become of them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from tests.strategies import Ids, lineages, paragraphs, transactions
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution


@st.composite
def tables(draw: st.DrawFn, ids: Ids) -> Paragraph:
    """A table of up to three rows and columns, some shorter; a cell holds up to two paragraphs."""
    columns = draw(st.integers(1, 3))

    def cell() -> Paragraph:
        inside = tuple(draw(paragraphs(ids, Role.TEXT, 0)) for _ in range(draw(st.integers(0, 2))))
        return Paragraph(ids(), Role.CELL, children=inside)

    rows = tuple(
        Paragraph(ids(), Role.ROW, children=tuple(cell() for _ in range(draw(st.integers(1, columns)))))
        for _ in range(draw(st.integers(1, 3)))
    )
    return Paragraph(ids(), Role.TABLE, children=rows)


def _with(draft: Resolution, table: Paragraph, at: int) -> Resolution:
    at = min(at, len(draft.children))
    return Resolution(draft.id, draft.masthead, (*draft.children[:at], table, *draft.children[at:]))


@st.composite
def tabled(draw: st.DrawFn) -> tuple[Resolution, Resolution]:
    """A draft and a revision of it, with a table in one of them or in both, its text or its rows changed."""
    base, target = draw(lineages(most=3))
    ids = Ids("table")
    table = draw(tables(ids))
    at, to = draw(st.integers(0, 6)), draw(st.integers(0, 6))
    which = draw(st.sampled_from(("base", "target", "both", "rows", "words")))
    other = table
    if which == "rows":
        other = replace(table, children=(*table.children[1:], *draw(tables(ids)).children))
    elif which == "words":
        alone = Resolution("alone", base.masthead, table.children[0].children[0].children)
        changed = draw(transactions(alone, "cell", most=3)).apply(alone).children
        first = table.children[0]
        cell = replace(first.children[0], children=changed)
        row = replace(first, children=(cell, *first.children[1:]))
        other = replace(table, children=(row, *table.children[1:]))
    if which != "target":
        base = _with(base, table, at)
    if which != "base":
        target = _with(target, other, to)
    return base, target
