"""Sponsor lines of every kind say who submits what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, texts
from versioning.negotiation.sponsor_line import sponsor_line
from versioning.negotiation.sponsorship import Sponsor, Sponsors, parse_sponsor_line
from versioning.tree.text import EMPTY, Note, StyledText, atom_text, styled

LAKES = "the States Members of the United Nations that are members of the Lakes Group"


def line(*parts: str) -> StyledText:
    """A line in which each part that begins with "On behalf" or "Any" is a note."""
    text = EMPTY
    for at, part in enumerate(parts):
        is_note = part.startswith(("On behalf", "Any"))
        text += atom_text(Note(str(at), styled(part), "*")) if is_note else styled(part)
    return text


def names(text: str) -> list[str]:
    return [state.name for state in parse_sponsor_line(styled(text)).states]


def test_a_note_tells_on_whose_behalf_a_state_speaks() -> None:
    found = parse_sponsor_line(
        line("Syldavia", f"On behalf of {LAKES}.", " and Borduria: revised draft resolution")
    )
    assert found.line == "Syldavia and Borduria: revised draft resolution"
    assert found.kind == "revised draft resolution"
    assert found.states == (Sponsor("Syldavia", LAKES), Sponsor("Borduria"))


def test_a_note_after_the_colon_speaks_of_a_lone_sponsor() -> None:
    found = parse_sponsor_line(line("Syldavia:", f"On behalf of {LAKES}.", " draft resolution"))
    assert found.states == (Sponsor("Syldavia", LAKES),)
    assert found.kind == "draft resolution"


def test_a_note_on_the_list_of_sponsors_is_no_group() -> None:
    found = parse_sponsor_line(
        line("Syldavia:", "Any changes to the list will be reflected.", " draft decision")
    )
    assert (found.states, found.kind) == ((Sponsor("Syldavia"),), "draft decision")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alta, Borduria and Syldavia: draft resolution", ["Alta", "Borduria", "Syldavia"]),
        ("Alta, Borduria, and Syldavia: draft resolution", ["Alta", "Borduria", "Syldavia"]),
        ("Alta: draft resolution", ["Alta"]),
        ("Alta and Trinidad and Tobago: draft resolution", ["Alta", "Trinidad and Tobago"]),
        (
            "Antigua and Barbuda, Alta and Borduria: draft resolution",
            ["Antigua and Barbuda", "Alta", "Borduria"],
        ),
        ("Bosnia and Herzegovina: draft resolution", ["Bosnia and Herzegovina"]),
        (
            "Bahamas (The), San Lorenzo (Kingdom of the): draft decision",
            ["Bahamas (The)", "San Lorenzo (Kingdom of the)"],
        ),
        ("Alta,* Borduria* and Syldavia:* draft resolution", ["Alta", "Borduria", "Syldavia"]),
        ("Colombie et Türkiye\u00a0: projet de résolution", ["Colombie", "Türkiye"]),
        ("España e Italia: proyecto de resolución", ["España", "Italia"]),
        (
            "Reino Unido de Gran Bretaña e Irlanda del Norte: proyecto de decisión",
            ["Reino Unido de Gran Bretaña e Irlanda del Norte"],
        ),
        ("Alta\u00a0and Borduria: amendment to draft resolution A/C.9/99/L.4", ["Alta", "Borduria"]),
    ],
)
def test_names_are_told_apart(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_bracket_can_name_the_group() -> None:
    found = parse_sponsor_line(styled("Alta (on behalf of the Lakes Group) and Borduria: draft resolution"))
    assert found.states == (Sponsor("Alta", "the Lakes Group", in_brackets=True), Sponsor("Borduria"))


def test_an_amendment_keeps_the_document_that_it_amends() -> None:
    found = parse_sponsor_line(styled("Alta: amendment to revised draft resolution A/C.9/99/L.4/Rev.1"))
    assert found.kind == "amendment to revised draft resolution A/C.9/99/L.4/Rev.1"


def test_a_draft_can_be_submitted_by_a_person() -> None:
    found = parse_sponsor_line(
        styled(
            "Draft resolution submitted by the Vice-Chair of the Committee, Ana Doe (Alta), on the basis of"
            " informal consultations on draft resolution A/C.9/99/L.4"
        )
    )
    assert (found.kind, found.states) == ("draft resolution", ())
    assert found.submitted_by == "the Vice-Chair of the Committee, Ana Doe (Alta)"


def test_a_sign_that_comes_again_calls_for_its_note() -> None:
    text = line(
        "Alta,", "Any State may be a guest here.", " Borduria,* Celand and Syldavia:* draft resolution"
    )
    found = parse_sponsor_line(text)
    assert [each.is_member for each in found.states] == [False, False, True, False]
    assert {each.note for each in found.states if each.note} == {"Any State may be a guest here."}
    assert found.line == "Alta, Borduria, Celand and Syldavia: draft resolution"


@given(texts(Ids("line")), st.sampled_from(("", ": draft resolution", " and Alta:* draft decision")))
def test_any_text_can_be_read_and_what_it_says_written(text: StyledText, end: str) -> None:
    said = parse_sponsor_line(text + styled(end))
    assert sponsor_line(said).plain == "" or said != Sponsors()
    notes = [" ".join(note.text.plain.split()) for _, note in text.notes]
    told = " ".join(
        (said.list_note, *(f"{each.note} On behalf of {each.on_behalf_of}" for each in said.states))
    )
    assert all(note in told for note in notes)


@pytest.mark.parametrize(
    "text",
    [
        "Sponsors: Alta, Borduria and Celand",
        "Co-sponsors: Alta, Borduria, Celand.",
        "Auteurs : Alta, Borduria et Celand",
    ],
)
def test_a_list_may_stand_after_its_label(text: str) -> None:
    found = parse_sponsor_line(styled(text))
    assert [each.name for each in found.states] == ["Alta", "Borduria", "Celand"]
    assert (found.kind, found.label) == ("", text[: text.index(":") + 1])


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("Submitted by: Kenya, Fiji and Costa Rica", "", "Submitted by:"),
        ("Proposed by Kenya, Fiji and Costa Rica", "", "Proposed by"),
        ("Presented by : Kenya, Fiji, Costa Rica", "", "Presented by :"),
        ("Présentée par le Kenya, les Fidji et le Costa Rica", "", "Présentée par"),
        (
            "Draft resolution tabled by Kenya, Fiji and Costa Rica",
            "draft resolution",
            "Draft resolution tabled by",
        ),
    ],
)
def test_states_may_be_those_by_whom_it_is_submitted(text: str, kind: str, label: str) -> None:
    found = parse_sponsor_line(styled(text))
    assert len(found.states) == 3
    assert (found.kind, found.label, found.submitted_by) == (kind, label, "")
    assert parse_sponsor_line(sponsor_line(found)) == found


def test_a_person_who_submits_is_no_state_though_one_is_named_with_the_person() -> None:
    found = parse_sponsor_line(styled("Submitted by: the Vice-Chair of the Committee, Ana Doe (Kenya)"))
    assert (found.states, found.submitted_by) == ((), "the Vice-Chair of the Committee, Ana Doe (Kenya)")


def test_a_line_of_another_form_is_kept_as_it_is() -> None:
    assert parse_sponsor_line(styled("Whatever stands here")).line == "Whatever stands here"
    assert parse_sponsor_line(EMPTY).states == ()
