"""However acts came together, they stand in one order, and none is lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from versioning.history.act import Act, sealed
from versioning.history.weave import ends, name_of, woven


@st.composite
def copies(draw: st.DrawFn) -> list[list[Act]]:
    """Two to three copies of a dossier that each went on by itself and now and then took the others' in."""
    known: list[list[Act]] = [[] for _ in range(draw(st.integers(2, 3)))]
    counts = [0] * len(known)
    for hour in range(draw(st.integers(1, 14))):
        at = draw(st.integers(0, len(known) - 1))
        if draw(st.integers(0, 3)) == 0:
            known[at] = list(woven((*known[at], *draw(st.sampled_from(known)))))
            continue
        counts[at] += 1
        date = f"2026-11-14T{hour + draw(st.integers(0, 5)):02}:00:00Z"
        act = Act("say", {}, "", date, f"copy {at}", counts[at], ends(known[at]))
        known[at].append(sealed(act))
    return known


@given(copies(), st.data())
def test_law_the_order_is_the_same_however_they_came_together(
    known: list[list[Act]], data: st.DataObject
) -> None:
    together = [act for own in known for act in own]
    order = woven(together)
    assert woven(data.draw(st.permutations(together))) == order
    assert {act.id for act in order} == {act.id for act in together}


@given(copies())
def test_law_what_was_known_stands_before_what_was_said_of_it(known: list[list[Act]]) -> None:
    places = {act.id: at for at, act in enumerate(woven(act for own in known for act in own))}
    for own in known:
        for act in own:
            assert all(places[each] < places[act.id] for each in act.parents)


@given(copies())
def test_law_the_next_act_follows_all_that_there_are(known: list[list[Act]]) -> None:
    acts = woven(act for own in known for act in own)
    made = sealed(Act("say", {}, "", "2000-01-01T00:00:00Z", "another", 1, ends(acts)))
    assert woven((made, *acts))[-1] == made


def test_a_line_of_acts_stays_as_it_is() -> None:
    first = sealed(Act("say", {}, date="2026-11-14T12:00:00Z", replica="one", sequence=1))
    second = sealed(
        Act("say", {}, date="2026-11-14T09:00:00Z", replica="two", sequence=1, parents=(first.id,))
    )
    assert woven((first, second)) == (first, second)
    assert ends((first, second)) == (second.id,)


def test_an_act_is_known_by_its_copy_and_number_though_less_is_told_of_it() -> None:
    act = sealed(Act("say", {"who": "Norland"}, "Maria", replica="one", sequence=7))
    assert name_of(sealed(replace(act, actor="", content={}))) == name_of(act)


def test_acts_that_go_in_a_circle_are_all_kept() -> None:
    first = Act("say", {}, replica="one", sequence=2, id="first")
    second = Act("say", {}, replica="one", sequence=1, parents=("first",), id="second")
    assert {act.id for act in woven((first, second))} == {"first", "second"}
