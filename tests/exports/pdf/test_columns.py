"""Pages whose text stands in columns: each is read whole, and what only looks like one is not."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.pdf.reader import read
from exports.report import Reading
from exports.typst.compiler import compiled
from exports.typst.draft import draft_source
from exports.typst.paper import DEFAULT
from tests.exports.pdf.maker import BOLD, Page, pdf
from tests.exports.pdf.printer import Printer, true_width
from tests.exports.pdf.test_reader import LONG
from versioning.tree.identity import NodeId
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, MarkKind, Note, StyledText, styled

WORDS = LONG.split()


def columned(draft: Resolution, count: int, gutter: float = 18) -> bytes:
    """Return a draft printed in columns, on a sheet with narrow margins; three lie across."""
    source = draft_source(draft, DEFAULT, {})
    text, made = re.subn(r"x: \d+pt\)", "x: 50pt)", source.text, count=1)
    assert made
    start = text.index("#set page(") + len("#set page(")
    text = f"#set columns(gutter: {gutter}pt)\n{text[:start]}columns: {count}, {text[start:]}"
    if count > 2:
        text = re.sub(r"width: ([\d.]+pt), height: ([\d.]+pt)", r"width: \2, height: \1", text, count=1)
    return compiled(replace(source, text=text))


def random_draft(seed: int) -> Resolution:
    """Return a draft of preambular and operative paragraphs, some with notes and sub-paragraphs."""
    chance = random.Random(seed)
    count = 0

    def text(opening: str, end: str, most: int = 70) -> StyledText:
        nonlocal count
        words = " ".join(chance.choice(WORDS) for _ in range(chance.randint(3, most)))
        count += 1
        made = styled(f"{opening} {words}{end}").with_mark(MarkKind.ITALIC, 0, len(opening), "")
        if chance.random() < 0.25:
            said = " ".join(chance.choice(WORDS) for _ in range(chance.randint(3, 30)))
            note = Note(NodeId(f"n{count}"), styled(f"See {said}."))
            chars = made.chars[:-1] + ATOM + end
            made = StyledText(chars, made.marks, (note,))
        return made

    def lower(end: str) -> Paragraph:
        return Paragraph(NodeId(f"s{count}"), Role.SUBPARAGRAPH, text("To note", end, 40))

    preamble = [
        Paragraph(NodeId(f"p{at}"), Role.PREAMBULAR, text(chance.choice(("Recalling", "Noting")), ","))
        for at in range(chance.randint(4, 14))
    ]
    operative = [
        Paragraph(
            NodeId(f"o{at}"),
            Role.OPERATIVE,
            text(chance.choice(("Urges", "Invites")), ";"),
            children=tuple(lower(";") for _ in range(chance.choice((0, 0, 0, 3)))),
        )
        for at in range(chance.randint(6, 20))
    ]
    first = Paragraph(NodeId("first"), Role.ORGAN, styled("The General Assembly,"))
    return Resolution(NodeId("draft"), children=(first, *preamble, *operative))


def told(reading: Reading) -> list[tuple[str, str, str, list[str], list[str]]]:
    """Return of each paragraph its role, number, words, words in italics and notes."""
    named = labels(reading.draft)
    return [
        (
            each.role.name,
            named[each.id].number if each.id in named else each.number,
            each.text.plain,
            [
                each.text.chars[span.start : span.end]
                for span in each.text.spans(MarkKind.ITALIC, 0, len(each.text))
            ],
            [note.text.plain for _, note in each.text.notes],
        )
        for each in reading.draft.walk()
    ]


@pytest.mark.parametrize("count", [2, 3])
@settings(max_examples=8)
@given(st.integers(0, 10_000), st.sampled_from((12.0, 18.0, 30.0)))
def test_a_draft_printed_in_columns_reads_as_one_that_is_not(count: int, seed: int, gutter: float) -> None:
    draft = random_draft(seed)
    plain = read(columned(draft, 1), "draft.pdf")
    found = read(columned(draft, count, gutter), "draft.pdf")
    assert told(found) == told(plain)


def lines_of_prose(seed: int, count: int) -> list[str]:
    """Return lines of words that fill 200 points; the last ends early."""
    chance = random.Random(seed)
    lines, line = [], chance.choice(WORDS)
    while len(lines) < count:
        word = chance.choice(WORDS)
        if true_width(f"{line} {word}") < 200:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = word
    return [*lines[:-1], lines[-1][:20].strip()]


def set_lines(page: Page, left: float, top: float, lines: list[str]) -> None:
    for at, line in enumerate(lines):
        page.text(left, top - 12 * at, line)


def words(*pages: Page) -> str:
    return " ".join(each.text.plain for each in read(pdf(list(pages)), "page.pdf").draft.walk())


def test_a_heading_across_both_columns_stands_between_what_is_above_and_below_it() -> None:
    blocks = [lines_of_prose(seed, 10) for seed in range(4)]
    for heading in ("Of the wells and harbours of the towns of the coast, and of who lives there", "Wells"):
        page = Page()
        for block, (left, top) in zip(blocks, ((72, 700), (320, 700), (72, 520), (320, 520)), strict=True):
            set_lines(page, left, top, block)
        page.text(72, 552, heading, size=12, font=BOLD)
        above, beside, below, last = (" ".join(block) for block in blocks)
        assert words(page) == f"{above} {beside} {heading} {below} {last}"


def test_columns_below_a_masthead_leave_its_fields_where_they_are() -> None:
    printer = Printer()
    printer.masthead("Norland and Sudland: draft resolution", "The wells of the coast")
    page = printer.pages[0]
    first, second = lines_of_prose(1, 20), lines_of_prose(2, 20)
    page.text(60, 430, "The General Assembly,")
    for left, lines in ((60, first), (310, second)):
        set_lines(page, left, 400, lines)
    reading = read(pdf(printer.finish()), "draft.pdf")
    masthead = reading.draft.masthead
    assert (masthead.organ, masthead.distribution, masthead.date) == (
        "General Assembly",
        "Limited",
        "4 May 2026",
    )
    said = " ".join(each.text.plain for each in reading.draft.walk())
    assert said.endswith(" ".join((*first, *second)))


def test_a_few_lines_on_the_last_page_are_columns_too_and_go_on_from_the_page_before() -> None:
    first, second = Page(), Page()
    text = lines_of_prose(3, 105)
    for left, lines in ((72, text[:50]), (320, text[50:100])):
        set_lines(first, left, 700, lines)
    set_lines(second, 72, 700, text[100:103])
    set_lines(second, 320, 700, text[103:])
    found = [each.text.plain for each in read(pdf([first, second]), "page.pdf").draft.walk()]
    assert found == [" ".join(text)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ([f"Land{chr(97 + at)}" for at in range(20)], [f"Shore{chr(97 + at)}" for at in range(20)]),
        ([f"({chr(97 + at)})" for at in range(20)], lines_of_prose(4, 20)),
        ([f"{at}.{at} metres" for at in range(20)], [f"{at * at}.0 metres of depth" for at in range(20)]),
    ],
)
def test_lists_labels_and_figures_are_read_across(left: list[str], right: list[str]) -> None:
    page = Page()
    for x, lines in ((72, left), (320, right)):
        set_lines(page, x, 700, lines)
    both = " ".join(f"{one} {other}" for one, other in zip(left, right, strict=True))
    said = " ".join(f"{number} {text}".strip() for _, number, text, *_ in told(read(pdf([page]), "page.pdf")))
    assert said == both


def test_a_table_of_prose_is_read_cell_by_cell_and_named() -> None:
    ruled, plain = Page(), Page()
    rows = [(lines_of_prose(at, 7 + at % 2), lines_of_prose(9 + at, 9 - at)) for at in range(4)]
    for page in (ruled, plain):
        top = 700
        for row in rows:
            if page is ruled:
                page.rule(70, 560, top + 12)
            for left, lines in zip((72, 320), row, strict=True):
                set_lines(page, left, top, lines)
            top -= 20 + 12 * max(map(len, row))
        page.rule(70, 560, top + 12)
    cells = " ".join(" ".join(cell) for row in rows for cell in row)
    for page in (ruled, plain):
        assert words(page) == cells
        assert "as in a table" in read(pdf([page]), "page.pdf").losses[0].what


FRENCH = "les puits de la côte et ceux des ports dont vivent toutes les villes sont mesurés avec soin"
ARABIC = "آبار الساحل والموانئ التي تعيش منها المدن تقاس بعناية في كل فصل من فصول السنة"


def set_twice(second: str, *, from_right: bool = False) -> tuple[list[list[str]], bytes]:
    """Return paragraphs in English and of words of another language, and pages with both side by side."""
    chance = random.Random(1)
    texts = [
        [
            " ".join(chance.choice(known) for _ in range(chance.randint(most // 3, most))).capitalize() + "."
            for _ in range(16)
        ]
        for known, most in ((WORDS, 60), (second.split(), 40))
    ]
    aligned = "text(dir: rtl)" if from_right else ""
    cells = ", ".join(f"[{one}], {aligned}[{other}]" for one, other in zip(*texts, strict=True))
    source = draft_source(Resolution(NodeId("d")), DEFAULT, {})
    start = source.text.index("#set page(")
    page = "#set page(width: 595pt, height: 450pt, margin: 60pt)\n"
    grid = f"#grid(columns: (1fr, 1fr), gutter: 18pt, row-gutter: 9pt, {cells})"
    return texts, compiled(replace(source, text=source.text[:start] + page + grid))


@pytest.mark.parametrize("second", [FRENCH, ARABIC])
def test_two_languages_beside_each_other_are_read_each_whole(second: str) -> None:
    texts, data = set_twice(second, from_right=second is ARABIC)
    reading = read(data, "page.pdf")
    assert [bare(each.text.plain) for each in reading.draft.walk()] == [
        bare(each) for language in texts for each in language
    ]
    what = "texts in several languages stand beside each other, and are read one after the other"
    assert [(loss.where, loss.what) for loss in reading.losses] == [("pages 1–3", what)]


def bare(text: str) -> str:
    """Return a text without what PDFium may tell otherwise on a page of two directions."""
    return text.replace(".", "").replace(" ", "")


def test_columns_of_hanging_paragraphs_begin_where_their_numbers_do() -> None:
    page, said = Page(), []
    for left in (72, 320):
        top = 700
        for at in range(6):
            lines = lines_of_prose(left + at, 4 + (at * left) % 7)
            page.text(left, top, f"{at + 1 + 6 * (left > 72)}.")
            set_lines(page, left + 28, top, lines)
            top -= 12 * len(lines) + 8
            said.append(" ".join(lines))
    assert words(page) == " ".join(said)


def test_columns_are_found_where_each_letter_is_drawn_by_itself() -> None:
    page, said = Page(), []
    for left in (72, 320):
        lines = lines_of_prose(left, 12)
        said += lines
        for at, line in enumerate(lines):
            for place, letter in enumerate(line):
                if letter != " ":
                    page.text(left + true_width(line[:place]), 700 - 12 * at, letter)
    assert words(page).replace(" ", "") == "".join(said).replace(" ", "")


def test_a_page_of_lists_and_tables_has_the_columns_of_the_pages_before_it() -> None:
    first, second = Page(), Page()
    blocks = [lines_of_prose(seed, 20) for seed in range(4)]
    for left, block in zip((72, 320), blocks[:2], strict=True):
        set_lines(first, left, 700, block)
    for left, block in zip((104, 384), blocks[2:], strict=True):
        set_lines(second, left, 700, block)
    second.text(320, 712, "Of the wells and harbours of the coast")
    heading = "Of the wells and harbours of the coast"
    said = (*blocks[0], *blocks[1], *blocks[2], heading, *blocks[3])
    assert words(first, second) == " ".join(said)
