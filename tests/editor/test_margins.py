"""Numbers and labels beside the page are those of the text that a block belongs to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QPainter, QPen, QPixmap
from pytestqt.qtbot import QtBot

from editor.appearance import MEASURES, NARROW, Appearance
from editor.blocks import Block
from editor.cells import Cell
from editor.margins import Line, Margins, Numbers, numbers_of
from editor.page import Page
from editor.plain_projection import DraftProjector
from editor.projection import Projector, View
from ui.look.tokens import LIGHT
from versioning.compare.compare import compare
from versioning.compare.redline import Change
from versioning.tree.numbering import Label
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled


def draft(*nodes: str) -> Resolution:
    words = {"a": "Urges States to dig wells;", "b": "Requests a report;", "c": "Decides to meet again."}
    children = tuple(Paragraph(node, Role.OPERATIVE, styled(words[node])) for node in nodes)
    return Resolution("draft", Masthead(), children)


def labels(view: View, base: Resolution, target: Resolution) -> list[tuple[str, bool]]:
    numbers = (
        numbers_of(target, base) if view is View.UNIFIED else numbers_of(base if view is View.OLD else target)
    )
    blocks = Projector(view).project(compare(base, target)).blocks
    return [(numbers.label(block).label, block.is_gone) for block in blocks]


def test_a_paragraph_that_moved_is_cited_as_it_was_and_as_it_is() -> None:
    assert labels(View.UNIFIED, draft("a", "b", "c"), draft("b", "c", "a")) == [
        ("OP1", True),
        ("OP1", False),
        ("OP2", False),
        ("OP3", False),
    ]


def test_the_older_side_keeps_its_numbers_and_strikes_only_what_is_gone() -> None:
    base, target = draft("a", "b", "c"), draft("a", "c")
    assert labels(View.OLD, base, target) == [("OP1", False), ("OP2", True), ("OP3", False)]
    assert labels(View.NEW, base, target) == [("OP1", False), ("OP2", False)]


def test_the_first_painting_of_a_long_draft_has_its_labels(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    monkeypatch.setattr(Margins, "paint_block", lambda _self, _painter, block, *_: painted.append(block.node))
    words = styled(
        "Urges States to dig wells, and to keep them clean for whoever comes to them, by day or night; "
    )
    children = tuple(Paragraph(f"p{at}", Role.OPERATIVE, words + words) for at in range(400))
    long = Resolution("draft", Masthead(), children)
    page = Page(LIGHT)
    qtbot.addWidget(page)
    page.resize(760, 700)
    page.show_projection(DraftProjector().project(long), numbers_of(long), long.masthead)
    page.viewport().grab()
    assert painted[:2] == ["p0", "p1"]


@pytest.mark.parametrize(
    ("label", "beside", "at_edge"),
    [
        (Label("1.", "OP1"), "1.", ["OP1"]),
        (Label("Annex I", "Annex I"), "Annex I", []),
        (Label("Decision 7/CMA.3", "Decision 7/CMA.3"), "", ["Decision", "7/CMA.3"]),
        (Label("12.", "Decision 7/CMA.3, OP12"), "12.", ["OP12"]),
        (Label("12.", "II, OP12"), "12.", ["II, OP12"]),
    ],
)
def test_number_and_label_never_stand_on_one_another(
    qtbot: QtBot, label: Label, beside: str, at_edge: list[str]
) -> None:
    assert Margins(Appearance(LIGHT, 1.0)).beside_and_at_edge(label, 0, MEASURES.left) == (beside, at_edge)


@pytest.mark.parametrize(
    ("names", "rows", "lines"),
    [
        (("Alta", "Tal"), 1, ["Alta, Tal"]),
        (("Alta", "Tal"), 3, ["Alta, Tal"]),
        (("Kestria", "Marenda"), 3, ["Kestria,", "Marenda"]),
        (("Kestria", "Marenda", "Alta"), 2, ["Kestria,", "Marenda"]),
    ],
)
@pytest.mark.usefixtures("qtbot")
def test_names_that_have_no_room_in_a_line_stand_below_one_another(
    names: tuple[str, ...], rows: int, lines: list[str]
) -> None:
    found = Margins(Appearance(LIGHT, 1.0)).signed(names, rows)
    assert found[:-1] == lines[:-1]
    assert found[-1].startswith(lines[-1])


@pytest.mark.usefixtures("qtbot")
def test_how_a_paragraph_stands_is_said_above_those_who_changed_it(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, float]] = []

    def at_edge(_: Margins, __: QPainter, words: str, ___: QPen, line: Line, ____: float) -> None:
        said.append((words, line.baseline))

    monkeypatch.setattr(Margins, "_at_edge", at_edge)
    base, target = draft("a", "b"), draft("a", "c")
    block = Projector(View.UNIFIED).project(compare(base, target, author="Marenda")).blocks[1]
    picture = QPixmap(600, 100)
    painter = QPainter(picture)
    for height, standing in ((90.0, "✓ agreed"), (24.0, "✓ agreed by all who were in the room")):
        numbers = replace(numbers_of(target, base, signed=True), standings={block.node: standing})
        line = Line(0.0, height, 14.0, MEASURES.left)
        Margins(Appearance(LIGHT, 1.0)).paint_blocks(painter, [(block, line)], numbers, 600.0)
    painter.end()
    assert [words for words, _ in said] == ["OP2", "✓ agreed", "Marenda", "OP2", "✓"]
    assert said[0][1] < said[1][1] < said[2][1]


@pytest.mark.usefixtures("qtbot")
def test_those_who_changed_cells_of_one_row_are_named_once(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(Margins, "_at_edge", lambda _, __, words, *___: said.append(words))
    names = ("Marenda", "Kestria", "Marenda", "Kestria")
    shown = [
        (
            Block(
                str(at),
                Role.TEXT,
                change=Change.INSERTED,
                cell=Cell("table", f"row {at // 3}", at),
                author=name,
            ),
            Line(0.0, 90.0, 14.0, MEASURES.left),
        )
        for at, name in enumerate(names)
    ]
    picture = QPixmap(600, 100)
    painter = QPainter(picture)
    Margins(Appearance(LIGHT, 1.0)).paint_blocks(painter, shown, Numbers(signed=True), 600.0)
    painter.end()
    assert said == ["Marenda,", "Kestria", "Kestria"]


@pytest.mark.usefixtures("qtbot")
def test_a_flag_that_has_no_room_beside_a_narrow_page_is_its_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(Margins, "_at_edge", lambda _, __, words, *___: said.append(words))
    draft_now = draft("a")
    block = Projector(View.NEW).project(compare(draft_now, draft_now)).blocks[0]
    picture = QPixmap(600, 100)
    painter = QPainter(picture)
    for measures in (MEASURES, NARROW):
        numbers = replace(numbers_of(draft_now), flags={block.node: "≠ Conflict"})
        line = Line(0.0, 90.0, 14.0, measures.left)
        Margins(Appearance(LIGHT, 1.0, measures)).paint_block(painter, block, line, numbers, 600.0)
    painter.end()
    assert said == ["OP1", "≠ Conflict", "OP1", "≠"]
