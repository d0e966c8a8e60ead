"""In every situation of a drafter the redline is the one that a careful colleague would mark."""

import pytest

from tests.versioning.compare.marking import base_of, marked, normal, redlined, target_of
from tests.versioning.compare.situations import SITUATIONS
from versioning.compare.words import word_diff
from versioning.tree.text import Note, StyledText, atom_text, styled


@pytest.mark.parametrize("situation", SITUATIONS)
def test_the_redline_comes_out_as_marked(situation: str) -> None:
    for forms in SITUATIONS[situation]:
        assert redlined(forms[0]) in map(normal, forms)


@pytest.mark.parametrize("situation", SITUATIONS)
def test_going_back_marks_the_same_words_the_other_way(situation: str) -> None:
    for forms in SITUATIONS[situation]:
        old, new = styled(base_of(forms[0])), styled(target_of(forms[0]))
        back = word_diff(new, old)
        assert "".join(each.old.chars for each in back) == new.chars
        assert "".join(each.new.chars for each in back) == old.chars


def noted(text: str, note: str = "A/99/1.") -> StyledText:
    """A text with one note where an asterisk stands."""
    before, after = text.split("*")
    return styled(before) + atom_text(Note("n", styled(note))) + styled(after)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("the report,* and wells;", "the full report,* and wells;", "the {+full+} report,* and wells;"),
        ("the report,* and wells;", "the reports,* and wells;", "the [-report-]{+reports+},* and wells;"),
        ("the report,* and wells;", "the report,* wells;", "the report,* [-and-] wells;"),
        ("of wells* and reefs;", "of reefs* and wells;", "of [-wells-]{+reefs+}* and [-reefs-]{+wells+};"),
    ],
)
def test_a_note_stays_when_the_words_beside_it_change(old: str, new: str, expected: str) -> None:
    assert marked(word_diff(noted(old), noted(new))).replace("\ufffc", "*") == expected
