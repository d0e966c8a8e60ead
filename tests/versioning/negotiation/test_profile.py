"""Bodies differ as their profiles say, and a profile can be set otherwise."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from versioning.drafting.names.gazetteer import gazetteer
from versioning.negotiation.profile import profile_for, profile_from_json, profile_to_json, profiles
from versioning.negotiation.sponsorship import is_list_note, marks_non_member
from versioning.tree.resolution import Masthead


@pytest.mark.parametrize(
    ("masthead", "body"),
    [
        (Masthead(symbol="A/C.3/80/L.7"), "ga"),
        (Masthead(symbol="A/80/L.7"), "ga"),
        (Masthead(symbol="A/HRC/55/L.30"), "hrc"),
        (Masthead(symbol="E/2026/L.4"), "ecosoc"),
        (Masthead(symbol="E/CN.15/2011/L.2/Rev.1"), "commission"),
        (Masthead(symbol="S/2026/17"), "sc"),
        (Masthead(organ="Security Council"), "sc"),
        (Masthead(organ="General Assembly", body="Human Rights Council"), "ga"),
        (Masthead(organ="Model United Nations"), "mun"),
        (Masthead(), "ga"),
    ],
)
def test_the_masthead_tells_the_body(masthead: Masthead, body: str) -> None:
    assert profile_for(masthead).id == body


def test_known_members_are_as_many_as_the_body_has() -> None:
    for profile in profiles().values():
        if profile.members:
            assert len(profile.members) == profile.size, profile.id
            assert profile.members <= gazetteer().states.keys()
            assert profile.as_of


def test_membership_is_told_by_any_name() -> None:
    hrc = profiles()["hrc"]
    assert hrc.is_member("Viet Nam")
    assert not hrc.is_member("Turkey")
    assert not hrc.is_member("State of Palestine")
    assert hrc.is_member("Kestria")
    assert profiles()["ecosoc"].is_member("Türkiye")
    assert not profiles()["ga"].is_member("Holy See")


def test_the_notes_of_a_body_are_read_as_what_they_are() -> None:
    for profile in profiles().values():
        assert not profile.non_member_note or marks_non_member(profile.non_member_note)
        assert not profile.list_note or is_list_note(profile.list_note)


def test_the_list_has_its_note_in_plenary_only() -> None:
    ga = profiles()["ga"]
    assert ga.list_note_of(Masthead(symbol="A/80/L.7")) == ga.list_note != ""
    assert ga.list_note_of(Masthead(symbol="A/ES-11/L.1/Rev.1")) == ga.list_note
    assert ga.list_note_of(Masthead(symbol="A/C.3/80/L.7")) == ""
    assert profiles()["hrc"].list_note_of(Masthead(symbol="A/80/L.7")) == ""


def test_a_profile_set_otherwise_comes_back_from_json() -> None:
    for profile in profiles().values():
        changed = replace(profile, bis="instead", non_member_note="Guest.", members=frozenset(("FRA",)))
        assert profile_from_json(json.loads(json.dumps(profile_to_json(changed)))) == changed


@pytest.mark.parametrize("change", [{"bis": "before"}, {"symbols": ["("]}, {"thresholds": [{"most": 1}]}])
def test_what_can_mean_nothing_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not a profile"):
        profile_from_json({**profile_to_json(profiles()["ga"]), **change})
    with pytest.raises(ValueError, match="not a profile"):
        profile_from_json({})
