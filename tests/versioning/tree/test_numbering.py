"""Numbers as official texts print them in each language, and labels as the room cites them."""

from __future__ import annotations

import pytest

from versioning.tree.numbering import beside, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled

OPENINGS = {
    "English": "Urges all the States of the region to:",
    "French": "Prie tous les États et les organes du port :",
    "Spanish": "Insta a todos los Estados y a los órganos:",
    "Russian": "настоятельно призывает все государства:",
    "Arabic": "يحث جميع الدول على ما يلي:",
    "Chinese": "敦促所有国家：",
}


def paragraph(name: str, role: Role, *below: Paragraph, words: str = "", number: str = "") -> Paragraph:
    return Paragraph(name, role, styled(words), below, number)


def numbers(draft: Resolution) -> dict[str, str]:
    return {node: label.number for node, label in labels(draft).items()}


def cited(draft: Resolution) -> dict[str, str]:
    return {node: label.label for node, label in labels(draft).items()}


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("English", ("1.", "(a)", "(i)")),
        ("French", ("1.", "a)", "i)")),
        ("Spanish", ("1.", "a)", "i)")),
        ("Russian", ("1.", "a)", "i)")),
        ("Arabic", ("1 -", "(أ)", "’1‘")),
        ("Chinese", ("1.", "(a)", "㈠")),
    ],
)
def test_each_language_has_its_numbers(language: str, printed: tuple[str, ...]) -> None:
    deep = paragraph("c", Role.SUBPARAGRAPH, paragraph("d", Role.SUBPARAGRAPH))
    first = paragraph("b", Role.OPERATIVE, deep, words=OPENINGS[language])
    draft = Resolution("a", Masthead(), (first, paragraph("e", Role.OPERATIVE)))
    assert tuple(numbers(draft)[name] for name in "bcd") == printed


def test_only_arabic_numbers_a_single_operative_paragraph() -> None:
    alone = {
        language: Resolution("a", Masthead(), (paragraph("b", Role.OPERATIVE, words=words),))
        for language, words in OPENINGS.items()
    }
    printed = {language: numbers(draft)["b"] for language, draft in alone.items()}
    assert printed == {**dict.fromkeys(OPENINGS, ""), "Arabic": "1 -"}


def test_a_single_operative_paragraph_of_a_part_has_no_number_and_one_of_an_annex_has() -> None:
    part = paragraph("b", Role.PART, paragraph("c", Role.OPERATIVE), number="A")
    annex = paragraph("d", Role.ANNEX, paragraph("e", Role.OPERATIVE), number="Annex")
    found = labels(Resolution("a", Masthead(), (part, annex)))
    assert (found["c"].number, found["c"].label) == ("", "A, OP1")
    assert (found["e"].number, found["e"].label) == ("1.", "Annex, OP1")


def test_a_section_under_a_roman_figure_counts_anew_and_is_named() -> None:
    draft = Resolution(
        "a",
        Masthead(),
        (
            paragraph("pp", Role.PREAMBULAR),
            paragraph("h1", Role.HEADING, words="I"),
            paragraph("one", Role.OPERATIVE),
            paragraph("two", Role.OPERATIVE, paragraph("sub", Role.SUBPARAGRAPH)),
            paragraph("h2", Role.HEADING, words="A tale of two harbours", number="II"),
            paragraph("pp2", Role.PREAMBULAR),
            paragraph("alone", Role.OPERATIVE),
        ),
    )
    assert [numbers(draft)[name] for name in ("one", "two", "alone")] == ["1.", "2.", ""]
    labelled = {name: cited(draft)[name] for name in ("pp", "two", "sub", "pp2", "alone")}
    assert labelled == {
        "pp": "PP1",
        "two": "I, OP2",
        "sub": "I, OP2 (a)",
        "pp2": "II, PP1",
        "alone": "II, OP1",
    }


def test_other_headings_leave_the_count_alone() -> None:
    ops = [paragraph(str(at), Role.OPERATIVE) for at in range(2)]
    heading = paragraph("h", Role.HEADING, words="A. Wells")
    assert cited(Resolution("a", Masthead(), (ops[0], heading, ops[1])))["1"] == "OP2"


@pytest.mark.parametrize(
    ("printed", "label"), [("5 bis.", "OP5 bis"), ("7.", "OP7"), ("3 -", "OP3"), ("(b)", "OP2"), ("", "OP2")]
)
def test_a_printed_figure_is_how_the_room_cites(printed: str, label: str) -> None:
    ops = (paragraph("b", Role.OPERATIVE), paragraph("c", Role.OPERATIVE, number=printed))
    assert cited(Resolution("a", Masthead(), ops))["c"] == label


def operative(name: str, number: str = "") -> Paragraph:
    return Paragraph(name, Role.OPERATIVE, number=number)


def test_a_paragraph_beside_another_is_not_counted() -> None:
    draft = Resolution(
        "draft",
        children=(operative("a"), operative("b", "1 bis."), operative("c", "1 alt 2."), operative("d")),
    )
    assert {node: (each.number, each.label) for node, each in labels(draft).items()} == {
        "a": ("1.", "OP1"),
        "b": ("1 bis.", "OP1 bis"),
        "c": ("1 alt 2.", "OP1 alt 2"),
        "d": ("2.", "OP2"),
    }


@pytest.mark.parametrize(
    ("number", "named"),
    [
        *(("5 bis.", "5 bis"), ("OP5 bis", "5 bis"), ("PP3 Ter:", "3 ter"), ("5bis", "5 bis")),
        *(("5 bis alt", "5 bis alt"), ("5.", ""), ("(a)", ""), ("5 days.", ""), ("", "")),
    ],
)
def test_how_a_paragraph_beside_another_is_cited(number: str, named: str) -> None:
    assert beside(number) == named
