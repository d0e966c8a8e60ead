"""Labels of the room in Word files: bold, alone on their line, citing what they stand under."""

from __future__ import annotations

import pytest

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.patch.tracked import Stage, track_in_source
from exports.docx.reader import read
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.provisions import HEAD, draft, outline, provisions
from versioning.tree.paragraph import Role
from versioning.tree.text import StyledText

OUTLINED = '<w:outlineLvl w:val="1"/>'
LISTED = """
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="OP%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="OP%1 (%2)"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
"""


def listed(text: str, depth: int = 0) -> str:
    return p(text, props=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>')


@pytest.mark.parametrize("form", ["b", "b i", "b u", "i"])
@pytest.mark.parametrize("space", ["", " "])
@pytest.mark.parametrize(
    ("label", "known"),
    [("OP2", "OP2"), ("[OP2]", "OP2"), ("OP2 bis.", "OP2 bis"), ("OP2 bis", "OP2 bis"), ("OP2:", "OP2")],
)
def test_a_label_is_one_whatever_it_looks_like(label: str, known: str, space: str, form: str) -> None:
    behind = " " if not space else ""
    found = draft(*HEAD, p("OP1 Urges all;"), p(r(f"{label}{space}", form), f"{behind}Decides to meet."))
    assert outline(found)[-1] == (known, "Decides to meet.")
    assert found.body[-1].text.marks == ()


def test_so_is_a_number_or_letter_that_is_bold_by_itself() -> None:
    assert provisions(
        p(r("1. ", "b"), r("Urges", "i"), " all:"),
        p(r("(a)", "b"), " to measure;"),
        p(r("(b) ", "b i"), "to report;"),
        p(r("2.", "b"), r("Decides", "i"), " to meet."),
    ) == [
        ("OP1", "Urges all:"),
        ("OP1 (a)", "to measure;"),
        ("OP1 (b)", "to report;"),
        ("OP2", "Decides to meet."),
    ]


def test_a_bold_line_with_a_number_is_a_heading_all_the_same() -> None:
    found = draft(*HEAD, p(r("1. Lakes", "b")), p("1. ", r("Urges", "i"), " all."))
    assert found.body[0].text.plain == "1. Lakes"


def test_words_that_are_bold_with_their_label_stay_bold() -> None:
    text = draft(*HEAD, p(r("OP1 (agreed) ", "b"), r("Urges", "i"), " all.")).body[0].text
    assert [(text.chars[each.start : each.end], each.kind.value) for each in text.marks] == [
        ("(agreed) ", "bold"),
        ("Urges", "italic"),
    ]


def test_a_label_alone_on_its_line_is_that_of_the_paragraph_below() -> None:
    assert provisions(
        p("PP1"),
        p(r("Recalling", "i"), " lakes,"),
        p(r("PP2", "b")),
        p(),
        p(r("Noting", "i"), " rivers,"),
        p("OP1.", props=OUTLINED),
        p(r("Urges", "i"), " all:"),
        p("(a) to measure;"),
        p("OP1 alt"),
        p(r("Urges", "i"), " none;"),
        p("OP2"),
        p("OP2 Decides to meet."),
    ) == [
        ("PP1", "Recalling lakes,"),
        ("PP2", "Noting rivers,"),
        ("OP1", "Urges all:"),
        ("OP1 (a)", "to measure;"),
        ("OP1 alt", "Urges none;"),
        ("OP2", "Decides to meet."),
    ]


@pytest.mark.parametrize("lines", [("OP1 (Alta)",), ("OP1 – agreed ad ref",), ("OP1", "[agreed ad ref]")])
def test_a_remark_beside_such_a_label_is_kept_and_none_of_the_words(lines: tuple[str, ...]) -> None:
    found = provisions(*map(p, lines), p("Urges all;"), p("OP2 Decides to meet."))
    remark = lines[-1].removeprefix("OP1").strip(" –")
    assert found == [("text", remark), ("OP1", "Urges all;"), ("OP2", "Decides to meet.")]


def test_a_paragraph_in_brackets_is_no_remark() -> None:
    found = provisions(p("OP1 [Urges all;]"), p("The rest is as before."))
    assert found == [("OP1", "[Urges all;]"), ("text", "The rest is as before.")]


def test_a_letter_may_cite_the_paragraph_that_it_stands_under() -> None:
    assert provisions(
        p("OP1. Urges all:"),
        p("OP1 (a) to measure;"),
        p("OP1(b) to report on:"),
        p("OP1 (b) (i) depth;"),
        p("OP1 (b) (ii) width;"),
        p("OP2 (a) Decides to meet."),
    ) == [
        ("OP1", "Urges all:"),
        ("OP1 (a)", "to measure;"),
        ("OP1 (b)", "to report on:"),
        ("OP1 (b) (i)", "depth;"),
        ("OP1 (b) (ii)", "width;"),
        ("OP2", "(a) Decides to meet."),
    ]


def test_and_so_may_an_automatic_one() -> None:
    found = provisions(listed("Urges all:"), listed("to measure;", 1), listed("Decides."), numbering=LISTED)
    assert found == [("OP1", "Urges all:"), ("OP1 (a)", "to measure;"), ("OP2", "Decides.")]


def test_who_takes_out_a_paragraph_takes_out_the_label_above_it() -> None:
    said = (p("OP1"), p("Urges all;"), p("OP2"), p("Decides to meet."), p("OP3"), p("Requests a report."))
    file = docx("".join((*HEAD, *said)))
    base = read(file, "base.docx").draft
    last = [each for each in base.children if each.role is Role.OPERATIVE][-1]
    parent, at = base.place(last.id)
    changed = base.with_text(base.children[-2].id, StyledText("Decides not to meet."))
    target = changed.spliced(parent, at, at + 1, ())
    made = track_in_source((file, "base.docx"), None, [Stage(target, "Peru", "2026-03-01T10:00:00Z")])
    assert not made.losses
    assert outline(read(accept_all(made.data), "a.docx").draft) == outline(target)
    assert outline(read(reject_all(made.data), "a.docx").draft) == outline(base)


@pytest.mark.parametrize(
    ("number", "label"),
    [("2.", "OP2"), ("OP2 BIS ", "OP2 bis"), ("OP2 ALT 1: ", "OP2 alt 1"), ("OP2.bis ", "OP2 bis")],
)
def test_a_number_is_one_in_capitals_and_without_its_space(number: str, label: str) -> None:
    assert provisions(p("1.Urges all;"), p(f"{number}Decides.")) == [
        ("OP1", "Urges all;"),
        (label, "Decides."),
    ]


def test_a_time_or_figure_is_no_number_for_that() -> None:
    assert provisions(p("1. Urges all."), p("3.5 degrees are too many."))[-1][0] == "text"
