"""References to paragraphs of this text are found and mended; those to other texts are left alone."""

from __future__ import annotations

import pytest

from versioning.drafting.references import mended, references
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Note, StyledText, styled


def draft(words: str) -> Resolution:
    return Resolution("0", children=(Paragraph("1", Role.OPERATIVE, styled(words)),))


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("as set out in paragraph 9 below", ["9"]),
        ("pursuant to operative paragraph 5 bis,", ["5 bis"]),
        ("in paragraphs 3, 4 and 6 above", ["3", "4", "6"]),
        ("in paragraph 2 (a) of the present resolution", ["2"]),
        ("in paragraph 42 of the Salvador Declaration", []),
        ("recalling paragraph 10 of its resolution 78/322", []),
        ("paragraphs 1 to 3 of General Assembly resolution 70/1", []),
        ("the third preambular paragraph", []),
    ],
)
def test_only_this_texts_own_paragraphs_are_found(words: str, figures: list[str]) -> None:
    assert [each.figure for each in references(draft(words))] == figures


def test_a_reference_is_mended_where_it_stands_in_a_note_too() -> None:
    note = Note("n", styled("See paragraph 5 bis above."))
    text = StyledText("Recalls paragraphs 5 and 5 bis above\ufffc;", (), (note,))
    result = mended(
        Resolution("0", children=(Paragraph("1", Role.OPERATIVE, text),)), {"5 bis": "6", "6": "7"}
    )
    assert result.text("1").plain == "Recalls paragraphs 5 and 6 above;"
    assert result.text("n").plain == "See paragraph 6 above."
