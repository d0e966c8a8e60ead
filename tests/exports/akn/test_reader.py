"""What is read of an Akoma Ntoso file, in the shapes that the United Nations' own files have."""

from __future__ import annotations

import pytest

from exports.akn.reader import read
from exports.report import ReadError
from tests.exports.akn.files import akn, body, note, op, outline, preamble, read_body, statement
from versioning.tree.numbering import labels, note_signs
from versioning.tree.paragraph import Role
from versioning.tree.text import ATOM, Mark, MarkKind

POINT = op("(a)", "to mend nets;", of="point")


# Provisions


def test_preambular_and_operative_paragraphs_are_told_by_their_places() -> None:
    draft = read_body(
        op("1.", "Urges A;"), op("2.", "Urges B."), before=preamble("Recalling C,", "Noting D,")
    ).draft
    assert [each[:2] for each in outline(draft)] == [
        ("preambular", "PP1"),
        ("preambular", "PP2"),
        ("operative", "OP1"),
        ("operative", "OP2"),
    ]
    assert [each.number for each in draft.body] == [""] * 4
    organ = draft.first(Role.ORGAN)
    assert organ is not None
    assert organ.text.plain == "The Assembly,"


def test_an_organ_line_that_is_marked_up_as_any_paragraph_is_one() -> None:
    before = "<preamble><p>The General Assembly,</p><p>Recalling C,</p></preamble>"
    draft = read_body(op("1.", "Urges A;"), before=before).draft
    assert [each.role for each in draft.children] == [Role.ORGAN, Role.PREAMBULAR, Role.OPERATIVE]


def test_a_list_within_a_list_stands_under_the_point_before_it() -> None:
    inner = f"<sublist>{op('(i)', 'of silk;', of='point')}{op('(ii)', 'of hemp;', of='point')}</sublist>"
    items = f"<intro><p>Urges States:</p></intro>{POINT}{inner}{op('(b)', 'to sail;', of='point')}"
    end = "<wrapUp><p>and to report;</p></wrapUp>"
    draft = read_body(f"<paragraph><num>1.</num><list>{items}{end}</list></paragraph>", op("2.", "X.")).draft
    assert outline(draft)[:-1] == [
        ("operative", "OP1", "Urges States:"),
        ("subparagraph", "OP1 (a)", "to mend nets;"),
        ("subparagraph", "OP1 (a) (i)", "of silk;"),
        ("subparagraph", "OP1 (a) (ii)", "of hemp;"),
        ("subparagraph", "OP1 (b)", "to sail;"),
        ("text", "", "and to report;"),
    ]


def test_a_list_may_stand_within_its_point() -> None:
    inner = f"<point><num>(a)</num><intro><p>to mend:</p></intro>{op('(i)', 'nets;', of='point')}</point>"
    draft = read_body(f"<paragraph><num>1.</num><intro><p>Urges:</p></intro>{inner}</paragraph>").draft
    assert [each[1] for each in outline(draft)] == ["OP1", "OP1 (a)", "OP1 (a) (i)"]


def test_a_preambular_paragraph_may_introduce_a_list() -> None:
    items = "<item><num>(a)</num><p>nets;</p></item><item><num>(b)</num><p>sails,</p></item>"
    blocks = f"<listIntroduction>Noting:</listIntroduction>{items}"
    container = f'<preamble><container name="Noting"><blockList>{blocks}</blockList></container></preamble>'
    draft = read_body(op("1.", "Urges."), before=container).draft
    assert [each[1] for each in outline(draft)] == ["PP1", "PP1 (a)", "PP1 (b)", "OP1"]


def test_the_only_paragraph_without_a_number_is_operative_and_any_more_are_text() -> None:
    alone = read_body(op("", "Approves it.")).draft
    several = read_body(op("", "Resolves that:"), op("1.", "X is so;"), op("2.", "Y is so.")).draft
    assert [each[0] for each in outline(alone)] == ["operative"]
    assert [each[0] for each in outline(several)] == ["text", "operative", "operative"]
    assert labels(alone)[alone.body[0].id].number == ""


