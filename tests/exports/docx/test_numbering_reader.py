"""Automatic numbers are what Word would print before each paragraph."""

from __future__ import annotations

import pytest
from lxml import etree

from exports.docx.numbering_reader import Numbering
from exports.docx.stylesheet import StyleSheet
from tests.exports.docx.files import p, part
from tests.exports.docx.provisions import HEAD, numbered, provisions, reading
from tests.exports.docx.provisions import NUMBERING as NUMBERED
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Role

STYLES = """
<w:style w:type="paragraph" w:styleId="Provision"><w:name w:val="Provision"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Point"/><w:basedOn w:val="Provision"/></w:style>
<w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Plain"/><w:basedOn w:val="Provision"/>
  <w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
<w:style w:type="numbering" w:styleId="Lists"><w:name w:val="Lists"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
"""


def level(depth: int, form: str, text: str, more: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*levels: str, more: str = "") -> Numbering:
    abstract = f'<w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>'
    source = part("numbering", f'{abstract}<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>{more}')
    return Numbering(etree.fromstring(source), StyleSheet(etree.fromstring(part("styles", STYLES))))


def numbers(lists: Numbering, *depths: int, name: str = "1") -> list[str]:
    return [lists.label(lists.place(properties(depth, name)[0], "")) for depth in depths]


def properties(depth: int, name: str) -> etree._Element:
    place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{name}"/></w:numPr>'
    return etree.fromstring(part("pPr", place))


THREE = (level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"), level(2, "lowerRoman", "(%3)"))


def test_deeper_levels_begin_anew() -> None:
    found = numbers(numbering(*THREE), 0, 1, 1, 2, 1, 0, 1)
    assert found == ["1.", "(a)", "(b)", "(i)", "(c)", "2.", "(a)"]


def test_a_level_may_go_on_all_the_same() -> None:
    lists = numbering(THREE[0], level(1, "lowerLetter", "(%2)", '<w:lvlRestart w:val="0"/>'))
    assert numbers(lists, 0, 1, 0, 1) == ["1.", "(a)", "2.", "(b)"]


def test_a_number_may_name_the_levels_above() -> None:
    lists = numbering(level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2"))
    assert numbers(lists, 0, 1, 1) == ["I", "I.1", "I.2"]
    legal = numbering(level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
    assert numbers(legal, 0, 1) == ["I", "1.1"]


def test_a_level_above_that_has_not_begun_counts_as_begun() -> None:
    lists = numbering(level(0, "decimal", "%1"), level(1, "decimal", "%1.%2"))
    assert numbers(lists, 1, 1, 0) == ["1.1", "1.2", "2"]


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("decimal", "28"),
        ("decimalZero", "28"),
        ("lowerLetter", "bb"),
        ("upperLetter", "BB"),
        ("lowerRoman", "xxviii"),
        ("upperRoman", "XXVIII"),
        ("russianUpper", "Я"),
        ("arabicAbjad", "غ"),
        ("arabicAlpha", "ي"),
        ("hindiNumbers", "٢٨"),
        ("chineseCounting", "二十八"),
        ("taiwaneseCountingThousand", "二十八"),
        ("decimalEnclosedCircle", "28"),
        ("decimalFullWidth", "２８"),
        ("of another age", "28"),
        ("none", ""),
    ],
)
def test_counts_have_their_forms(form: str, shown: str) -> None:
    assert numbers(numbering(level(0, form, "%1", start=28)), 0) == [shown]


@pytest.mark.parametrize("form", ["decimal", "hindiNumbers"])
def test_an_arabic_draft_may_number_its_provisions_by_itself(form: str) -> None:
    lists = f"""
<w:abstractNum w:abstractNumId="7">{level(0, form, "%1 -")}{level(1, "arabicAbjad", "(%2)")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>"""
    body = (
        *(p("إن الجمعية العامة،"), p("إذ تشير إلى قراراتها،")),
        *(numbered("تحث جميع الدول على:"), numbered("تخزين البذور؛", 1), numbered("وسم كل كيس؛", 1)),
        numbered("تقرر أن تجتمع."),
    )
    draft = reading(*body, numbering=lists).draft
    named = [label.label for label in labels(draft).values() if label.label]
    assert named == ["PP1", "OP1", "OP1 (أ)", "OP1 (ب)", "OP2"]
    assert draft.first(Role.OPERATIVE) is not None
    assert labels(draft)[draft.body[1].id].number == "1 -"


def test_two_lists_of_one_kind_share_their_count_unless_one_starts_over() -> None:
    over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    more = (
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
        f'<w:num w:numId="3"><w:abstractNumId w:val="7"/>{over}</w:num>'
    )
    lists = numbering(*THREE, more=more)
    assert numbers(lists, 0) == ["1."]
    assert numbers(lists, 0, name="2") == ["2."]
    assert numbers(lists, 0, 0, name="3") == ["5.", "6."]


def test_styles_number_and_stop_numbering() -> None:
    lists = numbering(THREE[0], level(1, "lowerLetter", "(%2)", '<w:pStyle w:val="Point"/>'))
    assert [
        lists.label(lists.place(None, style)) for style in ("Provision", "Point", "Plain", "Provision")
    ] == [
        *("1.", "(a)", "", "2."),
    ]


def test_a_list_may_have_its_levels_from_a_style() -> None:
    more = '<w:num w:numId="4"><w:abstractNumId w:val="8"/></w:num>'
    abstract = '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Lists"/></w:abstractNum>'
    assert numbers(numbering(*THREE, more=abstract + more), 0, name="4") == ["1."]


@pytest.mark.parametrize("name", ["0", "", "9", "words"])
def test_a_list_that_is_not_there_numbers_nothing(name: str) -> None:
    assert numbers(numbering(*THREE), 0, name=name) == [""]


def large(end: str = "") -> str:
    """The lists of a file with so many others that they are read one by one."""
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl>'
    others = (f'<w:abstractNum w:abstractNumId="{at}">{level}</w:abstractNum>' for at in range(100, 500))
    return "".join((*others, NUMBERED, end))


def test_many_lists_number_paragraphs_as_few_do() -> None:
    body = numbered("Urges all:"), numbered("To go;", 1), numbered("Decides to meet.")
    found = provisions(*body, numbering=large())
    assert found == provisions(*body, numbering=NUMBERED)
    assert [label for label, _ in found] == ["OP1", "OP1 (a)", "OP2"]


def test_many_lists_that_are_damaged_are_named() -> None:
    found = reading(*HEAD, numbered("Urges all."), numbering=large("<w:num"))
    assert [(loss.where, loss.what) for loss in found.losses] == [
        ("word/numbering.xml", "is damaged and was left out")
    ]
