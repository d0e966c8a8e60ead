"""Where official drafts have their rules, signs and indents, measured in our PDF as in theirs."""

from __future__ import annotations

from typing import NamedTuple

import pypdfium2
import pypdfium2.raw
import pytest

from exports.pdf.writer import write
from exports.typst.paper import LETTER
from tests.exports.typst.test_layout import LONG, SYMBOL, TEXT, stretches
from tests.exports.typst.test_pages import draft, text
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import MarkKind, Note, atom_text, styled


class Rule(NamedTuple):
    """A level line: its page (from 0), its ends, and how far from the top it stands, in points."""

    page: int
    left: float
    right: float
    top: float


def rules(data: bytes) -> list[Rule]:
    document = pypdfium2.PdfDocument(data)
    found: list[Rule] = []
    for at, page in enumerate(document):
        for drawn in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH]):
            left, bottom, right, top = drawn.get_bounds()
            if right - left > 30 and top - bottom < 3:
                found.append(Rule(at, left, right, page.get_height() - (top + bottom) / 2))
    document.close()
    return found


def lowest(data: bytes, page: int) -> float:
    """How far the lowest words of the text on a page end from its top, in points; its number is none."""
    document = pypdfium2.PdfDocument(data)
    shown = document[page].get_textpage()
    edges = [shown.get_rect(at) for at in range(shown.count_rects())]
    below = min(bottom for left, bottom, _, _ in edges if TEXT - 1 < left < LETTER.width - TEXT)
    height = float(document[page].get_height())
    document.close()
    return height - below


def closing(data: bytes) -> Rule:
    [rule] = [each for each in rules(data) if abs(each.right - each.left - 72) < 2 and each.left > TEXT]
    return rule


@pytest.mark.parametrize("fill", range(28, 40))
@pytest.mark.parametrize("length", [1, 6, 60])
def test_a_short_rule_closes_the_text_below_its_last_words(fill: int, length: int) -> None:
    last = Paragraph("o", Role.OPERATIVE, styled(f"Requests {LONG}. " * length))
    data = write(draft(*(text(f"{at} Wells.") for at in range(fill)), last, symbol=SYMBOL))
    rule = closing(data)
    assert rule.page == max(each.page for each in stretches(data))
    assert (rule.left + rule.right) / 2 == pytest.approx(LETTER.width / 2, abs=1)
    assert rule.top - lowest(data, rule.page) == pytest.approx(30, abs=3)


def test_a_draft_without_words_can_be_closed() -> None:
    assert closing(write(draft(text(""), symbol=SYMBOL))).page == 0
    assert closing(write(draft(Paragraph("o", Role.OPERATIVE), symbol=SYMBOL))).page == 0


def test_the_running_head_stands_where_the_rule_of_the_masthead_does() -> None:
    wells = (text(f"{at} Wells.") for at in range(60))
    found = rules(write(draft(*wells, symbol=SYMBOL, organ="General Assembly")))
    tops = {each.page: each.top for each in reversed(found) if each.right - each.left > 400}
    assert tops[0] == pytest.approx(65, abs=0.5)
    assert tops[1] == pytest.approx(65, abs=0.5)


def test_the_asterisk_of_a_note_is_as_large_as_the_words_beside_it() -> None:
    def heights(sign: str) -> list[float]:
        note = Note("n", styled("On behalf of the Group."), sign)
        data = write(draft(Paragraph("s", Role.SPONSORS, styled("Peru:") + atom_text(note)), symbol=SYMBOL))
        document = pypdfium2.PdfDocument(data)
        shown = document[0].get_textpage()
        words = shown.get_text_range()
        found = [at for at, char in enumerate(words) if char == (sign or "1")][-2:]
        boxes = [shown.get_charbox(at, loose=True) for at in found]
        document.close()
        return [top - bottom for _, bottom, _, top in boxes]

    starred, numbered = heights("*"), heights("")
    assert all(star > number * 1.3 for star, number in zip(starred, numbered, strict=True))