def test_what_ends_with_a_comma_before_the_operative_paragraphs_is_preambular() -> None:
    draft = read_body(op("", "Mindful of A,"), op("1.", "Urges B;"), op("2.", "Urges C.")).draft
    assert [each[1] for each in outline(draft)] == ["PP1", "OP1", "OP2"]


def test_a_number_that_derivation_would_not_give_is_kept() -> None:
    draft = read_body(op("1.", "A;"), op("3 bis.", "B;"), op("7.", "C.")).draft
    assert [each.number for each in draft.body] == ["", "3 bis.", "7."]
    assert [each[1] for each in outline(draft)] == ["OP1", "OP3 bis", "OP7"]


def test_points_left_at_the_level_of_provisions_go_where_their_numbers_say() -> None:
    items = f"<intro><p>Urges:</p></intro>{POINT}{op('(b)', 'to build:', of='point')}"
    draft = read_body(
        f"<paragraph><num>1.</num><list>{items}</list></paragraph>",
        op("", "(i)"),
        op("", "boats;"),
        op("(ii)", "piers;"),
        op("(c)", "to rest."),
        op("2.", "Asks."),
    ).draft
    assert [each[1] for each in outline(draft)] == [
        "OP1",
        "OP1 (a)",
        "OP1 (b)",
        "OP1 (b) (i)",
        "OP1 (b) (ii)",
        "OP1 (c)",
        "OP2",
    ]


def test_a_number_that_nothing_follows_stays() -> None:
    draft = read_body(op("1.", "Urges A."), op("", "(1)")).draft
    assert outline(draft)[-1] == ("text", "", "(1)")


def test_what_is_quoted_stands_under_the_paragraph_that_quotes() -> None:
    quoted = f"<quotedStructure><p>“Decides not to:</p>{op('a.', 'mend;', of='point')}</quotedStructure>"
    content = f"<content><p>Decides that:</p><p><mod>{quoted}</mod></p></content>"
    draft = read_body(f"<paragraph><num>1.</num>{content}</paragraph>", op("2.", "Asks.")).draft
    first = draft.body[0]
    assert [child.role for child in first.children] == [Role.TEXT]
    assert [(child.role, child.number) for child in first.children[0].children] == [(Role.SUBPARAGRAPH, "a.")]


# Headings and sections


def test_headings_are_told_by_element_class_or_form() -> None:
    draft = read_body(
        "<paragraph><subheading>\t\tBoats</subheading></paragraph>",
        op("1.", "A;"),
        "<paragraph><num>B.</num><subheading>Nets</subheading></paragraph>",
        "<paragraph><subheading>C.\tSails</subheading><num>2.</num><content><p>B;</p></content></paragraph>",
        op("", "Table 1", style="H23"),
        op("", '<span class="italic">Oars</span>'),
        op("3.", "C."),
    ).draft
    heads = [(each.number, each.text.plain) for each in draft.body if each.role is Role.HEADING]
    assert heads == [("", "Boats"), ("B.", "Nets"), ("C.", "Sails"), ("", "Table 1"), ("", "Oars")]
    assert [each[1] for each in outline(draft) if each[0] == "operative"] == ["OP1", "OP2", "OP3"]


def test_sections_number_their_paragraphs_anew() -> None:
    pp = '<crossHeading refersTo="#preamble"><span class="italic">Recalling</span> A,</crossHeading>'
    first = (
        f"<section><num>I</num><subheading>Boats</subheading>{pp}{op('1.', 'A;')}{op('2.', 'B;')}</section>"
    )
    second = f"<part><subheading>II</subheading><subheading>Nets</subheading>{op('', 'Notes C.')}</part>"
    draft = read_body(first, second).draft
    assert [each for each in outline(draft) if each[0] != "heading"] == [
        ("preambular", "I, PP1", "Recalling A,"),
        ("operative", "I, OP1", "A;"),
        ("operative", "I, OP2", "B;"),
        ("operative", "II, OP1", "Notes C."),
    ]
    assert [each.number for each in draft.body if each.role is Role.OPERATIVE] == ["", "", ""]
    assert [each[2] for each in outline(draft) if each[0] == "heading"] == ["I", "Boats", "II", "Nets"]


