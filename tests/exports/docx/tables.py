"""Random drafts with tables, and what may become of them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from tests.exports.merged import ruled
from tests.strategies import Ids, lineages, table, transactions
from versioning.tree.paragraph import Paragraph, Role
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
        stay = [each for each in whole.children if draw(st.booleans())]
        among = draw(st.integers(0, len(stay)))
        other = replace(whole, children=(*stay[:among], *table(draw, ids).children, *stay[among:]))
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


def rows_of(draft: Resolution) -> tuple[Paragraph, ...]:
    """The rows of the first table of a draft."""
    return next(each for each in draft.walk() if each.role is Role.TABLE).children


def with_rows(draft: Resolution, *rows: Paragraph) -> Resolution:
    """The draft with other rows in its table, which is all that stands below its first paragraph."""
    above = draft.children[0]
    return replace(draft, children=(replace(above, children=(replace(above.children[0], children=rows),)),))


@st.composite
def with_other_rows(draw: st.DrawFn) -> tuple[Resolution, Resolution, dict[str, bytes]]:
    """A draft of a table, with merged cells, and one in which some rows went and others came; payloads."""
    base, payloads = draw(ruled())
    other, others = draw(ruled("other"))
    stay = [each for each in rows_of(base) if draw(st.booleans())]
    at = draw(st.integers(0, len(stay)))
    return base, with_rows(base, *stay[:at], *rows_of(other), *stay[at:]), {**payloads, **others}
