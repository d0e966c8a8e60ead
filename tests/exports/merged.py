"""Random tables with merged cells."""

from __future__ import annotations

from hypothesis import strategies as st

from exports.spans import keep_span
from tests.strategies import Ids
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.spans import ALONE, Span
from versioning.tree.text import styled

Made = tuple[Resolution, dict[str, bytes]]


def drafted(*rows: tuple[tuple[str, Span], ...], name: str = "cell") -> Made:
    """A draft that is one table, each cell with its words and how far it reaches; its payloads."""
    payloads: dict[str, bytes] = {}
    ids = Ids(name)

    def cell(words: str, span: Span) -> Paragraph:
        inside = (Paragraph(ids(), Role.TEXT, styled(words)),) if words else ()
        return Paragraph(ids(), Role.CELL, children=inside, payload=keep_span(span, payloads))

    lines = tuple(Paragraph(ids(), Role.ROW, children=tuple(cell(*each) for each in row)) for row in rows)
    above = Paragraph(
        ids(), Role.OPERATIVE, styled("Decides:"), (Paragraph(ids(), Role.TABLE, children=lines),)
    )
    return Resolution("draft", Masthead(), (above,)), payloads


@st.composite
def ruled(draw: st.DrawFn, name: str = "cell") -> Made:
    """A draft with one table, some of whose cells take several columns or rows, as a processor has it."""
    width, height = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    rows: list[list[tuple[str, Span]]] = []
    before: dict[int, int] = {}
    for at in range(height):
        edges = draw(st.sets(st.integers(1, width - 1))) if width > 1 else set[int]()
        starts = sorted({0, *edges})
        taken = [end - start for start, end in zip(starts, [*starts[1:], width], strict=True)]
        goes_on = [
            bool(at) and before.get(start) == count and draw(st.booleans())
            for start, count in zip(starts, taken, strict=True)
        ]
        if all(goes_on):
            goes_on[0] = False
        last = len(taken) - 1
        rows.append(
            [
                ("" if on else f"Words {at} {place}", Span(1 if place == last else count, on))
                for place, (count, on) in enumerate(zip(taken, goes_on, strict=True))
            ]
        )
        before = dict(zip(starts, taken, strict=True))
    return drafted(*map(tuple, rows), name=name)


@st.composite
def said_at_random(draw: st.DrawFn) -> Made:
    """A draft with one table, whose cells say of themselves what may be impossible."""
    payloads: dict[str, bytes] = {}
    ids = Ids("any")
    spans = st.builds(Span, st.sampled_from((1, 1, 2, 3, 63)), st.booleans())

    def cell() -> Paragraph:
        words = draw(st.sampled_from(("", "", "Words", "12.5", "More (words)")))
        inside = (Paragraph(ids(), Role.TEXT, styled(words)),) if words else ()
        return Paragraph(
            ids(),
            Role.CELL,
            children=inside,
            payload=keep_span(draw(st.one_of(st.just(ALONE), spans)), payloads),
        )

    rows = tuple(
        Paragraph(ids(), Role.ROW, children=tuple(cell() for _ in range(draw(st.integers(1, 4)))))
        for _ in range(draw(st.integers(1, 4)))
    )
    return Resolution("draft", Masthead(), (Paragraph(ids(), Role.TABLE, children=rows),)), payloads
