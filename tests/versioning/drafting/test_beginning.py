"""A new draft begins in the language it is to be written in, and stays in it as its words are replaced."""

from __future__ import annotations

import pytest

from versioning.drafting.beginning import new_draft
from versioning.tree.language import language_of
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Role
from versioning.tree.text import MarkKind, styled

SIX = ("Arabic", "Chinese", "English", "French", "Russian", "Spanish")


@pytest.mark.parametrize("language", SIX)
def test_it_is_in_that_language_also_when_its_words_are_gone(language: str) -> None:
    draft = new_draft(language)
    assert language_of(draft) == language
    for each in draft.children:
        draft = draft.with_text(each.id, styled("…"))
    assert language_of(draft) == language


@pytest.mark.parametrize("language", SIX)
def test_its_parts_are_in_place_and_their_openings_stand_out(language: str) -> None:
    draft = new_draft(language)
    assert [each.role for each in draft.children] == [
        Role.TITLE,
        Role.ORGAN,
        Role.PREAMBULAR,
        Role.OPERATIVE,
    ]
    kind = MarkKind.BOLD if language in ("Arabic", "Chinese") else MarkKind.ITALIC
    for each in draft.children[1:]:
        assert [mark.kind for mark in each.text.marks] == [kind]
        assert each.text.marks[0].start == 0 < each.text.marks[0].end < len(each.text)
    assert [named.label for named in labels(draft).values()] == ["PP1", "OP1"]
