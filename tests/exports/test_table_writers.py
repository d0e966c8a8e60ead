"""The comparative table in every format: all words, the changed ones shown without colour alone."""

from io import BytesIO

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from lxml import html

from exports.docx.table import write_table as write_word
from exports.html.table import write_table as write_html
from exports.markdown.table import write_table as write_markdown
from exports.table import Table, comparative_table
from tests.strategies import lineages
from versioning.compare.compare import compare
from versioning.compare.tokens import tokens
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import ATOM, styled

OLD = "Urges States to dig wells | canals in arid <regions>;"
NEW = "Urges all States to dig wells | canals in <regions> & islands;"


def table(old: str = OLD, new: str = NEW, symbol: str = "A/C.3/80/L.1") -> Table:
    base, target = (
        Resolution("d", Masthead(symbol=symbol, language="English"), (paragraph,))
        for paragraph in (Paragraph("p", Role.OPERATIVE, styled(text)) for text in (old, new))
    )
    return comparative_table(compare(base, target), ("L.1", "L.1/Rev.1"))


def word_rows(data: bytes) -> list[list[str]]:
    found = Document(BytesIO(data)).tables[0]
    return [[cell.text for cell in row.cells] for row in found.rows]


def test_word_has_old_new_and_change_under_a_heading_repeated_on_each_page() -> None:
    data = write_word(table())
    heading, row = word_rows(data)
    assert heading == ["L.1", "L.1/Rev.1", "Change"]
    assert row == [f"OP1 {OLD}", f"OP1 {NEW}", "Edited"]
    first = Document(BytesIO(data)).tables[0].rows[0]
    assert first._tr.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None


def test_word_underlines_what_came_and_strikes_what_went() -> None:
    row = Document(BytesIO(write_word(table()))).tables[0].rows[1]
    gone = [run.text for run in row.cells[0].paragraphs[0].runs if run.font.strike]
    come = [run.text for run in row.cells[1].paragraphs[0].runs if run.font.underline]
    assert "".join(gone).split() == ["arid"]
    assert "".join(come).split() == ["all", "&", "islands"]


@pytest.mark.parametrize(
    ("symbol", "width"), [("A/C.3/80/L.1", 11), ("E/CN.15/2011/L.2", 11.69), ("", 11.69)]
)
def test_word_lies_across_the_paper_of_the_place(symbol: str, width: float) -> None:
    section = Document(BytesIO(write_word(table(symbol=symbol)))).sections[0]
    assert section.page_width.inches == pytest.approx(width, abs=0.01)
    assert section.page_width > section.page_height


def test_word_writes_what_it_says_of_arabic_from_right_to_left() -> None:
    made = Document(BytesIO(write_word(table("تحث الدول على حفر الآبار؛", "تحث جميع الدول على حفر الآبار؛"))))
    last = made.tables[0].rows[1].cells[2].paragraphs[0]
    for paragraph in (made.paragraphs[1], last):
        assert paragraph.text.strip()
        assert paragraph._p.find(qn("w:pPr")).find(qn("w:bidi")) is not None


def test_word_numbers_its_pages_and_says_how_many_there_are() -> None:
    footer = Document(BytesIO(write_word(table()))).sections[0].footer._element
    fields = [each.get(qn("w:instr")).strip() for each in footer.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_html_is_one_page_that_says_what_it_is() -> None:
    page = html.fromstring(write_html(table()))
    assert page.get("lang") == "en"
    assert [cell.get("scope") for cell in page.iter("th")] == ["col", "col", "col", "row"]
    assert [each.text_content() for each in page.iter("h1")] == ["A/C.3/80/L.1"]
    assert not page.xpath("//link | //script | //img | //*[@src]")
    assert "".join(each.text_content() for each in page.iter("del")) == "[deleted: arid ]"


def test_html_of_an_arabic_text_runs_from_right_to_left() -> None:
    page = html.fromstring(write_html(table("تحث الدول على حفر الآبار؛", "تحث جميع الدول على حفر الآبار؛")))
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")


def test_markdown_keeps_bars_and_breaks_inside_their_cells() -> None:
    lines = write_markdown(table(old="one | two\nthree;", new="one | two\nfour;")).decode().splitlines()
    rows = [line for line in lines if line.startswith("|")]
    assert len(rows) == 3
    assert rows[2].replace("\\|", "").count("|") == 4
    assert "<del>three</del>" in rows[2]


@settings(max_examples=settings().max_examples * 3 // 10)
@given(lineages())
def test_every_format_holds_every_word_of_both_drafts(pair: tuple[Resolution, Resolution]) -> None:
    redline = compare(*pair)
    made = comparative_table(redline, ("old", "new"))
    page = html.fromstring(write_html(made)).text_content()
    cells = "\n".join(cell for row in word_rows(write_word(made)) for cell in row)
    write_markdown(made)
    for segment in (each for row in redline.rows for each in row.segments):
        for text in (segment.old, segment.new):
            for word in filter(str.strip, tokens(text.chars.replace(ATOM, " "))):
                assert word in page
                assert word in cells
