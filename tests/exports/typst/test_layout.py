"""Where words stand on a printed page, measured in its PDF: tables, mastheads, notes, titles, symbols."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import pypdfium2

from exports.pdf.writer import write, write_redline
from exports.typst.draft import draft_source, redline_source
from exports.typst.fonts import Typefaces, shipped
from exports.typst.paper import LETTER
from exports.typst.words import words
from tests.exports.typst.test_pages import draft, text
from versioning.compare.compare import compare
from versioning.compare.redline import Redline
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import EMPTY, MarkKind, Note, StyledText, atom_text, styled

TEXT = LETTER.margin + LETTER.inset
"""The left edge of the text, in points."""


class Stretch(NamedTuple):
    """Words of one line, the page they stand on (from 0), and their edges in points."""

    words: str
    page: int
    left: float
    right: float


def stretches(data: bytes) -> list[Stretch]:
    document = pypdfium2.PdfDocument(data)
    found: list[Stretch] = []
    for at, page in enumerate(document):
        shown = page.get_textpage()
        for index in range(shown.count_rects()):
            left, bottom, right, top = shown.get_rect(index)
            words = " ".join(shown.get_text_bounded(left, bottom, right, top).split())
            found.append(Stretch(words, at, left, right))
    document.close()
    return found


def table(*rows: tuple[str | StyledText, ...]) -> Paragraph:
    def cell(at: str, words: str | StyledText) -> Paragraph:
        said = words if isinstance(words, StyledText) else styled(words)
        return Paragraph(f"c{at}", Role.CELL, children=(Paragraph(f"w{at}", Role.TEXT, said),))

    made = tuple(
        Paragraph(
            f"r{at}",
            Role.ROW,
            children=tuple(cell(f"{at}-{place}", words) for place, words in enumerate(row)),
        )
        for at, row in enumerate(rows)
    )
    return Paragraph("t", Role.TABLE, children=made)


LONG = "Wells of the coast, their upkeep and the training of all who look after them in every district"
HEAD = (styled("Part", MarkKind.ITALIC), styled("Dollars", MarkKind.ITALIC))
SYMBOL = "A/99/L.1"


def test_figures_of_a_table_are_whole_and_end_under_each_other() -> None:
    made = draft(table(HEAD, (LONG, "1 749 562 600"), (LONG, "92 738 500")), symbol=SYMBOL)
    found = {each.words: each for each in stretches(write(made))}
    assert abs(found["1 749 562 600"].right - found["92 738 500"].right) < 1


def test_a_column_of_words_and_figures_begins_at_one_edge() -> None:
    made = draft(table(HEAD, ("29A", LONG), ("30", LONG)), symbol=SYMBOL)
    found = {each.words: each for each in stretches(write(made))}
    assert abs(found["29A"].left - found["30"].left) < 1


def test_the_names_of_columns_stand_on_every_page_of_a_table() -> None:
    made = draft(table(HEAD, *((f"{at} {LONG}", str(at)) for at in range(60))), symbol=SYMBOL)
    found = stretches(write(made))
    last = max(each.page for each in found)
    assert last
    assert [each.page for each in found if each.words.startswith("Part")] == list(range(last + 1))


def test_the_first_row_of_a_table_like_any_other_is_not_repeated() -> None:
    made = draft(table(*((f"{at} {LONG}", str(at)) for at in range(60))), symbol=SYMBOL)
    assert sum(each.words.startswith("0 Wells") for each in stretches(write(made))) == 1


def test_the_last_cell_of_a_short_row_reaches_to_the_end_of_the_table() -> None:
    made = draft(table(("Part", "Amount in dollars"), ("1", LONG, "75")))
    assert "colspan: 2" in draft_source(made).text


def test_who_changed_a_cell_stands_in_it_and_not_over_the_cell_beside_it() -> None:
    old, new = (
        draft(table((LONG, "Old boats")), text("We.")),
        draft(table((LONG, "New boats")), text("They.")),
    )
    redline = compare(old, new, author="Peru")
    rows = tuple(
        row._replace(segments=tuple(part._replace(author=part.author and "Chad") for part in row.segments))
        if row.new_text.plain == "They."
        else row
        for row in redline.rows
    )
    found = stretches(write_redline(Redline(old, new, rows)))
    [peru] = [each for each in found if "[Peru]" in each.words]
    [chad] = [each for each in found if "Chad" in each.words]
    assert peru.left > TEXT > chad.left


def test_no_line_ends_behind_the_stroke_of_a_symbol() -> None:
    symbols = " and ".join(f"A/CONF.{at}/RPM.5/2" for at in range(241, 275))
    said = " ".join(each.words for each in stretches(write(draft(text(symbols)))))
    assert [at for at in range(241, 275) if f"A/CONF.{at}/RPM.5/2" not in said] == []


def test_nor_of_one_among_arabic_words_but_latin_words_beside_it_keep_their_order() -> None:
    symbols = " و ".join(f"A/CONF.{at}/RPM.5/2" for at in range(241, 275))
    said = " ".join(each.words for each in stretches(write(draft(text(f"انظر {symbols} أيضا")))))
    assert all(f"A/CONF.{at}/RPM.5/2" in said for at in range(241, 275))
    phrase = words(styled("انظر (document A/CONF.241/7, annex) أيضا"), lambda _: "")
    assert "whole(" not in phrase


def test_the_sign_of_a_note_stays_beside_the_symbol_before_it() -> None:
    said = EMPTY
    for at in range(30):
        said += styled("See A/CONF.241/RPM.5/2") + atom_text(Note(f"n{at}", styled("As agreed.")))
        said += styled(" and so on. ")
    found = stretches(write(draft(Paragraph("p", Role.TEXT, said), symbol=SYMBOL)))
    assert not [each for each in found if each.words.isdigit() and abs(each.left - TEXT) < 1.5]


def test_the_title_of_the_item_takes_half_of_the_page() -> None:
    long_title = "Sustainable development: follow-up to and implementation of the programme for small islands"
    found = stretches(write(draft(text("We."), symbol=SYMBOL, item_title=long_title)))
    assert max(each.right for each in found if each.words.split()[0] in long_title) < LETTER.margin + 276


def test_a_masthead_says_in_its_own_language_what_its_fields_are() -> None:
    made = draft(
        text("Les puits de la côte sont dans le besoin et les villes sur le littoral."),
        symbol=SYMBOL,
        distribution="générale",
        language="anglais",
        agenda_item="20 c)",
    )
    said = [each.words for each in stretches(write(made))]
    for each in ("Nations Unies", "Distr. générale", "Original : anglais", "Point 20 c) de l’ordre du jour"):
        assert each in said


def test_the_words_of_a_note_begin_where_the_text_does_and_its_sign_before_them() -> None:
    noted = styled("Wells") + atom_text(Note("n", styled("Agreed by all who were there. " * 12)))
    found = stretches(write(draft(Paragraph("p", Role.TEXT, noted), symbol=SYMBOL)))
    lines = [each for each in found if "there" in each.words]
    assert len(lines) > 2
    assert all(abs(each.left - TEXT) < 1.5 or each.words.startswith("1") for each in lines)
    assert all(each.left > TEXT - 12 for each in lines)


def test_the_second_line_of_a_numbered_title_begins_where_its_first_word_does() -> None:
    title = Paragraph("t", Role.TITLE, styled("Wells of the coast and of the islands " * 4), number="2099/7.")
    lines = [each for each in stretches(write(draft(title, symbol=SYMBOL))) if "coast" in each.words]
    assert len(lines) > 1
    assert all(each.left > TEXT + 30 for each in lines[1:])


def test_pages_of_arabic_are_bound_at_the_right() -> None:
    words = "نحيط علما بالآبار التي تخدم المدن الساحلية " * 12
    made = draft(*(Paragraph(f"p{at}", Role.TEXT, styled(words)) for at in range(12)), symbol=SYMBOL)
    [second] = [each for each in stretches(write(made)) if each.words.startswith("2/")]
    assert second.right > LETTER.width - LETTER.margin - 2


def test_a_family_without_a_bold_face_gets_an_outline() -> None:
    assert Typefaces(shipped(), ("Liberation Serif", "A family of one weight")).lacks_bold
    assert not Typefaces(shipped(), ("Liberation Serif", "Noto Naskh Arabic")).lacks_bold


def test_commas_give_up_room_where_their_family_draws_them() -> None:
    assert Typefaces(shipped(), ("Liberation Serif", "WenQuanYi Zen Hei")).region == "TW"
    assert not Typefaces(shipped(), ("Liberation Serif", "Noto Serif CJK SC")).region


def test_each_line_of_a_recommendation_is_indented() -> None:
    said = "The Commission on Wells\nRecommends the following:"
    made = draft(Paragraph("r", Role.RECOMMENDATION, styled(said)), symbol=SYMBOL)
    lefts = [each.left for each in stretches(write(made)) if each.words.split()[0] in said.split()]
    assert len(lefts) == 2
    assert all(abs(left - TEXT - LETTER.step) < 1.5 for left in lefts)


def test_a_long_name_of_a_committee_is_not_broken_where_the_title_of_the_item_is() -> None:
    body = "Commission on Crime Prevention and Criminal Justice"
    found = stretches(write(draft(text("We."), symbol="E/CN.15/2099/L.2", body=body)))
    assert body in [each.words for each in found]


def test_the_number_of_a_moved_paragraph_moves_with_it() -> None:
    asks = [
        Paragraph(f"o{at}", Role.OPERATIVE, styled(f"Asks for {what} in every harbour of the coast;"))
        for at, what in enumerate(("boats", "wells", "lamps", "ropes"))
    ]
    moved = draft(*asks[1:], asks[0])
    source = redline_source(compare(draft(*asks), moved)).text
    assert 'moved("4.")' in source
    assert 'ins({ "4." })' not in source


def test_the_lines_that_close_a_text_are_not_left_alone_on_the_last_page() -> None:
    def pages(fill: int) -> list[Stretch]:
        provisions = (Paragraph("o", Role.OPERATIVE, styled(f"Requests {LONG}, {LONG} and {LONG};")),)
        before = tuple(text(f"{at} Wells.") for at in range(fill))
        closing = (text("39th plenary meeting"), text("29 July 2099"))
        return stretches(write(draft(*before, *provisions, *closing, symbol=SYMBOL)))

    for fill in range(24, 36):
        found = pages(fill)
        [closing] = [each.page for each in found if each.words == "39th plenary meeting"]
        assert any(each.page == closing and "Wells of the coast" in each.words for each in found)


def test_no_word_reaches_out_of_its_column() -> None:
    head = tuple(styled(words, MarkKind.ITALIC) for words in ("", "Gross", "Internationalization of wells"))
    rows = ((LONG * 3, "1 749 562 600", LONG[:60]), (LONG * 3, "92 738 500", "Wells"))
    found = stretches(write(draft(table(head, *rows), symbol=SYMBOL)))
    assert max(each.right for each in found if "Internationalization" in each.words) < LETTER.width - TEXT


def test_figures_end_under_each_other_where_the_names_of_columns_have_more_cells() -> None:
    head = (*HEAD, styled("", MarkKind.ITALIC), styled("Net", MarkKind.ITALIC))
    made = draft(table(head, (LONG, "1 749 562 600", "75"), (LONG, "92 738 500", "1 200")), symbol=SYMBOL)
    found = {each.words: each for each in stretches(write(made))}
    assert abs(found["75"].right - found["1 200"].right) < 1


def test_names_in_the_margin_do_not_run_into_each_other() -> None:
    old = draft(*(text(f"We{at}.") for at in range(6)), symbol=SYMBOL)
    new = draft(*(text(f"We{at} ask.") for at in range(6)), symbol=SYMBOL)
    redline = compare(old, new, author="United Republic of Tanzania and Papua New Guinea, for the Group")
    other = redline.rows[0]._replace(
        segments=tuple(each._replace(author=each.author and "Chad") for each in redline.rows[0].segments)
    )
    document = pypdfium2.PdfDocument(write_redline(Redline(old, new, (other, *redline.rows[1:]))))
    words = document[0].get_textpage()
    edges = [words.get_rect(at) for at in range(words.count_rects())]
    margin = sorted(((bottom, top) for left, bottom, right, top in edges if right < TEXT), reverse=True)
    document.close()
    assert len(margin) > 10
    assert all(above[0] >= below[1] - 0.5 for above, below in pairwise(margin))


def test_no_changed_heading_is_left_alone_at_the_foot_of_a_page() -> None:
    for fill in range(26, 40):
        before = tuple(text(f"{at} Wells.") for at in range(fill))
        last = text(f"{LONG}. {LONG}. {LONG}.")
        heads = [Paragraph("h", Role.HEADING, styled(words)) for words in ("Boats", "New boats")]
        pair = (draft(*before, head, last, symbol=SYMBOL) for head in heads)
        found = stretches(write_redline(compare(*pair)))
        [page] = {each.page for each in found if "boats" in each.words.lower()}
        assert any(each.page == page and "Wells of the coast" in each.words for each in found)