# Words in the line


def test_the_spaces_of_layout_go_and_those_between_words_stay() -> None:
    text = "\t<span class='italic'>Urges </span>the\n      States of  the sea\u00a0and\u2011sky "
    loose = "\n  <span class='bold'>The Assembly</span>\n  <span class='italic'>،</span>\n"
    draft = read_body(op("1.", text), op("2.", loose), op("3.", "<b>A</b>\n<b>b</b>.")).draft
    assert [each.text.plain for each in draft.body] == [
        "Urges the States of the sea\u00a0and\u2011sky",
        "The Assembly،",
        "A b.",
    ]
    assert draft.body[0].text.marks == (Mark(0, 5, MarkKind.ITALIC),)


def test_marks_of_elements_and_classes_are_kept() -> None:
    line = "<i>a</i>-<b>b</b>-<u>c</u>-<sup>d</sup>-<sub>e</sub>-<span class='bold italic'>f</span>"
    text = read_body(op("1.", line)).draft.body[0].text
    assert {(mark.start, mark.kind) for mark in text.marks} == {
        (0, MarkKind.ITALIC),
        (2, MarkKind.BOLD),
        (4, MarkKind.UNDERLINE),
        (6, MarkKind.SUPERSCRIPT),
        (8, MarkKind.SUBSCRIPT),
        (10, MarkKind.BOLD),
        (10, MarkKind.ITALIC),
    }


def test_notes_stand_at_their_anchors_with_the_signs_that_are_printed() -> None:
    first = f"Urges A,{note('1', 'Ibid.')} B{note('*', 'Star.')} and{note('2', 'See <i>C</i>.')}"
    draft = read_body(op("1.", first), op("2.", f"D.{note('7', 'Odd.')}")).draft
    assert draft.body[0].text.chars == f"Urges A,{ATOM} B{ATOM} and{ATOM}"
    assert [(each.sign, each.text.plain) for each in draft.notes()] == [
        ("", "Ibid."),
        ("*", "Star."),
        ("", "See C."),
        ("7", "Odd."),
    ]
    assert list(note_signs(draft).values()) == ["1", "*", "2", "7"]


def test_a_note_put_behind_the_space_after_its_word_stands_at_the_word() -> None:
    draft = read_body(op("1.", f"Urges all lakes {note('1', 'See the map.')}and rivers;")).draft
    assert draft.body[0].text.chars == f"Urges all lakes{ATOM} and rivers;"


def test_a_note_that_stands_apart_is_read_where_it_is_referred_to() -> None:
    notes = '<notes source="#a"><note eId="n1"><p>Far away.</p></note></notes>'
    content = op("1.", 'Urges A<noteRef href="#n1" marker="1"/>.')
    data = akn(f'<statement name="resolution"><meta>{notes}</meta>{body(content)}</statement>')
    (only,) = read(data, "file.xml").draft.notes()
    assert (only.text.plain, only.sign) == ("Far away.", "")


def test_the_empty_brackets_of_a_notes_number_go() -> None:
    (only,) = read_body(op("1.", f"A.{note('1', '( ) A/80/1.')}")).draft.notes()
    assert only.text.plain == "A/80/1."


def test_line_breaks_are_kept() -> None:
    assert read_body(op("1.", "A\n <eol/>\n B")).draft.body[0].text.chars == "A\nB"


# Tables, annexes, parts


def test_a_table_is_rows_of_cells_of_paragraphs() -> None:
    rows = '<tr><th colspan="2"><p>Gross</p></th></tr><tr><td><p>1</p><p>2</p></td><td/></tr>'
    reading = read_body(op("1.", "A:"), f'<container name="table"><table>{rows}</table></container>')
    table = reading.draft.body[-1]
    cells = [[[each.text.plain for each in cell.children] for cell in row.children] for row in table.children]
    assert table.role is Role.TABLE
    assert cells == [[["Gross"]], [["1", "2"], []]]
    assert [loss.what for loss in reading.losses] == [
        "1 cell of a table’s head is read as any cell",
    ]


