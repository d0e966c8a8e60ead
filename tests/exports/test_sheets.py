"""Amendment documents as files, each proved in the file that is handed over."""

from __future__ import annotations

from dataclasses import replace

from exports.formats import MARKDOWN, PDF, WORD
from exports.pdf.reader import read
from exports.sheets import sheet_file
from versioning.drafting.instructions.writing import is_proved
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled

OLD = Resolution(
    "d",
    Masthead(symbol="A/99/L.1"),
    (
        Paragraph("o", Role.ORGAN, styled("The General Assembly,")),
        Paragraph("p", Role.OPERATIVE, styled("Urges States to care for the lakes.")),
    ),
)
CLOSED = Paragraph("c", Role.TEXT, styled("7th plenary meeting\n1 March 2026"))
NEW = replace(OLD, children=(*OLD.children, CLOSED))


def test_a_line_break_in_a_sheet_of_pages_is_no_difference() -> None:
    sheet = read(sheet_file(PDF, OLD, NEW).data, "sheet.pdf").draft
    assert "7th plenary meeting 1 March 2026" in {each.text.chars for each in sheet.walk()}


def test_a_line_break_that_a_file_can_hold_is_proved() -> None:
    for form in (WORD, MARKDOWN):
        assert form.read is not None
        sheet = form.read(sheet_file(form, OLD, NEW).data, "sheet").draft
        assert is_proved(sheet, OLD, NEW)
        run_on = replace(CLOSED, text=styled(CLOSED.text.chars.replace("\n", " ")))
        assert not is_proved(sheet, OLD, replace(OLD, children=(*OLD.children, run_on)))
