"""Law 7: the sheet that is written from a difference, read and applied, makes that difference."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from exports.formats import MARKDOWN, WORD, read_file
from tests.strategies import drafts, lineages
from tests.tools.pairs import pairs
from versioning.drafting.instructions.applying import Status, apply
from versioning.drafting.instructions.sheet import read_sheet
from versioning.drafting.instructions.writing import is_proved, write_sheet
from versioning.tree.digest import anonymous, with_ids
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution


def makes_the_difference(old: Resolution, new: Resolution) -> None:
    written = write_sheet(old, new, by="Marenda")
    applied = apply(read_sheet(written.draft), old)
    assert [each for each in applied.outcomes if each.status is not Status.APPLIED] == []
    assert anonymous(applied.draft) == anonymous(as_far_as_amendments_go(old, new))


def as_far_as_amendments_go(old: Resolution, new: Resolution) -> Resolution:
    """The new draft under the masthead and with the sponsors of the old one."""
    apart = {node: f"old {node}" for node in old.parents}
    sponsors = [each for each in with_ids(old, apart).children if each.role is Role.SPONSORS]
    others = [each for each in new.children if each.role is not Role.SPONSORS]
    return replace(new, masthead=old.masthead, children=(*sponsors, *others))


@given(lineages())
def test_a_revision_follows_from_its_sheet(pair: tuple[Resolution, Resolution]) -> None:
    makes_the_difference(*pair)


@given(drafts("one", most=5), drafts("other", most=5))
def test_so_does_an_unrelated_draft(one: Resolution, other: Resolution) -> None:
    makes_the_difference(one, other)


@given(lineages(most=4))
def test_what_no_instruction_says_is_reported(pair: tuple[Resolution, Resolution]) -> None:
    old, new = pair
    left = write_sheet(old, new).left
    fields = [name for name, value in vars(old.masthead).items() if value != getattr(new.masthead, name)]
    assert len([each for each in left if "sponsor line" not in each]) == len(fields)


@pytest.mark.proof
def test_every_pair_of_real_drafts_follows_from_its_sheet(corpus: Path) -> None:
    for pair in pairs(corpus):
        makes_the_difference(read_file(pair.old).draft, read_file(pair.new).draft)


@given(lineages(most=5))
def test_it_follows_from_the_sheet_as_a_word_file_and_as_markdown(
    pair: tuple[Resolution, Resolution],
) -> None:
    old, new = pair
    sheet = write_sheet(old, new, by="Marenda").draft
    for form in (WORD, MARKDOWN):
        assert form.read is not None
        written = form.written(sheet, {})
        if not form.left_out(sheet, {}):
            assert is_proved(form.read(written, f"sheet{form.endings[0]}").draft, old, new)