def test_annexes_in_one_attachment_come_apart_at_their_labels() -> None:
    paragraphs = "".join(
        op("", f'<span class="bold">{words}</span>') for words in ("Annex I", "Boats", "Annex II", "Nets")
    )
    doc = f'<doc name="annex"><meta/>{body(paragraphs, op("1.", "Mend them."))}</doc>'
    tail = f"<attachments><attachment>{doc}</attachment></attachments>"
    draft = read(akn(statement(preamble(), body(op("", "Adopts it.")), tail)), "file.xml").draft
    assert [(each.number, each.text.plain) for each in draft.annexes] == [
        ("Annex I", "Boats"),
        ("Annex II", "Nets"),
    ]
    assert outline(draft)[-1] == ("operative", "Annex II, OP1", "Mend them.")


@pytest.mark.parametrize(
    "label", ["Annexe", "Anexo II", "Приложение I", "المرفق الأول", "附件一", "Appendix"]
)
def test_annexes_are_known_in_every_language(label: str) -> None:
    doc = f'<doc name="annex"><meta/>{body(op("", label), op("", "Words."))}</doc>'
    tail = f"<attachments><attachment>{doc}</attachment></attachments>"
    (annex,) = read(akn(statement(body(op("1.", "A.")), tail)), "file.xml").draft.annexes
    assert annex.number == label
    assert [each.text.plain for each in annex.children] == ["Words."]


def test_a_composite_is_its_parts() -> None:
    part = '<component eId="c{0}">{1}</component>'
    drafts = "".join(
        part.format(
            at,
            statement(
                f"<preface><p><docNumber>{label}</docNumber><docTitle>{title}</docTitle></p></preface>",
                preamble(),
                body(op("", "Decides.")),
            ),
        )
        for at, (label, title) in enumerate((("A", "Boats"), ("B", "Nets")))
    )
    references = "".join(
        f'<component><documentRef href="{name}" showAs="x"/></component>' for name in ("c0", "c1")
    )
    head = "<preface><p><docNumber>80/1.</docNumber><docTitle>Harbours</docTitle></p></preface>"
    collection = f"<meta/>{head}<collectionBody>{references}</collectionBody>"
    data = akn(
        f'<documentCollection name="x">{collection}</documentCollection><components>{drafts}</components>'
    )
    draft = read(data, "file.xml").draft
    title = draft.first(Role.TITLE)
    assert title is not None
    assert (title.number, title.text.plain) == ("80/1.", "Harbours")
    assert [(each.number, each.text.plain) for each in draft.parts] == [("A", "Boats"), ("B", "Nets")]
    assert [each[1] for each in outline(draft) if each[0] == "operative"] == ["A, OP1", "B, OP1"]


EMBEDDED = (
    '<embeddedStructure><container name="formula"><p>The Assembly,</p></container>'
    '<container name="Noting"><p>Noting A,</p></container>'
    f"{op('1.', 'Urges B;')}{op('2.', 'Urges C.')}</embeddedStructure>"
)


def test_a_draft_that_is_recommended_is_the_draft() -> None:
    recommends = op("", f"Recommends the adoption of the following draft: {EMBEDDED}")
    draft = read_body(recommends, before=preamble(organ="The Council")).draft
    said, organ = draft.first(Role.RECOMMENDATION), draft.first(Role.ORGAN)
    assert said is not None
    assert organ is not None
    assert said.text.chars == "The Council\nRecommends the adoption of the following draft:"
    assert organ.text.plain == "The Assembly,"
    assert [each[1] for each in outline(draft)] == ["", "PP1", "OP1", "OP2"]


def test_so_is_one_in_a_component() -> None:
    inner = statement(preamble("Noting A,"), body(op("1.", "Urges B;"), op("2.", "Urges C.")), name="draft")
    outer = preamble(organ="The Council") + body(op("", "Recommends the following:"))
    data = akn(statement(outer, f"<components><component>{inner}</component></components>"))
    draft = read(data, "file.xml").draft
    assert [each[1] for each in outline(draft)] == ["", "PP1", "OP1", "OP2"]