def test_a_raised_word_in_a_note_with_an_asterisk_stays_raised() -> None:
    words = styled("On the 19")
    note = Note("n", words + styled("e", MarkKind.SUPERSCRIPT), "*")
    plain = Note("n", words + styled("e", MarkKind.SUPERSCRIPT), "")
    pages = [
        write(draft(Paragraph("p", Role.TEXT, styled("Wells") + atom_text(each)))) for each in (note, plain)
    ]
    rights = [max(each.right for each in stretches(page) if "19" in each.words) for page in pages]
    assert rights[0] == pytest.approx(rights[1], abs=0.5)


def test_the_instructions_of_an_amendment_begin_at_the_edge_and_what_they_insert_is_indented() -> None:
    line = Paragraph("s", Role.SPONSORS, styled("Peru: amendment to draft resolution A/C.3/90/L.2"))
    inserted = Paragraph("i", Role.TEXT, styled("Welcoming the wells of the coast,"))
    asks = (
        Paragraph(
            "a", Role.OPERATIVE, styled("Insert a new preambular paragraph reading:"), children=(inserted,)
        ),
        Paragraph("b", Role.OPERATIVE, styled("Delete operative paragraph 2.")),
    )
    found = stretches(write(draft(line, *asks, symbol=SYMBOL)))
    [number] = [each.left for each in found if each.words.startswith("1.")]
    [words] = [each.left for each in found if each.words.startswith("Welcoming")]
    assert number == pytest.approx(TEXT, abs=2)
    assert words == pytest.approx(TEXT + LETTER.step, abs=1)
    [usual] = [
        each.left for each in stretches(write(draft(*asks, symbol=SYMBOL))) if each.words.startswith("1.")
    ]
    assert usual == pytest.approx(TEXT + LETTER.step, abs=2)


def test_pages_claim_the_standard_for_everybody_where_the_draft_keeps_it() -> None:
    titled = write(draft(Paragraph("t", Role.TITLE, styled("Wells")), text("Boats."), symbol=SYMBOL))
    assert b"<pdfuaid:part>1</pdfuaid:part>" in titled
    assert b"/DisplayDocTitle true" in titled
    untitled = write(draft(Paragraph("h", Role.HEADING, styled("Wells")), text("Boats."), symbol=SYMBOL))
    assert b"pdfuaid" not in untitled
    assert b"/StructTreeRoot" in untitled
    assert all(b"ypst" not in each for each in (titled, untitled))


def test_pages_in_none_of_the_six_languages_do_not_say_that_they_are_english() -> None:
    title = Paragraph("t", Role.TITLE, styled("Leuchttürme"))
    german = write(draft(title, text("in Bekräftigung der Regeln des Hafens,"), symbol=SYMBOL))
    assert b"/Lang(und)" in german
    assert b"<pdfuaid:part>1</pdfuaid:part>" in german
    assert b"/Lang(en)" in write(draft(title, text("Recalling the rules of the harbour,"), symbol=SYMBOL))


def test_words_that_go_on_after_a_list_begin_at_the_edge() -> None:
    below = (
        Paragraph("s", Role.SUBPARAGRAPH, styled("To mend the wells;")),
        Paragraph("w", Role.TEXT, styled("and asks for a report on them;")),
    )
    made = draft(Paragraph("o", Role.OPERATIVE, styled("Decides:"), children=below), symbol=SYMBOL)
    [words] = [each.left for each in stretches(write(made)) if each.words.startswith("and asks")]
    assert words == pytest.approx(TEXT, abs=1)


def test_a_long_paragraph_that_opens_a_list_is_parted_and_leaves_no_page_half_empty() -> None:
    below = tuple(Paragraph(f"s{at}", Role.SUBPARAGRAPH, styled(f"{LONG};")) for at in range(3))
    opening = Paragraph("o", Role.OPERATIVE, styled(f"Decides {LONG * 25}:"), children=below)
    before = (text(f"{at} Wells.") for at in range(24))
    found = stretches(write(draft(*before, opening, symbol=SYMBOL)))
    assert {each.page for each in found if "coast" in each.words} >= {0, 1}
