"""The sponsor line is written from the ledger, and what it says is read back exactly."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts
from tests.versioning.negotiation.ledgers import OUTSIDE, folded, ledgers
from versioning.negotiation.profile import Profile, profiles
from versioning.negotiation.sponsor_events import Joined, LineWorded, SponsorEvent, Standing
from versioning.negotiation.sponsor_line import sponsor_line, sponsor_line_edit
from versioning.negotiation.sponsors import Ledger, entered
from versioning.negotiation.sponsorship import Sponsor, Sponsors, parse_sponsor_line
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import ATOM, MarkKind, Note, StyledText, atom_text, styled

GA, HRC, ECOSOC = profiles()["ga"], profiles()["hrc"], profiles()["ecosoc"]
BODIES = st.sampled_from(tuple(profiles()))
PLENARY = Masthead(organ="General Assembly", symbol="A/99/L.7")
LAKES = "the Lakes Group"


def shown(text: StyledText) -> str:
    """A line with its notes in braces."""
    notes = iter(f"{{{note.sign} {note.text.plain}}}" for _, note in text.notes)
    return "".join(next(notes) if char == ATOM else char for char in text.chars)


def line(*events: SponsorEvent, profile: Profile = GA, masthead: Masthead | None = None) -> str:
    return shown(sponsor_line(folded(*events).said(profile, masthead)))


def joined(*names: str) -> list[Joined]:
    return [Joined(name) for name in names]


@given(ledgers(), BODIES)
def test_a_line_says_what_the_ledger_says(ledger: Ledger, body: str) -> None:
    said = ledger.said(profiles()[body], PLENARY)
    assert parse_sponsor_line(sponsor_line(said)) == said


@given(ledgers(), BODIES)
def test_a_ledger_entered_from_the_line_writes_the_same_line(ledger: Ledger, body: str) -> None:
    profile = profiles()[body]
    text = sponsor_line(ledger.said(profile, PLENARY))
    again = folded(*entered(parse_sponsor_line(text)))
    assert shown(sponsor_line(again.said(profile, PLENARY))) == shown(text)


@given(ledgers(), BODIES)
def test_the_ledger_itself_comes_back_as_far_as_a_line_can_tell(ledger: Ledger, body: str) -> None:
    def told(of: Ledger) -> list[tuple[str, str, bool]]:
        states = of.of(Standing.MAIN, Standing.SPONSOR)
        return [(each.name, each.on_behalf_of, each.is_member) for each in states]

    profile = profiles()[body]
    said = ledger.said(profile)
    again = folded(*entered(parse_sponsor_line(sponsor_line(said))))
    marked = profile.non_member_note or ledger.wording.non_member_note
    if marked or all(each.is_member or each.note for each in ledger.current):
        assert told(again) == told(ledger)
    else:
        assert [each[:2] for each in told(again)] == [each[:2] for each in told(ledger)]


@given(ledgers(12), drafts(), BODIES, st.booleans())
def test_writing_the_line_into_a_draft_makes_it_say_so(
    ledger: Ledger, draft: Resolution, body: str, bold: bool
) -> None:
    if bold and (there := draft.first(Role.SPONSORS)):
        draft = draft.with_text(there.id, there.text.with_mark(MarkKind.BOLD, 0, len(there.text)))
    profile = profiles()[body]
    edit = sponsor_line_edit(draft, ledger, profile, "Kestria", "2044-03-01")
    after = edit.apply(draft)
    assert edit.invert().apply(after) == draft
    said = ledger.said(profile, draft.masthead)
    if said.states or said.submitted_by:
        there = after.first(Role.SPONSORS)
        assert there is not None
        found = parse_sponsor_line(there.text)
        assert replace(found, kind=said.kind) == said
        assert not sponsor_line_edit(after, ledger, profile).steps
    else:
        assert after == draft
    assert after.masthead == draft.masthead
    assert [each for each in after.children if each.role is not Role.SPONSORS] == [
        each for each in draft.children if each.role is not Role.SPONSORS
    ]


def test_states_stand_in_the_alphabet_and_palestine_last() -> None:
    names = joined("State of Palestine", "Türkiye", "Tunisia", "Bahamas (The)", "Costa Rica", "Côte d’Ivoire")
    assert line(*names) == (
        "Bahamas (The), Costa Rica, Côte d’Ivoire, Tunisia, Türkiye and State of Palestine: draft resolution"
    )


def test_a_group_has_its_note() -> None:
    assert line(Joined("Kestria", on_behalf_of=LAKES), Joined("Marenda")) == (
        "Kestria{* On behalf of the Lakes Group.} and Marenda: draft resolution"
    )


def test_a_sign_stands_after_the_comma_or_colon() -> None:
    events = [Joined(name, on_behalf_of=name) for name in ("Alta", "Borduria", "Syldavia")]
    assert line(*events) == (
        "Alta,{* On behalf of Alta.} Borduria{** On behalf of Borduria.} and Syldavia:"
        "{*** On behalf of Syldavia.} draft resolution"
    )


def test_states_from_outside_share_the_note_of_the_body() -> None:
    events = [
        Joined(name, is_member=name == "Marenda") for name in ("Alta", "Kestria", "Marenda", "Tolvania")
    ]
    note = "{* State not a member of the Human Rights Council.}"
    assert line(*events, profile=HRC) == (f"Alta,{note} Kestria,* Marenda and Tolvania:* draft resolution")
    assert "rule 72" in line(*events, profile=ECOSOC)
    assert line(*events, profile=GA) == "Alta, Kestria, Marenda and Tolvania: draft resolution"


def test_the_wording_of_the_body_can_be_edited() -> None:
    events = [LineWorded(non_member_note="Guest of the committee."), Joined("Alta", is_member=False)]
    assert line(*events, profile=HRC) == "Alta:{* Guest of the committee.} draft resolution"


def test_in_plenary_the_list_bears_its_note() -> None:
    note = f"{{* {GA.list_note}}}"
    assert line(*joined("Alta"), masthead=PLENARY) == f"Alta:{note} draft resolution"
    committee = replace(PLENARY, symbol="A/C.3/99/L.7")
    assert line(*joined("Alta"), masthead=committee) == "Alta: draft resolution"


def test_a_state_may_be_marked_twice() -> None:
    events = [
        Joined("Alta", is_member=False),
        Joined("Kestria", on_behalf_of=LAKES, is_member=False),
        LineWorded("revised draft resolution", non_member_note=OUTSIDE[0]),
    ]
    assert line(*events) == (
        f"Alta{{* {OUTSIDE[0]}}} and Kestria:*,{{** On behalf of {LAKES}.}} revised draft resolution"
    )


def test_a_group_can_be_named_in_brackets() -> None:
    wording = LineWorded(behalf_in_brackets=True)
    events = [wording, Joined("Alta", on_behalf_of=LAKES, is_member=False), Joined("Marenda")]
    assert line(*events, profile=HRC) == (
        f"Alta{{* {HRC.non_member_note}}} (on behalf of {LAKES}) and Marenda: draft resolution"
    )


def test_additional_sponsors_are_not_in_the_line() -> None:
    assert (
        line(Joined("Alta", Standing.MAIN), Joined("Kestria", Standing.ADDITIONAL))
        == "Alta: draft resolution"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Draft resolution submitted by the Vice-Chair, Ana Doe (Alta), on the basis of consultations",
        "Draft resolution submitted by the Chair on the recommendation of the Council (resolution 99/1)",
        "Draft decision submitted by the President of the General Assembly",
        "Revised draft resolution submitted by the Chair, following informal consultations",
        "Submitted by the Chair",
        "Draft resolution",
    ],
)
def test_a_line_that_names_no_state_comes_back(text: str) -> None:
    said = parse_sponsor_line(styled(text))
    assert sponsor_line(said).plain == text
    assert folded(*entered(said)).said(GA) == said


def test_a_note_that_no_rule_knows_stays_with_its_state() -> None:
    said = Sponsors(
        "draft resolution", (Sponsor("Alta", note="Subject to confirmation."), Sponsor("Marenda"))
    )
    assert parse_sponsor_line(sponsor_line(said)) == said
    last = replace(said, states=said.states[::-1])
    assert parse_sponsor_line(sponsor_line(last)) == last


def test_the_line_keeps_its_bold_its_kind_and_its_note_when_it_is_written_anew() -> None:
    note = atom_text(Note("n1", styled(f"On behalf of {LAKES}."), "*"))
    text = styled("Alta:") + note + styled(" revised draft resolution")
    there = Paragraph("s", Role.SPONSORS, text.with_mark(MarkKind.BOLD, 0, len(text)))
    draft = Resolution("d", PLENARY, (there,))
    ledger = folded(*joined("Borduria"), Joined("Alta", on_behalf_of=LAKES))
    written = sponsor_line_edit(draft, ledger, HRC).apply(draft).children[0]
    assert written.text.plain == "Alta and Borduria: revised draft resolution"
    assert [atom.id for atom in written.text.atoms] == ["n1"]
    assert [(mark.start, mark.end, mark.kind) for mark in written.text.marks] == [
        (0, len(written.text), MarkKind.BOLD)
    ]


def test_a_list_with_a_label_keeps_its_form_when_it_is_written_anew() -> None:
    there = Paragraph("s", Role.SPONSORS, styled("Sponsors: Alta, Borduria"))
    draft = Resolution("d", Masthead(), (there,))
    assert not sponsor_line_edit(draft, folded(*joined("Borduria", "Alta"))).steps
    written = sponsor_line_edit(draft, folded(*joined("Borduria", "Alta", "Celand"))).apply(draft)
    assert written.children[0].text.plain == "Sponsors: Alta, Borduria and Celand"


def test_an_empty_ledger_leaves_the_line_alone() -> None:
    draft = Resolution("d", PLENARY, (Paragraph("s", Role.SPONSORS, styled("Alta: draft resolution")),))
    assert not sponsor_line_edit(draft, Ledger()).steps
