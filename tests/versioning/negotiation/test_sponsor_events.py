"""Events about sponsors come back from JSON as they were, and other data is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from tests.versioning.negotiation.ledgers import contents
from versioning.negotiation.sponsor_events import (
    KINDS,
    Joined,
    SponsorEvent,
    decode,
    encode,
    is_sponsor_event,
)


@given(contents)
def test_a_content_comes_back_from_json(content: SponsorEvent) -> None:
    assert decode(json.loads(json.dumps(encode(content)))) == content
    assert is_sponsor_event(content)


def test_every_kind_has_a_name_of_its_own() -> None:
    assert len(set(KINDS.values())) == len(KINDS) == 9


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"kind": "sponsor danced", "name": "Alta"},
        {"kind": "sponsor withdrew", "name": "Alta"},
        {"kind": "sponsor withdrew", "name": 7, "on": ""},
        {**encode(Joined("Alta")), "standing": "king"},
        {**encode(Joined("Alta")), "is_member": "yes"},
    ],
)
def test_other_data_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="tells nothing of sponsors"):
        decode(data)


def test_other_contents_are_told_apart() -> None:
    assert not is_sponsor_event("Alta")
