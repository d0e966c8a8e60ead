"""Events about sponsors come back from acts as they were, and other data is refused."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given

from tests.versioning.negotiation.ledgers import events
from versioning.history.act import Act, act_from_json, act_to_json, sealed
from versioning.negotiation.sponsor_events import FORMS, Joined, SponsorEvent


@given(events)
def test_an_event_comes_back_from_a_stored_act(event: SponsorEvent) -> None:
    stored = json.dumps(act_to_json(sealed(FORMS.act_of(event))))
    assert FORMS.deed_of(act_from_json(json.loads(stored))) == event


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("sponsor withdrew", {}),
        ("sponsor withdrew", {"name": 7, "on": ""}),
        ("sponsor joined", {**FORMS.act_of(Joined("Alta")).content, "standing": "king"}),
        ("sponsor joined", {**FORMS.act_of(Joined("Alta")).content, "is_member": "yes"}),
    ],
)
def test_other_data_is_refused(kind: str, content: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="can’t be read"):
        FORMS.deed_of(Act(kind, content))


def test_other_acts_are_passed_over() -> None:
    assert FORMS.deed_of(replace(FORMS.act_of(Joined("Alta")), kind="propose")) is None
