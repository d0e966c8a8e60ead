"""A number is found before its paragraph, whatever stands around both."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from exports.markdown.blocks import with_number_outside
from exports.markdown.reader import read
from exports.markdown.writer import write
from tests.exports.markdown.test_reader import markdown, outline, plain
from versioning.tree.resolution import Resolution

HEAD = "Lakes\n\nThe General Assembly,\n\nRecalling its charter,\n\n1. Urges States to meet;\n\n"


@pytest.mark.parametrize(
    ("line", "number_first"),
    [
        ("[5. Requests a report;]", "5. [Requests a report;]"),
        ("[[OP5 bis. Requests a report;]]", "OP5 bis. [[Requests a report;]]"),
        ("[PP2: Recalling]", "PP2: [Recalling]"),
        ("[(a) A report;]", "(a) [A report;]"),
        ("[EU: 5. Requests]", "[EU: 5. Requests]"),
        ("[1] See the report.", "[1] See the report."),
        ("[5.] Requests", "[5.] Requests"),
        ("[- a bullet]", "[- a bullet]"),
        ("5. Requests", "5. Requests"),
    ],
)
def test_brackets_stand_around_the_words_and_not_the_number(line: str, number_first: str) -> None:
    assert with_number_outside(line) == number_first


@pytest.mark.parametrize("read_as", [markdown, plain])
def test_a_paragraph_in_brackets_has_its_number(read_as: Callable[[str], Resolution]) -> None:
    draft = read_as(f"{HEAD}[2. Requests a report;]\n\n3. Decides to meet again.\n")
    assert outline(draft)[-3:] == [
        ("OP1", "Urges States to meet;"),
        ("OP2", "[Requests a report;]"),
        ("OP3", "Decides to meet again."),
    ]


def test_what_a_writer_means_as_words_stays_words() -> None:
    draft = markdown(f"{HEAD}\\[2. Requests a report;]\n")
    assert outline(draft)[-1] == ("text", "[2. Requests a report;]")
    assert outline(read(write(draft), "draft.md").draft) == outline(draft)


MUN = """Committee: UNEP

THE UNITED NATIONS ENVIRONMENT PROGRAMME,

Alarmed by plastics,

1) Calls upon all States to:
a) reduce plastics by:
i) taxing bags,
ii) banning beads,
b) collect waste;

2) Encourages others to:
   a. clean beaches;

3) Decides to remain seized of the matter.
"""


def test_figures_with_a_bracket_number_paragraphs_where_no_others_do() -> None:
    assert outline(plain(MUN))[3:] == [
        ("OP1", "Calls upon all States to:"),
        ("OP1 a)", "reduce plastics by:"),
        ("OP1 a) i)", "taxing bags,"),
        ("OP1 a) ii)", "banning beads,"),
        ("OP1 b)", "collect waste;"),
        ("OP2", "Encourages others to:"),
        ("OP2 a.", "clean beaches;"),
        ("OP3", "Decides to remain seized of the matter."),
    ]


def test_elsewhere_they_number_the_points_of_a_list() -> None:
    draft = plain(
        f"{HEAD.replace('meet;', 'meet:')}1) in spring;\n\n2) in autumn;\n\n2. Requests a report.\n"
    )
    assert [label for label, _ in outline(draft)][-4:] == ["OP1", "OP1 1)", "OP1 2)", "OP2"]


def test_short_lines_that_are_numbered_are_a_list() -> None:
    draft = plain(f"{HEAD}Annex\n\nTravel\n\n1. Name: Roe\n2. Name: Doe\n")
    assert outline(draft)[-2:] == [("Annex, OP1", "Name: Roe"), ("Annex, OP2", "Name: Doe")]


def test_a_roman_figure_by_itself_opens_a_section_with_its_title() -> None:
    draft = plain(f"{HEAD}II\n\nSanctions\n\n2. Requests a report.\n")
    assert outline(draft)[-3:] == [
        ("heading", "II"),
        ("heading", "Sanctions"),
        ("II, OP2", "Requests a report."),
    ]


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_between_a_label_of_the_room_and_its_words_is_none_of_them(dash: str) -> None:
    draft = plain(f"The General Assembly,\n\nPP1 {dash} Recalling,\n\nOP 1. {dash} Decides to meet.\n")
    assert outline(draft)[-2:] == [("PP1", "Recalling,"), ("OP1", "Decides to meet.")]


@pytest.mark.parametrize(
    "label",
    [
        "{}P{}",
        "{}P {}.",
        "{}p{}",
        "{}.P. {}",
        "{}.P.{}:",
        "{}P. {}",
        "({}P{})",
        "[{}P{}]",
        "{}P{})",
        "({}P {}.)",
    ],
)
def test_labels_of_the_room_are_known_however_they_are_written(label: str) -> None:
    first, second = label.format("P", 1), label.format("O", 12)
    draft = plain(f"The General Assembly,\n\n{first} Recalling,\n\n{second} Decides to meet.\n")
    assert outline(draft)[-2:] == [("PP1", "Recalling,"), ("OP12", "Decides to meet.")]


def test_labels_of_the_room_that_derivation_gives_are_not_kept_and_others_are() -> None:
    draft = plain("The General Assembly,\n\nPP1 Recalling,\n\nPP4 Noting,\n\nOP1. Urges;\n\nOP12: Decides.\n")
    assert [each.number for each in draft.children[1:]] == ["", "PP4", "", "12."]
    assert [label for label, _ in outline(draft)][1:] == ["PP1", "PP4", "OP1", "OP12"]


def test_brackets_round_a_labelled_paragraph_stay() -> None:
    draft = plain("The General Assembly,\n\n[OP 1 Urges States;]\n\n(OP2 of the last draft is gone)\n")
    assert outline(draft)[-2:] == [("OP1", "[Urges States;]"), ("text", "(OP2 of the last draft is gone)")]


def test_spanish_and_arabic_texts_may_have_a_dash_after_a_number() -> None:
    spanish = plain("La Asamblea General,\n\n1.- Insta a los Estados;\n\n2.- Decide reunirse.\n")
    assert outline(spanish)[-2:] == [("OP1", "Insta a los Estados;"), ("OP2", "Decide reunirse.")]
    arabic = plain("إن الجمعية العامة،\n\n1 - تحث الدول؛\n\n2 - تقرر الاجتماع.\n")
    assert outline(arabic)[-2:] == [("OP1", "تحث الدول؛"), ("OP2", "تقرر الاجتماع.")]
    assert [each.number for each in arabic.children[-2:]] == ["", ""]


def test_what_some_put_over_preamble_and_operative_paragraphs_is_a_heading() -> None:
    draft = plain(
        "Lakes\n\nPreamble\n\nThe Assembly,\n\nRecalling,\n\nOperative paragraphs:\n\n1. Decides to meet.\n"
    )
    assert [label for label, _ in outline(draft)] == ["title", "heading", "organ", "PP1", "heading", "OP1"]
