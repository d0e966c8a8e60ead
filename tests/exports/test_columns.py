"""The columns of a table are as wide as what stands in them, in every printed form."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from exports.columns import columns
from exports.framed import framed
from exports.grids import ruled
from exports.unchanged import unchanged
from versioning.tree.columns import Column, Room, widths_of
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled

ROOM = 480.0


def widths(*rows: tuple[str, ...]) -> tuple[float, ...]:
    """How wide the columns of a table of these words are, in points."""
    ids = map(str, accumulate(iter(lambda: 1, 0)))

    def cell(words: str) -> Paragraph:
        return Paragraph(next(ids), Role.CELL, children=(Paragraph(next(ids), Role.TEXT, styled(words)),))

    lines = tuple(Paragraph(next(ids), Role.ROW, children=tuple(map(cell, row))) for row in rows)
    draft = Resolution("0", Masthead(), (Paragraph(next(ids), Role.TABLE, children=lines),))
    found = framed(unchanged(draft).rows)[0].below
    return widths_of(columns(ruled(found, {}), 10, ROOM, 8), ROOM)


def test_a_figure_with_spaces_stands_on_one_line_beside_long_words() -> None:
    long = "Recommendations of the committee that looked into the matter at great length, year after year"
    first, second = widths(("", "Gross"), (long, "56 126 600"))
    assert second > 10 * 5 + 8
    assert first > second


def test_columns_of_short_words_share_the_page_as_they_need_it() -> None:
    first, second = widths(("Lake", "Depth in metres"), ("Orta", "143"))
    assert first < second


SOME = st.builds(Column, st.sampled_from(Room), st.floats(1, 300))


@given(st.lists(SOME, min_size=1, max_size=9))
def test_together_they_never_take_more_than_the_page_has(found: list[Column]) -> None:
    assert sum(widths_of(found, ROOM)) <= ROOM * 1.001
    assert min(widths_of(found, ROOM)) > 0
