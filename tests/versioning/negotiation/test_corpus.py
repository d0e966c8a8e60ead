"""Real sponsor lines come back exactly, and the States in them are known by their official names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from exports.formats import read_file
from tests.versioning.negotiation.ledgers import folded
from versioning.drafting.names.gazetteer import gazetteer
from versioning.negotiation.profile import profile_for
from versioning.negotiation.sponsor_events import Joined
from versioning.negotiation.sponsor_line import sponsor_line, sponsor_line_edit
from versioning.negotiation.sponsors import entered
from versioning.negotiation.sponsorship import parse_sponsor_line
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

pytestmark = pytest.mark.proof


def drafts(corpus: Path) -> Iterator[tuple[str, Resolution, StyledText]]:
    """Yield each real draft with a sponsor line, and the line."""
    for path in sorted((*corpus.glob("un/**/*.pdf"), *corpus.glob("un/*.txt"), *corpus.glob("un/**/*.docx"))):
        draft = read_file(path).draft
        line = draft.first(Role.SPONSORS)
        if line is not None:
            yield path.name, draft, line.text


def shown(text: StyledText) -> tuple[str, list[tuple[str, str]]]:
    """A line without the ids of its notes."""
    return text.chars, [(note.sign, note.text.plain) for _, note in text.notes]


def test_real_lines_come_back_exactly(corpus: Path) -> None:
    """From the line itself, and from a ledger into which it was entered."""
    count = 0
    for name, draft, line in drafts(corpus):
        said = parse_sponsor_line(line)
        assert shown(sponsor_line(said)) == shown(line), name
        ledger = folded(*entered(said, draft.masthead.date))
        assert ledger.said(profile_for(draft.masthead), draft.masthead) == said, name
        assert not sponsor_line_edit(draft, ledger).steps, name
        count += 1
    assert count > 30


def test_a_sponsor_more_stands_in_its_place_of_a_real_line(corpus: Path) -> None:
    for name, draft, line in drafts(corpus):
        said = parse_sponsor_line(line)
        if not said.states:
            continue
        ledger = folded(*entered(said), Joined("Kiribati"))
        after = sponsor_line_edit(draft, ledger).apply(draft)
        written = after.first(Role.SPONSORS)
        assert written is not None
        found = parse_sponsor_line(written.text)
        others = tuple(each for each in found.states if each.name != "Kiribati")
        assert replace(found, states=others) == said, name
        assert {note.id for _, note in line.notes} == {note.id for _, note in written.text.notes}, name


def test_real_sponsors_bear_their_official_names_and_groups_are_known(corpus: Path) -> None:
    known = gazetteer()
    groups = set()
    for name, _, line in drafts(corpus):
        for state in parse_sponsor_line(line).states:
            found = known.state(state.name)
            assert found is not None, (name, state.name)
            assert found.name == state.name, name
            if state.on_behalf_of:
                group = known.group_in(state.on_behalf_of)
                assert group is not None, state.on_behalf_of
                assert group.behalf == state.on_behalf_of, name
                groups.add(group.name)
    assert len(groups) >= 4