def test_a_draft_beside_other_provisions_is_a_part() -> None:
    draft = read_body(op("1.", f"Recommends: {EMBEDDED}"), op("2.", "Asks.")).draft
    assert len(draft.parts) == 1
    assert [each[1] for each in outline(draft)][-3:] == ["Part, PP1", "Part, OP1", "Part, OP2"]


# Losses and refusals


def test_links_and_metadata_are_named_once() -> None:
    kinds = '<classification source="#a"><keyword/></classification><workflow source="#a"><step/></workflow>'
    meta = f"<meta>{kinds}</meta>"
    link = '<a href="https://docs.un.org/A/80/1">80/1</a>'
    data = akn(f'<statement name="resolution">{meta}{body(op("1.", f"{link} and {link}."))}</statement>')
    assert [(loss.where, loss.what) for loss in read(data, "file.xml").losses] == [
        ("the whole file", "the targets of 2 links were left out"),
        ("metadata", "left out: keywords, the course of adoption"),
    ]


def test_deleted_and_stray_words_are_named() -> None:
    reading = read_body(op("1.", "Urges <del>all</del><ins>some</ins> States."), "stray words")
    assert reading.draft.body[0].text.plain == "Urges some States."
    assert [(loss.where, loss.what) for loss in reading.losses] == [
        ("deleted text", "left out: “all”"),
        ("the whole file", "left out: “stray words”"),
    ]


def test_a_file_that_is_not_well_formed_is_refused_with_the_place() -> None:
    with pytest.raises(ReadError, match=r"^bad\.xml .*line 2, column \d+") as refused:
        read(b"<akomaNtoso>\n<statement></akomaNtoso>", "bad.xml")
    assert str(refused.value).count(". ") == 0


def test_a_file_cut_at_any_tenth_is_refused() -> None:
    whole = akn(statement(preamble("Recalling its resolution,"), body(op("1.", "Decides."))))
    for tenth in range(10):
        with pytest.raises(ReadError, match=r"^cut\.xml "):
            read(whole[: len(whole) * tenth // 10], "cut.xml")


@pytest.mark.parametrize("data", [b"<html/>", b"<akomaNtoso/>", b"<w:document xmlns:w='x'/>"])
def test_other_xml_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"^other\.xml is XML but no Akoma Ntoso document"):
        read(data, "other.xml")


def test_a_file_as_deep_as_the_limit_is_read() -> None:
    deep = "<list><point><num>(a)</num>" * 55 + "<content><p>deep</p></content>" + "</point></list>" * 55
    assert "deep" in str(outline(read_body(f"<paragraph><num>1.</num>{deep}</paragraph>").draft))
    marked = "<span>" * 110 + "deep" + "</span>" * 110
    assert read_body(op("1.", marked)).draft.body[0].text.plain == "deep"


# Other languages


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        (("1 -", "(أ)", "’1‘"), "يحث الدول على ما يلي:"),
        (("1.", "(a)", "㈠"), "敦促所有国家："),
        (("1.", "a)", "i)"), "Prie les États et les ports de :"),
        (("1.", "a)", "i)"), "настоятельно призывает государства:"),
    ],
)
def test_the_numbers_of_other_languages_are_derived(numbers: tuple[str, str, str], words: str) -> None:
    inner = f"<sublist>{op(numbers[2], words, of='point')}</sublist>"
    items = f"<intro><p>{words}</p></intro>{op(numbers[1], words, of='point')}{inner}"
    draft = read_body(
        f"<paragraph><num>{numbers[0]}</num><list>{items}</list></paragraph>",
        op(numbers[0].replace("1", "2"), words),
        before=preamble(organ=words),
    ).draft
    assert [each.number for each in draft.walk()] == [""] * 5
    printed = [label.number for label in labels(draft).values()]
    assert printed == [*numbers, numbers[0].replace("1", "2")]


def test_an_arabic_text_keeps_its_order() -> None:
    words = "إذ تشير إلى القرار 80/1 (A/80/1)،"
    draft = read_body(op("1 -", "تحث."), before=preamble(words)).draft
    assert outline(draft)[0] == ("preambular", "PP1", words)
