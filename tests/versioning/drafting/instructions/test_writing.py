"""The sheet of each kind of change, in the official words; what can't be said is named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.versioning.drafting.instructions.drafts import LAKES, opened, paragraph
from versioning.change.step import Delete, Insert, Join, Move, SetRole, Split, Step
from versioning.drafting.instructions.writing import is_proved, write_sheet
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, Note, StyledText, atom_text, styled


def said(target: Resolution, base: Resolution = LAKES) -> list[str]:
    """Every instruction of the sheet, and indented what stands under it."""
    result = []
    for instruction in write_sheet(base, target).draft.children[2:]:
        result.append(instruction.text.plain)
        result += [f"    {each.text.plain}" for top in instruction.children for each in top.walk()]
    return result


def worded(node: str, old: str, new: str, base: Resolution = LAKES) -> Resolution:
    """The draft with words of one text replaced."""
    text = base.text(node)
    at = text.chars.index(old)
    return base.with_text(node, text.replaced(at, at + len(old), StyledText(new)))


def after(*steps: Step, base: Resolution = LAKES) -> Resolution:
    for step in steps:
        base = step.apply(base)
    return base


def split(node: str, at: str) -> Resolution:
    return after(Split(node, LAKES.text(node).chars.index(at), 0, "new", Role.OPERATIVE))


def joined(node: str, gone: str) -> Join:
    return Join(node, len(LAKES.text(node)), 0, gone, Role.OPERATIVE)


def operative(text: StyledText) -> Paragraph:
    return Paragraph("new", Role.OPERATIVE, text)


KINDS: dict[str, tuple[Callable[[], Resolution], list[str]]] = {
    "words that go": (
        lambda: worded("op2", ", including small lakes,", ""),
        ["In operative paragraph 2, delete “, including small lakes,”."],
    ),
    "words that come": (
        lambda: worded("pp2", "lakes", "lakes, seas"),
        ["In the second preambular paragraph, after “lakes”, insert “, seas”."],
    ),
    "words at the end": (
        lambda: worded("op4", "possible", "possible and practicable"),
        ["In operative paragraph 4, at the end, insert “and practicable”."],
    ),
    "words in place of others": (
        lambda: worded("op5", "seized of the matter", "active"),
        ["In operative paragraph 5, replace “seized of the matter” with “active”."],
    ),
    "a word that stands twice": (
        lambda: worded("op2", "small lakes", "small rivers"),
        ["In operative paragraph 2, replace “small lakes” with “small rivers”."],
    ),
    "several words of one paragraph": (
        lambda: worded("op2", "report", "tell", worded("op2", "protect", "save")),
        ["In operative paragraph 2, replace “protect” with “save”; and replace “report” with “tell”."],
    ),
    "the title": (
        lambda: worded("title", "Shared", "Common"),
        ["In the title, replace “Shared” with “Common”."],
    ),
    "the text above a list": (
        lambda: worded("op3", "the Secretary-General", "the Council"),
        ["In the chapeau of operative paragraph 3, replace “Secretary-General” with “Council”."],
    ),
    "a sub-paragraph": (
        lambda: worded("op3c", "2027", "2028"),
        ["In operative paragraph 3 (c), replace “2027” with “2028”."],
    ),
    "a note": (
        lambda: worded("note", "98/1", "98/2"),
        ["In footnote 1, replace “A/98/1” with “A/98/2”."],
    ),
    "most of a paragraph": (
        lambda: LAKES.with_text(
            "op2", opened("Invites", " all States to make their shores green and quiet;")
        ),
        [
            "Operative paragraph 2 should read:",
            "    Invites all States to make their shores green and quiet;",
        ],
    ),
    "marks alone": (
        lambda: LAKES.with_text("op5", StyledText(LAKES.text("op5").chars)),
        ["Operative paragraph 5 should read:", "    Decides to remain seized of the matter."],
    ),
    "a paragraph that goes": (
        lambda: after(Delete(LAKES.id, 4, LAKES.paragraph("pp3"))),
        ["Delete the third preambular paragraph."],
    ),
    "paragraphs that go": (
        lambda: after(
            Delete(LAKES.id, 5, LAKES.paragraph("op1")), Delete(LAKES.id, 5, LAKES.paragraph("op2"))
        ),
        ["Delete operative paragraphs 1 and 2."],
    ),
    "a paragraph that comes": (
        lambda: after(Insert(LAKES.id, 6, operative(opened("Thanks", " donors;")))),
        ["After operative paragraph 1, insert a new operative paragraph reading:", "    Thanks donors;"],
    ),
    "paragraphs that come": (
        lambda: after(
            Insert(LAKES.id, 6, operative(opened("Thanks", " donors;"))),
            Insert(LAKES.id, 7, replace(operative(opened("Thanks", " States;")), id="newer")),
        ),
        [
            "After operative paragraph 1, insert two new operative paragraphs reading:",
            "    Thanks donors;",
            "    Thanks States;",
        ],
    ),
    "a paragraph that comes first": (
        lambda: after(Insert(LAKES.id, 2, paragraph("new", Role.PREAMBULAR, "Guided by the Charter,"))),
        ["After the organ line, insert a new preambular paragraph reading:", "    Guided by the Charter,"],
    ),
    "a sub-paragraph that comes": (
        lambda: after(Insert("op3", 3, paragraph("new", Role.SUBPARAGRAPH, "Thank donors;"))),
        ["After operative paragraph 3 (c), insert a new subparagraph reading:", "    Thank donors;"],
    ),
    "a paragraph numbered beside another": (
        lambda: after(Insert(LAKES.id, 7, replace(operative(StyledText("Thanks donors;")), number="2 bis."))),
        ["After operative paragraph 2, insert a new operative paragraph reading:", "    Thanks donors;"],
    ),
    "a heading that comes": (
        lambda: after(Insert(LAKES.id, 5, paragraph("new", Role.HEADING, "Lakes"))),
        ["After the third preambular paragraph, insert a new heading reading:", "    Lakes"],
    ),
    "an annex that comes": (
        lambda: after(
            Insert(
                LAKES.id,
                10,
                Paragraph(
                    "new",
                    Role.ANNEX,
                    StyledText("Lakes"),
                    (paragraph("a", Role.TEXT, "Deep ones."),),
                    "Annex",
                ),
            )
        ),
        ["After operative paragraph 5, insert a new annex reading:", "    Lakes", "    Deep ones."],
    ),
    "a paragraph that moves": (
        lambda: after(Move("op4", LAKES.id, 8, LAKES.id, 5)),
        [
            "Move operative paragraph 4 to follow the third preambular paragraph, "  # noqa: ISC004
            "and renumber the remaining paragraphs accordingly."
        ],
    ),
    "a paragraph that is split": (
        lambda: split("op2", "including"),
        [
            "Split operative paragraph 2 into two paragraphs reading:",
            "    Urges Member States to protect lakes, ",
            "    including small lakes, and to report;",
        ],
    ),
    "paragraphs that are merged": (
        lambda: worded("op4", ";Decides to", ", and to", after(joined("op4", "op5"))),
        [
            "Merge operative paragraphs 4 and 5 to read:",
            "    Encourages donors to give more funds, where possible, and to remain seized of the matter.",
        ],
    ),
    "a number": (
        lambda: after(SetRole("op4", Role.OPERATIVE, Role.OPERATIVE, "", "3 bis.")),
        ["Renumber operative paragraph 4 as “3 bis.”."],
    ),
    "a deleted last paragraph, whose period goes to the one before": (
        lambda: worded("op4", "possible;", "possible.", after(Delete(LAKES.id, 9, LAKES.paragraph("op5")))),
        ["Delete operative paragraph 5."],
    ),
    "a period that was not handed on": (
        lambda: after(Delete(LAKES.id, 9, LAKES.paragraph("op5"))),
        ["Delete operative paragraph 5.", "Keep the punctuation at the end of paragraphs as it stands."],
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_sheet_says(kind: str) -> None:
    made, wanted = KINDS[kind]
    assert said(made()) == wanted


def test_the_heading_names_who_amends_what_and_a_single_instruction_is_unnumbered() -> None:
    draft = write_sheet(LAKES, worded("op5", "remain", "stay"), by="Alta").draft
    assert [each.text.plain for each in draft.children] == [
        "Alta: amendment to draft resolution A/99/L.1",
        "Shared lakes",
        "In operative paragraph 5, replace “remain” with “stay”.",
    ]
    assert [each.role for each in draft.children] == [Role.SPONSORS, Role.TITLE, Role.TEXT]


def test_a_revised_draft_is_called_so() -> None:
    revised = replace(LAKES, masthead=replace(LAKES.masthead, symbol="A/99/L.1/Rev.1"))
    line = write_sheet(revised, worded("op5", "remain", "stay", revised)).draft.children[0]
    assert line.text.plain == "Amendment to revised draft resolution A/99/L.1/Rev.1"


def test_notes_are_marked_with_asterisks_and_opening_verbs_are_italic() -> None:
    text = opened("Thanks", " donors") + atom_text(Note("n", StyledText("A/99/2."))) + StyledText(";")
    target = after(Insert(LAKES.id, 6, operative(text)))
    block = write_sheet(LAKES, target).draft.children[2].children[0]
    assert [note.sign for _, note in block.text.notes] == ["*"]
    assert block.text.slice(0, 6) == styled("Thanks", MarkKind.ITALIC)
    assert block.role is Role.TEXT


def test_what_no_instruction_says_is_named() -> None:
    target = replace(LAKES, masthead=replace(LAKES.masthead, symbol="A/RES/99/1"))
    sponsored = replace(
        target, children=(paragraph("s", Role.SPONSORS, "Alta: draft resolution"), *target.children)
    )
    symbol, sponsors = write_sheet(LAKES, sponsored).left
    assert symbol.startswith("the symbol “A/99/L.1” becomes “A/RES/99/1”")
    assert sponsors.startswith("the sponsor line becomes “Alta: draft resolution”")


def test_two_equal_drafts_need_no_instruction() -> None:
    assert said(LAKES) == []


def test_a_sheet_that_says_something_else_is_no_proof() -> None:
    target = worded("op5", "remain", "stay")
    sheet = write_sheet(LAKES, target).draft
    assert is_proved(sheet, LAKES, target)
    assert not is_proved(sheet, LAKES, worded("op5", "remain", "be"))


def listed() -> Resolution:
    """Return the draft with another paragraph that has a list."""
    below = tuple(
        paragraph(f"new{letter}", Role.SUBPARAGRAPH, f"To count {letter} lakes;") for letter in "xy"
    )
    return Insert(
        LAKES.id, 9, replace(paragraph("new", Role.OPERATIVE, "Invites States:"), children=below)
    ).apply(LAKES)


def test_a_sub_paragraph_moves_under_another_paragraph() -> None:
    base = listed()
    target = Move("op3b", "op3", 1, "new", 1).apply(base)
    (only,) = said(target, base)
    assert only.startswith("Move operative paragraph 3 (b) to follow operative paragraph ")
    assert only.endswith(" (a).")


def test_a_list_that_is_left_empty_still_has_its_paragraph_moved() -> None:
    base = listed()
    target = base
    for at, node in enumerate(("newx", "newy")):
        target = Move(node, *target.place(node), "op3", at).apply(target)
    assert is_proved(write_sheet(base, target).draft, base, target)
