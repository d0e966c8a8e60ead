"""Reading a document: its heading, its instructions, and the paragraphs under them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports.markdown.reader import read
from tests.versioning.drafting.instructions.drafts import LAKES, lines
from versioning.drafting.instructions.applying import Status, apply
from versioning.drafting.instructions.instruction import Action
from versioning.drafting.instructions.sheet import read_sheet, read_text
from versioning.drafting.instructions.writing import write_sheet
from versioning.tree.paragraph import Role

SHEET = """# General Assembly

A/99/L.2

---

Agenda item 4

### **Alta and Borduria: amendment to draft resolution A/99/L.1**

### **Shared lakes**

1. In operative paragraph 1, replace “*Takes note* of” with “*Welcomes*”.

2. After operative paragraph 4, insert two new operative paragraphs reading:

   *Requests* donors:

   (a) To give more;

   (b) To report:

   (i) To States;

   (ii) To the Council;[^*]

   *Thanks* them;

3. Delete operative paragraph 2.

---

[^*]: A/99/7.
"""


def test_the_heading_says_who_amends_what() -> None:
    sheet = read_sheet(read(SHEET.encode(), "sheet.md").draft)
    assert (sheet.symbol, sheet.amends, sheet.by) == ("A/99/L.2", "A/99/L.1", "Alta and Borduria")
    assert [each.number for each in sheet.instructions] == ["1", "2", "3"]


@pytest.mark.parametrize("symbol", ["S/RES/2801 (2024)", "A/RES/80/244 A-C", "A/RES/80/244 B"])
def test_a_symbol_may_go_on_with_a_year_or_a_letter(symbol: str) -> None:
    draft = replace(LAKES, masthead=replace(LAKES.masthead, symbol=symbol))
    sheet = read_sheet(write_sheet(draft, replace(draft, children=draft.children[:-1])).draft)
    assert sheet.amends == "".join(symbol.split())
    assert not apply(sheet, draft).question


def test_new_paragraphs_have_their_lists_italics_and_notes() -> None:
    sheet = read_sheet(read(SHEET.encode(), "sheet.md").draft)
    draft = apply(sheet, LAKES).draft
    found = lines(draft)
    assert found[found.index("OP4: Requests donors:") :][:6] == [
        "OP4: Requests donors:",
        "OP4 (a): To give more;",
        "OP4 (b): To report:",
        "OP4 (b) (i): To States;",
        "OP4 (b) (ii): To the Council;",
        "OP5: Thanks them;",
    ]
    assert [note.sign for note in draft.notes()] == ["", ""]
    requests = next(each for each in draft.walk() if each.text.plain == "Requests donors:")
    assert [mark.end for mark in requests.text.marks] == [len("Requests")]


def test_a_single_instruction_is_unnumbered() -> None:
    text = SHEET.partition("1. In")[0] + "Delete operative paragraph 2.\n"
    (instruction,) = read_sheet(read(text.encode(), "sheet.md").draft).instructions
    assert (instruction.number, instruction.text.plain) == ("", "Delete operative paragraph 2.")


def test_plain_text_without_any_heading_is_read() -> None:
    text = b'1. In paragraph 1, replace "Takes note of" with "Welcomes".\n\n2. Delete paragraph 2.\n'
    application = apply(read_sheet(read(text, "oral.txt").draft), LAKES)
    assert [each.status for each in application.outcomes] == [Status.APPLIED, Status.APPLIED]


def test_one_line_of_plain_text_is_read() -> None:
    for text in (
        "Delete operative paragraph 2.",
        "OP2: delete “small”",
        "In OP4, replace 'more' with 'some'",
    ):
        application = apply(read_sheet(read(text.encode(), "oral.txt").draft), LAKES)
        assert [each.status for each in application.outcomes] == [Status.APPLIED]


def test_words_that_are_no_instruction_are_not_passed_over() -> None:
    sheet = read_text("Delete operative paragraph 2.\nThe lakes of the north are calm.")
    assert [each.action for each in sheet.clauses] == [Action.DELETE, Action.UNKNOWN]


def test_an_introduction_is_no_instruction() -> None:
    sheet = read_text("The draft resolution is amended as follows:\n1. Delete operative paragraph 2.")
    assert [each.action for each in sheet.clauses] == [Action.DELETE]


def test_a_quotation_that_is_not_closed_is_said() -> None:
    (clause,) = read_text("In operative paragraph 2, delete “small").clauses
    assert clause.action is Action.UNKNOWN
    assert "not closed" in clause.problem


def test_quotations_within_quotations_belong_to_the_outer_one() -> None:
    (clause,) = read_text("In paragraph 2, replace “the “old” way” with “the ‘new’ way”.").clauses
    assert clause.old is not None
    assert clause.new is not None
    assert (clause.old.plain, clause.new.plain) == ("the “old” way", "the ‘new’ way")


def test_apostrophes_are_no_quotation_marks() -> None:
    (clause,) = read_text("In paragraph 2, replace “States’ lakes” with “the States' own lakes”.").clauses
    assert clause.new is not None
    assert clause.new.plain == "the States' own lakes"


def test_a_paragraph_to_be_deleted_is_checked_against_what_is_quoted() -> None:
    sheet = read_text("Delete operative paragraph 1 reading:\nTakes note of the report;")
    assert [each.plain for each in sheet.clauses[0].check] == ["Takes note of the report;"]
    assert apply(sheet, LAKES).is_whole


def test_new_text_that_is_announced_without_a_colon_in_its_line_may_stand_behind_it() -> None:
    sheet = read_text("After paragraph 1, insert a new paragraph reading: Thanks donors;")
    assert [block.text.plain for block in sheet.clauses[0].blocks] == ["Thanks donors;"]
    assert sheet.clauses[0].blocks[0].role is Role.TEXT
