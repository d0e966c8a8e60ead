"""Events about sponsors come back from acts as they were, and other data is refused."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given

from tests.versioning.negotiation.ledgers import events
from versioning.history.act import Act, act_from_json, act_to_json, sealed
from versioning.negotiation.sponsor_events import KINDS, Joined, SponsorEvent, act_of, event_of


@given(events)
def test_an_event_comes_back_from_a_stored_act(event: SponsorEvent) -> None:
    stored = json.dumps(act_to_json(sealed(act_of(event))))
    assert event_of(act_from_json(json.loads(stored))) == event


def test_every_kind_has_a_name_of_its_own() -> None:
    assert len(set(KINDS.values())) == len(KINDS) == 9


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("sponsor withdrew", {}),
        ("sponsor withdrew", {"name": "Alta"}),
        ("sponsor withdrew", {"name": 7, "on": ""}),
        ("sponsor joined", {**act_of(Joined("Alta")).content, "standing": "king"}),
        ("sponsor joined", {**act_of(Joined("Alta")).content, "is_member": "yes"}),
    ],
)
def test_other_data_is_refused(kind: str, content: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="tells nothing of sponsors"):
        event_of(Act(kind, content))


def test_other_acts_are_passed_over() -> None:
    assert event_of(replace(act_of(Joined("Alta")), kind="propose")) is None
