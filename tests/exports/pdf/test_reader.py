"""Reading PDFs that the tests print themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.formats import PDF
from exports.pdf.reader import read
from exports.pdf.writer import write as write_pages
from exports.report import Reading
from tests.exports.pdf.maker import BOLD, ITALIC, SANS, Page, pdf
from tests.exports.pdf.printer import Printer, Told
from versioning.negotiation.sponsorship import parse_sponsor_line
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, styled

LONG = (
    "that wells and harbours serve the towns of the coast and all who live there in every season of the year"
)


def printed(*paragraphs: Told, sponsors: str = "Norland and Sudland: draft resolution") -> bytes:
    printer = Printer()
    printer.masthead(sponsors, "The wells of the coast")
    for told in paragraphs:
        printer.paragraph(told)
    return pdf(printer.finish())


def told_of(paragraph: Paragraph, numbers: dict[str, str]) -> Told:
    text = paragraph.text
    italic = text.spans(MarkKind.ITALIC, 0, len(text))
    opening = text.chars[: italic[0].end] if italic and not italic[0].start else ""
    notes = [note.text.chars for _, note in text.notes]
    return Told(text.plain[len(opening) :].strip(), opening, numbers[paragraph.id], "".join(notes))


def read_back(reading: Reading) -> list[Told]:
    numbers = {key: label.number for key, label in labels(reading.draft).items()}
    return [
        told_of(each, numbers)
        for top in reading.draft.body
        for each in top.walk()
        if each.role in {Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH, Role.TEXT}
    ]


WORDS = st.lists(st.sampled_from(LONG.split()), min_size=3, max_size=90).map(" ".join)
NOTES = st.sampled_from(("", "", "Resolution 70/1.", "See A/90/12, paras. 3-5."))
PREAMBULAR = st.builds(
    Told,
    WORDS.map(lambda words: f"{words},"),
    st.sampled_from(("Recalling", "Deeply concerned", "Noting also")),
    note=NOTES,
)
OPERATIVE = st.builds(
    Told, WORDS.map(lambda words: f"{words};"), st.sampled_from(("Urges", "Also invites")), note=NOTES
)


@given(st.lists(PREAMBULAR, min_size=1, max_size=12), st.lists(OPERATIVE, min_size=2, max_size=12))
def test_a_printed_draft_reads_back_over_its_pages(preamble: list[Told], operative: list[Told]) -> None:
    numbered = [replace(each, number=f"{at}.") for at, each in enumerate(operative, 1)]
    reading = read(printed(Told("The General Assembly,"), *preamble, *numbered), "draft.pdf")
    assert read_back(reading) == [*preamble, *numbered]
    roles = [each.role for each in reading.draft.body]
    assert roles == [Role.PREAMBULAR] * len(preamble) + [Role.OPERATIVE] * len(numbered)


def test_the_masthead_is_read_and_furniture_is_named() -> None:
    reading = read(printed(Told("The General Assembly,"), *[Told(f"{LONG},", "Recalling")] * 40), "draft.pdf")
    masthead = reading.draft.masthead
    assert (masthead.organ, masthead.symbol) == ("General Assembly", "A/C.9/90/L.7")
    assert (masthead.distribution, masthead.date, masthead.language) == ("Limited", "4 May 2026", "English")
    assert (masthead.session, masthead.agenda_item) == ("Ninetieth session", "Agenda item 12 (c)")
    assert masthead.item_title == "Strengthening of the wells and harbours of small coastal towns"
    assert [(loss.where, loss.what) for loss in reading.losses] == [
        ("page 1", "page furniture left out: “26-12345 (E)”"),
        ("pages 2–3", "page furniture left out: “A/C.9/90/L.7”"),
        ("pages 2–3", "page furniture left out: “26-12345”"),
        ("pages 2–3", "page numbers left out: 2/3 to 3/3"),
        ("page 1", "left out: “United Nations”"),
    ]
    assert reading.format == "pdf"


def test_a_line_of_sixty_sponsors_is_read_as_one() -> None:
    names = [f"Land{chr(97 + at // 26)}{chr(97 + at % 26)}" for at in range(59)]
    line = f"{', '.join(names)} and Zetland: revised draft resolution"
    reading = read(
        printed(Told("The General Assembly,"), Told(f"{LONG},", "Recalling"), sponsors=line), "d.pdf"
    )
    found = reading.draft.first(Role.SPONSORS)
    assert found is not None
    sponsors = parse_sponsor_line(found.text)
    assert [state.name for state in sponsors.states] == [*names, "Zetland"]
    assert sponsors.kind == "revised draft resolution"


def test_a_draft_submitted_on_the_basis_of_consultations_names_who_submits_it() -> None:
    line = (
        "Draft resolution submitted by the Vice-Chair of the Committee, Ada Lind (Norland), on the basis of"
        " informal consultations on draft resolution A/C.9/90/L.2"
    )
    reading = read(
        printed(Told("The General Assembly,"), Told(f"{LONG},", "Recalling"), sponsors=line), "d.pdf"
    )
    found = reading.draft.first(Role.SPONSORS)
    assert found is not None
    assert found.text.plain == line
    assert parse_sponsor_line(found.text).submitted_by.startswith("the Vice-Chair of the Committee, Ada Lind")


def test_sub_paragraphs_stand_under_their_paragraph() -> None:
    reading = read(
        printed(
            Told("The General Assembly,"),
            Told("the members:", "Invites", "1."),
            Told(f"To note {LONG}:", number="(a)"),
            Told("In the north;", number="(i)", indent=24),
            Told("In the south;", number="(ii)", indent=24),
            Told("To remember it;", number="(b)"),
            Told("to go on.", "Decides", "2."),
        ),
        "draft.pdf",
    )
    names = [label.label for label in labels(reading.draft).values() if label.label]
    assert names == ["OP1", "OP1 (a)", "OP1 (a) (i)", "OP1 (a) (ii)", "OP1 (b)", "OP2"]


def test_an_amendment_keeps_what_it_inserts_under_its_instruction() -> None:
    reading = read(
        printed(
            Told("In operative paragraph 1, replace “wells” with “springs”.", number="1."),
            Told("After operative paragraph 4, insert two new operative paragraphs reading:", number="2."),
            Told(f"{LONG};", "Expresses grave alarm"),
            Told(f"{LONG};", "Stresses"),
            Told("Delete operative paragraph 9.", number="3."),
            sponsors="Norland: amendment to draft resolution A/C.9/90/L.2",
        ),
        "draft.pdf",
    )
    instructions = reading.draft.body
    assert [len(each.children) for each in instructions] == [0, 2, 0]
    assert instructions[0].text.plain == "In operative paragraph 1, replace “wells” with “springs”."
    assert all(each.role is Role.TEXT for each in instructions[1].children)
    assert [labels(reading.draft)[each.id].number for each in instructions] == ["1.", "2.", "3."]


def page_of(*lines: str, top: float = 700, left: float = 90) -> Page:
    page = Page()
    for at, line in enumerate(lines):
        page.text(left, top - 14 * at, line, size=12)
    return page


def texts(data: bytes) -> list[str]:
    return [each.text.plain for each in read(data, "page.pdf").draft.walk()]


def test_a_line_that_ends_within_a_word_goes_on_without_space() -> None:
    lines = ("Words of the follow-", "up to the years 2015–", "2030, of short-", "and long-term aims.")
    assert texts(pdf([page_of(*lines)])) == [
        "Words of the follow-up to the years 2015–2030, of short- and long-term aims."
    ]


def test_a_figure_is_no_note_and_a_raised_sign_without_note_stays_raised() -> None:
    page = page_of("The years of the plan, 202315 in all, are few and are told in metres")
    page.text(439, 705, "2", size=7)
    found = read(pdf([page]), "page.pdf").draft.children[0].text
    assert "202315" in found.chars
    assert found.chars.endswith("metres2")
    assert [mark.kind for mark in found.marks] == [MarkKind.SUPERSCRIPT]


def test_italics_and_bold_are_found_by_their_fonts() -> None:
    page = Page()
    page.text(90, 700, "plain", font=SANS)
    page.text(116, 700, "slanted", font=ITALIC)
    page.text(148, 700, "heavy", font=BOLD)
    text = read(pdf([page]), "page.pdf").draft.children[0].text
    assert text.chars == "plain slanted heavy"
    assert [(text.chars[mark.start : mark.end], mark.kind) for mark in text.marks] == [
        ("slanted", MarkKind.ITALIC),
        ("heavy", MarkKind.BOLD),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Noting the space 𝒳 of measures",
        "إذ تلاحظ الفضاء 𝒳 والتدابير",
    ],
)
def test_a_character_that_pdfium_tells_in_two_halves_is_read_as_one(words: str) -> None:
    draft = Resolution("d", children=(Paragraph("p", Role.PREAMBULAR, styled(words)),))
    found = [each.text.chars for each in read(write_pages(draft), "page.pdf").draft.walk()]
    assert found == [words]


def test_a_no_break_space_that_is_stretched_with_its_line_is_one_space() -> None:
    words = " ".join(f"intergovernmental of {day}\u00a0October" for day in range(10, 25))
    draft = Resolution("d", children=(Paragraph("p", Role.PREAMBULAR, styled(f"Recalling {words},")),))
    found = [each.text.chars for each in read(write_pages(draft), "page.pdf").draft.walk()]
    assert found == [f"Recalling {words},"]


def test_half_a_character_alone_is_unknown_and_said_to_be() -> None:
    data = pdf([page_of("Words that end in half a sign: Z")], packed=False)
    told = b"begincmap 1 beginbfchar <5a> <d835> endbfchar endcmap"
    data = data.replace(
        b"/Encoding /WinAnsiEncoding >>", b"/Encoding /WinAnsiEncoding /ToUnicode 99 0 R >>", 1
    )
    reading = read(
        data.replace(
            b"\nxref\n",
            b"\n99 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\nxref\n" % (len(told), told),
        ),
        "page.pdf",
    )
    assert [each.text.chars for each in reading.draft.walk()] == ["Words that end in half a sign: \ufffd"]
    assert [loss.where for loss in reading.losses] == ["page 1"]


def test_text_set_aslant_is_named_as_left_out() -> None:
    page = page_of("Words that stand upright on the page, as they should.")
    page.aslant(150, 300, "DRAFT")
    losses = read(pdf([page]), "page.pdf").losses
    assert [(loss.where, loss.what) for loss in losses] == [("page 1", "text set aslant left out: “DRAFT”")]


def test_a_table_is_read_cell_by_cell_and_named() -> None:
    first, second = page_of("Words before the table, long enough to be a line."), Page()
    for at, (name, count) in enumerate((("Wells", "12"), ("Harbours", "3"), ("Springs", "40"))):
        second.text(90, 700 - 20 * at, name, size=12)
        second.text(300, 700 - 20 * at, count, size=12)
    reading = read(pdf([first, second]), "page.pdf")
    words = " ".join(each.text.plain for each in reading.draft.walk())
    assert words.endswith("Wells 12 Harbours 3 Springs 40")
    assert [loss.where for loss in reading.losses] == ["page 2"]
    assert "as in a table" in reading.losses[0].what


def test_columns_whose_lines_are_not_level_are_named_too() -> None:
    page = Page()
    for at in range(8):
        page.text(72, 700 - 12 * at, f"High tide at {at}")
        page.text(320, 695 - 12 * at, f"boats on day {at}")
    assert [(loss.where, loss.what) for loss in read(pdf([page]), "tide.pdf").losses] == [
        ("page 1", "what stands side by side, as in a table, is read one after the other")
    ]


def test_ids_come_from_the_file() -> None:
    data = printed(Told("The General Assembly,"), Told(f"{LONG},", "Recalling"))
    first, second = read(data, "a.pdf").draft, read(data, "b.pdf").draft
    assert first == second
    assert read(data + b"\n", "a.pdf").draft.id != first.id


def test_the_table_of_formats_reads_pdf() -> None:
    assert PDF.read is not None
    assert PDF.read(pdf([page_of("Some words.")]), "page.pdf").format == "pdf"


class TestWhatLinesBelongTogether:
    """Lines are joined, or kept apart, as a reader of the page does."""

    def read(self, *pages: Page) -> list[tuple[str, str, str]]:
        found = read(pdf(list(pages)), "draft.pdf").draft
        return [(each.role.name, each.number, each.text.plain) for each in found.walk()]

    def opened(self) -> Page:
        page = Page()
        page.text(100, 700, "The wells of the coast", size=12, font=BOLD)
        page.text(130, 670, "The General Assembly,")
        page.text(130, 650, "Recalling", font=ITALIC)
        page.text(174, 650, "that wells and harbours serve the towns of the coast and those who live there,")
        return page

    def test_a_headings_number_far_before_its_words_is_its_number(self) -> None:
        page = self.opened()
        for y, number, words in ((600, "A.", "Depth"), (560, "B.", "Height")):
            page.text(100, y, number, size=12, font=BOLD)
            page.text(157, y, words, size=12, font=BOLD)
        assert self.read(page)[-2:] == [("HEADING", "A.", "Depth"), ("HEADING", "B.", "Height")]

    def test_the_title_of_an_annex_right_under_its_name_is_its_title(self) -> None:
        page = self.opened()
        page.text(100, 600, "Annex II", size=12, font=BOLD)
        page.text(100, 585, "Depths of the wells", size=12, font=BOLD)
        page.text(100, 550, "They are measured every year in the season of rain.")
        assert ("ANNEX", "Annex II", "Depths of the wells") in self.read(page)

    def test_words_far_apart_in_a_justified_line_are_one_line(self) -> None:
        page = self.opened()
        page.text(130, 600, "1. Invites", spaces=2)
        page.text(212, 600, "intergovernmental and nongovernmental", spaces=38)
        page.text(100, 588, "organizations to measure the depth of the wells in every season of the year;")
        words = "intergovernmental and nongovernmental organizations"
        assert any(words in text for role, _, text in self.read(page) if role == "OPERATIVE")

    def test_a_number_whose_point_is_in_italics_with_its_verb_leaves_no_space_before_it(self) -> None:
        page = self.opened()
        page.text(130, 600, "1")
        page.text(135, 600, ". Invites", font=ITALIC)
        page.text(170, 600, "all of them to measure the wells;")
        assert self.read(page)[-1][2] == "Invites all of them to measure the wells;"

    def test_a_hyphen_of_another_font_stands_within_its_word(self) -> None:
        page = self.opened()
        page.text(130, 600, "1. Invites all of them to the twenty")
        page.text(269.2, 600, "-", font=SANS)
        page.text(273.9, 600, "fourth session;")
        assert "twenty-fourth session;" in self.read(page)[-1][2]

    def test_how_a_text_was_adopted_stands_apart_from_its_date(self) -> None:
        first, second = self.opened(), Page()
        first.text(100, 110, "34th meeting")
        first.text(100, 98, "10 July 2044")
        second.text(100, 700, "[Adopted without a vote.]")
        assert self.read(first, second)[-1] == ("TEXT", "", "[Adopted without a vote.]")

    def test_the_title_below_a_resolutions_number_is_no_field_of_the_masthead(self) -> None:
        page = Page()
        page.text(100, 750, "Resolution adopted by the General Assembly on 12 December 2044")
        page.text(100, 720, "99/114.", size=12, font=BOLD)
        page.text(157, 720, "Credentials of representatives to the", size=12, font=BOLD)
        page.text(157, 706, "ninety-ninth session of the General Assembly", size=12, font=BOLD)
        page.text(130, 670, "The General Assembly,")
        page.text(130, 650, "Recalling", font=ITALIC)
        page.text(174, 650, "that wells and harbours serve the towns of the coast and those who live there,")
        title = "Credentials of representatives to the ninety-ninth session of the General Assembly"
        assert ("TITLE", "99/114.", title) in self.read(page)

    def test_a_bold_paragraph_set_in_goes_on_over_the_page(self) -> None:
        first, second = self.opened(), Page()
        first.text(200, 98, "The authorities should see to it that the depth of every", font=BOLD)
        second.text(200, 700, "well is measured in the season of rain, and of every harbour in", font=BOLD)
        second.text(200, 688, "the season of storms.", font=BOLD)
        role, _, text = self.read(first, second)[-1]
        assert role != "HEADING"
        assert text.startswith("The authorities should see")
        assert text.endswith("the season of storms.")


def test_how_the_security_council_adopted_a_text_is_no_body() -> None:
    page = Page()
    page.text(100, 750, "Consejo de Seguridad", size=18, font=BOLD)
    page.text(100, 700, "Resolución 2748 (2044)", size=12, font=BOLD)
    adopted = "Aprobada por el Consejo de Seguridad en su 9708a sesión, celebrada el 15 de agosto de 2044"
    page.text(100, 680, adopted)
    page.text(130, 650, "El Consejo de Seguridad,")
    page.text(130, 630, "Recordando", font=ITALIC)
    page.text(184, 630, "todas sus resoluciones anteriores sobre los pozos y los puertos de la costa,")
    draft = read(pdf([page]), "draft.pdf").draft
    assert draft.masthead.body == ""
    assert adopted in [each.text.plain for each in draft.walk()]


def test_a_number_after_a_line_that_is_full_and_ends_a_provision_opens_the_next() -> None:
    page = Page()
    lines = (
        "1. Decides to build a harbour on the northern coast, and all of it,",
        "in order to keep the boats that fish for herring there in winter safe;",
        "2. Thanks Norland.",
    )
    for at, line in enumerate(lines):
        page.text(72, 700 - 12 * at, line)
    found = [each.text.plain for each in read(pdf([page]), "draft.pdf").draft.walk()]
    assert "Thanks Norland." in found


def test_a_column_right_beside_the_large_name_of_the_organ_is_a_column() -> None:
    page = Page()
    page.text(113, 705, "Economic and Social Council", size=20, font=BOLD)
    page.text(113 + 290, 706, "Distr.: General")
    page.text(113, 560, "The wells of the coast", size=12, font=BOLD)
    page.text(130, 530, "The Economic and Social Council,")
    page.text(130, 510, "Recalling", font=ITALIC)
    page.text(174, 510, "that wells and harbours serve the towns of the coast,")
    masthead = read(pdf([page]), "draft.pdf").draft.masthead
    assert (masthead.organ, masthead.distribution) == ("Economic and Social Council", "General")


def test_the_second_line_of_a_title_hangs_below_the_words_after_its_number() -> None:
    page = Page()
    page.text(113, 560, "99/7.", size=12, font=BOLD)
    page.text(146, 560, "Depth of the wells and of the harbours of", size=12, font=BOLD)
    page.text(146, 546, "the coast", size=12, font=BOLD)
    page.text(130, 510, "The General Assembly,")
    page.text(130, 490, "Recalling", font=ITALIC)
    page.text(174, 490, "that wells and harbours serve the towns of the coast,")
    titles = [each for each in read(pdf([page]), "draft.pdf").draft.walk() if each.role is Role.TITLE]
    assert [(each.number, each.text.plain) for each in titles] == [
        ("99/7.", "Depth of the wells and of the harbours of the coast")
    ]


def test_what_a_browser_prints_above_every_page_is_furniture_on_the_first_too() -> None:
    pages = [page_of("Words of the first page, and so on."), page_of("Words of the second page, and so on.")]
    for page in pages:
        page.text(30, 770, "4 May 2044, 3:45", size=8)
    reading = read(pdf(pages), "page.pdf")
    assert not any("May" in each.text.plain for each in reading.draft.walk())
    assert ("pages 1–2", "page furniture left out: “4 May 2044, 3:45”") in [
        (loss.where, loss.what) for loss in reading.losses
    ]


def test_words_of_cells_that_stand_close_to_each_other_are_two() -> None:
    page = Page()
    page.text(90, 700, "Vote", font=BOLD)
    page.text(112.8, 700, "Remark", font=BOLD)
    assert texts(pdf([page])) == ["Vote Remark"]


def test_a_bullet_that_is_drawn_opens_its_paragraph() -> None:
    page = Page()
    for at in range(3):
        page.text(110, 700 - 12 * at, f"The tide was high at {at}.")
        page.parts.append(f"98 {702 - 12 * at} 3.5 3.5 re f")
    page.parts.append("300 300 3.5 3.5 re f")
    found = [(each.number, each.text.plain) for each in read(pdf([page]), "tide.pdf").draft.walk()]
    assert found == [("•", f"The tide was high at {at}.") for at in range(3)]


def test_labels_of_the_room_are_known_in_bold_too() -> None:
    page = Page()
    said = (
        ("Urges all States to measure the lakes of the region every", "year;"),
        ("Decides to meet again to hear what was found in all of the", "lakes;"),
        ("Requests a report on what was found in the rivers and on all", "that lives in them."),
    )
    page.text(72, 730, "The General Assembly,")
    for at, (label, lines) in enumerate(zip(("OP1", "OP1 bis", "OP2."), said, strict=True)):
        page.text(72, 690 - 50 * at, label, font=BOLD)
        page.text(122, 690 - 50 * at, lines[0])
        page.text(72, 676 - 50 * at, lines[1])
    draft = read(pdf([page]), "page.pdf").draft
    named = labels(draft)
    assert [(named[each.id].label, each.text.plain) for each in draft.children[1:]] == [
        (label, " ".join(lines)) for label, lines in zip(("OP1", "OP1 bis", "OP2"), said, strict=True)
    ]
