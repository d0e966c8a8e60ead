"""Anybody's Word file is read as the draft that a person sees in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from exports.docx.reader import read
from exports.markdown.reader import read as read_markdown
from tests.exports.docx.files import RELS, archive, entries_of, p, r, relations
from tests.exports.docx.provisions import (
    HEAD,
    NUMBERING,
    STYLES,
    changed,
    draft,
    mark,
    numbered,
    provisions,
    reading,
    table,
)
from tests.exports.docx.test_corpus import WORD, texts_of
from tests.exports.docx.typist import typed
from tests.libreoffice import LibreOffice
from tests.strategies import drafts
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Mark, MarkKind

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


class TestTheTextOfADraft:
    def test_is_told_by_its_opening_words_and_automatic_numbers(self) -> None:
        assert provisions(
            p(r("Recalling", "i"), " its resolution 98/1,"),
            numbered("Urges Member States:"),
            numbered("To measure the lakes;", 1),
            numbered("To report on:", 1),
            numbered("Their depth;", 2),
            numbered("Decides to meet again."),
            numbering=NUMBERING,
        ) == [
            ("PP1", "Recalling its resolution 98/1,"),
            ("OP1", "Urges Member States:"),
            ("OP1 (a)", "To measure the lakes;"),
            ("OP1 (b)", "To report on:"),
            ("OP1 (b) (i)", "Their depth;"),
            ("OP2", "Decides to meet again."),
        ]

    def test_is_told_by_typed_numbers(self) -> None:
        found = provisions(
            p("\t1.\t", r("Urges", "i"), " Member States:"),
            p("\t\t(a)\tTo measure;"),
            p("\t\t(b)\tTo report;"),
            p("2.  ", r("Decides", "i"), " to meet."),
        )
        assert [label for label, _ in found] == ["OP1", "OP1 (a)", "OP1 (b)", "OP2"]
        assert found[0][1] == "Urges Member States:"

    def test_keeps_a_number_that_derivation_would_not_give(self) -> None:
        found = draft(*HEAD, numbered("Urges", number=2), numbered("Decides", number=2), numbering=NUMBERING)
        assert [each.number for each in found.body] == ["5.", "6."]

    def test_may_be_numbered_by_its_style(self) -> None:
        found = provisions(
            p("Urges all;", style="Opening"),
            p("Decides.", style="Opening"),
            styles=STYLES,
            numbering=NUMBERING,
        )
        assert [label for label, _ in found] == ["OP1", "OP2"]

    def test_joins_words_that_runs_split(self) -> None:
        body = p(r("Re", "i"), r("call", "i"), r("ing", "i"), r(" la"), r("kes,"))
        found = draft(*HEAD, body).body[0].text
        assert found.chars == "Recalling lakes,"
        assert found.marks == (Mark(0, 9, MarkKind.ITALIC),)

    def test_has_the_marks_that_styles_give(self) -> None:
        run = '<w:r><w:rPr><w:rStyle w:val="Emphasis"/></w:rPr><w:t>Recalling</w:t></w:r>'
        found = draft(*HEAD, p(run, " lakes,", style="SingleTxtG"), styles=STYLES).body[0]
        assert (found.role, found.text.marks) == (Role.PREAMBULAR, (Mark(0, 9, MarkKind.ITALIC),))

    def test_has_headings(self) -> None:
        found = draft(*HEAD, p("Deep lakes", style="HChG"), p("1. ", r("Urges", "i"), " all."), styles=STYLES)
        assert [each.role for each in found.body] == [Role.HEADING, Role.OPERATIVE]
        assert found.body[0].text.marks == ()

    @pytest.mark.parametrize(("level", "role"), [("0", Role.HEADING), ("8", Role.HEADING), ("9", Role.TEXT)])
    def test_has_headings_by_their_level_in_the_outline(self, level: str, role: Role) -> None:
        outlined = p("Deep lakes and small ones", props=f'<w:outlineLvl w:val="{level}"/>')
        found = draft(
            *HEAD, p("1. ", r("Urges", "i"), " all."), outlined, p("2. ", r("Decides", "i"), " it.")
        )
        assert [each.role for each in found.body] == [Role.OPERATIVE, role, Role.OPERATIVE]

    def test_has_no_provision_for_a_heading_whatever_its_style(self) -> None:
        said = (
            *("The General Assembly,", "Recalling its resolutions,", "Noting the drought,"),
            *("1.\tUrges all to share seeds:", "(a)\tTo store them;", "(b)\tTo label them."),
            *("2.\tDecides to meet.",),
        )
        outlined = '<w:outlineLvl w:val="0"/>'
        found = draft(p("Shared seeds", props=outlined), *(p(words, props=outlined) for words in said))
        roles = [each.role for each in found.walk()]
        assert roles[:5] == [Role.TITLE, Role.ORGAN, *(Role.PREAMBULAR,) * 2, Role.OPERATIVE]
        assert [role for role in roles[5:] if role is Role.OPERATIVE] == [Role.OPERATIVE]

    def test_has_no_sentence_for_a_heading_whatever_its_style(self) -> None:
        long = " ".join(["The lakes of the region are deep and wide and clear"] * 5) + "."
        outlined = p(long, props='<w:outlineLvl w:val="1"/>')
        found = draft(*HEAD, outlined, p("1. ", r("Urges", "i"), " all."))
        assert found.body[0].text.plain == long
        assert found.body[0].role is not Role.HEADING

    def test_has_its_front(self) -> None:
        found = draft(*HEAD, p(r("Recalling", "i"), " lakes,"))
        roles = [each.role for each in found.children]
        assert roles == [Role.SPONSORS, Role.TITLE, Role.ORGAN, Role.PREAMBULAR]

    def test_goes_on_in_an_annex(self) -> None:
        found = draft(
            *HEAD, p("1. ", r("Adopts", "i"), " the rules."), p("Annex"), p(r("Rules", "b")), p("First.")
        )
        assert [(each.number, each.text.plain) for each in found.annexes] == [("Annex", "Rules")]
        assert [each.text.plain for each in found.annexes[0].children] == ["First."]


class TestTheMasthead:
    def test_may_stand_in_a_table(self) -> None:
        lines = r("Distr.: Limited") + "<w:r><w:br/></w:r>" + r("7 May 2031")
        found = reading(
            table(
                [p("United Nations"), p("A/C.9/99/L.4")],
                [p("General Assembly"), p(lines) + p("Original: English")],
            ),
            p("Ninety-ninth session"),
            p("Agenda item 7 (b)"),
            p(r("Lakes and rivers", "b")),
            *HEAD,
            p(r("Recalling", "i"), " lakes,"),
        )
        head = found.draft.masthead
        assert (head.organ, head.symbol) == ("General Assembly", "A/C.9/99/L.4")
        assert (head.distribution, head.date, head.language) == ("Limited", "7 May 2031", "English")
        assert (head.session, head.agenda_item) == ("Ninety-ninth session", "Agenda item 7 (b)")
        assert head.item_title == "Lakes and rivers"
        assert [loss.what for loss in found.losses] == ["left out: “United Nations”"]

    def test_may_stand_in_a_header(self) -> None:
        header = p("A/C.9/99/L.4") + p("Distr.: Limited")
        found = draft(*HEAD, p(r("Recalling", "i"), " lakes,"), header=header)
        assert (found.masthead.symbol, found.masthead.distribution) == ("A/C.9/99/L.4", "Limited")

    def test_may_have_a_symbol_with_a_year_as_the_security_council_prints_it(self) -> None:
        header = p("S/RES/9748 (2031)") + p("Distr.: General")
        found = draft(*HEAD, p(r("Recalling", "i"), " lakes,"), header=header)
        assert found.masthead.symbol == "S/RES/9748 (2031)"

    def test_may_have_its_symbol_and_date_in_running_heads_only(self) -> None:
        header = p("A/C.9/99/L.4\t7 May 2031")
        found = reading(*HEAD, p(r("Recalling", "i"), " lakes,"), header=header)
        assert (found.draft.masthead.symbol, found.draft.masthead.date) == ("A/C.9/99/L.4", "7 May 2031")
        assert found.losses == ()

    def test_is_told_from_words_that_run_on_over_a_line(self) -> None:
        lines = "<w:r><w:br/></w:r>".join(
            map(r, ("Report of the Commission on its", "ninth session, held from 1 to", "9 May 2031"))
        )
        found = draft(p(lines), *HEAD, p(r("Recalling", "i"), " lakes,"))
        words = "Report of the Commission on its ninth session, held from 1 to 9 May 2031"
        assert words in [*vars(found.masthead).values(), *(each.text.plain for each in found.children)]

    def test_has_no_pictures(self) -> None:
        emblem = "<w:r><w:drawing/></w:r>"
        head = table([p(emblem), p("A/C.9/99/L.4")], [p("General Assembly"), p("Distr.: Limited")])
        found = reading(head, *HEAD, p(r("Recalling", "i"), " lakes,"))
        assert [each.role for each in found.draft.children][-1] is Role.PREAMBULAR
        assert [(loss.where, loss.what) for loss in found.losses] == [
            ("masthead and margins", "1 picture or object was left out")
        ]

    def test_other_headers_are_named(self) -> None:
        found = reading(*HEAD, header=p("Not for circulation"))
        assert [(loss.where, loss.what) for loss in found.losses] == [
            ("header", "left out: “Not for circulation”")
        ]


class TestTrackedChanges:
    def test_are_read_as_accepted_and_counted(self) -> None:
        found = reading(
            *HEAD,
            p(
                r("Recalling", "i"),
                changed("ins", " all"),
                changed("del", "<w:r><w:delText>old</w:delText></w:r>"),
                " lakes,",
            ),
            p(changed("moveFrom", "Gone", author="Borduria"), props=mark("moveFrom", "Borduria")),
            p(r("Noting", "i"), changed("moveTo", " rivers,", author="Borduria")),
        )
        assert [each.text.plain for each in found.draft.body] == ["Recalling all lakes,", "Noting rivers,"]
        assert found.authors == {"Alta": 2, "Borduria": 3}
        assert found.losses == ()

    def test_join_paragraphs_whose_end_is_deleted(self) -> None:
        found = draft(*HEAD, p(r("Recalling", "i"), " all", props=mark("del")), p(" lakes,"))
        assert [each.text.plain for each in found.body] == ["Recalling all lakes,"]

    def test_take_rows_away(self) -> None:
        rows = table([p("Depth")], [p("Width")]).replace(
            "<w:tr>", f"<w:tr><w:trPr>{changed('del')}</w:trPr>", 1
        )
        found = draft(*HEAD, rows).body[0]
        assert [each.text.plain for each in found.walk() if each.text.chars] == ["Width"]


class TestWhatElseAFileHolds:
    def test_a_table_has_rows_and_cells(self) -> None:
        found = draft(*HEAD, table([p("Lake"), p("Depth")], [p("Alta"), p("30 m") + p("40 m")])).body[0]
        assert [each.role.value for each in found.walk()][:5] == ["table", "row", "cell", "text", "cell"]
        assert [each.text.plain for each in found.children[1].children[1].children] == ["30 m", "40 m"]

    @pytest.mark.parametrize("sponsors", [HEAD[0], p("Alta: draft resolution on its lakes")])
    @pytest.mark.parametrize("end", [HEAD[2], p("We met at the lake.")])
    def test_a_table_above_the_text_is_a_table_too(self, sponsors: str, end: str) -> None:
        lakes = table([p("Lake"), p("Depth")], [p("Alta"), p("30 m")])
        found = draft(p("Of 1 May"), lakes, sponsors, table([p("River"), p("Length")]), HEAD[1], end)
        cells = [each.text.plain for each in found.walk() if each.role is Role.TEXT]
        assert [each for each in cells if each in ("Lake", "Depth", "Alta", "30 m", "River", "Length")] == [
            *("Lake", "Depth", "Alta", "30 m", "River", "Length")
        ]
        roles = [each.role.value for each in found.children]
        assert roles.count("table") == 2
        assert roles.index("table") < roles.index("sponsors")

    @pytest.mark.parametrize("kind", ["page", "column"])
    def test_a_page_that_ends_between_two_words_keeps_them_apart(self, kind: str) -> None:
        end = f'<w:r><w:br w:type="{kind}"/></w:r>'
        body = p(end, r("Recalling", "i"), end, r("all lakes, "), end, r("and rivers,"), end)
        assert draft(*HEAD, body).body[0].text.plain == "Recalling all lakes, and rivers,"

    def test_a_field_is_what_it_shows(self) -> None:
        def char(kind: str) -> str:
            return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

        field = char("begin") + "<w:r><w:instrText>REF a</w:instrText></w:r>" + char("separate") + r("30")
        body = p(r("Recalling", "i"), " depth ", field + char("end"), "<w:r><w:t>,</w:t></w:r>")
        assert draft(*HEAD, body).body[0].text.plain == "Recalling depth 30,"

    def test_links_and_controls_are_their_words(self) -> None:
        body = p(
            r("Recalling", "i"),
            f"<w:hyperlink>{r(' lakes')}</w:hyperlink>",
            f"<w:sdt><w:sdtPr/><w:sdtContent>{r(' and rivers,')}</w:sdtContent></w:sdt>",
        )
        assert draft(*HEAD, body).body[0].text.plain == "Recalling lakes and rivers,"

    def test_a_text_box_stands_after_its_paragraph(self) -> None:
        box = f"<w:r><w:pict><w:txbxContent>{p('Aside')}</w:txbxContent></w:pict></w:r>"
        found = draft(*HEAD, p(r("Recalling", "i"), " lakes,", box))
        assert [each.text.plain for each in found.body] == ["Recalling lakes,", "Aside"]

    @pytest.mark.parametrize("is_block", [False, True])
    def test_the_way_of_saying_a_thing_that_can_be_read_is_read(self, is_block: bool) -> None:
        def said(choice: str, fallback: str) -> list[str]:
            ways = f"<mc:Choice>{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback>"
            either = f'<mc:AlternateContent xmlns:mc="{MC}">{ways}</mc:AlternateContent>'
            body = either if is_block else p(f"<w:r>{either}</w:r>")
            return [each.text.plain for each in draft(*HEAD, p("We met."), body).walk()][4:]

        def box(words: str) -> str:
            content = f"<w:pict><w:txbxContent>{p(words) if words else p()}</w:txbxContent></w:pict>"
            return p(f"<w:r>{content}</w:r>") if is_block else content

        assert said(box("New"), box("Old")) == ["New"]
        assert said("<w:drawing/>" if not is_block else p(), box("Old")) == ["Old"]
        assert said(box(""), box("Old")) == []  # somebody took them out of the first one

    def test_a_table_or_paragraph_that_wrongly_stands_in_a_paragraph_stands_after_it(self) -> None:
        inner = table([p("Lake") + p("30 m", table([p("Alta")]))])
        found = draft(*HEAD, p(r("Recalling", "i"), " lakes,", inner, p("Aside")))
        assert [(each.role.value, each.text.plain) for top in found.body for each in top.walk()] == [
            ("preambular", "Recalling lakes,"),
            *(("table", ""), ("row", ""), ("cell", ""), ("text", "Lake"), ("text", "30 m")),
            *(("table", ""), ("row", ""), ("cell", ""), ("text", "Alta"), ("text", "Aside")),
        ]

    def test_pictures_and_hidden_text_are_named(self) -> None:
        runs = "<w:r><w:drawing/></w:r>", r("secret", "vanish")
        found = reading(*HEAD, p(r("Recalling", "i"), " lakes,", *runs))
        assert [loss.what for loss in found.losses] == [
            "1 picture or object is kept as it is, and can’t be edited",
            "hidden text was left out: “secret”",
        ]

    @pytest.mark.parametrize(("result", "shown"), [("", "Lake"), ('<w:result w:val="1"/>', "River")])
    def test_what_is_chosen_in_a_drop_down_field_is_named(self, result: str, shown: str) -> None:
        entries = "".join(f'<w:listEntry w:val="{each}"/>' for each in ("Lake", "River"))
        data = f"<w:ffData><w:ddList>{result}{entries}</w:ddList></w:ffData>"
        field = (
            f'<w:r><w:fldChar w:fldCharType="{kind}">{inside}</w:fldChar></w:r>'
            for kind, inside in (("begin", data), ("end", ""))
        )
        found = reading(*HEAD, p(r("Recalling", "i"), " the ", *field, ","))
        assert [loss.what for loss in found.losses] == [
            f"the choice in a drop-down field was left out: “{shown}”"
        ]

    def test_a_last_cell_that_reaches_to_the_end_of_its_row_is_no_loss(self) -> None:
        spanned = "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("Lake")
        assert not reading(*HEAD, table([p("Depth"), p("Height")], [spanned])).losses

    def test_links_and_merged_cells_are_named(self) -> None:
        link = f'<w:hyperlink r:id="r9">{r(" the lakes,")}</w:hyperlink>'
        merged = table(["<w:tcPr><w:hMerge w:val='restart'/></w:tcPr>" + p("Lake"), p("Depth")])
        entries = entries_of("".join((*HEAD, p(r("Recalling", "i"), r(" all"), link), merged)))
        entries[RELS] = relations(("r9", "hyperlink", "https://lakes.example"))
        found = read(archive(entries), "draft.docx")
        assert found.draft.body[0].text.plain == "Recalling all the lakes,"
        assert [loss.what for loss in found.losses] == [
            "1 merged cell is read as a cell by itself",
            "the target of a link was left out: https://lakes.example",
        ]

    def test_bullets_are_kept_as_they_are(self) -> None:
        found = draft(
            *HEAD, p("1. ", r("Urges", "i"), " all:"), numbered("To go", number=3), numbering=NUMBERING
        )
        assert [each.number for each in found.body[0].children] == ["•"]


def test_the_same_file_gives_the_same_ids() -> None:
    first, second = draft(*HEAD, p("Words")), draft(*HEAD, p("Words"))
    assert first == second
    assert first.id != draft(*HEAD, p("Other words")).id


def test_a_file_that_is_no_draft_is_text() -> None:
    found = draft(p("Dear Sir or Madam,"), p("We met at the lake."))
    assert [each.text.plain for each in found.children] == ["Dear Sir or Madam,", "We met at the lake."]


def test_an_empty_file_is_an_empty_draft() -> None:
    assert draft().children == ()


def test_the_seed_typed_in_house_style_is_the_same_draft(corpus: Path) -> None:
    seed = read_markdown((corpus / "un" / "seed-revised-draft-2011.txt").read_bytes(), "seed.txt").draft
    seed = replace(seed, masthead=replace(seed.masthead, symbol="E/CN.99/2031/L.2/Rev.1"))
    found = read(typed(seed, in_house=True), "seed.docx")
    assert [loss.what for loss in found.losses] == ["left out: “United Nations”"]
    assert anonymous(found.draft) == anonymous(seed)


@pytest.mark.proof
def test_the_seed_saved_by_libreoffice_is_the_same_draft(
    corpus: Path, libreoffice: LibreOffice, tmp_path: Path
) -> None:
    seed = read_markdown((corpus / "un" / "seed-revised-draft-2011.txt").read_bytes(), "seed.txt").draft
    path = tmp_path / "seed.docx"
    path.write_bytes(typed(seed))
    (tmp_path / "saved").mkdir()
    saved = libreoffice.convert(path, "docx", tmp_path / "saved")
    assert anonymous(read(saved.read_bytes(), "seed.docx").draft) == anonymous(seed)


@given(drafts())
def test_no_word_of_a_draft_typed_into_word_is_lost(draft: Resolution) -> None:
    found = read(typed(draft), "draft.docx")
    lost = words(texts_of(draft)) - words([*texts_of(found.draft), *(loss.what for loss in found.losses)])
    assert not lost - Counter(("Annex", "bis"))


def words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in WORD.findall(text))


def test_the_seed_typed_into_word_is_the_same_draft(corpus: Path) -> None:
    seed = read_markdown((corpus / "un" / "seed-revised-draft-2011.txt").read_bytes(), "seed.txt").draft
    found = read(typed(seed), "seed.docx")
    assert found.losses == ()
    assert anonymous(found.draft) == anonymous(seed)


@pytest.mark.parametrize(
    ("font", "place", "shown"),
    [
        *(("Symbol", "F0B0", "°"), ("Symbol", "F0A3", "≤"), ("Symbol", "F061", "α"), ("Symbol", "F0B7", "•")),
        *(("Wingdings", "F0FE", "☑"), ("Wingdings", "F0E0", "→"), ("Times New Roman", "00A7", "§")),
    ],
)
def test_a_sign_of_a_symbol_font_is_what_it_shows(font: str, place: str, shown: str) -> None:
    sign = f'<w:r><w:sym w:font="{font}" w:char="{place}"/></w:r>'
    found = reading(*HEAD, p("1. Urges all ", sign, "."))
    assert found.draft.body[0].text.plain == f"Urges all {shown}."
    assert not found.losses


def test_one_that_is_not_known_is_named() -> None:
    sign = '<w:r><w:sym w:font="Webdings" w:char="F04C"/></w:r>'
    found = reading(*HEAD, p("1. Urges all ", sign, "."))
    assert found.draft.body[0].text.plain == "Urges all •."
    assert [each.what for each in found.losses] == ["1 sign of a symbol font is not known and is read as “•”"]


def test_what_an_empty_field_asks_for_is_none_of_the_words() -> None:
    style = '<w:style w:type="character" w:styleId="Grey"><w:name w:val="Placeholder Text"/></w:style>'
    prompt = '<w:r><w:rPr><w:rStyle w:val="Grey"/></w:rPr><w:t>Click here to enter text.</w:t></w:r>'
    control = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{prompt}</w:sdtContent></w:sdt>"
    found = reading(*HEAD, p("1. Urges all ", control, "to meet."), p(control), styles=style)
    assert [each.text.plain for each in found.draft.body] == ["Urges all to meet."]
    assert [each.what for each in found.losses] == [
        "what an empty field asks for was left out: “Click here to enter text.”"
    ]


def field(code: str, shown: str = "") -> str:
    """A field of these instructions, and what the file says that it shows."""
    signs = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    stored = f"{signs[1]}<w:r><w:t>{shown}</w:t></w:r>" if shown else ""
    return f"{signs[0]}<w:r><w:instrText> {code} </w:instrText></w:r>{stored}{signs[2]}"


def test_a_field_that_shows_what_the_file_does_not_hold_is_named() -> None:
    halves, stored, entry = field(r"EQ \f(1,2)"), field("REF goal", "goal 5"), field('XE "wells"')
    found = reading(*HEAD, p("1. Urges all to reach ", halves, " of ", stored, entry, "."))
    assert [each.text.plain for each in found.draft.body] == ["Urges all to reach of goal 5."]
    named = ["what a field shows isn’t in the file, and was left out: “EQ \\f(1,2)”"]
    assert [each.what for each in found.losses] == named


BULLETS = """
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0a7"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
"""


def test_bullets_may_stand_before_provisions_and_below_each_other() -> None:
    said = (
        *((0, "Recalling its charter,"), (0, "Noting the drought,"), (0, "Urges all:")),
        *((0, "to measure:"), (1, "depth;"), (2, "of lakes;"), (1, "width;"), (0, "to report;")),
    )
    assert provisions(*(numbered(words, depth) for depth, words in said), numbering=BULLETS) == [
        ("PP1", "Recalling its charter,"),
        ("PP2", "Noting the drought,"),
        ("OP1", "Urges all:"),
        ("OP1 •", "to measure:"),
        ("OP1 • ◦", "depth;"),
        ("OP1 • ◦ ▪", "of lakes;"),
        ("OP1 • ◦", "width;"),
        ("OP1 •", "to report;"),
    ]
