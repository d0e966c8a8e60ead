"""The report of what is still open is a draft of one page, so every format writes it."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from docx import Document

from exports.formats import HTML, MARKDOWN, PDF, WORD, Format, format_of, read_file
from exports.still_open import report
from exports.typst.draft import draft_source
from tests.exports.test_phrases import WORDS
from tests.exports.typst.printed import folded, printed
from tests.ui.drafts import small_draft
from tests.versioning.negotiation.test_still_open import begun, room_on
from versioning.negotiation.agreement import Find, Silence, State, Tie
from versioning.negotiation.amendment import Position
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled

NOW = "2026-11-27T13:45:10Z"


def busy(draft: Resolution) -> Resolution:
    """Return the report on a draft with one of everything that can be open."""
    room = room_on(draft)
    room.bracket("op1", 0, 5, ("US", "EU"))
    room.find(
        Find(("pp1",), State.AD_REF, pending=("Norland",)),
        Find(("op2",), State.INFORMALS),
        Find(("pp2",), State.REOPENED, by="Estland"),
        Silence(("op1",), "2099-03-01T10:00:00Z"),
        Tie("finance", ("op1", "op2")),
    )
    made = room.propose(begun(room, "title", "The "), ["Norland", "Kestria"])
    room.take_position(made.id, "Sudland", Position.RESERVE)
    return report(draft, room.still_open(), NOW)


def rows_of(table: Paragraph) -> list[list[str]]:
    return [
        [" ".join(each.text.plain for each in cell.walk()).strip() for cell in row.children]
        for row in table.children
    ]


def texts_of(page: Resolution) -> list[str]:
    return [each.text.plain for each in page.children if each.role in (Role.TITLE, Role.TEXT, Role.HEADING)]


def test_numbers_come_first_then_delegations_then_places() -> None:
    page = busy(small_draft())
    numbers, holders, places = (rows_of(each) for each in page.children if each.role is Role.TABLE)
    assert numbers == [
        ["Paragraphs", "Agreed", "Pending", "Open", "Reopened", "Proposals", "Brackets", "Reservations"],
        ["4", "0", "2", "1", "1", "1", "1", "1"],
    ]
    assert holders == [
        ["Delegation", "Proposals", "Brackets", "Objections", "Reservations", "To confirm"],
        ["Norland", "1", "–", "–", "–", "1"],
        ["EU", "–", "1", "–", "–", "–"],
        ["Kestria", "1", "–", "–", "–", "–"],
        ["Sudland", "–", "–", "–", "1", "–"],
        ["US", "–", "1", "–", "–", "–"],
    ]
    assert places == [
        ["Paragraph", "How it stands", "Proposals", "Brackets"],
        ["Title", "", "Norland/Kestria 1; Sudland reserves", ""],
        ["PP1", "agreed ad ref, pending Norland", "", ""],
        ["PP2", "reopened by Estland", "", ""],
        ["OP1", "open, under silence until 2099-03-01 10:00 UTC", "", "EU 1, US 1"],
        ["OP2", "agreed in informals, with OP1 in package finance", "", ""],
    ]


def test_it_says_of_which_text_and_when() -> None:
    texts = texts_of(busy(small_draft()))
    assert texts[:3] == [
        "What is still open",
        "Care of lighthouses (A/C.2/99/L.1)",
        "As at 2026-11-27 13:45 UTC. Next deadline: 2099-03-01 10:00 UTC.",
    ]


def test_paragraphs_of_which_no_more_is_to_be_said_are_told_in_runs() -> None:
    draft = small_draft()
    more = tuple(Paragraph(f"n{at}", Role.OPERATIVE, styled("Urges all;")) for at in range(3))
    room = room_on(Resolution("0", Masthead(), (*draft.children, *more)))
    page = report(room.session.draft, room.still_open(), NOW)
    assert texts_of(page)[-1] == "Open, with nothing proposed or bracketed: PP1, PP2, OP1–OP5."


def test_where_all_is_agreed_it_says_so() -> None:
    room = room_on(small_draft())
    room.find(Find(("pp1", "pp2", "op1", "op2"), State.COMMITTEE))
    page = report(room.session.draft, room.still_open(), NOW)
    assert texts_of(page)[-1] == "Nothing is open."
    assert page.count(Role.TABLE) == 1


def test_what_bears_no_label_is_told_by_its_first_words_and_nobody_by_that_word() -> None:
    draft = Resolution(
        "0", children=(Paragraph("x", Role.TEXT, styled("[The list of all harbours that is kept here]")),)
    )
    room = room_on(draft)
    page = report(draft, room.still_open(), NOW)
    _, holders, places = (rows_of(each) for each in page.children if each.role is Role.TABLE)
    assert places[1] == ["“[The list of all …”", "", "", "nobody named 1"]
    assert holders[1][0] == "nobody named"


@pytest.mark.parametrize("form", [WORD, PDF, HTML, MARKDOWN], ids=lambda each: each.name)
def test_every_format_writes_it(form: Format, tmp_path: Path) -> None:
    page = busy(small_draft())
    path = tmp_path / f"open{form.endings[0]}"
    path.write_bytes(form.written(page, {}))
    if form is PDF:
        words = printed(path.read_bytes())
    elif form is HTML:
        words = folded(path.read_text("utf-8"))
    else:
        assert form is format_of(path)
        words = folded("".join(each.text.plain for each in read_file(path).draft.walk()))
    for each in ("What is still open", "Norland/Kestria 1", "2099-03-01 10:00 UTC"):
        assert folded(each) in words


@pytest.mark.parametrize(
    ("masthead", "width"),
    [({"symbol": "A/C.2/99/L.1"}, 612), ({"symbol": "A/HRC/99/L.1"}, 595), ({"place": "Geneva"}, 595)],
)
def test_it_goes_on_the_paper_of_the_draft(masthead: dict[str, str], width: int) -> None:
    page = busy(replace(small_draft(), masthead=Masthead(**masthead)))
    document = pypdfium2.PdfDocument(PDF.written(page, {}))
    assert round(document.get_page_size(0)[0]) == width
    document.close()
    section = Document(BytesIO(WORD.written(page, {}))).sections[0]
    assert round(section.page_width.pt) == width
    assert not any(vars(page.masthead).values())  # it is none of the body’s documents


def test_its_tables_have_letters_of_one_size() -> None:
    source = draft_source(busy(small_draft())).text
    assert len(set(re.findall(r"#cells\(.*?, size: ([\d.]+)pt", source))) == 1


@pytest.mark.parametrize("language", WORDS)
def test_it_speaks_the_language_of_the_draft(language: str) -> None:
    draft = small_draft()
    words = styled(WORDS[language])
    children = [replace(each, text=words, children=()) for each in draft.children]
    page = busy(Resolution("0", Masthead(symbol="A/1"), tuple(children)))
    said = " ".join(each.text.plain for each in page.walk())
    assert ("still open" in said) is (language == "English")
    assert ("reserves" in said) is (language == "English")
