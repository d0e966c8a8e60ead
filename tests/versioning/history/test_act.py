"""Acts are only ever added to: taking one back is one more, and a changed act is noticed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from versioning.history.act import Act, act_from_json, act_to_json, sealed, standing, taking_back


def support(name: str, sequence: int = 1) -> Act:
    return sealed(Act("supported", {"delegation": name}, "Chair", "2026-03-01T10:00:00Z", "r", sequence))


def test_an_act_taken_back_no_longer_stands_and_stands_again_when_that_is_taken_back() -> None:
    one, two = support("Norland"), support("Sudland", 2)
    back = sealed(taking_back(one))
    again = sealed(replace(taking_back(back), sequence=4))
    assert standing((one, two)) == (one, two)
    assert standing((one, two, back)) == (two,)
    assert standing((one, two, back, again)) == (one, two)


@given(st.integers(0, 9))
def test_an_act_stands_when_it_was_taken_back_and_reinstated_equally_often(times: int) -> None:
    acts = [support("Norland")]
    for number in range(times):
        acts.append(sealed(replace(taking_back(acts[-1]), sequence=number + 2)))
    assert standing(acts) == (tuple(acts[:1]) if times % 2 == 0 else ())


def test_an_act_comes_back_from_json_as_it_was() -> None:
    act = support("Norland")
    assert act_from_json(act_to_json(act)) == act


def test_an_act_that_was_changed_is_noticed() -> None:
    data = act_to_json(support("Norland"))
    data["content"]["delegation"] = "Sudland"
    with pytest.raises(ValueError, match="is not what it was"):
        act_from_json(data)
