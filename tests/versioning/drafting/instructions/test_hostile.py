"""Whatever is typed as an instruction, it is applied, asked about, or not understood: nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts
from tests.versioning.drafting.instructions.drafts import LAKES
from versioning.drafting.instructions.applying import Application, apply
from versioning.drafting.instructions.sheet import read_sheet, read_text
from versioning.tree.resolution import Resolution

PIECES = (
    *(
        "delete",
        "replace",
        "insert",
        "move",
        "merge",
        "split",
        "renumber",
        "amend",
        "should read",
        "to read",
        "read",
    ),
    *(
        "with",
        "by",
        "for",
        "in",
        "after",
        "before",
        "between",
        "from",
        "to",
        "at the end",
        "the rest of the paragraph",
    ),
    *(
        "operative paragraph 2",
        "OP3 (b)",
        "PP1",
        "the title",
        "paragraphs 1 and 2",
        "the preambular paragraphs",
    ),
    *(
        "subparagraph (c)",
        "the last operative paragraph",
        "annex I",
        "footnote 1",
        "the heading “X”",
        "section II",
    ),
    *("a new operative paragraph 5 bis", "two new subparagraphs", "the following", "reading:", "as follows:"),
    *(
        "“lakes”",
        "“Takes note”",
        "“;”",
        "“”",
        "“",
        "”",
        '"',
        "'",
        "«",
        "»",
        "throughout",
        "the first occurrence of",
    ),
    *(
        "and",
        ",",
        ";",
        ".",
        ":",
        "(a)",
        "1.",
        "\n",
        "\n(b) ",
        "therefor",
        "in its place",
        "the chapeau of",
        "it",
        "not",
    ),
    *(
        "as operative paragraph 1",
        "the second",
        "items",
        "the whole of",
        "bis",
        "OP2 alt: x",
        "→",
        "\u00a0",
        "الفقرة",
        "第一",
    ),
)


def is_whole(application: Application, draft: Resolution) -> None:
    for transaction in application.transactions:
        draft = transaction.apply(draft)
    assert draft == application.draft
    assert all(each.status for each in application.outcomes)
    assert all(str(each.clause) for each in application.outcomes)


@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_any_words_of_instructions_are_answered(pieces: list[str]) -> None:
    is_whole(apply(read_text(" ".join(pieces)), LAKES), LAKES)


@given(st.text(max_size=60))
def test_any_characters_are_answered(typed: str) -> None:
    is_whole(apply(read_text(typed.replace("\ufffc", "")), LAKES), LAKES)


@given(drafts("sheet", most=4), drafts("draft", most=4))
def test_any_draft_may_be_taken_for_a_sheet(document: Resolution, draft: Resolution) -> None:
    is_whole(apply(read_sheet(document), draft), draft)
