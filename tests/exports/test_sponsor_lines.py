"""A sponsor line says the same in every format, whatever its asterisks mean."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.akn import reader as akn_reader
from exports.akn import writer as akn_writer
from exports.docx import reader as word_reader
from exports.docx import writer as word_writer
from exports.markdown import reader as markdown_reader
from exports.markdown import writer as markdown_writer
from exports.pdf.reader import read as read_pdf
from exports.report import Reading
from tests.exports.pdf.maker import BOLD, pdf
from tests.exports.pdf.printer import Printer, Told, true_width
from tests.ui.drafts import small_draft
from tests.versioning.negotiation.ledgers import ledgers
from versioning.negotiation.profile import profiles
from versioning.negotiation.sponsor_line import sponsor_line
from versioning.negotiation.sponsors import Ledger
from versioning.negotiation.sponsorship import Sponsor, Sponsors, parse_sponsor_line
from versioning.tree.paragraph import Role

OUTSIDE = "State not a member of the Human Rights Council."
LAKES = "the States Members of the United Nations that are members of the Lakes Group"
SAID = Sponsors(
    "draft resolution",
    (
        Sponsor("Alta", is_member=False, note=OUTSIDE),
        Sponsor("Beland", is_member=False, note=OUTSIDE),
        Sponsor("Celand"),
        Sponsor("Dorland", LAKES, is_member=False, note=OUTSIDE),
    ),
)
TEXT = f"""\
United Nations A/HRC/99/L.5

General Assembly

Distr.: Limited
1 April 2044

Original: English

Human Rights Council
Ninety-ninth session
Agenda item 3

Alta,\\* Beland,\\* Celand and Dorland:\\*,\\*\\* draft resolution

99/… Care of lighthouses

The Human Rights Council,

Recalling its resolution 1/1 of 3 May 2040,

1. Urges States to trim the wicks;

2. Decides to remain seized of the matter.

\\* {OUTSIDE}

\\*\\* On behalf of {LAKES}.
"""


def said_in(reading: Reading) -> Sponsors:
    line = reading.draft.first(Role.SPONSORS)
    assert line is not None
    return parse_sponsor_line(line.text)


@pytest.mark.parametrize("name", ["draft.md", "draft.txt"])
def test_a_sign_that_comes_again_calls_for_its_note_in_a_text(name: str) -> None:
    text = TEXT if name.endswith("md") else TEXT.replace("\\", "")
    assert said_in(markdown_reader.read(text.encode(), name)) == SAID


def test_a_sign_that_comes_again_calls_for_its_note_in_a_pdf() -> None:
    printer = Printer()
    printer.masthead("", "The wells of the coast")
    page, x = printer.pages[0], 123.0
    for words, raised in (
        *(("Alta,", False), ("*", True), (" Beland,", False), ("*", True), (" Celand and Dorland:", False)),
        *(("*", True), (",", True), ("**", True), (" draft resolution", False)),
    ):
        page.text(x, 503.5 if raised else 500, words, size=6.5 if raised else 10, font=BOLD)
        x += true_width(words) * (0.65 if raised else 1.05)
    printer.paragraph(Told("The General Assembly,"))
    printer.paragraph(Told("its resolution 1/1 of 3 May 2040,", "Recalling"))
    printer.paragraph(Told("to remain seized of the matter.", "Decides"))
    for y, sign, note in ((60, "**", f"On behalf of {LAKES}."), (70.5, "*", OUTSIDE)):
        page.text(120 - 3 * len(sign), y + 3, sign, size=5.5)
        page.text(123, y, note, size=8.5)
    page.text(99, 85, "_" * 15, size=9, font=BOLD)
    assert said_in(read_pdf(pdf(printer.finish()), "draft.pdf")) == SAID


@settings(max_examples=settings().max_examples // 6)
@given(ledgers(40), st.sampled_from(tuple(profiles())))
def test_what_the_line_says_outlives_writing_and_reading(ledger: Ledger, body: str) -> None:
    said = ledger.said(profiles()[body])
    if not said.kind:
        return
    draft = small_draft()
    draft = draft.with_text("sponsors", sponsor_line(said))
    for write, read, name in (
        (word_writer.write, word_reader.read, "draft.docx"),
        (akn_writer.write, akn_reader.read, "draft.xml"),
        (markdown_writer.write, markdown_reader.read, "draft.md"),
    ):
        assert said_in(read(write(draft), name)) == said, name
