"""The sample negotiation is a draft and its revision in good form."""

from __future__ import annotations

import pytest

from exports.markdown.reader import read
from exports.markdown.writer import write
from exports.samples import base, revised
from versioning.negotiation.sponsorship import parse_sponsor_line
from versioning.tree.digest import anonymous
from versioning.tree.numbering import labels, note_signs
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution


@pytest.mark.parametrize("draft", [base(), revised()], ids=["base", "revised"])
def test_each_sample_is_a_whole_draft(draft: Resolution) -> None:
    roles = [each.role for each in draft.children]
    assert roles.count(Role.PREAMBULAR) >= 8
    assert roles.count(Role.OPERATIVE) >= 12
    assert set(roles) == {Role.SPONSORS, Role.TITLE, Role.ORGAN, Role.PREAMBULAR, Role.OPERATIVE}
    assert list(note_signs(draft).values()) == ["*", "1", "2", "3"]
    assert "OP2 (b) (ii)" in {each.label for each in labels(draft).values()}
    assert all(draft.masthead.__dict__[name] for name in ("organ", "symbol", "body", "session", "item_title"))


@pytest.mark.parametrize("draft", [base(), revised()], ids=["base", "revised"])
def test_each_sample_is_written_without_comments(draft: Resolution) -> None:
    written = write(draft)
    assert b"<!--" not in written
    assert anonymous(read(written, "sample.md").draft) == anonymous(draft)


def test_the_three_delegations_sponsor_it() -> None:
    sponsors = base().first(Role.SPONSORS)
    assert sponsors is not None
    found = parse_sponsor_line(sponsors.text)
    assert tuple(state.name for state in found.states) == ("Kestria", "Marenda", "Tolvania")
    assert found.states[0].on_behalf_of.endswith("the Group of Small Coastal States")


def test_the_provisions_end_as_provisions_do() -> None:
    for draft in (base(), revised()):
        preamble = [each.text.plain for each in draft.children if each.role is Role.PREAMBULAR]
        operative = [each.text.plain for each in draft.children if each.role is Role.OPERATIVE]
        assert all(text.endswith(",") for text in preamble)
        assert all(text.endswith((";", ":")) for text in operative[:-1])
        assert operative[-1].endswith(".")
