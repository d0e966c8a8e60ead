"""A table in a Word file of ours has room for its words, wherever in the draft it stands."""

from __future__ import annotations

import zipfile
from io import BytesIO
from itertools import count

from lxml import etree

from exports.docx.markup import W
from exports.docx.writer import write
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, styled


def table_of(*rows: tuple[str, ...], bold: bool = False, said: str = "Decides:") -> etree._Element:
    """The w:tbl of a table that stands below what is `said`; the first row is bold if asked for."""
    ids = map(str, count(1))

    def cell(words: str, *marks: MarkKind) -> Paragraph:
        inside = Paragraph(next(ids), Role.TEXT, styled(words, *marks))
        return Paragraph(next(ids), Role.CELL, children=(inside,))

    lines = tuple(
        Paragraph(
            next(ids),
            Role.ROW,
            children=tuple(cell(each, *([MarkKind.BOLD] if bold and not at else [])) for each in row),
        )
        for at, row in enumerate(rows)
    )
    table = Paragraph(next(ids), Role.TABLE, children=lines)
    above = Paragraph(next(ids), Role.OPERATIVE, styled(said), (table,))
    with zipfile.ZipFile(BytesIO(write(Resolution("0", Masthead(), (above,))))) as package:
        found = etree.fromstring(package.read("word/document.xml")).find(f".//{W}tbl")
    assert found is not None
    return found


def values(table: etree._Element, *path: str, name: str = "val") -> list[str | None]:
    steps = "/".join((".", *(f"{W}{step}" for step in path)))
    return [each.get(f"{W}{name}") for each in table.iterfind(steps)]


TO_PROPERTIES = ("tr", "tc", "p", "pPr")


def test_words_begin_at_the_edge_of_their_cell_however_deep_the_table_stands() -> None:
    table = table_of(("Lake", "Depth"), ("Orta", "143"))
    assert set(values(table, *TO_PROPERTIES, "ind", name="left")) == {"0"}
    assert set(values(table, *TO_PROPERTIES, "ind", name="firstLine")) == {"0"}


def test_figures_stand_at_the_end_below_the_name_of_their_column() -> None:
    table = table_of(("Lake", "Depth"), ("Orta", "143"), ("Viverone", "50"))
    assert values(table, *TO_PROPERTIES, "jc") == ["left", "right", "left", "right", "left", "right"]


def test_the_row_that_names_the_columns_is_repeated_on_every_page() -> None:
    rows = ("Lake", "Depth"), ("Orta", "143"), ("Viverone", "50")
    assert len(table_of(*rows, bold=True).findall(f"{W}tr/{W}trPr/{W}tblHeader")) == 1
    assert not table_of(*rows).findall(f"{W}tr/{W}trPr/{W}tblHeader")


def test_the_last_cell_of_a_shorter_row_reaches_to_the_end() -> None:
    table = table_of(("Lake", "Depth", "Height"), ("Of which:",))
    assert values(table, "tr", "tc", "tcPr", "gridSpan") == ["3"]
    widths = [int(each or 0) for each in values(table, "tr", "tc", "tcPr", "tcW", name="w")]
    assert widths[3] == sum(widths[:3])


def test_the_columns_of_an_arabic_table_run_from_right_to_left() -> None:
    assert table_of(("بحيرة", "عمق")).find(f"{W}tblPr/{W}bidiVisual") is not None
    assert table_of(("Lake", "Depth")).find(f"{W}tblPr/{W}bidiVisual") is None


def test_a_figure_in_an_arabic_table_stands_where_the_name_of_its_column_does() -> None:
    table = table_of(("بحيرة", "عمق"), ("الأولى", "143"), ("الثانية", "50"), said="تقرر الجمعية ما يلي:")
    assert values(table, *TO_PROPERTIES, "jc") == ["left", "right", "left", "right", "left", "right"]
    assert len(table.findall(f".//{W}p/{W}pPr/{W}bidi")) == 6
