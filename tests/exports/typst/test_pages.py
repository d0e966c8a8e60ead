"""How pages look: what stands where, whatever is written on them."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import samples
from exports.beside import side_by_side
from exports.pdf.writer import losses, write, write_redline, write_table
from exports.report import UnwritableError
from exports.table import comparative_table
from exports.typst import fonts
from exports.typst.draft import draft_source, redline_source
from exports.typst.fonts import typefaces_for
from exports.typst.paper import A4, LETTER, Setting, paper_of
from exports.typst.table import table_source
from tests.exports.typst.printed import folded, printed
from versioning.compare.compare import compare
from versioning.compare.redline import Redline
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, Note, atom_text, styled

SYMBOL = "A/C.3/90/L.7"
NAMES = ("L.14", "L.14/Rev.1")
GOLDEN = Path(__file__).parents[2] / "golden"


def text(words: str) -> Paragraph:
    return Paragraph(words, Role.TEXT, styled(words))


def draft(*children: Paragraph, **masthead: str) -> Resolution:
    return Resolution("d", Masthead(**masthead), children)


def pages_of(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return pages


def sizes_of(data: bytes) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(data)
    sizes = [document.get_page_size(at) for at in range(len(document))]
    document.close()
    return sizes


def long(count: int, **masthead: str) -> Resolution:
    wells = "The wells of the coast serve the towns and all who live there. " * 4
    return draft(*(text(f"{at} {wells}") for at in range(count)), **masthead)


@pytest.mark.parametrize(
    ("masthead", "paper"),
    [
        ({"symbol": "A/C.3/90/L.7"}, LETTER),
        ({"symbol": "S/2099/7"}, LETTER),
        ({"symbol": "A/HRC/90/L.7"}, A4),
        ({"symbol": "E/CN.15/2099/L.2"}, A4),
        ({"symbol": "A/90/1", "place": "Geneva, 3–7 May"}, A4),
        ({"organ": "General Assembly"}, LETTER),
        ({}, A4),
    ],
)
def test_the_paper_is_that_of_the_duty_station(masthead: dict[str, str], paper: object) -> None:
    made = draft(text("Wells."), **masthead)
    assert paper_of(made) is paper
    chosen = A4 if paper is LETTER else LETTER
    [(width, height)] = sizes_of(write(made, {}, Setting(chosen)))
    assert (width, height) == pytest.approx((chosen.width, chosen.height), abs=0.01)


def test_every_page_but_the_first_bears_the_symbol_and_each_its_number() -> None:
    first, *others = pages_of(write(long(40, symbol=SYMBOL, organ="General Assembly")))
    assert first.count(SYMBOL) == 1
    assert first.startswith("United Nations")
    for number, page in enumerate(others, 2):
        assert page.startswith(SYMBOL)
        assert page.endswith(f"{number}/{len(others) + 1}")


def test_a_note_stands_on_the_page_that_cites_it_under_its_own_sign() -> None:
    wells = [*long(30).children]
    for at, sign in ((0, "*"), (29, "")):
        note = Note(f"n{at}", styled(f"Note{at}."), sign)
        wells[at] = Paragraph(f"p{at}", Role.TEXT, wells[at].text + atom_text(note))
    first, *_, last = pages_of(write(draft(*wells)))
    assert "* Note0." in first
    assert "1 Note29." in last


def test_no_heading_is_left_alone_at_the_foot_of_a_page() -> None:
    wells = "The wells of the coast serve the towns and all who live there. "
    children: list[Paragraph] = []
    for at in range(60):
        children.append(Paragraph(f"h{at}", Role.HEADING, styled(f"Heading{at}.")))
        children.append(Paragraph(f"p{at}", Role.TEXT, styled(f"Start{at}. " + wells * (1 + at % 5))))
    pages = pages_of(write(draft(*children)))
    assert len(pages) > 4
    for at in range(60):
        assert any(f"Heading{at}." in page and f"Start{at}." in page for page in pages)


def test_lines_are_numbered_and_pages_marked_when_wanted() -> None:
    made = draft(text("Wells."), text("Harbours."))
    assert "DRAFT" not in printed(write(made))
    marked = printed(write(made, {}, Setting(line_numbers=True, draft_mark=True)))
    assert "DRAFT" in marked
    assert Counter(marked) - Counter(printed(write(made))) == Counter("DRAFT12")


def test_the_line_that_explains_a_redline_is_none_of_the_lines_that_are_numbered() -> None:
    made = compare(draft(text("Wells.")), draft(text("Wells!")))
    plain, numbered = (printed(write_redline(made, {}, Setting(line_numbers=each))) for each in (False, True))
    assert Counter(numbered) - Counter(plain) == Counter("1")


def test_an_address_without_spaces_is_broken_and_stays_on_the_paper() -> None:
    address = "https://example.org/" + "wells-of-the-coast/" * 12
    document = pypdfium2.PdfDocument(write(draft(text(address))))
    page = document[0].get_textpage()
    right = max(page.get_charbox(at)[2] for at in range(page.count_chars()))
    document.close()
    assert right < A4.width - A4.margin


def test_the_deepest_lists_and_the_widest_tables_stay_on_the_paper() -> None:
    point = Paragraph("s40", Role.SUBPARAGRAPH, styled("Deepest of the wells;"))
    for at in reversed(range(40)):
        point = Paragraph(f"s{at}", Role.SUBPARAGRAPH, styled("To dig deeper:"), (point,))
    cells = tuple(
        Paragraph(f"c{at}", Role.CELL, children=(Paragraph(f"w{at}", Role.TEXT, styled(f"Well{at}")),))
        for at in range(16)
    )
    table = Paragraph("t", Role.TABLE, children=(Paragraph("r", Role.ROW, children=cells),))
    made = draft(Paragraph("o", Role.OPERATIVE, styled("Decides:"), (point,)), table)
    for data in (write(made), write_table(side_by_side(compare(made, made), NAMES))):
        assert "Deepestofthewells;" in printed(data)
        document = pypdfium2.PdfDocument(data)
        for page in document:
            words = page.get_textpage()
            boxes = [words.get_charbox(at) for at in range(words.count_chars())]
            assert min(box[0] for box in boxes) > 0
            assert max(box[2] for box in boxes) < page.get_width()
        document.close()


def test_a_note_longer_than_a_page_is_whole_in_a_table() -> None:
    long_note = " ".join(f"word{at}" for at in range(1500))
    paragraph = Paragraph("p", Role.TEXT, styled("Wells") + atom_text(Note("n", styled(long_note))))
    made = draft(paragraph)
    assert "word1499" in printed(write(made))
    assert "word1499" in printed(write_table(comparative_table(compare(made, made), NAMES)))


def test_a_redline_tells_by_lines_and_not_by_colour_alone() -> None:
    old, new = draft(text("We ask for old boats.")), draft(text("We ask for new boats."))
    source = redline_source(compare(old, new)).text
    assert 'del({ "old" })' in source
    assert 'ins({ "new" })' in source
    assert "strike(stroke" in source
    assert "underline(offset" in source


def test_authors_stand_in_the_margin_where_there_are_several() -> None:
    old, new = (
        draft(text("Ask for boats."), text("Wait.")),
        draft(text("Ask for new boats."), text("Wait on.")),
    )
    redline = compare(old, new, author="Peru")
    assert "Changes by Peru." in pages_of(write_redline(redline))[0]
    other = redline.rows[1]._replace(
        segments=tuple(each._replace(author=each.author and "Chad") for each in redline.rows[1].segments)
    )
    [page] = pages_of(write_redline(Redline(old, new, (redline.rows[0], other))))
    assert "The margin names who made each change." in page
    assert "Peru" in page
    assert "Chad" in page


def test_nothing_in_a_text_is_taken_for_markup() -> None:
    words = '#panic("x") $x$ *b* _i_ @ref <label> \\ " ] } // /* `raw` = h - + 1. ~ --- #{'
    made = draft(Paragraph("p", Role.TEXT, styled(words, MarkKind.BOLD)), symbol=words, organ=words)
    assert printed(write(made)).count(folded(words)) == 3


def test_a_character_of_no_font_is_printed_as_its_code_and_named_as_a_loss() -> None:
    made = draft(text("Wells \U0010fffd here"))
    assert "10FFFD" in printed(write(made))
    [loss] = losses(made)
    assert "U+10FFFD" in loss.what


def test_chinese_without_any_font_for_it_is_refused_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_of_the_system", fonts.shipped)
    with pytest.raises(UnwritableError, match=r"^The draft has Chinese characters, .* and print again\.$"):
        typefaces_for("决定")


def test_the_source_is_as_it_was() -> None:
    """Set CHAPEAU_GOLDEN to write the files anew, and look at what changed, on the pages too."""
    for name, made in (
        ("clean", draft_source(samples.revised()).text),
        ("redline", redline_source(compare(samples.base(), samples.revised())).text),
        ("table", table_source(comparative_table(compare(samples.base(), samples.revised()), NAMES)).text),
        ("beside", table_source(side_by_side(compare(samples.base(), samples.revised()), NAMES)).text),
    ):
        path = GOLDEN / f"{name}.typ"
        if os.environ.get("CHAPEAU_GOLDEN"):
            path.write_text(made, encoding="utf-8")
        assert made == path.read_text(encoding="utf-8")


@pytest.mark.usefixtures("chinese_font")
def test_a_rare_chinese_character_alone_is_printed_as_its_code() -> None:
    assert "3134A" in printed(write(draft(text("决定 \U0003134a"))))


@pytest.mark.usefixtures("chinese_font")
@given(st.text(st.characters(exclude_categories=()), max_size=30))
def test_any_text_at_all_can_be_printed(words: str) -> None:
    noted = styled(words.replace("\ufffc", "")) + atom_text(Note("n", styled(words.replace("\ufffc", ""))))
    made = draft(Paragraph("t", Role.TITLE, noted), Paragraph("p", Role.TEXT, noted), symbol=words)
    assert write(made).startswith(b"%PDF")


def test_one_draft_always_gives_the_same_source_and_the_same_bytes() -> None:
    made = long(5, symbol=SYMBOL)
    assert draft_source(made).text == draft_source(made).text
    assert write(made) == write(made)
