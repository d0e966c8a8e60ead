"""Applying a sheet beyond its single clauses: issued and running text, consequences, adoption in part."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.versioning.drafting.instructions.drafts import LAKES, applied, changes, lines
from versioning.drafting.instructions.applying import Status, apply
from versioning.drafting.instructions.instruction import Sheet
from versioning.drafting.instructions.sheet import read_text
from versioning.drafting.instructions.subamending import with_subamendments
from versioning.drafting.instructions.textual import ISSUED, RUNNING
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Mark, MarkKind, StyledText


def test_numbers_are_those_of_the_issued_draft() -> None:
    typed = "1. Delete paragraph 1.\n2. Delete paragraph 2.\n3. In operative paragraph 4, delete “more”."
    application = applied(typed)
    assert [each.where for each in application.outcomes] == [("OP1",), ("OP2",), ("OP4",)]
    assert lines(application.draft)[5:10] == [
        "OP1: Requests the Secretary-General to:",
        "OP1 (a): Report to the Council;",
        "OP1 (b): Inform Member States;",
        "OP1 (c): Hold a meeting in 2027;",
        "OP2: Encourages donors to give funds, where possible;",
    ]


def test_several_sheets_all_amend_the_draft_as_it_was_issued() -> None:
    sheets = [read_text("Delete operative paragraph 1."), read_text("Delete operative paragraph 2.")]
    application = apply(sheets, LAKES)
    assert [each.where for each in application.outcomes] == [("OP1",), ("OP2",)]
    assert [each.sheet for each in application.outcomes] == [0, 1]


def test_what_is_inserted_after_a_deleted_paragraph_stands_where_it_stood() -> None:
    typed = "1. Delete paragraph 2.\n2. After paragraph 2, insert a new paragraph: “Thanks donors;”"
    assert lines(applied(typed).draft)[6] == "OP2: Thanks donors;"


def test_what_is_inserted_twice_after_one_paragraph_stands_in_the_order_of_the_sheet() -> None:
    typed = (
        "1. After paragraph 1, insert a new paragraph: “Thanks donors;”\n"
        "2. After paragraph 1, insert a new paragraph: “Thanks States;”"
    )
    assert lines(applied(typed).draft)[6:8] == ["OP2: Thanks donors;", "OP3: Thanks States;"]


@pytest.mark.parametrize(
    "typed",
    [
        (
            "1. Move operative paragraph 2 after operative paragraph 3.\n"
            "2. Move operative paragraph 3 after operative paragraph 2.\n"
            "3. Move operative paragraph 1 after operative paragraph 2."
        ),
        (
            "1. Move operative paragraph 2 after operative paragraph 4.\n"
            "2. Delete operative paragraph 2.\n"
            "3. Move operative paragraph 1 after operative paragraph 4."
        ),
    ],
)
def test_what_followed_another_paragraph_may_go_on(typed: str) -> None:
    """It would be looked for without end."""
    assert [each.status for each in applied(typed).outcomes] == [Status.APPLIED] * 3


ANEW = "Amend the preambular paragraphs to read “Noting lakes,”"


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("Amend the preambular paragraphs and the preambular paragraphs “Noting lakes,”", Status.APPLIED),
        (f"1. Delete the preambular paragraphs.\n2. {ANEW}", Status.AMBIGUOUS),
        (f"1. Delete the first preambular paragraph.\n2. {ANEW}", Status.APPLIED),
    ],
)
def test_paragraphs_named_twice_or_gone_are_replaced_once(typed: str, status: Status) -> None:
    application = applied(typed)
    assert application.outcomes[-1].status is status
    if status is Status.APPLIED:
        assert [line for line in lines(application.draft) if line.startswith("PP")] == ["PP1: Noting lakes,"]


@pytest.mark.parametrize(
    "typed",
    [
        "Replace paragraphs 1 and 2, footnote 1 to read “Urges States;”",
        "Merge paragraphs 1 and 2, footnote 1 to read “Urges States;”",
        "Amend the text, footnote 1 to read “Urges States;”",
    ],
)
def test_a_note_among_paragraphs_that_are_to_read_otherwise_is_asked_about(typed: str) -> None:
    application = applied(typed)
    assert application.outcomes[-1].status is not Status.APPLIED
    assert application.draft == LAKES


def test_quotations_are_matched_in_issued_or_running_text_and_it_is_said_which() -> None:
    typed = (
        "1. Replace “lakes” with “waters” in the preambular paragraphs and the operative paragraphs.\n"
        "2. In the second preambular paragraph, insert “deep” before “waters”.\n"
        "3. In the second preambular paragraph, replace “state of lakes and” with “state of seas and”.\n"
        "4. In the third preambular paragraph, replace “on lakes” with “on waters”."
    )
    application = applied(typed)
    assert [each.matched for each in application.outcomes] == [ISSUED, RUNNING, ISSUED, ""]
    assert [each.status for each in application.outcomes][3] is Status.SATISFIED
    assert "PP2: Noting with concern the state of seas and rivers," in lines(application.draft)


def test_replacing_everywhere_leaves_alone_what_the_sheet_itself_brings() -> None:
    typed = (
        "1. After operative paragraph 1, insert a new operative paragraph: “Renames the day of lakes;”\n"
        "2. In operative paragraph 1, after “report”, insert “on lakes”.\n"
        "3. Replace “lakes” with “waters” in the operative paragraphs."
    )
    found = lines(applied(typed).draft)
    assert "OP2: Renames the day of lakes;" in found
    assert "OP1: Takes note of the report on lakes;" in found
    assert "OP3: Urges Member States to protect waters, including small waters, and to report;" in found


def test_compounds_of_a_word_are_reached_when_it_is_replaced_everywhere() -> None:
    draft = replace(
        LAKES,
        children=(
            *LAKES.children[:-1],
            Paragraph("x", Role.OPERATIVE, StyledText("Helps lakes-rich areas.")),
        ),
    )
    application = applied("Replace “lakes” with “waters” in the operative paragraphs.", draft)
    assert lines(application.draft)[-1] == "OP5: Helps waters-rich areas."


def test_the_new_last_paragraph_takes_the_period() -> None:
    application = applied("Delete operative paragraph 5.")
    assert lines(application.draft)[-1] == "OP4: Encourages donors to give more funds, where possible."
    assert application.consequences is not None
    assert len(application.transactions) == 2


def test_a_paragraph_that_comes_last_takes_the_period_and_the_old_one_gives_it() -> None:
    application = applied("After operative paragraph 5, insert a new operative paragraph: “Thanks donors;”")
    assert lines(application.draft)[-2:] == [
        "OP5: Decides to remain seized of the matter;",
        "OP6: Thanks donors.",
    ]


def test_nothing_follows_for_the_ends_when_the_last_paragraph_stays() -> None:
    assert applied("Delete operative paragraph 4.").consequences is None


def test_clauses_that_were_not_adopted_are_left_out() -> None:
    sheet = read_text("Delete the third preambular paragraph and operative paragraph 5.")
    application = apply(sheet, LAKES, adopted={0})
    assert [each.status for each in application.outcomes] == [Status.APPLIED, Status.LEFT]
    assert changes(LAKES, application.draft) == ["- Welcoming the report of the Secretary-General on lakes,"]
    assert application.is_whole


def test_each_clause_is_one_transaction_and_can_be_undone() -> None:
    application = applied(
        "1. Delete paragraph 1.\n2. In paragraph 2, delete “small”.\n3. Delete paragraph 9."
    )
    draft = LAKES
    for transaction in application.transactions:
        draft = transaction.apply(draft)
    assert draft == application.draft
    for transaction in reversed(application.transactions):
        draft = transaction.invert().apply(draft)
    assert draft == LAKES


def test_transactions_bear_the_name_of_who_submits_the_sheet() -> None:
    sheet = replace(read_text("Delete paragraph 1."), by="Alta")
    assert [each.author for each in apply(sheet, LAKES).transactions] == ["Alta"]


@pytest.mark.parametrize(("amends", "asked"), [("A/99/L.1", False), ("A/99/L.1/Rev.1", True), ("", False)])
def test_a_sheet_that_names_another_draft_is_asked_about(amends: str, asked: bool) -> None:
    sheet = replace(read_text("Delete paragraph 1."), amends=amends)
    assert bool(apply(sheet, LAKES).question) is asked
    assert apply(sheet, LAKES).is_whole is not asked


def test_words_that_replace_italic_words_are_italic_when_the_sheet_has_no_italics() -> None:
    text = (
        applied("In operative paragraph 1, replace “Takes note” with “Is aware”.").draft.paragraph("op1").text
    )
    assert text.marks == (Mark(0, 8, MarkKind.ITALIC),)


def test_a_deleted_footnote_goes_from_its_place_and_a_new_one_stands_behind_the_words() -> None:
    assert not list(applied("Delete footnote 1.").draft.notes())
    application = applied("In operative paragraph 1, after “report”, insert a footnote reading: “A/99/5.”")
    assert [note.text.plain for note in application.draft.notes()] == ["See A/98/1.", "A/99/5."]
    assert application.draft.paragraph("op1").text.chars.startswith("Takes note of the report\ufffc;")


def test_words_of_a_footnote_are_replaced() -> None:
    application = applied("In footnote 1, replace “98/1” with “98/2”.")
    assert [note.text.plain for note in application.draft.notes()] == ["See A/98/2."] or application.outcomes[
        0
    ].said


def test_words_are_found_over_no_break_spaces_other_quotes_and_notes() -> None:
    draft = replace(
        LAKES,
        children=(
            *LAKES.children[:-1],
            Paragraph("x", Role.OPERATIVE, StyledText("Sees “no\u2011one’s” 12\u00a0lakes.")),
        ),
    )
    application = applied('In operative paragraph 5, delete “"no-one\'s" 12 ”.', draft)
    assert lines(application.draft)[-1] == "OP5: Sees lakes."
    assert applied("In the first preambular paragraph, replace “98/1,” with “98/2,”.").is_whole


def test_words_that_a_pdf_broke_are_found_without_regard_to_spaces() -> None:
    draft = replace(
        LAKES,
        children=(*LAKES.children[:-1], Paragraph("x", Role.OPERATIVE, StyledText("Uses web -based tools."))),
    )
    assert (
        lines(applied("In operative paragraph 5, delete “web-based”.", draft).draft)[-1] == "OP5: Uses tools."
    )


def sheet_document(symbol: str, amends: str, *instructions: str) -> Resolution:
    role = Role.OPERATIVE if len(instructions) > 1 else Role.TEXT
    kind = "amendment" if amends.count("/") == 2 and amends.endswith("L.1") else "sub-amendment"
    line = Paragraph(
        f"{symbol} line", Role.SPONSORS, StyledText(f"Alta: {kind} to draft resolution {amends}")
    )
    body = [Paragraph(f"{symbol} {at}", role, StyledText(each)) for at, each in enumerate(instructions)]
    return Resolution(symbol, Masthead(symbol=symbol), (line, *body))


def test_a_subamendment_is_decided_before_the_amendment_it_amends() -> None:
    documents = [
        sheet_document(
            "A/99/L.2", "A/99/L.1", "Delete operative paragraph 1.", "In paragraph 2, delete “small”."
        ),
        sheet_document(
            "A/99/L.3",
            "A/99/L.2",
            "In paragraph 1 of the amendment, replace “paragraph 1” with “paragraph 4”.",
        ),
    ]
    amended = with_subamendments(documents)
    assert [each.is_sub for each in amended] == [False, True]
    assert amended[0].by == (1,)
    application = apply(amended[0].sheet, LAKES)
    assert [each.where for each in application.outcomes] == [("OP4",), ("OP2",)]


def test_an_empty_sheet_changes_nothing() -> None:
    assert apply(Sheet(()), LAKES).draft == LAKES


def test_several_sheets_that_name_the_same_other_draft_are_asked_about_once() -> None:
    sheets = [replace(read_text(f"Delete paragraph {at}."), amends="A/99/L.1/Rev.1") for at in (1, 2)]
    assert apply(sheets, LAKES).question == apply(sheets[0], LAKES).question
