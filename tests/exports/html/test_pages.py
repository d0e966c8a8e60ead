"""Every page of HTML stands alone and can be read by everybody: clean, marked, paired, and as a table."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from lxml import html

from exports import samples
from exports.beside import side_by_side
from exports.formats import HTML
from exports.html.redline import write, write_redline
from exports.html.table import write_table
from exports.table import comparative_table
from tests.exports.html.test_redline import draft, texts
from versioning.compare.compare import compare
from versioning.compare.redline import Redline
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Mark, MarkKind, StyledText, styled

NAMES = ("L.14", "L.14/Rev.1")
REDLINE = compare(samples.base(), samples.revised(), author="Peru")
PAGES = {
    "clean": write(samples.revised()),
    "redline": write_redline(REDLINE),
    "table": write_table(comparative_table(REDLINE, NAMES)),
    "beside": write_table(side_by_side(REDLINE, NAMES)),
}


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_says_its_language_and_direction_and_begins_with_one_heading(kind: str) -> None:
    page = html.document_fromstring(PAGES[kind])
    assert page.get("lang") == "en"
    assert page.get("dir") == "ltr"
    assert page.findtext(".//title")
    assert len(list(page.iter("h1"))) == 1
    assert len(list(page.iter("main"))) == 1


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_needs_nothing_from_outside(kind: str) -> None:
    text = PAGES[kind].decode()
    assert not re.search(r"https?://|@import|<script|<link|<iframe|url\(", text)
    addresses = [each for each in re.findall(r'(?:src|href)="([^"]*)"', text) if not each.startswith("#")]
    assert addresses == []


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_is_for_light_and_dark_and_for_paper(kind: str) -> None:
    text = PAGES[kind].decode()
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


@pytest.mark.parametrize("kind", ["redline", "table", "beside"])
def test_changes_are_heard_and_seen_without_colour(kind: str) -> None:
    page = html.document_fromstring(PAGES[kind])
    assert all(each.startswith("[inserted: ") for each in texts(page, "ins"))
    assert all(each.startswith("[deleted: ") for each in texts(page, "del"))
    assert texts(page, "ins")
    assert texts(page, "del")
    assert "text-decoration: underline" in PAGES[kind].decode()
    assert "text-decoration: line-through" in PAGES[kind].decode()


def test_every_link_to_a_note_leads_to_it_and_back() -> None:
    page = html.document_fromstring(PAGES["clean"])
    for link in page.iter("a"):
        assert page.get_element_by_id(link.get("href")[1:]) is not None
    roles = [each.get("role") for each in page.iter("a")]
    assert roles.count("doc-noteref") == roles.count("doc-backlink") > 0


def test_an_arabic_page_runs_from_right_to_left() -> None:
    page = html.document_fromstring(write(draft("تقرر الجمعية العامة أن تبقي المسألة قيد نظرها.")))
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")


def test_a_page_in_none_of_the_six_languages_does_not_say_that_it_is_english() -> None:
    page = html.document_fromstring(
        write(draft("in Bekräftigung der Regeln des Hafens und der Leuchttürme,"))
    )
    assert page.get("lang") == "und"


def test_a_figure_alone_runs_as_the_arabic_page_does() -> None:
    page = html.document_fromstring(write(draft("تقرر الجمعية العامة ما يلي:", "1 400 000")))
    assert {each.get("dir") for each in page.iter("p") if each.get("dir")} == {"rtl"}


def own_words(element: html.HtmlElement) -> str:
    """The words by which a browser tells which way an element runs: all but those set apart from it."""
    own = "" if element.tag == "bdi" else (element.text or "") + "".join(map(own_words, element))
    return own + (element.tail or "")


def test_what_is_not_the_drafts_own_turns_no_arabic_paragraph_around() -> None:
    old = draft(
        "تقرر الجمعية العامة أن تبقي المسألة.", "تطلب إلى اللجنة أن تقدم تقريرا.", "تشجع الدول على ذلك."
    )
    new = draft(
        "تقرر الجمعية العامة أن تبقي المسألة.", "تشجع الدول على ذلك.", "تحث الدول وتطلب إلى اللجنة أن تقدم."
    )
    old, new = (
        replace(each, children=tuple(replace(row, role=Role.PREAMBULAR) for row in each.children))
        for each in (old, new)
    )
    redline = compare(old, new, author="Peru")
    table, beside = comparative_table(redline, NAMES), side_by_side(redline, NAMES)
    for page in (write(new), write_redline(redline), write_table(table), write_table(beside)):
        told = [each for each in html.document_fromstring(page).find(".//main").iter() if each.get("dir")]
        left = (own_words(each) for each in told if each.get("dir") != "rtl")
        firsts = [next(filter(str.isalpha, words), "ا") for words in left]
        assert len(told) > 2
        assert all("\u0600" <= first <= "\u06ff" for first in firsts)


def test_a_date_in_english_stays_in_its_order_on_an_arabic_page() -> None:
    made = replace(draft("تقرر الجمعية العامة ذلك."), masthead=Masthead(date="12 August 2099"))
    [field] = html.document_fromstring(write(made)).find_class("date")
    assert [each.text for each in field.iter("bdi")] == ["12 August 2099"]


def test_letters_without_an_italic_face_are_not_slanted_by_force() -> None:
    assert b":lang(ar) i, :lang(zh) i { font-synthesis-style: none; }" in PAGES["clean"]


def test_a_page_without_a_title_has_a_heading_that_is_heard() -> None:
    [heading] = html.document_fromstring(write(draft("Asks for boats."))).iter("h1")
    assert heading.get("class") == "heard"


def test_colours_of_a_text_are_lightened_on_dark_pages() -> None:
    text = StyledText("[Peru: wells]", (Mark(0, 6, MarkKind.COLOUR, "#7030a0"),))
    page = HTML.written(draft(text), {}).decode()
    assert '<span class="ink" style="--ink-of-text: #7030a0">[Peru:</span>' in page
    assert "color-mix(in srgb, var(--ink-of-text)" in page


def test_authors_are_named_once_where_there_is_one_and_by_paragraph_where_there_are_several() -> None:
    assert "Changes by Peru." in PAGES["redline"].decode()
    old = Resolution("d", children=tuple(Paragraph(f"p{at}", Role.TEXT, styled("Wait.")) for at in range(2)))
    new = replace(old, children=tuple(replace(each, text=styled("Wait on.")) for each in old.children))
    one, two = compare(old, new, author="Peru").rows
    signed = tuple(each._replace(author=each.author and "Chad") for each in two.segments)
    two = two._replace(segments=signed, author="Chad")
    page = html.document_fromstring(write_redline(Redline(old, new, (one, two))))
    assert [each.text_content() for each in page.find_class("kind")][1:] == ["(Peru)", "(Chad)"]


def test_two_texts_side_by_side_have_two_columns() -> None:
    page = html.document_fromstring(PAGES["beside"])
    assert texts(page, "th") == list(NAMES)
    assert {len(row.findall("td")) for row in page.find(".//tbody")} == {2}


def test_a_masthead_stands_in_the_order_of_the_printed_page_and_says_whose_it_is() -> None:
    page = html.document_fromstring(PAGES["clean"])
    said = [each.text_content() for each in page.xpath("//header/p")]
    assert said[0].startswith("United Nations ")
    head = samples.revised().masthead
    assert said.index(head.session) < said.index(head.body)


@pytest.mark.parametrize("kind", PAGES)
def test_all_words_of_a_page_stand_in_its_landmarks(kind: str) -> None:
    body = html.document_fromstring(PAGES[kind]).find("body")
    outside = [each for each in body if each.tag not in ("header", "main")]
    assert [each.tag for each in outside if "heard" not in each.get("class", "")] == []


def test_cells_are_not_indented_by_what_their_table_stands_under() -> None:
    page = html.document_fromstring(write(budget()))
    assert [each.get("style") for each in page.xpath("//td/p | //th/p")] == [None] * 7


def test_columns_are_named_by_headings_and_figures_end_under_each_other() -> None:
    page = html.document_fromstring(write(budget()))
    assert [each.text_content().strip() for each in page.xpath("//th[@scope='col']")] == ["Part", "Dollars"]
    assert [each.text_content().strip() for each in page.xpath("//td[@class='figure']")] == ["7 500", "75"]
    assert [each.text_content().strip() for each in page.xpath("//td[@colspan='2']")] == ["Total to come"]


def budget() -> Resolution:
    def row(at: int, *words: str) -> Paragraph:
        kinds = (MarkKind.ITALIC,) if at == 0 else ()
        cells = tuple(
            Paragraph(
                f"c{at}-{place}",
                Role.CELL,
                children=(Paragraph(f"w{at}-{place}", Role.TEXT, styled(said, *kinds)),),
            )
            for place, said in enumerate(words)
        )
        return Paragraph(f"r{at}", Role.ROW, children=cells)

    rows = (
        row(0, "Part", "Dollars"),
        row(1, "Wells", "7 500"),
        row(2, "Boats", "75"),
        row(3, "Total to come"),
    )
    table = Paragraph("t", Role.TABLE, children=rows)
    return Resolution("d", children=(Paragraph("o", Role.OPERATIVE, styled("Decides:"), (table,)),))


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_is_printed_in_the_colours_of_paper_where_the_screen_is_dark(kind: str) -> None:
    text = PAGES[kind].decode()
    assert text.count("prefers-color-scheme: dark") == text.count("screen and (prefers-color-scheme: dark)")


def test_deep_levels_leave_room_for_words_on_a_narrow_screen() -> None:
    text = write(samples.revised()).decode()
    assert 'style="--level: 1"' in text
    assert "max-width: 34rem) { main { --step: .9rem" in text
